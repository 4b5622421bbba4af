"""The documents that a list of paths names: files, folders, and `-` for what comes in on standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from habeas.intake.errors import one_line

STANDARD_INPUT = "standard input"


class Found(NamedTuple):
    """A document to take in: `take_in(found.content, name=found.name)`."""

    content: Path | bytes
    name: str


def walk(paths: Iterable[Path | str]) -> Iterator[Found]:
    """Each document in turn; those of a folder in the order of their names, hidden files left aside.

    A path that does not exist comes out too: taking it in says what is wrong.
    """
    for path in paths:
        if str(path) == "-":
            yield Found(sys.stdin.buffer.read(), STANDARD_INPUT)
        elif Path(path).is_dir():
            yield from _in_folder(Path(path))
        else:
            yield Found(Path(path), str(path))


def _in_folder(folder: Path) -> Iterator[Found]:
    """Links to folders are not followed, so that a folder that holds itself comes to an end."""
    empty = True
    for parent, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                empty = False
                path = Path(parent, name)
                yield Found(path, str(path))
    if empty:
        raise one_line(str(folder), "there is no document in this folder; name another")
