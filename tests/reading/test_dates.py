"""Dates in prose become EDTF, against the document's own date and never beyond what is said."""

import pytest

from habeas.core.when import When
from habeas.reading import read
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


UNDER = (
    ("en", "A court in Orlest has sentenced Boris Test to five years in prison, his lawyer said on Friday.", "sentence", None),
    ("en", "Boris Test was released, his lawyer said on 5 June 2024.", "release", None),
    ("en", "Boris Test was released on 3 June 2024, his lawyer said on 5 June 2024.", "release", "2024-06-03"),
    ("en", "On 5 June 2024, his lawyer said that Boris Test had been arrested.", "arrest", None),
    ("en", "On 5 June 2024, his lawyer said that Boris Test had been arrested on 3 May 2024.", "arrest", "2024-05-03"),
    ("fr", "Boris Test a été libéré, a déclaré son avocat le 5 juin 2024.", "release", None),
    ("fr", "Le 5 juin 2024, son avocat a déclaré que Boris Test avait été arrêté.", "arrest", None),
    ("en", "The writer Sabit Omarov, arrested with him in 2019, was pardoned in 2021.", "release", "2021"),
    ("en", "Arrested in 2019, Boris Test was sentenced in 2021 to five years.", "sentence", "2021"),
    ("en", "Boris Test was sentenced to 25 months, a sentence that was overturned on appeal in 2019.", "sentence", None),
    ("en", "Boris Test, born on 12 April 1962, was arrested.", "arrest", None),
    ("es", "Boris Test, nacido el 12 de abril de 1962, fue detenido.", "arrest", None),
    ("fr", "Boris Test, né le 12 avril 1962, a été arrêté.", "arrest", None),
    ("en", "Boris Test, arrested on 3 May 2019, is in prison.", "arrest", "2019-05-03"),
    ("en", "In May 2024 Boris Test was sentenced to five years.", "sentence", "2024-05"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "day"), UNDER, ids=[u[1] for u in UNDER])
def test_a_fact_takes_no_day_that_belongs_to_something_else(
    language: str, text: str, kind: str, day: str | None
) -> None:
    found = read(text, document_date=When("2024-06-15"), language=language).proposals
    assert [p.fact.to_json().get("when") for p in found if p.fact.key == kind] == [day]


def test_a_birthday_is_that_of_the_birth() -> None:
    told = "Boris Test is a poet, born in 1974, and was arrested on 3 May 2024."
    found = read(told, document_date=When("2024-06-15")).proposals
    assert [p.fact.to_json().get("born") for p in found if p.fact.key == "particulars"] == ["1974"]
