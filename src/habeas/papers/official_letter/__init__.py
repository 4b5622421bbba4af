"""The letter to an official: courteous, one page, what is known with whose word it is, and what is asked of that office."""

from habeas.core.prose import whole
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Limit, Paper, any_file
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import silence_since
from habeas.papers.parts.custody import who
from habeas.papers.parts.health import health
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import time_held
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing
from habeas.standards import engaged


def _opening(writing: Writing) -> list[Block]:
    """The day, to whom, the salutation, and for whom it is written."""
    if writing.addressee is None:
        writing.lacks(whole("To whom the letter goes is not on file; choose the office."))
    to = writing.addressee or writing.body("the authorities")
    roles = who(writing)
    days = time_held(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else []), *days]
    return [
        Paragraph((writing.own("dateline"),)),
        Paragraph((writing.own("to", to=to),)),
        Paragraph((writing.own("salutation"),)),
        Paragraph(tuple(told)),
    ]


def _law(writing: Writing) -> list[Block]:
    """What binds the state; standards that do not bind are left to a longer paper."""
    binds = any(found.binding for found in engaged(writing.casefile))
    return law(writing)[:1] if binds else []


def _closing(writing: Writing) -> list[Block]:
    """That an answer would be welcome, and where the signature goes."""
    return [Paragraph((writing.own("reply"),)), Paragraph((writing.own("signature"),))]


PAPER = Paper(
    key="official_letter",
    label="Letter to an official",
    package=__name__,
    parts=(
        (None, _opening),
        (None, health),
        (None, treatment),
        (None, version),
        (None, silence_since),
        (None, _law),
        (None, asks),
        (None, _closing),
    ),
    check=any_file,
    limit=Limit(2, "an office answers a letter that it can read at once"),
)
