"""Grown children, words about wording, house arrest and names of instruments: what is said only where something is wrong."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("kolsen 2024-11-04", "Her daughter, Lida Kolsen, says that Ms Kolsen has lost weight.", "identifying-detail"),
    ("kolsen 2024-11-04", "According to her son Ilya Kolsen, the cell is cold.", "identifying-detail"),
    ("kolsen 2024-11-04", "Her daughter Lida, who was not allowed to see her in May, wrote to us.", "identifying-detail"),
    ("saldane 2024-09-30", "He was moved to house arrest on 8 March 2024.", "date-unknown"),
    ("saldane 2024-09-30", "He was under house arrest from 8 March 2024.", "date-unknown"),
    ("saldane 2024-09-30", "On 8 March 2024 his house arrest began.", "date-unknown"),
    ("saldane 2024-09-30", "He was moved on 4 May 2024, when the house arrest ended, 149 days ago.", "duration-unsupported"),
    ("kolsen 2024-11-04", "Do not write “a convicted plotter” or “a prisoner serving a term” of Ms Kolsen's case.", "quotation-not-verbatim"),
    ("kolsen 2024-11-04", "Please avoid “a sentence of many years” and “a convicted plotter of coups” when you write of her trial.", "quotation-not-verbatim"),
    ("kolsen 2024-11-04", "Ms Kolsen is on remand, not “serving a long term of prison”.", "quotation-not-verbatim"),
    ("saldane 2024-09-30", "He was moved to house arrest on 8 March 2024 and to Esseny Remand Prison on 4 May 2024. That makes 149 days in prison up to today.", "count-off"),
)  # fmt: skip
WRONG = (
    ("kolsen 2024-11-04", "Her daughter Lida goes to the school in Vassely.", "identifying-detail"),
    ("kolsen 2024-11-04", "Her son Ilya, nine years old, visited her in May.", "identifying-detail"),
    ("saldane 2024-09-30", "He was moved to house arrest on 9 May 2024.", "date-unknown"),
    ("saldane 2024-09-30", "He was moved on 4 May 2024, when the house arrest ended, fifty days ago.", "duration-unsupported"),
    ("kolsen 2024-11-04", "The prosecutor did not say that “the students may come back every week” in the trial.", "quotation-not-verbatim"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text", "code"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_right_this_is_not_said(case: str, text: str, code: str) -> None:
    assert code not in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_what_is_wrong_it_is_said(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
