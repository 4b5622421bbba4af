"""What the lines of a history are about that whoever reads it may not see: it is as if it had not been done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from habeas.core.access import Actor
from habeas.core.casefile import Casefile
from habeas.ledger import models
from habeas.ledger.commenting import comments_seen_by
from habeas.ledger.composing import Paper, papers_seen_by

_ON_EACH = ("accept", "reject", "propose_claims")
_ON_LEVELS = ("set_level", "confirm_level", "ask_to_lower", "decline_level")
_TABLES = (models.Claim, models.Source, models.PaperDraft, models.Comment)


@dataclass(frozen=True, slots=True)
class Sight:
    """Of the claims, sources, papers and comments of a case those that somebody sees, and the others."""

    papers: tuple[Paper, ...]
    comments: Mapping[str, models.Comment]
    seen: frozenset[str]
    hidden: frozenset[str]

    def tells(self, act: str, on: Sequence[str]) -> bool:
        """Whether a line is told: of what it is about nothing is hidden, or where each stands for itself, not all."""
        if not self.hidden.intersection(on):
            return True
        if act in _ON_LEVELS:
            return on[0] not in self.hidden
        return act in _ON_EACH and bool(self.seen.intersection(on))


def sight_of(asking: Actor, case: models.Case, casefile: Casefile) -> Sight:
    """What the actor sees of the case, withdrawn comments too. In a few queries."""
    papers = tuple(papers_seen_by(asking, case))
    named = [paper.draft.pk for paper in papers]
    comments = {row.pk: row for row in comments_seen_by(asking, casefile, papers=named)}
    seen = {claim.id for claim in casefile.known_claims} | casefile.known_sources.keys()
    seen |= {*named, *comments}
    first, *rest = (t.objects.filter(case=case).order_by().values_list("pk") for t in _TABLES)
    hidden = {pk for (pk,) in first.union(*rest, all=True)} - seen
    return Sight(papers, comments, frozenset(seen), frozenset(hidden))
