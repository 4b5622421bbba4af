"""The custody clock: on how many calendar days the person was held.

A day on which the person was held for any part counts, so both the first and the last day do; periods are
merged where they overlap, gaps are not counted (domain.md, "The clocks"; the counting of the booking day as a
whole day follows State v. Carnegie, the elapsed count State v. Richardson). Partial dates give a least and a most.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody
from habeas.core.when import When

_DAY = timedelta(days=1)
HOUSE_ARREST = "house_arrest"
_LASTING = (Custody.HELD, Custody.WITHIN)


@dataclass(frozen=True, slots=True)
class Spell:
    """One period of custody. Each end is a range: the first and the last day on which it can have been.

    `ends` is None while it goes on. `claims` are the ids it rests on, `status` the way of being held. `changes` marks a
    period that ends because house arrest begins or ends: custody itself goes on in the next.
    """

    begins: tuple[date, date]
    ends: tuple[date, date] | None = None
    status: str | None = None
    claims: tuple[str, ...] = ()
    changes: bool = False

    @property
    def is_at_home(self) -> bool:
        """Whether it is house arrest."""
        return self.status == HOUSE_ARREST

    def shortest(self, as_of: date) -> tuple[date, date] | None:
        """The days that it lasted at least, both included; None where that is no day."""
        return _period(self.begins[1], self.ends[0] if self.ends else as_of, as_of)

    def longest(self, as_of: date) -> tuple[date, date] | None:
        """The days that it can have lasted at most, both included."""
        return _period(self.begins[0], self.ends[1] if self.ends else as_of, as_of)


def _period(first: date, last: date, as_of: date) -> tuple[date, date] | None:
    last = min(last, as_of)
    return (first, last) if first <= last else None


def merged(periods: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """The union of the periods: in order, those that touch a common day joined."""
    union: list[tuple[date, date]] = []
    for first, last in sorted(periods):
        if union and first <= union[-1][1]:
            union[-1] = (union[-1][0], max(last, union[-1][1]))
        else:
            union.append((first, last))
    return union


def calendar_days(periods: Iterable[tuple[date, date]]) -> int:
    """The number of days that fall in any of the periods."""
    covered, reached = 0, date.min
    for first, last in merged(periods):
        start = max(first, reached + _DAY) if reached > date.min else first
        covered += max(0, (last - start).days + 1)
        reached = last
    return covered


def nights(periods: Iterable[tuple[date, date]]) -> int:
    """The number of nights: for each period of the union the days without the first."""
    return sum((last - first).days for first, last in merged(periods))


@dataclass(frozen=True, slots=True)
class CustodyClock:
    """What the clock shows on a day. `days_min` and `days_max` are calendar days, `nights_*` elapsed days."""

    as_of: date
    held: bool
    spells: tuple[Spell, ...] = ()
    house_arrest_days: int = 0
    gaps: tuple[tuple[date, date], ...] = ()
    days_min: int = field(default=0)
    days_max: int = field(default=0)
    nights_min: int = field(default=0)
    nights_max: int = field(default=0)

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that the count rests on."""
        return tuple(dict.fromkeys(i for s in self.spells for i in s.claims))

    @property
    def since(self) -> tuple[date, date] | None:
        """The days on which the last unbroken custody can have begun, in whatever way of being held."""
        return _unbroken(self.spells)[-1].begins if self.spells else None

    @property
    def is_exact(self) -> bool:
        """Whether least and most agree."""
        return self.days_min == self.days_max

    def bears_out(self, more_than: int) -> bool:
        """Whether "more than N days" holds under both counts and for all dates that partial ones allow."""
        return min(self.days_min, self.nights_min) > more_than


def count(spells: Sequence[Spell], as_of: date) -> CustodyClock:
    """Run the clock over periods of custody; where only the way of being held changes, the count goes on."""
    unbroken = _unbroken(spells)
    least = [p for s in unbroken if (p := s.shortest(as_of)) is not None]
    most = [p for s in unbroken if (p := s.longest(as_of)) is not None]
    union = merged(least)
    at_home = [p for s in spells if s.is_at_home and (p := s.shortest(as_of))]
    return CustodyClock(
        as_of=as_of,
        held=any(s.ends is None or s.ends[0] > as_of for s in spells if s.begins[0] <= as_of),
        spells=tuple(spells),
        house_arrest_days=calendar_days(at_home),
        gaps=tuple((a[1], b[0]) for a, b in itertools.pairwise(union)),
        days_min=calendar_days(least),
        days_max=calendar_days(most),
        nights_min=nights(least),
        nights_max=nights(most),
    )


def _unbroken(spells: Sequence[Spell]) -> list[Spell]:
    """The periods with those joined between which only the way of being held changed."""
    found: list[Spell] = []
    for spell in spells:
        if found and found[-1].changes:
            found[-1] = replace(found[-1], ends=spell.ends, changes=spell.changes)
        else:
            found.append(spell)
    return found


def say_days(clock: CustodyClock) -> str:
    """'1,008 days', or 'at least 866 and at most 1,230 days': never a number the file does not carry."""
    if clock.is_exact:
        return f"{clock.days_min:,} days"
    return f"at least {clock.days_min:,} and at most {clock.days_max:,} days"


@once
def custody(casefile: Casefile) -> CustodyClock:
    """The custody clock of a case as of its day."""
    return custody_at(casefile, casefile.as_of)


