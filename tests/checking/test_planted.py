"""Drafts with known mistakes and drafts without any, in the ways in which people write them."""

from collections import Counter

import pytest

from habeas.checking import CHECKS
from tools.planted import PAGE, Figures, every, measure, page, right
from tools.planting import cases

BY_CODE, ALARMS_A_PAGE = 0.95, 0.5
FEWEST_WORDINGS = 6
IN_FILES = {"hidden-content"}


@pytest.fixture(scope="module")
def figures() -> Figures:
    return measure(every(), right())


def test_of_every_code_nearly_all_that_was_planted_is_found(figures: Figures) -> None:
    recall = {code: figures.found[code] / n for code, n in figures.planted.items()}
    assert {code: part for code, part in recall.items() if part < BY_CODE} == {}


def test_a_clean_page_has_hardly_a_false_alarm(figures: Figures) -> None:
    assert figures.drafts >= 142
    assert figures.alarms_a_page <= ALARMS_A_PAGE


def test_every_code_is_planted_in_many_wordings() -> None:
    wordings = Counter(draft.code for draft in every())
    assert wordings.total() >= 300
    assert set(wordings) == set(CHECKS) - IN_FILES
    assert min(wordings.values()) >= FEWEST_WORDINGS


def test_no_two_drafts_are_the_same() -> None:
    texts = [draft.text for draft in (*every(), *right())]
    assert len(set(texts)) == len(texts)
    assert len(cases()) == 3


def test_the_page_tells_what_was_measured(figures: Figures) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(figures)
