"""The annotated statements, and a scorer by the annotation's own rules."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from habeas.core.when import When
from habeas.reading import Proposal, Reading, read

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "reading"
UNSCORED = {"commitment"}  # the annotation does not know this kind


@dataclass(frozen=True)
class Annotated:
    """One statement, what was found in it by hand, and what is read from it."""

    name: str
    text: str
    facts: tuple[dict[str, Any], ...]
    reading: Reading


@dataclass(frozen=True)
class Score:
    """How many were right, false and missed."""

    right: int
    false: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)


@cache
def statements() -> tuple[Annotated, ...]:
    lines = (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_annotated(json.loads(line)) for line in lines if line.strip())


def _annotated(entry: dict[str, Any]) -> Annotated:
    text = (FOLDER / entry["file"]).read_text(encoding="utf-8")
    reading = read(text, document_date=When(entry["doc_date"]))
    return Annotated(entry["file"], text, tuple(entry["facts"]), reading)


def score(documents: Iterable[Annotated]) -> Score:
    """Micro counts: same kind, half of the shorter span shared, the date equal where one is annotated."""
    parts = [_score_kind(d, kind) for d in documents for kind in _kinds(d)]
    return Score(*(sum(getattr(p, n) for p in parts) for n in ("right", "false", "missed")))


def _kinds(document: Annotated) -> Iterator[str]:
    annotated = {fact["type"] for fact in document.facts}
    yield from sorted(annotated | {p.fact.key for p in document.reading.proposals} - UNSCORED)


def _score_kind(document: Annotated, kind: str) -> Score:
    core = [f for f in document.facts if f["type"] == kind and not f["optional"]]
    optional = [f for f in document.facts if f["type"] == kind and f["optional"]]
    read_here = [p for p in document.reading.proposals if p.fact.key == kind]
    partner = _pair(core, read_here)
    left = [p for p in read_here if p not in partner.values()]
    false = sum(1 for p in left if not any(_overlaps(f, p) for f in optional))
    return Score(len(partner), false, len(core) - len(partner))


def _pair(core: list[dict[str, Any]], read_here: list[Proposal]) -> dict[int, Proposal]:
    """Each annotated fact with a proposal of its own, as many as can be."""
    owner: dict[int, int] = {}

    def place(number: int, tried: set[int]) -> bool:
        for index, proposal in enumerate(read_here):
            if index in tried or not _matches(core[number], proposal):
                continue
            tried.add(index)
            if index not in owner or place(owner[index], tried):
                owner[index] = number
                return True
        return False

    for number in range(len(core)):
        place(number, set())
    return {number: read_here[index] for index, number in owner.items()}


def _matches(fact: dict[str, Any], proposal: Proposal) -> bool:
    when = proposal.fact.occurred
    return _overlaps(fact, proposal) and fact["date"] in (None, str(when) if when else None)


def _overlaps(fact: dict[str, Any], proposal: Proposal) -> bool:
    shared = min(fact["end"], proposal.end) - max(fact["start"], proposal.start)
    shorter = min(fact["end"] - fact["start"], proposal.end - proposal.start)
    return shared > 0 and shared * 2 >= shorter


def polarity_of(fact: dict[str, Any]) -> str:
    """The annotation's word for it, in ours."""
    return "denied" if fact["polarity"] == "negated" else "affirmed"
