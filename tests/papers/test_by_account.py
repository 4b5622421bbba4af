"""What an authority alone says that it did of what was asked is told as its word, confirms nothing, and is asked for still."""

import re
from collections.abc import Iterable
from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.demand import Demand
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.response import Response
from habeas.kinds.visit import Visit
from habeas.papers import Draft, Sentence, write
from habeas.papers.bearing import Outcome
from habeas.papers.difference import difference
from habeas.papers.languages import LANGUAGES
from tests.making import a_casefile
from tests.papers.languages import GIVEN as WORDS
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SERVICE, SOURCES, said, the_case

APRIL, MAY = When("2024-04-05"), When("2024-05-05")
DOCTOR = CareGiven(when=APRIL, need="a doctor")
SILENT = tuple(c for c in CLAIMS if c.id not in ("healthy", "not-beaten"))


def by_the_service(claim_id: str, fact: Fact) -> Claim:
    return said(claim_id, fact, "note", "The League will go to court", SERVICE)


def by_the_league(claim_id: str, fact: Fact) -> Claim:
    return said(claim_id, fact, "note", "The League will go to court")


def asking(action: str) -> Claim:
    fact = Demand(actor=LEAGUE, addressee="government of Varenia", action=action)
    return said("more", fact, "call", "to let a doctor see Ms Idris")


def became(action: str, claims: Iterable[Claim]) -> set[Outcome]:
    case = a_casefile(*SILENT, asking(action), *claims, as_of=AS_OF, sources=SOURCES, country="XV")
    found = difference(case, organisation=LEAGUE, since=date(2024, 3, 31))
    return {d.now.outcome for d in found.demands if "more" in d.demanded.claims}


@pytest.mark.parametrize(
    ("action", "facts"),
    [
        ("give her medical care", (DOCTOR,)),
        ("give her insulin and an examination by a doctor", (CareGiven(when=APRIL, need="insulin"),)),
        ("give her access to a doctor and to her inhaler at once", (CareGiven(when=APRIL, actor="prison doctor"),)),
        ("let her family visit her", (Visit(when=APRIL, actor="her mother"),)),
        ("investigate the beating", (Investigation(when=APRIL, step=Step.OPENED),)),
        ("investigate the beating, and give her medical care", (DOCTOR,)),
    ],
)  # fmt: skip
def test_the_word_of_an_authority_is_told_and_meets_nothing(
    action: str, facts: tuple[Fact, ...]
) -> None:
    told = [by_the_service(f"w{n}", fact) for n, fact in enumerate(facts)]
    assert Outcome.SAID in became(action, told)
    assert not became(action, told) & {Outcome.MET, Outcome.PARTLY, Outcome.REFUSED}


@pytest.mark.parametrize(
    ("claims", "outcome"),
    [
        ([by_the_service("w", DOCTOR), by_the_league("own", DOCTOR)], Outcome.MET),
        ([by_the_service("w", DOCTOR), by_the_league("no", CareDenied(when=MAY, actor=SERVICE, need="a doctor"))],
         Outcome.REFUSED),
        ([by_the_service("w", CareGiven(when=When("2024-03-01"), need="a doctor"))], Outcome.UNANSWERED),
        ([by_the_service("w", CareGiven(when=APRIL, need="eye doctor"))], Outcome.SAID),
        ([by_the_service("w", CareGiven(when=APRIL, need="dentures"))], Outcome.UNANSWERED),
        ([by_the_service("w", Response(when=APRIL, actor=SERVICE, favourable=Stated.YES))], Outcome.UNANSWERED),
    ],
)  # fmt: skip
def test_what_others_know_goes_before_it(claims: list[Claim], outcome: Outcome) -> None:
    assert became("let any doctor see Ms Idris", claims) == {outcome}


def draft(key: str, language: str) -> Draft:
    case = a_casefile(
        *SILENT, by_the_service("w", DOCTOR), as_of=AS_OF, sources=SOURCES, country="XV"
    )
    return write(key, case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE, language=language, given=WORDS[language])  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_follow_up_tells_it_beside_the_demand_with_both_sources(language: str) -> None:
    written = draft("follow_up", language)
    told = [s for s in written.sentences if isinstance(s, Sentence)]
    statements = [s for s in told if {"demand", "w"} <= set(s.claims)]
    assert len(statements) == 1
    service = WORDS[language].get(SERVICE.casefold(), (SERVICE,))
    text = re.sub("[\u2066-\u2069]", "", statements[0].text)
    assert any(form.partition(" ")[2] in text for form in service)


SAID = {
    "follow_up": {
        "en": "is not confirmed", "fr": "n’est pas confirmé", "es": "no está confirmado",
        "ru": "не подтверждено", "ar": "غير مؤكد",
    },
    "official_letter": {
        "en": "is not confirmed", "fr": "n’est pas confirmé", "es": "no está confirmado",
        "ru": "не подтверждены", "ar": "غير مؤكد",
    },
    "meeting_brief": {
        "en": "the authorities’ word alone", "fr": "seules les autorités", "es": "solo las autoridades",
        "ru": "говорят только власти", "ar": "والسلطات وحدها",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SAID)
def test_it_is_asked_for_still_and_why_is_said(key: str, language: str) -> None:
    assert SAID[key][language] in draft(key, language).markdown


def test_whoever_writes_for_somebody_is_given_what_to_ask_alone() -> None:
    assert "confirmed" not in draft("action_appeal", "en").markdown


def test_a_voice_is_given_no_days_that_another_source_tells() -> None:
    said_by_her = said(
        "hers", CareDenied(when=When("2024-04"), need="insulin"), "note", "The League will go to court", "Amal Idris"
    )  # fmt: skip
    of_register = said(
        "register", CareDenied(when=When("2024-04-09/2024-04-19"), need="insulin"), "monitor", "found bruises"
    )  # fmt: skip
    draft = write(
        "public_statement", the_case(said_by_her, of_register), as_of=AS_OF, audience=Level.INTERNAL
    )
    told = [s.text for s in draft.sentences if {"hers", "register"} & set(getattr(s, "claims", ()))]
    (hers,) = (text for text in told if text.startswith("By her own account"))
    assert "April 2024" in hers
    assert not re.search(r"\b9 April|19 April", hers)
    assert any("between 9 April 2024 and 19 April 2024" in t for t in told if t is not hers)
