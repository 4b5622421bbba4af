"""What a DOCX or a PDF carries beside its pages: who sends the file sends this too, and often does not know."""

import ctypes
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from habeas.core.unseen import Unseen, Where
from habeas.intake.docx import MAIN_PART
from habeas.intake.errors import Unreadable
from habeas.intake.office import open_archive, read_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
_TELLING = {"creator", "lastModifiedBy", "keywords", "description", "subject", "category", "Company", "Manager", "lpwstr"}  # fmt: skip
_OF_A_PDF = ("Author", "Subject", "Keywords")
_OF_A_MACHINE = re.compile(r"python-docx|pandoc|libreoffice|microsoft|wkhtml|weasyprint|typst|habeas|^\s*(?:rtl|ltr)?\s*$", re.IGNORECASE)  # fmt: skip
_OF_WORDS = re.compile(r"word/(?:document|footnotes|endnotes)\.xml")
_WHITE = "FFFFFF"
_TINY = 4
_INVISIBLE = 3
_NEARLY_WHITE = 250
_MARK_OF_A_NOTE = re.compile(r"(?:[^\W\d]+ ){0,3}\d{1,4}")


def unseen_in(medium: str, data: bytes) -> list[tuple[str, str]]:
    """What a file of this medium carries, as JSON values: this runs in the process that parses."""
    if medium == "office":
        with open_archive(data) as archive:
            found = list(_of_a_docx(archive)) if MAIN_PART in archive.namelist() else []
    else:
        found = list(_of_a_pdf(data)) if medium == "pdf" else []
    return [(one.where.value, one.text) for one in dict.fromkeys(found)]


def hidden_words(data: bytes) -> tuple[str, ...]:
    """What stands hidden among the words of a DOCX and in its notes; a letterhead may have white words on a colour."""
    with open_archive(data) as archive:
        parts = [n for n in archive.namelist() if _OF_WORDS.fullmatch(n)]
        found = [one for part in parts for one in _of_a_part(read_xml(archive, part))]
    return tuple(one.text for one in found if one.where is Where.HIDDEN)


def _of_a_docx(archive: ZipFile) -> Iterator[Unseen]:
    names = set(archive.namelist())
    for part in sorted(n for n in names if re.fullmatch(r"word/comments\w*\.xml", n)):
        for comment in read_xml(archive, part).iter(f"{_W}comment"):
            yield from _worded(Where.COMMENT, f"{comment.get(f'{_W}author', '')}: {_text(comment)}")
    for part in sorted(n for n in names if re.fullmatch(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml", n)):  # fmt: skip
        yield from _of_a_part(read_xml(archive, part))
    for part in _PROPERTIES:
        if part in names:
            yield from _properties(read_xml(archive, part))


def _of_a_part(root: "_Element") -> Iterator[Unseen]:
    for tag, where in (("del", Where.DELETED), ("moveFrom", Where.DELETED), ("ins", Where.INSERTED)):  # fmt: skip
        for change in root.iter(f"{_W}{tag}"):
            yield from _worded(where, _text(change))
    for run in root.iter(f"{_W}r"):
        style = run.find(f"{_W}rPr")
        if style is not None and _is_hidden(style):
            yield from _worded(Where.HIDDEN, _text(run))


def _is_hidden(style: "_Element") -> bool:
    """Marked as hidden, white, or too small to be read."""
    vanish = style.find(f"{_W}vanish")
    if vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false"):
        return True
    colour, size = style.find(f"{_W}color"), style.find(f"{_W}sz")
    is_white = colour is not None and colour.get(f"{_W}val", "").upper() == _WHITE
    half_points = size.get(f"{_W}val", "") if size is not None else ""
    return is_white or (half_points.isdigit() and int(half_points) <= _TINY)


def _text(element: "_Element") -> str:
    words = (child.text or "" for child in element.iter(f"{_W}t", f"{_W}delText"))
    return " ".join("".join(words).split())


def _properties(root: "_Element") -> Iterator[Unseen]:
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        if name in _TELLING and not _OF_A_MACHINE.search(element.text or ""):
            yield from _worded(Where.PROPERTY, element.text or "")


def _worded(where: Where, text: str) -> Iterator[Unseen]:
    words = " ".join(text.split()).strip(": ")
    if words:
        yield Unseen(where, words)


def _of_a_pdf(data: bytes) -> Iterator[Unseen]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        raise Unreadable("the PDF is damaged or locked; save it again and try once more") from None
    properties = document.get_metadata_dict()
    for name in _OF_A_PDF:
        if not _OF_A_MACHINE.search(properties.get(name, "")):
            yield from _worded(Where.PROPERTY, properties[name])
    for page in document:
        yield from _annotations(page)
        yield from _invisible(page)


def _annotations(page: Any) -> Iterator[Unseen]:
    """What is noted beside the page; a link, such as the mark of a footnote, may repeat words of the page itself."""
    shown = page.get_textpage().get_text_range()
    for number in range(pdfium_raw.FPDFPage_GetAnnotCount(page)):
        note = pdfium_raw.FPDFPage_GetAnnot(page, number)
        size = pdfium_raw.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
        words = (ctypes.c_ushort * (size // 2 + 1))()
        pdfium_raw.FPDFAnnot_GetStringValue(note, b"Contents", words, size)
        is_link = pdfium_raw.FPDFAnnot_GetSubtype(note) == pdfium_raw.FPDF_ANNOT_LINK
        pdfium_raw.FPDFPage_CloseAnnot(note)
        text = bytes(words)[: max(0, size - 2)].decode("utf-16-le", "replace")
        if is_link and (text in shown or _MARK_OF_A_NOTE.fullmatch(text)):
            continue
        yield from _worded(Where.COMMENT, text)


def _invisible(page: Any) -> Iterator[Unseen]:
    """Words drawn in no ink or in white."""
    text_page = page.get_textpage()
    for thing in page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_TEXT]):
        mode = pdfium_raw.FPDFTextObj_GetTextRenderMode(thing)
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        pdfium_raw.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
        is_white = min(red.value, green.value, blue.value) >= _NEARLY_WHITE
        if mode == _INVISIBLE or is_white or alpha.value == 0:
            size = pdfium_raw.FPDFTextObj_GetText(thing, text_page, None, 0)
            words = (ctypes.c_ushort * (size // 2 + 1))()
            pdfium_raw.FPDFTextObj_GetText(thing, text_page, words, size)
            text = bytes(words)[: max(0, size - 2)].decode("utf-16-le", "replace")
            yield from _worded(Where.HIDDEN, text)
