"""The statement of facts: who the person is, how long held, and a chronology, without asks and without law."""

from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.chronicle import chronology
from habeas.papers.parts.custody import held, who
from habeas.papers.parts.grounds import disagreements
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """Whom the facts are about."""
    roles = who(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    return [Paragraph(tuple(told))]


PAPER = Paper(
    key="statement_of_facts",
    label="Statement of facts",
    package=__name__,
    parts=(
        (None, _opening),
        ("heading_custody", held),
        ("heading_chronology", chronology),
        ("heading_disagreements", disagreements),
    ),
    check=any_file,
)
