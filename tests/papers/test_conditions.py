"""A release under a condition is told with it, in every language, and closes no case."""

import pytest

from habeas.core.when import When
from habeas.kinds.release import Basis, Release
from tests.papers.test_difference import noted
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF

BAIL = noted(
    "bail",
    Release(when=When("2024-05-08"), basis=Basis.BAIL, conditions="barred from travelling abroad"),
)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
@pytest.mark.parametrize("key", ["follow_up", "statement_of_facts", "census_entry"])
def test_the_condition_is_told(language: str, key: str) -> None:
    assert "barred from travelling abroad" in body(in_language(key, language, BAIL, as_of=AS_OF))


def test_two_sources_that_word_the_conditions_otherwise_tell_one_release() -> None:
    other = noted(
        "other", Release(when=When("2024-05-08"), basis=Basis.BAIL, conditions="travel ban")
    )
    told = body(in_language("statement_of_facts", "en", BAIL, other, as_of=AS_OF))
    assert told.count("was released on 8 May 2024") == 1
