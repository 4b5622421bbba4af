"""Pages of a PDF as they look, drawn in a process apart: what a stranger sent is never opened in this one."""

import atexit
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.intake.errors import Unreadable, one_line
from habeas.intake.limits import MEGABYTE, Limits
from habeas.intake.reader import Reader

_drawing = Reader(Limits(seconds=20.0, memory=1024 * MEGABYTE))
atexit.register(_drawing.close)

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found on a page, and how far down its text they stand, from 0 to 1."""

    text: str
    share: float


@dataclass(frozen=True, slots=True)
class Marked:
    """The size of a page's picture in pixels and, for each of the words, a box for each of their lines.

    A box is the left, the top, the width and the height; words that were not found have none.
    """

    width: int
    height: int
    boxes: tuple[tuple[Box, ...], ...]


def draw_page(data: bytes, number: int, *, name: str) -> bytes:
    """The page of that number, counted from one, as a PNG of bounded size. Raises IntakeError."""
    try:
        return b64decode(_drawing.ask(data, do="draw", page=number))
    except Unreadable as problem:
        raise one_line(name, str(problem)) from None


def mark_page(data: bytes, number: int, words: Sequence[Words], *, name: str) -> Marked:
    """Where the words stand on the page. Raises IntakeError."""
    sought = [(one.text, one.share) for one in words]
    try:
        found = _drawing.ask(data, do="mark", page=number, passages=sought)
    except Unreadable as problem:
        raise one_line(name, str(problem)) from None
    boxes = tuple(tuple(_box(*box) for box in lines) for lines in found["passages"])
    return Marked(found["width"], found["height"], boxes)


def _box(x: int, y: int, width: int, height: int) -> Box:
    return x, y, width, height
