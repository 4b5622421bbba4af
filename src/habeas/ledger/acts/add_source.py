"""Take a source into a case: its bytes first, durably, then its row."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from habeas.core.levels import Level
from habeas.core.sources import Reliability
from habeas.ledger import files, models
from habeas.ledger.acts._act import act


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """A document as it was taken in."""

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
    reliability: Reliability = Reliability.CANNOT_BE_JUDGED


def add_source(
    case: models.Case, new: NewSource, *, root: Path, by: str, at: datetime
) -> tuple[models.Source, bool]:
    """The source, and whether it is new to the case: the same bytes twice are one source."""
    sha256 = files.keep(root, new.data)
    known = models.Source.objects.filter(case=case, sha256=sha256).first()
    if known is not None:
        return known, False
    with act("add_source", [case], by=by, at=at) as doing:
        source = models.Source.objects.create(
            id=_id(case, sha256),
            case=case,
            sha256=sha256,
            title=new.title,
            text=new.text,
            pages=list(new.pages),
            date=new.date or "",
            language=new.language or "",
            publisher=new.publisher or "",
            media_type=new.media_type,
            level=new.level.value,
            reliability=new.reliability.value,
            parent=new.parent or "",
            added_by=by,
            added_at=at,
        )
        doing.touches(source.id)
    return source, True


def _id(case: models.Case, sha256: str) -> str:
    """The same for the same bytes in the same case, so that adding twice finds the first."""
    return hashlib.sha256(f"{case.reference}:{sha256}".encode()).hexdigest()[:16]
