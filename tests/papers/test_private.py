"""What is private stands in no paper for the public without a word to the caseworker."""

from dataclasses import replace

import pytest

from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.consent import Consent, Purpose
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, said

AGREED = said("agreed", Consent(when=When("2024-04-12"), actor="Amal Idris", purpose=Purpose.PUBLISH, given=Stated.YES),
              "note", "The League will go to court")  # fmt: skip


@pytest.mark.parametrize("key", ["public_statement", "follow_up", "press_note", "census_entry"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_condition_told_to_the_public_is_named_to_the_caseworker(key: str, language: str) -> None:
    case = a_casefile(
        *(replace(c, level=Level.PUBLIC) for c in (*CLAIMS, AGREED)),
        as_of=AS_OF,
        sources=SOURCES,
        country="XV",
    )
    written = {
        audience: write(
            key, case, as_of=AS_OF, audience=audience, organisation=LEAGUE, language=language
        )
        for audience in (Level.PUBLIC, Level.INTERNAL)
    }
    first = written[Level.PUBLIC].missing[0]
    assert first.text.startswith("This paper for the public tells private matters: ")
    assert "failing sight" in first.text
    assert "sight" in first.claims
    assert "Amal Idris" not in first.text
    assert not any("tells private matters" in m.text for m in written[Level.INTERNAL].missing)
