"""The near end of looking for what a file carries beside its text: the parser works in a process apart."""

from pathlib import Path
from typing import Any

from habeas.core.unseen import Unseen, Where
from habeas.intake.door import bytes_of
from habeas.intake.errors import Unreadable, one_line
from habeas.intake.hidden_words import of_a_name
from habeas.intake.reader import Reader, shared
from habeas.intake.sniff import medium_of
from habeas.intake.taken import Sent

_CAN_CARRY = ("office", "pdf", "html", "eml")
_SENDS_MORE = ("html", "eml")


def unseen(
    path_or_bytes: Path | str | bytes, *, name: str | None = None, reader: Reader | None = None
) -> tuple[Unseen, ...]:
    """What the file carries unseen; nothing for a medium that can carry none. Raises IntakeError."""
    found = _asked("unseen", path_or_bytes, name, reader or shared, of=_CAN_CARRY)
    return tuple(
        Unseen(Where(where), text, (at[0], at[1]) if at else None) for where, text, at in found
    )


def named(name: str) -> Unseen:
    """The words of the name under which the file goes out."""
    return of_a_name(Path(name).stem)


def sent_with(
    path_or_bytes: Path | str | bytes, *, name: str | None = None, reader: Reader | None = None
) -> tuple[Sent, ...]:
    """What goes out with the file and is not in the text taken from it. Raises IntakeError."""
    found = _asked("sent", path_or_bytes, name, reader or shared, of=_SENDS_MORE)
    return tuple(
        Sent(where, text, is_form, tuple((start, end) for start, end in quoted))
        for where, text, is_form, quoted in found
    )


def _asked(
    do: str,
    path_or_bytes: Path | str | bytes,
    name: str | None,
    reader: Reader,
    *,
    of: tuple[str, ...],
) -> Any:
    """What the process answers of a file of one of these media; nothing of another."""
    if isinstance(path_or_bytes, bytes):
        name, data = name or "document", path_or_bytes
    else:
        name = name or Path(path_or_bytes).name
        data = bytes_of(Path(path_or_bytes), name=name, reader=reader)
    medium = medium_of(data, name)
    if medium not in of:
        return ()
    try:
        return reader.ask(data, do=do, medium=medium)
    except Unreadable as problem:
        raise one_line(name, str(problem)) from None
