"""Take a source into a case: its bytes first, durably, then its row."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from habeas.core.levels import Level
from habeas.core.sources import Reliability
from habeas.ledger import files, likeness, models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.set_level import set_level


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """A document as it was taken in; `least` is the level below which it does not come in, whatever level it is given."""

    data: bytes
    title: str
    text: str
    media_type: str
    pages: tuple[int, ...] = ()
    date: str | None = None
    language: str | None = None
    publisher: str | None = None
    parent: str | None = None
    level: Level = Level.INTERNAL
    least: Level = Level.PUBLIC
    reliability: Reliability = Reliability.CANNOT_BE_JUDGED


def add_source(
    case: models.Case,
    new: NewSource,
    *,
    root: Path,
    by: str,
    at: datetime,
    clearance: Level = Level.SEALED,
) -> tuple[models.Source, bool]:
    """The source, and whether it is new to the case: the same bytes twice are one source.

    One that is there is raised to the level that it is given now. One above the clearance of who adds it is, to them,
    not there: what they add is a source of its own.
    """
    sha256 = files.keep(root, new.data)
    there = list(models.Source.objects.filter(case=case, sha256=sha256).order_by("added_at"))
    known = next((source for source in there if Level(source.level) <= clearance), None)
    if known is not None:
        if new.level > Level(known.level):
            set_level(case, known.pk, new.level, by=by, at=at)
            known.refresh_from_db()
        return known, False
    with act("add_source", [case], by=by, at=at) as doing:
        models.Case.objects.select_for_update().get(pk=case.pk)
        source = models.Source.objects.create(
            id=_id(case, sha256, copy=len(there)),
            case=case,
            sha256=sha256,
            title=new.title,
            text=new.text,
            pages=list(new.pages),
            date=new.date or "",
            language=new.language or "",
            publisher=new.publisher or "",
            media_type=new.media_type,
            level=max(new.level, new.least).value,
            reliability=new.reliability.value,
            parent=new.parent or "",
            added_by=by,
            added_at=at,
        )
        likeness.note(source)
        doing.touches(source.id)
    return source, True


def _id(case: models.Case, sha256: str, *, copy: int) -> str:
    """The same for the same bytes in the same case, so that adding twice finds the first."""
    which = f"{case.reference}:{sha256}" + (f":{copy}" if copy else "")
    return hashlib.sha256(which.encode()).hexdigest()[:16]
