"""What is denied of something that lasts is one contradiction, however many sources tell of it."""

from dataclasses import replace

from habeas.core.claims import Polarity
from habeas.core.contradictions import contradictions
from habeas.core.when import When
from habeas.kinds.hunger_strike import HungerStrike
from tests.papers.varenia import SERVICE, said, the_case


def test_a_strike_told_by_its_beginning_and_as_lasting_is_denied_once() -> None:
    began = said("began", HungerStrike(when=When("2024-04-01")), "call", "Ms Idris", "her sister")
    lasts = said("lasts", HungerStrike(when=When("2024-04-01/..")), "note", "Ms Idris")
    denied = replace(
        said("none", HungerStrike(), "official", "Ms Idris", SERVICE), polarity=Polarity.DENIED
    )
    case = the_case(began, lasts, denied, without=("beaten",))
    (one,) = contradictions(case)
    assert set(one.claims) == {"began", "lasts", "none"}
    assert "hunger strike, since 1 April 2024" in one.why


def test_two_strikes_that_one_source_denies_are_two_contradictions() -> None:
    one = said("one", HungerStrike(when=When("2024-04-01")), "call", "Ms Idris", "her sister")
    two = said("two", HungerStrike(when=When("2024-03-05/2024-03-10")), "note", "Ms Idris")
    denied = replace(
        said("none", HungerStrike(), "official", "Ms Idris", SERVICE), polarity=Polarity.DENIED
    )
    assert len(contradictions(the_case(one, two, denied, without=("beaten",)))) == 2