def custody_at(casefile: Casefile, day: date) -> CustodyClock:
    """The custody clock of a case as of another day than its own."""
    return count(_spells(_signs(casefile), day), day)


@once
def _signs(casefile: Casefile) -> tuple["_Sign", ...]:
    return tuple(_signs_in(held for held in casefile.held if held.followed.is_affirmed))


@dataclass(slots=True)
class _Turn:
    """A point at which custody begins, is seen to go on, or ends; `seen` is the last day on which it surely went on."""

    effect: Custody
    range: tuple[date, date]
    claims: tuple[str, ...]
    status: str | None
    seen: date = date.min

    @property
    def place(self) -> tuple[date, bool, date]:
        """Where it stands in order: an end at its latest, for it may come after all that lies within its date."""
        first, last = self.range
        if self.effect is Custody.ENDS:
            return (last, True, first)
        return (first, False, last)


@dataclass(frozen=True, slots=True)
class _Sign:
    """What one fact says of custody: when it begins or is seen, and when that ends, if it is said."""

    effect: Custody
    begin: tuple[date, date]
    end: tuple[date, date] | None
    claims: tuple[str, ...]
    status: str | None
    earliest: date


def spells(facts: Iterable[HeldFact], as_of: date) -> tuple[Spell, ...]:
    """The periods of custody that the facts give, in order."""
    return _spells(_signs_in(facts), as_of)


def _spells(signs: Iterable[_Sign], as_of: date) -> tuple[Spell, ...]:
    """The periods of custody, in order.

    Beginnings that can mean the same day are one, as narrow as the narrowest; a beginning while already held
    opens nothing new; custody seen on a day, with no beginning known, began at the latest on that day.
    """
    turns = sorted(_turns(signs, as_of), key=lambda t: t.place)
    found: list[Spell] = []
    current: _Turn | None = None
    again: _Turn | None = None
    for turn in turns:
        if turn.effect is Custody.ENDS:
            if current is not None:
                found.append(_closed(current, turn))
                current, again = _taken_again(again, turn), None
        elif current is None:
            current = turn
        elif _moves(current, turn):
            found.append(replace(_closed(current, turn), claims=current.claims, changes=True))
            current = turn
        else:
            is_new = turn.effect is Custody.BEGINS and turn.range[0] > current.range[1]
            again = turn if is_new else again
            current = current if is_new else _joined(current, turn)
    if current is not None:
        found.append(Spell(current.range, None, current.status, current.claims))
    return tuple(found)


def _moves(held: _Turn, turn: _Turn) -> bool:
    """Whether custody goes on from then in a home, or out of one: what is told of a later day, in so many words."""
    if turn.status is None or turn.range[0] <= held.range[1]:
        return False
    return (turn.status == HOUSE_ARREST) is not (held.status == HOUSE_ARREST)


def _signs_in(facts: Iterable[HeldFact]) -> Iterator[_Sign]:
    for held in facts:
        fact, when = held.followed.fact, held.followed.when
        effect = fact.custody_effect
        if effect is Custody.NONE or when is None or when.earliest is None:
            continue
        begin, end = _stretch(when) if effect in _LASTING else (_moment(when), None)
        yield _Sign(effect, begin, end, held.claim_ids, fact.stated("status"), when.earliest)


def _turns(signs: Iterable[_Sign], as_of: date) -> Iterator[_Turn]:
    for sign in signs:
        if sign.earliest > as_of:
            continue
        first, last = sign.begin
        yield _Turn(sign.effect, (first, min(last, max(as_of, first))), sign.claims, sign.status)
        if sign.end is not None and sign.end[0] <= as_of and sign.effect is Custody.HELD:
            yield _Turn(Custody.ENDS, sign.end, (), None)


def _taken_again(again: _Turn | None, end: _Turn) -> _Turn | None:
    """The arrest told of while held, where it can have come after the end: a re-arrest at the gate."""
    if again is None or again.range[1] < end.range[0]:
        return None
    first = max(again.range[0], end.range[0])
    return _Turn(again.effect, (first, again.range[1]), again.claims, again.status)


def _moment(when: When) -> tuple[date, date]:
    """The days on which something that happens at one time can have happened."""
    first = when.earliest or when.latest or date.min
    return first, when.latest or first


def _stretch(when: When) -> tuple[tuple[date, date], tuple[date, date] | None]:
    """Where something that lasts began and, if stated, ended: "from 2019 to March 2020"."""
    start, slash, end = when.text.partition("/")
    if not slash:
        return _moment(when), None
    return _moment(When(start)), None if end in ("", "..") else _moment(When(end))


def _joined(held: _Turn, turn: _Turn) -> _Turn:
    """Custody goes on: a beginning that can be the same one narrows it, another only adds its claims."""
    first, last = held.range
    if turn.effect is Custody.BEGINS and turn.range[0] <= last:
        first, last = max(first, turn.range[0]), min(last, turn.range[1])
    else:
        last = min(last, turn.range[1]) if turn.range[0] > first else last
    return _Turn(
        held.effect,
        (first, max(first, last)),
        (*held.claims, *turn.claims),
        held.status or turn.status,
        max(held.seen, turn.range[0]) if turn.effect in _LASTING else held.seen,
    )


def _closed(begin: _Turn, end: _Turn) -> Spell:
    first = max(end.range[0], begin.range[0], min(begin.seen, end.range[1]))
    claims = (*begin.claims, *end.claims)
    return Spell(begin.range, (first, max(end.range[1], first)), begin.status, claims)
