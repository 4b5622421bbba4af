"""The commands in README and docs do what they are said to do, on a register of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import (
    ROOT,
    commands_of,
    files_written_by,
    make_words_of,
    name_of,
    pages,
    pages_with_commands,
)
from tests.warm import programs

# `habeas check` ends with 1 where it found something; make's words are tested apart.
PRELUDE = """
set -u -o pipefail
end_unless_found() {
  case "$1:$2" in 1:"habeas check "*) return 0 ;; esac
  echo "status $1: $2" >&2
  exit 99
}
trap 'end_unless_found $? "$BASH_COMMAND"' ERR
make() { :; }
"""
STOPPED = 99
INSTALLED = Path(sys.executable).parent
BY_THE_PROGRAM_ITSELF = "docs/how-to/start-the-day.md"


def run_page(commands: str, folder: Path, installed: Path) -> subprocess.CompletedProcess[str]:
    """Run a page's commands by the programs of one folder, in another where `examples` lies, with no register yet."""
    (folder / "examples").symlink_to(ROOT / "examples")
    kept = {
        k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
    }
    environment = {
        **kept,
        "PATH": os.pathsep.join(map(str, (installed, INSTALLED, os.environ["PATH"]))),
        "HABEAS_HOME": str(folder / "register"),
    }
    return subprocess.run(
        ["bash", "-c", PRELUDE + commands],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("page", pages_with_commands(), ids=name_of)
def test_the_commands_of_a_page_run(page: Path, tmp_path: Path) -> None:
    installed = INSTALLED if name_of(page) == BY_THE_PROGRAM_ITSELF else programs()
    done = run_page(commands_of(page), tmp_path, installed)
    assert done.returncode != STOPPED, done.stderr
    assert "Traceback" not in done.stderr
    missing = [name for name in files_written_by(page) if not (tmp_path / name).stat().st_size]
    assert missing == []


def test_a_command_that_fails_is_noticed(tmp_path: Path) -> None:
    done = run_page("habeas no-such-command\ntrue\n", tmp_path, programs())
    assert done.returncode == STOPPED


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_every_word_of_make_that_a_page_names_is_there(page: Path, root: Path) -> None:
    words = set(
        re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert make_words_of(page) - words == set()
