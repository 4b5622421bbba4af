"""Whether two written names can be one person's: accents, case, order and short forms aside.

Spellings that differ by transliteration (Atambayev, Atambaev) agree where the consonants do. Where a file has the name in
one script only, a text may have it in another: `is_same_across_scripts`.
"""

import re
import unicodedata

# Each letter, and pairs of them, as they sound alike in the ways in which Russian names are put into Latin letters.
_LATIN = dict(zip("абвгдеёжзийклмнопрстуфхчшщыэ", "abvgdeezziiklmnoprstufhcssie", strict=True)) | {
    "ч": "ch",
    "ц": "ts",
    "ю": "iu",
    "я": "ia",
    "ъ": "",
    "ь": "",
}
_SOUNDS = (
    ("shch|sch|sh", "s"), ("zh", "z"), ("kh", "h"), ("ph", "f"), ("ch", "c!"), ("ck|c(?!!)|q", "k"), ("!|h|['’ʼ]", ""),
    ("tz", "ts"), ("w", "v"), ("x", "ks"), ("ou", "u"), ("[yj]", "i"), ("i[eo]", "e"), (r"(.)\1+", r"\1"),
)  # fmt: skip

_CYRILLIC = re.compile("[а-яё]")
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


def is_same_across_scripts(one: str, other: str) -> bool:
    """Whether one is Cyrillic and the other Latin, and each word of the shorter, one of two or more, sounds like one of the longer.

    >>> is_same_across_scripts("Илены Маротц", "Ilena Marotz"), is_same_across_scripts("Илена", "Ilena")
    (True, False)
    """
    first, second = sorted((one.casefold(), other.casefold()), key=lambda name: len(name.split()))
    if bool(_CYRILLIC.search(first)) == bool(_CYRILLIC.search(second)):
        return False
    a, b = _sounds_of(first), _sounds_of(second)
    return len(a) > 1 and set(a) <= set(b)


def _sounds_of(name: str) -> tuple[str, ...]:
    """Its words as they sound, without the vowels that they end with in some cases: 'Илены', 'Ilena' → 'ilen'."""
    latin = "".join(_LATIN.get(sign, sign) for sign in name)
    return tuple(_sound(word) for word in name_tokens(latin))


def _sound(word: str) -> str:
    for written, sound in _SOUNDS:
        word = re.sub(written, sound, word)
    return re.sub(r"(?<=..)[aeiou]+$", "", word)
