"""What an authority is by its name, in any of the languages: police, army, customs, a court of which kind."""

import re
from functools import lru_cache

_NOTIONS: dict[str, str] = {
    "police": r"polic\w*|полици\w*|милици\w*|(?:ال)?شرطة",
    "guard": r"guards?|garde\w*|guardia\w*|гварди\w*|страж\w*|охран\w*|(?:ال)?حرس",
    "border": r"border|fronti[eè]r\w*|fronter\w*|погранич\w*|(?:ال)?حدود",
    "security": r"security|sécurité|seguridad|безопасност\w*|(?:ال)?أمن",
    "army": r"soldats?|soldados?|soldiers?|солдат\w*|(?:ال)?جنود|army|military|arm[ée]e|militaire\w*|ej[ée]rcito|militar\w*|арми\w*|военн\w*|(?:ال)?جيش|(?:ال)?عسكري\w*",
    "intelligence": r"intelligence|renseignement\w*|inteligencia|разведк\w*|разведыват\w*|(?:ال)?[ام]?[سخ]?خبارات|(?:ال)?استخبارات",
    "customs": r"customs|douan\w*|aduan\w*|тамож\w*|(?:ال)?جمارك",
    "harbour": r"harbou?r|port|portuaire|portuari\w*|puerto|портов\w*|порта|(?:ال)?ميناء|(?:ال)?موانئ",
    "troops": r"troops|forces?|troupes|tropas|fuerzas|войск\w*|(?:ال)?قوات",
    "interior": r"interior|intérieur\w*|internal|внутренн\w*|(?:ال)?داخلية",
    "president": r"president\w*|président\w*|presidencial|президентск\w*|(?:ال)?رئاسي\w*|(?:ال)?رئاسة",
    "special": r"special|sp[ée]cial\w*|especial\w*|спец\w*|(?:ال)?خاصة",
    "navy": r"navy|naval\w*|marine|marina|armada|морск\w*|(?:ال)?بحرية",
    "committee": r"committee|comit[éè]|комитет\w*|(?:ال)?لجنة",
}
_PATTERNS = {
    name: re.compile(rf"(?<!\w)(?:{p})(?!\w)", re.IGNORECASE) for name, p in _NOTIONS.items()
}


@lru_cache(maxsize=4096)
def concepts(name: str) -> frozenset[str]:
    """The notions in the name of an authority.

    >>> sorted(concepts("la Guardia Fronteriza")), sorted(concepts("пограничной службой"))
    (['border', 'guard'], ['border'])
    """
    return frozenset(notion for notion, pattern in _PATTERNS.items() if pattern.search(name))
