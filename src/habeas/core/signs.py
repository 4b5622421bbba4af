"""Signs that a translation keeps: names by their consonants, days and figures, in the order in which they come first.

Nothing here knows a language but the names of months and, in English, of weekdays. Where letters have no capitals
(Arabic, Hebrew), every word may be a name and counts where the other text has it as one. Names written in Chinese are
not found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from habeas.core.date_words import folded, month_of
from habeas.core.scripts import skeleton

_LEAST, _KEPT, _MOST = 2, 3, 300
_NEAR, _LAST_DAY, _YEAR = 2, 31, 4
_BEFORE, _LONGEST_SHORT = 4, 6
_HEARD_AS = str.maketrans("vc", "fk")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_DAY = re.compile(
    r"\b(?P<d1>\d{1,2})[./](?P<m1>\d{1,2})[./](?P<y1>\d{4})\b|\b(?P<y2>\d{4})-(?P<m2>\d\d)-(?P<d2>\d\d)\b"
    r"|(?P<y3>\d{4})年(?P<m3>\d{1,2})月(?P<d3>\d{1,2})日"
)
_BEGINS = re.compile(r"(?:^|[.!?:;\n\"“”«»(–—-])\s*$")
_UNCASED = re.compile(r"[\u0590-\u06ff]")
_JOINED_ON = re.compile(r"^[وفبلك]?(?:ال)?(?=..)")
_WEEKDAYS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A name, a day or a figure, and the words that say it first."""

    key: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it is no figure."""
        return not self.key[0].isdigit()


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a text, each once, in order. `is_open` where any word may be a name."""

    found: tuple[Sign, ...]
    is_open: bool

    def beside(self, other: "Signs") -> tuple[Sign, ...]:
        """Those to compare with another text: where any word may be a name, only those that the other has."""
        if not self.is_open or other.is_open:
            return self.found
        known = {sign.key for sign in other.found}
        return tuple(s for s in self.found if not s.is_name or s.key in known)


@lru_cache(maxsize=64)
def signs_of(text: str) -> Signs:
    """The signs of a text, the first three hundred of them."""
    is_open = len(_UNCASED.findall(text)) > len(text) / 2
    names = _any_words(text) if is_open else _names(text)
    signs: dict[str, Sign] = {}
    for sign in sorted([*_figures(text), *names], key=lambda s: s.start):
        signs.setdefault(sign.key, sign)
    return Signs(tuple(signs.values())[:_MOST], is_open)


def in_common(one: Signs, other: Signs) -> tuple[tuple[Sign, Sign], ...]:
    """The signs that stand in both in one order: the longest such row."""
    a, b = one.beside(other), other.beside(one)
    places = {sign.key: n for n, sign in enumerate(b)}
    shared = [(sign, places[sign.key]) for sign in a if sign.key in places]
    return tuple((shared[n][0], b[shared[n][1]]) for n in _rising([place for _, place in shared]))


@lru_cache(maxsize=65_536)
def name_key(word: str) -> str | None:
    """The first consonants of a name, which most endings and transliterations leave; None where it has too few."""
    bones = skeleton(word).replace(" ", "").translate(_HEARD_AS)
    return bones[:_KEPT] if len(bones) >= _LEAST else None


def _rising(places: list[int]) -> list[int]:
    """Which of the places make the longest row that rises."""
    best: list[tuple[int, int]] = []
    for n, place in enumerate(places):
        reached = [(best[m][0], m) for m in range(n) if places[m] < place]
        length, before = max(reached, key=lambda found: found[0], default=(0, -1))
        best.append((length + 1, before))
    at = max(range(len(best)), key=lambda m: best[m][0], default=-1)
    row: list[int] = []
    while at >= 0:
        row.append(at)
        at = best[at][1]
    return row[::-1]


def _figures(text: str) -> Iterator[Sign]:
    """Days as day and month, in whatever way they are written, and every other figure."""
    taken: set[int] = set()
    for found in _DAY.finditer(text):
        day, month, year = (_told(found, part) for part in "dmy")
        yield Sign(f"{day}/{month}", found.start(), found.end())
        yield Sign(str(year), *_span(found, "y"))
        taken.update(range(found.start(), found.end()))
    tokens = [m for m in _TOKEN.finditer(text) if m.start() not in taken]
    spoken_for: set[int] = set()
    for n in range(len(tokens)):
        written = _written_day(tokens, n)
        if written is not None:
            sign, days = written
            spoken_for |= days
            yield sign
    for n, token in enumerate(tokens):
        if token[0].isdecimal() and n not in spoken_for:
            yield Sign(folded(token[0]), token.start(), token.end())


def _told(found: re.Match[str], part: str) -> int:
    start, end = _span(found, part)
    return int(found.string[start:end])


def _span(found: re.Match[str], part: str) -> tuple[int, int]:
    return next(found.span(f"{part}{n}") for n in (1, 2, 3) if found[f"{part}{n}"])


def _written_day(tokens: list[re.Match[str]], n: int) -> tuple[Sign, set[int]] | None:
    """The day that a month with a figure beside it names, and which of the figures it takes; of a month alone none."""
    month = None if tokens[n][0].isdecimal() else _month(tokens[n][0])
    if month is None:
        return None
    beside = [*range(n - 1, n - _NEAR - 1, -1), *range(n + 1, n + _NEAR + 1)]
    figures = [m for m in beside if 0 <= m < len(tokens) and tokens[m][0].isdecimal()]
    day = next((m for m in figures if int(tokens[m][0]) <= _LAST_DAY and m <= n + 1), None)
    if day is not None:
        first, last = sorted((n, day))
        key = f"{int(tokens[day][0])}/{month}"
        return Sign(key, tokens[first].start(), tokens[last].end()), {day}
    if any(len(tokens[m][0]) == _YEAR for m in figures):
        return Sign(f"0/{month}", tokens[n].start(), tokens[n].end()), set()
    return None


@lru_cache(maxsize=65_536)
def _month(word: str) -> int | None:
    return month_of(folded(word))


def _names(text: str) -> Iterator[Sign]:
    """Words with a capital inside a sentence, and those that begin one where they have it elsewhere too."""
    found = [m for m in _TOKEN.finditer(text) if m[0][0].isupper() and not _is_no_name(m[0])]
    begins = {
        m.start() for m in found if _BEGINS.search(text, max(0, m.start() - _BEFORE), m.start())
    }
    known = {name_key(m[0]) for m in found if m.start() not in begins}
    for match in found:
        key = name_key(match[0])
        if key is not None and (key in known or match.start() not in begins):
            yield Sign(key, match.start(), match.end())


def _is_no_name(word: str) -> bool:
    plain = folded(word)
    return (
        plain in _WEEKDAYS
        or _month(word) is not None
        or (word.isupper() and len(word) > _LONGEST_SHORT)
    )


def _any_words(text: str) -> Iterator[Sign]:
    """Every word of letters that have no capitals, without what is written on to its front."""
    for match in _TOKEN.finditer(text):
        key = None if match[0].isdecimal() else name_key(_JOINED_ON.sub("", match[0]))
        if key is not None and len(key) == _KEPT:
            yield Sign(key, match.start(), match.end())
