"""Time limits are counted from day zero; what is suspended or no working day is left out and named."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from habeas.core.errors import BadValue
from habeas.core.values import Duration
from habeas.procedures.counting import Calendar, Reason, Rule, calendar_of, compute
from habeas.procedures.procedure import Counting, Span

DAY = timedelta(days=1)
days = some.dates(date(1995, 1, 1), date(2035, 12, 31))
numbers = some.integers(0, 400)
months = some.integers(0, 60)


@some.composite
def spans(draw: some.DrawFn) -> tuple[Span, ...]:
    """Up to three stretches of days, which may touch and overlap."""
    firsts = draw(some.lists(days, max_size=3))
    return tuple(Span(first, first + draw(some.integers(0, 60)) * DAY) for first in firsts)


def naive(zero: date, needed: int, out: set[date]) -> date:
    """Tick days off one by one on a calendar from which some are crossed out."""
    day = zero
    while needed:
        day += DAY
        needed -= day not in out
    return day


def crossed(suspended: tuple[Span, ...]) -> set[date]:
    return {
        span.first + number * DAY
        for span in suspended
        for number in range((span.last - span.first).days + 1)
    }


def geneva() -> Calendar:
    found = calendar_of("CH", "GE")
    assert found is not None
    return found


@settings(deadline=None)
@given(days, numbers)
def test_sixty_days_are_as_many_days_later(zero: date, number: int) -> None:
    assert compute(zero, (Duration(f"P{number}D"),)).due == zero + number * DAY


@settings(deadline=None)
@given(days, numbers, spans())
def test_suspended_days_never_count(zero: date, number: int, suspended: tuple[Span, ...]) -> None:
    done = compute(zero, (Duration(f"P{number}D"),), suspended=suspended)
    assert done.due == naive(zero, number, crossed(suspended))
    walked = {zero + n * DAY for n in range(1, (done.due - zero).days + 1)}
    assert {left.day for left in done.left} == walked & crossed(suspended)
    assert len(walked) - len(done.left) == done.counted == number


@settings(deadline=None)
@given(days, numbers, numbers, spans())
def test_a_later_day_zero_never_gives_an_earlier_day(
    zero: date, number: int, later: int, suspended: tuple[Span, ...]
) -> None:
    term = (Duration(f"P{number}D"),)
    one = compute(zero, term, suspended=suspended)
    other = compute(zero + later * DAY, term, suspended=suspended)
    assert one.due <= other.due


@settings(deadline=None)
@given(days, months, some.integers(0, 40))
def test_months_from_a_later_day_never_end_earlier(zero: date, number: int, later: int) -> None:
    term = (Duration(f"P{number}M"),)
    assert compute(zero, term).due <= compute(zero + later * DAY, term).due


@settings(deadline=None)
@given(days, months)
def test_months_end_on_the_day_of_the_same_number_or_the_last(zero: date, number: int) -> None:
    due = compute(zero, (Duration(f"P{number}M"),)).due
    assert (due.year - zero.year) * 12 + due.month - zero.month == number
    assert due.day == zero.day or (due.day < zero.day and (due + DAY).day == 1)


@settings(deadline=None)
@given(days, numbers, numbers, months, spans())
def test_an_extension_never_shortens(
    zero: date, number: int, more: int, more_months: int, suspended: tuple[Span, ...]
) -> None:
    term = Duration(f"P{number}D")
    plain = compute(zero, (term,), suspended=suspended)
    for extension in (Duration(f"P{more}D"), Duration(f"P{more_months}M")):
        assert compute(zero, (term, extension), suspended=suspended).due >= plain.due


@settings(deadline=None)
@given(days, numbers, spans(), spans())
def test_more_suspension_never_shortens(
    zero: date, number: int, some_spans: tuple[Span, ...], more: tuple[Span, ...]
) -> None:
    term = (Duration(f"P{number}D"),)
    one = compute(zero, term, suspended=some_spans)
    assert compute(zero, term, suspended=(*some_spans, *more)).due >= one.due


@settings(deadline=None)
@given(days, some.integers(0, 60), spans())
def test_working_days_are_those_of_a_naive_walk(
    zero: date, number: int, suspended: tuple[Span, ...]
) -> None:
    calendar = geneva()
    done = compute(
        zero, (Duration(f"P{number}D"),), counting=Counting.WORKING, suspended=suspended, calendar=calendar
    )  # fmt: skip
    far = (zero + n * DAY for n in range(1, 500))
    closed = {day for day in far if day.weekday() > 4 or calendar.holiday(day)}
    assert done.due == naive(zero, number, closed | crossed(suspended))


def test_the_day_of_the_event_is_day_zero() -> None:
    done = compute(date(2022, 3, 31), (Duration("P60D"),))
    assert done.due == date(2022, 5, 30)
    assert [line.text() for line in done.lines] == [
        "Day zero: 31 March 2022.",
        "The time limit: 60 days.",
        "Days counted: 60, the first on 1 April 2022, the last on 30 May 2022.",
    ]


def test_the_first_day_is_left_out_and_the_last_counted() -> None:
    """The jail credit of State v. Richardson: from 4 May to 6 October 1977 are 155 days."""
    assert compute(date(1977, 5, 4), (Duration("P155D"),)).due == date(1977, 10, 6)


def test_a_month_from_the_last_of_january_ends_with_february() -> None:
    assert compute(date(2023, 1, 31), (Duration("P1M"),)).due == date(2023, 2, 28)


def test_hours_that_begin_a_day_take_it_whole() -> None:
    assert compute(date(2023, 1, 31), (Duration("PT48H"),)).due == date(2023, 2, 2)
    assert compute(date(2023, 1, 31), (Duration("PT49H"),)).due == date(2023, 2, 3)


def test_a_holiday_that_was_left_out_is_named() -> None:
    done = compute(
        date(2022, 6, 2), (Duration("P2D"),), counting=Counting.WORKING, calendar=geneva()
    )
    assert done.due == date(2022, 6, 7)
    assert [(left.day.day, left.reason) for left in done.left] == [
        (4, Reason.WEEKEND),
        (5, Reason.WEEKEND),
        (6, Reason.HOLIDAY),
    ]
    told = "Not counted (holiday): 2022-06-06 (Pentecost Monday)."
    assert told in [line.text() for line in done.lines]
    assert Rule.WORKING_DAYS in done.rules


def test_a_limit_that_ends_on_a_holiday_stays_and_says_so() -> None:
    done = compute(date(2022, 6, 2), (Duration("P60D"),), calendar=geneva())
    assert done.due == date(2022, 8, 1)
    assert Rule.NOT_MOVED in done.rules
    assert done.lines[-1].text() == "The last day is no working day at the seat: National Day."


def test_a_suspension_is_told_as_one_stretch() -> None:
    done = compute(
        date(2022, 3, 31),
        (Duration("P10D"),),
        suspended=(Span(date(2022, 4, 3), date(2022, 4, 12)),),
    )
    assert done.due == date(2022, 4, 20)
    assert "Not counted (suspended): 2022-04-03 to 2022-04-12." in [x.text() for x in done.lines]


def test_working_days_without_a_calendar_are_refused() -> None:
    with pytest.raises(BadValue, match="need a calendar"):
        compute(date(2022, 6, 2), (Duration("P2D"),), counting=Counting.WORKING)


def test_a_country_that_is_not_in_the_library_has_no_calendar() -> None:
    assert calendar_of("XV") is None
