"""Each kind as the field tells of it, sentence by sentence, and sentences that tell nothing."""

from pathlib import Path

import pytest

from habeas.core.when import When
from habeas.reading import read
from tools.marks import NOT_ANNOTATED

OPENING = "Ana Velmar is known in Varenia. Her name is Ana Velmar.\n\n"
DAY = When("2021-12-10")
LINES = [
    line.partition("| ")
    for line in (Path(__file__).parent / "phrases-en.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def kinds_told(sentence: str) -> set[str]:
    proposals = read(OPENING + sentence, document_date=DAY).proposals
    here = (p.fact.key for p in proposals if p.start >= len(OPENING))
    return {kind for kind in here if kind not in NOT_ANNOTATED}


@pytest.mark.parametrize(("kinds", "sentence"), [(k.split(), s) for k, _, s in LINES if k.strip()])
def test_a_sentence_tells_its_kinds(kinds: list[str], sentence: str) -> None:
    assert set(kinds) <= kinds_told(sentence)


@pytest.mark.parametrize("sentence", [s for k, _, s in LINES if not k.strip()])
def test_a_sentence_about_something_else_tells_nothing(sentence: str) -> None:
    assert kinds_told(sentence) == set()
