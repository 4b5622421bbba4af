"""The retold documents of the founding case: what its clocks rest on is read from them."""

from pathlib import Path

import pytest

from habeas.core.when import When
from habeas.reading import read

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "atambayev"

RESTS_ON = (
    ("2019-08-08-detained.txt", "arrest", {"when": "2019-08-08"}),
    ("2020-04-22-committee-on-his-health.txt", "health_condition", {"trend": "stable"}),
    ("2022-03-31-public-call.txt", "sentence", {"term": "P11Y2M", "in_absence": "yes"}),
    ("2022-03-31-public-call.txt", "appeal_made", {"when": "2022-03-31", "means": "public_call"}),
    ("2022-05-14-call-repeated.txt", "care_denied", {"when": "../2022-05-14", "need": "any"}),
    ("2022-07-08-council-on-operations.txt", "care_denied", {"need": "two operations"}),
    ("2023-02-14-released.txt", "release", {"when": "2023-02-14", "basis": "sentence_quashed"}),
)


@pytest.mark.parametrize(("name", "kind", "fields"), RESTS_ON, ids=[f"{r[0]}-{r[1]}" for r in RESTS_ON])  # fmt: skip
def test_a_retold_document_gives_what_the_clocks_rest_on(
    name: str, kind: str, fields: dict[str, str]
) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    facts = [p.fact for p in read(text, document_date=When(name[:10])).proposals]
    stated = [f.to_json() for f in facts if f.key == kind]
    assert any(fields.items() <= fact.items() for fact in stated)


def test_officials_deny_the_hunger_strike_that_his_side_reports() -> None:
    name = "2020-10-26-prison-service-on-hunger-strike.txt"
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    told = [p for p in read(text, document_date=When(name[:10])).proposals if p.fact.key == "hunger_strike"]  # fmt: skip
    assert [(p.polarity.value, p.attribution) for p in told] == [
        ("affirmed", "Almazbek Atambayev's side"),
        ("denied", "State Penitentiary Service"),
    ]
