"""Where the cases of the examples can be taken, and what the five categories find in them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.examples.registers import a_register

DAY = "2022-05-14"


@pytest.fixture(scope="module")
def founding(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> dict[str, Any]:
    """The procedures and the categories for the founding case on the day of the second call."""
    home = tmp_path_factory.mktemp("procedures")
    register, (case,) = a_register(home, "Almazbek Atambayev", country="KG")
    register.add(case, sorted((examples / "atambayev").iterdir()))
    procedures, arbitrary = register.run(
        ["procedures", case, "--on", DAY, "--json"], ["arbitrary", case, "--on", DAY, "--json"]
    )
    return {**json.loads(procedures), **json.loads(arbitrary)}


def rows(founding: dict[str, Any]) -> dict[str, Any]:
    return {row["key"]: row for row in founding["procedures"]}


def test_the_urgent_procedures_for_a_man_without_care_are_open(founding: dict[str, Any]) -> None:
    found = rows(founding)
    for key in ("wgad_urgent", "sp_urgent_appeal", "spt_npm", "national"):
        assert found[key]["standing"] == "open", key


def test_courts_and_commissions_of_other_regions_are_not_open(founding: dict[str, Any]) -> None:
    found = rows(founding)
    closed = {key: found[key]["reached"] for key in ("ecthr_39", "iachr_25", "achpr_comm")}
    assert set(closed.values()) == {False}
    assert found["ecthr_39"]["standing"] == "not_open"


def test_what_is_shown_rests_on_claims(founding: dict[str, Any]) -> None:
    danger = next(r for r in rows(founding)["wgad_urgent"]["requirements"] if r["key"] == "danger")
    assert (danger["shown"], bool(danger["claims"])) == ("met", True)


def test_the_urgent_appeal_goes_to_the_mandates_on_health_and_torture(
    founding: dict[str, Any],
) -> None:
    routes = [route["says"] for route in rows(founding)["sp_urgent_appeal"]["routes"]]
    assert routes[:2] == [
        "Special Rapporteur on the right to health",
        "Special Rapporteur on torture",
    ]


def test_the_two_calls_were_made_under_no_procedure(founding: dict[str, Any]) -> None:
    made = [(s["on"], s["procedure"], s["clocks"][0]["due"]) for s in founding["submitted"]]
    assert made == [("2022-03-31", None, None), ("2022-05-14", None, None)]


def test_the_trial_that_he_was_too_ill_for_bears_on_the_third_category(
    founding: dict[str, Any],
) -> None:
    third = next(c for c in founding["categories"] if c["category"] == "III")
    presence = next(q for q in third["questions"] if q["key"] == "presence")
    assert any("too ill" in each["why"] for each in presence["for"])
    assert all(each["claims"] for each in presence["for"])
