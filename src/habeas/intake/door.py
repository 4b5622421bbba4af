"""The one door through which documents come in."""

from hashlib import sha256
from pathlib import Path

from habeas.intake.about import describe
from habeas.intake.errors import Unreadable, one_line
from habeas.intake.limits import MAX_DEPTH, human_size
from habeas.intake.media import parse
from habeas.intake.reader import Reader, shared
from habeas.intake.sniff import medium_of
from habeas.intake.taken import Parsed, Taken


def take_in(
    path_or_bytes: Path | str | bytes, *, name: str | None = None, reader: Reader | None = None
) -> tuple[Taken, ...]:
    """The document, and after it the documents attached to it, or `IntakeError`.

    An attachment that cannot be read does not hold up its message: the message says so in `left_out`.
    """
    reader = reader or shared
    if isinstance(path_or_bytes, bytes):
        name = name or "document"
        data = path_or_bytes
        _refuse_huge(len(data), name, reader)
    else:
        path = Path(path_or_bytes)
        name = name or path.name
        data = bytes_of(path, name=name, reader=reader)
    try:
        return tuple(_take(data, name, reader))
    except Unreadable as problem:
        raise one_line(name, str(problem)) from None


def bytes_of(path: Path, *, name: str, reader: Reader | None = None) -> bytes:
    """What a file holds, or `IntakeError`."""
    reader = reader or shared
    try:
        if path.is_dir():
            raise one_line(name, "this is a folder, not a document; name the files in it")
        if path.exists() and not path.is_file():
            raise one_line(
                name, "this is a device or a pipe, not a document; save its content as a file"
            )
        with path.open("rb") as file:
            data = file.read(reader.limits.size + 1)
    except FileNotFoundError:
        raise one_line(name, "there is no such file; check the path") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise one_line(
            name, f"it cannot be opened ({reason}); check the path and who may read it"
        ) from None
    _refuse_huge(len(data), name, reader)
    return data


def _refuse_huge(size: int, name: str, reader: Reader) -> None:
    if size > reader.limits.size:
        raise one_line(
            name,
            f"it is larger than {human_size(reader.limits.size)}; split it, or save it without pictures",
        )


def _take(
    data: bytes, name: str, reader: Reader, *, parent: str | None = None, depth: int = 0
) -> list[Taken]:
    """The document and what hangs on it; only what is attached may fail without failing the whole."""
    if depth > MAX_DEPTH:
        raise Unreadable(
            "it lies too deep in messages within messages; save it and add it by itself"
        )
    parsed = _parsed(data, name, reader)
    digest = sha256(data).hexdigest()
    parts: list[Taken] = []
    left_out = list(parsed.left_out)
    for part in parsed.parts:
        try:
            parts += _take(part.data, part.name, reader, parent=digest, depth=depth + 1)
        except Unreadable as reason:
            left_out.append(f"{part.name}: {reason}")
    document = Taken(
        name=name,
        data=data,
        sha256=digest,
        media_type=parsed.media_type,
        text=parsed.text,
        pages=parsed.pages,
        title=parsed.title,
        date=parsed.date,
        language=parsed.language,
        publisher=parsed.publisher,
        parent=parent,
        left_out=tuple(left_out),
        quoted=parsed.quoted,
        margins=parsed.margins,
    )
    return [document, *parts]


def _parsed(data: bytes, name: str, reader: Reader) -> Parsed:
    """Plain text meets no foreign parser, so it is read here, without waiting for another process."""
    medium = medium_of(data, name)
    return describe(parse(medium, data) if medium == "plain_text" else reader.parse(medium, data))
