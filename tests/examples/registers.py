"""A register in a folder of its own, worked by the commands that a user would type."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = (sys.executable, "-c", "from habeas.cli import main; main()")
NOT_INHERITED = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "HABEAS_HOME"}


@dataclass(frozen=True)
class Register:
    """A register by its folder."""

    home: Path

    def run(self, *words: str) -> str:
        """What a command prints; an AssertionError with what it says where it does not do its work."""
        inherited = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
        done = subprocess.run(
            [*PROGRAM, *words],
            env={**inherited, "HABEAS_HOME": str(self.home)},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode in (0, 1), f"habeas {' '.join(words)}: {done.stderr}"
        return done.stdout.strip()

    def show(self, reference: str, *options: str) -> Any:
        """The dossier, as JSON."""
        return json.loads(self.run("show", reference, *options, "--json"))

    def add(self, reference: str, documents: Sequence[Path]) -> None:
        """Add documents to a case and accept all that they propose."""
        self.run("add", *map(str, documents), "--case", reference)
        self.run("accept", reference, "--all")


def a_register(home: Path) -> Register:
    """A new register in that folder."""
    register = Register(home)
    register.run("init")
    return register
