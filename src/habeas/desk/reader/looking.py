"""A page of a source as it looks: its picture, with the passages of the claims marked on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from habeas import settings
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.sources import Source
from habeas.desk.asking import View, address
from habeas.desk.reader.pages import Card, Reading
from habeas.intake import IntakeError
from habeas.intake.pictures import Box, Marked, Words, draw_page, mark_page
from habeas.ledger.errors import NotThere
from habeas.ledger.files import fetch


@dataclass(frozen=True, slots=True)
class Mark:
    """The passage of a claim on the page; without boxes where the words were not found on it."""

    card: Card
    address: str
    boxes: tuple[Box, ...]
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class PageLook:
    """One page. `problem` says why there is no picture; `before` and `after` lead to the pages beside it."""

    number: int
    count: int
    picture: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    before: str
    after: str
    problem: str = ""

    @property
    def found(self) -> tuple[Mark, ...]:
        """The passages that are marked on the picture."""
        return tuple(mark for mark in self.marks if mark.boxes)

    @property
    def unfound(self) -> tuple[Mark, ...]:
        """The passages that stand on the page and could not be marked."""
        return tuple(mark for mark in self.marks if not mark.boxes)


def has_looks(source: Source) -> bool:
    """Whether its pages can be drawn."""
    return source.media_type == "application/pdf" and bool(source.pages)


def page_look(casefile: Casefile, reading: Reading, asked: str, view: View) -> PageLook:
    """The page asked for; else the one of the claim that is to stand out; else the first."""
    source = reading.source
    number = _number(source, asked, reading.chosen)
    cards = [card for card in (*reading.waiting, *reading.decided) if _words(source, card, number)]
    try:
        marked = mark_page(
            fetch(settings.SOURCES, source.sha256),
            number,
            [Words(_words(source, card, number), _share(source, card.claim, number)) for card in cards],
            name=source.id,
        )  # fmt: skip
        problem = ""
    except (IntakeError, NotThere):
        marked = Marked(0, 0, tuple(() for _ in cards))
        problem = gettext("This page cannot be shown as it looks. Read its text.")
    return PageLook(
        number=number,
        count=len(source.pages),
        picture=address("source_page", casefile.reference, source.id, number, view=view),
        width=marked.width,
        height=marked.height,
        marks=tuple(_marks(casefile, reading, cards, marked, view)),
        before=_there(casefile, source, number - 1, view),
        after=_there(casefile, source, number + 1, view),
        problem=problem,
    )


def picture_of(source: Source, number: int) -> bytes:
    """The picture of a page as a PNG. Raises IntakeError, and NotThere where the file is missing."""
    return draw_page(fetch(settings.SOURCES, source.sha256), number, name=source.id)


def _number(source: Source, asked: str, chosen: Card | None) -> int:
    if asked.isdecimal() and asked.isascii() and 1 <= int(asked[:9]) <= len(source.pages):
        return int(asked)
    first = source.page(chosen.claim.anchors[0].start) if chosen else None
    return first or 1


def _bounds(source: Source, number: int) -> tuple[int, int]:
    """Where the text of the page begins and ends."""
    ends = (*source.pages[1:], len(source.text))
    return source.pages[number - 1], ends[number - 1]


def _words(source: Source, card: Card, number: int) -> str:
    """What of the passage stands on the page: it may begin on the page before or go on overleaf."""
    first, last = _bounds(source, number)
    anchor = card.claim.anchors[0]
    return source.text[max(first, anchor.start) : min(last, anchor.end)].strip()


def _share(source: Source, claim: Claim, number: int) -> float:
    first, last = _bounds(source, number)
    return max(0.0, (claim.anchors[0].start - first) / max(last - first, 1))


def _marks(
    casefile: Casefile, reading: Reading, cards: Sequence[Card], marked: Marked, view: View
) -> Iterator[Mark]:
    for card, boxes in zip(cards, marked.boxes, strict=True):
        there = address(
            "source", casefile.reference, reading.source.id, view=view, show="page",
            claim=card.claim.id,
        )  # fmt: skip
        is_chosen = reading.chosen is not None and card.claim.id == reading.chosen.claim.id
        yield Mark(card, f"{there}#card-{card.claim.id}", boxes, is_chosen)


def _there(casefile: Casefile, source: Source, number: int, view: View) -> str:
    """The address of another page, empty where there is none."""
    if not 1 <= number <= len(source.pages):
        return ""
    return address(
        "source", casefile.reference, source.id, view=view, show="page", page=str(number)
    )
