"""The statements that were annotated by others, beside what is read from them."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from habeas.core.when import When
from habeas.reading import Reading, read
from tools.marks import NOT_ANNOTATED
from tools.scoring import Compared, Mark

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "reading"
POLARITIES = {"negated": "denied"}


@dataclass(frozen=True)
class Statement:
    """One statement, the facts found in it by hand, and what is read from it."""

    name: str
    facts: tuple[dict[str, Any], ...]
    reading: Reading

    @property
    def compared(self) -> Compared:
        """Its facts beside what is read."""
        return Compared([_mark(fact) for fact in self.facts], self.read)

    @property
    def read(self) -> list[Mark]:
        """What is read, without the kinds that the annotation does not know."""
        return [
            Mark(
                type=p.fact.key,
                start=p.start,
                end=p.end,
                when=str(p.fact.occurred) if p.fact.occurred else None,
                person=p.person,
                polarity=p.polarity.value,
                attribution=p.attribution,
            )
            for p in self.reading.proposals
            if p.fact.key not in NOT_ANNOTATED
        ]


@cache
def statements() -> tuple[Statement, ...]:
    lines = (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_statement(json.loads(line)) for line in lines if line.strip())


def _statement(entry: dict[str, Any]) -> Statement:
    text = (FOLDER / entry["file"]).read_text(encoding="utf-8")
    reading = read(text, document_date=When(entry["doc_date"]))
    return Statement(entry["file"], tuple(entry["facts"]), reading)


def _mark(fact: dict[str, Any]) -> Mark:
    """A fact in the annotation's words."""
    same = ("type", "start", "end", "person", "attribution", "optional")
    polarity = POLARITIES.get(fact["polarity"], fact["polarity"])
    return Mark(**{name: fact[name] for name in same}, when=fact["date"], polarity=polarity)


def as_facts(statement: Statement) -> dict[str, Any]:
    """What is read, as the statements' own scorer takes it."""
    words = {ours: theirs for theirs, ours in POLARITIES.items()}
    return {
        "file": statement.name,
        "facts": [
            {
                "type": m.type,
                "start": m.start,
                "end": m.end,
                "date": m.when,
                "person": m.person,
                "polarity": words.get(m.polarity, m.polarity),
                "attribution": m.attribution,
            }
            for m in statement.read
        ],
    }
