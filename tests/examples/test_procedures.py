"""Where the cases of the examples can be taken, and what the five categories find in them."""

import json
from typing import Any

import pytest

from tests.examples.registers import Case

DAY = "2022-05-14"


@pytest.fixture(scope="module")
def found(founding: Case) -> dict[str, Any]:
    """The procedures and the categories for the founding case on the day of the second call."""
    procedures, arbitrary = founding.register.run(
        ["procedures", founding.reference, "--on", DAY, "--json"],
        ["arbitrary", founding.reference, "--on", DAY, "--json"],
    )
    return {**json.loads(procedures), **json.loads(arbitrary)}


def rows(found: dict[str, Any]) -> dict[str, Any]:
    return {row["key"]: row for row in found["procedures"]}


def test_the_urgent_procedures_for_a_man_without_care_are_open(found: dict[str, Any]) -> None:
    shown = rows(found)
    for key in ("wgad_urgent", "sp_urgent_appeal", "spt_npm", "national"):
        assert shown[key]["standing"] == "open", key


def test_courts_and_commissions_of_other_regions_are_not_open(found: dict[str, Any]) -> None:
    shown = rows(found)
    closed = {key: shown[key]["reached"] for key in ("ecthr_39", "iachr_25", "achpr_comm")}
    assert set(closed.values()) == {False}
    assert shown["ecthr_39"]["standing"] == "not_open"


def test_what_is_shown_rests_on_claims(found: dict[str, Any]) -> None:
    danger = next(r for r in rows(found)["wgad_urgent"]["requirements"] if r["key"] == "danger")
    assert (danger["shown"], bool(danger["claims"])) == ("met", True)


def test_the_urgent_appeal_goes_to_the_mandates_on_health_and_torture(
    found: dict[str, Any],
) -> None:
    routes = [route["says"] for route in rows(found)["sp_urgent_appeal"]["routes"]]
    assert routes[:2] == [
        "Special Rapporteur on the right to health",
        "Special Rapporteur on torture",
    ]


def test_the_two_calls_were_made_under_no_procedure(found: dict[str, Any]) -> None:
    made = [(s["on"], s["procedure"], s["clocks"][0]["due"]) for s in found["submitted"]]
    assert made == [("2022-03-31", None, None), ("2022-05-14", None, None)]


def test_the_trial_that_he_was_too_ill_for_bears_on_the_third_category(
    found: dict[str, Any],
) -> None:
    third = next(c for c in found["categories"] if c["category"] == "III")
    presence = next(q for q in third["questions"] if q["key"] == "presence")
    assert any("too ill" in each["why"] for each in presence["for"])
    assert all(each["claims"] for each in presence["for"])
