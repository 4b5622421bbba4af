"""Held facts that may be one occurrence told twice: a person says whether they are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact, Ruling, open_rulings
from habeas.core.when import When

Repeat = tuple[HeldFact, HeldFact]


@once
def repeats(casefile: Casefile) -> tuple[Repeat, ...]:
    """Pairs of one kind whose dates can be the same and whose fields do not disagree, in order of time.

    Not those that a person ruled apart. Undated facts must share something that they state.
    """
    apart = {frozenset(d.on) for d in open_rulings(casefile.open_decisions, Ruling.APART)}
    found = [
        (one, other)
        for told in _alike(casefile.facts)
        for one, other in _near(told)
        if _can_be_one(one, other) and not _are_apart(one.held, other.held, apart)
    ]
    found.sort(key=lambda pair: (pair[0].place, pair[1].place))
    return tuple((one.held, other.held) for one, other in found)


@dataclass(eq=False)
class _Told:
    """A fact at its place among the facts, with the days on which it can have been."""

    place: int
    held: HeldFact
    first: date
    last: date

    @cached_property
    def stated(self) -> Mapping[str, object]:
        """What it states beside its date: asked for only of what can be one with another."""
        stated = self.held.followed.fact.to_json()
        stated.pop("when", None)
        return stated


def _alike(facts: Iterable[HeldFact]) -> Iterable[list[_Told]]:
    """The facts of one kind, person and polarity together: no others can be one."""
    found: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for place, held in enumerate(facts):
        claim = held.followed
        found[claim.fact.key, claim.person, claim.polarity].append(_told(place, held))
    return found.values()


def _told(place: int, held: HeldFact) -> _Told:
    when = held.followed.when
    first = (when and when.earliest) or date.min
    return _Told(place, held, first, (when and when.latest) or date.max)


def _near(told: Iterable[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """The pairs whose dates meet, each in the order of their places; what has no date meets all."""
    in_time = sorted(told, key=lambda one: one.first)
    for number, one in enumerate(in_time):
        for other in in_time[number + 1 :]:
            if other.first > one.last:
                break
            yield (one, other) if one.place < other.place else (other, one)


def _are_apart(one: HeldFact, other: HeldFact, apart: set[frozenset[str]]) -> bool:
    return any(frozenset((a, b)) in apart for a in one.claim_ids for b in other.claim_ids)


def _can_be_one(one: _Told, other: _Told) -> bool:
    first, then = one.held.followed.when, other.held.followed.when
    if first is not None and then is not None and not _can_be_at_once(first, then):
        return False
    shared = one.stated.keys() & other.stated.keys()
    if not shared and (first is None or then is None):
        return False
    return all(_agree(one.stated[name], other.stated[name]) for name in shared)


def _agree(one: object, other: object) -> bool:
    """The same, or one says it at more length: "Orlest" and "Orlest prison"."""
    if isinstance(one, list) and isinstance(other, list):
        return set(one) <= set(other) or set(other) <= set(one)
    if isinstance(one, str) and isinstance(other, str):
        a, b = one.casefold(), other.casefold()
        return a in b or b in a
    return one == other


def _can_be_at_once(one: When, other: When) -> bool:
    """Whether one day fits both; what lasts must also be able to have begun at once."""
    begin_apart = None not in (one.earliest, other.earliest) and one.earliest != other.earliest
    both_last = one.is_interval and other.is_interval
    return one.may_equal(other) and not (both_last and begin_apart)
