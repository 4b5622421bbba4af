"""Bodies that are no authority of the state which holds the person, by name: parliaments abroad and bodies of several states.

Names are English or the body's own. A name that a parliament here may bear as well ("National Assembly") tells nothing alone.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from habeas.core.bodies import is_official, tokens

_OF_SEVERAL = re.compile(
    r"\b(?:European (?:Parliament|Commission|Council|Union|External Action Service)|Council of Europe|EU(?: \w+)?|United Nations|UN|OSCE"
    r"|African Union|Pan-African Parliament|Inter-Parliamentary Union|Organi[sz]ation of American States|OAS)\b"
)
_PARLIAMENTS: Mapping[str, tuple[str, ...]] = {
    "bundestag": ("DE",), "bundesrat": ("DE", "AT", "CH"), "nationalrat": ("AT", "CH"), "us congress": ("US",), "u.s. congress": ("US",),
    "capitol hill": ("US",), "house of commons": ("GB", "CA"), "house of lords": ("GB",), "westminster": ("GB",), "knesset": ("IL",),
    "state duma": ("RU",), "duma": ("RU",), "riksdag": ("SE",), "storting": ("NO",), "folketing": ("DK",), "eduskunta": ("FI",),
    "sejm": ("PL",), "seimas": ("LT",), "saeima": ("LV",), "riigikogu": ("EE",), "verkhovna rada": ("UA",), "jogorku kenesh": ("KG",),
    "tweede kamer": ("NL",), "oireachtas": ("IE",), "dáil": ("IE",), "althing": ("IS",), "lok sabha": ("IN",), "rajya sabha": ("IN",),
    "bundesversammlung": ("CH",), "congreso de los diputados": ("ES",), "cortes generales": ("ES",),
}  # fmt: skip
_OF_STATE: Mapping[str, str] = {
    "us": "US", "u.s": "US", "u.s.": "US", "american": "US", "uk": "GB", "british": "GB", "german": "DE", "french": "FR", "canadian": "CA",
    "australian": "AU", "swedish": "SE", "norwegian": "NO", "danish": "DK", "finnish": "FI", "dutch": "NL", "belgian": "BE",
    "swiss": "CH", "austrian": "AT", "italian": "IT", "spanish": "ES", "portuguese": "PT", "irish": "IE", "icelandic": "IS", "polish": "PL",
    "czech": "CZ", "slovak": "SK", "hungarian": "HU", "lithuanian": "LT", "latvian": "LV", "estonian": "EE", "greek": "GR", "japanese": "JP",
    "russian": "RU", "ukrainian": "UA", "turkish": "TR", "chinese": "CN", "indian": "IN", "israeli": "IL", "brazilian": "BR", "mexican": "MX",
}  # fmt: skip
_PARLIAMENT = {
    "parliament",
    "congress",
    "senate",
    "assembly",
    "bundestag",
    "house",
    "senators",
    "lawmakers",
    "mps",
}


@lru_cache(maxsize=8192)
def is_abroad(name: str, country: str) -> bool:
    """Whether the name is that of a body of another state than the one of this code, or of several states.

    >>> is_abroad("Bundestag", "KG"), is_abroad("Bundestag", "DE"), is_abroad("European Parliament", "DE")
    (True, False, True)
    >>> is_abroad("US Congress", "KG"), is_abroad("German Foreign Ministry", "KG"), is_abroad("Ministry of Justice", "KG")
    (True, True, False)
    """
    bare = re.sub(r"^the ", "", name.strip(), flags=re.IGNORECASE)
    if _OF_SEVERAL.match(bare):
        return True
    small = bare.casefold()
    named = next((codes for known, codes in _PARLIAMENTS.items() if _has(small, known)), None)
    if named is not None:
        return country not in named
    whose = _OF_STATE.get(small.partition(" ")[0])
    is_body = is_official(bare) or bool(tokens(bare) & _PARLIAMENT)
    return whose is not None and whose != country and is_body


def _has(words: str, known: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(known)}(?!\w)", words) is not None
