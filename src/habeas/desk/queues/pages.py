"""What waits for a ruling in a case: claims that cannot all be true, and facts told twice."""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.contradictions import Contradiction, contradictions
from habeas.core.decisions import Decision, Ruling, open_rulings
from habeas.core.reasons import reason
from habeas.core.repeats import repeats
from habeas.core.sources import Source
from habeas.desk.asking import View
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.telling import tell


@dataclass(frozen=True, slots=True)
class Side:
    """One of the claims: its sentence, its words, and the source that has them."""

    sentence: str
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be true, side by side."""

    reference: str
    name: str
    said: str
    sides: tuple[Side, ...]

    @property
    def ids(self) -> str:
        """The ids of the claims, as a form carries them."""
        return " ".join(side.passage.claim for side in self.sides)

    @property
    def anchor(self) -> str:
        """Where it stands on the page of its case."""
        return f"between-{'-'.join(side.passage.claim for side in self.sides)}"


@dataclass(frozen=True, slots=True)
class Settled:
    """A conflict that somebody settled, with the reason."""

    number: int
    why: str
    by: str
    sentences: tuple[str, ...]
    followed: str = ""


def conflicts(casefile: Casefile, view: View) -> tuple[Conflict, ...]:
    """What cannot all be true in one case."""
    return tuple(_conflict(casefile, found, view) for found in contradictions(casefile))


def _conflict(casefile: Casefile, found: Contradiction, view: View) -> Conflict:
    known = {claim.id: claim for claim in casefile.known_claims}
    sides = (_side(casefile, known[i], view) for i in found.claims if i in known)
    return Conflict(casefile.reference, casefile.person.name, tell(found), tuple(sides))


def slices(cases: Iterable[tuple[str, int]], places: range) -> list[tuple[str, slice]]:
    """Which of the contradictions of which cases stand in these places of the whole queue."""
    found, before = [], 0
    for reference, count in cases:
        first, last = max(places.start - before, 0), min(places.stop - before, count)
        if first < last:
            found.append((reference, slice(first, last)))
        before += count
    return found


def settled(casefile: Casefile) -> tuple[Settled, ...]:
    """What somebody settled, the latest first; only where every claim of it may be seen."""
    known = {claim.id: claim for claim in casefile.known_claims}
    return tuple(
        Settled(
            int(d.id),
            reason(casefile, d),
            d.by,
            tuple(tell(known[i]) for i in d.on),
            _followed(casefile, d),
        )
        for d in reversed(open_rulings(casefile.open_decisions, Ruling.RESOLVE))
        if all(i in known for i in d.on)
    )


def _followed(casefile: Casefile, settling: Decision) -> str:
    """The sentence of the claim that was chosen with it, to follow."""
    chosen = (
        tell(claim)
        for d in open_rulings(casefile.open_decisions, Ruling.FOLLOW)
        if (d.at, d.by) == (settling.at, settling.by) and d.on[0] in settling.on
        if (claim := casefile.claim(d.on[0])) is not None
    )
    return next(chosen, "")


@dataclass(frozen=True, slots=True)
class Repeated:
    """Two held facts that may be one occurrence, side by side."""

    sides: tuple[Side, ...]

    @property
    def ids(self) -> str:
        """The ids of both, as a form carries them."""
        return " ".join(side.passage.claim for side in self.sides)


@dataclass(frozen=True, slots=True)
class Ruled:
    """What somebody ruled on two passages: one occurrence, or two."""

    number: int
    why: str
    by: str
    sentences: tuple[str, ...]
    is_one: bool


def repeated(casefile: Casefile, view: View) -> tuple[Repeated, ...]:
    """What may be told twice in one case."""
    return tuple(
        Repeated(tuple(_side(casefile, held.followed, view) for held in pair))
        for pair in repeats(casefile)
    )


def ruled(casefile: Casefile) -> tuple[Ruled, ...]:
    """What somebody ruled to be one occurrence or two, the latest first; only on claims that may be seen."""
    known = {claim.id: claim for claim in casefile.known_claims}
    found = [
        Ruled(int(d.id), reason(casefile, d), d.by, tuple(tell(known[i]) for i in d.on), is_one)
        for ruling, is_one in ((Ruling.SAME_OCCURRENCE, True), (Ruling.APART, False))
        for d in open_rulings(casefile.open_decisions, ruling)
        if all(i in known for i in d.on)
    ]
    return tuple(sorted(found, key=lambda one: -one.number))


def _side(casefile: Casefile, claim: Claim, view: View) -> Side:
    source = casefile.source_of(claim)
    return Side(tell(claim), passage_of(casefile, claim, view), source)
