"""Two who may not come are two facts, however the sentence joins them."""

import pytest

from habeas.core.when import When
from habeas.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar no ha podido ver a su familia ni a su abogado.",
        "Ana Velmar no ha podido ver a su madre ni hablar con su abogada.",
    ],
)
def test_a_family_and_a_lawyer_are_two(text: str) -> None:
    found = read(text, document_date=When("2024-06-15"), language="es").proposals
    assert [p.fact.to_json()["to_whom"] for p in found] == ["family", "lawyer"]
