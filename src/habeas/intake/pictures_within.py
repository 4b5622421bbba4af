"""Pictures within the pages of a DOCX or an ODT: what is written in a picture is not read, and that must be said."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_IMAGEDATA = "{urn:schemas-microsoft-com:vml}imagedata"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_EMU = 36_000
"""English Metric Units in a millimetre (ECMA-376, 20.1.2.1)."""
_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96}
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(mm|cm|in|pt|pc|px)")
_SMALL = 210 * 297 / 20
"""A twentieth of a sheet of A4, in square millimetres: a crest or a signature is smaller, a page photographed larger."""


def unread_in_docx(body: "_Element") -> Iterator[str]:
    """What is said of the pictures in the body; those of headers and footers are crests."""
    frames = [f for tag in ("inline", "anchor") for f in body.iter(f"{_WP}{tag}")]
    shown = [f for f in frames if next(f.iter(_BLIP), None) is not None]
    old = [i for i in body.iter(_IMAGEDATA) if next(i.iterancestors(_FALLBACK), None) is None]
    yield from _told(sum(_in_emu(frame) >= _SMALL for frame in shown) + len(old))


def unread_in_odt(body: "_Element") -> Iterator[str]:
    """The same of an ODT."""
    frames = [f for f in body.iter(f"{_DRAW}frame") if f.find(f"{_DRAW}image") is not None]
    yield from _told(sum(_in_lengths(frame) >= _SMALL for frame in frames))


def _told(number: int) -> Iterator[str]:
    if number == 1:
        yield "a picture stands in it, words in the picture are not read"
    elif number:
        yield f"{number} pictures stand in it, words in them are not read"


def _in_emu(frame: "_Element") -> float:
    """The size in square millimetres; one that does not say it may be large."""
    extent = frame.find(f"{_WP}extent")
    sides = [] if extent is None else [extent.get("cx", ""), extent.get("cy", "")]
    if not sides or not all(side.isdecimal() for side in sides):
        return _SMALL
    return int(sides[0]) / _EMU * int(sides[1]) / _EMU


def _in_lengths(frame: "_Element") -> float:
    sides = [_LENGTH.fullmatch(frame.get(f"{_SVG}{side}", "")) for side in ("width", "height")]
    size = 1.0
    for side in sides:
        if side is None:
            return _SMALL
        size *= float(side[1]) * _MILLIMETRES[side[2]]
    return size
