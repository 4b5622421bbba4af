"""Days and numbers that a text tells, in figures or words of whatever language: a day and its month, a cell, a floor, kilos, hours."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from habeas.checking.tongues.notions import Concept, Told

_DIGITS = re.compile(r"(?<![\w.,/-])(?P<n>\d{1,6})(?:st|nd|rd|th|er|e|º|ª|°|-?(?:го|й|м|я|ю|ом|ого))?(?![\w]|[.,/-]\d)")  # fmt: skip
_IN_FIGURES = re.compile(r"(?<![\d./-])(?:(?P<day>\d{1,2})[./-](?P<month>\d{1,2})(?:[./-](?:19|20)?\d\d)?|(?:19|20)\d\d-(?P<month2>\d\d)-(?P<day2>\d\d))(?![\d/-]|\.\d)")  # fmt: skip
_LETTER = re.compile(r"\W{1,2}(?P<it>[A-ZА-Я])(?!\w)")
_JOINS = re.compile(r"[ \u00a0-]+|[ -](?:et|y|and)[ -]| و")
_NUMBERED = re.compile(r"\W{0,3}(?:(?:n[°º]|n[ou]\.?|number|numéro|número|номер|رقم)\W{0,2})?", re.IGNORECASE)  # fmt: skip
_BETWEEN = re.compile(r"[\s-]*(?:(?:of|de|del|من|er|e|º|°|-?[а-я]{1,3})[\s]+)?(?:(?:the|long|long[ue]*s|full|square)\s+)?", re.IGNORECASE)  # fmt: skip
_PLACED = re.compile(r"(?:\ben (?:el|la)|\bà (?:la|l['’])|\bdans la|\bau|\ben|\bin(?: number)?|\bnumber|\bla|(?<!\w)(?:в|во|из)|(?<!\w)(?:номер|№|رقم|في))\s*$", re.IGNORECASE)  # fmt: skip
_COUNTS = re.compile(r"\s*-?(?:й|ой|м|ом)?\s+[^\W\d_]|[ .]*[%°]|\s*\d")
"""What follows a number that counts something or is a year's."""
_FROM = re.compile(
    r"(?:\b(?:from|du|del|desde el|entre le|entre el|between)(?: the| le)?|(?<!\w)(?:с|со|من))\s*$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:-?(?:st|nd|rd|th|го|е|er))?\s*(?:to(?: the)?|until(?: the)?|and(?: the)?|au|et le|al|hasta el|y el|по|до|إلى|الى|حتى|-|–)\s*",
    re.IGNORECASE,
)
"""Between the first and the last day of a stretch."""
_NUMBER_OF = re.compile(
    r"(?:^|[.:!?]\s*|\b(?:in|at|is|en|à|au|в|во|في)\s+)(?:number|numéro|número|номер|رقم|№)\s*$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|of|since|late|early|mid|by|last|until|this|end|from|and|before|after)[ -]$",
    re.IGNORECASE,
)
_NO_MONTHS = frozenset(["may", "march", "august", "mais", "Mais", "marches"])
_ALONE = ("kilo", "cell", "floor", "shift")
_AMONG = ("hour", "night", "day", "week", "times")
_BEHIND = ("cell", "block", "floor")
_ONE = re.compile(r"час|ساعة|hour")
"""An hour alone is one: in Russian and in Arabic no word for the number stands with it."""
_MONTHS, _DAYS = 12, 31
_TENS = 10
_HOUR = 60
_BEFORE = 12


def figures(text: str, found: Sequence[Told]) -> Iterator[Told]:
    """Each of them; what is counted in hours, days or times may stand in any letter."""
    counting = [t for t in found if t.concept.is_counting]
    numbers = sorted((*_in_words(text, counting), *_in_digits(text)), key=lambda n: n[0])
    units = [t for t in counting if not t.concept.key.isdigit()]
    for unit in units:
        if unit.concept.key.startswith("month") and _is_a_month(text, unit):
            yield _told(
                f"in {unit.concept.key.removeprefix('month')}", "~", unit, (unit.start, unit.end)
            )
        for start, end, value in numbers:
            yield from _of_unit(text, unit, (start, end), value)
        letter = _LETTER.match(text, unit.end) if unit.concept.key == "block" else None
        if letter is not None:
            yield _told(f"{letter['it']} block", "", unit, (unit.start, letter.end()))
        if _ONE.fullmatch(text, unit.start, unit.end) and not any(
            e <= unit.start <= e + 2 for _, e, _ in numbers
        ):
            yield _told("1 hour", "~", unit, (unit.start, unit.end))
    yield from _placed(text, numbers)
    yield from _stretches(text, numbers)
    for match in _IN_FIGURES.finditer(text):
        day, month = int(match["day"] or match["day2"]), int(match["month"] or match["month2"])
        if 0 < month <= _MONTHS and 0 < day <= _DAYS:
            yield Told(Concept(f"day {month}-{day}"), *match.span(), -1)


