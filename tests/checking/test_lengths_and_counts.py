"""Lengths between what the sources tell, and numbers of people, things and hearings: of right ones nothing is said."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("takvari 2024-04-30", "She was arrested on 19 May 2023, seventeen days after a state of emergency had been declared."),
    ("takvari 2024-04-30", "Mirja Solvane was sworn in as Minister of Defence on 12 February 2024. Six days later her sister visited Dr Takvari."),
    ("takvari 2024-04-30", "On 14 June 2023 the Military Prosecutor's Office charged her. Eight days earlier the ministry had at last said where she was."),
)  # fmt: skip
WRONG = (
    ("takvari 2024-04-30", "On 14 June 2023 the Military Prosecutor's Office charged her. Twenty days earlier the ministry had acknowledged where she was.", "duration-unsupported"),
    ("takvari 2024-07-15", "The neurologist of the Commission examined her on 17 June 2024, six weeks before she was moved to the Central Military Hospital.", "duration-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
