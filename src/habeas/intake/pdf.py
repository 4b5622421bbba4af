"""PDF: the text of each page, its printed lines joined to paragraphs, and the page map."""

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator
from itertools import dropwhile, takewhile, zip_longest
from statistics import median
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from habeas.intake.drawn_apart import Drawn, Page, put_back
from habeas.intake.errors import Unreadable
from habeas.intake.inside import in_a_pdf
from habeas.intake.right_to_left import SCRIPT, in_reading_order, number_before_its_stop
from habeas.intake.taken import Parsed
from habeas.intake.unread_pictures import Pictures
from habeas.intake.unwrap import HYPHEN, PrintedLine, unwrap

_SCAN = "this is a scan: pictures of pages without text; run text recognition (OCR) on it first"
_DAMAGED = "the PDF is damaged or incomplete; ask for it to be sent again"
_LOCKED = "the PDF is protected by a password; open it, save it without one and try again"

# Shapes of letters that some PDFs carry in place of the letters: Latin ligatures, Arabic forms.
_SHAPES = re.compile("[\ufb00-\ufb06\ufb50-\ufdcf\ufdf0-\ufdfc\ufe70-\ufefc]")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff]")
_TITLE_AMONG, _TITLE_LINES, _LARGER = 8, 4, 1.15
_RAISED = 0.2
_LINE_ENDS = "\r\n\u2028\u2029"
_DRAWN = "\u2010"
"""The hyphen that browsers draw where they break a word."""
_HYPHENS = (HYPHEN, "\x02", "\u00ad")


def parse(data: bytes) -> Parsed:
    """The text with its page map. Neither the day the file was made nor its maker is the document's own."""
    document = open_pdf(data)
    try:
        read = [_page(document, number) for number in range(len(document))]
        properties = document.get_metadata_dict()
        parts = in_a_pdf(document)
    except pdfium.PdfiumError:
        raise Unreadable(_DAMAGED) from None
    if all(not lines or pictures.all for lines, pictures in read):
        raise Unreadable(_SCAN)
    pages = [lines for lines, _ in read]
    text, starts = unwrap(pages)
    weak = " ".join(properties.get("Title", "").split())
    return Parsed(
        media_type="application/pdf",
        text=text,
        pages=starts,
        title=_largest(pages[0]),
        weak_title=weak or None,
        parts=parts,
        left_out=tuple(_unread(read)),
    )


def _unread(pages: list[tuple[list[PrintedLine], Pictures]]) -> Iterator[str]:
    for number, (lines, pictures) in enumerate(pages, 1):
        if not lines:
            yield f"page {number} carries no text"
        elif pictures.all:
            yield f"page {number} is a picture, the words in it are not read"
        elif pictures.any:
            yield f"page {number} has a large picture, words in it are not read"


def _largest(page: list[PrintedLine]) -> str | None:
    """The title, where one is set larger than the text, within the first lines."""
    if len(page) < 3:
        return None
    top = page[:_TITLE_AMONG]
    largest = max(line.height for line in top)
    if largest < _LARGER * median(line.height for line in page):
        return None
    title = list(
        takewhile(
            lambda line: line.height > 0.95 * largest,
            dropwhile(lambda line: line.height <= 0.95 * largest, top),
        )
    )
    text = unwrap([title])[0] if len(title) <= _TITLE_LINES else ""
    return " ".join(text.split()) or None


