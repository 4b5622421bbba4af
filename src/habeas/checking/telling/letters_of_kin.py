"""Whose word it is that a relative's own letter tells of the person: the source says so where nobody has put it into the claim."""

from dataclasses import replace

from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.kin import is_letter_of_kin
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement

_TOLD: tuple[type[Fact], ...] = (CareDenied, CareRequested, HealthCondition, HungerStrike, Mistreatment, SolitaryConfinement)  # fmt: skip


def with_voices(casefile: Casefile) -> Casefile:
    """The same file, in which what a relative's letter tells of the person is that relative's word."""
    return keep(casefile, "checking.with_voices", lambda: _with_voices(casefile))


def _with_voices(casefile: Casefile) -> Casefile:
    letters = {i for i, source in casefile.sources.items() if is_letter_of_kin(source)}
    if not letters:
        return casefile
    claims = tuple(
        replace(c, attribution=casefile.source_of(c).publisher) if _is_theirs(c, letters) else c
        for c in casefile.claims
    )
    return casefile if claims == casefile.claims else replace(casefile, claims=claims)


def _is_theirs(claim: Claim, letters: set[str]) -> bool:
    is_of_one = all(anchor.source in letters for anchor in claim.anchors)
    return is_of_one and claim.attribution is None and isinstance(claim.fact, _TOLD)
