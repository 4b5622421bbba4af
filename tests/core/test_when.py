"""Dates are as precise as their source, and no more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.errors import BadValue
from habeas.core.prose import say_when
from habeas.core.when import When

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("2019-08", date(2019, 8, 1), date(2019, 8, 31)),
        ("2019-08-XX", date(2019, 8, 1), date(2019, 8, 31)),
        ("2019-08-08?", date(2019, 8, 8), date(2019, 8, 8)),
        ("2024-02~", date(2024, 2, 1), date(2024, 2, 29)),
        ("2019-08-08/..", date(2019, 8, 8), None),
        ("2019-08-08/", date(2019, 8, 8), None),
        ("/2020-10-06", None, date(2020, 10, 6)),
        ("../2022-05-14", None, date(2022, 5, 14)),
        ("[2019-08-07,2019-08-08]", date(2019, 8, 7), date(2019, 8, 8)),
        ("2019-08-08/2022-05", date(2019, 8, 8), date(2022, 5, 31)),
    ],
)
def test_bounds_are_the_first_and_last_day_that_can_be_meant(
    text: str, earliest: date | None, latest: date | None
) -> None:
    assert When(text).bounds == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["", "next spring", "2019-13", "2021-02-29", "2022-04-?", "../..", "2020/2019", "20190808"],
)
def test_what_is_not_a_date_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(BadValue, match=r"write"):
        When(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-08-08", "8 August 2019"),
        ("2019", "2019"),
        ("2019~", "about 2019"),
        ("2022-04?", "April 2022 (date uncertain)"),
        ("../2022-05-14", "by 14 May 2022"),
        ("2019-08-08/..", "since 8 August 2019"),
        ("2022-03-31/2022-05-14", "between 31 March 2022 and 14 May 2022"),
        ("201X", "the 2010s"),
    ],
)
def test_dates_are_said_as_precisely_as_they_are_known(text: str, words: str) -> None:
    assert say_when(When(text)) == words


@given(DAYS, DAYS)
def test_an_interval_is_bounded_by_its_ends(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert When.between(first, last).bounds == (first, last)


@given(DAYS)
def test_a_wider_date_contains_the_narrower(day: date) -> None:
    year, month, exact = When(f"{day:%Y}"), When(f"{day:%Y-%m}"), When.on(day)
    for wide, narrow in ((year, month), (month, exact), (year, exact)):
        assert wide.earliest is not None
        assert narrow.earliest is not None
        assert wide.latest is not None
        assert narrow.latest is not None
        assert wide.earliest <= narrow.earliest <= narrow.latest <= wide.latest


@given(DAYS, DAYS)
def test_before_and_after_never_both_hold(one: date, other: date) -> None:
    a, b = When.on(one), When(f"{other:%Y-%m}")
    assert not (a.is_before(b) and b.is_before(a))
    assert (a.is_before(b) is True) <= (b.is_before(a) is False)


def test_an_overlap_leaves_the_order_undetermined() -> None:
    assert When("2019").is_before(When("2019-08")) is None
    assert When("2019").may_equal(When("2019-08"))
    assert When("2019-07").is_before(When("2019-08")) is True
