"""What a PDF carries beside its pages: notes, properties, and words in no ink or in white."""

import ctypes
import re
import zlib
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from habeas.core.unseen import Unseen, Where
from habeas.intake.errors import Unreadable
from habeas.intake.hidden_words import OF_A_MACHINE, of_an_address, worded
from habeas.intake.in_pictures import in_every_exif, in_xmp, titles_in_xmp

_OF_A_PDF = ("Author", "Subject", "Keywords")
_OF_A_FIELD = (b"T", b"TU", b"TM", b"V", b"DV", b"Subj", b"RC", b"NM")
"""The name, the hint and the words of a field of a form; who wrote a note, and on what."""
_METADATA = re.compile(rb"/Type\s*/Metadata\b[^>]{0,300}>>\s*stream\r?\n")
_MOST = 1 << 20
_INVISIBLE = 3
_NEARLY_WHITE = 250
_MARK_OF_A_NOTE = re.compile(r"(?:[^\W\d]+ ){0,3}\d{1,4}")


def of_a_pdf(data: bytes) -> Iterator[Unseen]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        raise Unreadable("the PDF is damaged or locked; save it again and try once more") from None
    properties = document.get_metadata_dict()
    for name in _OF_A_PDF:
        if not OF_A_MACHINE.search(properties.get(name, "")):
            yield from worded(Where.PROPERTY, properties[name])
    packets = _unpacked(data)
    for words in dict.fromkeys((*in_xmp(packets), *in_every_exif(data))):
        if not OF_A_MACHINE.search(words):
            yield from worded(Where.PROPERTY, words)
    for title in titles_in_xmp(packets):
        yield from worded(Where.DESCRIBED, title)
    for bookmark in document.get_toc():
        yield from worded(Where.DESCRIBED, bookmark.get_title())
    yield from worded(Where.DESCRIBED, properties.get("Title", ""))
    for page in document:
        yield from _annotations(page)
        yield from _invisible(page)


def _unpacked(data: bytes) -> bytes:
    """The bytes, and what stands packed in the metadata of the file or of a picture in it."""
    found = [data]
    for match in _METADATA.finditer(data):
        try:
            found.append(zlib.decompressobj().decompress(data[match.end() :], _MOST))
        except zlib.error:
            continue
    return b"".join(found)


def _annotations(page: Any) -> Iterator[Unseen]:
    """What is noted beside the page; a link, such as the mark of a footnote, may repeat words of the page itself."""
    shown = page.get_textpage().get_text_range()
    for number in range(pdfium_raw.FPDFPage_GetAnnotCount(page)):
        note = pdfium_raw.FPDFPage_GetAnnot(page, number)
        text = _value(note, b"Contents")
        is_link = pdfium_raw.FPDFAnnot_GetSubtype(note) == pdfium_raw.FPDF_ANNOT_LINK
        described = [_value(note, key) for key in _OF_A_FIELD]
        address = _address(page, note) if is_link else ""
        pdfium_raw.FPDFPage_CloseAnnot(note)
        for words in described:
            yield from worded(Where.DESCRIBED, words)
        yield from of_an_address(address)
        if is_link and (text in shown or _MARK_OF_A_NOTE.fullmatch(text)):
            continue
        yield from worded(Where.COMMENT, text)


def _value(note: Any, key: bytes) -> str:
    """What a note or a field has under a key."""
    size = pdfium_raw.FPDFAnnot_GetStringValue(note, key, None, 0)
    words = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium_raw.FPDFAnnot_GetStringValue(note, key, words, size)
    return bytes(words)[: max(0, size - 2)].decode("utf-16-le", "replace")


def _address(page: Any, note: Any) -> str:
    """Whereto a link leads outside the file."""
    link = pdfium_raw.FPDFAnnot_GetLink(note)
    action = pdfium_raw.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    size = pdfium_raw.FPDFAction_GetURIPath(page.pdf, action, None, 0)
    address = ctypes.create_string_buffer(max(size, 1))
    pdfium_raw.FPDFAction_GetURIPath(page.pdf, action, address, size)
    return address.value.decode("utf-8", "replace")


def _invisible(page: Any) -> Iterator[Unseen]:
    """Words drawn in no ink or in white, from one that is seen to the next, in however many pieces they are drawn."""
    text_page = page.get_textpage()
    is_hidden = _Hidden(text_page)
    begin = end = 0
    for index in range(text_page.count_chars()):
        if is_hidden(index):
            begin = begin if end else index
            end = index + 1
        elif end and not chr(pdfium_raw.FPDFText_GetUnicode(text_page, index)).isspace():
            yield from worded(Where.HIDDEN, text_page.get_text_range(begin, end - begin))
            end = 0
    if end:
        yield from worded(Where.HIDDEN, text_page.get_text_range(begin, end - begin))


class _Hidden:
    """Whether a letter of a page is one that nobody sees; asked once of each piece that is drawn."""

    def __init__(self, text_page: Any) -> None:
        self._text_page = text_page
        self._known: dict[int | None, bool] = {None: False}

    def __call__(self, index: int) -> bool:
        thing = pdfium_raw.FPDFText_GetTextObject(self._text_page, index)
        address = ctypes.cast(thing, ctypes.c_void_p).value
        if address not in self._known:
            self._known[address] = _is_hidden(thing)
        return self._known[address]


def _is_hidden(thing: Any) -> bool:
    mode = pdfium_raw.FPDFTextObj_GetTextRenderMode(thing)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    pdfium_raw.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
    is_white = min(red.value, green.value, blue.value) >= _NEARLY_WHITE
    return mode == _INVISIBLE or is_white or alpha.value == 0
