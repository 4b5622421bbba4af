"""Claims: what one source says happened to one person, and exactly where it says so."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.quick import quick
from habeas.core.sources import Source
from habeas.core.values import Choice
from habeas.core.when import When


class Polarity(Choice):
    """Whether the source says that it happened, or that it did not."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Certainty(Choice):
    """How the source puts it."""

    STATED = "stated"
    REPORTED = "reported"
    ALLEGED = "alleged"


class Bearing(Choice):
    """Whether the passage supports the claim or speaks against it."""

    SUPPORTING = "supporting"
    CONTRADICTING = "contradicting"


class AnchorOutside(HabeasError):
    """An anchor that does not point at the words it quotes."""


@quick
@dataclass(frozen=True, slots=True)
class Anchor:
    """The passage a claim rests on: `quote` is the source's text from start to end, in code points."""

    source: str
    start: int
    end: int
    quote: str
    page: int | None = None
    bearing: Bearing = Bearing.SUPPORTING

    def check(self, source: Source) -> None:
        """Raise AnchorOutside unless the quote stands in the source where the anchor says."""
        if not 0 <= self.start < self.end <= len(source.text):
            raise AnchorOutside(
                "The passage {start}–{end} lies outside source {source}, which has "
                "{length} characters. Select the words again in the source.",
                start=self.start,
                end=self.end,
                source=source.id,
                length=len(source.text),
            )
        if source.passage(self.start, self.end) != self.quote:
            raise AnchorOutside(
                "The quote does not stand at {start}–{end} of source {source}. "
                "Select the words again in the source.",
                start=self.start,
                end=self.end,
                source=source.id,
            )


@quick
@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion of one fact. `entered_how` is `person` or `rule:<language>/<name>`; `credibility` is 1 to 6.

    `confidence` is how likely the reader that proposed it held it to be right; None where nothing was measured.
    `not_known` names the fields that somebody was asked about and did not know.
    """

    id: str
    person: str
    fact: Fact
    anchors: tuple[Anchor, ...]
    entered_at: datetime
    entered_by: str = ""
    entered_how: str = "person"
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.STATED
    attribution: str | None = None
    level: Level = Level.INTERNAL
    credibility: int | None = None
    told_on: When | None = None
    not_known: frozenset[str] = frozenset()
    confidence: float | None = None

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def when(self) -> When | None:
        """When the fact happened, as the source dates it."""
        found: When | None = getattr(self.fact, "when", None)
        return found

    @property
    def effective(self) -> When | None:
        """When it happened or, where the source gives no date, up to when it can have: its own date."""
        when = self.fact.occurred
        if when is not None:
            return when
        if self.told_on is None or self.told_on.latest is None:
            return self.told_on
        return When(f"../{self.told_on.latest}")

    @property
    def is_affirmed(self) -> bool:
        """The source says that it did happen."""
        return self.polarity is Polarity.AFFIRMED

    def holds_by(self, as_of: date) -> bool:
        """Whether it had happened, or may have, by the end of that day."""
        first = self.effective
        if first is None:
            return True
        earliest = first.earliest or first.latest
        return earliest is None or earliest <= as_of or self._was_told_by(as_of)

    def _was_told_by(self, as_of: date) -> bool:
        """A source of that day or before can only tell of what had happened, unless the fact is ahead."""
        return (
            self.when is None
            and self.told_on is not None
            and (self.told_on.earliest is None or self.told_on.earliest <= as_of)
        )


def told_up_to(claims: Iterable[Claim], before: date) -> date | None:
    """The last day, if it is before another, on which a source tells that it goes on: of later ones none speaks."""
    days = [c.told_on.latest for c in claims if c.told_on is not None and _goes_on(c)]
    last = max((day for day in days if day is not None), default=before)
    return last if last < before else None


def _goes_on(claim: Claim) -> bool:
    return claim.when is not None and claim.when.is_open


def rule_made_id(source_sha256: str, start: int, end: int, fact: Fact, polarity: Polarity) -> str:
    """The id of a claim that a rule proposes: the same passage read twice proposes nothing twice."""
    content = json.dumps(
        [source_sha256, start, end, fact.key, fact.to_json(), polarity.value], sort_keys=True
    )
    return hashlib.sha256(content.encode()).hexdigest()[:24]
