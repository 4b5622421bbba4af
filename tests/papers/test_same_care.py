"""Only the care that was asked for is given or refused, and a term made shorter on appeal is no refusal."""

from dataclasses import replace

import pytest

from habeas.core.facts import Fact
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.demand import Demand
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.papers.bearing import Outcome
from tests.papers.test_difference import noted, since_the_call
from tests.papers.varenia import LEAGUE, SERVICE, said

MAY = When("2024-05-05")
COURT = "Court of Orlava"
REFUSED, PARTLY, MET = Outcome.REFUSED, Outcome.PARTLY, Outcome.MET
APRIL = When("2024-04-20")


@pytest.mark.parametrize(
    ("action", "facts", "outcome"),
    [
        ("give her an examination by an independent doctor",
         (CareDenied(when=MAY, actor=SERVICE, need="laser treatment"),), Outcome.UNANSWERED),
        ("give her insulin", (CareDenied(when=MAY, actor=SERVICE, need="eye doctor"),), Outcome.UNANSWERED),
        ("give her insulin", (CareGiven(when=When("2024-03-04/.."), need="insulin"),), MET),
        ("give her insulin", (CareGiven(when=MAY, need="insulin"), CareDenied(when=When("2024-05-06"), actor=SERVICE)), MET),
        ("give her insulin", (CareDenied(when=MAY, actor=SERVICE),), REFUSED),
        ("give her laser treatment", (CareGiven(when=MAY, need="an examination by a doctor"),), Outcome.UNANSWERED),
        ("give her laser treatment", (CareGiven(when=MAY, need="laser treatment"),), MET),
        ("give her medical treatment", (CareDenied(when=MAY, actor=SERVICE, need="insulin"),), REFUSED),
        ("let an eye doctor examine her in a hospital", (CareGiven(when=MAY, need="eye doctor"),), PARTLY),
        ("let an eye doctor examine her in a hospital",
         (Transfer(when=MAY, where="Penal Colony No. 7", origin="Remand Prison No. 2"),), Outcome.UNANSWERED),
        ("take her to hospital",
         (Transfer(when=APRIL, where="City Hospital"), Transfer(when=MAY, where="Orlava Prison")), REFUSED),
    ],
)  # fmt: skip
def test_only_the_care_that_was_asked_for_is_given_or_refused(
    action: str, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    asked = said("care", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    found = since_the_call(asked, *(noted(f"act-{n}", fact) for n, fact in enumerate(facts)))
    (one,) = (d for d in found.demands if d.demanded.action == action)
    assert one.now.outcome is outcome


def test_a_term_that_a_court_of_appeal_made_shorter_is_no_blow() -> None:
    asked = [
        said(f"asked-{n}", Demand(actor=LEAGUE, action=action), "call", "The League calls")
        for n, action in enumerate(("release her", "quash the sentence"))
    ]
    passed = noted("passed", Sentence(when=APRIL, court=COURT, term=Duration("P6Y")))
    eased = Sentence(when=MAY, court="Court of Appeal of Orlava", term=Duration("P4Y"))
    found = since_the_call(*asked, passed, noted("eased", eased))
    became = {d.demanded.action: d.now for d in found.demands}
    assert became["quash the sentence"].outcome is PARTLY
    assert (became["release her"].outcome, became["release her"].claims) == (REFUSED, ("passed",))
    for harder in (replace(eased, term=Duration("P8Y")), replace(eased, court=COURT)):
        found = since_the_call(*asked, passed, noted("again", harder))
        assert {d.now.claims for d in found.demands if "asked" in d.demanded.claims[0]} == {
            ("again",)
        }
