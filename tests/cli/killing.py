"""`habeas add` in a process of its own, killed where it stands, as often as asked.

python killing.py FOLDER_OF_DOCUMENTS FILE_FOR_WHAT_IS_REPORTED

For each line on standard input, a number of seconds, the command is run and killed after that time; then `killed`
or `ended` is printed. The processes are forked from one that has loaded the libraries, so that a run costs what
adding costs.
"""

import os
import signal
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import NoReturn


def main(documents: Path, reported: Path) -> None:
    """Serve one kill a line."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    django.setup()
    for module in ("habeas.cli.add", "habeas.cli.adding", "django.db.backends.sqlite3.base"):
        import_module(module)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _add(documents, reported)
        print("killed" if _killed_after(child, float(line)) else "ended", flush=True)


def _add(documents: Path, reported: Path) -> NoReturn:
    """The command itself; it ends the process."""
    with reported.open("wb") as file:
        os.dup2(file.fileno(), 1)
    cli = import_module("habeas.cli")
    cli.main(["add", str(documents), "--case", "XV-0001"])
    raise AssertionError("The command came back.")


def _killed_after(child: int, seconds: float) -> bool:
    """Kill the process after that time, unless it has ended."""
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
