"""What became of a demand is told on the word of whoever alone tells of it."""

from dataclasses import replace

import pytest

from habeas.core.claims import Certainty, Claim
from habeas.core.when import When
from habeas.kinds.demand import Demand
from habeas.kinds.hearing import Hearing
from tests.papers.test_difference import noted
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF, LEAGUE, said


@pytest.mark.parametrize(
    ("language", "said_so"),
    [
        ("en", "as stated by the prisoners' network, refused by the Supreme Court"),
        ("fr", "selon une déclaration de"),
        ("es", "según una declaración de"),
        ("ru", "по заявлению"),
        ("ar", "بحسب تصريح صادر عن"),
    ],
)
def test_what_one_voice_tells_of_a_refusal_is_told_as_its_word(language: str, said_so: str) -> None:
    ruled = Hearing(
        when=When("2024-05-05"),
        court="Supreme Court",
        outcome="quashed the decision to release her on bail",
    )
    network = replace(noted("ruled", ruled, "the prisoners' network"), certainty=Certainty.STATED)
    asked = said("free-her", Demand(actor=LEAGUE, action="release Ms Idris"), "call", "Ms Idris")
    mine = noted("ruled", ruled, LEAGUE)
    (line,) = _of_the_release(language, asked, mine)
    assert LEAGUE not in line
    own = noted("again", ruled)
    (line,) = _of_the_release(language, asked, network)
    assert said_so in line
    (line,) = _of_the_release(language, asked, network, own)
    assert said_so not in line


def _of_the_release(language: str, *more: Claim) -> list[str]:
    text = body(in_language("follow_up", language, *more, as_of=AS_OF))
    lines = [line for line in text.splitlines() if line[:2] in ("1.", "2.")]
    return [line for line in lines if "2024" in line and "Supreme" in line]
