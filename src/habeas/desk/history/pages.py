"""What the pages of history show: the lines of a log in words, with what each is about and whether it can be undone."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.utils.translation import gettext

from habeas.core.access import Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import Decision
from habeas.core.reasons import reason
from habeas.core.sources import Source
from habeas.desk.history.hidden import Sight
from habeas.desk.history.staying import why_it_stays
from habeas.desk.history.ways import Way, ways_back
from habeas.desk.history.words import say, users_of
from habeas.ledger import models
from habeas.ledger.access import persons_in_cases_of
from habeas.ledger.composing import Paper
from habeas.ledger.history import PAGE, to_undo, why
from habeas.ledger.people import find_users


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act: the sentence, what it is about and why as far as the user may see that, and undo.

    `cases` are those on the other person, where it is about who is who.
    """

    number: int
    at: datetime
    sentence: str
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    papers: tuple[models.PaperDraft, ...]
    comments: tuple[models.Comment, ...]
    cases: tuple[str, ...]
    reasons: tuple[str, ...]
    is_undone_here: bool
    stays: str
    does_again: bool


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """The acts of one day."""

    on: datetime
    lines: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of the log, the latest first; `older` is where the next one begins."""

    days: tuple[HistoryDay, ...]
    older: int | None


def history_page(
    case: models.Case,
    casefile: Casefile,
    rows: list[models.AuditEntry],
    asking: Actor,
    sight: Sight,
) -> HistoryPage:
    """The page for the rows of the log, of which there is one more than a page where there are older ones."""
    shown = rows[:PAGE]
    known = _Known(
        casefile=casefile,
        decisions={int(decision.id): decision for decision in casefile.decisions},
        users=find_users(users_of(shown)),
        claims={claim.id: claim for claim in casefile.known_claims},
        sources=casefile.known_sources,
        cases=_cases_of(shown, asking),
        ruled=why(case, shown),
        papers={paper.draft.pk: paper.draft for paper in sight.papers},
        comments={i: row for i, row in sight.comments.items() if row.withdrawn_at is None},
        approved=_approved(sight.papers),
        undoing=undoable(case, casefile, shown, asking)
        | ways_back(case, casefile, shown, asking, sight.comments).keys(),
        hidden=sight.hidden,
        may_undo=may(asking, Action.WRITE, case.reference),
    )
    lines = (_line(row, case, known) for row in shown)
    days = groupby(lines, key=lambda line: line.at.date())
    found = tuple(HistoryDay(group[0].at, group) for _, each in days if (group := tuple(each)))
    return HistoryPage(found, shown[-1].pk if len(rows) > PAGE else None)


def undoable(
    case: models.Case, casefile: Casefile, rows: list[models.AuditEntry], asking: Actor
) -> set[int]:
    """The lines that can be undone by somebody who sees everything that they ruled on, and may write there."""
    if not may(asking, Action.WRITE, case.reference):
        return set()
    seen = {claim.id for claim in casefile.known_claims} | set(casefile.known_sources)
    seen |= set(persons_in_cases_of(asking, _persons(rows), Action.WRITE))
    found = to_undo(case, rows)
    return {pk for pk, rulings in found.items() if all(set(r.on) <= seen for r in rulings)}


@dataclass(frozen=True, slots=True)
class _Known:
    """What whoever reads the page may see of what its lines are about."""

    casefile: Casefile
    decisions: Mapping[int, Decision]
    users: Mapping[int, str]
    claims: Mapping[str, Claim]
    sources: Mapping[str, Source]
    cases: Mapping[str, str]
    ruled: Mapping[int, list[models.Decision]]
    papers: Mapping[str, models.PaperDraft]
    comments: Mapping[str, models.Comment]
    approved: Mapping[tuple[str, str, datetime], models.PaperApproval]
    undoing: Collection[int]
    hidden: Collection[str]
    may_undo: bool

    def reasons(self, row: models.AuditEntry) -> tuple[str, ...]:
        """Why it was ruled, each reason once; none for what is on anything that may not be seen."""
        seen = self.claims.keys() | self.sources.keys() | self.cases.keys()
        given = [self._reason(r) for r in self.ruled[row.pk] if self._rows(r) <= seen]
        approval = self.approved.get((str(row.on[0]), row.by, row.at)) if row.on else None
        told = (*given, *(_outweighing(approval) if approval else ()))
        return tuple(dict.fromkeys(why for why in told if why))

    def _rows(self, row: models.Decision) -> set[str]:
        known = self.decisions.get(row.pk)
        return set(row.on if known is None else known.rows)

    def _reason(self, row: models.Decision) -> str:
        known = self.decisions.get(row.pk)
        return row.why if known is None else reason(self.casefile, known)


def _outweighing(approval: models.PaperApproval) -> Iterator[str]:
    """Why each error may stay that the approval was given over."""
    for over in approval.over:
        yield gettext("%(why)s (on “%(quote)s”: %(found)s)") % {
            "why": over["why"],
            "quote": over["quote"],
            "found": over["said"],
        }


def way_back(
    case: models.Case, casefile: Casefile, row: models.AuditEntry, asking: Actor, sight: Sight
) -> Way | None:
    """The way back from one line, for what is no decision on a fact."""
    return ways_back(case, casefile, [row], asking, sight.comments).get(row.pk)


def _approved(papers: Iterable[Paper]) -> dict[tuple[str, str, datetime], models.PaperApproval]:
    """Their approvals, by paper, person and moment."""
    versions = ((p, v) for p in papers for v in p.versions)
    return {(p.draft.pk, a.by, a.at): a for p, v in versions for a in v.approvals.all()}


def _persons(rows: list[models.AuditEntry]) -> set[str]:
    """What lines that belong to no one case are about: persons, or nothing that is a person."""
    return {str(i) for row in rows if row.case_id is None for i in row.on}


def _cases_of(rows: list[models.AuditEntry], asking: Actor) -> dict[str, str]:
    return persons_in_cases_of(asking, _persons(rows))


def _line(row: models.AuditEntry, case: models.Case, known: _Known) -> HistoryLine:
    others = (known.cases[i] for i in row.on if i in known.cases and i != case.person_id)
    return HistoryLine(
        number=row.pk,
        at=row.at,
        sentence=say(row, known.users, known.hidden),
        claims=tuple(known.claims[i] for i in row.on if i in known.claims),
        sources=tuple(known.sources[i] for i in row.on if i in known.sources),
        papers=tuple(known.papers[i] for i in row.on if i in known.papers),
        comments=tuple(known.comments[i] for i in row.on if i in known.comments),
        cases=tuple(others),
        reasons=known.reasons(row),
        is_undone_here=row.pk in known.undoing,
        stays=why_it_stays(row.act) if known.may_undo and row.pk not in known.undoing else "",
        does_again=row.act == "close_decision",
    )
