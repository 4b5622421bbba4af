"""How many independent sources bear a fact out. Two articles repeating one press release are one source.

Sources are one where a person ruled that one repeats the other, where their texts are near-duplicates
(shared runs of eight words, Broder's resemblance), or where they attribute the claim to the same voice.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact, Ruling, open_rulings
from habeas.core.identity import canonical
from habeas.core.sources import Source
from habeas.core.values import Choice

_RUN = 8
_RESEMBLE = 0.5


class Standing(Choice):
    """How well a fact stands."""

    CONTESTED = "contested"
    FOUND = "found by an independent body"
    CORROBORATED = "corroborated"
    SINGLE = "one source"


@lru_cache(maxsize=512)
def _runs(text: str) -> frozenset[int]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(hash(tuple(words[i : i + _RUN])) for i in range(max(1, len(words) - _RUN + 1)))


def repeats(one: str, other: str) -> bool:
    """Whether most of the shorter text's runs of eight words stand in the other."""
    a, b = _runs(one), _runs(other)
    return len(a & b) / min(len(a), len(b)) >= _RESEMBLE


def independence(casefile: Casefile, sources: Iterable[str]) -> dict[str, str]:
    """For each source the one that stands for its group; sources of a group are not independent."""
    ids = tuple(sorted(set(sources)))
    known = _independences(casefile)
    if ids not in known:
        known[ids] = _independence(casefile, ids)
    return known[ids]


@once
def _independences(_: Casefile) -> dict[tuple[str, ...], dict[str, str]]:
    return {}


def _independence(casefile: Casefile, ids: tuple[str, ...]) -> dict[str, str]:
    ruled = [(d.on[0], d.on[1]) for d in open_rulings(casefile.open_decisions, Ruling.REPEATS)]
    marked = [(i, o) for i in ids if (o := casefile.sources[i].repeats) is not None]
    alike = [
        (a, b)
        for n, a in enumerate(ids)
        for b in ids[n + 1 :]
        if repeats(casefile.sources[a].text, casefile.sources[b].text)
    ]
    return canonical(
        {*ids, *(i for pair in (*ruled, *marked) for i in pair)}, [*ruled, *marked, *alike]
    )


def independent_voices(casefile: Casefile, claims: Iterable[Claim]) -> frozenset[str]:
    """The independent voices behind the claims: whom they are attributed to, else the group of the source."""
    claims = list(claims)
    groups = independence(casefile, {c.anchors[0].source for c in claims})
    return frozenset(_voice(c, casefile.source_of(c), groups) for c in claims)


def _voice(claim: Claim, source: Source, groups: dict[str, str]) -> str:
    name = claim.attribution or source.publisher
    return name.casefold() if name else groups[claim.anchors[0].source]


def standing(casefile: Casefile, held: HeldFact) -> Standing:
    """How well the fact stands: contested, found, corroborated, or resting on one source."""
    known = _standings(casefile)
    if held.claim_ids not in known:
        known[held.claim_ids] = _standing(casefile, held)
    return known[held.claim_ids]


@once
def _standings(_: Casefile) -> dict[tuple[str, ...], Standing]:
    return {}


def _standing(casefile: Casefile, held: HeldFact) -> Standing:
    if held.differing or denials_of(casefile, held):
        return Standing.CONTESTED
    if held.followed.fact.stated("independent") == "yes":
        return Standing.FOUND
    if len(held.claims) == 1:
        return Standing.SINGLE
    voices = independent_voices(casefile, held.claims)
    groups = set(independence(casefile, (c.anchors[0].source for c in held.claims)).values())
    return Standing.CORROBORATED if len(voices) > 1 and len(groups) > 1 else Standing.SINGLE


def denials_of(casefile: Casefile, held: HeldFact) -> tuple[HeldFact, ...]:
    """Those of the facts that say yes where this one says no, or no where it says yes, in order of time."""
    of_one_matter = _by_matter(casefile).get(_matter(held), ())
    return tuple(other for other in of_one_matter if is_denial_of(held, other))


@once
def _by_matter(casefile: Casefile) -> Mapping[tuple[object, ...], list[HeldFact]]:
    """The facts of each kind and identity of which some are affirmed and some denied."""
    found: dict[tuple[object, ...], list[HeldFact]] = defaultdict(list)
    for held in casefile.facts:
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
