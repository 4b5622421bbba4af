"""The filters of the list of cases: for each of their values how many cases there are, given what else is asked."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy, ngettext

from habeas.desk.cases.asked import DAYS, FILTERS, HOLDINGS, NONE, SILENCES, Asked
from habeas.desk.cases.pages import (
    CARE,
    HELD,
    LABELS,
    Choice,
    Filter,
    Words,
    say_status,
    say_tongue,
)
from habeas.desk.telling import say_country, say_number, sort_key


@dataclass(frozen=True, slots=True)
class Group:
    """How many cases are alike in all that one can filter by. The buckets are the largest that they reach."""

    file: str
    country: str
    country_name: str
    holding: str
    status: str
    days: int
    silence: int
    care: str
    team: str
    languages: str
    count: int


_LABELS: Mapping[str, Words] = {
    **LABELS,
    "file": gettext_lazy("File"),
    "held": gettext_lazy("Custody"),
    "days": gettext_lazy("Days in custody"),
    "care": gettext_lazy("Health"),
    "language": gettext_lazy("Language of sources"),
}


def filters(groups: Sequence[Group], asked: Asked) -> tuple[Filter, ...]:
    """Each filter, with the counts of the cases that fit all that the other filters ask for."""
    fitting = _fitting(groups, asked)
    return tuple(_filter(name, fitting[name], asked.filters.get(name, "")) for name in FILTERS)


def _fitting(groups: Sequence[Group], asked: Asked) -> dict[str, Sequence[Group]]:
    """For each filter the groups that fit all the others."""
    if not asked.filters:
        return dict.fromkeys(FILTERS, groups)
    found: dict[str, list[Group]] = {name: [] for name in FILTERS}
    for group in groups:
        against = [name for name, value in asked.filters.items() if not _fits(group, name, value)]
        for name in FILTERS if not against else against if len(against) == 1 else ():
            found[name].append(group)
    return dict(found)


def _fits(group: Group, name: str, value: str) -> bool:
    match name:
        case "held":
            return group.holding == HOLDINGS.get(value)
        case "days":
            return group.days >= int(value)
        case "silence":
            return group.silence < 0 if value == NONE else group.silence >= int(value)
        case "language":
            return f" {value} " in group.languages
    found: str = getattr(group, name)
    return found == ("" if value == NONE else value)


def _filter(name: str, groups: Sequence[Group], chosen: str) -> Filter:
    choices = tuple(c for c in _CHOICES[name](groups) if c.count or c.value == chosen)
    return Filter(name, _LABELS[name], choices, chosen, sum(g.count for g in groups))


def _held(groups: Sequence[Group]) -> tuple[Choice, ...]:
    counts = _counts((g.holding, g.count) for g in groups)
    return tuple(
        Choice(value, HELD[holding], counts[holding]) for value, holding in HOLDINGS.items()
    )


def _files(groups: Sequence[Group]) -> tuple[Choice, ...]:
    counts = _counts((g.file, g.count) for g in groups)
    return (
        Choice("open", gettext_lazy("open"), counts["open"]),
        Choice("closed", gettext_lazy("closed"), counts["closed"]),
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


def _states(groups: Sequence[Group]) -> tuple[Choice, ...]:
    names = {g.country: g.country_name for g in groups if g.country_name}
    counts = _counts((g.country, g.count) for g in groups)
    return _sorted(counts, lambda code: say_country(code, names.get(code, "")))


def _statuses(groups: Sequence[Group]) -> tuple[Choice, ...]:
    return _sorted(_counts((g.status, g.count) for g in groups), say_status)


def _cares(groups: Sequence[Group]) -> tuple[Choice, ...]:
    return _sorted(_counts((g.care, g.count) for g in groups), lambda c: str(CARE.get(c, c)))


def _teams(groups: Sequence[Group]) -> tuple[Choice, ...]:
    return _sorted(_counts((g.team, g.count) for g in groups), str)


def _tongues(groups: Sequence[Group]) -> tuple[Choice, ...]:
    spoken = ((code, g.count) for g in groups for code in g.languages.split())
    return _sorted(_counts(spoken), say_tongue)


def _counts(pairs: Iterable[tuple[str, int]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for value, count in pairs:
        counts[value] += count
    return counts


def _sorted(counts: Counter[str], say: Callable[[str], str]) -> tuple[Choice, ...]:
    """The values in the order of the user's language, that nothing is said last."""
    named = [Choice(value, say(value), n) for value, n in counts.items() if value]
    blank = Choice(NONE, gettext_lazy("not said"), counts[""])
    return (*sorted(named, key=lambda c: sort_key(str(c.words))), blank)


_CHOICES: Mapping[str, Callable[[Sequence[Group]], tuple[Choice, ...]]] = {
    "file": _files,
    "held": _held,
    "country": _states,
    "status": _statuses,
    "days": _lengths,
    "silence": _silences,
    "care": _cares,
    "team": _teams,
    "language": _tongues,
}
