"""Periods of custody: what the facts say of its beginnings and ends, put in order and joined.

Each end is a range of days, for sources date by the month or the year, or say only before or after which day.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody
from habeas.core.when import When

HOUSE_ARREST = "house_arrest"
_HOUSE = re.compile(
    r"prison|\bjail|\bgaol|colony|remand|detention (?:cent|facilit)|penitentiary|barracks|maison d['’]arrêt|pénitentiaire|centre de détention|cárcel|prisión|penal\b"
    r"|\bSIZO|СИЗО|тюрьм|колони|изолятор|سجن|مركز احتجاز",
    re.IGNORECASE,
)
"""A house in which nobody is at home."""
_LASTING = (Custody.HELD, Custody.WITHIN)


@dataclass(frozen=True, slots=True)
class Spell:
    """One period of custody. Each end is a range: the first and the last day on which it can have been.

    The first day is None where none is known ("before May 2022"). `ends` is None while it goes on. `claims` are the
    ids it rests on, `ended_by` those of them that tell of its end, `status` the way of being held. `changes` marks a period that ends because house arrest begins or
    ends: custody itself goes on in the next. `about` marks the ends, first and last, on which no source is sure to the
    day, `may_go_on` a period whose end may lie ahead still.
    """

    begins: tuple[date | None, date]
    ends: tuple[date | None, date] | None = None
    status: str | None = None
    claims: tuple[str, ...] = ()
    changes: bool = False
    about: tuple[bool, bool] = (False, False)
    may_go_on: bool = False
    ended_by: tuple[str, ...] = ()

    @property
    def is_at_home(self) -> bool:
        """Whether it is house arrest."""
        return self.status == HOUSE_ARREST

    @property
    def is_about(self) -> bool:
        """Whether one of its ends is only about right."""
        return any(self.about)

    @property
    def began(self) -> When:
        """When it began, as a date."""
        return _as_date(self.begins, is_about=self.about[0])

    @property
    def ended(self) -> When | None:
        """When it ended, as a date; None while it goes on."""
        return None if self.ends is None else _as_date(self.ends, is_about=self.about[1])

    def shortest(self, as_of: date) -> tuple[date, date] | None:
        """The days that it lasted at least, both included; None where that is no day."""
        return _period(self.begins[1], self.ends[0] if self.ends else as_of, as_of)

    def longest(self, as_of: date) -> tuple[date, date] | None:
        """The days that it can have lasted at most, both included."""
        return _period(self.begins[0], self.ends[1] if self.ends else as_of, as_of)

    def is_held_on(self, day: date) -> bool:
        """Whether it can have begun by that day and has not ended by then."""
        has_begun = self.begins[0] is None or self.begins[0] <= day
        goes_on = self.ends is None or (self.ends[0] is not None and self.ends[0] > day)
        return has_begun and goes_on


def _as_date(bounds: tuple[date | None, date], *, is_about: bool) -> When:
    when = When.between(*bounds)
    return When(f"{str(when).replace('/', '~/').replace('..~', '..')}~") if is_about else when


def _period(first: date | None, last: date | None, as_of: date) -> tuple[date, date] | None:
    if first is None or last is None:
        return None
    last = min(last, as_of)
    return (first, last) if first <= last else None


@once
def signs(casefile: Casefile) -> tuple["Sign", ...]:
    """What the facts that are held say of custody, whenever they happened."""
    return tuple(_signs_in(held for held in casefile.held if held.followed.is_affirmed))


class _Range(NamedTuple):
    """The first and the last day on which something can have been; date.min and date.max where none is known."""

    first: date
    last: date
    is_about: bool = False


@dataclass(slots=True)
class _Turn:
    """A point at which custody begins, is seen to go on, or ends; `seen` is the last day on which it surely went on.

    `is_ahead` marks an end that may lie ahead still, `is_away` that it is told of a house which is no home.
    """

    effect: Custody
    range: _Range
    claims: tuple[str, ...]
    status: str | None
    seen: date = date.min
    is_ahead: bool = False
    is_away: bool = False

    @property
    def place(self) -> tuple[date, bool, date]:
        """Where it stands in order: an end at its latest, for it may come after all that lies within its date."""
        first, last, _ = self.range
        if self.effect is Custody.ENDS:
            return (last, True, first)
        return (first, False, last)


@dataclass(frozen=True, slots=True)
class Sign:
    """What one fact says of custody: when it begins or is seen, and when that ends, if it is said.

    `turn` is the point that it makes where it names one day: on that day and ever after the same.
    """

    effect: Custody
    begin: _Range
    end: _Range | None
    claims: tuple[str, ...]
    status: str | None
    earliest: date
    told: date | None
    turn: _Turn | None = None
    is_away: bool = False


def spells(facts: Iterable[HeldFact], as_of: date) -> tuple[Spell, ...]:
    """The periods of custody that the facts give, in order."""
    return spells_of(_signs_in(facts), as_of)


def spells_of(signs: Iterable[Sign], as_of: date) -> tuple[Spell, ...]:
    """The periods of custody, in order.

    Beginnings that can mean the same day are one, as narrow as the narrowest; a beginning while already held
    opens nothing new; custody seen on a day, with no beginning known, began at the latest on that day.
    """
    course, turns = _Course(), sorted(_turns(signs, as_of), key=lambda t: t.place)
    for turn in turns:
        course.take(turn)
    return tuple(_supported(course.spells, turns))


def spells_on(signs: Collection[Sign], days: Iterable[date]) -> dict[date, tuple[Spell, ...]]:
    """The periods of custody as of each of many days, in order: read once where each sign is of one day."""
    if not all(_is_of_one_day(sign) for sign in signs):
        return {day: spells_of(signs, day) for day in days}
    turns = sorted(_turns(signs, date.max), key=lambda t: t.place)
    course, number, found = _Course(), 0, dict[date, tuple[Spell, ...]]()
    for day in sorted(days):
        while number < len(turns) and turns[number].range.first <= day:
            course.take(turns[number])
            number += 1
        found[day] = tuple(course.spells)
    return found


def _is_of_one_day(sign: Sign) -> bool:
    """Whether it is the same on each day from its own on: it does not end, and no day is open."""
    return sign.turn is not None and sign.end is None and sign.begin.first > date.min


@dataclass(slots=True)
class _Course:
    """The periods that the turns taken so far give."""

    found: list[Spell] = field(default_factory=list)
    current: _Turn | None = None
    again: _Turn | None = None

    @property
    def spells(self) -> list[Spell]:
        """Them, with the one that goes on."""
        return self.found if self.current is None else [*self.found, _spell(self.current)]

    def take(self, turn: _Turn) -> None:
        """Take the next in order."""
        current = self.current
        if turn.effect is Custody.ENDS:
            if current is not None:
                self.found.append(_closed(current, turn))
                self.current, self.again = _taken_again(self.again, turn), None
        elif current is None:
            self.current = _own(turn)
        elif _moves(current, turn):
            self.found.append(_closed(current, turn, changes=True))
            self.current = _own(turn)
        elif turn.effect is Custody.BEGINS and turn.range.first > current.range.last:
            self.again = turn
        else:
            _join(current, turn)


def _supported(found: list[Spell], turns: Iterable[_Turn]) -> list[Spell]:
    """The periods with what was seen by a day, from no day known, on the one of that day and not on one long over."""
    for turn in turns:
        if turn.effect in _LASTING and turn.range.first == date.min:
            of_day = [s for s in found if s.is_held_on(turn.range.last)]
            found = [_supported_by(s, turn, of_day[-1]) for s in found] if of_day else found
    return found


def _supported_by(spell: Spell, turn: _Turn, of_day: Spell) -> Spell:
    others = tuple(i for i in spell.claims if i not in turn.claims)
    if spell is of_day:
        return replace(spell, claims=(*others, *turn.claims))
    is_over = spell.ended is not None and spell.begins[0] is not None and bool(others)
    return replace(spell, claims=others) if is_over else spell


def _moves(held: _Turn, turn: _Turn) -> bool:
    """Whether custody goes on from then in a home, or out of one: what is told of a later day, in so many words."""
    if turn.range.first <= held.range.last:
        return False
    if turn.status is None:
        return turn.is_away and held.status == HOUSE_ARREST
    return (turn.status == HOUSE_ARREST) is not (held.status == HOUSE_ARREST)


def _signs_in(facts: Iterable[HeldFact]) -> Iterator[Sign]:
    for held in facts:
        fact, when = held.followed.fact, held.followed.when
        effect = fact.custody_effect
        if effect is Custody.NONE or when is None:
            continue
        begin, end = _stretch(when) if effect in _LASTING else (_moment(when), None)
        told_on = held.followed.told_on
        told = None if told_on is None else told_on.earliest or date.min
        earliest = begin.first if effect is Custody.ENDS or when.earliest else begin.last
        status = fact.stated("status")
        is_away = _HOUSE.search(fact.stated("where") or "") is not None
        sign = Sign(effect, begin, end, held.claim_ids, status, earliest, told, is_away=is_away)
        yield replace(sign, turn=_turn(sign, begin)) if begin.first == begin.last else sign


def _turns(signs: Iterable[Sign], as_of: date) -> Iterator[_Turn]:
    told = [sign for sign in signs if sign.earliest <= as_of]
    for sign in told:
        yield sign.turn or _turn_of(sign, as_of)
        if sign.end is None or sign.end.first > as_of or sign.effect is not Custody.HELD:
            continue
        if not _goes_on_elsewhere(sign, told):
            yield _Turn(Custody.ENDS, sign.end, (), None)


def _goes_on_elsewhere(stay: Sign, told: Iterable[Sign]) -> bool:
    """Whether what ended was only the stay in one place: custody is seen to go on in another from that very day."""
    return any(
        sign is not stay and sign.effect in _LASTING and sign.begin[:2] == (stay.end or stay.begin)[:2]
        and sign.begin.first > stay.begin.last
        for sign in told
    )  # fmt: skip


def _turn_of(sign: Sign, as_of: date) -> _Turn:
    """What is said of days that a date leaves open, as far as it can have been by a day."""
    first, last, _ = sign.begin
    clipped = sign.begin
    if last > as_of and last > first:
        clipped = clipped._replace(last=max(as_of, first))
    is_ahead = sign.effect is Custody.ENDS and not has_ended(sign, as_of)
    return replace(_turn(sign, clipped), is_ahead=is_ahead)


def _turn(sign: Sign, range_: _Range) -> _Turn:
    return _Turn(sign.effect, range_, sign.claims, sign.status, is_away=sign.is_away)


def has_ended(sign: Sign, as_of: date) -> bool:
    """Whether an end of custody had come by a day: its last day is past, or its source, if dated, was there to tell.

    One of which neither its source's date nor a first day is known may be ahead until its last day.
    """
    if sign.effect is not Custody.ENDS or sign.earliest > as_of:
        return False
    is_told = sign.begin.first > date.min if sign.told is None else sign.told <= as_of
    return is_told or sign.begin.last <= as_of


def _taken_again(again: _Turn | None, end: _Turn) -> _Turn | None:
    """The arrest told of while held, where it can have come after the end: a re-arrest at the gate."""
    if again is None or again.range.last < end.range.first:
        return None
    range_ = again.range._replace(first=max(again.range.first, end.range.first))
    return _Turn(again.effect, range_, again.claims, again.status)


def _moment(when: When) -> _Range:
    """The days on which something that happens at one time can have happened; "since May" it has since a day in May."""
    if when.is_open:
        return _moment(When(when.text.partition("/")[0]))
    is_about = when.is_approximate or when.is_uncertain
    return _Range(when.earliest or date.min, when.latest or date.max, is_about)


def _stretch(when: When) -> tuple[_Range, _Range | None]:
    """Where something that lasts began and, if stated, ended: "from 2019 to March 2020".

    What only its last day is known of was seen by then, and need not have ended.
    """
    start, slash, end = when.text.partition("/")
    if not slash or when.earliest is None:
        return _moment(when), None
    return _moment(When(start)), None if end in ("", "..") else _moment(When(end))


def _own(turn: _Turn) -> _Turn:
    """A beginning that what follows may be joined to: a sign keeps its own."""
    return _Turn(turn.effect, turn.range, turn.claims, turn.status, turn.seen)


def _join(held: _Turn, turn: _Turn) -> None:
    """Custody goes on: a beginning that can be the same one narrows it, another only adds its claims."""
    if not _is_later(turn, held.range):
        held.range = _narrowed(held.range, turn)
    held.claims += turn.claims
    held.status = held.status or turn.status
    if turn.effect in _LASTING and turn.range.first > held.seen:
        held.seen = turn.range.first


def _is_later(turn: _Turn, held: _Range) -> bool:
    """Whether it is of days after the one day on which custody began."""
    return held.first == held.last < turn.range.first


def _narrowed(held: _Range, turn: _Turn) -> _Range:
    first, last, is_about = held
    if turn.effect is Custody.BEGINS and turn.range.first <= last:
        first, last = max(first, turn.range.first), min(last, turn.range.last)
        is_about = _is_about((first, max(first, last)), (held, turn.range))
        return _Range(first, max(first, last), is_about)
    if turn.range.first <= first or turn.range.last >= last:
        return held
    return _Range(first, max(first, turn.range.last), is_about)


def _is_about(found: tuple[date, date], told: Iterable[_Range]) -> bool:
    """Whether nobody gives these very days as sure, and somebody is not sure of theirs."""
    told = list(told)
    is_sure = any((r.first, r.last) == found and not r.is_about for r in told)
    return not is_sure and any(r.is_about for r in told)


def _closed(begin: _Turn, end: _Turn, *, changes: bool = False) -> Spell:
    """The period from a beginning to an end or, where only the way of being held changes, to the beginning of the next."""
    first = max(end.range.first, begin.range.first, min(begin.seen, end.range.last))
    return Spell(
        begins=(_known(begin.range.first), begin.range.last),
        ends=(_known(first), max(end.range.last, first)),
        status=begin.status,
        claims=begin.claims if changes else (*begin.claims, *end.claims),
        changes=changes,
        about=(begin.range.is_about, end.range.is_about),
        may_go_on=end.is_ahead,
        ended_by=() if changes else end.claims,
    )


def _spell(begin: _Turn) -> Spell:
    first, last, is_about = begin.range
    return Spell((_known(first), last), None, begin.status, begin.claims, about=(is_about, False))


def _known(first: date) -> date | None:
    return None if first == date.min else first
