"""Held facts that may be one occurrence told twice: a person says whether they are."""

from itertools import combinations

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact, Ruling, open_rulings
from habeas.core.facts import Fact
from habeas.core.when import When

Repeat = tuple[HeldFact, HeldFact]


@once
def repeats(casefile: Casefile) -> tuple[Repeat, ...]:
    """Pairs of one kind whose dates can be the same and whose fields do not disagree, in order of time.

    Not those that a person ruled apart. Undated facts must share something that they state.
    """
    apart = {frozenset(d.on) for d in open_rulings(casefile.open_decisions, Ruling.APART)}
    return tuple(
        (one, other)
        for one, other in combinations(casefile.facts, 2)
        if _can_be_one(one, other) and not _are_apart(one, other, apart)
    )


def _are_apart(one: HeldFact, other: HeldFact, apart: set[frozenset[str]]) -> bool:
    return any(frozenset((a, b)) in apart for a in one.claim_ids for b in other.claim_ids)


def _can_be_one(one: HeldFact, other: HeldFact) -> bool:
    a, b = one.followed, other.followed
    if (a.fact.key, a.person, a.polarity) != (b.fact.key, b.person, b.polarity):
        return False
    shared = _shared(a.fact, b.fact)
    if not all(_agree(x, y) for x, y in shared):
        return False
    if a.when is None or b.when is None:
        return bool(shared)
    return _can_be_at_once(a.when, b.when)


def _shared(one: Fact, other: Fact) -> list[tuple[object, object]]:
    """What both state, the date aside."""
    a, b = one.to_json(), other.to_json()
    return [(a[name], b[name]) for name in a if name in b and name != "when"]


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
