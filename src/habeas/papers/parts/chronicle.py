"""What happened, in order of time: all of it for a statement of facts, the latest for a brief."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor
from habeas.core.facts import Fact, Strand
from habeas.core.prose import whole
from habeas.core.rulings import About, ruling
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.commitment import Commitment
from habeas.kinds.consent import Consent
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.hearing import Hearing
from habeas.kinds.response import Response
from habeas.kinds.standard_invoked import StandardInvoked
from habeas.papers.draft import Block, Points, Sentence, Statement
from habeas.papers.parts.decided import decision_of
from habeas.papers.parts.events import happened
from habeas.papers.parts.replies import is_answer, reply, says_nothing
from habeas.papers.parts.trial import without_bare_convictions
from habeas.papers.parts.version import account
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.standards import is_word_of_authority

_NO_EVENTS: tuple[type[Fact], ...] = (
    Commitment, Consent, CustodyDuration, Demand, StandardInvoked,
)  # fmt: skip
_LATEST, _POINTS, _MUCH = 3, 4, 3


def chronology(writing: Writing) -> list[Block]:
    """Every event as a point, the undated last; what an authority says is told as its account."""
    events = _events(writing.casefile)
    if not events:
        writing.lacks(whole("Nothing that happened is on file, so there is no chronology."))
        return []
    return [Points(tuple(event(writing, one) for one in events))]


def latest(
    writing: Writing, before: Sequence[Told] = (), apart: Collection[str] = ()
) -> list[Block]:
    """The last few events that no part before has told, nor tells behind it, and not what authorities hold.

    Where much stands before them, the last alone, and only if it is newer.
    """
    events = without_bare_convictions(writing, _events(writing.casefile))
    events = [one for one in events if _is_lately_told(one)]
    new = [
        one for one in events
        if not (
            writing.used.union(apart).intersection(one.ids)
            or writing.is_official(one.lead)
            or _is_told_by_what_was_said(writing.casefile, one, events)
        )
    ]  # fmt: skip
    if len(before) >= _MUCH:
        last = max(one.day or date.min for one in before)
        new = [one for one in new if (one.day or date.min) > last][-1:]
    new = new[-min(_LATEST, _POINTS - len(before[:_MUCH])) :]
    told: tuple[Statement, ...] = tuple(event(writing, one) for one in new)
    return [Points(told)] if told else []


def _is_lately_told(one: Told) -> bool:
    """With a day; what was appealed for stands where the silence since is told."""
    return one.day is not None and not isinstance(one.fact, AppealMade)


def _is_told_by_what_was_said(casefile: Casefile, one: Told, events: Sequence[Told]) -> bool:
    """Whether it says no more than that an authority spoke, where the same source gives what it said."""
    return (
        says_nothing(one.fact)
        and not is_answer(one)
        and any(
            other is not one
            and is_word_of_authority(casefile, other.lead)
            and _sources(one) <= _sources(other)
            for other in events
        )
    )


def _sources(told: Told) -> set[str]:
    return {anchor.source for anchor in _anchors(told)}


def event(writing: Writing, told: Told) -> Sentence:
    """One event: by its kind's own sentence, or as the account of the authority that gives it."""
    if isinstance(told.fact, Response) and told.lead.is_affirmed:
        return reply(writing, told)
    is_account = writing.is_word_of_authority(told.lead) or not told.lead.is_affirmed
    return account(writing, told) if is_account else happened(writing, told)


def _events(casefile: Casefile) -> tuple[Told, ...]:
    other_side = [h for h in casefile.overruled if h.followed.holds_by(casefile.as_of)]
    told = once(casefile, (h for h in (*casefile.facts, *other_side) if _is_event(h.followed.fact)))
    rulings = [one for one in told if isinstance(one.fact, Hearing) and _is_of_custody(one.fact)]
    return tuple(
        one for one in told
        if not _is_told_by(one, rulings) and decision_of(casefile, one) is None
    )  # fmt: skip


def _is_of_custody(fact: Hearing) -> bool:
    ruled = ruling(fact.outcome or "")
    return ruled is not None and ruled.about is About.CUSTODY


def _is_told_by(one: Told, rulings: Sequence[Told]) -> bool:
    """Whether it is no more than that the person was held on the day of a ruling, by the words that tell of the ruling."""
    return isinstance(one.fact, Detention) and any(
        one.fact.occurred == ruled.fact.occurred
        and all(any(map(partial(_overlap, anchor), _anchors(ruled))) for anchor in _anchors(one))
        for ruled in rulings
    )


def _anchors(told: Told) -> list[Anchor]:
    return [anchor for claim in told.claims for anchor in claim.anchors]


def _overlap(one: Anchor, other: Anchor) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end


def _is_event(fact: Fact) -> bool:
    return fact.strand is not Strand.LAW_AND_PERSON and not isinstance(fact, _NO_EVENTS)
