"""A letter of a relative: somebody publishes it in their own name who speaks of a sister, a son or the like as theirs."""

import re

from habeas.core.bodies import is_official
from habeas.core.sources import Source

_KIN = r"(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fianc[ée]e?)"
_OF_KIN = re.compile(rf"\b(?:[Mm]y|[Oo]ur) {_KIN}\b|\bI am (?:the|a|his|her) {_KIN}\b")
_PERSON = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}")
_OF_A_HOUSE = re.compile(
    r"\b(?:Union|League|Network|Alliance|Centre|Center|Committee|Council|Agency|Press|News|Herald|Post|Courier|Times|Gazette|Wire|Radio|Office|Service|Court|Ministry|Association|Society|Institute|International|Watch|Aid|Initiative|Foundation|Group|Rights|Law|Hospital|Prison|Police)\b"
)


def is_letter_of_kin(source: Source) -> bool:
    """Whether a relative of somebody wrote it, as the source itself tells; the words here are English."""
    who = source.publisher or ""
    is_somebody = _PERSON.fullmatch(who) and not (_OF_A_HOUSE.search(who) or is_official(who))
    return bool(is_somebody) and _OF_KIN.search(source.text) is not None
