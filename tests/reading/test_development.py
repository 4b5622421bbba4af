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


def text_as_taken(document: Annotated) -> str:
    (taken,) = take_in((FOLDER / document.path).read_bytes(), name=document.path)
    return taken.text


def test_the_reader_is_given_the_text_that_was_annotated() -> None:
    assert [d.path for d in SET if text_as_taken(d) != d.text] == []


def test_a_document_tells_of_somebody() -> None:
    assert [d.path for d in READ if not d.persons] == []
    assert [d.path for d in READ if all(mark.optional for mark in d.marked)] == []


def test_only_facts_of_the_persons_it_names_are_required() -> None:
    strangers = [
        (d.path, name)
        for d in SET
        for mark in d.marked
        for name in persons_of(mark)
        if not mark.optional and name not in d.persons
    ]
    assert strangers == []


def test_every_person_it_names_has_a_fact() -> None:
    without = [
        (d.path, name)
        for d in READ
        for name in set(d.persons).difference(*(persons_of(mark) for mark in d.marked))
    ]
    assert without == []


@pytest.mark.parametrize("document", [d for d in SET if d not in READ], ids=lambda d: d.path)
def test_who_is_held_is_among_the_names_where_claims_are_not_read(document: Annotated) -> None:
    assert document.marked == ()
    assert set(document.persons) <= set(document.about["names"])
    assert document.about["date"] in document.about["dates"]
    assert document.about["quotations"]


def test_no_words_are_required_twice_for_one_type() -> None:
    pairs = (
        (d.path, a, b)
        for d in SET
        for a, b in combinations([m for m in d.marked if not m.optional], 2)
    )
    assert [(p, a, b) for p, a, b in pairs if a.type == b.type and overlap(a, b)] == []


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
