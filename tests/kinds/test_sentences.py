"""The rules are general: they read sentences as many organisations write them, and leave alone what tells nothing."""

import pytest

from habeas.core.when import When
from habeas.reading import Proposal, read
from tests.kinds.sentences import NOTHING, TOLD

DAY = When("2024-06-15")


def proposals_of(text: str, kind: str) -> list[Proposal]:
    return [p for p in read(text, document_date=DAY).proposals if p.fact.key == kind]


@pytest.mark.parametrize(("kind", "text", "field", "value"), TOLD, ids=[t[1] for t in TOLD])
def test_a_sentence_tells_its_fact_once(kind: str, text: str, field: str, value: str) -> None:
    stated = [str(getattr(p.fact, field) or "") for p in proposals_of(text, kind)]
    assert stated == [value]


@pytest.mark.parametrize(("kind", "text"), NOTHING, ids=[n[1] for n in NOTHING])
def test_a_mention_or_a_hypothesis_tells_nothing(kind: str, text: str) -> None:
    assert proposals_of(text, kind) == []
