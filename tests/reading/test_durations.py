"""Lengths of time in figures and in words."""

import pytest

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
)


@pytest.mark.parametrize(("words", "length"), LENGTHS, ids=[n[0] for n in LENGTHS])
def test_a_length_is_read(words: str, length: str) -> None:
    assert str(duration(words)) == length


def test_what_is_no_length_gives_nothing() -> None:
    assert duration("many people") is None


@pytest.mark.parametrize(("words", "value"), [("one thousand", 1000), ("three hundred and forty-four", 344), ("1,008", 1008)])  # fmt: skip
def test_a_number_in_words_is_read(words: str, value: int) -> None:
    assert number(words) == value
