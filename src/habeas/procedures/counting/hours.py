"""The time of a body: on which of its days something arrives, and at what moment its day ends."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from habeas.procedures.counting.calendars import Calendar
from habeas.procedures.procedure import Desk

_DAY = timedelta(days=1)


def runs_out(due: date, zone: str) -> datetime:
    """The moment at which a time limit has passed: the midnight that ends its last day, in the body's own time."""
    return datetime.combine(due + _DAY, time(), ZoneInfo(zone))


def received_on(moment: datetime, *, zone: str, desk: Desk, calendar: Calendar) -> date:
    """The working day on which a desk takes up what arrives at that moment, in the time of its seat."""
    local = moment.astimezone(ZoneInfo(zone))
    day = local.date()
    if local.time() >= desk.closes:
        day += _DAY
    while calendar.closed(day):
        day += _DAY
    return day
