"""The papers of a case: their versions, their approvals, and how each one stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from habeas.core.access import TABLE, Action, Actor, may
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.citing import Written, levels_of
from habeas.ledger.errors import NotThere, Refused


class PaperState(StrEnum):
    """How a paper stands."""

    DRAFT = "draft"
    HALF_APPROVED = "half_approved"
    APPROVED = "approved"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its versions in order, who approved the latest, and how many must."""

    draft: models.PaperDraft
    versions: tuple[models.PaperVersion, ...]
    approvals: tuple[models.PaperApproval, ...]
    needed: int

    @property
    def latest(self) -> models.PaperVersion:
        """The words as they are now."""
        return self.versions[-1]

    @property
    def before(self) -> models.PaperVersion | None:
        """The version before the latest."""
        return self.versions[-2] if len(self.versions) > 1 else None

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

    One that may tell, in any of its versions, what is above the actor by now is not among them.
    Raises Refused for those who are given single sources only.
    """
    if not may(actor, Action.READ_WHOLE, case.reference):
        raise Refused(
            "Your part in {reference} does not let you do that; ask its lead.",
            reference=case.reference,
        )
    drafts = models.PaperDraft.objects.filter(case=case).order_by("-begun_at", "pk")
    seen = (d for d in drafts if may(actor, Action.READ, case.reference, Level(d.audience)))
    return list(_cleared(actor, case, _with_versions(seen, case)))


def _cleared(actor: Actor, case: models.Case, papers: list[Paper]) -> Iterator[Paper]:
    levels = _levels(papers)
    return (p for p in papers if may(actor, Action.READ, case.reference, levels[p.draft.pk]))


def _levels(papers: Iterable[Paper]) -> dict[str, Level]:
    return levels_of(Written(paper.draft, paper.versions) for paper in papers)


def papers_of(case: models.Case) -> list[Paper]:
    """Every paper of the case, for the owner of the machine."""
    return _with_versions(models.PaperDraft.objects.filter(case=case).order_by("begun_at"), case)


def above_their_readers(papers: Iterable[Paper]) -> list[Paper]:
    """Of these papers, those in the making or approved that may tell what is above their audience by now."""
    live = [paper for paper in papers if paper.state is not PaperState.SET_ASIDE]
    levels = _levels(live)
    return [paper for paper in live if levels[paper.draft.pk] > paper.audience]


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
        mine = tuple(versions[draft.pk])
        given = tuple(sorted(mine[-1].approvals.all(), key=lambda a: a.at))
        found.append(Paper(draft, mine, given, case.approvals_needed))
    return found


def papers_to_approve(actor: Actor) -> QuerySet[models.PaperDraft]:
    """The papers that lack an approval of their latest words which the actor may give and has not given."""
    latest = models.PaperVersion.objects.filter(paper=OuterRef("pk")).order_by("-number")
    given = models.PaperApproval.objects.filter(version=OuterRef("latest"))
    counted = given.order_by().values("version").annotate(count=Count("pk")).values("count")
    drafts = models.PaperDraft.objects.filter(_approvable_by(actor), set_aside_at__isnull=True)
    drafts = drafts.exclude(pk__in=_above(actor, drafts))
    return (
        drafts.annotate(latest=Subquery(latest.values("pk")[:1]), given=Subquery(counted))
        .filter(Q(given__isnull=True) | Q(given__lt=F("case__approvals_needed")))
        .exclude(Exists(given.filter(by=actor.name)))
        .select_related("case__person")
        .order_by("begun_at", "pk")
    )


def _above(actor: Actor, drafts: QuerySet[models.PaperDraft]) -> list[str]:
    """Those that may tell what is above the actor by now."""
    rows = models.PaperVersion.objects.filter(paper__in=drafts).order_by("number")
    versions = defaultdict[models.PaperDraft, list[models.PaperVersion]](list)
    for row in rows.select_related("paper__case").defer("markdown"):
        versions[row.paper].append(row)
    levels = levels_of(Written(draft, mine) for draft, mine in versions.items())
    return [
        draft.pk
        for draft in versions
        if not may(actor, Action.READ, draft.case.reference, levels[draft.pk])
    ]


def _approvable_by(actor: Actor) -> Q:
    """In a case in which the actor approves, and of an audience that the actor is cleared for there."""
    approves = [role.value for role, actions in TABLE.items() if Action.APPROVE in actions]
    cleared = Q()
    for clearance in Level:
        read = [level.value for level in Level if level <= clearance]
        cleared |= Q(case__roles__clearance=clearance.value, audience__in=read)
    return cleared & Q(
        case__roles__user__username=actor.name,
        case__roles__closed_at__isnull=True,
        case__roles__role__in=approves,
    )
