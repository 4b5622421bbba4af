"""The note to the press: what is new and what is asked, with the hour until which it is held back."""

from habeas.core.levels import Level
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.ahead import next_steps
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import silence_since
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import of_custody
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """Until when it is held back, the day, for it goes to no office, and the lead."""
    embargo = writing.until("embargo", "embargo_open")
    roles = who_was_named(writing)
    days = of_custody(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else []), *days]
    return [Paragraph((embargo,)), Paragraph((writing.own("dateline"),)), Paragraph(tuple(told))]


def _contact(writing: Writing) -> list[Block]:
    """Whom the press can ask."""
    return [Paragraph((writing.own("contact"),))]


PAPER = Paper(
    key="press_note",
    label="Note to the press",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_version", version),
        ("heading_calls", silence_since),
        ("heading_asks", asks),
        (None, next_steps),
        ("heading_contact", _contact),
    ),
    check=any_file,
    until="Until when is it held back (embargo)?",
)
