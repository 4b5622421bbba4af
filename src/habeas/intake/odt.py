"""ODT: paragraphs, lists, tables and footnotes in reading order, without what tracked changes deleted."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.intake.errors import Unreadable
from habeas.intake.inside import in_an_archive
from habeas.intake.office import in_margins, paragraphs, read_part, read_xml, table_row
from habeas.intake.pictures_within import unread_in_odt
from habeas.intake.taken import Parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN_PART = "content.xml"
_STYLES, _META, _MANIFEST = "styles.xml", "meta.xml", "META-INF/manifest.xml"
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_LOCKED = "the document is protected by a password; open it, save it without one and try again"
_NOT_TEXT = "this is an OpenDocument file but no text document; save it as PDF"

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_GONE = {
    f"{_TEXT}tracked-changes",
    f"{_OFFICE}annotation",
    f"{_OFFICE}forms",
    f"{_TEXT}sequence-decls",
}
_MOST_SPACES = 1000
_SPACE = re.compile(r"[ \t\r\n]+")


def parse(archive: ZipFile) -> Parsed:
    """The body, then the footnotes; headers and footers are kept apart."""
    if b"encryption-data" in read_part(archive, _MANIFEST):
        raise Unreadable(_LOCKED)
    body = read_xml(archive, MAIN_PART).find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Unreadable(_NOT_TEXT)
    notes: list[str] = []
    blocks = list(_blocks(body, notes))
    title = next(("".join(heading.itertext()) for heading in body.iter(f"{_TEXT}h")), "")
    return Parsed(
        media_type=_MEDIA_TYPE,
        text=paragraphs(blocks + notes),
        margins=in_margins(_margins(archive)),
        title=" ".join(title.split()) if _opens_with(blocks, title) else None,
        weak_title=_weak_title(archive),
        parts=in_an_archive(archive),
        left_out=tuple(unread_in_odt(body)),
    )


def _margins(archive: ZipFile) -> Iterator[str]:
    if _STYLES in archive.namelist():
        for page in read_xml(archive, _STYLES).iter(f"{_STYLE}master-page"):
            for margin in page:
                yield from _blocks(margin, [])


def _weak_title(archive: ZipFile) -> str | None:
    if _META not in archive.namelist():
        return None
    title = read_xml(archive, _META).findtext(f"{_OFFICE}meta/{_DC_TITLE}")
    return " ".join((title or "").split()) or None


def _opens_with(blocks: list[str], title: str) -> bool:
    """Whether the heading is the document's and not that of a section further down."""
    words = " ".join(title.split())
    return bool(words) and any(" ".join(block.split()) == words for block in blocks[:6])


def _blocks(container: "_Element", notes: list[str]) -> Iterator[str]:
    for child in container:
        if child.tag in _PARAGRAPHS:
            boxes: list[str] = []
            yield "".join(_pieces(child, boxes, notes))
            yield from boxes
        elif child.tag == f"{_TABLE}table":
            yield "\n".join(_rows(child, notes))
        elif child.tag not in _GONE:
            yield from _blocks(child, notes)


def _rows(table: "_Element", notes: list[str]) -> Iterator[str]:
    for row in table.iter(f"{_TABLE}table-row"):
        yield table_row(
            ["\n".join(_blocks(cell, notes)) for cell in row.findall(f"{_TABLE}table-cell")]
        )


def _pieces(element: "_Element", boxes: list[str], notes: list[str]) -> Iterator[str]:
    yield _collapsed(element.text)
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * _count(child.get(f"{_TEXT}c", "1"))
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag == f"{_TEXT}note":
            body = child.find(f"{_TEXT}note-body")
            notes.extend([] if body is None else _blocks(body, notes))
        elif child.tag in _PARAGRAPHS:
            boxes.append("".join(_pieces(child, boxes, notes)))
        elif child.tag not in _GONE:
            yield from _pieces(child, boxes, notes)
        yield _collapsed(child.tail)


def _count(written: str) -> int:
    return min(int(written), _MOST_SPACES) if written.isdecimal() else 1


def _collapsed(text: str | None) -> str:
    """White space between tags is one space, as the format has it."""
    return _SPACE.sub(" ", text) if text else ""
