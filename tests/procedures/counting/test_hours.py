"""A body keeps its own time: its day ends at its midnight, and its desk has hours."""

from datetime import UTC, date, datetime

import pytest

from habeas.procedures.bodies import ECTHR, IACHR
from habeas.procedures.counting import calendar_of, received_on, runs_out


def strasbourg(moment: datetime) -> date:
    seat = ECTHR.seat
    assert seat is not None
    assert seat.desk is not None
    calendar = calendar_of(seat.country, seat.part)
    assert calendar is not None
    return received_on(moment, zone=seat.zone, desk=seat.desk, calendar=calendar)


def test_a_limit_runs_out_at_the_midnight_of_the_seat() -> None:
    assert IACHR.seat is not None
    washington = runs_out(date(2022, 7, 14), IACHR.seat.zone)
    assert washington.astimezone(UTC) == datetime(2022, 7, 15, 4, tzinfo=UTC)
    assert runs_out(date(2022, 12, 14), IACHR.seat.zone).astimezone(UTC).hour == 5


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2022-05-12T13:59:00+00:00", "2022-05-12"),  # 15:59 in Strasbourg in summer
        ("2022-05-12T14:00:00+00:00", "2022-05-13"),  # 16:00: the desk has closed
        ("2022-12-12T14:30:00+00:00", "2022-12-12"),  # 15:30 in winter
        ("2022-05-12T05:00:00+00:00", "2022-05-12"),  # before it opens: the same day
        ("2022-05-13T16:00:00+00:00", "2022-05-16"),  # Friday evening
        ("2022-12-23T16:00:00+00:00", "2022-12-27"),  # 26 December is a holiday in Strasbourg
        ("2022-05-12T23:30:00+00:00", "2022-05-13"),  # already tomorrow there
    ],
)
def test_what_comes_after_hours_is_taken_up_on_the_next_working_day(moment: str, day: str) -> None:
    assert strasbourg(datetime.fromisoformat(moment)) == date.fromisoformat(day)
