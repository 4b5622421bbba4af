"""A follow-up after a new arrest says in its opening that the person was arrested again, and when."""

import pytest

from habeas.core.claims import Claim
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.mistreatment import Mistreatment
from tests.papers.test_difference import FREED, noted
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF

AGAIN = noted("again", Arrest(when=When("2024-05-08")))
SAID = {
    "en": "matters have become worse: Ms Idris was arrested again on 8 May 2024.",
    "fr": "nouvelle arrestation de Mme Idris le 8 mai 2024.",
    "es": "nueva detención de la Sra. Idris el 8 de mayo de 2024.",
    "ru": "новое задержание 8 мая 2024 года.",
    "ar": "من جديد في 8 أيار/مايو 2024.",
}


def follow_up(language: str, *more: Claim) -> str:
    return body(in_language("follow_up", language, *more, as_of=AS_OF))


@pytest.mark.parametrize("language", SAID)
def test_an_opening_says_that_the_person_was_arrested_again(language: str) -> None:
    assert SAID[language] in follow_up(language, FREED, AGAIN)


@pytest.mark.parametrize("language", SAID)
def test_what_became_worse_otherwise_is_no_new_arrest(language: str) -> None:
    beaten = noted("worse", Mistreatment(when=When("2024-05-08"), method="beaten"))
    assert SAID[language] not in follow_up(language, beaten)
    assert "matters have become worse." in follow_up("en", beaten)


TOLD = {
    "en": "was arrested again on 8 May 2024.",
    "fr": "Mme Idris a de nouveau été arrêtée le 8 mai 2024.",
    "es": "La Sra. Idris fue detenida de nuevo el 8 de mayo de 2024.",
    "ru": "вновь задержана 8 мая 2024 года.",
    "ar": "من جديد في 8 أيار/مايو 2024.",
}


@pytest.mark.parametrize("key", ["follow_up", "statement_of_facts", "census_entry"])
@pytest.mark.parametrize("language", TOLD)
def test_the_arrest_after_a_release_is_told_with_again(language: str, key: str) -> None:
    told = body(in_language(key, language, FREED, AGAIN, as_of=AS_OF)).replace("\\.", ".")
    assert TOLD[language] in told.replace("\u2068", "").replace("\u2069", "")


def test_the_first_arrest_is_none_again() -> None:
    told = body(in_language("statement_of_facts", "en", FREED, AGAIN, as_of=AS_OF))
    assert "Ms Idris was arrested on 2 March 2023." in told
    alone = body(in_language("statement_of_facts", "en", AGAIN, as_of=AS_OF))
    assert "again" not in alone
