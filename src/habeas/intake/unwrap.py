"""The printed lines of pages, joined so that sentences read on across line ends and page ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median

HYPHEN = "\ufffe"
"""Stands at the end of a printed line that breaks inside a word."""

_NUMBER_ONLY = re.compile(
    r"(?:page|p\.|стр\.|página|صفحه|- ?)?\s*\d{1,4}\s*(?:(?:/|of|de|из|sur)\s*\d{1,4})?\s*-?", re.I
)
_ITEM = re.compile(r"(?:[•‣◦▪●○■\uf0b7–—-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s)")
_SENTENCE_END = re.compile(r"[.!?:;؟。！？…۔][\"'”’»)\]]*$")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"\w+$"), re.compile(r"^\w+")
_NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
_SAME_COLUMN, _PARAGRAPH_STEP, _APART = 40.0, 1.2, 1.05
_ENOUGH, _WIDEST_SPACING = 3, 1.9
_DRAWN_LAST, _DOUBT = 2, 2.0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line on a page and where it stands, in points from the bottom left."""

    text: str
    left: float
    right: float
    bottom: float
    height: float


Page = Sequence[PrintedLine]


class _Text:
    """Text that grows line by line; it knows how to close a word that was broken."""

    def __init__(self, words: frozenset[str]) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self._words = words

    def add(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def break_paragraph(self) -> None:
        self._close_hyphen("-")
        if self.length:
            self.add("\n\n")

    def join(self, following: str) -> None:
        before = self.pieces[-1]
        if before.endswith(HYPHEN):
            self._close_hyphen(_hyphen_between(before[:-1], following, self._words))
        elif not (_NO_SPACES.match(before[-1:]) and _NO_SPACES.match(following)):
            self.add(" ")

    def _close_hyphen(self, instead: str) -> None:
        if self.pieces and self.pieces[-1].endswith(HYPHEN):
            self.pieces[-1] = self.pieces[-1][:-1] + instead
            self.length += len(instead) - 1

    def whole(self) -> str:
        self._close_hyphen("-")
        return "".join(self.pieces)


def unwrap(pages: Sequence[Page]) -> tuple[str, tuple[int, ...]]:
    """The text and the offset at which each page starts."""
    words = frozenset(
        word for page in pages for line in page for word in re.findall(r"[\w-]+", line.text)
    )
    text = _Text(words)
    starts: list[int | None] = []
    overleaf: tuple[PrintedLine, Page] | None = None
    for page in _without_running_lines(pages):
        if not page:
            starts.append(None)
            continue
        if overleaf and _goes_on_overleaf(*overleaf, page[0]):
            text.join(page[0].text)
        else:
            text.break_paragraph()
        starts.append(text.length)
        _add_page(text, page)
        overleaf = page[-1], page
    whole = text.whole()
    return whole, _filled(starts, len(whole))


def _add_page(text: _Text, page: Page) -> None:
    pitches = _pitches(page)
    text.add(page[0].text)
    for before, line in pairwise(page):
        if _starts_paragraph(before, line, page, pitches[round(line.height)]):
            text.break_paragraph()
        else:
            text.join(line.text)
        text.add(line.text)


def _filled(starts: Sequence[int | None], end: int) -> tuple[int, ...]:
    """A page without text starts where the next one does."""
    filled: list[int] = []
    for start in reversed(starts):
        end = end if start is None else start
        filled.append(end)
    return tuple(reversed(filled))


def _hyphen_between(before: str, after: str, words: frozenset[str]) -> str:
    """The hyphen belongs to the word if the document writes it so elsewhere, or if a capital follows."""
    head, tail = _WORD_BEFORE.search(before), _WORD_AFTER.match(after)
    if not head or not tail:
        return "-"
    if f"{head[0]}-{tail[0]}" in words or tail[0][0].isupper():
        return "-"
    return ""


def _starts_paragraph(before: PrintedLine, line: PrintedLine, page: Page, pitch: float) -> bool:
    if before.text.endswith(HYPHEN):
        return False
    step = before.bottom - line.bottom
    if abs(step) < 0.3 * before.height:
        return False
    if step > _PARAGRAPH_STEP * max(pitch, line.height):
        return True
    if abs(line.height - before.height) > 0.12 * max(line.height, before.height):
        return True
    if _ITEM.match(line.text):
        return True
    is_unfinished = not _SENTENCE_END.search(before.text)
    if line.text[0].islower() and is_unfinished:
        return False
    room = _spare_room(before, page)
    return _would_have_fitted(line, room / _DOUBT if is_unfinished else room)


def _goes_on_overleaf(before: PrintedLine, page: Page, line: PrintedLine) -> bool:
    if before.text.endswith(HYPHEN):
        return True
    if _ITEM.match(line.text) or _SENTENCE_END.search(before.text):
        return False
    return line.text[0].islower() or not _would_have_fitted(line, _spare_room(before, page))


def _spare_room(line: PrintedLine, page: Page) -> float:
    """What was left free at the end of the line, taking the widest lines beside it for the measure."""
    beside = [other for other in page if _shares_column(line, other)]
    widest = max(other.right - other.left for other in beside)
    if _RIGHT_TO_LEFT.search(line.text):
        edge = line.left - min(other.left for other in beside)
    else:
        edge = max(other.right for other in beside) - line.right
    return min(edge, widest - (line.right - line.left))


def _shares_column(line: PrintedLine, other: PrintedLine) -> bool:
    if _RIGHT_TO_LEFT.search(line.text):
        return abs(line.right - other.right) < _SAME_COLUMN
    return abs(line.left - other.left) < _SAME_COLUMN


def _would_have_fitted(line: PrintedLine, room: float) -> bool:
    """Whether the line's first word would have gone on the line before: then that line was ended on purpose."""
    first = line.text.split(maxsplit=1)[0]
    width = (line.right - line.left) * (len(first) + 1) / max(len(line.text), 1)
    return width < room


def _without_running_lines(pages: Sequence[Page]) -> list[Page]:
    """Page numbers go; a head is kept where it first stands, and a foot where it last stands."""
    cleared = [_without_numbers(_without_hanging_numbers(_head_first(p))) for p in pages]
    headed = _without_repeated_first(cleared)
    upside_down = _without_repeated_first([page[::-1] for page in reversed(headed)])
    return [page[::-1] for page in reversed(upside_down)]


def _head_first(page: Page) -> Page:
    """Browsers draw the head of a page among the last of its lines, well above all others."""
    above = [line for line in page[-_DRAWN_LAST:] if _stands_above(line, page)]
    return [*above, *(line for line in page if line not in above)]


def _stands_above(line: PrintedLine, page: Page) -> bool:
    others = [other.bottom for other in page if other is not line]
    return bool(others) and line.bottom > max(others) + _WIDEST_SPACING * line.height


def _without_numbers(page: Page) -> Page:
    while page and _NUMBER_ONLY.fullmatch(page[-1].text):
        page = page[:-1]
    return page[1:] if page and _NUMBER_ONLY.fullmatch(page[0].text) else page


def _without_repeated_first(pages: Sequence[Page]) -> list[Page]:
    """Leaves out a first line that stands apart from the text, as it did in that place before."""
    seen: set[tuple[str, int]] = set()
    kept = []
    for page in pages:
        running = {_place(page[0])} if _first_stands_apart(page) else set()
        kept.append(page[1:] if running & seen else page)
        seen |= running
    return kept


def _place(line: PrintedLine) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.bottom)


