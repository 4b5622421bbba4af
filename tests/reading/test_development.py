"""The development set is what its marks say, and every quote stands in its text as the reader takes it."""

from collections import Counter
from itertools import combinations

import pytest

from habeas.intake import take_in
from tests.reading.gold import FOLDER as STATEMENTS
from tools.annotate import FOLDER, stale
from tools.development import Annotated, annotated
from tools.marks import TYPES
from tools.scoring import Mark, overlap

UNREAD = {"ar", "zh"}  # of these, only who, when and what is quoted is annotated
SET = list(annotated())
READ = [d for d in SET if d.language not in UNREAD]


def persons_of(mark: Mark) -> list[str]:
    return mark.person.split("; ") if mark.person else []


def test_the_annotation_is_what_the_marks_say() -> None:
    assert stale() == []


@pytest.mark.parametrize("document", SET, ids=lambda d: d.path)
def test_the_reader_is_given_the_text_that_was_annotated(document: Annotated) -> None:
    (taken,) = take_in((FOLDER / document.path).read_bytes(), name=document.path)
    assert taken.text == document.text


@pytest.mark.parametrize("document", READ, ids=lambda d: d.path)
def test_a_document_tells_of_somebody(document: Annotated) -> None:
    assert document.persons
    assert any(not mark.optional for mark in document.marked)


@pytest.mark.parametrize("document", SET, ids=lambda d: d.path)
def test_only_facts_of_the_persons_it_names_are_required(document: Annotated) -> None:
    about = {name for m in document.marked if not m.optional for name in persons_of(m)}
    assert about <= set(document.persons)


@pytest.mark.parametrize("document", READ, ids=lambda d: d.path)
def test_every_person_it_names_has_a_fact(document: Annotated) -> None:
    about = {name for mark in document.marked for name in persons_of(mark)}
    assert set(document.persons) <= about


@pytest.mark.parametrize("document", [d for d in SET if d not in READ], ids=lambda d: d.path)
def test_who_is_held_is_among_the_names_where_claims_are_not_read(document: Annotated) -> None:
    assert document.marked == ()
    assert set(document.persons) <= set(document.about["names"])
    assert document.about["date"] in document.about["dates"]
    assert document.about["quotations"]


@pytest.mark.parametrize("document", SET, ids=lambda d: d.path)
def test_no_words_are_required_twice_for_one_type(document: Annotated) -> None:
    core = [m for m in document.marked if not m.optional]
    pairs = ((a, b) for a, b in combinations(core, 2) if a.type == b.type)
    assert [(a, b) for a, b in pairs if overlap(a, b)] == []


def test_of_every_type_there_are_ten_to_find_in_english() -> None:
    required = Counter(m.type for d in SET if d.language == "en" for m in d.marked if not m.optional)  # fmt: skip
    assert {kind: required[kind] for kind in TYPES if required[kind] < 10} == {}


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_the_main_types_are_to_be_found_in_every_language_that_is_read(language: str) -> None:
    required = Counter(m.type for d in SET if d.language == language for m in d.marked if not m.optional)  # fmt: skip
    assert {kind: required[kind] for kind in TYPES if required[kind] < 1} == {}


def test_every_third_document_is_kept_to_check_with() -> None:
    numbers = {d.path: int(d.path.partition("/")[2].partition("-")[0]) for d in SET}
    assert {d.path for d in SET if d.split == "check"} == {p for p, n in numbers.items() if n % 3 == 0}  # fmt: skip


def test_nothing_is_taken_from_the_statements_of_others() -> None:
    texts = {path.read_text(encoding="utf-8") for path in STATEMENTS.glob("texts/*.txt")}
    assert texts.isdisjoint({d.text for d in SET})
