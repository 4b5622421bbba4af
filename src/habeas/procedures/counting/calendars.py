"""Which days are no working days at the seat of a body: weekends, and the holidays that the library `holidays` keeps.

The holidays are those of the state or canton. A body's own days off are not in the library.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol

_WEEKEND = "weekend"


class Calendar(Protocol):
    """What the counting of working days asks of a calendar."""

    def is_weekend(self, day: date) -> bool:
        """Whether the day is one of the weekly days of rest."""

    def holiday(self, day: date) -> str | None:
        """The name of the holiday, where it is one."""

    def closed(self, day: date) -> str | None:
        """Why nobody works on that day: the name of the holiday, or that it is a weekend."""


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """The weekends and public holidays of a country, or of a part of it."""

    country: str
    part: str | None = None

    def is_weekend(self, day: date) -> bool:
        """The library knows which days of the week are free in that country."""
        return day.weekday() in _weekend(self.country, self.part)

    def holiday(self, day: date) -> str | None:
        """The holiday's name in English where the library has it, else in the country's language."""
        return _year(self.country, self.part, day.year).get(day)

    def closed(self, day: date) -> str | None:
        """The holiday, else the weekend."""
        return self.holiday(day) or (_WEEKEND if self.is_weekend(day) else None)


@cache
def calendar_of(country: str, part: str | None = None) -> PublicHolidays | None:
    """The calendar of a country by its two letters; None where the library has none."""
    from holidays import list_supported_countries

    return PublicHolidays(country, part) if country in list_supported_countries() else None


@cache
def _weekend(country: str, part: str | None) -> frozenset[int]:
    from holidays import country_holidays

    return frozenset(country_holidays(country, subdiv=part).weekend)


@cache
def _year(country: str, part: str | None, year: int) -> dict[date, str]:
    """Only whole years are asked for, so that no question changes what another one sees."""
    from holidays import country_holidays

    english = country_holidays(country, subdiv=part, years=year, language="en_US", observed=True)
    return {day: name for day, name in english.items() if day.year == year}
