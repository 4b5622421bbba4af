"""The development set: each document with its marks and with what `habeas read` finds in it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from habeas.cli.documents import Document, as_json, documents
from habeas.core.when import When
from habeas.intake import take_in
from habeas.reading import Proposal
from tools.annotate import FOLDER
from tools.marks import TYPES
from tools.scoring import Compared, Mark

CHECK = "check"


@dataclass(frozen=True, slots=True)
class Annotated:
    """One document. `split` is open where its misses may be looked at, check where only the figures may."""

    path: str
    text: str
    split: str
    about: dict[str, Any]
    persons: tuple[str, ...]
    marked: tuple[Mark, ...]

    @property
    def language(self) -> str:
        """The folder that it stands in."""
        return self.path.partition("/")[0]


def annotated(folder: Path = FOLDER, *, language: str | None = None) -> Iterator[Annotated]:
    """The documents of the set, by their paths."""
    for lines in sorted(folder.glob(f"{language or '*'}.jsonl")):
        for line in lines.read_text(encoding="utf-8").splitlines():
            yield _annotated(json.loads(line), folder)


def _annotated(entry: dict[str, Any], folder: Path) -> Annotated:
    path = entry["document"]["path"]
    return Annotated(
        path=path,
        text=(folder / path).read_text(encoding="utf-8"),
        split=entry["split"],
        about=entry["document"],
        persons=tuple(entry["persons"]),
        marked=tuple(Mark.of(claim) for claim in entry["claims"]),
    )


@cache
def read_file(path: Path, date: str | None) -> Document:
    """A file as the reader reads it."""
    (document,) = documents([str(path)], otherwise_dated=When(date) if date else None)
    return document


@cache
def read_claims(path: Path, date: str | None) -> dict[str, Any]:
    """What the reader gives for a file, as `habeas read --json` prints it."""
    return as_json(read_file(path, date))


def compared(document: Annotated, folder: Path = FOLDER) -> Compared:
    """Its marks beside what is read; kinds that are not annotated are left out."""
    claims = read_claims(folder / document.path, document.about["date"])["claims"]
    read = [Mark.of(claim) for claim in claims if claim["type"] in TYPES]
    return Compared(document.marked, read)


def proposals(document: Annotated, folder: Path = FOLDER) -> tuple[Proposal, ...]:
    """What the reader proposes in it, of the kinds that are annotated; in the order of what is compared."""
    found = read_file(folder / document.path, document.about["date"]).reading.proposals
    return tuple(p for p in found if p.fact.key in TYPES)


def date_read(document: Annotated, folder: Path = FOLDER) -> str | None:
    """The date that is found in the document itself."""
    path = folder / document.path
    (taken,) = take_in(path.read_bytes(), name=path.name)
    return taken.date
