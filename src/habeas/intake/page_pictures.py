"""A page of a PDF as it looks: a picture of bounded size, and where given words stand on it."""

import ctypes
import math
import struct
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from habeas.intake.errors import Unreadable
from habeas.intake.pdf import letters_of, note_marks, open_pdf, spans_of

WIDEST, HIGHEST = 1240, 1754
"""The most pixels a picture has: an A4 page at 150 dots an inch."""

_SHARPEST = 2.5
_NO_PAGE = "it has no page {number}; it has {count}"
_NOT_DRAWN = "the page is damaged and cannot be drawn; read its text"


class Box(NamedTuple):
    """A rectangle in pixels of the picture, from the top left."""

    x: int
    y: int
    width: int
    height: int


def draw(data: bytes, number: int) -> bytes:
    """Page `number`, counted from one, as a PNG. Raises Unreadable."""
    with _page(data, number) as page:
        bitmap = page.render(scale=_scale(page), rev_byteorder=True, limit_image_cache=True)
        try:
            return _png(bitmap)
        finally:
            bitmap.close()


def mark(data: bytes, number: int, passages: Sequence[tuple[str, float]]) -> dict[str, Any]:
    """The size of the picture and, for each passage, its boxes, a line each; none where it is not found.

    A passage is its words and how far down the text of the page they stand, from 0 to 1: words that stand
    there twice are told apart by it.
    """
    with _page(data, number) as page:
        textpage = page.get_textpage()
        try:
            letters, places = _written(textpage)
            found = [
                _boxes(page, textpage, _within(letters, places, *passage)) for passage in passages
            ]
        finally:
            textpage.close()
        width, height = _size(page)
        return {"width": width, "height": height, "passages": found}


@contextmanager
def _page(data: bytes, number: int) -> Iterator[Any]:
    document = open_pdf(data)
    try:
        if not 1 <= number <= len(document):
            raise Unreadable(_NO_PAGE.format(number=number, count=len(document)))
        page = document[number - 1]
        yield page
        page.close()
    except (pdfium.PdfiumError, ValueError):
        raise Unreadable(_NOT_DRAWN) from None
    finally:
        document.close()


def _scale(page: Any) -> float:
    width, height = float(page.get_width()), float(page.get_height())
    return min(_SHARPEST, WIDEST / max(width, 1.0), HIGHEST / max(height, 1.0))


def _size(page: Any) -> tuple[int, int]:
    scale = _scale(page)
    return math.ceil(page.get_width() * scale), math.ceil(page.get_height() * scale)


def _png(bitmap: Any) -> bytes:
    """The bitmap, three bytes a pixel, as a PNG file."""
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    pixels = memoryview(bitmap.buffer)
    rows = (pixels[row * stride : row * stride + 3 * width] for row in range(height))
    packed = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows), 6)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", packed), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(sort: bytes, body: bytes) -> bytes:
    check = zlib.crc32(sort + body)
    return struct.pack(">I", len(body)) + sort + body + struct.pack(">I", check)


def _written(textpage: Any) -> tuple[str, list[int]]:
    """The letters and digits of a page, without the marks of notes, and the place of each in the file."""
    letters = letters_of(textpage)
    kept: list[str] = []
    places: list[int] = []
    for span in spans_of(letters):
        notes = note_marks(textpage, letters, span)
        for index in span:
            plain = "" if index in notes else _plain(letters[index])
            kept.append(plain)
            places += [index] * len(plain)
    return "".join(kept), places


def _plain(words: str) -> str:
    """What of the words is the same however a page breaks and sets them."""
    return "".join(c for c in unicodedata.normalize("NFKC", words) if c.isalnum())


def _within(letters: str, places: list[int], words: str, share: float) -> range:
    """Where the words stand in the file: of several places the one nearest to where they are expected."""
    sought = _plain(words)
    if not sought:
        return range(0)
    expected, best, start = share * len(letters), -1, letters.find(sought)
    while start >= 0:
        if best < 0 or abs(start - expected) < abs(best - expected):
            best = start
        start = letters.find(sought, start + 1)
    if best < 0:
        return range(0)
    return range(places[best], places[best + len(sought) - 1] + 1)


def _boxes(page: Any, textpage: Any, span: range) -> list[Box]:
    """A box for each printed line of the span."""
    lines: list[tuple[float, float, float, float]] = []
    for index in span:
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
        if right <= left or top <= bottom:
            continue
        middle = (bottom + top) / 2
        if lines and lines[-1][1] <= middle <= lines[-1][3]:
            before = lines[-1]
            lines[-1] = (
                min(before[0], left), min(before[1], bottom), max(before[2], right), max(before[3], top),
            )  # fmt: skip
        else:
            lines.append((left, bottom, right, top))
    return [_in_picture(page, line) for line in lines]


def _in_picture(page: Any, box: tuple[float, float, float, float]) -> Box:
    """A box of the page, whichever way the page is turned, in pixels of the picture."""
    corners = [_pixel(page, x, y) for x, y in (box[:2], box[2:])]
    left, right = sorted(x for x, _ in corners)
    top, bottom = sorted(y for _, y in corners)
    return Box(left, top, right - left, bottom - top)


def _pixel(page: Any, x: float, y: float) -> tuple[int, int]:
    column, row = ctypes.c_int(), ctypes.c_int()
    width, height = _size(page)
    pdfium_raw.FPDF_PageToDevice(
        page, 0, 0, width, height, 0, x, y, ctypes.byref(column), ctypes.byref(row)
    )
    return column.value, row.value
