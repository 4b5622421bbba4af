"""How well claims that were read agree with claims marked by hand.

A claim read is right where a claim of the same type stands marked whose span it shares by at least half of the shorter,
with the same date where the mark has one; each counts once, as many as can be. An optional mark is neither required nor
punished. Of the pairs that agree in type and span: how tight the spans are, and whether person, polarity, date and
attribution agree.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

LEAST_SHARED = 0.5
TIGHTNESS = "mean IoU of spans"
_NAME = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is compared of one claim."""

    type: str
    start: int
    end: int
    when: str | None = None
    person: str | None = None
    polarity: str = "affirmed"
    attribution: str | None = None
    optional: bool = False
    rule: str | None = None

    @classmethod
    def of(cls, claim: Mapping[str, Any]) -> "Mark":
        """From a claim in the shape of `habeas read --json`."""
        names = ("type", "start", "end", "when", "person", "polarity", "attribution", "rule")
        return cls(**{n: claim[n] for n in names}, optional=claim.get("optional", False))


@dataclass(frozen=True, slots=True)
class Compared:
    """One document, or one type of fact in it: its marks and what was read."""

    marked: Sequence[Mark]
    read: Sequence[Mark]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a comparison came to for one type in one document."""

    right: tuple[tuple[Mark, Mark], ...]
    missed: tuple[Mark, ...]
    false: tuple[Mark, ...]
    aligned: tuple[tuple[Mark, Mark], ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many were right, false and missed."""

    right: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.false + other.false, self.missed + other.missed)

    @property
    def marked(self) -> int:
        """How many had to be found."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """How many of those read were right."""
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        """How many of those marked were read."""
        return self.right / max(1, self.marked)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)


@dataclass(frozen=True, slots=True)
class Share:
    """A sum over so many."""

    total: float = 0
    of: int = 0

    def plus(self, value: float) -> "Share":
        """With one more."""
        return Share(self.total + value, self.of + 1)

    @property
    def mean(self) -> float:
        """The share, from 0 to 1."""
        return self.total / max(1, self.of)


@dataclass(frozen=True)
class Score:
    """The figures over all the documents."""

    types: Mapping[str, Count]
    agreement: Mapping[str, Share] = field(default_factory=dict)

    @cached_property
    def micro(self) -> Count:
        """All types together."""
        return sum(self.types.values(), Count())

    @property
    def required(self) -> list[Count]:
        """The types of which there is something to find."""
        return [count for count in self.types.values() if count.marked]

    def macro(self, figure: Callable[[Count], float]) -> float:
        """The mean of a figure over the types of which there is something to find."""
        return sum(map(figure, self.required)) / max(1, len(self.required))


def score(documents: Iterable[Compared]) -> Score:
    """The figures. Every type that is marked or read counts."""
    types: dict[str, Count] = defaultdict(Count)
    agreement: dict[str, Share] = defaultdict(Share)
    for document in documents:
        for kind, outcome in outcomes(document):
            types[kind] += Count(len(outcome.right), len(outcome.false), len(outcome.missed))
            for marked, read in outcome.aligned:
                for name, value in _agreement(marked, read):
                    agreement[name] = agreement[name].plus(value)
    return Score(dict(sorted(types.items())), dict(agreement))


def outcomes(document: Compared) -> Iterator[tuple[str, Outcome]]:
    """Type by type."""
    for kind in sorted(Counter(m.type for m in (*document.marked, *document.read))):
        marked = [m for m in document.marked if m.type == kind]
        yield kind, _outcome(marked, [m for m in document.read if m.type == kind])


def _outcome(marked: list[Mark], read: list[Mark]) -> Outcome:
    core = [m for m in marked if not m.optional]
    optional = [m for m in marked if m.optional]
    pairs = _pair(core, read, lambda m, r: _overlaps(m, r) and same_date(m, r))
    left = [r for j, r in enumerate(read) if j not in pairs.values()]
    return Outcome(
        right=tuple((core[i], read[j]) for i, j in pairs.items()),
        missed=tuple(m for i, m in enumerate(core) if i not in pairs),
        false=tuple(r for r in left if not any(_overlaps(m, r) for m in optional)),
        aligned=tuple((core[i], read[j]) for i, j in _pair(core, read, _overlaps).items()),
    )


def _pair(core: list[Mark], read: list[Mark], fits: Callable[[Mark, Mark], bool]) -> dict[int, int]:
    """Each mark with a claim of its own, as many as can be, the closest first."""
    owner: dict[int, int] = {}
    choices = [
        sorted((j for j, r in enumerate(read) if fits(m, r)), key=lambda j: _distance(m, read[j]))
        for m in core
    ]

    def place(i: int, tried: set[int]) -> bool:
        for j in choices[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in owner or place(owner[j], tried):
                owner[j] = i
                return True
        return False

    for i in range(len(core)):
        place(i, set())
    return {i: j for j, i in owner.items()}


def _distance(a: Mark, b: Mark) -> tuple[float, int]:
    return -overlap(a, b), abs(a.start - b.start) + abs(a.end - b.end)


def overlap(a: Mark, b: Mark) -> float:
    """How much of the shorter span they share."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    shorter = min(a.end - a.start, b.end - b.start)
    return shared / shorter if shared > 0 and shorter > 0 else 0.0


def _overlaps(a: Mark, b: Mark) -> bool:
    return overlap(a, b) >= LEAST_SHARED


def same_date(marked: Mark, read: Mark) -> bool:
    """The date read is the date marked, where one is marked."""
    return marked.when is None or _plain_date(marked.when) == _plain_date(read.when)


def _plain_date(when: str | None) -> str | None:
    return re.sub(r"\s", "", when).upper() if when else None


def same_person(marked: Mark, read: Mark) -> bool:
    """Every person marked shares a name with those read."""
    persons = [_names(p) for p in (marked.person or "").split(";") if p.strip()]
    return all(names & _names(read.person) for names in persons)


def _names(person: str | None) -> set[str]:
    plain = unicodedata.normalize("NFKD", (person or "").lower())
    return set(_NAME.findall("".join(c for c in plain if not unicodedata.combining(c))))


def _agreement(marked: Mark, read: Mark) -> Iterator[tuple[str, float]]:
    """Each figure that this pair counts in, and what it adds."""
    shared = min(marked.end, read.end) - max(marked.start, read.start)
    widths = marked.end - marked.start + read.end - read.start
    yield TIGHTNESS, shared / (widths - shared)
    yield "polarity", marked.polarity == read.polarity
    if marked.polarity == "denied":
        yield "polarity where denied", read.polarity == "denied"
    if marked.when:
        yield "date where dated", same_date(marked, read)
    else:
        yield "no date where undated", read.when is None
    if marked.person:
        yield "person", same_person(marked, read)
    if marked.attribution:
        yield "attribution where attributed", bool(read.attribution)
