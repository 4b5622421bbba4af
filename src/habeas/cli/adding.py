"""One document after another into a case: stored, read, and its claims about the person proposed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from habeas import settings
from habeas.cli.documents import reading_of
from habeas.core.levels import Level
from habeas.core.names import is_same_name
from habeas.intake import Taken, take_in, walk
from habeas.ledger.acts import add_source, propose_claims
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.propose_claims import Proposed
from habeas.ledger.load import find_case
from habeas.reading import Proposal, Reading


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
        self.names = tuple(f.text for f in self.case.person.forms.all())
        self.level = Level(level)
        self.by = by

    def take_in(self, paths: Iterable[str]) -> list[Taken]:
        """Every document of the paths, before anything is written. Raises IntakeError."""
        return [t for found in walk(paths) for t in take_in(found.content, name=found.name)]

    def add(self, taken: Taken, *, at: datetime) -> Added:
        """Store one document and propose its claims."""
        reading = reading_of(taken)
        title = taken.title or taken.name
        source, is_new = add_source(
            self.case,
            NewSource(
                data=taken.data,
                title=title,
                text=taken.text,
                media_type=taken.media_type,
                pages=taken.pages,
                date=taken.date,
                language=taken.language,
                publisher=taken.publisher or reading.publisher,
                parent=taken.parent,
                level=self.level,
            ),
            root=settings.SOURCES,
            by=self.by,
            at=at,
        )
        mine = [p for p in reading.proposals if self._is_about_the_person(p, reading)]
        proposed = propose_claims(
            self.case, source, [_proposed(p) for p in mine], by=self.by, at=at
        )
        described = {"id": source.id, "sha256": source.sha256, "title": source.title, "new": is_new}
        return Added(described, proposed, len(reading.proposals) - len(mine))

    def _is_about_the_person(self, found: Proposal, reading: Reading) -> bool:
        """Named as the person, or not named in a document that is about no one else."""
        if found.persons:
            return any(is_same_name(p, n) for p in found.persons for n in self.names)
        if not reading.persons:
            return True
        return any(is_same_name(p, n) for p in reading.persons for n in self.names)


def _proposed(found: Proposal) -> Proposed:
    return Proposed(
        fact=found.fact,
        start=found.start,
        end=found.end,
        rule=found.rule,
        polarity=found.polarity,
        certainty=found.certainty,
        attribution=found.attribution,
    )
