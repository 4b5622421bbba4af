"""What a source without a publisher tells is nobody's word, and never that of the organisation that writes."""

import re
from dataclasses import replace

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers import Draft, Sentence, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.wording import shared_words
from tests.making import a_casefile
from tests.papers.languages import GIVEN
from tests.papers.varenia import AS_OF, CLAIMS, SOURCES, a_text, said

UNSIGNED = replace(
    a_text("unsigned", "A leaflet", "It is told of Ms Idris.", "2024-05-02", ""), publisher=None
)
TOLD: tuple[Fact, ...] = (
    Mistreatment(method="kicked"),
    FairTrialBreach(guarantee=Guarantee.COUNSEL),
    HealthCondition(condition="fear for life"),
    CareDenied(need="insulin"),
    HungerStrike(when=When("2024-04-01/..")),
)


def a_claim(fact: Fact) -> Claim:
    claim = said("call-it", fact, "note", "Ms Idris")
    (anchor,) = claim.anchors
    return replace(
        claim,
        anchors=(replace(anchor, source="unsigned", start=14, end=22),),
        told_on=UNSIGNED.date,
    )


def the_case(fact: Fact) -> Casefile:
    claims = [c for c in CLAIMS if type(c.fact) is not type(fact)]
    return a_casefile(
        *claims, a_claim(fact), as_of=AS_OF, sources=(*SOURCES, UNSIGNED), country="XV"
    )


def the_sentence(fact: Fact, code: str, key: str = "public_statement") -> str:
    draft: Draft = write(
        key, the_case(fact), as_of=AS_OF, audience=Level.INTERNAL, language=code, given=GIVEN[code]
    )
    return next(
        s.text for s in draft.sentences if isinstance(s, Sentence) and "call-it" in s.claims
    )


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("fact", TOLD, ids=lambda fact: fact.key)
def test_what_nobody_signed_is_reportedly_so(fact: Fact, code: str) -> None:
    reportedly = shared_words(code)["by_reportedly"]
    assert the_sentence(fact, code).startswith(re.sub(r"\s+", " ", reportedly))


def test_an_allegation_that_nobody_signed_is_not_the_word_of_the_author_in_a_chronology() -> None:
    told = the_sentence(Mistreatment(method="kicked"), "en", "statement_of_facts")
    assert "Reportedly, Ms Idris was mistreated" in told
