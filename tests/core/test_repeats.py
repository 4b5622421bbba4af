"""Which held facts may be one occurrence told twice."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.decisions import Ruling
from habeas.core.facts import Fact
from habeas.core.repeats import repeats
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.hearing import Hearing
from tests.making import a_casefile, a_claim, a_decision

DAY, MONTH = Arrest(when=When("2024-05-01")), Arrest(when=When("2024-05"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DAY, MONTH),
        (Arrest(when=When("2024-05-01"), where="Orlest"), Arrest(when=When("2024"), where="orlest")),
        (Arrest(when=When("2024-05-01"), where="Orlest"), Arrest(when=When("2024"), where="Orlest prison")),
        (Arrest(when=When("2024-05-01"), where="Orlest"), Arrest(where="Orlest")),
        (Detention(when=When("2024-05-01/..")), Detention(when=When("2024-05-03"))),
    ],
    ids=["month", "case", "longer", "undated", "lasting"],
)  # fmt: skip
def test_facts_that_can_be_one_are_a_pair(one: Fact, other: Fact) -> None:
    (pair,) = repeats(a_casefile(a_claim("c1", one), a_claim("c2", other)))
    assert {held.id for held in pair} == {"c1", "c2"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DAY, Arrest(when=When("2024-05-02"))),
        (DAY, Hearing(when=When("2024-05"))),
        (Arrest(when=When("2024-05-01"), where="Orlest"), Arrest(when=When("2024"), where="Lenora")),
        (DAY, Arrest()),
        (Detention(when=When("2024-05-01/..")), Detention(when=When("2024-05-03/.."))),
    ],
    ids=["other-day", "other-kind", "other-place", "nothing-shared", "began-apart"],
)  # fmt: skip
def test_facts_that_cannot_be_one_are_none(one: Fact, other: Fact) -> None:
    assert repeats(a_casefile(a_claim("c1", one), a_claim("c2", other))) == ()


def test_a_denial_does_not_repeat_what_it_denies() -> None:
    denied = a_claim("c2", MONTH, polarity=Polarity.DENIED)
    assert repeats(a_casefile(a_claim("c1", DAY), denied)) == ()


@pytest.mark.parametrize("ruling", [Ruling.SAME_OCCURRENCE, Ruling.APART])
def test_what_a_person_ruled_on_is_not_asked_again(ruling: Ruling) -> None:
    claims = (a_claim("c1", DAY), a_claim("c2", MONTH))
    file = a_casefile(*claims, decisions=(a_decision(ruling, "c2", "c1"),))
    assert repeats(file) == ()
