"""The near end of looking for what a file carries beside its pages: the parser works in a process apart."""

from pathlib import Path

from habeas.core.unseen import Unseen, Where
from habeas.intake.door import bytes_of
from habeas.intake.errors import Unreadable, one_line
from habeas.intake.reader import Reader, shared
from habeas.intake.sniff import medium_of

_CAN_CARRY = ("office", "pdf")


def unseen(
    path_or_bytes: Path | str | bytes, *, name: str | None = None, reader: Reader | None = None
) -> tuple[Unseen, ...]:
    """What the file carries unseen; nothing for a medium that can carry none. Raises IntakeError."""
    reader = reader or shared
    if isinstance(path_or_bytes, bytes):
        name, data = name or "document", path_or_bytes
    else:
        name = name or Path(path_or_bytes).name
        data = bytes_of(Path(path_or_bytes), name=name, reader=reader)
    medium = medium_of(data, name)
    if medium not in _CAN_CARRY:
        return ()
    try:
        found = reader.ask(data, do="unseen", medium=medium)
    except Unreadable as problem:
        raise one_line(name, str(problem)) from None
    return tuple(
        Unseen(Where(where), text, (at[0], at[1]) if at else None) for where, text, at in found
    )
