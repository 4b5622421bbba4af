"""One document after another into a case: stored, read, and its claims about the person proposed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Any

from habeas import settings
from habeas.cli.documents import Document
from habeas.cli.many import Outcome
from habeas.core.levels import Level
from habeas.core.likeness import Likeness
from habeas.ledger import models
from habeas.ledger.acts._act import together
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.load import find_case
from habeas.ledger.taking_in import take_into

_FEWEST, _MOST, _PART = 10, 500, 20
_MOST_BYTES = 32_000_000


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
        told = f"{claims} proposed{others}{self._quoted}{self._alike}{self._asked}{self._kept}"
        return f"{self.source['id']}  {self.source['title']}{new}: {told}"

    @property
    def _quoted(self) -> str:
        """How much of it is the words of others."""
        count = self.source["quoted"]
        return f"; {count:,} words quoted from earlier messages not read" if count else ""

    @property
    def _asked(self) -> str:
        """What whoever wrote it asks, and what was done."""
        if self.source["asks"] is None:
            return ""
        return (
            f"; its writer asks not to be named (“{self.source['asks']}”): it is {self.source['level']}, "
            "and stays so until you decide (habeas level)"
        )

    @property
    def _kept(self) -> str:
        """That it says itself that it is not for everybody, and what to do."""
        if self.source["confidential"] is None:
            return ""
        return (
            f"; it says “{self.source['confidential']}” and is {self.source['level']}: should it be for fewer people? "
            f"(habeas level {self.source['case']} {self.source['id'][:8]} restricted)"
        )

    @property
    def _alike(self) -> str:
        """Which source it is like, and that the two count as one."""
        found, *others = self.source["alike"] or [None]
        if found is None:
            return ""
        which = "repeats" if found["is_origin"] else "is repeated by"
        more = f" and {len(others)} more" if others else ""
        return (
            f"; seems to be {found['manner']}, {found['share']}%: {which} {found['source']} {found['title']}{more}; "
            "they count as one source until somebody rules at the desk"
        )


class Adder:
    """Adds documents to one case."""

    def __init__(self, reference: str, *, level: str, by: str) -> None:
        self.case = find_case(reference)
        self.level = Level(level)
        self.by = by

    def known(self) -> frozenset[str]:
        """The digests of the files that are in the case, at this level or above."""
        rows = self.case.sources.values_list("sha256", "level")
        return frozenset(sha256 for sha256, level in rows if Level(level) >= self.level)

    def batches(self, outcomes: Iterable[Outcome]) -> Iterator[list[Outcome]]:
        """So many files at once that writing what follows from them for the whole case stays a small part of the work."""
        batch: list[Outcome] = []
        size, there = 0, self.case.sources.count()
        for outcome in outcomes:
            batch.append(outcome)
            size += sum(len(document.taken.data) for document in outcome.documents)
            if size > _MOST_BYTES or len(batch) >= max(_FEWEST, min(there // _PART, _MOST)):
                yield batch
                there += len(batch)
                batch, size = [], 0
        if batch:
            yield batch

    def add(self, batch: Iterable[Outcome], *, at: datetime) -> list[Added]:
        """Store the documents of some files and propose their claims, all or none."""
        with together(at=at):
            return [added for outcome in batch for added in self._added(outcome, at)]

    def _added(self, outcome: Outcome, at: datetime) -> Iterator[Added]:
        if outcome.known is not None:
            source = self.case.sources.filter(sha256=outcome.known).order_by("added_at")[0]
            yield Added(_described(source, is_new=False), 0, 0)
        for document in outcome.documents:
            yield self._add(document, at)

    def _add(self, document: Document, at: datetime) -> Added:
        taken = document.taken
        new = NewSource(
            data=taken.data,
            title=taken.title or PurePath(taken.name).name,
            text=taken.text,
            media_type=taken.media_type,
            pages=taken.pages,
            date=taken.date,
            language=taken.language,
            publisher=taken.publisher,
            parent=taken.parent,
            level=self.level,
        )
        found = take_into(
            self.case, new, root=settings.SOURCES, by=self.by, at=at, reading=document.reading
        )
        described = _described(found.source, is_new=found.is_new, alike=found.alike)
        described |= {
            "asks": found.asked,
            "confidential": found.kept,
            "quoted": document.words_quoted,
        }
        return Added(described, found.proposed, found.about_others)


def _described(
    source: models.Source, *, is_new: bool, alike: Iterable[Likeness] = ()
) -> dict[str, Any]:
    return {
        "id": source.id,
        "sha256": source.sha256,
        "title": source.title,
        "level": source.level,
        "new": is_new,
        "case": source.case.reference,
        "asks": None,
        "confidential": None,
        "quoted": 0,
        "alike": _alike(source.id, alike),
    }


def _alike(source: str, found: Iterable[Likeness]) -> list[dict[str, Any]]:
    """The sources that one is like, the likeliest first; `is_origin` where the other is taken for the origin."""
    others = {f: f.origin if f.source == source else f.source for f in found}
    titles = dict(models.Source.objects.filter(pk__in=others.values()).values_list("pk", "title"))
    return [
        {
            "source": other,
            "title": titles[other],
            "manner": f.manner.value,
            "share": f.share,
            "is_sure": f.is_sure,
            "is_origin": other == f.origin,
        }
        for f, other in others.items()
    ]
