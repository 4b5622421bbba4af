"""What is over counts no further and endangers nobody any more."""

from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.procedures.showing.danger import dangers
from habeas.standards import legal_clocks
from tests.making import a_casefile, a_claim, a_source

IN_MAY = a_source("may", on="2024-05-10")
IN_JUNE = a_source("june", on="2024-06-20")
HELD = a_claim("held", Detention(when=When("2024-02-12/..")), source=IN_MAY)
ALONE = a_claim("alone", SolitaryConfinement(when=When("2024-04-20/..")), source=IN_MAY)
STRIKE = a_claim("strike", HungerStrike(when=When("2024-03-25/..")), source=IN_MAY)


def later(claim_id: str, fact: Fact) -> Claim:
    return a_claim(claim_id, fact, source=IN_JUNE)


def alone_for(*ends: Claim) -> tuple[int, int | None]:
    case = a_casefile(HELD, ALONE, *ends, as_of=date(2024, 7, 10), sources=(IN_MAY, IN_JUNE))
    (clock,) = (c for c in legal_clocks(case) if "alone" in c.claims)
    return clock.least, clock.most


def test_solitary_confinement_is_counted_to_the_move_or_the_release_at_most() -> None:
    assert alone_for() == (21, 82)
    assert alone_for(
        later("moved", Transfer(when=When("2024-06-01"), where="Orlest Hospital"))
    ) == (21, 43)
    assert alone_for(later("freed", Release(when=When("2024-06-11")))) == (21, 53)


@pytest.mark.parametrize(
    ("length", "count"),
    [("P10D", (10, 10)), ("P15D", (15, 15)), (">P10D", (21, 82)), ("P20D", (21, 82)), ("P1M", (21, 82))],
)  # fmt: skip
def test_solitary_confinement_told_when_its_days_were_past_is_counted_by_these(
    length: str, count: tuple[int, int]
) -> None:
    told = SolitaryConfinement(when=When("2024-04-20/.."), length=Duration(length))
    case = a_casefile(HELD, a_claim("alone", told, source=IN_MAY), as_of=date(2024, 7, 10), sources=(IN_MAY,))  # fmt: skip
    (clock,) = (c for c in legal_clocks(case) if "alone" in c.claims)
    assert (clock.least, clock.most) == count


def test_a_strike_that_ended_endangers_no_more() -> None:
    ended = later("ended", HungerStrike(when=When("2024-06-19"), ended=Stated.YES))
    case = a_casefile(HELD, STRIKE, ended, as_of=date(2024, 7, 1), sources=(IN_MAY, IN_JUNE))
    assert "strike" in {h.id for h in dangers(case.at(date(2024, 6, 18)))}
    assert "strike" not in {h.id for h in dangers(case)}
