"""What a case calls for: claims to review, appeals without an answer, contradictions, milestones, hearings."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.casefile import Casefile
from habeas.core.clock import next_milestone
from habeas.core.contradictions import contradictions
from habeas.core.facts import Role
from habeas.core.prose import say_day
from habeas.core.silence import silence

AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do: a stable code, what and why in a sentence, since or on which day, and the claims."""

    code: str
    what: str
    on: date | None
    claims: tuple[str, ...] = ()


def due(casefile: Casefile) -> tuple[Due, ...]:
    """What the case calls for as of its day, the most pressing first."""
    return (*_unanswered(casefile), *_hearings(casefile), *_to_review(casefile), *_to_resolve(casefile),
            *_milestone(casefile), *_quiet(casefile))  # fmt: skip


def _unanswered(casefile: Casefile) -> Iterator[Due]:
    for appeal in silence(casefile).unanswered:
        days = appeal.days(casefile.as_of)
        if days:
            to = f" to the {appeal.to}".replace("the the ", "the ") if appeal.to else ""
            what = f"The appeal of {say_day(appeal.on)}{to} has had no answer for {days} days."
            yield Due("appeal-unanswered", what, appeal.on, appeal.claims)


def _hearings(casefile: Casefile) -> Iterator[Due]:
    for held in casefile.held:
        when = held.followed.when
        if held.followed.fact.role is not Role.HEARING or when is None or when.earliest is None:
            continue
        if casefile.as_of <= when.earliest <= casefile.as_of + AHEAD:
            yield Due("hearing-ahead", f"A hearing is due: {when}.", when.earliest, held.claim_ids)


def _to_review(casefile: Casefile) -> Iterator[Due]:
    waiting = casefile.proposals
    if waiting:
        what = f"{len(waiting)} proposed claims wait for review."
        yield Due("claims-to-review", what, None, tuple(c.id for c in waiting))


def _to_resolve(casefile: Casefile) -> Iterator[Due]:
    for found in contradictions(casefile):
        yield Due("contradiction", found.why, None, found.claims)


def _milestone(casefile: Casefile) -> Iterator[Due]:
    ahead = next_milestone(casefile)
    if ahead is not None:
        what = f"Day {ahead.days:,} in custody will be {say_day(ahead.on)}."
        yield Due("milestone", what, ahead.on)


def _quiet(casefile: Casefile) -> Iterator[Due]:
    if not casefile.facts and not casefile.proposals:
        yield Due("empty-file", "The file holds nothing yet: add a source.", None)
