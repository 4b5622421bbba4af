"""How many independent sources bear a fact out. Two articles repeating one press release are one source.

Sources are one where a person ruled that one repeats the other, where they are alike and nobody ruled yet, or where
they attribute the claim to the same voice.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.copies import origins
from habeas.core.custody import can_be_of_one_spell
from habeas.core.decisions import HeldFact
from habeas.core.identity import canonical
from habeas.core.values import Choice


class Standing(Choice):
    """How well a fact stands."""

    CONTESTED = "contested"
    FOUND = "found by an independent body"
    CORROBORATED = "corroborated"
    SINGLE = "one source"


def independent_voices(casefile: Casefile, claims: Iterable[Claim]) -> frozenset[str]:
    """The independent voices behind the claims, each by one of its names.

    Claims are of one voice where they are attributed to the same, or rest on sources that repeat one another.
    """
    groups, voices, same = origins(casefile), dict[str, str](), list[tuple[str, str]]()
    for claim in claims:
        source = casefile.source_of(claim)
        group, name = f"in {groups[source.id]}", claim.attribution or source.publisher
        voice = f"by {name.casefold()}" if name else group
        voices |= {group: group, voice: voice}
        same.append((voice, group))
    return frozenset(voice.split(" ", 1)[1] for voice in canonical(voices, same).values())


def standing(casefile: Casefile, held: HeldFact) -> Standing:
    """How well the fact stands: contested, found, corroborated, or resting on one source."""
    known, claims = _standings(casefile), held.claim_ids
    if claims not in known:
        known[claims] = _standing(casefile, held)
    return known[claims]


@once
def standings_of(casefile: Casefile) -> tuple[Standing, ...]:
    """How well each of the facts stands, in their order; of most one claim tells, and nothing speaks against it."""
    disputed = _by_matter(casefile)
    return tuple(
        [
            standing(casefile, held) if held.others or disputed else _alone(held)
            for held in casefile.facts
        ]
    )


@once
def _standings(_: Casefile) -> dict[tuple[str, ...], Standing]:
    return {}


def _standing(casefile: Casefile, held: HeldFact) -> Standing:
    if (held.others and held.differing) or denials_of(casefile, held):
        return Standing.CONTESTED
    if not held.others or _is_found(held):
        return _alone(held)
    voices = independent_voices(casefile, held.claims)
    return Standing.CORROBORATED if len(voices) > 1 else Standing.SINGLE


def _alone(held: HeldFact) -> Standing:
    return Standing.FOUND if _is_found(held) else Standing.SINGLE


def _is_found(held: HeldFact) -> bool:
    return bool(getattr(held.followed.fact, "independent", None) == "yes")


def denials_of(casefile: Casefile, held: HeldFact) -> tuple[HeldFact, ...]:
    """Those of the facts that say yes where this one says no, or no where it says yes, in order of time."""
    disputed = _by_matter(casefile)
    if not disputed:
        return ()
    return tuple(
        other for other in disputed.get(_matter(held), ())
        if is_denial_of(held, other) and can_be_of_one_spell(casefile, held.followed, other.followed)
    )  # fmt: skip


def has_denials(casefile: Casefile) -> bool:
    """Whether any of its facts is affirmed and denied."""
    return bool(_by_matter(casefile))


@once
def _by_matter(casefile: Casefile) -> Mapping[tuple[object, ...], list[HeldFact]]:
    """The facts of each kind and identity of which some are affirmed and some denied."""
    found: dict[tuple[object, ...], list[HeldFact]] = defaultdict(list)
    denied = {h.followed.fact.key for h in casefile.facts if not h.followed.is_affirmed}
    for held in casefile.facts:
        if held.followed.fact.key in denied:
            found[_matter(held)].append(held)
    return {m: told for m, told in found.items() if len({h.followed.polarity for h in told}) > 1}


def _matter(held: HeldFact) -> tuple[object, ...]:
    return (held.followed.fact.key, *held.followed.fact.identity)


def is_denial_of(one: HeldFact, other: HeldFact) -> bool:
    """Whether the two say yes and no to one thing: same kind, opposite polarity, dates that can agree."""
    a, b = one.followed, other.followed
    if a.fact.key != b.fact.key or a.polarity is b.polarity or a.fact.identity != b.fact.identity:
        return False
    return a.effective is None or b.effective is None or a.effective.may_equal(b.effective)
