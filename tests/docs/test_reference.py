"""The reference has a heading for each thing there is, and nothing for what is not there."""

import re
from pathlib import Path

from habeas.checking import CHECKS
from habeas.cli import COMMANDS
from habeas.kinds import KINDS
from habeas.procedures import PROCEDURES
from habeas.standards import INSTRUMENTS


def headings(page: Path) -> set[str]:
    """The things a page has a heading for."""
    return set(re.findall(r"^#{2,3} `(.+)`$", page.read_text(encoding="utf-8"), re.MULTILINE))


def test_every_kind_has_a_heading_and_every_heading_its_kind(root: Path) -> None:
    assert headings(root / "docs" / "reference" / "kinds.md") == set(KINDS)


def test_every_instrument_has_a_heading_and_every_heading_its_instrument(root: Path) -> None:
    assert headings(root / "docs" / "reference" / "standards.md") == set(INSTRUMENTS)


def test_every_procedure_has_a_heading_and_every_heading_its_procedure(root: Path) -> None:
    assert headings(root / "docs" / "reference" / "procedures.md") == set(PROCEDURES)


def test_every_check_has_a_heading_and_every_heading_its_check(root: Path) -> None:
    assert headings(root / "docs" / "reference" / "checks.md") == set(CHECKS)


def test_every_command_has_a_heading_and_every_heading_its_command(root: Path) -> None:
    named = headings(root / "docs" / "reference" / "commands.md")
    assert {heading.split()[1] for heading in named} == set(COMMANDS)


def test_the_readme_sends_people_to_the_two_commands(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    assert "```sh\nmake demo\nmake test\n```" in text
