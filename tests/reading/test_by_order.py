"""Care that was withheld by order was refused by whoever gave the order; officers who come are counted and whole."""

import pytest

from tests.reading.telling import proposals_in, stated

WITHHELD = [
    ("The prison director, Ridha Mejri, had ordered that Ana Velmar's insulin be withheld.", "prison director Ridha Mejri", "insulin"),
    ("Ana Velmar is ill. A nurse said that the prison director, Ridha Mejri, had ordered that her insulin be withheld.", "prison director Ridha Mejri", "insulin"),
    ("Ana Velmar is ill. The warden told the infirmary not to give her insulin.", "warden", "insulin"),
    ("Ana Velmar is ill. On the orders of the prison governor, insulin was withheld.", "prison governor", "insulin"),
    ("Ana Velmar is ill. Her insulin was stopped on the instructions of the investigator.", "investigator", "insulin"),
    ("The administration of the colony has ordered that medical care be refused to Ana Velmar.", "administration of the colony", "medical care"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "need"), WITHHELD)
def test_whoever_ordered_it_refused_the_care(text: str, actor: str, need: str) -> None:
    (denied,) = proposals_in("en", text, "care_denied")
    assert (stated(denied, "actor"), stated(denied, "need")) == (actor, need)


@pytest.mark.parametrize(
    "text",
    [
        "The governor ordered that Ana Velmar be given insulin.",
        "The governor ordered that Ana Velmar be moved.",
    ],
)
def test_care_that_is_ordered_is_neither_refused_nor_given(text: str) -> None:
    assert proposals_in("en", text, "care_denied") == []
    assert proposals_in("en", text, "care_given") == []


def test_four_officers_are_not_ours() -> None:
    text = "Ana Velmar is in prison. Four plainclothes police officers took her from her home at 6 a.m. and did not show a warrant."
    (arrest,) = proposals_in("en", text, "arrest")
    assert stated(arrest, "actor").casefold() == "four plainclothes police officers"
    (breach,) = proposals_in("en", text, "fair_trial_breach")
    assert stated(breach, "guarantee") == "warrant"
