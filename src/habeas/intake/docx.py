"""DOCX: paragraphs, tables, text boxes, footnotes and endnotes in reading order, as they stand with all changes accepted.

The tree is read as Word reads it, because libraries for *writing* DOCX pass over inserted passages,
form fields and text boxes, and a passage that is not read cannot be quoted.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.intake.inside import in_an_archive
from habeas.intake.office import in_margins, paragraphs, read_xml, table_row
from habeas.intake.pictures_within import unread_in_docx
from habeas.intake.taken import Parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN_PART = "word/document.xml"
_CORE = "docProps/core.xml"
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"
GONE = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}tblPr", f"{W}sdtPr", _FALLBACK}
MARKS = {
    f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": ""
}  # fmt: skip
NOTES = (("word/footnotes.xml", f"{W}footnote"), ("word/endnotes.xml", f"{W}endnote"))
"""The parts that hold notes, each with what a note is called in it."""
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_TITLE_STYLE = re.compile(r"Title|Heading1|Titre1?|T[ií]tulo1?|Titel|berschrift1|Заголовок1", re.I)
_TITLE_AMONG = 6


def parse(archive: ZipFile) -> Parsed:
    """The body, then the footnotes and the endnotes; headers and footers are kept apart."""
    body = read_xml(archive, MAIN_PART)
    names = set(archive.namelist())
    blocks = list(_blocks(body))
    for part, tag in NOTES:
        notes = read_xml(archive, part).findall(tag) if part in names else []
        blocks += [
            block for note in notes if note.get(f"{W}type") is None for block in _blocks(note)
        ]
    weak = read_xml(archive, _CORE).findtext(_DC_TITLE) if _CORE in names else None
    return Parsed(
        media_type=_MEDIA_TYPE,
        text=paragraphs(blocks),
        margins=in_margins(_margins(archive)),
        title=_styled_title(body),
        weak_title=" ".join((weak or "").split()) or None,
        parts=in_an_archive(archive),
        left_out=tuple(unread_in_docx(body)),
    )


def _margins(archive: ZipFile) -> Iterator[str]:
    for part in sorted(filter(_MARGIN.fullmatch, archive.namelist())):
        yield from _blocks(read_xml(archive, part))


def _blocks(container: "_Element") -> Iterator[str]:
    for child in container:
        if child.tag == f"{W}p":
            yield from _paragraph(child)
        elif child.tag == f"{W}tbl":
            yield "\n".join(_rows(child))
        elif child.tag not in GONE:
            yield from _blocks(child)


def _rows(table: "_Element") -> Iterator[str]:
    for row in table.iter(f"{W}tr"):
        yield table_row(["\n".join(_blocks(cell)) for cell in row.iter(f"{W}tc")])


def _paragraph(element: "_Element") -> Iterator[str]:
    boxes: list[str] = []
    yield "".join(_pieces(element, boxes))
    yield from boxes


def _pieces(element: "_Element", boxes: list[str]) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}txbxContent":
            boxes.extend(_blocks(child))
        elif child.tag in MARKS:
            yield MARKS[child.tag]
        elif child.tag not in GONE:
            yield from _pieces(child, boxes)


def _styled_title(body: "_Element") -> str | None:
    written = [p for p in body.iter(f"{W}p") if "".join(_pieces(p, [])).strip()]
    for paragraph in written[:_TITLE_AMONG]:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and _TITLE_STYLE.fullmatch(style.get(f"{W}val", "")):
            return " ".join("".join(_pieces(paragraph, [])).split())
    return None


def written(container: "_Element") -> Iterator[tuple["_Element", str]]:
    """Each element that holds words, with its words, in the order in which the text is taken."""
    for child in container:
        if child.tag == f"{W}p":
            boxes: list[_Element] = []
            yield from _written_pieces(child, boxes)
            for box in boxes:
                yield from written(box)
        elif child.tag == f"{W}tbl":
            for row in child.iter(f"{W}tr"):
                for cell in row.iter(f"{W}tc"):
                    yield from written(cell)
        elif child.tag not in GONE:
            yield from written(child)


def _written_pieces(
    element: "_Element", boxes: list["_Element"]
) -> Iterator[tuple["_Element", str]]:
    for child in element:
        if child.tag == f"{W}t":
            yield child, child.text or ""
        elif child.tag == f"{W}txbxContent":
            boxes.append(child)
        elif child.tag in MARKS:
            yield child, MARKS[child.tag]
        elif child.tag not in GONE:
            yield from _written_pieces(child, boxes)
