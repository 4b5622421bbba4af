"""Up to which day it is known that something goes on: that of the last source that knows it, and not of one that repeats it.

A call that has it from the sister, or a copy of her letter, knows of it no later than she told. What another is said to have told
counts by the day on which they said it, where a source gives one.
"""

from collections.abc import Iterable
from datetime import date

from habeas.core.bodies import is_pronoun, same_body
from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim, told_up_to
from habeas.core.copies import origins
from habeas.core.facts import Role

_KNOWS, _PASSES_ON, _REPEATS = range(3)


def known_up_to(casefile: Casefile, claims: Iterable[Claim]) -> date | None:
    """The last day, if it is before that of the case, on which a source that knows it tells that it goes on."""
    going_on = [c for c in claims if c.when is not None and c.when.is_open]
    if not going_on:
        return None
    rank = {c.id: _rank(casefile, c, going_on) for c in going_on}
    best = min(rank.values())
    return told_up_to((c for c in going_on if rank[c.id] == best), casefile.as_of)


def _rank(casefile: Casefile, claim: Claim, beside: Iterable[Claim]) -> int:
    """What a source tells as its own, or in the person's words, it knows; less so in a call, or of another; not in a copy."""
    source = casefile.source_of(claim)
    same = origins(casefile)
    is_copy = any(
        other.anchors[0].source != source.id
        and same[other.anchors[0].source] == same[source.id]
        and _day(other) < _day(claim)
        for other in beside
    )
    if is_copy:
        return _REPEATS
    voice = claim.attribution
    is_own = voice is None or is_pronoun(voice) or voice in casefile.person.all_names
    is_own = is_own or (source.publisher is not None and same_body(voice or "", source.publisher))
    is_dated = claim.told_on is not None and claim.told_on != source.date
    is_told = not (is_own or is_dated)
    return (_KNOWS, _PASSES_ON, _REPEATS)[is_told + (source.id in _calls(casefile))]


def _day(claim: Claim) -> date:
    return (claim.told_on.latest if claim.told_on is not None else None) or date.max


@once
def _calls(casefile: Casefile) -> frozenset[str]:
    """The sources in which whoever publishes them asks for something."""
    asked = (claim for held in casefile.in_role(Role.DEMAND) for claim in held.claims)
    return frozenset(
        source.id
        for claim in asked
        if (source := casefile.source_of(claim)).publisher is not None
        and same_body(claim.fact.stated("actor") or "", source.publisher)
    )
