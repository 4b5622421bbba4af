"""How somebody was kept from the world, as the words of a source tell it: few of them say "incommunicado"."""

import re

from habeas.core.rules import Passage
from habeas.kinds.incommunicado import Manner

_OUTRIGHT = (
    r"incommunicado|(?:outside|the) world|cut off from (?:all|any|every|the outside|the rest)|secret(?:ly)? (?:detention|detained|held)|held in (?:an? )?secret|au secret|détention secrète|"
    r"coupée?s? (?:du monde|de tout)|monde extérieur|l'extérieur|incomunica|mundo exterior|el exterior|clandestin|инкоммуникадо|внешн\w+ мир|отрез\w+ от|изол\w+ от"
)
_WHERE = (
    r"where\b|whereabouts|location|place|fate|been (?:\w+ )?seen|never seen|trace|locat|search|station to|unknown|où\b|lieu|endroit|sort\b|localis|trace|inconnu|cherch|dónde|donde|adónde|paradero|ubicaci|"
    r"lugar|destino|rumbo|suerte|busc|где\b|куда|местонахожд|местопреб|судьб|мест[еоа]\b|иска|ищ"
)

_FAMILY = r"famil|relatives|parents|wife|husband|mother|father|sister|brother|children|proches|épou|femme|mari\b|mère|père|sœur|frère|espos|marido|mujer|madre|padre|herman|hij[oa]|родн|семь|мать|матер|жен[аоуы]|муж|брат|сестр"


def manner_of(p: Passage) -> Manner | None:
    """None where it is told outright that the person was held incommunicado."""
    if re.search(_OUTRIGHT, p.matched, re.IGNORECASE):
        return None
    told = p.matched + p.behind
    is_where = re.search(_WHERE, told, re.IGNORECASE) is not None
    if is_where:
        return Manner.NOT_KNOWN_WHERE
    is_family = re.search(_FAMILY, told, re.IGNORECASE) is not None
    return Manner.NO_CONTACT_WITH_FAMILY if is_family else Manner.NO_CONTACT
