"""What happened, in order of time: all of it for a statement of facts, the latest for a brief."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact, Strand
from habeas.core.prose import whole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.commitment import Commitment
from habeas.kinds.consent import Consent
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.demand import Demand
from habeas.kinds.standard_invoked import StandardInvoked
from habeas.papers.draft import Block, Points, Sentence, Statement
from habeas.papers.parts.events import happened
from habeas.papers.parts.version import account
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_NO_EVENTS: tuple[type[Fact], ...] = (
    Commitment, Consent, CustodyDuration, Demand, StandardInvoked,
)  # fmt: skip
_LATEST = 3


def chronology(writing: Writing) -> list[Block]:
    """Every event as a point, the undated last; what an authority says is told as its account."""
    events = _events(writing.casefile)
    if not events:
        writing.lacks(whole("Nothing that happened is on file, so there is no chronology."))
        return []
    return [Points(tuple(event(writing, one) for one in events))]


def latest(writing: Writing) -> list[Block]:
    """The last few events that no part before has told, by their own day or that of their source."""
    events = [one for one in _events(writing.casefile) if _is_lately_told(one)]
    new = [one for one in events if not writing.used.intersection(one.ids)][-_LATEST:]
    told: tuple[Statement, ...] = tuple(event(writing, one) for one in new)
    return [Points(told)] if told else []


def _is_lately_told(one: Told) -> bool:
    """With a day; what was appealed for stands where the silence since is told."""
    return one.day is not None and not isinstance(one.fact, AppealMade)


def event(writing: Writing, told: Told) -> Sentence:
    """One event: by its kind's own sentence, or as the account of the authority that gives it."""
    is_account = writing.is_word_of_authority(told.lead) or not told.lead.is_affirmed
    return account(writing, told) if is_account else happened(writing, told)


def _events(casefile: Casefile) -> tuple[Told, ...]:
    other_side = [h for h in casefile.overruled if h.followed.holds_by(casefile.as_of)]
    return once(casefile, (h for h in (*casefile.facts, *other_side) if _is_event(h.followed.fact)))


def _is_event(fact: Fact) -> bool:
    return fact.strand is not Strand.LAW_AND_PERSON and not isinstance(fact, _NO_EVENTS)
