"""Illnesses and numbers that only what is above the audience has, in whatever words a draft tells them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from habeas.reading.en.durations import NUMBER, number

_ILLNESSES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"HIV(?:-\w+)?|AIDS|human immunodeficiency virus|immunodeficien\w+|sero-?positive|anti-?retroviral\w*|VIH|sida|ВИЧ\w*(?:-\w+)?|СПИД\w*|نقص المناعة(?: البشرية)?|الإيدز",
        r"tubercul\w+|TB|consumptive|туберкул\w+|السل",
        r"hepatitis(?: [ABC])?|h[ée]patite\w*|гепатит\w*",
        r"syphilis|gonorrh\w+|venereal|sexually transmitted|STDs?|STIs?|сифилис\w*",
        r"pregnan\w+|expecting (?:a|her) (?:baby|child)|with child|miscarr\w+|abort\w+|enceinte|embarazad\w+|беремен\w+",
        r"diabet\w+|insulin|диабет\w*",
        r"cancer\w*|tumou?rs?|malignan\w+|leuk\w+|lymphoma|oncolog\w+|chemotherap\w+|рак[ао]?м?|опухол\w+",
        r"epilep\w+|seizures?|эпилепс\w+",
        r"depress\w+|antidepressants?|депресс\w+",
        r"schizophren\w+|psychosis|psychotic|psychiatr\w+|bipolar|психиатр\w+",
        r"suicid\w+|(?:kill|hang|harm)(?:ed|ing)? (?:her|him)self|(?:take|took|end|ended) (?:her|his) (?:own )?life|self-harm\w*|суицид\w*",
        r"rap(?:ed?|ists?)|sexual(?:ly)? (?:abus|assault|violen|viola)\w+|violad?a|изнасил\w+",
        r"addict\w*|drug (?:use|user|habit)|methadone|alcohol(?:ic|ism)|нарком\w+",
        r"asthma\w*|inhalers?|астм\w+",
        r"multiple sclerosis|MS patient",
        r"heart (?:attack|failure|disease)|infarct\w*|angina|cardiac arrest",
        r"strokes?|ha?emorrhage of the brain|инсульт\w*",
        r"ulcers?|ulc[eé]r\w+|язв\w+",
        r"kidney (?:failure|disease)|renal failure|dialysis",
        r"dementia|alzheimer\w*",
        r"parkinson\w*",
    )
)
"""Each in the words by which one illness, or one grave thing of the body, is told."""
_FIGURE = re.compile(rf"(?<![\w.,/-])(?P<n>\d+(?:[.,]\d+)?|{NUMBER})[ -]?(?P<unit>[^\W\d]+)?(?![\w]|[.,/-]\d)", re.IGNORECASE)  # fmt: skip
_ROOM = r"(?:cells?|wards?|rooms?|bunks?|beds?|blocks?|wings?|dormitor(?:y|ies)|corridors?|камер\w*|палат\w*|cellules?|celdas?|زنزانة)"
_IN_ROOM = re.compile(rf"\b(?P<room>{_ROOM})\b[^.;\d]{{0,30}}?(?<![\w/-])(?P<n>\d+[a-z]?)\b(?![.,/-]\d)|(?<![\w/-])(?P<before>\d+)\b (?:is|was|,)[^.;\d]{{0,25}}?\b(?P<after>{_ROOM})\b", re.IGNORECASE)  # fmt: skip
_UNITS = tuple(
    frozenset(words.split())
    for words in (
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes кг килограммов",
        "pound pounds lb lbs",
        "degree degrees °c celsius",
        "mmhg",
    )
)
_OF_TIME = re.compile(r"(?:days?|nights?|hours?|weeks?|months?|years?|st|nd|rd|th)$", re.IGNORECASE)
_LONG = 3
_YEAR = re.compile(r"(?:19|20)\d\d")


def illnesses(text: str, closed: Iterable[str], open_: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where a text names an illness that a closed one names, in whatever words, and no open one."""
    closed, open_ = tuple(closed), tuple(open_)
    for pattern in _ILLNESSES:
        found = [match.span() for match in pattern.finditer(text)]
        if found and _has(pattern, closed) and not _has(pattern, open_):
            yield from found


def figures(text: str, closed: Iterable[str], open_: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where a text has a number of a closed one that no open one has: a long one, of a room, or in its unit."""
    of_closed = {f for one in closed for _, _, f in _figures(one)}
    if of_closed:
        of_open = {f for one in open_ for _, _, f in _figures(one)}
        yield from ((a, b) for a, b, f in _figures(text) if f in of_closed - of_open)


def _has(pattern: re.Pattern[str], texts: tuple[str, ...]) -> bool:
    return any(pattern.search(text) for text in texts)


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[tuple[int, int, str], ...]:
    """Each number that tells something by itself, or by what stands beside it, with where it stands."""
    return tuple(_figures_in(text))


def _figures_in(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _IN_ROOM.finditer(text):
        group = "n" if match["n"] else "before"
        yield *match.span(group), f"room {match[group].casefold()}"
    for match in _FIGURE.finditer(text):
        unit = next((u for u in _UNITS if (match["unit"] or "").casefold() in u), None)
        if unit is not None and (value := number(match["n"])) is not None:
            yield match.start(), match.end(), f"{value} {min(unit)}"
        elif _tells_by_itself(match["n"]) and not _OF_TIME.match(match["unit"] or ""):
            yield *match.span("n"), match["n"]


def _tells_by_itself(number_: str) -> bool:
    return number_.isdigit() and len(number_) >= _LONG and not _YEAR.fullmatch(number_)
