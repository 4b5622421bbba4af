"""Models to ask: each a server in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from habeas.ledger.acts import add_user
from tests.cli.typing_at import Terminal

SERVER = Path(__file__).parent / "a_model.py"


@dataclass(frozen=True)
class Model:
    """A server that runs, and what it was asked."""

    port: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def asked(self) -> list[dict[str, Any]]:
        """The requests that came."""
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        return [json.loads(line) for line in lines]


Start = Callable[[str], Model]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a model that answers in a manner, and set the reader up to ask it."""
    running: list[subprocess.Popen[str]] = []

    def started(manner: str) -> Model:
        log = tmp_path / f"{manner}-{len(running)}.log"
        server = subprocess.Popen(
            [sys.executable, str(SERVER), manner, str(log)], stdout=subprocess.PIPE, text=True
        )
        running.append(server)
        assert server.stdout is not None
        model = Model(int(server.stdout.readline()), log)
        monkeypatch.setenv("HABEAS_READER_URL", model.url)
        monkeypatch.setenv("HABEAS_READER_MODEL", "tiny:1b")
        return model

    yield started
    for server in running:
        server.kill()
        server.wait()


@pytest.fixture
def terminal(
    db: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """Amal at her desk, where no model is set up."""
    monkeypatch.setattr("habeas.ledger.opening.must_be_open", lambda: None)
    add_user("amal", "a long password", by="amal", at=datetime(2024, 6, 15, tzinfo=UTC))
    for name in ("URL", "MODEL", "ELSEWHERE", "SECONDS"):
        monkeypatch.delenv(f"HABEAS_READER_{name}", raising=False)
    return Terminal(capsys)
