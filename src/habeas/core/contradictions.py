"""Claims that cannot all be true, listed until a person resolves them with a reason."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from habeas.core.casefile import Casefile, once
from habeas.core.corroboration import denials_of, has_denials
from habeas.core.custody import CustodyClock, custody, custody_on
from habeas.core.decisions import HeldFact, Ruling, open_rulings
from habeas.core.facts import Custody, Role
from habeas.core.prose import At, Label, Phrase, whole
from habeas.core.values import Bound, Duration
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What cannot be: a stable code, the reason as a phrase, and the claims that cannot all be true."""

    code: str
    reason: Phrase
    claims: tuple[str, ...]

    @property
    def why(self) -> str:
        """The reason in an English sentence."""
        return self.reason.text()


@once
def contradictions(casefile: Casefile) -> tuple[Contradiction, ...]:
    """Every contradiction in the file that nobody has resolved."""
    resolved = [set(d.on) for d in open_rulings(casefile.open_decisions, Ruling.RESOLVE)]
    found = (
        *_denials(casefile, resolved),
        *_differing(casefile.facts),
        *_turned_twice(casefile.affirmed),
        *_alive_after_death(casefile),
        *_stated_lengths(casefile),
    )
    return tuple(c for c in found if not any(set(c.claims) <= r for r in resolved))


def _denials(casefile: Casefile, resolved: Sequence[set[str]]) -> Iterator[Contradiction]:
    """Each that nobody has resolved; the beginning of what lasts is part of what is denied of the whole of it."""
    pairs = [p for p in _denied(casefile) if not any({h.id for h in p} <= r for r in resolved)]
    for pair in pairs:
        if any(_is_within(pair, longer) for longer in pairs):
            continue
        joined = (pair, *(p for p in pairs if _is_within(p, pair)))
        ids = tuple(dict.fromkeys(h.id for p in joined for h in p))
        yield Contradiction("affirmed-and-denied", _denial(*pair), ids)


def _denied(casefile: Casefile) -> Iterator[tuple[HeldFact, HeldFact]]:
    told: set[str] = set()
    for one in casefile.facts if has_denials(casefile) else ():
        told.add(one.id)
        yield from ((one, other) for other in denials_of(casefile, one) if other.id not in told)


def _is_within(pair: tuple[HeldFact, HeldFact], longer: tuple[HeldFact, HeldFact]) -> bool:
    """Whether one of the two is the same, and the other of a day of what the longer says to have lasted."""
    mine, its = {h.id: h for h in pair}, {h.id: h for h in longer}
    own = [mine[i].followed for i in mine.keys() - its.keys()]
    wider = [its[i].followed for i in its.keys() - mine.keys()]
    if len(own) != 1 or own[0].polarity is not wider[0].polarity:
        return False
    day, span = own[0].when, wider[0].when
    if day is None or span is None or day.is_interval or not span.is_interval:
        return False
    return day.may_equal(span)


def _denial(one: HeldFact, other: HeldFact) -> Phrase:
    """What is affirmed and denied, and the days where they are known: 'hunger strike, on 26 October 2020'."""
    kind = Label(one.followed.fact.label, is_within=True)
    found = dict.fromkeys(h.followed.effective for h in (one, other))
    days = [when for when in found if when is not None]
    if not days:
        return whole("One source affirms and another denies: {kind}.", kind=kind)
    if len(days) == 1:
        words = "One source affirms and another denies: {kind}, {day}."
        return whole(words, kind=kind, day=At(days[0]))
    words = "One source affirms and another denies: {kind}, {day} and {other}."
    return whole(words, kind=kind, day=At(days[0]), other=At(days[1]))


def _differing(facts: Iterable[HeldFact]) -> Iterator[Contradiction]:
    for held in (each for each in facts if each.others):
        for name, others in held.differing.items():
            why = whole(
                "{kind}: the sources differ on {field}.",
                kind=Label(held.followed.fact.label),
                field=Label(name.replace("_", " ")),
            )
            yield Contradiction("sources-differ", why, (held.id, *(c.id for c in others)))


def _turned_twice(facts: Iterable[HeldFact]) -> Iterator[Contradiction]:
    """Two beginnings with no end between them, then two ends with no beginning."""
    turns = [h for h in facts if h.followed.fact.custody_effect in (Custody.BEGINS, Custody.ENDS)]
    for effect in (Custody.BEGINS, Custody.ENDS):
        yield from _twice_in(turns, effect)


