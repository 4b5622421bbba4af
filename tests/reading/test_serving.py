"""Whoever serves a sentence since a day is held since that day; nothing says that it was passed on that day."""

import pytest

from tests.reading.telling import proposals_in, stated

SERVING = (
    ("en", "Ana Velmar has been serving her sentence in Kolm Prison since 2 July 2022."),
    ("en", "Ana Velmar has already been serving a three-year sentence since 2 July 2022."),
    ("fr", "Ana Velmar purge une peine de trois ans de prison depuis le 2 juillet 2022."),
    ("es", "Ana Velmar cumple una condena de tres años desde el 2 de julio de 2022."),
    ("ru", "Анна Велмар отбывает наказание с 2 июля 2022 года."),
)


@pytest.mark.parametrize(("language", "text"), SERVING)
def test_custody_goes_on_since_the_day_that_the_sentence_is_served_from(
    language: str, text: str
) -> None:
    (held,) = proposals_in(language, text, "detention")
    assert stated(held, "when") == "2022-07-02/.."
    assert stated(held, "status") == "serving_sentence"


@pytest.mark.parametrize(("language", "text"), SERVING)
def test_no_sentence_is_dated_by_when_it_is_served(language: str, text: str) -> None:
    assert {stated(p, "when") for p in proposals_in(language, text, "sentence")} <= {""}


def test_a_year_of_the_calendar_is_no_length_of_a_sentence() -> None:
    text = "Анна Велмар отбывает наказание с 2 июля 2022 года."
    assert proposals_in("ru", text, "sentence") == []
