"""The letter of several organisations: one text, one voice, and every name under it."""

from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.papers.draft import Block, OwnWords, Paragraph, Points, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import last_letters
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import held_and_where
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import dateline
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.trial import trial
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """The dateline, who write together, and for whom."""
    roles = who_was_named(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    return [Paragraph((dateline(writing),)), Paragraph(tuple(told))]


def _signatures(writing: Writing) -> list[Block]:
    """Every organisation that signs, the one whose file it is first."""
    if not writing.signatories:
        writing.lacks(whole("Nobody signs beside the organisation; name who else does."))
    names = dict.fromkeys((writing.organisation, *writing.signatories))
    signed: tuple[OwnWords, ...] = tuple(
        writing.own("signed", body=_as_signed(writing, name)) for name in names
    )
    return [Paragraph((writing.own("signed_by"),)), Points(signed)]


def _as_signed(writing: Writing, name: str) -> str:
    """The name without the article that a sentence gives it, unless it is a part of the name."""
    body = str(writing.body(name))
    return body if name.casefold().startswith("the ") else body.removeprefix("the ")


PAPER = Paper(
    key="joint_letter",
    label="Joint letter",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_custody", held_and_where),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_trial", trial),
        ("heading_version", version),
        ("heading_calls", last_letters),
        ("heading_law", law),
        ("heading_asks", asks),
        (None, _signatures),
    ),
    check=any_file,
)
