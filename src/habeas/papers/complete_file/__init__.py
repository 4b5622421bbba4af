"""The complete file: every fact with how it stands, every source with its grade, and every contradiction."""

from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.calls import calls
from habeas.papers.parts.custody import held, who
from habeas.papers.parts.grounds import (
    asked_in_vain,
    disagreements,
    every_fact,
    every_source,
    overruled,
)
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """Whom the file is about."""
    roles = who(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    return [Paragraph(tuple(told))]


PAPER = Paper(
    key="complete_file",
    label="Complete file",
    package=__name__,
    parts=(
        (None, _opening),
        ("heading_held", held),
        ("heading_calls", calls),
        ("heading_facts", every_fact),
        ("heading_disagreements", disagreements),
        ("heading_overruled", overruled),
        ("heading_asked_in_vain", asked_in_vain),
        ("heading_sources", every_source),
    ),
    check=any_file,
)
