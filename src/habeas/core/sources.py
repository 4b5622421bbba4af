"""Sources: anything that tells something, its grade, and who repeats whom.

Grades follow the Admiralty code (NATO AJP-2.1): reliability of the source A to F, credibility of the
claim 1 to 6, graded independently of one another; F and 6 mean "cannot be judged", not "bad" or "false".
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime

from habeas.core.levels import Level
from habeas.core.values import Choice
from habeas.core.when import When


class Reliability(Choice):
    """How far a source as such can be relied on."""

    COMPLETELY = "A"
    USUALLY = "B"
    FAIRLY = "C"
    NOT_USUALLY = "D"
    UNRELIABLE = "E"
    CANNOT_BE_JUDGED = "F"


@dataclass(frozen=True, slots=True)
class Source:
    """One source: what it is, and its text as extracted once. Offsets count Unicode code points."""

    id: str
    sha256: str
    title: str
    text: str
    added_at: datetime
    date: When | None = None
    language: str | None = None
    publisher: str | None = None
    media_type: str = "text/plain"
    pages: tuple[int, ...] = ()
    level: Level = Level.INTERNAL
    reliability: Reliability = Reliability.CANNOT_BE_JUDGED
    repeats: str | None = field(default=None)

    def page(self, offset: int) -> int | None:
        """The page, counted from 1, on which the offset stands; None where there are no pages."""
        return bisect_right(self.pages, offset) or None

    def passage(self, start: int, end: int) -> str:
        """The words from start to end."""
        return self.text[start:end]
