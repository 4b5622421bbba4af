"""The appeal sent again: it names every earlier one and the silence since, and repeats what is still asked."""

from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.papers.draft import Block, Paragraph
from habeas.papers.paper import Paper
from habeas.papers.parts.ahead import next_steps, since_last
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import calls
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import held_and_where
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import dateline
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.trial import trial
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing


class NothingToRepeat(HabeasError):
    """A reiteration of no earlier appeal."""


def _needs_an_appeal(writing: Writing) -> None:
    if not writing.earlier:
        raise NothingToRepeat(
            f"No appeal before {writing.as_of} that this audience may see is on file, so there is none "
            "to repeat; write public_statement."
        )


def _opening(writing: Writing) -> list[Block]:
    """The dateline, and who the person is."""
    roles = who_was_named(writing)
    lines: list[Block] = [Paragraph((dateline(writing),)), Paragraph((writing.own("opening"),))]
    return [*lines, *([Paragraph((roles,))] if roles else [])]


PAPER = Paper(
    key="reiteration",
    label="The appeal repeated",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_calls", calls),
        ("heading_since", since_last),
        ("heading_custody", held_and_where),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_trial", trial),
        ("heading_version", version),
        ("heading_law", law),
        ("heading_asks", asks),
        (None, next_steps),
    ),
    check=_needs_an_appeal,
)
