"""Lines that papers write of themselves: what became of a demand, and how many calls are without an answer."""

from datetime import date

from habeas.checking import check
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from tests.making import a_casefile, a_claim, a_source

DAY = date(2024, 6, 25)
TEXT = "On 14 February 2024 the Orlest District Court ordered that Amal Idris be held. Two bodies wrote for her."
SOURCE = a_source("news", text=TEXT, on="2024-04-20", publisher="Union of Journalists")


def the_file() -> Casefile:
    facts = {
        "arrest": Arrest(when=When("2024-02-12")),
        "first": AppealMade(when=When("2024-03-01"), actor="Orlest Courier", addressee="ministry"),
        "second": AppealMade(when=When("2024-04-20"), actor="Relief Network", addressee="ministry"),
    }
    claims = [a_claim(key, fact, source=SOURCE) for key, fact in facts.items()]
    return a_casefile(*claims, as_of=DAY, sources=(SOURCE,), country="XV")


def codes(text: str) -> set[str]:
    return {f.code for f in check(text, the_file(), audience=Level.PUBLIC, as_of=DAY)}


def test_a_refused_demand_is_not_the_opposite_of_an_order_of_the_same_court() -> None:
    line = "Release her (asked since 20 April 2024): refused by the Orlest District Court on 21 June 2024."
    assert "contradicts-file" not in codes(line)
    assert "contradicts-file" in codes("The Orlest District Court refused that Amal Idris be held.")


def test_calls_without_an_answer_known_to_one_body_are_those_of_all() -> None:
    line = "Altogether two appeals stand without an answer known to the Relief Network."
    assert "appeal-count" not in codes(line)
    assert "appeal-count" in codes("The Relief Network has made two appeals.")
