"""What the pages of history show: the lines of a log in words, with what each is about and whether it can be undone."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.sources import Source
from habeas.desk.history.words import say, users_of
from habeas.ledger import models
from habeas.ledger.history import PAGE, to_undo
from habeas.ledger.people import find_users


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act: the sentence, the claims and sources it is about as far as the user may see them, and undo."""

    number: int
    at: datetime
    sentence: str
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    is_undone_here: bool
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
    case: models.Case, casefile: Casefile, rows: list[models.AuditEntry], *, may_undo: bool
) -> HistoryPage:
    """The page for the rows of the log, of which there is one more than a page where there are older ones."""
    shown = rows[:PAGE]
    undoing = undoable(case, casefile, shown) if may_undo else set()
    names = find_users(users_of(shown))
    lines = [_line(row, casefile, names, row.pk in undoing) for row in shown]
    days = groupby(lines, key=lambda line: line.at.date())
    told = tuple(HistoryDay(group[0].at, group) for _, each in days if (group := tuple(each)))
    return HistoryPage(told, shown[-1].pk if len(rows) > PAGE else None)


def undoable(case: models.Case, casefile: Casefile, rows: list[models.AuditEntry]) -> set[int]:
    """The lines that can be undone by somebody who sees everything that they ruled on."""
    seen = {claim.id for claim in casefile.known_claims} | set(casefile.known_sources)
    found = to_undo(case, rows)
    return {pk for pk, rulings in found.items() if all(set(r.on) <= seen for r in rulings)}


def _line(
    row: models.AuditEntry, casefile: Casefile, names: dict[int, str], is_undone_here: bool
) -> HistoryLine:
    seen = {claim.id: claim for claim in casefile.known_claims}
    sources = casefile.known_sources
    return HistoryLine(
        number=row.pk,
        at=row.at,
        sentence=say(row, names),
        claims=tuple(seen[i] for i in row.on if i in seen),
        sources=tuple(sources[i] for i in row.on if i in sources),
        is_undone_here=is_undone_here,
        does_again=row.act == "close_decision",
    )
