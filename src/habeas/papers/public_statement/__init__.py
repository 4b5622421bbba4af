"""The public statement: who the person is, what is urgent, how it is known, what stands unanswered, what is asked."""

from habeas.core.levels import Level
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.ahead import next_steps
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import last_letters
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import of_custody
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import dateline
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.trial import trial
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """The dateline and the lead: concern, who the person is, how long held."""
    roles = who_was_named(writing)
    lead: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    told = of_custody(writing)
    return [Paragraph((dateline(writing),)), Paragraph((*lead, *told))]


PAPER = Paper(
    key="public_statement",
    label="Public statement",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_trial", trial),
        ("heading_version", version),
        ("heading_law", law),
        ("heading_calls", last_letters),
        ("heading_asks", asks),
        (None, next_steps),
    ),
    check=any_file,
)
