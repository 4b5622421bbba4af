"""Enter a claim by hand. It is accepted by whoever enters it, and its quote must stand in the source."""

import re
import uuid
from dataclasses import dataclass
from datetime import datetime

from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.decisions import Ruling
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.sources import Source as CoreSource
from habeas.core.when import When
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._levels import keep_own
from habeas.ledger.acts._rows import write_claims
from habeas.ledger.acts.decide import pair_of
from habeas.ledger.errors import NotThere, Refused
from habeas.procedures import PROCEDURES


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """A claim as a person enters it; `quote` is words of the source, `not_known` what nobody could answer."""

    fact: Fact
    quote: str
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.STATED
    attribution: str | None = None
    level: Level | None = None
    not_known: frozenset[str] = frozenset()


def find_source(case: models.Case, start_of_id: str) -> models.Source:
    """The source with that id, or the only one whose id begins so. Raises NotThere."""
    if not start_of_id:
        raise NotThere(
            "Name a source of {case}; `habeas show` lists their ids.", case=case.reference
        )
    found = list(models.Source.objects.filter(case=case, pk__startswith=start_of_id)[:2])
    if len(found) != 1:
        values = {"case": case.reference, "start": repr(start_of_id)}
        if found:
            raise NotThere(
                "{case} has more than one source whose id begins with {start}.", **values
            )
        raise NotThere("{case} has no source whose id begins with {start}.", **values)
    return found[0]


def enter_claim(
    case: models.Case, source: models.Source, new: ByHand, *, by: str, at: datetime
) -> str:
    """The id of the new claim. Raises Refused where the quote does not stand in the source, or stands twice."""
    claim = made_by_hand(case, source, new, by=by, at=at)
    with act("enter_claim", [case], by=by, at=at) as doing:
        write_claims(case, [claim])
        keep_own(case, claim.id, new.level or Level.PUBLIC, by=by, at=at)
        models.Decision.objects.create(
            case=case,
            ruling=Ruling.ACCEPT.value,
            on=[claim.id],
            pair=pair_of(Ruling.ACCEPT, [claim.id]),
            by=by,
            at=at,
        )
        doing.touches(claim.id)
    return claim.id


def made_by_hand(
    case: models.Case, source: models.Source, new: ByHand, *, by: str, at: datetime
) -> Claim:
    """The claim, anchored at its quote. Raises Refused."""
    must_be_a_procedure(new.fact.stated("procedure"))
    start, end = locate(source, new.quote)
    page = CoreSource(source.id, "", "", "", at, pages=tuple(source.pages)).page(start)
    return Claim(
        id=uuid.uuid4().hex[:24],
        person=case.person_id,
        fact=new.fact,
        anchors=(Anchor(source.id, start, end, source.text[start:end], page),),
        entered_at=at,
        entered_by=by,
        polarity=new.polarity,
        certainty=new.certainty,
        attribution=new.attribution,
        level=new.level or Level(source.level),
        told_on=When(source.date) if source.date else None,
        not_known=new.not_known,
    )


def must_be_a_procedure(key: str | None) -> None:
    """Raise Refused for a procedure that the library does not have: no clock would ever run for it."""
    if key is not None and key not in PROCEDURES:
        raise Refused(
            "There is no procedure {key}; the keys are {keys}.",
            key=repr(key),
            keys=", ".join(PROCEDURES),
        )


def locate(source: models.Source, quote: str) -> tuple[int, int]:
    """Where the quote stands, white space taken loosely. Raises Refused for none."""
    words = quote.split()
    if not words:
        raise Refused("The quote is empty; give the words of the source that the claim rests on.")
    pattern = r"\s+".join(re.escape(word) for word in words)
    found = re.search(pattern, source.text)
    if found is None:
        raise Refused(
            "The quote does not stand in source {source}: “{quote}”. Copy it from the source.",
            source=source.id,
            quote=" ".join(words)[:80],
        )
    return found.span()
