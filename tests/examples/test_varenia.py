"""The three invented cases stand where their documents say."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.examples.registers import a_register

PEOPLE = {
    "dravenko": "Oksana Dravenko",
    "sorushani": "Kiyan Sorushani",
    "tavesku": "Miro Tavesku",
}
DAY = "2024-06-15"


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> dict[str, Any]:
    """The dossier of each case as of a day after all its documents."""
    home = tmp_path_factory.mktemp("varenia")
    register, references = a_register(home, *PEOPLE.values(), country="XV")
    for folder, reference in zip(PEOPLE, references, strict=True):
        register.add(reference, [examples / "varenia" / folder])
    return {
        folder: register.show(reference, "--as-of", DAY)
        for folder, reference in zip(PEOPLE, references, strict=True)
    }


def test_the_journalist_is_still_held(dossiers: dict[str, Any]) -> None:
    custody = dossiers["dravenko"]["custody"]
    days = (date.fromisoformat(DAY) - date(2024, 2, 12)).days + 1
    assert (custody["held"], custody["days_min"], custody["days_max"]) == (True, days, days)


def test_the_letter_about_the_journalist_is_unanswered(dossiers: dict[str, Any]) -> None:
    unanswered = dossiers["dravenko"]["silence"]["unanswered"]
    letter = next(appeal for appeal in unanswered if appeal["appeal"] == "2024-04-02")
    assert letter["addressee"] == "Ministry of Justice of Varenia"


def test_the_hunger_strike_that_officials_deny_is_a_contradiction(dossiers: dict[str, Any]) -> None:
    assert any("hunger strike" in c["why"] for c in dossiers["dravenko"]["contradictions"])


def test_the_lawyer_was_held_before_it_was_acknowledged(dossiers: dict[str, Any]) -> None:
    (period,) = dossiers["sorushani"]["custody"]["periods"]
    assert (period["from"], period["to"]) == ("2024-01-15", None)


def test_the_union_chair_was_held_on_344_days(dossiers: dict[str, Any]) -> None:
    custody = dossiers["tavesku"]["custody"]
    assert (custody["held"], custody["days_min"], custody["days_max"]) == (False, 344, 344)


def test_the_letter_for_the_union_chair_was_answered(dossiers: dict[str, Any]) -> None:
    made = dossiers["tavesku"]["silence"]["made"]
    assert {a["appeal"]: a["answered"] for a in made}["2024-01-22"] == "../2024-02-09"
