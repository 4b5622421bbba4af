"""Propose the claims that a reader finds in a source; a person decides on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from habeas.core.claims import Anchor, Certainty, Claim, Polarity, rule_made_id
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.sources import Source as CoreSource
from habeas.core.when import When
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._rows import write_claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What a reader found at one place; `told_on` is the day on which it was said, where that is not the source's own."""

    fact: Fact
    start: int
    end: int
    rule: str
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.STATED
    attribution: str | None = None
    confidence: float | None = None
    told_on: When | None = None


def propose_claims(
    case: models.Case, source: models.Source, found: Iterable[Proposed], *, by: str, at: datetime
) -> int:
    """Enter what is new of the findings as proposals; how many there are."""
    claims = {c.id: c for c in (_claim(case, source, p, by, at) for p in found)}
    known = set(models.Claim.objects.filter(pk__in=claims).values_list("pk", flat=True))
    new = [claim for claim in claims.values() if claim.id not in known]
    with act("propose_claims", [case], by=by, at=at) as doing:
        write_claims(case, new)
        doing.touches(*(claim.id for claim in new))
    return len(new)


def _claim(
    case: models.Case, source: models.Source, found: Proposed, by: str, at: datetime
) -> Claim:
    told_on = found.told_on or (When(source.date) if source.date else None)
    pages = CoreSource(source.id, source.sha256, "", "", at, pages=tuple(source.pages))
    anchor = Anchor(
        source=source.id,
        start=found.start,
        end=found.end,
        quote=source.text[found.start : found.end],
        page=pages.page(found.start),
    )
    return Claim(
        id=rule_made_id(source.id, found.start, found.end, found.fact, found.polarity),
        person=case.person_id,
        fact=found.fact,
        anchors=(anchor,),
        entered_at=at,
        entered_by=by,
        entered_how=f"rule:{found.rule}",
        polarity=found.polarity,
        certainty=found.certainty,
        attribution=found.attribution,
        level=Level(source.level),
        told_on=told_on,
        confidence=found.confidence,
    )
