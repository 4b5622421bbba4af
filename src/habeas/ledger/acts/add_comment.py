"""Comment on a source, a claim or a paper; withdraw it, and put it back."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._levels import level_of
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.errors import NotThere, Refused

_LONGEST = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NewComment:
    """What is remarked on what, for whom. With a language it is a translation: of the words quoted, else of the whole."""

    about: str
    level: Level
    text: str
    quote: str = ""
    language: str = ""


def add_comment(case: models.Case, new: NewComment, *, by: str, at: datetime) -> str:
    """Its id, that of the one that stands already where it is the same. Raises NotThere, or Refused for what is empty, too long, not quoted, or below the level of its thing."""
    with act("comment", [case], by=by, at=at) as doing:
        _must_be_sound(case, new)
        said = {
            "about": new.about,
            "level": new.level.value,
            "quote": new.quote.strip(),
            "text": new.text.strip(),
            "language": new.language,
            "by": by,
        }
        standing = models.Comment.objects.filter(case=case, withdrawn_at=None, **said).first()
        if standing is not None:
            return standing.pk
        row = models.Comment.objects.create(id=uuid.uuid4().hex, case=case, at=at, **said)
        doing.touches(row.pk, new.about)
    return row.pk


def withdraw_comment(case: models.Case, comment: str, *, by: str, at: datetime) -> None:
    """It is not shown any more but as withdrawn. Raises NotThere, ChangedMeanwhile where it is withdrawn."""
    with act("withdraw_comment", [case], by=by, at=at) as doing:
        row = _locked(case, comment)
        if row.withdrawn_at is not None:
            raise ChangedMeanwhile("This comment is withdrawn already.")
        _set(row, by, at)
        doing.touches(row.pk, row.about)


def restore_comment(case: models.Case, comment: str, *, by: str, at: datetime) -> None:
    """It stands again. Raises NotThere, ChangedMeanwhile where it stands."""
    with act("restore_comment", [case], by=by, at=at) as doing:
        row = _locked(case, comment)
        if row.withdrawn_at is None:
            raise ChangedMeanwhile("This comment stands already.")
        _set(row, "", None)
        doing.touches(row.pk, row.about)


def _locked(case: models.Case, comment: str) -> models.Comment:
    row = models.Comment.objects.select_for_update().filter(case=case, pk=comment).first()
    if row is None:
        raise NotThere("There is no such comment.")
    return row


def _set(row: models.Comment, by: str, at: datetime | None) -> None:
    row.withdrawn_by, row.withdrawn_at = by, at
    row.save(update_fields=["withdrawn_by", "withdrawn_at"])


def _must_be_sound(case: models.Case, new: NewComment) -> None:
    if not new.text.strip():
        raise Refused("Write the comment first.")
    if len(new.text) > _LONGEST:
        raise Refused(
            "A comment has at most {most} signs; take it in as a source instead.", most=_LONGEST
        )
    if new.level < lowest_level(case, new.about):
        raise Refused(
            "A comment is for no more people than what it is about; choose another level."
        )
    if new.quote.strip() and not _stands(case, new.about, new.quote):
        raise Refused("These words do not stand in the source; copy them from its text.")


def lowest_level(case: models.Case, about: str) -> Level:
    """The level of what a comment is about, and of what that rests on. Raises NotThere."""
    paper = models.PaperDraft.objects.filter(case=case, pk=about).first()
    if paper is not None:
        return Level(paper.audience)
    sources = _sources(case, about)
    return max(level_of(case, about), *(Level(each.level) for each in sources))


def _stands(case: models.Case, about: str, quote: str) -> bool:
    words = " ".join(quote.split())
    return any(words in " ".join(source.text.split()) for source in _sources(case, about))


def _sources(case: models.Case, about: str) -> list[models.Source]:
    """The source itself, or those on which a claim rests."""
    sources = models.Source.objects.filter(case=case)
    of_claim = models.Anchor.objects.filter(claim=about).values("source")
    return list(sources.filter(pk=about) or sources.filter(pk__in=of_claim))
