"""What people made of the proposals of a reader: accepted, corrected or rejected, counted for each rule."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from habeas.core.decisions import Ruling
from habeas.core.degrees import Degree, degree_of
from habeas.core.values import Choice

BY_RULE = "rule:"  # how a claim was entered that a rule proposed


class Verdict(Choice):
    """What became of a proposal."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Review:
    """One proposal: the rule that gave it, how likely it was held to be right, and what became of it."""

    rule: str
    verdict: Verdict
    confidence: float | None = None

    @property
    def degree(self) -> Degree | None:
        """How likely it was held to be right, in a word."""
        return None if self.confidence is None else degree_of(self.confidence)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many became what."""

    of: Mapping[Verdict, int]

    @classmethod
    def over(cls, reviews: Iterable[Review]) -> "Tally":
        """Counted."""
        return cls(Counter(review.verdict for review in reviews))

    def count(self, verdict: Verdict) -> int:
        """How many became that."""
        return self.of.get(verdict, 0)

    @property
    def decided(self) -> int:
        """How many a person decided on."""
        return sum(self.of.values()) - self.count(Verdict.WAITING)

    @property
    def accepted(self) -> float | None:
        """The share of those decided that was accepted as it stood; None where nothing is decided."""
        return self.count(Verdict.ACCEPTED) / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class RuleTally:
    """What became of the proposals of one rule. `language` is empty where it was not recorded."""

    rule: str
    tally: Tally

    @property
    def language(self) -> str:
        """The language that it reads."""
        return self.rule.partition("/")[0] if "/" in self.rule else ""

    @property
    def kind(self) -> str:
        """The kind of fact that it gives."""
        return self.rule.rpartition("/")[2].partition(".")[0]


def verdicts(rulings: Iterable[tuple[Ruling, Sequence[str]]]) -> dict[str, Verdict]:
    """What the open decisions make of each claim: a correction outweighs a rejection, a rejection all else."""
    found: dict[str, Verdict] = {}
    rulings = list(rulings)
    for ruling, verdict in (
        (Ruling.ACCEPT, Verdict.ACCEPTED),
        (Ruling.REJECT, Verdict.REJECTED),
        (Ruling.SUPERSEDE, Verdict.CORRECTED),
    ):
        found |= {on[0]: verdict for ruled, on in rulings if ruled is ruling}
    return found


def by_rule(reviews: Iterable[Review]) -> tuple[RuleTally, ...]:
    """A tally for each rule, those first on which most was decided."""
    of: dict[str, list[Review]] = {}
    for review in reviews:
        of.setdefault(review.rule, []).append(review)
    tallies = [RuleTally(rule, Tally.over(given)) for rule, given in of.items()]
    return tuple(sorted(tallies, key=lambda t: (-t.tally.decided, t.rule)))


def by_degree(reviews: Iterable[Review]) -> Mapping[Degree, Tally]:
    """A tally for what was called sure, likely and doubtful."""
    reviews = list(reviews)
    return {d: Tally.over(r for r in reviews if r.degree is d) for d in Degree}
