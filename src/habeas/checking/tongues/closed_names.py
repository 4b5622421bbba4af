"""Names that only closed sources give, written in other letters, or as the two letters with which they begin."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.tongues.sounds import alike, sound, spoken, unmarked

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OTHER_LETTERS = re.compile(r"[а-яё\u0621-\u064a]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?\n«“\"–—-])\s*$")
_FEWEST, _SURE = 3, 4
_LONG_ENOUGH = 5
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


def respelt(text: str, names: Iterable[str], known: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where a text has a part of such a name in other Latin letters: "Torreck" for "Torrek"."""
    told = frozenset(word.casefold() for word in known)
    parts = {part for name in names for part in name.split() if len(part) >= _LONG_ENOUGH}
    for token in _TOKEN.finditer(text) if parts else ():
        word = token[0]
        if word[0].isupper() and word.casefold() not in told and any(_is_respelt(word, part) for part in parts):  # fmt: skip
            yield token.span()


def _is_respelt(word: str, part: str) -> bool:
    """Whether it is the part but for a letter, or sounds as it does in many consonants: "Grinevitch" is "Hrynevich"."""
    if _is_one_off(unmarked(word), unmarked(part)):
        return True
    return len(sound(part)) >= _SURE and not _OTHER_LETTERS.search(word) and alike(word, part, is_loose=True)  # fmt: skip


def _is_one_off(one: str, other: str) -> bool:
    """Whether one letter is other, or is there in one of them alone."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) <= 1
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


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
