"""Dates as sources give them: EDTF (ISO 8601-2:2019), kept as precise as the source and no more.

The subset: `2019`, `2019-08`, `2019-08-08`; trailing unspecified digits (`201X`, `2019-XX`, `2019-08-XX`);
the qualifiers `?` (uncertain), `~` (approximate) and `%` (both) at the end of a date; intervals `a/b` with
`..` or nothing for an open or unknown end (`../2022-05-14`, `2019-08-08/`); sets of days, one of which
is meant (`[2019-08-07,2019-08-08]`), or some day from a date on (`[2019-08-08..]`): what happened once after a
day, where `2019-08-08/..` begins that day and goes on. A qualifier never widens the bounds, and an open end has no
bound.
"""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache, total_ordering
from typing import NamedTuple

from habeas.core.errors import BadValue
from habeas.core.quick import quick

_DATE = re.compile(r"(\d{3}X|\d{2}XX|\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)")
_WHOLE = len("2019-08-08")
_PLAIN = re.compile(r"[\d-]+")
_NO_DATE = (
    "{text} is not a date; write 2019, 2019-08, 2019-08-08, 2019-08-08/2020-10-06, 2019~ "
    "or ../2022-05-14."
)


class Bounds(NamedTuple):
    """The first and the last day that can be meant, both included; None where there is no bound."""

    earliest: date | None
    latest: date | None


@total_ordering
@quick
@dataclass(frozen=True, slots=True, eq=False)
class When:
    """A day, a month, a year, an interval or a set of days.

    >>> When("2024-02").bounds
    Bounds(earliest=datetime.date(2024, 2, 1), latest=datetime.date(2024, 2, 29))
    >>> When("../2022-05-14").earliest is None
    True
    >>> When("next spring")
    Traceback (most recent call last):
    ...
    habeas.core.errors.BadValue: 'next spring' is not a date; write 2019, 2019-08, ...
    """

    text: str
    bounds: Bounds = field(init=False, repr=False)

    def __post_init__(self) -> None:
        text = self.text.strip()
        if text is not self.text:
            object.__setattr__(self, "text", text)
        _put_bounds(self, _bounds(text))

    @classmethod
    def on(cls, day: date) -> "When":
        """That one day."""
        return cls(day.isoformat())

    @classmethod
    def between(cls, first: date | None, last: date) -> "When":
        """Some time from the first day to the last, both included; up to the last where no first is known."""
        if first is None:
            return cls(f"../{last}")
        return cls.on(first) if first == last else cls(f"{first}/{last}")

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; None where the beginning is open."""
        return self.bounds.earliest

    @property
    def latest(self) -> date | None:
        """The last day it can mean; None where the end is open."""
        return self.bounds.latest

    @property
    def is_interval(self) -> bool:
        """Written with a beginning and an end, one of which may be open."""
        return "/" in self.text

    @property
    def is_span(self) -> bool:
        """From one date to another, neither open nor in doubt."""
        start, slash, end = self.text.partition("/")
        return bool(slash) and all(
            part not in ("", "..") and part[-1] not in "?~%" for part in (start, end)
        )

    @property
    def is_open(self) -> bool:
        """An interval that goes on: no last day is known."""
        return self.is_interval and self.latest is None

    @property
    def is_later(self) -> bool:
        """Some one day from a date on: no last day is known, yet nothing goes on."""
        return self.text.endswith("..]")

    @property
    def unit_before(self) -> str | None:
        """Of some day from a plain day, month or year on, the one before: 2022-05 of `[2022-06..]`."""
        text, first = self.text[1:-3].strip(), self.earliest
        if not self.is_later or first is None or first == date.min or not _PLAIN.fullmatch(text):
            return None
        return (first - timedelta(days=1)).isoformat()[: len(text)]

    @property
    def is_uncertain(self) -> bool:
        """The source doubts it (`?` or `%`)."""
        return "?" in self.text or "%" in self.text

    @property
    def is_approximate(self) -> bool:
        """The source says about (`~` or `%`)."""
        return "~" in self.text or "%" in self.text

    @property
    def day(self) -> date | None:
        """The one day meant, where exactly one can be."""
        first, last = self.bounds
        return first if first == last else None

    def is_before(self, other: "When") -> bool | None:
        """True or False where it is certain, None where the dates allow both."""
        if self.latest is not None and other.earliest is not None and self.latest < other.earliest:
            return True
        if self.earliest is not None and other.latest is not None and self.earliest >= other.latest:
            return False
        return None

    def may_equal(self, other: "When") -> bool:
        """Whether some day fits both."""
        return self.is_before(other) is not True and other.is_before(self) is not True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, When) and self.text == other.text

    def __lt__(self, other: "When") -> bool:
        return self.sort_key < other.sort_key

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """By the first day, then the last; an open end stands at its far side."""
        first, last = self.bounds
        return (first or last or date.min, last or date.max, self.text)

    def __str__(self) -> str:
        return self.text


_put_bounds = vars(When)["bounds"].__set__  # as `quick` does: a slot is quicker than a name


@lru_cache(maxsize=8192)
def _bounds(text: str) -> Bounds:
    whole = whole_day(text)
    if whole is not None:
        return Bounds(whole, whole)
    if text.startswith("[") and text.endswith("..]"):
        return Bounds(_single(text[1:-3].strip())[0], None)
    if text.startswith("[") and text.endswith("]"):
        members = [_single(part.strip()) for part in text[1:-1].split(",")]
        return Bounds(min(m[0] for m in members), max(m[1] for m in members))
    if "/" in text:
        return _interval(text)
    return Bounds(*_single(text))


def _interval(text: str) -> Bounds:
    start, _, end = text.partition("/")
    if start in ("", "..") and end in ("", ".."):
        raise BadValue(_NO_DATE, text=repr(text))
    earliest = None if start in ("", "..") else _single(start)[0]
    latest = None if end in ("", "..") else _single(end)[1]
    if earliest is not None and latest is not None and earliest > latest:
        raise BadValue(
            "{text} ends before it begins; write the earlier date first.", text=repr(text)
        )
    return Bounds(earliest, latest)


def whole_day(text: str) -> date | None:
    """The day of a date that is plainly one."""
    if len(text) != _WHOLE or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _single(text: str) -> tuple[date, date]:
    whole = whole_day(text)
    if whole is not None:
        return whole, whole
    match = _DATE.fullmatch(text)
    if match is None:
        raise BadValue(_NO_DATE, text=repr(text))
    year, month, day, _ = match.groups()
    try:
        first = date(int(year.replace("X", "0")), _number(month, 1), _number(day, 1))
        return first, _last(year, month, day)
    except ValueError as error:
        raise BadValue(
            "{text} is not a day in the calendar; write one that is, such as 2019-08-08.",
            text=repr(text),
        ) from error


def _number(digits: str | None, otherwise: int) -> int:
    return otherwise if digits in (None, "XX") else int(digits or otherwise)


def _last(year: str, month: str | None, day: str | None) -> date:
    last_year = int(year.replace("X", "9"))
    last_month = _number(month, 12)
    end_of_month = calendar.monthrange(last_year, last_month)[1]
    return date(last_year, last_month, _number(day, end_of_month))
