"""What is announced for a window or a month is shown while it is open; a day at the end of the calendar is a day."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.due import due
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from tests.making import a_casefile, a_claim


def _announced(when: str, *, told: str, as_of: str) -> list[str]:
    claim = replace(a_claim("a", Hearing(when=When(when))), told_on=When(told))
    case = a_casefile(claim, as_of=date.fromisoformat(as_of))
    return [str(task.when) for task in due(case) if task.code == "hearing-ahead"]


@pytest.mark.parametrize(
    "when", ["2024-06-10/2024-06-30", "../2024-06-30", "2024-06", "2024-06-20"]
)
def test_a_hearing_is_ahead_until_the_last_day_that_it_can_be(when: str) -> None:
    assert _announced(when, told="2024-06-01", as_of="2024-06-15") == [when]
    assert _announced(when, told="2024-06-01", as_of="2024-07-01") == []


def test_a_window_that_opens_in_two_weeks_is_not_shown_before() -> None:
    assert _announced("2024-06-10/2024-06-30", told="2024-05-01", as_of="2024-05-20") == []


def test_what_is_told_of_a_month_that_is_over_has_been() -> None:
    assert _announced("2024-06", told="2024-06-30", as_of="2024-06-30") == []


def test_a_case_can_be_looked_at_as_of_the_last_day_of_the_calendar() -> None:
    case: Casefile = a_casefile(a_claim("a", Arrest(when=When("2024-05-01"))), as_of=date.max)
    assert [task.code for task in due(case) if task.code == "milestone"] == []
