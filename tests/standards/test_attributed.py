"""A reason never states as established what is alleged, told by one source or denied."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Certainty, Claim, Polarity
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.kinds.arrest import Arrest
from habeas.kinds.corroboration import Corroboration
from habeas.standards import all_rules, engaged
from tests.making import a_casefile, a_claim, a_source

SERVICE = a_source("s1", on="2022-05-01")
PAPER = a_source(
    "s2", on="2022-05-02", text="They showed no paper at all, her lawyers said.", publisher="Dawn"
)
NO_WARRANT = Arrest(when=When("2022-01-03"), warrant=Stated.NO)
EMPTY = Casefile("", "", Person("", ""), date.min, {}, ())
HAPPENED = re.compile(r"\b(was|were|had|could|did|died|refused|fell|went|got|took)\b")
HEDGED = re.compile(r"\b(said|called|calls)\b")


def reasons() -> Iterator[str]:
    for kind in KINDS.values():
        for example in kind.examples():
            for rules in all_rules():
                yield from (text for _, why in rules if (text := why(example.fact, EMPTY)))


def why(*claims: Claim, number: str = "9(1)") -> str:
    """The reason for which an article of the Covenant is engaged in a case in Kyrgyzstan."""
    sources = [SERVICE, PAPER]
    case = a_casefile(*claims, as_of=date(2022, 5, 14), country="KG", sources=sources)
    (found,) = (
        e for e in engaged(case) if (e.instrument.key, e.provision.number) == ("iccpr", number)
    )
    return found.why


def test_no_reason_states_that_something_happened() -> None:
    found = set(reasons())
    assert len(found) > 40
    assert {r for r in found if HAPPENED.search(r) and not HEDGED.search(r)} == set()


@pytest.mark.parametrize(
    ("certainty", "said"),
    [
        (Certainty.ALLEGED, "alleged by her lawyers"),
        (Certainty.REPORTED, "reported by her lawyers"),
        (Certainty.STATED, "according to her lawyers"),
    ],
)
def test_a_reason_keeps_whose_word_the_fact_is(certainty: Certainty, said: str) -> None:
    told = a_claim("c1", NO_WARRANT, source=SERVICE, certainty=certainty, attribution="her lawyers")
    assert why(told).endswith(f"(Arrest, on 3 January 2022, {said}, one source only).")


def test_an_allegation_of_nobody_named_is_still_one() -> None:
    told = a_claim("c1", NO_WARRANT, source=SERVICE, certainty=Certainty.ALLEGED)
    assert "on 3 January 2022, alleged, one source only" in why(told)


def test_a_reason_says_that_another_source_denies_the_fact() -> None:
    told = a_claim("c1", NO_WARRANT, source=SERVICE)
    denied = a_claim("c2", NO_WARRANT, source=PAPER, polarity=Polarity.DENIED)
    assert "on 3 January 2022, contested: another source denies it" in why(told, denied)


def test_a_reason_says_that_an_independent_body_found_it() -> None:
    finding = Corroboration(finding="bruises", of="mistreatment", independent=Stated.YES)
    assert "(Corroboration, found by an independent body)" in why(
        a_claim("c1", finding, source=SERVICE), number="7"
    )
