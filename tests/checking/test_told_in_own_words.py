"""A careful person's own words for what is on file, and the other way round what is not: each sort on several cases."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("idris", "The Court of Orlava pronounced its sentence on 4 September 2023."),
    ("dravenko 2024-05-03", "In order to obtain a doctor she began a hunger strike on 25 March 2024."),
    ("sorushani 2024-03-20", "To our knowledge no inquiry is pending."),
    ("karvel", "Reckoned in nights, he has been in custody for 349."),
)  # fmt: skip
WRONG = (
    ("idris", "She has needed a wheelchair since May.", "statement-unsupported"),
    ("sorushani 2024-03-20", "His passport was burnt before his eyes.", "statement-unsupported"),
    ("dravenko 2024-05-03", "Warders shredded her manuscripts and trampled on her spectacles.", "statement-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_told_in_other_words_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_what_is_not_on_file_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
