"""Where two clauses are joined, and where only two nouns are."""

import pytest

from habeas.reading.en.splitting import SPLITTING
from habeas.reading.sentences import split_clauses


def clauses(sentence: str) -> list[str]:
    return [sentence[c.start : c.end] for c in split_clauses(sentence, SPLITTING)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Her request was refused", "a visit that was promised was cancelled"),
        ("The court heard two witnesses", "Ana Velmar was sent back to prison"),
    ],
)
def test_a_clause_with_a_subject_of_its_own_is_one(first: str, second: str) -> None:
    assert clauses(f"{first} and {second}.") == [first, second]


def test_two_subjects_of_one_verb_stay_together() -> None:
    assert clauses("The lawyer and a friend were arrested.") == [
        "The lawyer and a friend were arrested"
    ]
