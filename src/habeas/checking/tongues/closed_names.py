"""Names that only closed sources give, written in other letters, or as the two letters with which they begin."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.tongues.sounds import alike, sound, spoken

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OTHER_LETTERS = re.compile(r"[а-яё\u0621-\u064a]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?\n«“\"–—-])\s*$")
_FEWEST, _SURE = 3, 4
"""How many consonants make one part of a name sure in Cyrillic, and in Arabic or where a sentence begins."""
_NOT_INITIALS = frozenset(["PS", "IT", "AI", "UN", "EU", "UK", "US", "TV", "ID", "PC", "AM", "PM", "CV", "OK", "MP", "NB", "CC", "HR", "DR", "MR", "MS", "NO", "VS", "AC", "DC", "FR", "ES", "RU", "EN", "AR"])  # fmt: skip
_IN_CYRILLIC = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ("А", "Б", "ЦКСЧ", "Д", "ЕЭ", "Ф", "ГД", "ХГ", "ИЙ", "ЙЕЯЮД", "К", "Л", "М", "Н", "О", "П", "К", "Р", "СШ", "Т", "УЮ", "В", "В", "Х", "ЙЯЮЕИ", "З"), strict=True))  # fmt: skip


def in_other_letters(
    text: str, names: Iterable[str], known: Iterable[str]
) -> Iterator[tuple[int, int]]:
    """Where a text in Cyrillic or Arabic letters has such a name, or a part of one that no name which may be told sounds like."""
    if not _OTHER_LETTERS.search(text):
        return
    told = frozenset(map(sound, known))
    tokens = list(_TOKEN.finditer(text))
    for name in names:
        yield from spoken(name, text)
        parts = [p for p in name.split() if len(sound(p)) >= _FEWEST and sound(p) not in told]
        for token in tokens:
            if any(_is_part(text, token, part) for part in parts):
                yield token.span()


def _is_part(text: str, token: re.Match[str], part: str) -> bool:
    word = token[0]
    if not _OTHER_LETTERS.search(word) or not alike(word, part):
        return False
    if not _CYRILLIC.search(word):
        return len(sound(part)) >= _SURE
    is_first = _BEGINS.search(text, max(0, token.start() - 3), token.start()) is not None or not token.start()  # fmt: skip
    return word[0].isupper() and len(sound(part)) >= _FEWEST + is_first


def initials(name: str, known: str) -> Iterator[str]:
    """How the first letters of a first and a last name are written: "A. V.", "AV", "А. В."; not where they stand for something else."""
    first, _, last = name.partition(" ")
    if not last:
        return
    yield rf"{first[0]}\. ?{last[0]}\."
    both = f"{first[0]}{last[0]}"
    if both not in _NOT_INITIALS and not re.search(rf"\b{both}\b", known):
        yield both
    one, other = (_IN_CYRILLIC.get(each) for each in both)
    if one and other:
        yield rf"[{one}]\. ?[{other}]\."
