"""What happened before a treaty bound a state, or before the state left, is told apart from what happened after."""

from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import opening, why_closed
from habeas.procedures.procedure import Standing
from tests.making import a_casefile, a_claim


def a_file(*facts: Fact, country: str, as_of: str) -> Casefile:
    claims = [a_claim(f"c{number}", fact) for number, fact in enumerate(facts)]
    return a_casefile(*claims, country=country, as_of=date.fromisoformat(as_of))


def in_time(casefile: Casefile, key: str) -> Standing:
    bars = opening(casefile, PROCEDURES[key]).bars
    return next(shown.standing for bar, shown in bars if bar.key == "before")


@pytest.mark.parametrize(
    ("when", "standing"),
    [
        ("2021-03-01", Standing.MET),
        ("2022-09-15", Standing.MET),
        ("2022-09-16", Standing.CONTRARY),
        ("2023-01-01", Standing.CONTRARY),
        ("2022-09", Standing.NOT_KNOWN),
        ("2022", Standing.NOT_KNOWN),
    ],
)
def test_a_state_that_left_is_reached_for_what_happened_before(
    when: str, standing: Standing
) -> None:
    casefile = a_file(Arrest(when=When(when)), country="RU", as_of="2024-01-10")
    assert opening(casefile, PROCEDURES["ecthr_39"]).reach.standing is standing


def test_a_state_that_left_may_be_reached_where_the_file_has_no_day() -> None:
    casefile = a_file(country="RU", as_of="2024-01-10")
    reach = opening(casefile, PROCEDURES["ecthr_39"]).reach
    assert reach.standing is Standing.NOT_KNOWN
    assert "left on 16 September 2022; only what happened before that day" in reach.why.text()


@pytest.mark.parametrize(
    ("when", "standing"),
    [
        ("1995-01-06", Standing.NOT_KNOWN),
        ("1995-01-07", Standing.MISSING),
        ("1995", Standing.NOT_KNOWN),
        ("1994-12-01/1995-03-01", Standing.NOT_KNOWN),
    ],
)
def test_facts_before_the_optional_protocol_are_for_a_lawyer_to_say(
    when: str, standing: Standing
) -> None:
    casefile = a_file(Detention(when=When(when)), country="KG", as_of="2000-05-14")
    assert in_time(casefile, "hrcttee_op1") is standing


def test_one_fact_in_time_is_enough() -> None:
    facts = (Arrest(when=When("1994-05-01")), Detention(when=When("1996-01-01")))
    casefile = a_file(*facts, country="KG", as_of="2000-05-14")
    assert in_time(casefile, "hrcttee_op1") is Standing.MISSING


@pytest.mark.parametrize(
    ("when", "standing"),
    [
        ("1991-09-30", Standing.NOT_KNOWN),
        ("1991-10-01", Standing.MISSING),
        ("1991", Standing.NOT_KNOWN),
    ],
)
def test_facts_before_the_state_accepted_complaints_of_torture_are_for_a_lawyer_to_say(
    when: str, standing: Standing
) -> None:
    casefile = a_file(Mistreatment(when=When(when)), country="RU", as_of="2000-05-14")
    assert in_time(casefile, "cat_22") is standing


@pytest.mark.parametrize(
    ("when", "standing"),
    [("2010-12-22", Standing.MET), ("2010-12-23", Standing.MISSING), ("2010", Standing.NOT_KNOWN)],
)
def test_a_disappearance_before_the_convention_is_shut_out(when: str, standing: Standing) -> None:
    casefile = a_file(EnforcedDisappearance(when=When(when)), country="DE", as_of="2022-05-14")
    assert in_time(casefile, "ced_30") is standing


def test_a_complaint_that_the_state_does_not_accept_is_told_closed() -> None:
    casefile = a_file(Arrest(when=When("2020-06-01")), country="KG", as_of="2022-05-14")
    (reason,) = why_closed(casefile, ("cat_22",))
    assert reason.text().startswith(
        "Not open to this case on 14 May 2022: Committee against Torture: individual complaint."
    )
    assert "Kyrgyzstan did not accept it" in reason.text()


@pytest.mark.parametrize(("day", "reasons"), [("2023-02-07", 0), ("2023-02-08", 1)])
def test_a_denounced_protocol_closes_on_the_day_it_takes_effect(day: str, reasons: int) -> None:
    casefile = a_file(Arrest(when=When("2020-08-10")), country="BY", as_of=day)
    found = why_closed(casefile, ("hrcttee_op1",))
    assert len(found) == reasons
    assert all("8 February 2023" in reason.text() for reason in found)


def test_one_procedure_that_may_be_open_is_enough_for_a_paper_of_two() -> None:
    casefile = a_file(Arrest(when=When("2020-06-01")), country="KG", as_of="2022-05-14")
    assert not why_closed(casefile, ("cat_22", "hrcttee_op1"))
