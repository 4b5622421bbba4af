"""What the list of cases shows: the lines of one page, the columns chosen, and for each filter how many there are."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext, pgettext_lazy

from habeas.core.custody import CustodyClock
from habeas.desk.cases.asked import COLUMNS, DAYS, NONE, SILENCES, Asked
from habeas.desk.languages.days import locale
from habeas.desk.telling import say_country, say_day, say_days, say_label, say_number
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
}
NUMBERS = frozenset({"due", "to_review", "single", "contested", "facts", "sources"})
_CARE: Mapping[str, Words] = {
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
    """One filter with its values; `chosen` is the one in the address."""

    name: str
    label: Words
    choices: tuple[Choice, ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class Group:
    """How many cases are alike in all that one can filter by. The buckets are the largest that they reach."""

    country: str
    is_held: bool
    status: str
    days: int
    silence: int
    care: str
    team: str
    languages: str
    count: int


def lines(
    rows: Iterable[CaseRegister], due: Mapping[int, int], asked: Asked, day: date
) -> tuple[CaseLine, ...]:
    """The lines of these rows; `due` is how many things each row calls for."""
    return tuple(_line(row, due.get(row.pk, 0), asked.columns, day) for row in rows)


def _line(row: CaseRegister, due: int, columns: Sequence[str], day: date) -> CaseLine:
    first, *others = row.names
    cells = tuple((name, _cell(name, row, due, day)) for name in columns)
    return CaseLine(row.case.reference, first, tuple(others), cells)


def _cell(name: str, row: CaseRegister, due: int, day: date) -> str:
    match name:
        case "due":
            return say_number(due)
        case "held":
            return gettext("held") if row.is_held else gettext("not held")
        case "days":
            return _days(row, day)
        case "silence":
            return say_days((day - row.silent_since).days) if row.silent_since else "—"
        case "review_on":
            return say_day(row.case.review_on) if row.case.review_on else "—"
        case "last_call" | "last_answer":
            on = getattr(row, name)
            return say_day(on) if on else "—"
    return say_number(getattr(row, name)) if name in NUMBERS else str(_WORDS[name](row)) or "—"


_WORDS: Mapping[str, Callable[[CaseRegister], Words]] = {
    "country": lambda row: say_country(row.case.country),
    "status": lambda row: say_status(row.status),
    "care": lambda row: _CARE.get(row.care, ""),
    "languages": lambda row: ", ".join(say_tongue(code) for code in row.languages.split()),
    "team": lambda row: row.case.team,
    "assigned": lambda row: row.case.assigned_to,
}


def _days(row: CaseRegister, day: date) -> str:
    now = day.toordinal()
    least = now - row.least_zero if row.least_zero is not None else row.least
    most = now - row.most_zero if row.most_zero is not None else row.most
    return say_days(CustodyClock(day, row.is_held, days_min=least, days_max=most)) if most else "—"


def say_status(status: str) -> str:
    """The legal footing on which a person is held."""
    return say_label(Status(status)) if status in set(Status) else status


def say_tongue(code: str) -> str:
    """The name of a language by its code."""
    return str(locale().languages.get(code, code))


def filters(groups: Sequence[Group], asked: Asked) -> tuple[Filter, ...]:
    """Each filter with the counts of all cases that the user sees."""
    found = {
        "held": _held(groups),
        "country": _named(groups, lambda g: g.country, say_country),
        "status": _named(groups, lambda g: g.status, say_status),
        "days": _lengths(groups),
        "silence": _silences(groups),
        "care": _named(groups, lambda g: g.care, lambda c: _CARE.get(c, c)),
        "team": _named(groups, lambda g: g.team, str),
        "language": _tongues(groups),
    }  # fmt: skip
    labels = {**LABELS, "held": gettext_lazy("Custody"), "days": gettext_lazy("Days in custody"),
              "care": gettext_lazy("Health"), "language": gettext_lazy("Language of sources")}  # fmt: skip
    return tuple(
        Filter(
            name, labels[name], tuple(c for c in choices if c.count), asked.filters.get(name, "")
        )
        for name, choices in found.items()
    )


def _held(groups: Sequence[Group]) -> tuple[Choice, ...]:
    return (
        Choice("yes", gettext_lazy("held"), sum(g.count for g in groups if g.is_held)),
        Choice("no", gettext_lazy("not held"), sum(g.count for g in groups if not g.is_held)),
    )


def _at_least(days: int) -> str:
    words = ngettext("at least %(num)s day", "at least %(num)s days", days)
    return words % {"num": say_number(days)}


def _lengths(groups: Sequence[Group]) -> tuple[Choice, ...]:
    return tuple(
        Choice(str(n), _at_least(n), sum(g.count for g in groups if g.days >= n)) for n in DAYS
    )


def _silences(groups: Sequence[Group]) -> tuple[Choice, ...]:
    some = (
        Choice(str(n), _at_least(n), sum(g.count for g in groups if g.silence >= n))
        for n in SILENCES
    )
    none = sum(g.count for g in groups if g.silence < 0)
    return (*some, Choice(NONE, gettext_lazy("no call without an answer"), none))


def _named(
    groups: Iterable[Group], value: Callable[[Group], str], say: Callable[[str], Words]
) -> tuple[Choice, ...]:
    counts: Counter[str] = Counter()
    for group in groups:
        counts[value(group)] += group.count
    named = [Choice(v, say(v), n) for v, n in counts.items() if v]
    blank = [Choice(NONE, gettext_lazy("not said"), counts[""])]
    return (*sorted(named, key=lambda c: str(c.words)), *blank)


def _tongues(groups: Iterable[Group]) -> tuple[Choice, ...]:
    counts: Counter[str] = Counter()
    for group in groups:
        for code in group.languages.split():
            counts[code] += group.count
    return tuple(Choice(code, say_tongue(code), counts[code]) for code in sorted(counts))


def columns() -> tuple[tuple[str, Words], ...]:
    """The columns that one can choose."""
    return tuple((name, LABELS[name]) for name in COLUMNS)
