"""French sentences tell their facts once, on words that stand in the text; mentions and hypotheses tell nothing."""

from functools import partial

import pytest

from habeas.reading.pack import rules_of
from tests.reading.fr.sentences import NOTHING, TOLD
from tests.reading.telling import proposals_in, stated

proposals_of = partial(proposals_in, "fr")


@pytest.mark.parametrize(("kind", "text", "field", "value"), TOLD, ids=[f"{t[0]}-{t[2]}-{t[1]}" for t in TOLD])  # fmt: skip
def test_a_sentence_tells_its_fact_once(kind: str, text: str, field: str, value: str) -> None:
    assert [stated(p, field) for p in proposals_of(text, kind)] == [value]


@pytest.mark.parametrize(("kind", "text"), NOTHING, ids=[n[1] for n in NOTHING])
def test_a_mention_or_a_hypothesis_tells_nothing(kind: str, text: str) -> None:
    assert proposals_of(text, kind) == []


def test_every_kind_that_english_reads_is_read_in_french() -> None:
    assert {r.key for r in rules_of("en")} == {r.key for r in rules_of("fr")}
