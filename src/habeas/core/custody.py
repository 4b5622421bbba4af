"""The custody clock: on how many calendar days the person was held.

A day on which the person was held for any part counts, so both the first and the last day do; periods are
merged where they overlap, gaps are not counted (domain.md, "The clocks"; the counting of the booking day as a
whole day follows State v. Carnegie, the elapsed count State v. Richardson). Partial dates give a least and a most;
a beginning of which no first day is known gives no most, and a date that the source says is about, or doubts, widens
nothing and makes the count one that is only about right.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.facts import Custody
from habeas.core.spells import Spell, has_ended, signs, spells_of, spells_on
from habeas.core.values import Choice
from habeas.core.when import When

_DAY = timedelta(days=1)
_NO_SPELL = frozenset({-1})
_WHILE_HELD = (Custody.BEGINS, Custody.HELD, Custody.WITHIN)


class Holding(Choice):
    """Whether the person is held on a day, as far as the file tells."""

    HELD = "held"
    NOT_HELD = "not_held"
    NOT_KNOWN = "not_known"


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
    """What the clock shows on a day. `days_min` and `days_max` are calendar days, `nights_*` elapsed days.

    There is no most where nothing tells on which day at the earliest custody began. `is_about`: a date that the
    count rests on is not sure to the day.
    """

    as_of: date
    holding: Holding
    spells: tuple[Spell, ...] = ()
    house_arrest_days: int = 0
    gaps: tuple[tuple[date, date], ...] = ()
    days_min: int = field(default=0)
    days_max: int | None = field(default=0)
    nights_min: int = field(default=0)
    nights_max: int | None = field(default=0)
    is_about: bool = False

    @property
    def held(self) -> bool:
        """Whether the person is held on the day."""
        return self.holding is Holding.HELD

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that the count rests on."""
        return tuple(dict.fromkeys(i for s in self.spells for i in s.claims))

    @property
    def since(self) -> When | None:
        """When the last unbroken custody began, in whatever way of being held."""
        return _unbroken(self.spells)[-1].began if self.spells else None

    @property
    def is_exact(self) -> bool:
        """Whether least and most agree, on dates that are sure."""
        return self.days_min == self.days_max and not self.is_about

    def bears_out(self, more_than: int) -> bool:
        """Whether "more than N days" holds under both counts and for all dates that partial ones allow."""
        return min(self.days_min, self.nights_min) > more_than


def count(spells: Sequence[Spell], as_of: date) -> CustodyClock:
    """Run the clock over periods of custody; where only the way of being held changes, the count goes on."""
    unbroken = _unbroken(spells)
    least = [p for s in unbroken if (p := s.shortest(as_of)) is not None]
    most = [p for s in unbroken if (p := s.longest(as_of)) is not None]
    has_most = all(s.begins[0] is not None for s in unbroken)
    union = merged(least)
    at_home = [p for s in spells if s.is_at_home and (p := s.shortest(as_of))]
    return CustodyClock(
        as_of=as_of,
        holding=_holding(spells, as_of),
        spells=tuple(spells),
        house_arrest_days=calendar_days(at_home),
        gaps=tuple((a[1], b[0]) for a, b in itertools.pairwise(union)),
        days_min=calendar_days(least),
        days_max=calendar_days(most) if has_most else None,
        nights_min=nights(least),
        nights_max=nights(most) if has_most else None,
        is_about=any(s.is_about for s in unbroken),
    )


def _holding(spells: Sequence[Spell], as_of: date) -> Holding:
    if any(s.is_held_on(as_of) for s in spells):
        return Holding.HELD
    if not spells or any(s.may_go_on for s in spells):
        return Holding.NOT_KNOWN
    return Holding.NOT_HELD


def _unbroken(spells: Sequence[Spell]) -> list[Spell]:
    """The periods with those joined between which only the way of being held changed."""
    found: list[Spell] = []
    for spell in spells:
        if found and found[-1].changes:
            last = found[-1]
            about = (last.about[0], spell.about[1])
            found[-1] = Spell(
                last.begins,
                spell.ends,
                last.status,
                last.claims,
                spell.changes,
                about,
                last.may_go_on,
            )
        else:
            found.append(spell)
    return found


def say_days(clock: CustodyClock) -> str:
    """'1,008 days', or 'at least 866 and at most 1,230 days': never a number the file does not carry."""
    least = f"{clock.days_min:,}"
    if clock.is_exact:
        return f"{least} days"
    if clock.days_max is None:
        return f"about {least} days or more" if clock.is_about else f"at least {least} days"
    if not clock.is_about:
        return f"at least {least} and at most {clock.days_max:,} days"
    if clock.days_min == clock.days_max:
        return f"about {least} days"
    return f"about {least} to {clock.days_max:,} days"


@once
def custody(casefile: Casefile) -> CustodyClock:
    """The custody clock of a case as of its day."""
    return custody_at(casefile, casefile.as_of)


def custody_at(casefile: Casefile, day: date) -> CustodyClock:
    """The custody clock of a case as of another day than its own."""
    return _clock(casefile, spells_of(signs(casefile), day), day)


def custody_on(casefile: Casefile, days: Iterable[date]) -> Mapping[date, CustodyClock]:
    """The custody clock of a case as of each of many days."""
    found = spells_on(signs(casefile), days)
    return {day: _clock(casefile, spells, day) for day, spells in found.items()}


def _clock(casefile: Casefile, spells: Sequence[Spell], day: date) -> CustodyClock:
    clock = count(spells, day)
    if not clock.spells and any(has_ended(sign, day) for sign in signs(casefile)):
        return replace(clock, holding=Holding.NOT_HELD)
    return clock


def can_be_of_one_spell(casefile: Casefile, one: Claim, other: Claim) -> bool:
    """Whether two claims that tell of custody can tell of one period of it: of another arrest it is another time."""
    told = (one.fact.custody_effect, other.fact.custody_effect)
    if not all(effect in _WHILE_HELD for effect in told):
        return True
    a, b = (_spells_told(custody(casefile).spells, claim) for claim in (one, other))
    return not a or not b or bool(a & b)


def _spells_told(spells: Sequence[Spell], claim: Claim) -> frozenset[int]:
    """The periods that a claim can tell of, by their places; of one without a day, those of its source."""
    if claim.when is None:
        return _spells_known(spells, claim.told_on.latest if claim.told_on else None)
    last = claim.when.latest
    if claim.when.is_open and claim.told_on is not None:
        last = claim.told_on.latest
    first = claim.when.earliest or last or date.min
    return frozenset(
        n for n, s in enumerate(spells)
        if (s.begins[0] or date.min) <= (last or date.max) and (s.ends is None or s.ends[1] >= first)
    )  # fmt: skip


def _spells_known(spells: Sequence[Spell], told_on: date | None) -> frozenset[int]:
    """The period that a source speaks of without a day: the one on its own, else the only one that there was by then.

    Of one among several that are over nobody knows which, so that it is none that is told of otherwise.
    """
    begun = [
        n for n, s in enumerate(spells) if told_on is None or (s.begins[0] or date.min) <= told_on
    ]
    of_day = [n for n in begun if told_on is not None and spells[n].is_held_on(told_on)]
    if of_day:
        return frozenset(of_day[-1:])
    return _NO_SPELL if len(begun) > 1 else frozenset(begun)
