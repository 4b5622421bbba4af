"""Whether two written names can be one person's: accents, case, order and short forms aside.

Spellings that differ by transliteration (Atambayev, Atambaev) agree where the consonants do. Another script is
compared only with itself: a form in each script belongs in the file.
"""

import re
import unicodedata

_TITLES = {"mr", "mrs", "ms", "dr", "president", "former", "sir", "professor", "judge", "the"}


def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name without accents, case and titles."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(t for t in re.findall(r"[^\W\d_]+", plain) if t not in _TITLES)


def is_same_name(one: str, other: str) -> bool:
    """Whether every word of the shorter name has its like in the longer."""
    a, b = sorted((name_tokens(one), name_tokens(other)), key=len)
    return bool(a) and all(any(_alike(x, y) for y in b) for x in a)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return len(one) > 3 and _bones(one) == _bones(other) != ""


def _bones(word: str) -> str:
    """The consonants, glides and doubled letters aside."""
    consonants = re.sub(r"[aeiouyjhw'’ʼьъ]", "", word)
    return re.sub(r"(.)\1+", r"\1", consonants) if word.isascii() else word
