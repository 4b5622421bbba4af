"""What pandoc does not do in a Word document: parts of its package, changed one by one."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZipFile

BODY, FOOTNOTES = "word/document.xml", "word/footnotes.xml"


def changed(data: bytes, changes: Mapping[str, Callable[[str], str]]) -> bytes:
    """The document with each of these parts as its change makes it."""
    written = BytesIO()
    with ZipFile(BytesIO(data)) as read, ZipFile(written, "w") as copy:
        for part in read.infolist():
            found = read.read(part)
            change = changes.get(part.filename)
            copy.writestr(part, found if change is None else change(found.decode()).encode())
    return written.getvalue()
