"""Dates in prose become EDTF, against the document's own date and never beyond what is said."""

import pytest

from habeas.core.when import When
from habeas.reading.en.dates import EnglishCalendar

READ = (
    ("on 8 August 2019", "2019-08-08"),
    ("on August 8, 2019", "2019-08-08"),
    ("on the 8th of August 2019", "2019-08-08"),
    ("on 2019-08-08", "2019-08-08"),
    ("in August 2019", "2019-08"),
    ("in 2019", "2019"),
    ("on 3 May", "2024-05-03"),
    ("on 3 December", "2023-12-03"),
    ("in April", "2024-04"),
    ("in November", "2023-11"),
    ("Today", "2024-06-15"),
    ("yesterday", "2024-06-14"),
    ("on Monday", "2024-06-10"),
    ("last Saturday", "2024-06-08"),
    ("last week", "2024-06-03/2024-06-09"),
    ("last month", "2024-05"),
    ("three days ago", "2024-06-12"),
    ("about two weeks ago", "2024-06-01~"),
    ("from 3 May 2024 to 9 May 2024", "2024-05-03/2024-05-09"),
    ("between 3 May and 9 May 2024", "2024-05-03/2024-05-09"),
    ("on 3 and 9 May 2024", "[2024-05-03,2024-05-09]"),
    ("on New Year's Eve", "2023-12-31"),
)


@pytest.mark.parametrize(("words", "edtf"), READ, ids=[r[0] for r in READ])
def test_a_date_is_resolved(words: str, edtf: str) -> None:
    (dated,) = EnglishCalendar(When("2024-06-15")).read(words)
    assert str(dated.when) == edtf


@pytest.mark.parametrize(
    "words", ["article 19", "resolution 43/173", "she may be released", "seven years in prison", "the 1990s rules"]
)  # fmt: skip
def test_a_number_or_a_verb_is_no_date(words: str) -> None:
    assert EnglishCalendar(When("2024-06-15")).read(words) == ()


def test_a_day_is_counted_on_from_the_day_told_before() -> None:
    calendar = EnglishCalendar(When("2024-06-15"))
    calendar.read("He was taken on 3 May 2024.")
    (dated,) = calendar.read("Two days later he was released.")
    assert str(dated.when) == "2024-05-05"


def test_without_a_date_of_its_own_a_document_resolves_nothing() -> None:
    assert EnglishCalendar(None).read("yesterday, on Monday, in April") == ()
