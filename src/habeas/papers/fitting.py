"""A paper of one page: what ranks lowest is left out until the rest has room, and a line says so.

How high a paper stands is reckoned from its words, for a paper is written without a program that sets it. The widths are
those of the house's Word document in a font as wide as any that stands in for its own, so that what has room there has
room as a PDF too.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from habeas.core.facts import Fact
from habeas.papers.draft import Block, Heading, Lead, Paragraph, Points, Sentence
from habeas.papers.writing import Writing

_ROOM = 708.0
_TITLE, _HEADING, _LINE, _NOTE = 30.0, 27.0, 12.8, 9.3
_AFTER, _AFTER_POINT, _AFTER_NOTE = 6.0, 3.0, 2.0
_BODY_WIDTH, _POINT_WIDTH, _NOTE_WIDTH = 86, 80, 112
_WIDE, _WIDER = re.compile(r"[\u0400-\u052f]"), 0.1
"""Cyrillic letters, and by how much each is wider than a Latin one."""
_MARK = re.compile(r"\[\^\w+\]|\\(?=[^\w\s])")


@dataclass(frozen=True, slots=True)
class Spare:
    """A part that gives way: the piece that is its heading, how many statements of it stay at least, and what goes first.

    With `kind`, what rests on other facts stays.
    """

    heading: str
    keep: int
    is_oldest_first: bool = False
    kind: type[Fact] | None = None


def fitted(
    blocks: Sequence[Block],
    spares: Sequence[Spare],
    writing: Writing,
    compiled: Callable[[Sequence[Block]], str],
    *,
    least: int = 0,
) -> tuple[list[Block], tuple[Sentence, ...]]:
    """The blocks that have room on a page, with a line that says how many statements have not, and those.

    At least so many go as had no room on the page beside which it is to stand.
    """

    def said(gone: int) -> list[Block]:
        count = writing.language.number(gone)
        return [Paragraph((writing.own("no_room", count=count),))] if gone else []

    kept, gone = list(blocks), list[Sentence]()
    while len(gone) < least or height(compiled([*kept, *said(len(gone))])) > _ROOM:
        goer = next((g for s in spares if (g := _goer(kept, s, writing)) is not None), None)
        if goer is None:
            break
        kept = _without(kept, goer)
        gone.append(goer)
    return [*kept, *said(len(gone))], tuple(gone)


def height(markdown: str) -> float:
    """About how high a paper stands with its title, in points."""
    return _TITLE + sum(_height(block) for block in markdown.split("\n\n") if block.strip())


def _height(block: str) -> float:
    if block.startswith("#"):
        return _HEADING
    if re.match(r"\[\^\w+\]:", block):
        return _NOTE * _lines(block, _NOTE_WIDTH) + _AFTER_NOTE
    if re.match(r"\d+\. ", block):
        return sum(_LINE * _lines(one, _POINT_WIDTH) + _AFTER_POINT for one in block.split("\n"))
    return _LINE * _lines(block, _BODY_WIDTH) + _AFTER


def _lines(words: str, width: int) -> int:
    said = _MARK.sub("", words)
    return ceil((len(said) + _WIDER * len(_WIDE.findall(said))) / width)


def _goer(blocks: Sequence[Block], spare: Spare, writing: Writing) -> Sentence | None:
    """The statement of a part that gives way next; None where no more may go."""
    first, last = _part(blocks, writing.word(spare.heading))
    told = [s for b in blocks[first:last] for s in _sentences(b)]
    goers = [s for s in told if _may_go(s, spare, writing)]
    if len(told) <= spare.keep or not goers:
        return None
    return goers[0] if spare.is_oldest_first else goers[-1]


def _without(blocks: Sequence[Block], goer: Sentence) -> list[Block]:
    """The blocks without that statement, and without the heading of a part in which none is left."""
    at = next(n for n, b in enumerate(blocks) if any(s is goer for s in _sentences(b)))
    first = max((n + 1 for n in range(at) if isinstance(blocks[n], Heading)), default=0)
    last = next((n for n in range(at, len(blocks)) if isinstance(blocks[n], Heading)), len(blocks))
    part = [_less(block, goer) for block in blocks[first:last]]
    rest = [b for place, b in enumerate(part) if _says_something(part, place)]
    if not any(_sentences(block) for block in rest):
        return [*blocks[: first - 1], *blocks[last:]]
    return [*blocks[:first], *rest, *blocks[last:]]


def _may_go(sentence: Sentence, spare: Spare, writing: Writing) -> bool:
    """A denial stays: without it the page would tell one side of what is contested."""
    found = (writing.casefile.claim(i) for i in sentence.claims)
    claims = [claim for claim in found if claim is not None]
    if any(not claim.is_affirmed for claim in claims):
        return False
    return spare.kind is None or all(isinstance(claim.fact, spare.kind) for claim in claims)


def _part(blocks: Sequence[Block], heading: str) -> tuple[int, int]:
    """From where to where the blocks under a heading stand."""
    first = next(
        (n + 1 for n, b in enumerate(blocks) if isinstance(b, Heading) and b.words.text == heading),
        len(blocks),
    )
    last = next(
        (n for n in range(first, len(blocks)) if isinstance(blocks[n], Heading)), len(blocks)
    )
    return first, last


def _sentences(block: Block) -> list[Sentence]:
    told = () if isinstance(block, Heading) else block.statements
    return [s for s in told if isinstance(s, Sentence)]


def _less(block: Block, goer: Sentence) -> Block:
    if isinstance(block, Heading) or not any(s is goer for s in block.statements):
        return block
    return replace(block, statements=tuple(s for s in block.statements if s is not goer))


def _says_something(part: Sequence[Block], place: int) -> bool:
    """Not a list that is empty now, nor the line that led to it."""
    block = part[place]
    if isinstance(block, Points) or not isinstance(block, Paragraph):
        return not isinstance(block, Points) or bool(block.statements)
    is_lead = all(isinstance(s, Lead) for s in block.statements)
    behind = part[place + 1] if place + 1 < len(part) else None
    return not is_lead or (isinstance(behind, Points) and bool(behind.statements))
