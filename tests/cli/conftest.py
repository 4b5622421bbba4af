"""A terminal, on a register with one user."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from habeas.ledger.acts import add_user
from tests.cli.typing_at import LETTER, Terminal


@pytest.fixture
def terminal(
    db: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """Amal at her desk."""
    monkeypatch.setattr("habeas.ledger.opening.must_be_open", lambda: None)
    add_user("amal", "a long password", by="amal", at=datetime(2024, 6, 15, tzinfo=UTC))
    return Terminal(capsys)


@pytest.fixture
def letter(tmp_path: Path) -> str:
    """A letter on disk."""
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return str(path)


@pytest.fixture
def case(terminal: Terminal) -> str:
    """A new case."""
    return terminal.done("case", "new", "Miro Tavesku", "--country", "XV")


@pytest.fixture
def filled(terminal: Terminal, case: str, letter: str) -> str:
    """A case with the letter added and accepted."""
    terminal.done("add", letter, "--case", case)
    terminal.done("accept", case, "--all")
    return case
