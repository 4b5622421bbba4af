"""Dates as people type them ("Aug 2019", "8/2019?", "before May") read as dates, never narrower than was typed.

What can be read in two ways is asked back, not guessed: 3/4/2022 is 3 April to some and 4 March to others, and
spring is March in one half of the world and September in the other.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from habeas.core.date_words import PHRASES, SIGNS, Sign, folded, month_of
from habeas.core.errors import BadValue
from habeas.core.values import Choice
from habeas.core.when import When

_TOKEN = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[-/.]\d{4}|"
    r"\d{4}[-/.]\d{1,2}(?!\d)|\d{3}0'?s\b|\d+|[^\W\d_]+'?(?:[^\W\d_]+)?|[?؟~–—/-]"
)
_ONE_SIDED = (Sign.BEFORE, Sign.UNTIL, Sign.AFTER, Sign.SINCE)
_ENDINGS = {"st", "nd", "rd", "th", "er", "e", "го", "s", "'s"}
_FIRST_YEAR, _LAST_YEAR = 1850, 2150
_ONE_DAY = timedelta(days=1)


class Trouble(Choice):
    """Why a date cannot be taken as typed."""

    NOT_A_DATE = "not_a_date"
    TWO_WAYS = "two_ways"
    NO_YEAR = "no_year"
    SHORT_YEAR = "short_year"
    OTHER_CALENDAR = "other_calendar"
    NO_SUCH_DAY = "no_such_day"
    ENDS_FIRST = "ends_first"
    SEASON = "season"


_HELP = {
    Trouble.NOT_A_DATE: "is not a date; write it as 14 May 2022, May 2022, 2022 or before May 2022",
    Trouble.TWO_WAYS: "can be two days; write the month as a word",
    Trouble.NO_YEAR: "has no year; write the year too",
    Trouble.SHORT_YEAR: "has a short year; write all four digits of it",
    Trouble.OTHER_CALENDAR: "seems to be a year of another calendar; write the Gregorian year",
    Trouble.NO_SUCH_DAY: "is not a day in the calendar; look at the day and the month again",
    Trouble.ENDS_FIRST: "ends before it begins; write both years",
    Trouble.SEASON: "is not the same everywhere; write the months, as between March and May 2020",
}


class UnclearDate(BadValue):
    """A date that must be written otherwise; `options` are the days it can be, where it can be two."""

    def __init__(self, text: str, trouble: Trouble, options: tuple[When, ...] = ()) -> None:
        super().__init__(f"{text!r} {_HELP[trouble]}.")
        self.text, self.trouble, self.options = text, trouble, options


class Note(Choice):
    """What was done to the words that the person should see."""

    YEAR_TAKEN = "year_taken"  # the year is that of the reference day, or the one before
    WHOLE_TIME = "whole_time"  # early, mid or late is kept as the whole month or year
    DAY_FIRST = "day_first"  # dots: the day comes before the month


@dataclass(frozen=True, slots=True)
class TypedDate:
    """The date meant, and what the person should be told of how it was read."""

    when: When
    notes: tuple[Note, ...] = ()


class _Problem(Exception):
    def __init__(self, trouble: Trouble, options: tuple[When, ...] = ()) -> None:
        self.trouble, self.options = trouble, options


@dataclass(frozen=True, slots=True)
class _Parts:
    """One date in pieces, before a missing month or year is taken from its neighbour."""

    year: str | None = None
    month: int | None = None
    day: int | None = None
    is_about: bool = False
    is_doubted: bool = False
    notes: tuple[Note, ...] = ()


def read_date(text: str, *, today: date | None = None) -> TypedDate:
    """The date that was typed; a year left out is taken from `today`, if given. Raises UnclearDate.

    >>> read_date("Aug 2019").when, read_date("8/2019?").when, read_date("before May 2020").when
    (When(text='2019-08'), When(text='2019-08?'), When(text='../2020-04-30'))
    """
    try:
        found = _edtf(text) or _read(_tokens(text), today)
        _within_reach(found.when)
    except _Problem as problem:
        raise UnclearDate(text.strip(), problem.trouble, problem.options) from None
    except BadValue:
        raise UnclearDate(text.strip(), Trouble.NO_SUCH_DAY) from None
    return found


def _within_reach(when: When) -> When:
    """The date, if its years are those of a life that a file tells of."""
    for day in when.bounds:
        if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            raise _Problem(Trouble.OTHER_CALENDAR)
    return when


def _edtf(text: str) -> TypedDate | None:
    try:
        return TypedDate(When(text))
    except BadValue:
        return None


def _tokens(text: str) -> list[str]:
    plain = folded(text).replace("’", "'")
    for phrase, word in PHRASES.items():
        plain = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", f" {word} ", plain)
    found = [t for t in _TOKEN.findall(plain) if t not in _ENDINGS]
    split = [part for token in found for part in _apart(token)]
    return [t for before, t in pairwise(("", *split)) if t != "-" or not _is_part(before)]


def _is_part(token: str) -> bool:
    return SIGNS.get(token) is Sign.PART


def _apart(token: str) -> list[str]:
    """The Arabic "and" is written to the next word."""
    if token[0] == "و" and len(token) > 2 and month_of(token[1:]):
        return ["و", token[1:]]
    return [token]


def _read(tokens: list[str], today: date | None) -> TypedDate:
    signs = [SIGNS.get(token) for token in tokens]
    if Sign.SEASON in signs:
        raise _Problem(Trouble.SEASON)
    kept = [t for t, sign in zip(tokens, signs, strict=True) if sign is not Sign.NOTHING]
    first = SIGNS.get(kept[0]) if kept else None
    rest = kept[1:] if first in _ONE_SIDED else kept
    for cut in (_is_to, _is_dash_to):
        sides = _split(rest, cut)
        if len(sides) == 2 and all(sides):
            return _range(sides, today)
    rest = [t for t in rest if t != "-"]
    if Sign.OR in (SIGNS.get(t) for t in rest):
        return _either(_split(rest, lambda t: SIGNS.get(t) is Sign.OR), today)
    single = _parts(rest, today)
    single = _with_year(single, today)
    return TypedDate(_sided(first, single), single.notes)


def _is_to(token: str) -> bool:
    return SIGNS.get(token) in (Sign.TO, Sign.UNTIL)


def _is_dash_to(token: str) -> bool:
    return token == "-"  # noqa: S105 - a dash is no password


def _split(tokens: list[str], cut: Callable[[str], bool]) -> list[list[str]]:
    sides: list[list[str]] = [[]]
    for token in tokens:
        if cut(token):
            sides.append([])
        else:
            sides[-1].append(token)
    return sides


def _range(sides: list[list[str]], today: date | None) -> TypedDate:
    start = _parts(sides[0], today)
    if [SIGNS.get(t) for t in sides[1]] == [Sign.NOW]:
        start = _with_year(start, today)
        return TypedDate(When(f"{_edtf_of(start)}/.."), start.notes)
    end = _with_year(_parts(sides[1], today), today)
    start = replace(start, year=start.year or end.year, month=start.month or end.month)
    first, last = When(_edtf_of(start)), When(_edtf_of(end))
    if first.earliest and last.latest and first.earliest > last.latest:
        raise _Problem(Trouble.ENDS_FIRST)
    return TypedDate(When(f"{first}/{last}"), tuple(dict.fromkeys(start.notes + end.notes)))


def _either(sides: list[list[str]], today: date | None) -> TypedDate:
    if not all(sides):
        raise _Problem(Trouble.NOT_A_DATE)
    last = _with_year(_parts(sides[-1], today), today)
    each = [_parts(side, today) for side in sides[:-1]]
    whole = [replace(p, year=p.year or last.year, month=p.month or last.month) for p in each]
    texts = [_edtf_of(parts) for parts in (*whole, last)]
    return TypedDate(When(f"[{','.join(texts)}]"), last.notes)


def _sided(sign: Sign | None, single: _Parts) -> When:
    when = _within_reach(When(_edtf_of(single)))
    if sign not in _ONE_SIDED or when.earliest is None or when.latest is None:
        return when
    doubt = when.text[len(when.text.rstrip("?~%")) :]
    if sign is Sign.SINCE:
        return When(f"{when}/..")
    if sign is Sign.AFTER:
        from_then = single.is_about or Note.WHOLE_TIME in single.notes
        return When(f"[{when if from_then else _next(single, when.latest)}..]")
    if sign is Sign.UNTIL or single.is_about or Note.WHOLE_TIME in single.notes:
        return When(f"../{when}")
    return When(f"../{when.earliest - _ONE_DAY}{doubt}")


def _next(single: _Parts, latest: date) -> str:
    """The day, month or year after the one named, as doubtful as that."""
    then = latest + _ONE_DAY
    return _edtf_of(
        replace(
            single,
            year=f"{then.year:04}",
            month=None if single.month is None else then.month,
            day=None if single.day is None else then.day,
        )
    )


def _parts(tokens: list[str], today: date | None) -> _Parts:
    found = _Parts()
    for token in tokens:
        if token != "-":  # noqa: S105 - a dash is no password
            found = _with(found, token, today)
    return found


def _with(found: _Parts, token: str, today: date | None) -> _Parts:
    sign = SIGNS.get(token)
    if sign is Sign.ABOUT:
        return replace(found, is_about=True)
    if sign is Sign.MAYBE:
        return replace(found, is_doubted=True)
    if sign is Sign.PART:
        return replace(found, notes=(*found.notes, Note.WHOLE_TIME))
    if sign in (Sign.TODAY, Sign.YESTERDAY) and today is not None:
        day = today if sign is Sign.TODAY else today - _ONE_DAY
        return replace(found, year=f"{day.year:04}", month=day.month, day=day.day)
    if token[0].isdigit():
        return _with_number(found, token)
    month = month_of(token)
    if month is None or found.month is not None:
        raise _Problem(Trouble.NOT_A_DATE)
    return replace(found, month=month)


def _with_number(found: _Parts, token: str) -> _Parts:
    numbers = re.split(r"[-/.]", token)
    if len(numbers) > 1:
        if found.year or found.month or found.day:
            raise _Problem(Trouble.NOT_A_DATE)
        return _numeric(found, numbers, is_dotted="." in token)
    if token.endswith("s") and found.year is None:
        return replace(found, year=f"{token[:3]}X")
    if len(token) == 4 and found.year is None:
        return replace(found, year=token)
    if len(token) > 2 or found.day is not None or int(token) > 31:
        is_short = len(token) == 2 and found.year is None
        raise _Problem(Trouble.SHORT_YEAR if is_short else Trouble.NOT_A_DATE)
    return replace(found, day=int(token))


def _numeric(found: _Parts, numbers: list[str], *, is_dotted: bool) -> _Parts:
    if len(numbers[0]) == 4:
        return replace(found, year=numbers[0], month=int(numbers[1]),
                       day=int(numbers[2]) if len(numbers) > 2 else None)  # fmt: skip
    year = numbers[-1]
    if len(numbers) == 2:
        return replace(found, year=year, month=int(numbers[0]))
    one, other = int(numbers[0]), int(numbers[1])
    if is_dotted:
        return replace(found, year=year, month=other, day=one, notes=(Note.DAY_FIRST,))
    if one <= 12 and other <= 12 and one != other and one and other:
        options = (When(f"{year}-{other:02}-{one:02}"), When(f"{year}-{one:02}-{other:02}"))
        raise _Problem(Trouble.TWO_WAYS, options)
    day, month = (one, other) if one > 12 or one == other else (other, one)
    return replace(found, year=year, month=month, day=day)


def _with_year(parts: _Parts, today: date | None) -> _Parts:
    """The year left out is that of the last such month or day not after today."""
    if parts.year is not None:
        return parts
    if parts.month is None:
        raise _Problem(Trouble.NOT_A_DATE)
    if today is None:
        raise _Problem(Trouble.NO_YEAR)
    is_ahead = (parts.month, parts.day or 1) > (today.month, today.day)
    year = today.year - 1 if is_ahead else today.year
    return replace(parts, year=f"{year:04}", notes=(*parts.notes, Note.YEAR_TAKEN))


def _edtf_of(parts: _Parts) -> str:
    if parts.year is None or (parts.day is not None and parts.month is None):
        raise _Problem(Trouble.NOT_A_DATE)
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}
    text = parts.year
    if parts.month is not None:
        text += f"-{parts.month:02}"
    if parts.day is not None:
        text += f"-{parts.day:02}"
    return text + mark.get((parts.is_about, parts.is_doubted), "")