def _is_a_month(text: str, unit: Told) -> bool:
    """Whether it is no other word that looks like one: "may", "march", "mais"."""
    word = text[unit.start : unit.end]
    if word == "May":
        return _IN.search(text, max(0, unit.start - _BEFORE), unit.start) is not None
    return word not in _NO_MONTHS


def of_figures(key: str) -> tuple[str, ...]:
    """What a key takes with it: the number of a cell alone, the month of a day."""
    first, _, second = key.partition(" ")
    if second in _BEHIND and first.isdigit():
        return f"{first} placed", f"{first} numbered"
    return (f"in {second.partition('-')[0]}",) if first == "day" else ()


def _stretches(text: str, numbers: Sequence[tuple[int, int, int]]) -> Iterator[Told]:
    """Each stretch of days told without its month: "from the eighth to the fifteenth"."""
    for (start, end, first), (start2, end2, last) in pairwise(numbers):
        is_one = _FROM.search(text, max(0, start - _BEFORE), start) and _TO.fullmatch(text, end, start2)  # fmt: skip
        if is_one and first < last <= _DAYS:
            yield Told(Concept(f"days {first}-{last}"), start, end2, -1)


def _placed(text: str, numbers: Sequence[tuple[int, int, int]]) -> Iterator[Told]:
    """Each number without what it numbers, behind a word that says where: "en la 31"."""
    for start, end, value in numbers:
        numbered = _NUMBER_OF.search(text, max(0, start - 2 * _BEFORE), start)
        if numbered:
            yield Told(Concept(f"{value} numbered"), start, end, -1)
        elif _PLACED.search(text, max(0, start - _BEFORE), start) and not _COUNTS.match(text, end):
            yield Told(Concept(f"{value} placed", "~"), start, end, -1)


def _of_unit(text: str, unit: Told, span: tuple[int, int], value: int) -> Iterator[Told]:
    """The number with the unit beside it, if they belong together."""
    key, (start, end) = unit.concept.key, span
    before = end <= unit.start and _BETWEEN.fullmatch(text, end, unit.start) is not None
    behind = unit.end <= start and _NUMBERED.fullmatch(text, unit.end, start) is not None
    both = (min(start, unit.start), max(end, unit.end))
    if key.startswith("month") and (before or behind) and 0 < value <= _DAYS:
        yield _told(f"day {key.removeprefix('month')}-{value}", "", unit, both)
    elif key == "minute" and before and value and value % _HOUR == 0:
        yield _told(f"{value // _HOUR} hour", "~", unit, both)
    elif (before and key in (*_ALONE, *_AMONG)) or (behind and key in _BEHIND):
        yield _told(f"{value} {key}", "~" if key in _AMONG else "", unit, both)


def _told(key: str, marks: str, unit: Told, span: tuple[int, int]) -> Told:
    return Told(Concept(key, marks), *span, unit.sentence)


def _in_digits(text: str) -> Iterator[tuple[int, int, int]]:
    yield from ((*match.span(), int(match["n"])) for match in _DIGITS.finditer(text))


def _in_words(text: str, counting: Sequence[Told]) -> Iterator[tuple[int, int, int]]:
    """Each number in words, of several that stand together their sum: "trente et un", "واحد وثلاثون"."""
    told = sorted((t for t in counting if t.concept.key.isdigit()), key=lambda t: (t.start, -t.end))
    kept: list[tuple[int, int, int]] = []
    for one in told:
        value = int(one.concept.key)
        if kept and one.start < kept[-1][1]:
            continue
        if kept and _JOINS.fullmatch(text, kept[-1][1], one.start) and _adds(kept[-1][2], value):
            start, _, before = kept.pop()
            kept.append((start, one.end, before + value))
        else:
            kept.append((one.start, one.end, value))
    yield from kept


def _adds(first: int, second: int) -> bool:
    tens, ones = max(first, second), min(first, second)
    is_twenty_based = tens in (60, 80) and ones < 2 * _TENS
    return tens >= 2 * _TENS and tens % _TENS == 0 and (ones < _TENS or is_twenty_based)
