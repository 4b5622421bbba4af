"""What is above the audience is found in whatever words, and nobody is told to write it."""

from dataclasses import replace

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.transfer import Transfer
from tests.checking.files import AS_OF, found
from tests.making import a_casefile, a_claim, a_source

OPEN = (
    "On 3 February 2024 Amal Idris was taken to Orlava Prison and has been on hunger strike since 2 April 2024, "
    "according to her lawyer. On 22 April 2024 her strike was over. A board found that she weighs 47 kilograms and has a gastric ulcer."
)
CLOSED: tuple[tuple[Fact, str], ...] = (
    (
        Transfer(when=When("2024-04-30"), where="cell 214"),
        "On 30 April 2024 she was moved to cell 214.",
    ),
    (HealthCondition(trend=Trend.ILL), "She is HIV-positive, please never write that."),
    (HealthCondition(condition="lost 14 kilograms"), "She has lost 14 kilograms."),
)


def a_file() -> Casefile:
    told = a_source("told", text=OPEN)
    said = a_source("said", text=" ".join(words for _, words in CLOSED))
    strike = a_claim("open", HungerStrike(when=When("2024-04-02")), source=told)
    closed = [
        _sealed(a_claim(f"c{n}", fact, source=said), words)
        for n, (fact, words) in enumerate(CLOSED)
    ]
    ulcer = a_claim("ulcer", HealthCondition(condition="a gastric ulcer"), source=told)
    return a_casefile(strike, ulcer, *closed, sources=[told, said], as_of=AS_OF)


def _sealed(claim: Claim, quote: str) -> Claim:
    start = " ".join(words for _, words in CLOSED).index(quote)
    anchor = Anchor("said", start, start + len(quote), quote)
    return replace(claim, anchors=(anchor,), level=Level.SEALED)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Her cell is 214.", "214"),
        ("She is in room 214.", "214"),
        ("They moved her to 214.", "214"),
        ("She is HIV-positive.", "HIV-positive"),
        ("She lives with the human immunodeficiency virus.", "human immunodeficiency virus"),
        ("She takes antiretrovirals.", "antiretrovirals"),
        ("Elle est atteinte du VIH et détenue depuis le 3 février 2024.", "VIH"),
        ("У неё ВИЧ, и она находится в тюрьме.", "ВИЧ"),
        ("She has lost 14 kg.", "14 kg"),
        ("She is lighter by fourteen kilos.", "fourteen kilos"),
    ],
)
def test_the_same_illness_or_number_is_found_in_other_words(draft: str, words: str) -> None:
    above = [f for f in found(draft, a_file()) if f.code == "above-audience"]
    assert [f.quote for f in above] == [words]


@pytest.mark.parametrize(
    "draft", ["She is HIV-positive.", "She has HIV.", "She is ill with AIDS, her sister says."]
)
def test_no_suggestion_repeats_it(draft: str) -> None:
    assert [f.suggestion for f in found(draft, a_file()) if f.suggestion] == []


@pytest.mark.parametrize(
    "draft",
    [
        "She weighs 47 kg.",
        "She has an ulcer, as the board found.",
        "It is the 214th day of her detention.",
        "On 22 April 2024 she ended the hunger strike that she began, according to her lawyer, on 2 April 2024.",
    ],
)
def test_what_open_sources_have_is_not_above_the_audience(draft: str) -> None:
    assert "above-audience" not in {f.code for f in found(draft, a_file())}


def test_an_illness_that_needs_consent_is_not_to_be_written_with_less_certainty() -> None:
    told = found("She is HIV-positive.")
    assert {f.code for f in told} >= {"identifying-detail", "diagnosis-by-layperson"}
    assert {f.suggestion for f in told} == {""}
