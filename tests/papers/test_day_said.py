"""What somebody said of the present is told with the day on which it was said, and not with that of the news of it."""

from dataclasses import replace

import pytest

from habeas.core.claims import Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.mistreatment import Mistreatment
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import said

MINISTRY = "Ministry of the Interior"


def on_the_27th(claim_id: str, fact: Fact, who: str = MINISTRY) -> Claim:
    """Said on 27 March, in a source of 2 April."""
    claim = said(claim_id, fact, "official", "Ms Idris was in good health", who)
    return replace(claim, told_on=When("2024-03-27"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Ministry of the Interior said on 27 March 2024 that the health of Ms Idris was stable"),
        ("fr", "(27 mars 2024)"),
        ("es", "(27 de marzo de 2024)"),
        ("ru", "(27 марта 2024 года)"),
        ("ar", "(27 آذار/مارس 2024)"),
    ],
)  # fmt: skip
def test_what_an_authority_said_is_told_with_its_day(language: str, words: str) -> None:
    healthy = on_the_27th("healthy-2", HealthCondition(condition="good health", trend=Trend.STABLE))
    assert words in body(in_language("public_statement", language, healthy))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the account that the Ministry of the Interior gave on 27 March 2024 differs"),
        ("fr", "(27 mars 2024) diffère"),
        ("es", "(27 de marzo de 2024) difiere"),
        ("ru", "(27 марта 2024 года) иная"),
        ("ar", "(27 آذار/مارس 2024): «"),
    ],
)
def test_what_an_authority_denied_is_told_with_its_day(language: str, words: str) -> None:
    denied = on_the_27th("not-beaten-2", Mistreatment(method="beaten"))
    denied = replace(denied, polarity=Polarity.DENIED)
    assert words in body(in_language("public_statement", language, denied))


def test_what_a_relative_said_of_the_present_is_told_with_its_day() -> None:
    held = on_the_27th("held-2", Detention(where="Tarvil Prison"), "her sister")
    text = body(in_language("complete_file", "en", held))
    assert "Tarvil Prison" in text
    (line,) = [s for s in text.replace("\n", " ").split(". ") if "Tarvil Prison" in s]
    assert "27 March 2024" in line
