"""A register in a folder of its own, worked by the commands that a user would type."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.warm import programs

# Runs several commands in one process, and prints what each printed as a list.
PROGRAM = """
import contextlib, io, json, sys
from habeas.cli import main
printed = []
for words in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        status = main(args=words, standalone_mode=False)
    if status not in (0, 1):
        sys.exit(f"habeas {' '.join(words)} gave status {status}")
    printed.append(out.getvalue().strip())
print(json.dumps(printed))
"""
FOUNDING = "KG-0001"
NOT_INHERITED = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "HABEAS_HOME", "HABEAS_USER"}


@dataclass(frozen=True)
class Register:
    """A register by its folder."""

    home: Path

    def run(self, *commands: Sequence[str]) -> list[str]:
        """What each command prints; an AssertionError with what is said where one does not do its work."""
        inherited = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
        done = subprocess.run(
            [programs() / "python", "-c", PROGRAM],
            input=json.dumps(commands),
            env={**inherited, "HABEAS_HOME": str(self.home)},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        printed: list[str] = json.loads(done.stdout)
        return printed

    def show(self, reference: str, *options: str) -> Any:
        """The dossier, as JSON."""
        (dossier,) = self.run(["show", reference, *options, "--json"])
        return json.loads(dossier)

    def add(self, reference: str, documents: Sequence[Path]) -> None:
        """Add documents to a case and accept all that they propose."""
        self.run(["add", *map(str, documents), "--case", reference], ["accept", reference, "--all"])


def a_register(home: Path, *people: str, country: str) -> tuple[Register, list[str]]:
    """A new register, and the references of a new case for each of these people."""
    empty = _an_empty_register(os.environ.get("HABEAS_PASSWORD"))
    shutil.copytree(empty.name, home, dirs_exist_ok=True)
    register = Register(home)
    return register, register.run(*(["case", "new", name, "--country", country] for name in people))


@cache
def _an_empty_register(password: str | None) -> "TemporaryDirectory[str]":
    """A register with the user alone, whose password this is: every new one is a copy, for making it takes a while."""
    folder: TemporaryDirectory[str] = TemporaryDirectory(prefix="habeas-empty-")
    Register(Path(folder.name)).run(["init"])
    return folder


@dataclass(frozen=True)
class Case:
    """A case in its register."""

    register: Register
    reference: str

    def as_of(self, day: str, *options: str) -> Any:
        """The dossier as of a day."""
        return self.register.show(self.reference, "--as-of", day, *options)


def a_founding_case(home: Path, documents: Iterable[Path]) -> Case:
    """The founding case with these documents added and accepted."""
    register, references = a_register(home, "Almazbek Atambayev", country="KG")
    assert references == [FOUNDING]
    register.add(FOUNDING, sorted(documents))
    return Case(register, FOUNDING)
