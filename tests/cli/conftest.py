"""A terminal, on a register with one user."""

from datetime import UTC, datetime

import pytest

from habeas.ledger.acts import add_user
from tests.cli.typing_at import Terminal


@pytest.fixture
def terminal(
    db: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """Amal at her desk."""
    monkeypatch.setattr("habeas.ledger.opening.must_be_open", lambda: None)
    add_user("amal", "a long password", by="amal", at=datetime(2024, 6, 15, tzinfo=UTC))
    return Terminal(capsys)