def _first_stands_apart(page: Page) -> bool:
    if len(page) < 3:
        return False
    return abs(page[0].bottom - page[1].bottom) > _APART * _pitch(page)


def _pitches(page: Page) -> dict[int, float]:
    """The pitch by the size of the letters: notes are set closer than the text above them."""
    sizes = {round(line.height) for line in page}
    alike = {size: [line for line in page if round(line.height) == size] for size in sizes}
    return {size: _pitch(alike[size]) or _pitch(page) for size in sizes}


def _pitch(page: Page) -> float:
    """How far one line stands below the one before within a paragraph: below lines that are full."""
    pairs = [(a, b) for a, b in pairwise(page) if abs(a.bottom - b.bottom) > 0.5 * b.height]
    full = [(a, b) for a, b in pairs if not _would_have_fitted(b, _spare_room(a, page))]
    if len(full) < _ENOUGH:
        full = [(a, b) for a, b in pairs if abs(a.bottom - b.bottom) < _WIDEST_SPACING * b.height]
    return median(abs(a.bottom - b.bottom) for a, b in full) if full else 0.0


def _without_hanging_numbers(page: Page) -> Page:
    """The small number before a footnote stands a little higher than the line it belongs to."""
    return [
        line for line, following in zip_longest(page, page[1:]) if not _hangs_on(line, following)
    ]


def _hangs_on(line: PrintedLine, following: PrintedLine | None) -> bool:
    if following is None or not (line.text.isdecimal() and len(line.text) < 4):
        return False
    is_small = line.height < 0.8 * following.height
    return is_small and 0 < line.bottom - following.bottom < following.height
