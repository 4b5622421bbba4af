"""Pictures of pages among the pages of a PDF: what is written in a picture is not read, and that must be said."""

from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium_raw

_LARGE, _PAGE, _STRIP = 0.25, 0.5, 0.02
"""The shares of a page from which its pictures may hold words, may be the page itself, and from which one counts."""
_LETTERS = 200
"""So many letters over the whole of a page are those of a text that was recognised in its picture."""
_MARGIN = 0.07
_FORMS = 4

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of one page over which no text is laid: the share that they take, and whether words stand beside."""

    share: float
    has_words: bool

    @classmethod
    def of(cls, page: Any, textpage: Any) -> "Pictures":
        """Those of a page; the words that a program prints at its head and foot do not count as words beside."""
        left, bottom, right, top = sheet = page.get_bbox()
        found = page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_IMAGE], max_depth=_FORMS)
        share = sum(_unread_share(textpage, sheet, picture.get_bounds()) for picture in found)
        margin = _MARGIN * (top - bottom)
        within = (left, bottom + margin, right, top - margin)
        return cls(share, _letters(textpage, within) > 0)

    @property
    def any(self) -> bool:
        """Whether words may stand in them."""
        return self.share >= _LARGE

    @property
    def all(self) -> bool:
        """Whether the page is a picture and nothing else."""
        return self.share >= _PAGE and not self.has_words


def _unread_share(textpage: Any, sheet: Box, picture: Box) -> float:
    """The share of the sheet that a picture takes; nought where it is small or has its text upon it."""
    left, bottom = max(sheet[0], picture[0]), max(sheet[1], picture[1])
    right, top = min(sheet[2], picture[2]), min(sheet[3], picture[3])
    if right <= left or top <= bottom:
        return 0.0
    share = (right - left) * (top - bottom) / ((sheet[2] - sheet[0]) * (sheet[3] - sheet[1]))
    has_text = _letters(textpage, (left, bottom, right, top)) >= _LETTERS * share
    return 0.0 if share < _STRIP or has_text else share


def _letters(textpage: Any, box: Box) -> int:
    return sum(letter.isalpha() for letter in textpage.get_text_bounded(*box))
