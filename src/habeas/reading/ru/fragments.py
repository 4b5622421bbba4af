"""The fragments that Russian rules are written with, and how a rule's pattern becomes a regular expression."""

import re

from habeas.reading.ru.durations import DURATION
from habeas.reading.ru.lexicon import STATE_AGENT

_NAMED = r"(?:(?-i:[А-ЯЁ])[\w-]+(?:\s+(?-i:[А-ЯЁ])[\w-]+){0,2})"
_CARE = (
    r"(?:(?:медицинск\w+|врачебн\w+|стоматологическ\w+|неотложн\w+|квалифицированн\w+|необходим\w+|надлежащ\w+|жизненно\s+важн\w+|специализированн\w+)\s+){0,3}"
    r"(?:помощ[ьи]\w*|лечени\w+|лекарств\w*|медикамент\w*|препарат\w*|осмотр\w*|обследовани\w+|операци\w+|госпитализаци\w+|врач\w*|доктор\w*|скор(?:ую|ой|ая)|инсулин\w*|ингалятор\w*|стоматолог\w*|кардиолог\w*|эндокринолог\w*|онколог\w*|терапевт\w*|хирург\w*|специалист\w*|диализ\w*|химиотерапи\w+)"
)
FRAGMENTS = {
    "HIM": rf"(?:(?:его|её|ему|ей|им|них|их|ним|ней|мне|меня|нас|нам|обоих|обеих|обоим|журналист\w*|активист\w*|адвоката|{_NAMED})(?!\w))",
    "DUR": DURATION,
    "CARE": _CARE,
    "AGENT": STATE_AGENT,
    "WORDS": r"(?:[^\s,;:]+\s+){0,5}?",
    "FEW": r"(?:[^\s,;:]+\s+){0,2}?",
    "BYL": r"(?:(?:был|была|были|будучи|оказался|оказалась|оказались)\s+)?",
}


def expand(pattern: str) -> str:
    """A rule's pattern with its spaces, endings (~), ё and fragments spelled out."""
    spaced = pattern.replace("~", "(?:а|о|ы)?(?!\\w)").replace(" ?", r"\s*")
    for name in ("WORDS", "FEW", "BYL"):
        spaced = spaced.replace(f"<{name}> ", f"<{name}>")
    spaced = spaced.replace(" ", r"\s+").replace("[A-Z]", "(?-i:[А-ЯЁA-Z])")
    for name, words in FRAGMENTS.items():
        spaced = spaced.replace(f"<{name}>", words)
    return re.sub(r"\[[^\]]*\]|ё", lambda m: "[её]" if m[0] == "ё" else m[0], spaced)


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, ready to run; capitals matter only where a rule says so, and 'бы' after it makes it a wish."""
    return re.compile(rf"(?:{expand(pattern)})(?!\s+бы(?!\w))", re.IGNORECASE)
