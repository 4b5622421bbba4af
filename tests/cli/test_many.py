"""Documents by the hundred: read by several processes, gone on with after an interruption, what is not read told of."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from habeas.cli.many import read_many
from habeas.intake import walk
from tests.cli.typing_at import Terminal

MANY, FEW = 90, 4
PROBLEM = "the file is empty; ask for it to be sent again"


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Letters about one man, enough for several processes to read, and a file without anything in it."""
    return _folder(tmp_path / "letters", MANY)


@pytest.fixture
def few_letters(tmp_path: Path) -> Path:
    """Letters about one man, which one process reads, and a file without anything in it."""
    return _folder(tmp_path / "few-letters", FEW)


def _folder(folder: Path, many: int) -> Path:
    folder.mkdir()
    for number in range(many):
        (folder / f"{number:02}.txt").write_text(
            f"Letter {number}\n\nOrlest, 3 May 2024\n\nMiro Tavesku was arrested on 2 March 2024.\n"
        )
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def case(terminal: Terminal) -> str:
    return terminal.done("case", "new", "Miro Tavesku", "--country", "XV")


def _lines(path: Path) -> list[dict[str, dict[str, str]]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_two_processes_read_what_one_reads_and_in_the_same_order(letters: Path) -> None:
    assert list(read_many(walk([letters]), jobs=2)) == list(read_many(walk([letters]), jobs=1))


def test_what_cannot_be_read_in_a_folder_is_told_of_in_the_end(
    terminal: Terminal, few_letters: Path, tmp_path: Path
) -> None:
    report = tmp_path / "unread.jsonl"
    status, out, err = terminal.type("read", str(few_letters), "--json", "--report", str(report))

    assert (status, len(out.splitlines())) == (1, FEW)
    assert err.splitlines() == [
        f"not read: {few_letters / 'empty.txt'}: {PROBLEM}",
        f"{FEW} of {FEW + 1} files read; 1 could not be read",
    ]
    assert _lines(report) == [{"path": str(few_letters / "empty.txt"), "problem": PROBLEM, "whole": True}]  # fmt: skip


def test_a_bad_file_that_was_named_is_refused(terminal: Terminal, few_letters: Path) -> None:
    bad = str(few_letters / "empty.txt")

    assert terminal.refused("read", bad, str(few_letters)) == f"habeas: {bad}: {PROBLEM}"


def test_reading_goes_on_after_lines_that_were_cut_short(
    terminal: Terminal, letters: Path, tmp_path: Path
) -> None:
    (letters / "empty.txt").unlink()
    output = tmp_path / "claims.jsonl"
    terminal.done("read", str(letters), "-o", str(output))
    whole = output.read_bytes()
    output.write_bytes(whole[: len(whole) // 3])

    status, _, err = terminal.type("read", str(letters), "-o", str(output))

    assert (status, output.read_bytes()) == (0, whole)
    assert "of them before" in err


def test_what_is_attached_to_the_last_message_is_not_lost_by_going_on(
    terminal: Terminal, tmp_path: Path
) -> None:
    message = tmp_path / "m.eml"
    message.write_text(
        "From: office@union.example\nTo: desk@habeas.example\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee the letter.\n'
        '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="l.txt"\n\nHe is held in Orlest.\n--b--\n'
    )
    output = tmp_path / "claims.jsonl"
    terminal.done("read", str(message), "-o", str(output))
    whole = output.read_bytes()
    output.write_bytes(whole.splitlines(keepends=True)[0])
    terminal.done("read", str(message), "-o", str(output))

    assert output.read_bytes() == whole
    assert [row["document"]["parent"] is None for row in _lines(output)] == [True, False]


def test_a_file_of_another_kind_is_not_gone_on_with(
    terminal: Terminal, few_letters: Path, tmp_path: Path
) -> None:
    output = tmp_path / "notes.txt"
    output.write_text("Do not lose this.\n")

    assert "notes.txt, line 1" in terminal.refused("read", str(few_letters), "-o", str(output))
    assert output.read_text() == "Do not lose this.\n"


def test_a_folder_is_added_and_what_could_not_be_read_is_told_of(
    terminal: Terminal, case: str, letters: Path
) -> None:
    status, out, _ = terminal.type("add", str(letters), "--case", case, "--json")
    told = json.loads(out)

    assert (status, len(told["sources"]), told["proposed"]) == (1, MANY, MANY)
    assert [row["problem"] for row in told["unread"]] == [PROBLEM]


def test_adding_a_folder_again_reads_only_what_is_new(
    terminal: Terminal, case: str, letters: Path
) -> None:
    (letters / "empty.txt").unlink()
    terminal.done("add", str(letters), "--case", case)
    (letters / "new.txt").write_text("Miro Tavesku was released on 5 May 2024.\n")

    status, out, err = terminal.type("add", str(letters), "--case", case, "--json")

    assert status == 0
    assert f"{MANY} of them before" in err
    assert [s["title"] for s in json.loads(out)["sources"] if s["new"]] == ["new.txt"]


def test_a_source_that_is_there_is_raised_to_the_level_it_is_added_at(
    terminal: Terminal, case: str, few_letters: Path
) -> None:
    (few_letters / "empty.txt").unlink()
    terminal.done("add", str(few_letters), "--case", case)
    terminal.done("add", str(few_letters / "00.txt"), "--case", case, "--level", "sealed")

    levels = [source["level"] for source in terminal.json("show", case)["sources"]]
    assert sorted(set(levels)) == ["internal", "sealed"]


def test_the_processes_that_read_do_not_outlive_the_command(letters: Path, tmp_path: Path) -> None:
    output = tmp_path / "claims.jsonl"
    program = [sys.executable, "-c", "from habeas.cli import main; main()"]
    command = [*program, "read", *[str(letters)] * 20, "-o", str(output), "--jobs", "2"]
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        while not output.exists():
            time.sleep(0.05)
        process.kill()

    assert _ends(process.pid)


def _ends(session: int) -> bool:
    """Whether nothing of a session is left within ten seconds."""
    for _ in range(200):
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    os.killpg(session, signal.SIGKILL)
    return False
