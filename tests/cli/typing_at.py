"""Commands run in this process, on the register of the test run, as a user would type them."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from habeas.cli import main

LETTER = "Orlest, 1 June 2024\n\nMiro Tavesku was arrested on 2 March 2024. He is held in Orlest prison.\n"


@dataclass(frozen=True)
class Terminal:
    """Where commands are typed; what they print is captured."""

    captured: pytest.CaptureFixture[str]

    def type(self, *words: str) -> tuple[int, str, str]:
        """The exit status, what was printed, and what was said on standard error."""
        self.captured.readouterr()
        status = main(args=list(words), prog_name="habeas", standalone_mode=False)
        out, err = self.captured.readouterr()
        return status, out, err

    def done(self, *words: str) -> str:
        """What a command prints that does its work."""
        status, out, err = self.type(*words)
        assert status == 0, err
        return out.strip()

    def json(self, *words: str) -> Any:
        """What a command prints with `--json`."""
        return json.loads(self.done(*words, "--json"))

    def refused(self, *words: str) -> str:
        """The one line that a command says which refuses its input."""
        status, out, err = self.type(*words)
        assert (status, out) == (2, "")
        (line,) = err.splitlines()
        return line
