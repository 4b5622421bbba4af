"""The letter to an official: courteous, short, what is known with whose word it is, and what is asked of that office.

It speaks to whoever opens it: what is the addressee's own is asked of "you", and for what others are to do its good
offices are asked.
"""

from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.papers.draft import Block, Heading, Paragraph, Statement
from habeas.papers.languages import Word
from habeas.papers.paper import Limit, Paper, any_file
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import last_letters
from habeas.papers.parts.coming import case_and_coming
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import of_custody
from habeas.papers.parts.law import foremost_law
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing
from habeas.standards import has_version

_MOST_TREATIES = 3


def _opening(writing: Writing) -> list[Block]:
    """To whom, the day, about whom, the salutation, and for whom it is written."""
    if writing.addressee is None:
        writing.lacks(whole("To whom the letter goes is not on file; choose the office."))
    to = writing.addressee or writing.body("the authorities")
    roles = who_was_named(writing)
    days = of_custody(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else []), *days]
    return [
        Paragraph((writing.own("to", to=to),)),
        Paragraph((writing.own("dateline"),)),
        Heading(writing.own("title")),
        Paragraph((writing.own("salutation"),)),
        Paragraph(tuple(told)),
    ]


def _law(writing: Writing) -> list[Block]:
    """What binds the state, the first few treaties; the others and what does not bind are left to a longer paper."""
    return foremost_law(writing, most=_MOST_TREATIES)


def _asks(writing: Writing) -> list[Block]:
    """What the one who opens it can do, and what it can help others to do."""
    return asks(writing, "asks_you", "asks_others")


def _closing(writing: Writing) -> list[Block]:
    """That an answer would be welcome, and where the signature goes."""
    names = [Word(name) for name in writing.signatories]
    signed = (
        writing.own("signed_by_name", who=writing.language.joined(names))
        if names
        else writing.own("signature")
    )
    piece = "reply_told" if has_version(writing.casefile) else "reply"
    return [Paragraph((writing.own(piece),)), Paragraph((signed,))]


PAPER = Paper(
    key="official_letter",
    label="Letter to an official",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        (None, health),
        (None, treatment),
        (None, version),
        (None, case_and_coming),
        (None, last_letters),
        (None, _law),
        (None, _asks),
        (None, _closing),
    ),
    check=any_file,
    limit=Limit(2, "an office answers a letter that it can read at once"),
)
