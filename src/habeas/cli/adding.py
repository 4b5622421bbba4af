"""One document after another into a case: stored, read, and its claims about the person proposed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from habeas import settings
from habeas.core.levels import Level
from habeas.intake import Taken, take_in, walk
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.load import find_case
from habeas.ledger.taking_in import take_into


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one document. It is reported once its bytes and its row are durable."""

    source: dict[str, Any]
    proposed: int
    about_others: int

    @property
    def line(self) -> str:
        """For people."""
        new = "" if self.source["new"] else " (in the case already)"
        others = f", {self.about_others} about others left out" if self.about_others else ""
        claims = "1 claim" if self.proposed == 1 else f"{self.proposed} claims"
        return f"{self.source['id']}  {self.source['title']}{new}: {claims} proposed{others}"


class Adder:
    """Adds documents to one case."""

    def __init__(self, reference: str, *, level: str, by: str) -> None:
        self.case = find_case(reference)
        self.level = Level(level)
        self.by = by

    def take_in(self, paths: Iterable[str]) -> list[Taken]:
        """Every document of the paths, before anything is written. Raises IntakeError."""
        return [t for found in walk(paths) for t in take_in(found.content, name=found.name)]

    def add(self, taken: Taken, *, at: datetime) -> Added:
        """Store one document and propose its claims."""
        new = NewSource(
            data=taken.data,
            title=taken.title or taken.name,
            text=taken.text,
            media_type=taken.media_type,
            pages=taken.pages,
            date=taken.date,
            language=taken.language,
            publisher=taken.publisher,
            parent=taken.parent,
            level=self.level,
        )
        found = take_into(self.case, new, root=settings.SOURCES, by=self.by, at=at)
        source = found.source
        described = {
            "id": source.id,
            "sha256": source.sha256,
            "title": source.title,
            "new": found.is_new,
        }
        return Added(described, found.proposed, found.about_others)
