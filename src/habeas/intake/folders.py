"""The documents that a list of paths names: files, folders, mailboxes, and `-` for what comes in on standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from habeas.intake.errors import one_line
from habeas.intake.mailboxes import files_of_maildir, is_maildir, is_mbox, messages_in

STANDARD_INPUT = "standard input"


class Found(NamedTuple):
    """A document to take in: `take_in(found.content, name=found.name)`."""

    content: Path | bytes
    name: str


def walk(paths: Iterable[Path | str]) -> Iterator[Found]:
    """Each document in turn; those of a folder in the order of their names, hidden files left aside.

    A path that does not exist comes out too: taking it in says what is wrong. The messages of a mailbox come out one by one.
    """
    for path in paths:
        if str(path) == "-":
            yield Found(sys.stdin.buffer.read(), STANDARD_INPUT)
        elif Path(path).is_dir():
            yield from _in_folder(Path(path))
        else:
            yield from _in_file(Path(path), _name(path))


def holds_many(path: Path | str) -> bool:
    """Whether a path names a folder or a mailbox, and not one document."""
    return Path(path).is_dir() or (Path(path).is_file() and is_mbox(Path(path)))


def _name(path: Path | str) -> str:
    """The path as text that can be stored and printed, whatever bytes the system has in it."""
    return os.fsencode(path).decode("utf-8", "replace")


def _in_file(path: Path, name: str) -> Iterator[Found]:
    if not path.is_file() or not is_mbox(path):
        yield Found(path, name)
        return
    for number, message in enumerate(messages_in(path), start=1):
        yield Found(message, f"{name}, message {number}")


def _in_folder(folder: Path) -> Iterator[Found]:
    empty = True
    for path in _files(folder):
        empty = False
        yield from _in_file(path, _name(path))
    if empty:
        raise one_line(str(folder), "there is no document in this folder; name another")


def _files(folder: Path) -> Iterator[Path]:
    """Links to folders are not followed, so that a folder that holds itself comes to an end."""
    for parent, folders, files in os.walk(folder, followlinks=False):
        if is_maildir(Path(parent)):
            folders.clear()
            yield from files_of_maildir(Path(parent))
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(parent, name) for name in sorted(files) if not name.startswith("."))
