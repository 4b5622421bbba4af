"""Save the words of a paper as a new version; no version is ever written over."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.errors import Refused

_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a paper as Markdown with footnotes; `notes` are the claims under each footnote."""

    markdown: str
    notes: Mapping[str, Sequence[str]]


def first_version(paper: models.PaperDraft, words: Words, *, by: str, at: datetime) -> None:
    """Write the words with which a paper begins, within the act that begins it."""
    _add(paper, 1, words, by, at)


def save_paper(
    paper: models.PaperDraft, words: Words, *, seen: int, by: str, at: datetime
) -> models.PaperVersion:
    """The new version, or the latest where no word differs.

    Raises ChangedMeanwhile where the latest is not the one seen, and Refused for a paper set aside.
    """
    with act("save_paper", [paper.case], by=by, at=at) as doing:
        latest = latest_for_update(paper)
        if latest.markdown == words.markdown and latest.notes == _plain(words.notes):
            return latest
        if latest.number != seen:
            raise ChangedMeanwhile(
                "Somebody else has saved this paper meanwhile; your words and theirs are both below."
            )
        version = _add(paper, latest.number + 1, words, by, at)
        doing.touches(paper.pk, f"version:{version.number}")
    return version


def latest_for_update(paper: models.PaperDraft) -> models.PaperVersion:
    """The latest version, nobody else writing until the act ends. Raises Refused for a paper set aside."""
    now = models.PaperDraft.objects.select_for_update().get(pk=paper.pk)
    if now.set_aside_at is not None:
        raise Refused("This paper has been set aside; begin another one.")
    found: models.PaperVersion = now.versions.order_by("-number")[0]
    return found


def _add(
    paper: models.PaperDraft, number: int, words: Words, by: str, at: datetime
) -> models.PaperVersion:
    if not words.markdown.strip():
        raise Refused("A paper without a word cannot be saved; set it aside instead.")
    if len(words.markdown) > _MOST:
        raise Refused("The paper is too long; no more than a million characters can be saved.")
    version: models.PaperVersion = models.PaperVersion.objects.create(
        paper=paper,
        number=number,
        markdown=words.markdown,
        notes=_plain(words.notes),
        sha256=hashlib.sha256(words.markdown.encode()).hexdigest(),
        by=by,
        at=at,
    )
    return version


def _plain(notes: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    return {number: list(claims) for number, claims in notes.items()}
