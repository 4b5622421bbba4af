"""Words that a program draws after all others are put back into the line in which they stand on the page.

A browser draws last what has a layer of its own, as links and marks of notes often have: a PDF gives them at the end of its
page, far from their sentence.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from habeas.intake.right_to_left import SCRIPT
from habeas.intake.unwrap import HYPHEN, PrintedLine

Box = tuple[float, float, float, float]
_LEVEL, _ALIKE, _SPACE, _BESIDE, _NEAR = 0.15, 0.15, 0.2, 0.6, 2.5
_RAISED_MOST, _SMALL, _MOST_DIGITS = 0.7, 0.85, 3


class Drawn(NamedTuple):
    """A printed line, and where its letters stand in the file."""

    span: range
    line: PrintedLine


class Page(NamedTuple):
    """The lines of a page in the order of the file, and what is known of their letters."""

    drawn: Sequence[Drawn]
    inked: Callable[[range], Sequence[int]]
    box: Callable[[int], Box]
    text: Callable[[range], str]


def put_back(page: Page) -> Iterator[PrintedLine]:
    """The lines, each with the words that were drawn apart from it; marks of notes drawn apart are left out."""
    held: dict[int, list[tuple[int, PrintedLine]]] = defaultdict(list)
    gone: set[int] = set()
    levels = _levels(page.drawn)
    for number, (_, line) in enumerate(page.drawn):
        earlier = [n for n in levels[round(line.bottom)] if n < number and n not in gone]
        if any(_is_mark_in(line, page.drawn[n].line) for n in earlier):
            gone.add(number)
            continue
        homes = _homes(page, number, earlier)
        for home, at, piece in homes:
            held[home].append((at, piece))
        if homes:
            gone.add(number)
    for number, each in enumerate(page.drawn):
        if number not in gone:
            yield _whole(page, each, held[number]) if number in held else each.line


def _levels(drawn: Sequence[Drawn]) -> dict[int, list[int]]:
    """The lines that stand at a height of the page or somewhat below it."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, (_, line) in enumerate(drawn):
        foot, reach = round(line.bottom), int(_RAISED_MOST * line.height) + 1
        for height in range(foot - 2, foot + reach + 1):
            found[height].append(number)
    return found


def _is_mark_in(line: PrintedLine, home: PrintedLine) -> bool:
    if not (line.text.isdecimal() and len(line.text) <= _MOST_DIGITS):
        return False
    raised = line.bottom - home.bottom
    is_within = home.left < line.left and line.right < home.right + home.height
    is_small = line.height < _SMALL * home.height
    return is_small and is_within and _LEVEL * home.height < raised < _RAISED_MOST * home.height


def _homes(
    page: Page, number: int, earlier: Sequence[int]
) -> Sequence[tuple[int, int, PrintedLine]]:
    """The line and the letter before which each piece has its place; nothing where one of them has none."""
    if not earlier:
        return ()
    whole = page.drawn[number]
    for pieces in ([whole.line], list(_pieces(page, whole))):
        found = [
            next(
                ((n, at, p) for n in earlier if (at := _gap(page, n, number, p)) is not None), None
            )
            for p in pieces
        ]
        homes = [home for home in found if home is not None]
        if len(homes) == len(pieces):
            return homes
    return ()


def _pieces(page: Page, whole: Drawn) -> Iterator[PrintedLine]:
    """The line parted where it leaves room for words between, as several words drawn one after the other do."""
    inked = page.inked(whole.span)
    wide = [
        after
        for before, after in pairwise(inked)
        if page.box(after)[0] - page.box(before)[2] > _BESIDE * whole.line.height
    ]
    for start, stop in pairwise([whole.span.start, *wide, whole.span.stop]):
        part = page.inked(range(start, stop))
        ends = page.box(part[0])[0], page.box(part[-1])[2]
        text = page.text(range(start, stop))
        yield PrintedLine(text, *ends, whole.line.bottom, whole.line.height)


def _gap(page: Page, home: int, number: int, line: PrintedLine) -> int | None:
    """Before which letter of a line another has its place; None where that is no line of its own that it fits into."""
    span, there = page.drawn[home]
    if not _could_share(there, line):
        return None
    inked = page.inked(span)
    if there.left < line.left and line.right < there.right:
        middles = [(sum(page.box(index)[::2]) / 2, index) for index in inked]
        is_free = not any(line.left < middle < line.right for middle, _ in middles)
        after = [index for middle, index in middles if middle > line.right]
        return after[0] if is_free and after else None
    if number == home + 1 or not _has_room(page.drawn, home, line):
        return None
    if 0 <= line.left - there.right + 1 < _BESIDE * there.height:
        return span.stop
    is_before = 0 <= there.left - line.right + 1 < _BESIDE * there.height
    return span.start if is_before else None


def _has_room(drawn: Sequence[Drawn], home: int, line: PrintedLine) -> bool:
    """Whether the line above or below reaches over both: else what stands beside it is in another column."""
    there = drawn[home].line
    left, right = min(there.left, line.left) + 1, max(there.right, line.right) - 1
    near = (drawn[n].line for n in (home - 1, home + 1) if 0 <= n < len(drawn))
    return any(
        each.left <= left and each.right >= right
        and abs(each.bottom - there.bottom) < _NEAR * there.height
        for each in near
    )  # fmt: skip


def _could_share(one: PrintedLine, other: PrintedLine) -> bool:
    if SCRIPT.search(one.text + other.text) or other.text.endswith(HYPHEN):
        return False
    is_level = abs(one.bottom - other.bottom) <= _LEVEL * one.height
    return is_level and abs(one.height - other.height) <= _ALIKE * one.height


def _whole(page: Page, home: Drawn, put: Sequence[tuple[int, PrintedLine]]) -> PrintedLine:
    text, start, reached = "", home.span.start, home.line.left
    for at, line in sorted(put, key=lambda each: each[1].left):
        part = page.text(range(start, at))
        inked = page.inked(range(start, at))
        if part:
            text += _space(reached, page.box(inked[0])[0], home.line) * bool(text) + part
            reached = page.box(inked[-1])[2]
        text += _space(reached, line.left, home.line) * bool(text) + line.text
        start, reached = at, line.right
    rest, inked = page.text(range(start, home.span.stop)), page.inked(range(start, home.span.stop))
    if rest:
        text += _space(reached, page.box(inked[0])[0], home.line) + rest
    is_broken = home.line.text.endswith(HYPHEN) and bool(rest)
    return PrintedLine(
        text=text + HYPHEN * is_broken,
        left=min(home.line.left, *(line.left for _, line in put)),
        right=max(home.line.right, *(line.right for _, line in put)),
        bottom=home.line.bottom,
        height=home.line.height,
    )


def _space(left: float, right: float, line: PrintedLine) -> str:
    return " " if right - left > _SPACE * line.height else ""
