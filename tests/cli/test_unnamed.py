"""`habeas add` and `habeas read`: whoever wrote a source and asks not to be named is not named by accident."""

import json
from pathlib import Path

import pytest

from habeas.core.levels import Level
from habeas.ledger.models import Claim, Source
from tests.cli.typing_at import Terminal

ASKS = "Please keep my name out of anything that you publish."
LETTER = f"Miro Tavesku was arrested on 3 May 2024.\n\n{ASKS}\n\nElena Marin\n"


@pytest.fixture
def letter(tmp_path: Path) -> str:
    """A lawyer's letter."""
    path = tmp_path / "lawyer.txt"
    path.write_text(LETTER, encoding="utf-8")
    return str(path)


def test_a_source_whose_writer_asks_not_to_be_named_is_for_the_case_team_at_first(
    terminal: Terminal, case: str, letter: str
) -> None:
    said = terminal.done("add", letter, "--case", case, "--level", "public")
    assert f"asks not to be named (“{ASKS}”): it is restricted" in said
    assert {Source.objects.get().level, *(c.level for c in Claim.objects.all())} == {"restricted"}


def test_what_was_decided_since_is_not_undone_by_adding_it_again(
    terminal: Terminal, case: str, letter: str
) -> None:
    (source,) = terminal.json("add", letter, "--case", case)["sources"]
    assert source["asks"] == ASKS
    terminal.done("level", case, source["id"], "public")
    terminal.done("add", letter, "--case", case, "--level", "public")
    assert Level(Source.objects.get().level) is Level.PUBLIC


def test_reading_says_what_its_writer_asks_and_what_is_quoted(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "mail.txt"
    path.write_text(f"{LETTER}\n-----Original Message-----\n\nIs it true?\n", encoding="utf-8")
    said = terminal.done("read", str(path))
    assert f"its writer asks not to be named: “{ASKS}”" in said
    assert "not read: 5 words quoted from earlier messages" in said
    document = json.loads(terminal.done("read", str(path), "--json"))["document"]
    assert document["asks"] == [ASKS]
    assert len(document["quoted"]) == 1


NOTE = "Miro Tavesku was beaten on 3 May 2024.\n\nNot to be published.\n"


@pytest.mark.parametrize(
    ("level", "is_told"), [("public", True), ("internal", True), ("restricted", False)]
)
def test_a_source_that_is_not_for_everybody_is_told_of_when_more_people_may_see_it(
    terminal: Terminal, case: str, tmp_path: Path, level: str, is_told: bool
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    said = terminal.done("add", str(path), "--case", case, "--level", level)
    assert (f"it says “Not to be published.” and is {level}" in said) is is_told
    assert Source.objects.get().level == level
    assert len(said.strip().splitlines()) == 1
