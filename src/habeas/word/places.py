"""Where each word of a document's text stands in its tree, read in the order in which the text was taken.

Only signs that are no white space are counted: how paragraphs are parted and cells are tidied does not matter then.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.core.unseen import is_sign
from habeas.intake.docx import NOTES, W, written
from habeas.word.package import tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Place:
    """A sign in the tree: the element that holds it, and where in its words."""

    element: "_Element"
    offset: int


class Places:
    """The signs of the body and then of the notes, in order."""

    def __init__(self, body: "_Element", notes: tuple["_Element", ...]) -> None:
        self._begins: list[int] = []
        self._elements: list[_Element] = []
        self._offsets: list[tuple[int, ...]] = []
        self._count = 0
        for part in (body, *notes):
            for element, words in written(part):
                self._add(element, words)

    def _add(self, element: "_Element", words: str) -> None:
        offsets = tuple(i for i, sign in enumerate(words) if is_sign(sign))
        if offsets:
            self._begins.append(self._count)
            self._elements.append(element)
            self._offsets.append(offsets)
            self._count += len(offsets)

    def __len__(self) -> int:
        return self._count

    def at(self, number: int) -> Place:
        """The place of the sign with that number, counted from nought."""
        which = bisect_right(self._begins, number) - 1
        return Place(self._elements[which], self._offsets[which][number - self._begins[which]])


def notes_of(archive: ZipFile) -> tuple["_Element", ...]:
    """The footnotes, then the endnotes, that have words of their own."""
    names = archive.namelist()
    notes = [n for part, tag in NOTES if part in names for n in tree_of(archive, part).findall(tag)]
    return tuple(note for note in notes if note.get(f"{W}type") is None)


def signs_before(text: str) -> list[int]:
    """For each offset in the text, how many signs stand before it."""
    counts, count = [0], 0
    for sign in text:
        count += is_sign(sign)
        counts.append(count)
    return counts
