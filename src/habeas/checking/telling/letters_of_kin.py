"""Whose word it is that a relative's own letter tells of the person: the source says so where nobody has put it into the claim."""

import re
from dataclasses import replace

from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.sources import Source
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement

_TOLD: tuple[type[Fact], ...] = (CareDenied, CareRequested, HealthCondition, HungerStrike, Mistreatment, SolitaryConfinement)  # fmt: skip
_KIN = r"(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fianc[ée]e?)"
_OF_KIN = re.compile(rf"\b(?:[Mm]y|[Oo]ur) {_KIN}\b|\bI am (?:the|a|his|her) {_KIN}\b")
_PERSON = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}")
_OF_A_HOUSE = re.compile(
    r"\b(?:Union|League|Network|Alliance|Centre|Center|Committee|Council|Agency|Press|News|Herald|Post|Courier|Times|Gazette|Wire|Radio|Office|Service|Court|Ministry|Association|Society|Institute|International|Watch|Aid|Initiative|Foundation|Group|Rights|Law|Hospital|Prison|Police)\b"
)


def with_voices(casefile: Casefile) -> Casefile:
    """The same file, in which what a relative's letter tells of the person is that relative's word."""
    return keep(casefile, "checking.with_voices", lambda: _with_voices(casefile))


def _with_voices(casefile: Casefile) -> Casefile:
    letters = {i for i, source in casefile.sources.items() if _is_of_kin(source)}
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


def _is_of_kin(source: Source) -> bool:
    """Whether somebody publishes it in their own name who speaks of a sister, a son or the like as theirs."""
    who = source.publisher or ""
    is_somebody = _PERSON.fullmatch(who) and not (_OF_A_HOUSE.search(who) or is_official(who))
    return bool(is_somebody) and _OF_KIN.search(source.text) is not None
