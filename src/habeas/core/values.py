"""The small values facts are made of: yes and no as stated, lengths of time with their bound, choices."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from habeas.core.errors import BadValue


class Choice(StrEnum):
    """One of a few words that the field itself uses; `label` is how a page writes it."""

    @property
    def label(self) -> str:
        """The word as read by people."""
        return str(self.value).replace("_", " ")

    def __str__(self) -> str:
        return str(self.value)


class Stated(Choice):
    """What a source says of a yes-or-no matter. A source that is silent gives None."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"  # the source says that nobody knows


class Bound(Choice):
    """How a stated figure is to be read."""

    EXACTLY = "exactly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    ABOUT = "about"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"


_SIGNS = {"": Bound.EXACTLY, ">": Bound.MORE_THAN, ">=": Bound.AT_LEAST, "~": Bound.ABOUT,
          "<=": Bound.AT_MOST, "<": Bound.LESS_THAN}  # fmt: skip
_DURATION = re.compile(
    r"(?P<sign>>=|<=|>|<|~)?P(?=\d|T)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?)?"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, ISO 8601, with `>`, `>=`, `~`, `<=` or `<` before it where the source bounds it.

    >>> Duration("P11Y2M").months, Duration(">P1000D").bound.label
    (2, 'more than')
    """

    text: str

    def __post_init__(self) -> None:
        if not _parts(self.text):
            raise BadValue(
                "{text} is not a length of time; write P1000D, P11Y2M, PT48H or >P1000D (more than).",
                text=repr(self.text),
            )

    def _part(self, name: str) -> int:
        return int(_parts(self.text)[name] or 0)

    @property
    def bound(self) -> Bound:
        """Whether the source says exactly, over, about, at least or at most."""
        return _SIGNS[_parts(self.text)["sign"] or ""]

    @property
    def years(self) -> int:
        """Whole years, as stated."""
        return self._part("years")

    @property
    def months(self) -> int:
        """Months beyond the years, as stated."""
        return self._part("months")

    @property
    def days(self) -> int:
        """Days beyond the months, weeks counted as seven."""
        return self._part("days") + 7 * self._part("weeks")

    @property
    def hours(self) -> int:
        """Hours beyond the days."""
        return self._part("hours")

    @property
    def minutes(self) -> int:
        """Minutes beyond the hours."""
        return self._part("minutes")

    def days_before(self, end: date) -> int:
        """How many days lie between the day this length before `end`, and `end` (civil arithmetic).

        Months clip to the last day of a shorter month; hours and minutes are not counted.
        """
        months = self.years * 12 + self.months
        year, month = divmod(end.year * 12 + end.month - 1 - months, 12)
        start = _clipped(year, month + 1, end.day)
        return (end - start).days + self.days

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=1024)
def _parts(text: str) -> Mapping[str, str | None]:
    """The sign and the figures of a length of time as they are written; nothing where it is none."""
    match = _DURATION.fullmatch(text)
    return match.groupdict() if match else {}


def _clipped(year: int, month: int, day: int) -> date:
    for last in (day, 30, 29, 28):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    raise BadValue(
        "There is no day {day} near {month}; check the length of time.",
        day=day,
        month=f"{year}-{month:02}",
    )
