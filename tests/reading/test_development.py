"""The development set is what its marks say, and every quote stands in its text as the reader takes it."""

import pytest

from habeas.intake import take_in
from tests.reading.gold import FOLDER as STATEMENTS
from tools.annotate import FOLDER, stale
from tools.development import Annotated, annotated

SET = list(annotated())


def test_the_annotation_is_what_the_marks_say() -> None:
    assert stale() == []


@pytest.mark.parametrize("document", SET, ids=lambda d: d.path)
def test_the_reader_is_given_the_text_that_was_annotated(document: Annotated) -> None:
    (taken,) = take_in((FOLDER / document.path).read_bytes(), name=document.path)
    assert taken.text == document.text


@pytest.mark.parametrize("document", SET, ids=lambda d: d.path)
def test_a_document_tells_of_somebody(document: Annotated) -> None:
    assert document.persons
    assert any(not mark.optional for mark in document.marked)


def test_every_third_document_is_kept_to_check_with() -> None:
    numbers = {d.path: int(d.path.partition("/")[2].partition("-")[0]) for d in SET}
    assert {d.path for d in SET if d.split == "check"} == {p for p, n in numbers.items() if n % 3 == 0}  # fmt: skip


def test_nothing_is_taken_from_the_statements_of_others() -> None:
    texts = {path.read_text(encoding="utf-8") for path in STATEMENTS.glob("texts/*.txt")}
    assert texts.isdisjoint({d.text for d in SET})
