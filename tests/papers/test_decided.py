"""What a body that decides cases found is told as its finding, with what and when, and as no opinion of nobody."""

from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.when import When
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.procedure_step import ProcedureStep, Step
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import said

GROUP = "Working Group on Arbitrary Detention"
WORDS = "the deprivation of liberty is arbitrary and falls within categories I, II and V"
DAY = date(2024, 5, 20)


def opinion(claim_id: str, fact: FairTrialBreach | ProcedureStep) -> Claim:
    return said(claim_id, fact, "monitor", "found bruises")


FOUND = opinion("found", FairTrialBreach(guarantee=Guarantee.OTHER, detail=WORDS))
STEP = opinion("decided", ProcedureStep(when=When("2024-05-12"), actor=GROUP, step=Step.DECIDED))
BEGINS = {
    "en": f"The {GROUP} found on 12 May 2024 that the detention of Ms Idris is arbitrary: “",
    "fr": f"{GROUP} a conclu le 12 mai 2024 que la détention de",
    "es": f"{GROUP} concluyó el 12 de mayo de 2024 que la detención de",
    "ru": "12 мая 2024 года — лишение свободы произвольно: «",
    "ar": "تعسفي: «",
}
PAPERS = ("follow_up", "statement_of_facts", "public_statement", "meeting_brief")


@pytest.mark.parametrize("key", PAPERS)
@pytest.mark.parametrize(("language", "begins"), BEGINS.items())
def test_a_finding_is_told_once_with_who_found_it_and_when(
    key: str, language: str, begins: str
) -> None:
    told = body(in_language(key, language, FOUND, STEP, as_of=DAY))
    assert told.count(begins) == 1
    assert told.count("categories I, II and V") == 1
    assert GROUP in told


def test_a_finding_is_no_breach_of_a_fair_trial() -> None:
    told = body(in_language("statement_of_facts", "en", FOUND, STEP, as_of=DAY))
    assert "guarantee of a fair trial" not in told
    assert "decided the case" not in told


def test_what_was_not_found_arbitrary_is_told_as_it_is() -> None:
    fair = opinion(
        "fair", FairTrialBreach(guarantee=Guarantee.OTHER, detail="detention is not arbitrary")
    )
    told = body(in_language("statement_of_facts", "en", fair, STEP, as_of=DAY))
    assert "found on 12 May 2024" not in told
    assert f"the {GROUP} decided the case on 12 May 2024" in told
