"""Where two clauses are joined, and where only two nouns are."""

import pytest

from habeas.reading.en.splitting import SPLITTING
from habeas.reading.sentences import split_clauses, split_sentences


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


def test_a_table_without_an_end_is_read_in_pieces_that_lose_no_word() -> None:
    table = "1 May 2020 to 2 May 2021 " * 400
    pieces = split_sentences(table, lambda *_: SPLITTING)
    assert max(piece.end - piece.start for piece in pieces) <= 2_000
    assert " ".join(piece.text for piece in pieces).split() == table.split()
    assert all(table[piece.start : piece.end] == piece.text for piece in pieces)


def test_a_word_without_an_end_is_cut_where_it_must() -> None:
    pieces = split_sentences("(" * 5_000, lambda *_: SPLITTING)
    assert all(piece.end - piece.start <= 2_000 for piece in pieces)


def test_a_sentence_ends_with_the_marks_of_its_footnotes() -> None:
    said = ["She was arrested on 2 March 2023.[^10]", "She was beaten.[^a-1][^12]", "She slept."]
    pieces = split_sentences(" ".join(said), lambda *_: SPLITTING)
    assert [piece.text for piece in pieces] == said


@pytest.mark.parametrize("mark", ["", "[^3]", "[^3][^4]"])
def test_a_short_paragraph_with_a_footnote_is_no_heading(mark: str) -> None:
    text = f"She was arrested on 2 March 2023.\n\nHer sister was beaten by guards.{mark}"
    assert [piece.is_heading for piece in split_sentences(text, lambda *_: SPLITTING)] == [
        False,
        False,
    ]