def _twice_in(turns: Iterable[HeldFact], effect: Custody) -> Iterator[Contradiction]:
    for one, other in pairwise(turns):
        a, b = one.followed, other.followed
        if a.fact.custody_effect is not effect or b.fact.custody_effect is not effect:
            continue
        if a.when is not None and b.when is not None and a.when.is_before(b.when):
            yield _twice(effect, At(a.when), At(b.when), (one.id, other.id))


def _twice(effect: Custody, first: At, then: At, claims: tuple[str, ...]) -> Contradiction:
    if effect is Custody.BEGINS:
        words = "The person is arrested twice with nothing between: {first} and {then}."
        return Contradiction("arrested-twice", whole(words, first=first, then=then), claims)
    words = "The person is released twice with nothing between: {first} and {then}."
    return Contradiction("released-twice", whole(words, first=first, then=then), claims)


def _alive_after_death(casefile: Casefile) -> Iterator[Contradiction]:
    for death in casefile.in_role(Role.DEATH):
        for held in casefile.affirmed:
            effect = held.followed.fact.custody_effect
            if effect is Custody.NONE or held is death or held.followed.when is None:
                continue
            if death.followed.when is not None and death.followed.when.is_before(
                held.followed.when
            ):
                why = whole(
                    "Held or released {day}, after a death {before}.",
                    day=At(held.followed.when),
                    before=At(death.followed.when),
                )
                yield Contradiction("alive-after-death", why, (death.id, held.id))


def _stated_lengths(casefile: Casefile) -> Iterator[Contradiction]:
    """A stated length is never added to the clock: it is checked against it."""
    clock = custody(casefile)
    if not clock.spells:
        return
    stated = list(_stated(casefile))
    clocks = custody_on(casefile, {day for _, _, _, day in stated})
    for held, length, end, day in stated:
        then = clocks[day]
        if not agrees(length, then):
            why = _against(then, length, At(end))
            yield Contradiction("stated-length", why, (held.id, *then.claims))


def _stated(casefile: Casefile) -> Iterator[tuple[HeldFact, Duration, When, date]]:
    """Each length of custody that is stated of a day, with that day."""
    for held in casefile.in_role(Role.STATED_LENGTH):
        length = getattr(held.followed.fact, "length", None)
        end = held.followed.when or casefile.source_of(held.followed).date
        if isinstance(length, Duration) and end is not None and end.day is not None:
            yield held, length, end, end.day


def _against(clock: CustodyClock, length: Duration, day: At) -> Phrase:
    if clock.days_max in (clock.days_min, None):
        words = "The source states {length}; {day} the clock gives {days}."
        return whole(words, length=length, day=day, days=counted(clock))
    words = "The source states {length}; {day} the clock gives {least} to {most}."
    most = Duration(f"P{clock.days_max}D")
    return whole(words, length=length, day=day, least=clock.days_min, most=most)


def counted(clock: CustodyClock) -> Duration:
    """The least that the clock gives, as exact or as vague as that is."""
    bound = ">=" if clock.days_max is None else "~" if clock.is_about else ""
    return Duration(f"{bound}P{clock.days_min}D")


def _unit(days: int) -> int:
    """To what a number of days is rounded: "about 1,400" to hundreds; the number itself where it is not."""
    return next((unit for unit in (100, 50, 10) if days % unit == 0), days)


def agrees(length: Duration, clock: CustodyClock) -> bool:
    """Whether the clock can bear out a stated length, with a month's room for "about" and for round years."""
    stated = length.days_before(clock.as_of)
    room = 0 if length.days and not (length.years or length.months) else 31
    least = min(clock.nights_min, clock.days_min)
    most = sys.maxsize if clock.days_max is None else clock.days_max
    if length.bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        return most > stated - (length.bound is Bound.AT_LEAST)
    if length.bound in (Bound.LESS_THAN, Bound.AT_MOST):
        return least < stated + (length.bound is Bound.AT_MOST)
    if length.bound is Bound.ABOUT:
        room = max(room, min(stated // 10, _unit(stated)))
    return least - room <= stated <= most + room
