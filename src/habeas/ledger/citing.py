"""What the papers of a case may tell, and how high it is now: a level raised after a paper was written reaches it too.

A paper tells what any of its versions cites. Words typed by hand may come from anything that could be read when they
were saved, footnote or not, and so may a name that it is addressed to: nothing raised since is let through on trust.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.load import claims_by_id

BY_MACHINE = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A paper with its versions in order."""

    draft: models.PaperDraft
    versions: Sequence[models.PaperVersion]

    def cited(self) -> frozenset[str]:
        """The claims under the footnotes of any version."""
        notes = (claims for version in self.versions for claims in version.notes.values())
        return frozenset(claim for claims in notes for claim in claims)

    def may_tell(self, raised: "Raised") -> bool:
        """Whether words that nothing vouches for may come from what was raised after they were saved."""
        typed = any(v.number > BY_MACHINE and raised.could_be_read(v.at) for v in self.versions)
        return typed or (self._is_sent_to(raised) and raised.could_be_read(self.draft.begun_at))

    def _is_sent_to(self, raised: "Raised") -> bool:
        named = (*self.draft.addressees, self.draft.organisation)
        return any(name.casefold() in raised.names for name in named if name)


@dataclass(frozen=True, slots=True)
class Raised:
    """A source or a claim whose level was set since it came: from when to when it had another, and what it names."""

    case: int
    level: Level
    came: datetime
    at: datetime
    names: frozenset[str] = frozenset()

    def could_be_read(self, at: datetime) -> bool:
        """Whether it was on file at that moment, at the level that it had before."""
        return self.came <= at <= self.at


def levels_of(papers: Iterable[Written]) -> dict[str, Level]:
    """For each paper the highest level of what it may tell. In a few queries."""
    papers = list(papers)
    levels = _levels_now({claim for paper in papers for claim in paper.cited()})
    raised = list(_raised({paper.draft.case_id for paper in papers}))
    return {paper.draft.pk: max(_told_by(paper, levels, raised)) for paper in papers}


def _told_by(
    paper: Written, levels: Mapping[str, Level], raised: Iterable[Raised]
) -> Iterator[Level]:
    yield Level.PUBLIC
    yield from (levels[i] for i in paper.cited() if i in levels)
    mine = (each for each in raised if each.case == paper.draft.case_id)
    yield from (each.level for each in mine if paper.may_tell(each))


def _raised(cases: Collection[int]) -> Iterator[Raised]:
    ruled = models.Decision.objects.filter(
        case__in=cases, ruling=Ruling.LEVEL.value, closed_at__isnull=True
    )
    rows = {row.pair: row for row in ruled} if cases else {}
    sources = models.Source.objects.filter(pk__in=rows).values_list("pk", "added_at")
    claims = models.Claim.objects.filter(pk__in=rows).values_list("pk", "entered_at", "fields")
    for pk, came in sources if rows else ():
        yield _since(rows[pk], came)
    for pk, came, fields in claims if rows else ():
        yield _since(rows[pk], came, fields)


def _since(
    row: models.Decision, came: datetime, fields: Mapping[str, object] | None = None
) -> Raised:
    named = (said.casefold() for said in (fields or {}).values() if isinstance(said, str))
    return Raised(row.case_id or 0, Level(row.on[1]), came, row.at, frozenset(named))


def _levels_now(ids: Collection[str]) -> dict[str, Level]:
    """The level of each claim, or of a source that it rests on where that is higher."""
    claims = claims_by_id(ids) if ids else {}
    sources = {a.source for claim in claims.values() for a in claim.anchors}
    rows = models.Source.objects.filter(pk__in=sources).values_list("pk", "level")
    known = {pk: Level(level) for pk, level in rows} if sources else {}
    return {
        i: max([claim.level, *(known[a.source] for a in claim.anchors)])
        for i, claim in claims.items()
    }
