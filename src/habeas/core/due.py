"""What a case calls for: claims to review, appeals without an answer, contradictions, milestones, hearings."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.casefile import Casefile, once
from habeas.core.clock import next_milestone
from habeas.core.contradictions import contradictions
from habeas.core.facts import Role
from habeas.core.prose import Name, Phrase, whole
from habeas.core.silence import Appeal, silence
from habeas.core.values import Duration
from habeas.core.when import When

AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do: a stable code, what and why as a phrase, since or on which day, and the claims."""

    code: str
    task: Phrase
    on: date | None
    claims: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """The task in an English sentence."""
        return self.task.text()


@once
def due(casefile: Casefile) -> tuple[Due, ...]:
    """What the case calls for as of its day, the most pressing first."""
    return (*_unanswered(casefile), *_hearings(casefile), *_to_review(casefile), *_to_resolve(casefile),
            *_milestone(casefile), *_quiet(casefile))  # fmt: skip


def _unanswered(casefile: Casefile) -> Iterator[Due]:
    for appeal in silence(casefile).unanswered:
        days = appeal.days(casefile.as_of)
        if days:
            task = _without_answer(appeal, Duration(f"P{days}D"))
            yield Due("appeal-unanswered", task, appeal.on, appeal.claims)


def _without_answer(appeal: Appeal, days: Duration) -> Phrase:
    on = When.on(appeal.on)
    if not appeal.to:
        return whole("The appeal of {on} has had no answer for {days}.", on=on, days=days)
    words = "The appeal of {on} to {to} has had no answer for {days}."
    return whole(words, on=on, to=Name(appeal.to), days=days)


def _hearings(casefile: Casefile) -> Iterator[Due]:
    for held in casefile.held:
        when = held.followed.when
        if held.followed.fact.role is not Role.HEARING or when is None or when.earliest is None:
            continue
        if casefile.as_of <= when.earliest <= casefile.as_of + AHEAD:
            task = whole("A hearing is due: {when}.", when=when)
            yield Due("hearing-ahead", task, when.earliest, held.claim_ids)


def _to_review(casefile: Casefile) -> Iterator[Due]:
    waiting = casefile.proposals
    if waiting:
        task = whole("Proposed claims that wait for review: {count}.", count=len(waiting))
        yield Due("claims-to-review", task, None, tuple(c.id for c in waiting))


def _to_resolve(casefile: Casefile) -> Iterator[Due]:
    for found in contradictions(casefile):
        yield Due("contradiction", found.reason, None, found.claims)


def _milestone(casefile: Casefile) -> Iterator[Due]:
    ahead = next_milestone(casefile)
    if ahead is not None:
        task = whole("Day {days} in custody will be {on}.", days=ahead.days, on=When.on(ahead.on))
        yield Due("milestone", task, ahead.on)


def _quiet(casefile: Casefile) -> Iterator[Due]:
    if not casefile.facts and not casefile.proposals:
        yield Due("empty-file", whole("The file holds nothing yet: add a source."), None)
