"""The walk from day zero to the last day of a time limit, day by day, with every day that was left out and why."""

import calendar as months
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from habeas.core.errors import BadValue
from habeas.core.prose import Phrase, whole
from habeas.core.values import Choice, Duration
from habeas.core.when import When
from habeas.procedures.authority import Said, recalled, seen
from habeas.procedures.counting.calendars import Calendar
from habeas.procedures.procedure import Counting, Span

_DAY = timedelta(days=1)
_CONVENTION = "Convention of this library"


class Reason(Choice):
    """Why a day does not count."""

    SUSPENDED = "suspended"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class Rule(Choice):
    """The rules by which a day was reached."""

    DAY_ZERO = "day_zero"
    MONTHS = "months"
    WORKING_DAYS = "working_days"
    SUSPENSION = "suspension"
    EXTENSION = "extension"
    NOT_MOVED = "not_moved"

    @property
    def said(self) -> Said:
        """The rule in words, with its authority."""
        return _RULES[self]


_RULES = {
    Rule.DAY_ZERO: seen(
        "The day of the event is day zero; the next day is the first that counts, and the last day counts whole.",
        "The first day is left out and the last counted: State v. Richardson, 295 N.C. 309, on credit of days in jail; "
        "no rule on counting of the body itself was found",
        "https://nccriminallaw.sog.unc.edu/counting-jail-credit-days/",
    ),
    Rule.MONTHS: recalled(
        "Months and years end on the day of the same number, or on the last day of a shorter month.",
        _CONVENTION,
    ),
    Rule.WORKING_DAYS: recalled(
        "Saturdays, Sundays and public holidays at the seat do not count.", _CONVENTION
    ),
    Rule.SUSPENSION: recalled(
        "Days on which the clock was suspended do not count.", _CONVENTION
    ),
    Rule.EXTENSION: recalled(
        "An extension runs from the last day of the time limit that it extends.", _CONVENTION
    ),
    Rule.NOT_MOVED: recalled(
        "A limit that ends on a weekend or a holiday is not moved to the next working day.",
        _CONVENTION,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Left:
    """A day between day zero and the last that was not counted."""

    day: date
    reason: Reason
    name: str = ""


@dataclass(frozen=True, slots=True)
class Computation:
    """How a day was reached: day zero, the terms, the days counted and left out, the rules, the last that counted.

    `due` is that last day, or a later one where the body `given` more time itself.
    """

    zero: date
    terms: tuple[Duration, ...]
    last: date
    due: date
    counted: int
    left: tuple[Left, ...]
    rules: tuple[Rule, ...]
    closed: str = ""
    given: date | None = None

    @property
    def lines(self) -> tuple[Phrase, ...]:
        """The computation in sentences."""
        return tuple(_lines(self))


def compute(
    zero: date,
    terms: tuple[Duration, ...],
    *,
    counting: Counting = Counting.CALENDAR,
    suspended: tuple[Span, ...] = (),
    calendar: Calendar | None = None,
) -> Computation:
    """The last day of a time limit and of its extensions, one after another."""
    if counting is Counting.WORKING and calendar is None:
        raise BadValue("Working days need a calendar; name the country whose holidays count.")
    day, counted, left = zero, 0, list[Left]()
    for term in terms:
        working = calendar if counting is Counting.WORKING else None
        needed = days_of(term, day)
        day, passed = _walk(day, needed, suspended, working)
        counted, left = counted + needed, [*left, *passed]
    return Computation(
        zero=zero,
        terms=terms,
        last=day,
        due=day,
        counted=counted,
        left=tuple(left),
        rules=tuple(_rules(terms, counting, left)),
        closed=(calendar.closed(day) if calendar else None) or "",
    )


def days_of(term: Duration, zero: date) -> int:
    """How many days a term has when it runs from that day; a begun day of hours counts whole."""
    end = _same_day(zero, 12 * term.years + term.months)
    hours = -(-term.hours // 24) + (1 if term.minutes else 0)
    return (end - zero).days + term.days + hours


def _same_day(day: date, number: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    last = months.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _walk(
    zero: date, needed: int, suspended: tuple[Span, ...], working: Calendar | None
) -> tuple[date, list[Left]]:
    """The day on which so many days have counted, and those passed over."""
    if not needed:
        return zero, []
    left: list[Left] = []
    for day in (zero + number * _DAY for number in count(1)):
        passed = _passed_over(day, suspended, working)
        if passed is not None:
            left.append(passed)
            continue
        needed -= 1
        if not needed:
            return day, left
    raise AssertionError


def _passed_over(day: date, suspended: tuple[Span, ...], working: Calendar | None) -> Left | None:
    if any(span.holds(day) for span in suspended):
        return Left(day, Reason.SUSPENDED)
    if working is None:
        return None
    if working.is_weekend(day):
        return Left(day, Reason.WEEKEND)
    name = working.holiday(day)
    return None if name is None else Left(day, Reason.HOLIDAY, name)


def _rules(terms: tuple[Duration, ...], counting: Counting, left: list[Left]) -> Iterator[Rule]:
    yield Rule.DAY_ZERO
    if any(term.years or term.months for term in terms):
        yield Rule.MONTHS
    if counting is Counting.WORKING:
        yield Rule.WORKING_DAYS
    if any(each.reason is Reason.SUSPENDED for each in left):
        yield Rule.SUSPENSION
    if len(terms) > 1:
        yield Rule.EXTENSION
    if counting is Counting.CALENDAR:
        yield Rule.NOT_MOVED


def _lines(done: Computation) -> Iterator[Phrase]:
    yield whole("Day zero: {day}.", day=When.on(done.zero))
    for term in done.terms[:1]:
        yield whole("The time limit: {term}.", term=term)
    for term in done.terms[1:]:
        yield whole("Extended by: {term}.", term=term)
    yield whole(
        "Days counted: {count}, the first on {first}, the last on {due}.",
        count=done.counted,
        first=When.on(_first_counted(done)),
        due=When.on(done.last),
    )
    if done.given is not None:
        yield whole("The body gave more time, until {day}.", day=When.on(done.given))
    for reason in Reason:
        days = [each for each in done.left if each.reason is reason]
        if days:
            yield whole("Not counted ({reason}): {days}.", reason=reason, days=_named(days))
    if done.closed:
        yield whole("The last day is no working day at the seat: {name}.", name=done.closed)


def _first_counted(done: Computation) -> date:
    out = {each.day for each in done.left}
    day = done.zero
    while day < done.last:
        day += _DAY
        if day not in out:
            return day
    return day


def _named(days: list[Left]) -> str:
    """'2022-06-06 (Pentecost Monday); 2022-07-14', runs of days as 2022-06-01 to 2022-06-10."""
    runs: list[list[Left]] = []
    for each in days:
        if (
            runs
            and not each.name
            and (each.day - runs[-1][-1].day) == _DAY
            and not runs[-1][-1].name
        ):
            runs[-1].append(each)
        else:
            runs.append([each])
    return "; ".join(_run(run) for run in runs)


def _run(run: list[Left]) -> str:
    first, last = run[0], run[-1]
    if first is not last:
        return f"{first.day} to {last.day}"
    return f"{first.day} ({first.name})" if first.name else str(first.day)
