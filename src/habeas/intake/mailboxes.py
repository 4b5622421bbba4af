"""Mailboxes: one file of many messages (mbox), or a folder with a file a message (Maildir). Read message by message."""

import re
from collections.abc import Iterator
from pathlib import Path

# RFC 4155: the line that stands before each message, and bears the day it came.
_POSTMARK = re.compile(
    rb"From \S.{0,200}?\s(?:mon|tue|wed|thu|fri|sat|sun)\s+[a-z]{3}\s+\d{1,2}\s+\d\d?:\d\d.*\d{4}",
    re.I,
)
_QUOTED = re.compile(rb">+From ")
_MESSAGES = ("cur", "new")


def is_mbox(path: Path) -> bool:
    """Whether the file opens as a mailbox does. One that cannot be opened is none: taking it in says why."""
    try:
        with path.open("rb") as file:
            return _POSTMARK.match(file.readline(1000)) is not None
    except OSError:
        return False


def messages_in(path: Path) -> Iterator[bytes]:
    """Each message of an mbox, as it was sent; one is held at a time."""
    lines: list[bytes] = []
    blank = True
    with path.open("rb") as file:
        for line in file:
            if blank and _POSTMARK.match(line):
                if lines:
                    yield _message(lines)
                lines = []
            else:
                lines.append(line[1:] if _QUOTED.match(line) else line)
            blank = not line.strip()
    if lines:
        yield _message(lines)


def _message(lines: list[bytes]) -> bytes:
    """Without the blank line that parts it from the next one."""
    if not lines[-1].strip():
        lines = lines[:-1]
    return b"".join(lines)


def is_maildir(folder: Path) -> bool:
    """Whether the folder holds its messages in folders for new ones and for those that were seen."""
    return all((folder / name).is_dir() for name in _MESSAGES)


def files_of_maildir(folder: Path) -> Iterator[Path]:
    """The messages of a Maildir and of the folders kept in it, oldest first; what is still being delivered is left aside."""
    found = [file for name in _MESSAGES for file in (folder / name).iterdir() if file.is_file()]
    yield from sorted(found, key=lambda file: file.name)
    for inner in sorted(folder.iterdir()):
        if inner.name not in (*_MESSAGES, "tmp") and inner.is_dir() and is_maildir(inner):
            yield from files_of_maildir(inner)
