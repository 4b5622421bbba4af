"""What the list of cases shows: the lines of one page, the columns chosen, and for each filter how many there are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, pgettext_lazy

from habeas.core.custody import CustodyClock, Holding
from habeas.core.keeping import Outcome
from habeas.core.when import When
from habeas.desk.cases.asked import COLUMNS, Asked
from habeas.desk.languages.days import locale
from habeas.desk.telling import say_bounds, say_country, say_day, say_days, say_label, say_number
from habeas.kinds.detention import Status
from habeas.ledger.models import CaseRegister

Words = str | Promise
LABELS: Mapping[str, Words] = {
    "country": gettext_lazy("State"),
    "held": gettext_lazy("Held"),
    "status": gettext_lazy("Status"),
    "days": gettext_lazy("In custody"),
    "silence": gettext_lazy("Silence"),
    "last_call": gettext_lazy("Last call"),
    "last_answer": gettext_lazy("Last answer"),
    "care": pgettext_lazy("column", "Care"),
    "due": gettext_lazy("Due"),
    "to_review": gettext_lazy("Claims to review"),
    "single": gettext_lazy("On one source"),
    "contested": gettext_lazy("Contradictions"),
    "facts": gettext_lazy("Facts"),
    "sources": gettext_lazy("Sources"),
    "languages": gettext_lazy("Languages of sources"),
    "team": gettext_lazy("Team"),
    "assigned": gettext_lazy("In hand"),
    "review_on": gettext_lazy("To be looked at again"),
    "outcome": gettext_lazy("Outcome"),
}
ORDER_LABELS: Mapping[str, Words] = {
    **LABELS,
    "reference": gettext_lazy("Case"),
    "name": gettext_lazy("Person"),
}
NUMBERS = frozenset({"due", "to_review", "single", "contested", "facts", "sources"})
CARE: Mapping[str, Words] = {
    "unmet": gettext_lazy("asked for and not given"),
    "met": gettext_lazy("given"),
}


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list: its name and others, its reference, and the cells of the chosen columns."""

    reference: str
    name: str
    names: tuple[str, ...]
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter: what the address says, its words, and how many cases have it."""

    value: str
    words: Words
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter with its values; `chosen` is the one in the address, `total` counts without this filter."""

    name: str
    label: Words
    choices: tuple[Choice, ...]
    chosen: str
    total: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the rows: how many things each calls for, and names by the reference of the case."""

    due: Mapping[int, int]
    names: Mapping[str, tuple[str, ...]]


def lines(
    rows: Iterable[CaseRegister], beside: Beside, asked: Asked, day: date
) -> tuple[CaseLine, ...]:
    """The lines of these rows."""
    return tuple(_line(row, beside, asked.columns, day) for row in rows)


def _line(row: CaseRegister, beside: Beside, columns: Sequence[str], day: date) -> CaseLine:
    reference = row.case.reference
    first, *others = dict.fromkeys((*row.names, *beside.names[reference]))
    due = beside.due.get(row.pk, 0)
    cells = tuple((name, _cell(name, row, due, day)) for name in columns)
    return CaseLine(reference, first, tuple(others), cells)


def _cell(name: str, row: CaseRegister, due: int, day: date) -> str:
    match name:
        case "due":
            return say_number(due)
        case "held":
            return str(HELD[row.holding])
        case "days":
            return _days(row, day)
        case "silence":
            return _silence(row, day)
        case "review_on":
            return say_day(row.case.review_on) if row.case.review_on else "—"
        case "last_call" | "last_answer":
            told = getattr(row, f"{name}_when")
            on = getattr(row, name)
            return say_day(When(told) if told else on) if on else "—"
    return say_number(getattr(row, name)) if name in NUMBERS else str(_WORDS[name](row)) or "—"


_WORDS: Mapping[str, Callable[[CaseRegister], Words]] = {
    "country": lambda row: say_country(row.case.country, row.case.country_name),
    "outcome": lambda row: say_outcome(row.case.outcome),
    "status": lambda row: say_status(row.status),
    "care": lambda row: CARE.get(row.care, ""),
    "languages": lambda row: ", ".join(say_tongue(code) for code in row.languages.split()),
    "team": lambda row: row.case.team,
    "assigned": lambda row: row.case.assigned_to,
}


HELD: Mapping[str, Words] = {
    Holding.HELD: gettext_lazy("held"),
    Holding.NOT_HELD: gettext_lazy("not held"),
    Holding.NOT_KNOWN: gettext_lazy("not known"),
}


def _silence(row: CaseRegister, day: date) -> str:
    if row.silent_since is None:
        return gettext("day not known") if row.has_dayless_call else "—"
    days = max(0, (day - row.silent_since).days)
    return say_bounds(days, None) if row.silence_is_least else say_days(days)


def _days(row: CaseRegister, day: date) -> str:
    now = day.toordinal()
    least = now - row.least_zero if row.least_zero is not None else row.least
    most = now - row.most_zero if row.most_zero is not None else row.most
    if most == 0:
        return "—"
    return say_days(
        CustodyClock(
            day, Holding(row.holding), days_min=least, days_max=most, is_about=row.is_about
        )
    )


def say_status(status: str) -> str:
    """The legal footing on which a person is held."""
    return say_label(Status(status)) if status in set(Status) else status


def say_outcome(outcome: str) -> str:
    """With what a case was closed; empty where it is open."""
    return say_label(Outcome(outcome)) if outcome in set(Outcome) else outcome


def say_tongue(code: str) -> str:
    """The name of a language by its code."""
    return str(locale().languages.get(code, code))


def columns() -> tuple[tuple[str, Words], ...]:
    """The columns that one can choose."""
    return tuple((name, LABELS[name]) for name in COLUMNS)
