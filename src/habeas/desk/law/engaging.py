"""The provisions that the facts of a case engage, as its page shows them: why, since when, on what, who ruled so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.decisions import Decision, HeldFact
from habeas.core.prose import Phrase
from habeas.core.reasons import reason
from habeas.desk.asking import View
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.telling import say_day, tell
from habeas.standards import (
    INSTRUMENTS,
    Engagement,
    Instrument,
    LegalClock,
    Provision,
    binding,
    engaged,
    legal_clocks,
    set_aside,
)
from habeas.standards.ratification import Origin

_MOST = 3
_IN_ADDRESSES = str.maketrans({"(": "-", " ": "-", ")": ""})


@dataclass(frozen=True, slots=True)
class Source:
    """One claim that engages a provision: what it says, and the passage."""

    sentence: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Ruled:
    """What people ruled on a provision with one reason: the numbers of the decisions, whose they are, on which claims."""

    numbers: str
    why: str
    by: str
    at: datetime
    instrument: Instrument
    provision: Provision
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Engaged:
    """One provision that is engaged. `claims` are those that a ruling on it would be on."""

    engagement: Engagement
    id: str
    claims: str
    sources: tuple[Source, ...]
    more: int
    reservation: str | None
    conflict: Phrase | None
    origin: Origin
    rulings: tuple[Ruled, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time limit of the law with the passages that it is measured by."""

    clock: LegalClock
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that somebody can say engages a provision."""

    id: str
    said: str


@dataclass(frozen=True, slots=True)
class Standards:
    """What binds the state first, then the rest; the clocks; what was set aside."""

    binding: tuple[Engaged, ...]
    others: tuple[Engaged, ...]
    clocks: tuple[Clock, ...]
    aside: tuple[Ruled, ...]
    facts: tuple[Fact, ...]
    instruments: tuple[Instrument, ...]


def standards(casefile: Casefile, view: View) -> Standards:
    """The page of a case."""
    found = [_engaged(casefile, each, view) for each in engaged(casefile)]
    return Standards(
        binding=tuple(e for e in found if e.engagement.binding),
        others=tuple(e for e in found if not e.engagement.binding),
        clocks=tuple(
            Clock(clock, _sources(casefile, clock.claims, view)) for clock in legal_clocks(casefile)
        ),
        aside=tuple(_ruled(casefile, set_aside(casefile), view)),
        facts=tuple(_fact(held) for held in casefile.affirmed),
        instruments=tuple(i for i in INSTRUMENTS.values() if i.adopted <= casefile.as_of),
    )


def _engaged(casefile: Casefile, engagement: Engagement, view: View) -> Engaged:
    instrument, provision = engagement.instrument, engagement.provision
    stands = binding(instrument, casefile.country, casefile.as_of)
    return Engaged(
        engagement=engagement,
        id=f"{instrument.key}-{provision.number}".translate(_IN_ADDRESSES),
        claims=" ".join(engagement.claims),
        sources=_sources(casefile, engagement.claims[:_MOST], view),
        more=max(0, len(engagement.claims) - _MOST),
        reservation=stands.reservation,
        conflict=stands.conflict,
        origin=engagement.origin,
        rulings=tuple(_ruled(casefile, engagement.rulings, view)),
    )


def seen(casefile: Casefile, claim_id: str) -> Claim | None:
    """The claim, where it is among those that the audience may see."""
    known = keep(casefile, f"{__name__}.seen", lambda: {c.id: c for c in casefile.known_claims})
    return known.get(claim_id)


def _ruled(casefile: Casefile, decisions: Iterable[Decision], view: View) -> Iterator[Ruled]:
    """The rulings on claims that the audience may see, those of one act together."""
    acts: dict[tuple[str, str, str, datetime], list[Decision]] = defaultdict(list)
    for decision in decisions:
        key, number, claim = decision.on
        is_known = key in INSTRUMENTS and number in INSTRUMENTS[key].by_number
        if is_known and seen(casefile, claim) is not None:
            acts[(key, number, reason(casefile, decision), decision.at)].append(decision)
    for (key, number, why, at), ruled in acts.items():
        instrument = INSTRUMENTS[key]
        yield Ruled(
            numbers=" ".join(str(int(d.id)) for d in ruled),
            why=why,
            by=ruled[0].by,
            at=at,
            instrument=instrument,
            provision=instrument.by_number[number],
            sources=_sources(casefile, [d.on[2] for d in ruled][:_MOST], view),
        )


def _sources(casefile: Casefile, claims: Iterable[str], view: View) -> tuple[Source, ...]:
    found = (seen(casefile, claim) for claim in claims)
    return tuple(Source(tell(c), passage_of(casefile, c, view)) for c in found if c is not None)


def _fact(held: HeldFact) -> Fact:
    claim = held.followed
    when = say_day(claim.when) if claim.when else "—"
    return Fact(claim.id, f"{when} · {tell(claim)}")
