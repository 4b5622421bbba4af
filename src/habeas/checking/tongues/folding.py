"""Words as they are compared in every script: small, without accents and vowel signs, and each with its form without what Arabic writes onto it."""

import re
import unicodedata
from dataclasses import dataclass

from habeas.checking.kept import of_the_text

_WORD = re.compile(r"[^\W\d_]+(?:[\u064b-\u0652\u0640][^\W\d_]*)*")
_BREAK = re.compile(r"[.!?;…؟؛](?=\s|$|[\"»”)])|\n\s*\n|¶")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_SIGNS = re.compile(r"[\u064b-\u0652\u0640]")
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ё": "е", "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})  # fmt: skip
_SMALL_WORDS = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س")
_PERSONS = "يتنا"
_OF_SOMEBODY = re.compile(r"(.{2,})ت(?:ه|ها|هم|هن|هما|نا|ك|كم|ي)")
"""A word that ends in the feminine sign, before a pronoun: "نظارته" is of "نظارة"."""
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: the forms under which it is looked up, where it stands, and in which sentence."""

    forms: tuple[str, ...]
    start: int
    end: int
    sentence: int


def folded(word: str) -> str:
    """A word as it is compared.

    >>> folded("Évanouie"), folded("Нём"), folded("إغماء")
    ('evanouie', 'нем', 'اغماء')
    """
    small = _SIGNS.sub("", word.casefold()).translate(_LETTERS)
    if small.isascii() or _ARABIC.search(small):
        return small
    apart = unicodedata.normalize("NFD", small.replace("й", "\0"))
    return "".join(c for c in apart if not unicodedata.combining(c)).replace("\0", "й")


@of_the_text
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order."""
    breaks = [match.start() for match in _BREAK.finditer(text)]
    found, sentence = [], 0
    for match in _WORD.finditer(text):
        while sentence < len(breaks) and breaks[sentence] < match.start():
            sentence += 1
        found.append(Token(_forms(match[0]), *match.span(), sentence))
    return tuple(found)


def _forms(word: str) -> tuple[str, ...]:
    """The word, and in Arabic what is left of it without the small words before it and the sign of the person."""
    whole = folded(word)
    if not _ARABIC.search(whole):
        return (whole,)
    cut = [whole[len(small) :] for small in _SMALL_WORDS if whole.startswith(small)]
    cut += [form[len(small) :] for form in cut for small in ("ال", "ب", "ل", "س") if form.startswith(small)]  # fmt: skip
    bare = [form for form in (whole, *cut) if len(form) >= _SHORTEST]
    persons = [form[1:] for form in bare if form[0] in _PERSONS and len(form) > _SHORTEST + 1]
    feminine = [f"{match[1]}ه" for form in bare if (match := _OF_SOMEBODY.fullmatch(form))]
    return tuple(dict.fromkeys((*bare, *persons, *feminine)))
