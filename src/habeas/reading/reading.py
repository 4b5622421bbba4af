"""What a reading gives: proposals of claims, each on exact words, and whom and what the document is about."""

from dataclasses import dataclass

from habeas.core.claims import Certainty, Polarity
from habeas.core.facts import Fact
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that a document would give: `quote` is its text from start to end, in code points.

    Several persons of one fact are joined by '; '.
    """

    person: str | None
    fact: Fact
    polarity: Polarity
    certainty: Certainty
    attribution: str | None
    quote: str
    start: int
    end: int
    rule: str

    @property
    def persons(self) -> tuple[str, ...]:
        """The persons one by one."""
        return tuple(self.person.split("; ")) if self.person else ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One document, read."""

    proposals: tuple[Proposal, ...]
    persons: tuple[str, ...]
    publisher: str | None
    language: str
    date: When | None
