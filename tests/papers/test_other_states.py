"""A parliament of another state is no authority of the one that holds the person: its word is no official version."""

from dataclasses import replace

from habeas.core.claims import Certainty
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.hunger_strike import HungerStrike
from habeas.papers import write
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case

ABROAD = "Foreign Affairs Committee of the National Assembly of Morvania"
OWN = "Committee of the Parliament of Varenia"
STRIKE = said("strike", HungerStrike(when=When("2024-03-25/..")), "call", "Ms Idris")


def told(voice: str) -> str:
    end = said(
        "end",
        HungerStrike(when=When("2024-04-22"), ended=Stated.YES),
        "note",
        "The League will go to court",
        voice,
    )
    case = the_case(STRIKE, replace(end, certainty=Certainty.STATED))
    case = replace(case, keeping=replace(case.keeping, country_name="Varenia"))
    return write(
        "follow_up", case, as_of=AS_OF, audience=Level.PUBLIC, organisation=LEAGUE
    ).markdown


def test_a_parliament_abroad_can_tell_that_a_hunger_strike_ended() -> None:
    text = told(ABROAD)
    assert "on hunger strike from 25 March 2024 to 22 April 2024" in text
    assert ABROAD not in text.partition("## What the authorities say")[2].partition("\n## ")[0]


def test_the_word_of_the_state_s_own_parliament_ends_nothing() -> None:
    text = told(OWN)
    assert "from 25 March 2024 to 22 April 2024" not in text
    assert OWN in text.partition("## What the authorities say")[2].partition("\n## ")[0]
