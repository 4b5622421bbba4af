"""`habeas add` killed at any moment: no source is torn, none is lost that was reported, no row lacks its file."""

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.examples.registers import a_register

NOT_INHERITED = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
KILLER = Path(__file__).parent / "killing.py"
DOCUMENTS = 40
KILLS = 100
WORKERS = 2
KILLS_OF_A_REGISTER = 10
FILES_BETWEEN_KILLS = 5
LONGEST_DELAY = 0.05


@dataclass(frozen=True)
class Register:
    """A register by its folder, worked by processes of its own."""

    home: Path

    @property
    def _environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
        return {**kept, "HABEAS_HOME": str(self.home)}

    def run(self, *words: str) -> None:
        """A command that does its work."""
        program = (sys.executable, "-c", "from habeas.cli import main; main()")
        subprocess.run([*program, *words], env=self._environment, check=True, capture_output=True)

    @contextmanager
    def adding(self, documents: Path) -> "Iterator[subprocess.Popen[str]]":
        """A process that adds the documents and is killed, as often as it is told to."""
        with subprocess.Popen(
            [sys.executable, str(KILLER), str(documents), str(self._reported)],
            env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        ) as killer:  # fmt: skip
            yield killer

    @property
    def _reported(self) -> Path:
        return self.home.with_suffix(".reported")

    def reported(self) -> set[str]:
        """The ids that the last process reported, on whole lines."""
        lines = self._reported.read_text(encoding="utf-8").splitlines(keepends=True)
        return {line.split()[0] for line in lines if line.endswith("\n")}

    def ask(self, query: str) -> list[tuple[str, ...]]:
        """Rows of the database."""
        with closing(sqlite3.connect(self.home / "register.sqlite3")) as rows:
            return rows.execute(query).fetchall()

    def sources(self) -> dict[str, str]:
        """The ids of the sources that have a row, each with its digest."""
        return {row[0]: row[1] for row in self.ask("SELECT id, sha256 FROM ledger_source")}

    def is_sound(self) -> bool:
        """Whether the database itself finds nothing wrong."""
        whole = self.ask("PRAGMA integrity_check") == [("ok",)]
        return whole and self.ask("PRAGMA foreign_key_check") == []

    def torn(self) -> list[str]:
        """The sources whose file is missing or does not hold the bytes it is named by."""
        return [i for i, sha256 in self.sources().items() if not self._holds(sha256)]

    def _holds(self, sha256: str) -> bool:
        file = self.home / "sources" / sha256[:2] / sha256
        return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == sha256


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Statements with a claim each."""
    folder = tmp_path_factory.mktemp("documents")
    for number in range(DOCUMENTS):
        text = (
            f"Orlest, {number % 28 + 1} May 2024\n\nMiro Tavesku was arrested on 2 March 2024.\n"
            f"This is statement {number} on the matter.\n"
        )
        (folder / f"statement-{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register with one case and nothing in it."""
    home = tmp_path_factory.mktemp("empty") / "home"
    a_register(home, "Miro Tavesku", country="XV")
    return Register(home)


def _copy(empty: Register, home: Path) -> Register:
    shutil.copytree(empty.home, home)
    return Register(home)


@dataclass(frozen=True)
class Moment:
    """When a process is killed: so many seconds after it has stored so many files."""

    files: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.files} {self.seconds}"


def _kill(killer: "subprocess.Popen[str]", moment: Moment) -> str:
    """Have one `add` killed; `killed`, or `ended` where it was done before."""
    assert killer.stdin is not None
    assert killer.stdout is not None
    killer.stdin.write(f"{moment}\n")
    killer.stdin.flush()
    return killer.stdout.readline().strip()


@dataclass(frozen=True)
class Outcome:
    """What several kills did to one register: how many met a process at work, and what is wrong; nothing should be."""

    kills: int
    progress: int
    wounds: tuple[str, ...]


def _work(register: Register, documents: Path, moments: list[Moment]) -> Outcome:
    reported: set[str] = set()
    wounds: list[str] = []
    kills = 0
    with register.adding(documents) as killer:
        for moment in moments:
            kills += _kill(killer, moment) == "killed"
            reported |= register.reported()
            if not register.is_sound():
                wounds.append(f"killed at {moment}: the database is damaged")
            if torn := register.torn():
                wounds.append(f"killed at {moment}: torn {torn}")
            if lost := reported - register.sources().keys():
                wounds.append(f"killed at {moment}: lost {sorted(lost)}")
    return Outcome(kills, len(register.sources()), tuple(wounds))


def test_a_hundred_kills_tear_nothing_and_lose_nothing(
    empty: Register, documents: Path, tmp_path: Path
) -> None:
    chance = random.Random(2024)  # noqa: S311 - not for secrets
    moments = [
        Moment(chance.randrange(FILES_BETWEEN_KILLS), chance.uniform(0, LONGEST_DELAY))
        for _ in range(KILLS)
    ]
    groups = [moments[i : i + KILLS_OF_A_REGISTER] for i in range(0, KILLS, KILLS_OF_A_REGISTER)]
    registers = [_copy(empty, tmp_path / f"home-{number}") for number in range(len(groups))]
    with ThreadPoolExecutor(WORKERS) as pool:
        outcomes = list(pool.map(_work, registers, [documents] * len(groups), groups))
    assert [wound for outcome in outcomes for wound in outcome.wounds] == []
    assert sum(outcome.kills for outcome in outcomes) > KILLS / 2
    assert any(0 < outcome.progress < DOCUMENTS for outcome in outcomes)


def test_adding_again_after_a_kill_completes_the_case(
    empty: Register, documents: Path, tmp_path: Path
) -> None:
    register = _copy(empty, tmp_path / "home")
    _work(register, documents, [Moment(DOCUMENTS // 4, 0)])
    register.run("add", str(documents), "--case", "XV-0001")
    claims = register.ask("SELECT DISTINCT source_id FROM ledger_anchor")
    assert (len(register.sources()), len(claims)) == (DOCUMENTS, DOCUMENTS)
