"""The follow-up: what changed since the last appeal, from which its sub-type, title and opening follow.

It reiterates, updates, welcomes, escalates, corrects, closes or is in memoriam. What was asked stands with what became
of it: what was met is asked no more, what is repeated is marked as repeated, and what is new as new.
"""

from habeas.core.claims import Certainty
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.papers.difference import SubType
from habeas.papers.draft import Block, Paragraph
from habeas.papers.follow_up.since import (
    became,
    changed_since,
    corrected,
    decisions,
    found,
    still_asked,
)
from habeas.papers.follow_up.types import is_over, rearrest, sub_type_of, title, why
from habeas.papers.paper import Paper
from habeas.papers.parts.ahead import next_steps
from habeas.papers.parts.calls import calls_alone
from habeas.papers.parts.coming import coming
from habeas.papers.parts.custody import who_was_named
from habeas.papers.parts.health import health
from habeas.papers.parts.kept import held_and_where
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import dateline
from habeas.papers.parts.treatment import treatment
from habeas.papers.parts.trial import trial
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing


class NothingToFollow(HabeasError):
    """A follow-up of no earlier appeal."""


def _needs_an_appeal(writing: Writing) -> None:
    if found(writing) is None:
        raise NothingToFollow(
            f"{writing.organisation} made no appeal before {writing.as_of} that this audience may see, "
            "so there is nothing to follow; write public_statement."
        )


def _is_known(writing: Writing, claim_id: str) -> bool:
    """Whether its source states it as its own and gives nobody else the word."""
    claim = writing.casefile.claim(claim_id)
    return claim is not None and claim.attribution is None and claim.certainty is Certainty.STATED


def _opening(writing: Writing) -> list[Block]:
    """The dateline, and in one sentence why it is written, on the claims that make it so; what was decided; who the person is."""
    sub_type, reason = sub_type_of(writing)
    writing.lacks(why(writing), reason)
    piece, values = f"opening_{sub_type.value}", {}
    again = rearrest(writing, reason) if sub_type is SubType.ESCALATES else None
    if again is not None:
        piece, reason = "opening_rearrested", again.claim_ids
        when = again.followed.when
        values = {"when": f" {writing.at(when)}" if when is not None else ""}
    if reason and not any(_is_known(writing, claim) for claim in reason):
        piece = f"{piece}_told"
    used = set(writing.used)
    opening = writing.says(piece, reason, **values) if reason else writing.own(piece)
    writing.used = used
    said = (opening, *decisions(writing))
    roles = who_was_named(writing)
    return [Paragraph((dateline(writing),)), Paragraph((*said, *([roles] if roles else [])))]


def _law(writing: Writing) -> list[Block]:
    """One sentence an instrument; where custody has ended the standards of custody are told no more."""
    return [] if is_over(writing) else law(writing)


def _closing(writing: Writing) -> list[Block]:
    """What will be done next; where custody has ended nothing more is waited for."""
    return [Paragraph((writing.own("closing_over"),))] if is_over(writing) else next_steps(writing)


PAPER = Paper(
    key="follow_up",
    label="Follow-up to the last appeal",
    package=__name__,
    read_by=Level.PUBLIC,
    title_piece=title,
    parts=(
        (None, _opening),
        ("heading_calls", calls_alone),
        ("heading_corrected", corrected),
        ("heading_since", changed_since),
        ("heading_became", became),
        ("heading_custody", held_and_where),
        ("heading_health", health),
        ("heading_treatment", treatment),
        ("heading_trial", trial),
        ("heading_coming", coming),
        ("heading_version", version),
        ("heading_law", _law),
        ("heading_asks", still_asked),
        (None, _closing),
    ),
    check=_needs_an_appeal,
)