def open_pdf(data: bytes) -> Any:
    """The document. Raises Unreadable where it is damaged, locked or empty."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        locked = problem.err_code in (pdfium_raw.FPDF_ERR_PASSWORD, pdfium_raw.FPDF_ERR_SECURITY)
        raise Unreadable(_LOCKED if locked else _DAMAGED) from None
    if len(document) == 0:
        raise Unreadable(_DAMAGED)
    return document


def _page(document: Any, number: int) -> tuple[list[PrintedLine], Pictures]:
    """The printed lines of a page, and what of it is a picture."""
    page = document[number]
    textpage = page.get_textpage()
    try:
        return list(_lines(textpage)), Pictures.of(page, textpage)
    finally:
        textpage.close()
        page.close()


def _lines(textpage: Any) -> Iterator[PrintedLine]:
    letters = letters_of(textpage)
    yield from put_back(
        Page(
            list(_drawn(textpage, letters)),
            inked=lambda span: _inked(letters, span),
            box=textpage.get_charbox,
            text=lambda span: _text(textpage, letters, span),
        )
    )


def _drawn(textpage: Any, letters: list[str]) -> Iterator[Drawn]:
    for span in spans_of(letters):
        broken = span.stop < len(letters) and letters[span.stop] in _HYPHENS
        line = _line(textpage, letters, span, broken=broken)
        if line:
            yield Drawn(span, line)


def spans_of(letters: list[str]) -> Iterator[range]:
    """The printed lines, as where their letters stand; the line end or the hyphen follows each."""
    start = 0
    for index, letter in enumerate([*letters, "\n"]):
        if letter in _LINE_ENDS or letter in _HYPHENS:
            yield range(start, index)
            start = index + 1


def letters_of(textpage: Any) -> list[str]:
    """Every letter of a page, in the order of the file."""
    codes = (
        pdfium_raw.FPDFText_GetUnicode(textpage, index) for index in range(textpage.count_chars())
    )
    drawn = [
        chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes
    ]
    letters = in_reading_order(drawn, lambda index: float(textpage.get_charbox(index)[0]))
    return [
        HYPHEN if letter == _DRAWN and following in _LINE_ENDS else letter
        for letter, following in zip_longest(letters, letters[1:], fillvalue="\n")
    ]


def _line(textpage: Any, letters: list[str], span: range, *, broken: bool) -> PrintedLine | None:
    inked = _inked(letters, span)
    if not inked:
        return None
    text = _text(textpage, letters, span)
    if not text:
        return None
    ends = inked if SCRIPT.search(text) else (inked[0], inked[-1])
    boxes = [textpage.get_charbox(index) for index in ends]
    return PrintedLine(
        text=text + HYPHEN if broken else text,
        left=min(box[0] for box in boxes),
        right=max(box[2] for box in boxes),
        bottom=_foot_of(textpage, inked),
        height=_size(textpage, inked[len(inked) // 2]),
    )


def _text(textpage: Any, letters: list[str], span: range) -> str:
    marks = note_marks(textpage, letters, span)
    return _written("".join(letters[index] for index in span if index not in marks))


def _inked(letters: list[str], span: range) -> list[int]:
    return [index for index in span if not letters[index].isspace()]


def _foot_of(textpage: Any, inked: list[int]) -> float:
    """The height on the page at which the line stands."""
    return median(_foot(textpage, index) for index in (inked[0], inked[len(inked) // 2], inked[-1]))


def note_marks(textpage: Any, letters: list[str], span: range) -> set[int]:
    """Digits that hang in the air lead to a footnote; they are not part of the sentence they follow."""
    inked = _inked(letters, span)
    if not inked:
        return set()
    above = _foot_of(textpage, inked) + _RAISED * _size(textpage, inked[len(inked) // 2])
    digits = (index for index in inked if letters[index].isdecimal())
    return {index for index in digits if textpage.get_charbox(index)[1] > above}


def _written(text: str) -> str:
    text = _SHAPES.sub(lambda shape: unicodedata.normalize("NFKC", shape[0]), text)
    return number_before_its_stop(_UNPRINTED.sub("", text).strip())


def _foot(textpage: Any, index: int) -> float:
    """The height on the page of the line that the character stands on."""
    x, y = ctypes.c_double(), ctypes.c_double()
    found = pdfium_raw.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
    return y.value if found else 0.0


def _size(textpage: Any, index: int) -> float:
    """The size the character is set in, as it comes out on the page."""
    matrix = pdfium_raw.FS_MATRIX()
    size = float(pdfium_raw.FPDFText_GetFontSize(textpage, index))
    if pdfium_raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix)):
        size *= math.hypot(matrix.c, matrix.d)
    return max(size, 1.0)
