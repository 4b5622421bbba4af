"""A body of another state, or of several, is no authority of the one that holds the person."""

from datetime import date

import pytest

from habeas.core.abroad import is_abroad
from habeas.core.silence import silence
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.response import Response
from tests.making import a_casefile, a_claim

DAY = date(2024, 5, 14)


@pytest.mark.parametrize(
    "name",
    ["Bundestag", "the German Bundestag", "European Parliament", "US Congress", "House of Commons", "U.S. State Department",
     "European Union", "British Embassy", "Knesset", "Council of Europe"],
)  # fmt: skip
def test_a_foreign_body_is_known_by_its_name(name: str) -> None:
    assert is_abroad(name, "KG")


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Bundestag", "DE"), ("US Congress", "US"), ("House of Commons", "GB"), ("State Duma", "RU"),
        ("Jogorku Kenesh", "KG"), ("German Foreign Ministry", "DE"),
        ("Ministry of Justice", "KG"), ("National Assembly", "KG"), ("parliament", "KG"), ("Congress", "PE"),
        ("government of Varenia", "XV"), ("British American Tobacco", "KG"),
    ],
)  # fmt: skip
def test_an_authority_of_the_state_is_none(name: str, country: str) -> None:
    assert not is_abroad(name, country)


def wrote(to: str, on: str) -> AppealMade:
    return AppealMade(when=When(on), actor="League", addressee=to)


def test_a_letter_to_a_parliament_abroad_is_no_silence_of_the_authorities() -> None:
    case = a_casefile(
        a_claim("a", wrote("Ministry of Justice", "2024-04-10")),
        a_claim("b", wrote("Bundestag", "2024-03-01")),
        as_of=DAY,
    )
    clock = silence(case)
    assert [a.to for a in clock.appeals] == ["Ministry of Justice"]
    assert [a.to for a in clock.abroad] == ["Bundestag"]
    assert clock.days == 34
    assert clock.addressees == ("Ministry of Justice",)


def test_an_answer_of_a_parliament_abroad_ends_no_silence() -> None:
    answer = Response(when=When("2024-04-20"), actor="European Parliament")
    case = a_casefile(
        a_claim("c", wrote("authorities of Varenia", "2024-04-10")), a_claim("d", answer), as_of=DAY
    )
    assert [a.answer for a in silence(case).appeals] == [None]
