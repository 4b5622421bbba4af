"""Office documents are ZIP archives of XML: which one this is, opened with care."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile
from zlib import error as BadStream

from habeas.intake.errors import Unreadable
from habeas.intake.limits import MAX_UNPACKED, human_size
from habeas.intake.taken import Parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

_DAMAGED = "the document is damaged or incomplete; ask for it to be sent again"
_LOCKED = "the document is protected by a password; open it, save it without one and try again"
_OTHERS = (
    ("xl/workbook.xml", "an Excel workbook; copy what matters to a text document"),
    ("ppt/presentation.xml", "a PowerPoint presentation; save it as PDF"),
    ("AndroidManifest.xml", "a program"),
)
_READ_SIZE = 1024 * 1024


def parse(data: bytes) -> Parsed:
    """A DOCX or an ODT, whichever the archive holds."""
    from habeas.intake import docx, odt

    with open_archive(data) as archive:
        names = set(archive.namelist())
        if docx.MAIN_PART in names:
            return docx.parse(archive)
        if odt.MAIN_PART in names and "META-INF/manifest.xml" in names:
            return odt.parse(archive)
    what = next(
        (what for name, what in _OTHERS if name in names),
        "a ZIP archive; unpack it and add the files in it",
    )
    raise Unreadable(f"this is {what}")


def open_archive(data: bytes) -> ZipFile:
    """The archive, if it is whole."""
    try:
        return ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise Unreadable(_DAMAGED) from None


def read_part(archive: ZipFile, name: str) -> bytes:
    """One part, unpacked bit by bit, so that an archive that lies about its sizes is cut off."""
    pieces, size = [], 0
    try:
        if archive.getinfo(name).flag_bits & 0x1:
            raise Unreadable(_LOCKED)
        with archive.open(name) as part:
            while piece := part.read(_READ_SIZE):
                size += len(piece)
                if size > MAX_UNPACKED:
                    raise Unreadable(
                        f"it unpacks to more than {human_size(MAX_UNPACKED)}, which no honest document does; "
                        "do not open it, ask the sender for a PDF"
                    )
                pieces.append(piece)
    except (
        BadZipFile,
        BadStream,
        KeyError,
        EOFError,
        ValueError,
        OSError,
        NotImplementedError,
        RuntimeError,
    ):
        raise Unreadable(_DAMAGED) from None
    return b"".join(pieces)


def read_xml(archive: ZipFile, name: str) -> "_Element":
    """One part as a tree; entities are left unresolved and nothing outside is fetched."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(read_part(archive, name), parser)
    except etree.XMLSyntaxError as problem:
        if problem.code == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from None
        raise Unreadable(_DAMAGED) from None
    except ValueError:
        raise Unreadable(_DAMAGED) from None


def in_margins(blocks: Iterable[str]) -> str:
    """What stands in the head and the foot of the pages, each once: not the numbers of pages."""
    worded = (block for block in blocks if any(sign.isalpha() for sign in block))
    return paragraphs(list(dict.fromkeys(worded)))


def paragraphs(blocks: list[str]) -> str:
    """Blocks of text, a blank line between them, none empty."""
    return "\n\n".join(stripped for block in blocks if (stripped := block.strip()))


def table_row(cells: list[str]) -> str:
    """The cells of a row on one line."""
    return "\t".join(" ".join(cell.split()) for cell in cells)
