"""`habeas add` in a process of its own, killed where it stands, as often as asked.

python killing.py FOLDER_OF_DOCUMENTS FILE_FOR_WHAT_IS_REPORTED

For each line on standard input, a number of files and a number of seconds, the command is run and killed so many
seconds after it stored so many files; then `killed` or `ended` is printed. Files, not seconds alone: the moment is in
the midst of the work on a machine of any speed. The processes are forked from one that has loaded the libraries
and the rules, so that a run costs what adding costs.
"""

import os
import signal
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import NoReturn

LOOK_AGAIN = 0.002


def main(documents: Path, reported: Path) -> None:
    """Serve one kill a line."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    django.setup()
    for module in ("habeas.cli.add", "habeas.cli.adding", "django.db.backends.sqlite3.base"):
        import_module(module)
    _read_one(documents)
    for line in sys.stdin:
        reported.write_bytes(b"")
        child = os.fork()
        if child == 0:
            _add(documents, reported)
        files, seconds = line.split()
        killed = _killed_after(child, stored=_stored() + int(files), seconds=float(seconds))
        print("killed" if killed else "ended", flush=True)


def _read_one(documents: Path) -> None:
    """Have the reader's rules at hand before the first process is forked."""
    text = min(documents.iterdir()).read_text(encoding="utf-8")
    import_module("habeas.reading").read(text, document_date=None)


def _add(documents: Path, reported: Path) -> NoReturn:
    """The command itself; it ends the process."""
    with reported.open("wb") as file:
        os.dup2(file.fileno(), 1)
    cli = import_module("habeas.cli")
    cli.main(["add", str(documents), "--case", "XV-0001"])
    raise AssertionError("The command came back.")


def _killed_after(child: int, *, stored: int, seconds: float) -> bool:
    """Kill the process that long after so many files are stored, unless it has ended."""
    while _stored() < stored:
        ended, _ = os.waitpid(child, os.WNOHANG)
        if ended:
            return False
        time.sleep(LOOK_AGAIN)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _stored() -> int:
    """How many files the register's store holds."""
    return sum(1 for _ in Path(os.environ["HABEAS_HOME"], "sources").glob("??/*"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
