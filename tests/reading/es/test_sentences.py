"""Spanish sentences tell their facts once, on words that stand in the text; mentions and hypotheses tell nothing."""

from functools import partial

import pytest

from habeas.reading.pack import rules_of
from tests.reading.es.sentences import NOTHING, TOLD, VOICED
from tests.reading.telling import proposals_in, stated

proposals_of = partial(proposals_in, "es")


@pytest.mark.parametrize(("kind", "text", "field", "value"), TOLD, ids=[f"{t[0]}-{t[2]}-{t[1]}" for t in TOLD])  # fmt: skip
def test_a_sentence_tells_its_fact_once(kind: str, text: str, field: str, value: str) -> None:
    assert [stated(p, field) for p in proposals_of(text, kind)] == [value]


@pytest.mark.parametrize(("kind", "text"), NOTHING, ids=[f"{n[0]}-{n[1]}" for n in NOTHING])
def test_a_mention_or_a_hypothesis_tells_nothing(kind: str, text: str) -> None:
    affirmed = [p for p in proposals_of(text, kind) if p.polarity.value == "affirmed"]
    assert affirmed == []


@pytest.mark.parametrize(("text", "who", "certainty", "polarity"), VOICED, ids=[v[0] for v in VOICED])  # fmt: skip
def test_a_fact_is_put_down_to_whoever_says_it(
    text: str, who: str, certainty: str, polarity: str
) -> None:
    (told,) = proposals_of(text, "mistreatment")
    assert (told.attribution or "", told.certainty.value, told.polarity.value) == (
        who,
        certainty,
        polarity,
    )


def test_every_kind_that_english_reads_is_read_in_spanish() -> None:
    assert {r.key for r in rules_of("en")} == {r.key for r in rules_of("es")}
