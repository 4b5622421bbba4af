"""Lengths of time in figures and in words."""

import pytest

from habeas.core.when import When
from habeas.reading import read
from habeas.reading.en.durations import duration, number

LENGTHS = (
    ("over one thousand days", ">P1000D"),
    ("more than 1,000 days", ">P1000D"),
    ("four years", "P4Y"),
    ("11 years and 2 months", "P11Y2M"),
    ("at least eighteen months", ">=P18M"),
    ("nearly two and a half years", "~P2Y6M"),
    ("up to 15 days", "<=P15D"),
    ("48 hours", "PT48H"),
    ("a year", "P1Y"),
    ("two weeks", "P2W"),
    ("a decade", "P10Y"),
    ("twenty-five years", "P25Y"),
    ("a ten-year", "P10Y"),
    ("two hundred and five days", "P205D"),
)
DEALT = (
    ("en", "Anna Kern and Boris Test were sentenced to five and three years in prison, respectively.", "sentence", "term", {"Anna Kern; Boris Test": None}),
    ("fr", "Anna Kern et Boris Test ont été condamnés à cinq et trois ans de prison, respectivement.", "sentence", "term", {"Anna Kern; Boris Test": None}),
    ("es", "Anna Kern y Boris Test fueron condenados a cinco y tres años de prisión, respectivamente.", "sentence", "term", {"Anna Kern; Boris Test": None}),
    ("ru", "Анна Керн и Борис Тестов были приговорены к пяти и трём годам лишения свободы соответственно.", "sentence", "term", {"Анна Керн; Борис Тестов": None}),
    ("en", "The police arrested Boris Test on 3 May and Anna Kern on Friday.", "arrest", "when", {"Boris Test": "2024-05-03"}),
    ("en", "Boris Test was sentenced to three to five years in prison.", "sentence", "term", {"Boris Test": None}),
    ("en", "Boris Test was sentenced to five years and Anna Kern to three.", "sentence", "term", {"Boris Test": "P5Y"}),
    ("fr", "Boris Test a été condamné à cinq ans de prison et Anna Kern à trois.", "sentence", "term", {"Boris Test": "P5Y"}),
    ("en", "Boris Test was arrested on 3 March 2022 and Anna Kern on 4 July 2022.", "arrest", "when", {"Boris Test": "2022-03-03"}),
    ("fr", "Boris Test a été arrêté le 3 mars 2022 et Anna Kern le 4 juillet 2022.", "arrest", "when", {"Boris Test": "2022-03-03"}),
)  # fmt: skip


@pytest.mark.parametrize(("words", "length"), LENGTHS, ids=[n[0] for n in LENGTHS])
def test_a_length_is_read(words: str, length: str) -> None:
    assert str(duration(words)) == length


def test_what_is_no_length_gives_nothing() -> None:
    assert duration("many people") is None


@pytest.mark.parametrize(("words", "value"), [("one thousand", 1000), ("three hundred and forty-four", 344), ("1,008", 1008)])  # fmt: skip
def test_a_number_in_words_is_read(words: str, value: int) -> None:
    assert number(words) == value


def test_two_numbers_are_not_added_up() -> None:
    assert number("five and three") is None


@pytest.mark.parametrize(("language", "text", "kind", "field", "told"), DEALT, ids=[d[1] for d in DEALT])  # fmt: skip
def test_what_one_of_two_got_is_not_given_to_both(
    language: str, text: str, kind: str, field: str, told: dict[str, str | None]
) -> None:
    found = read(text, document_date=When("2024-06-15"), language=language).proposals
    assert {p.person: p.fact.to_json().get(field) for p in found if p.fact.key == kind} == told
