"""What every kind owes: examples that read back, fields that survive JSON, a sentence of one line."""

import pytest

from habeas.core.facts import Example, Fact
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.reading import Proposal, read

EXAMPLES = [(key, example) for key, kind in KINDS.items() for example in kind.examples()]
IDS = [f"{key}-{number}" for number, (key, _) in enumerate(EXAMPLES)]


def proposals_of(example: Example) -> tuple[Proposal, ...]:
    reading = read(
        example.text,
        document_date=When(example.document_date),
        language=example.language,
    )
    return reading.proposals


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_a_kind_has_examples(kind: type[Fact]) -> None:
    assert kind.examples()


@pytest.mark.parametrize(("key", "example"), EXAMPLES, ids=IDS)
def test_an_example_is_read_from_its_passage(key: str, example: Example) -> None:
    facts = [p.fact for p in proposals_of(example) if p.fact.key == key]
    assert facts == [example.fact]


@pytest.mark.parametrize(("key", "example"), EXAMPLES, ids=IDS)
def test_an_example_stands_on_its_quote(key: str, example: Example) -> None:
    (proposal,) = (p for p in proposals_of(example) if p.fact.key == key)
    assert proposal.quote == (example.quote or example.text)
    assert proposal.polarity == example.polarity


@pytest.mark.parametrize(("key", "example"), EXAMPLES, ids=IDS)
def test_a_fact_survives_json(key: str, example: Example) -> None:
    assert KINDS[key].from_json(example.fact.to_json()) == example.fact


@pytest.mark.parametrize(("key", "example"), EXAMPLES, ids=IDS)
def test_a_fact_is_told_in_one_sentence(key: str, example: Example) -> None:
    sentence = example.fact.line().text("Ana Velmar")
    assert "\n" not in sentence
    assert sentence[0].isupper()
    assert sentence.endswith((".", ".”"))
