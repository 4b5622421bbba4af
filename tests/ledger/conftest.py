"""A case for each test, on whichever database the run is on."""

from pathlib import Path

import pytest

from tests.ledger.casting import File, a_file


@pytest.fixture
def file(db: None, tmp_path: Path) -> File:
    """Amal's file on Miro Tavesku."""
    return a_file(tmp_path / "sources")
