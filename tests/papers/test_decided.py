"""What a body that decides cases found is told as its finding, with what and when, and as no opinion of nobody."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.claims import Anchor, Claim
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


@pytest.mark.parametrize(("language", "begins"), BEGINS.items())
def test_a_decision_since_the_last_appeal_stands_in_the_opening(language: str, begins: str) -> None:
    told = body(in_language("follow_up", language, FOUND, STEP, as_of=DAY))
    opening = told.split("\n\n")[1]
    assert begins in opening
    assert told.count(begins) == 1


def test_who_found_it_and_when_are_not_said_twice() -> None:
    whole = f"On 12 May 2024 the {GROUP} found that the detention of Ms Idris is arbitrary"
    found = opinion("found", FairTrialBreach(guarantee=Guarantee.ARBITRARY, detail=whole))
    told = body(in_language("follow_up", "en", found, STEP, as_of=DAY))
    assert "is arbitrary: “the detention of Ms Idris is arbitrary”" in told


def test_a_decision_without_its_finding_stands_in_the_opening_too() -> None:
    told = body(in_language("follow_up", "en", STEP, as_of=DAY))
    assert f"the {GROUP} decided the case on 12 May 2024." in told.split("\n\n")[1].replace(
        "The W", "the W"
    )
    assert told.count("decided the case") == 1


def test_a_decision_of_before_the_last_appeal_is_no_news_of_the_opening() -> None:
    old = opinion("old", ProcedureStep(when=When("2024-02-12"), actor=GROUP, step=Step.DECIDED))
    old = replace(old, told_on=When("2024-02-12"), anchors=(early(),))
    told = body(in_language("follow_up", "en", old, as_of=DAY))
    assert GROUP not in told.split("\n\n")[1]


def early() -> Anchor:
    return said("e", STEP.fact, "court", "On 4 September 2023").anchors[0]
