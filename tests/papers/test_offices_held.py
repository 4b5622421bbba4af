"""Common offices, of the state of the case too, and the United Nations' experts are named in the language of the paper."""

import re

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.demand import Demand
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers import write
from habeas.papers.speaking import can_be_own
from tests.making import a_casefile
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, said

JUSTICE = {
    "fr": "du ministre de la Justice du Kirghizistan",
    "es": "ministro de Justicia de Kirguistán",
    "ru": "министр юстиции Кыргызстана",
    "ar": "وزير العدل في قيرغيزستان",
}


def paper(language: str, *more: Claim) -> str:
    case = a_casefile(*CLAIMS, *more, as_of=AS_OF, sources=SOURCES, country="KG")
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=language, organisation=LEAGUE)  # fmt: skip
    return re.sub("[\u2066-\u2069]", "", body(draft))


def told(language: str, addressee: str) -> str:
    asked = Demand(actor=LEAGUE, addressee=addressee, action="release Ms Idris")
    wrote = AppealMade(when=When("2024-04-10"), actor=LEAGUE, addressee=addressee)
    more = said("asked-2", asked, "call", "Ms Idris"), said("wrote-2", wrote, "call", "Ms Idris")
    return paper(language, *more)


@pytest.mark.parametrize("language", sorted(JUSTICE))
def test_the_minister_of_justice_is_named_in_the_language(language: str) -> None:
    for name in ("Minister of Justice of Kyrgyzstan", "Kyrgyzstan's Justice Minister"):
        text = told(language, name)
        assert JUSTICE[language] in text
        assert "Minister" not in text


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("fr", "Prosecutor General", "au procureur général"),
        ("es", "Prosecutor General of Kyrgyzstan", "fiscal general de Kirguistán"),
        ("ru", "Prosecutor General", "генеральному прокурору"),
        ("ar", "Prosecutor General", "النائب العام"),
        ("fr", "director of the prison service", "au directeur de l’administration pénitentiaire"),
        ("es", "director of the State Prison Service", "director del State Prison Service"),
        ("fr", "director of the State Prison Service", "directeur du State Prison Service"),
        ("ru", "Ombudsperson", "омбудсмену"),
        ("fr", "UN experts", "aux experts de l’ONU"),
    ],
)
def test_a_common_office_is_named_in_the_language(language: str, name: str, words: str) -> None:
    assert words in told(language, name)


def test_an_office_that_no_table_has_stays_as_it_is() -> None:
    assert "Keeper of the Seals" in told("fr", "Keeper of the Seals")


@pytest.mark.parametrize(
    ("language", "who", "words"),
    [
        ("fr", "UN experts", "les experts de l’ONU"),
        ("es", "эксперты ООН", "los expertos de la ONU"),
        ("ru", "experts de l’ONU", "экспертов ООН"),
        ("ar", "UN experts", "خبراء الأمم المتحدة"),
        ("en", "expertos de la ONU", "UN experts"),
        ("en", "UN expert", "a UN expert"),
    ],
)
def test_the_experts_are_named_in_the_language(language: str, who: str, words: str) -> None:
    burnt = Mistreatment(when=When("2024-04-02"), method="burnt")
    text = paper(language, said("burnt", burnt, "call", "Ms Idris", who))
    assert words in text
    assert not can_be_own(who)
