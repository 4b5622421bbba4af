"""The appeal to supporters: why to write now, a letter to write after, to whom, and the day before which to send it."""

from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.papers.draft import Block, Heading, OwnWords, Paragraph, Points, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.asks import asks, bodies_asked
from habeas.papers.parts.calls import silence_since
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import of_custody
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.trial import trial
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing

_ADVICE = ("own_words", "courteous", "facts_only")


def _opening(writing: Writing) -> list[Block]:
    """The concern in one paragraph, and before when to write."""
    roles = who_was_named(writing)
    days = of_custody(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else []), *days]
    until = writing.until("send_before", "send_before_open")
    return [Paragraph((writing.own("dateline"), until)), Paragraph(tuple(told))]


def _letter(writing: Writing) -> list[Block]:
    """A model letter: the salutation, whom it is about, and the asks, to the reader; of several bodies each in its letter."""
    salutation, opening = writing.own("letter_salutation"), writing.own("letter_opening")
    is_to_one = len(bodies_asked(writing)) <= max(1, len(writing.goes_to))
    asked = asks(writing, "letter_asks" if is_to_one else "letter_asks_each", "letter_asks_each")
    if not asked:
        return []
    first, *more = asked
    lead = first.statements if isinstance(first, Paragraph) else ()
    closing = writing.own("letter_closing")
    return [Paragraph((salutation,)), Paragraph((opening, *lead)), *more, Paragraph((closing,))]


def _addresses(writing: Writing) -> list[Block]:
    """To whom; the file has offices, and their addresses are put in by hand."""
    bodies = bodies_asked(writing)
    if not bodies:
        writing.lacks(whole("To whom supporters write is not on file; choose the offices."))
        return []
    writing.lacks(
        whole("The address of each office is not on file; put it in, with the day it was checked.")
    )
    to: tuple[OwnWords, ...] = tuple(
        writing.own("address", body=writing.body(name)) for name in bodies
    )
    return [Points(to)]


def _advice(writing: Writing) -> list[Block]:
    """How to write so that it helps and harms nobody."""
    stop = "stop_open" if writing.until_day is None else "stop"
    points: tuple[OwnWords, ...] = tuple(writing.own(f"advice_{what}") for what in (*_ADVICE, stop))
    return [Heading(writing.own("heading_advice")), Points(points)]


PAPER = Paper(
    key="action_appeal",
    label="Appeal to supporters",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_trial", trial),
        ("heading_version", version),
        ("heading_calls", silence_since),
        ("heading_letter", _letter),
        ("heading_addresses", _addresses),
        (None, _advice),
    ),
    check=any_file,
    until="Before which day should supporters write?",
)
