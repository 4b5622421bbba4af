"""The papers of a case: their versions, their approvals, and how each one stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from habeas.core.access import LIMITED, Action, Actor, may
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import NotThere, Refused


class PaperState(StrEnum):
    """How a paper stands."""

    DRAFT = "draft"
    HALF_APPROVED = "half_approved"
    APPROVED = "approved"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its latest version, the one before, who approved the latest, and how many must."""

    draft: models.PaperDraft
    latest: models.PaperVersion
    before: models.PaperVersion | None
    approvals: tuple[models.PaperApproval, ...]
    needed: int

    @property
    def audience(self) -> Level:
        """Who will read it."""
        return Level(self.draft.audience)

    @property
    def state(self) -> PaperState:
        """How it stands."""
        if self.draft.set_aside_at is not None:
            return PaperState.SET_ASIDE
        if len(self.approvals) >= self.needed:
            return PaperState.APPROVED
        return PaperState.HALF_APPROVED if self.approvals else PaperState.DRAFT

    @property
    def is_approved(self) -> bool:
        """Whether its words may leave as they are."""
        return self.state is PaperState.APPROVED


def papers_seen_by(actor: Actor, case: models.Case) -> list[Paper]:
    """The papers whose audience the actor is cleared for, the latest begun first.

    Raises Refused for those who are given single sources only.
    """
    part = actor.parts.get(case.reference)
    if part is None or part.role in LIMITED:
        raise Refused(
            "Your part in {reference} does not let you do that; ask its lead.",
            reference=case.reference,
        )
    drafts = models.PaperDraft.objects.filter(case=case).order_by("-begun_at", "pk")
    seen = (d for d in drafts if may(actor, Action.READ, case.reference, Level(d.audience)))
    return _with_versions(seen, case)


def paper_seen_by(actor: Actor, case: models.Case, paper_id: str) -> Paper:
    """One paper. Raises NotThere where the actor may not see it."""
    found = (p for p in papers_seen_by(actor, case) if p.draft.pk == paper_id)
    paper = next(found, None)
    if paper is None:
        raise NotThere("There is no such paper.")
    return paper


def _with_versions(drafts: Iterable[models.PaperDraft], case: models.Case) -> list[Paper]:
    drafts = list(drafts)
    rows = models.PaperVersion.objects.filter(paper__in=drafts).order_by("number")
    versions: dict[str, list[models.PaperVersion]] = {draft.pk: [] for draft in drafts}
    for row in rows.prefetch_related("approvals"):
        versions[row.paper_id].append(row)
    found = []
    for draft in drafts:
        *earlier, latest = versions[draft.pk]
        given = tuple(sorted(latest.approvals.all(), key=lambda a: a.at))
        before = earlier[-1] if earlier else None
        found.append(Paper(draft, latest, before, given, case.approvals_needed))
    return found
