"""The times that a treaty sets between a state's act and its effect (ISO 8601: P3M, P30D, P1Y)."""

import calendar
import re
from datetime import date, timedelta

from habeas.core.when import When
from habeas.standards.instruments import Instrument

_TIME = re.compile(r"P(\d+)([YMD])")


def in_force_for(instrument: Instrument, consent: When) -> When:
    """From when the treaty binds a state that consented then; a range where only a year is known."""
    return _from(instrument, consent, instrument.binds_after)


def in_force_by_succession(instrument: Instrument, deposit: When) -> When:
    """From when at the latest it binds a state that succeeded to it; the day of succession is not in the tables."""
    return _from(instrument, deposit, "")


def _from(instrument: Instrument, act: When, time: str) -> When:
    first, last = act.earliest or act.latest, act.latest or act.earliest
    if first is None or last is None:
        return act
    floor = instrument.in_force or date.min
    return When.between(*(max(added(time, day), floor) for day in (first, last)))


def added(time: str, day: date) -> date:
    """The day that lies that time after another; the same day where no time is set."""
    match = _TIME.fullmatch(time)
    if match is None:
        return day
    number = int(match[1])
    if match[2] == "D":
        return day + timedelta(days=number)
    return _months_after(day, number * 12 if match[2] == "Y" else number)


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
