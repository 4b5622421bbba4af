"""Small makers of core objects for tests: sources, claims, decisions and casefiles, all fictional."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import combinations

from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.decisions import Decision, Ruling
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.likeness import Likeness, compare
from habeas.core.sources import Source
from habeas.core.when import When

NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
TEXT = "Amal Idris is held in Varenia."


def a_source(
    source_id: str = "s1",
    *,
    text: str = TEXT,
    on: str | None = "2024-06-15",
    publisher: str | None = None,
    added_at: datetime = NOON,
    level: Level = Level.PUBLIC,
    repeats: str | None = None,
    language: str | None = None,
) -> Source:
    """A source whose bytes are not needed."""
    return Source(
        id=source_id,
        sha256=source_id * 32,
        title=f"Source {source_id}",
        text=text,
        added_at=added_at,
        date=None if on is None else When(on),
        publisher=publisher,
        level=level,
        repeats=repeats,
        language=language,
    )


def a_claim(
    claim_id: str,
    fact: Fact,
    *,
    source: Source | None = None,
    polarity: Polarity = Polarity.AFFIRMED,
    certainty: Certainty = Certainty.STATED,
    attribution: str | None = None,
    level: Level = Level.PUBLIC,
    entered_at: datetime = NOON,
) -> Claim:
    """A claim on the first words of its source."""
    source = source or a_source()
    anchor = Anchor(source.id, 0, 10, source.text[:10])
    return Claim(
        id=claim_id,
        person="p1",
        fact=fact,
        anchors=(anchor,),
        entered_at=entered_at,
        polarity=polarity,
        certainty=certainty,
        attribution=attribution,
        level=level,
        told_on=source.date,
    )


def a_decision(
    ruling: Ruling, *on: str, at: datetime = NOON, closed_at: datetime | None = None
) -> Decision:
    """A decision by Amal, the caseworker."""
    name = "-".join((ruling, *on))
    return Decision(name, ruling, on, "amal", at, "seen", closed_at and "amal", closed_at)


def accepting(claims: Iterable[Claim]) -> tuple[Decision, ...]:
    """One decision to accept for each of the claims."""
    return tuple(a_decision(Ruling.ACCEPT, c.id) for c in claims)


def all_alike(sources: Iterable[Source]) -> tuple[Likeness, ...]:
    """Which of the sources are alike, each compared with each."""
    found = (compare(one, other) for one, other in combinations(sources, 2))
    return tuple(likeness for likeness in found if likeness is not None)


def a_casefile(
    *claims: Claim,
    as_of: date = date(2024, 6, 15),
    sources: Iterable[Source] = (),
    decisions: Iterable[Decision] = (),
    country: str = "XV",
) -> Casefile:
    """A casefile in which every claim is accepted."""
    found = {s.id: s for s in (a_source(), *sources)}
    return Casefile(
        reference=f"{country}-0001",
        country=country,
        person=Person("p1", "Amal Idris", ("Amal Idrisova",)),
        as_of=as_of,
        sources=found,
        claims=claims,
        decisions=(*accepting(claims), *decisions),
        likenesses=all_alike(found.values()),
    )
