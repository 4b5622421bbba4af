"""The founding statement: all that it says, on its exact words, and nothing else."""

from pathlib import Path

import pytest

from habeas.core.when import When
from habeas.reading import Proposal, Reading, read

SEED = Path(__file__).resolve().parents[3] / "shared" / "seeds" / "statement-2022-05-14.txt"
SI = "Socialist International"
STATE = "government of Kyrgyzstan"

CLAIMS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("affiliation_role", "the former president of Kyrgyzstan", {"office": "president", "organisation": "Kyrgyzstan", "former": "yes"}),
    ("affiliation_role", "former leader of the Social Democratic Party of Kyrgyzstan", {"office": "leader", "organisation": "Social Democratic Party of Kyrgyzstan", "former": "yes"}),
    ("custody_duration", "served over one thousand days in prison", {"length": ">P1000D"}),
    ("appeal_made", "On 31 March 2022 the SI made a public call", {"when": "2022-03-31", "actor": SI, "means": "public_call"}),
    ("visit", "the SI Secretary General visited President Atambayev in his cell in Kyrgyzstan", {"when": "2022-03-31/2022-05-14", "where": "his cell", "actor": "Secretary General of the Socialist International"}),
    ("health_condition", "witnessed his startling decline in physical health", {"when": "2022-03-31/2022-05-14", "trend": "declining"}),
    ("appeal_made", "The SI has appealed on a number of occasions to the government of Kyrgyzstan", {"actor": SI, "addressee": STATE, "repeated": "yes"}),
    ("care_requested", "to ensure that the former president receives medical attention", {"actor": SI, "addressee": STATE}),
    ("care_denied", "until this date, President Atambayev has received no medical care of any kind", {"when": "../2022-05-14", "need": "any"}),
    ("health_condition", "is now gravely concerned for his life", {"trend": "critical", "observer": "family"}),
    ("fair_trial_breach", "have not been conducted in line with the Kyrgyz Code of Criminal Procedure", {"stages": ["detention", "trial", "sentencing"], "guarantee": "domestic_procedure", "rule": "Kyrgyz Code of Criminal Procedure"}),
    ("standard_invoked", "the Kyrgyz Code of Criminal Procedure", {"instrument": "Kyrgyz Code of Criminal Procedure"}),
    ("standard_invoked", "in stark contravention of international judicial norms", {}),
    ("fair_trial_breach", "President Atambayev has not had the opportunity to defend himself", {"guarantee": "defence"}),
    ("health_condition", "too ill to properly attend the ongoing trial", {"effect": "attend the ongoing trial"}),
    ("hearing", "the ongoing trial", {"ongoing": "yes", "presence": "absent_through_illness"}),
    ("mistreatment", "subject to mistreatment and abuse in prison", {"where": "prison"}),
    ("corroboration", "bruises found on his legs and arms by the National Center for the Prevention of Torture", {"actor": "National Center for the Prevention of Torture", "finding": "bruises", "body_part": "legs and arms", "of": "mistreatment", "independent": "yes"}),
    ("standard_invoked", "the UN Human Rights Charter", {"instrument": "UN Human Rights Charter"}),
    ("standard_invoked", "the Basic Principles for the Treatment of Prisoners, adopted by the General Assembly in 1990", {"instrument": "Basic Principles for the Treatment of Prisoners", "adopted": "1990"}),
    ("demand", "to immediately facilitate urgent medical attention and care to President Atambayev", {"actor": SI, "addressee": STATE}),
    ("commitment", "will actively continue to monitor this situation", {"actor": SI}),
)  # fmt: skip


@pytest.fixture(scope="module")
def seed() -> Reading:
    return read(SEED.read_text(encoding="utf-8"), document_date=When("2022-05-14"), publisher=SI)


def found(seed: Reading, kind: str, words: str) -> list[Proposal]:
    return [p for p in seed.proposals if p.fact.key == kind and words in p.quote]


@pytest.mark.parametrize(("kind", "words", "fields"), CLAIMS, ids=[c[1] for c in CLAIMS])
def test_the_claim_is_read_on_its_words(
    seed: Reading, kind: str, words: str, fields: dict[str, object]
) -> None:
    (proposal,) = found(seed, kind, words)
    stated = proposal.fact.to_json()
    assert {name: stated.get(name) for name in fields} == fields


def test_nothing_else_is_read(seed: Reading) -> None:
    assert len(seed.proposals) == len(CLAIMS)


def test_every_claim_is_about_the_one_person(seed: Reading) -> None:
    assert {p.person for p in seed.proposals} == {"Almazbek Atambayev", None}


def test_the_publisher_is_found_in_the_text() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert read(text, document_date=When("2022-05-14")).publisher == SI
