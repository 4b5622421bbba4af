"""What a case calls for: claims to review, appeals without an answer, contradictions, milestones, hearings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from habeas.core.care import ANY, care, in_general
from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.clock import milestones, next_milestone
from habeas.core.contradictions import contradictions
from habeas.core.corroboration import Standing
from habeas.core.custody import custody
from habeas.core.facts import Role
from habeas.core.prose import At, Label, Name, Phrase, whole
from habeas.core.silence import silence
from habeas.core.timeline import timeline
from habeas.core.values import Duration
from habeas.core.visits import refused_visits
from habeas.core.when import When

AHEAD = timedelta(days=14)
STILL_DUE = frozenset({"claims-to-review"})  # also in a case that was closed
_LASTING = frozenset({"care-unmet", "access-refused"})
_PLANNED = {
    Role.HEARING: "hearing-ahead",
    Role.VISIT: "visit-ahead",
    Role.CARE_GIVEN: "care-ahead",
}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to do: a stable code, since or on which day, about whom or what, how many, and the claims.

    `day` is the day it is looked at, `when` a date as its source gives it, `reason` words that are its own. `shows`
    are the first and the last day on which it needs doing, where its code and its day do not say so.
    """

    code: str
    day: date
    on: date | None = None
    when: When | None = None
    about: str = ""
    count: int = 1
    claims: tuple[str, ...] = ()
    reason: Phrase | None = None
    shows: tuple[date, date] | None = None

    @property
    def task(self) -> Phrase:
        """The task as a phrase."""
        return self.reason or _WORDS[self.code](self)

    @property
    def what(self) -> str:
        """The task in an English sentence."""
        return self.task.text()

    @property
    def shown(self) -> tuple[date, date]:
        """The first and the last day on which it needs doing."""
        if self.shows is not None:
            return self.shows
        if self.on is None or self.code in _LASTING:
            return date.min, date.max
        if self.code == "appeal-unanswered":
            return min(self.on, date.max - _DAY) + _DAY, date.max
        return _before(self.on), self.on


def _without_answer(due: Due) -> Phrase:
    if due.on is None:
        return _dayless_words(due)
    if due.when is not None:
        return _about_then(due, due.when, due.on)
    days, on = Duration(f"P{(due.day - due.on).days}D"), When.on(due.on)
    if not due.about:
        return whole("The appeal of {on} has had no answer for {days}.", on=on, days=days)
    words = "The appeal of {on} to {to} has had no answer for {days}."
    return whole(words, on=on, to=Name(due.about), days=days)


def _about_then(due: Due, when: When, on: date) -> Phrase:
    """An appeal that its source does not date to the day: silent for so long at least."""
    days, at = (due.day - on).days, At(when)
    if days <= 0:
        if not due.about:
            return whole("An appeal made {at} has had no answer.", at=at)
        return whole("An appeal made {at} to {to} has had no answer.", at=at, to=Name(due.about))
    least = Duration(f">=P{days}D")
    if not due.about:
        return whole("An appeal made {at} has had no answer for {days}.", at=at, days=least)
    words = "An appeal made {at} to {to} has had no answer for {days}."
    return whole(words, at=at, to=Name(due.about), days=least)


def _dayless_words(due: Due) -> Phrase:
    if not due.about:
        return whole("An appeal whose day is not known has had no answer.")
    words = "An appeal to {to} whose day is not known has had no answer."
    return whole(words, to=Name(due.about))


def _unattributed_words(_: Due) -> Phrase:
    return whole("An answer is on file, and not who gave it; say whose it is.")


def _milestone_words(due: Due) -> Phrase:
    return whole(
        "Day {days} in custody will be {on}.", days=due.count, on=When.on(due.on or due.day)
    )


def _care_words(due: Due) -> Phrase:
    if due.about == ANY:
        if due.when is None:
            return whole("Care of any kind was refused.")
        return whole("Care of any kind, first asked for {when}, was not given.", when=due.when)
    if due.when is None:
        return whole("Refused: {need}.", need=due.about)
    return whole("Asked for first {when} and not given: {need}.", when=due.when, need=due.about)


def _hearing_words(due: Due) -> Phrase:
    return whole("A hearing is due: {when}.", when=due.when or When.on(due.on or due.day))


def _visit_words(due: Due) -> Phrase:
    return whole("A visit is due: {when}.", when=due.when or When.on(due.on or due.day))


def _care_ahead_words(due: Due) -> Phrase:
    when = due.when or When.on(due.on or due.day)
    if due.about == ANY:
        return whole("Care is due: {when}.", when=when)
    return whole("Care is due, {when}: {need}.", when=when, need=due.about)


def _refused_words(due: Due) -> Phrase:
    """Who was not let in; the words of a choice that a kind declares."""
    visitor = Label(due.about, is_within=True)
    if due.when is None:
        return whole("Not let in, and no such visit since: {visitor}.", visitor=visitor)
    words = "Not let in ({when}), and no such visit since: {visitor}."
    return whole(words, when=due.when, visitor=visitor)


def _counted(due: Due) -> Phrase:
    match due.code:
        case "claims-to-review":
            return whole("Proposed claims that wait for review: {count}.", count=due.count)
        case "contradiction":
            return whole("What cannot all be true: {count}.", count=due.count)
    return whole("Facts that rest on one source: {count}.", count=due.count)


def _empty_words(_: Due) -> Phrase:
    return whole("The file holds nothing yet: add a source.")


_WORDS: Mapping[str, Callable[[Due], Phrase]] = MappingProxyType(
    {
        "appeal-unanswered": _without_answer,
        "answer-unattributed": _unattributed_words,
        "hearing-ahead": _hearing_words,
        "visit-ahead": _visit_words,
        "care-ahead": _care_ahead_words,
        "care-unmet": _care_words,
        "access-refused": _refused_words,
        "milestone": _milestone_words,
        "claims-to-review": _counted,
        "contradiction": _counted,
        "single": _counted,
        "empty-file": _empty_words,
    }
)


@once
def due(casefile: Casefile) -> tuple[Due, ...]:
    """What the case calls for as of its day, the most pressing first."""
    return (*_now(_unanswered(casefile)), *_now(_ahead(casefile)), *_care(casefile),
            *_not_let_in(casefile), *_to_review(casefile), *_to_resolve(casefile), *_milestone(casefile), *_quiet(casefile))  # fmt: skip


def standing_tasks(casefile: Casefile) -> tuple[Due, ...]:
    """What the case calls for, on its day and later as it stands: each on the days that `shown` gives."""
    return (*_unanswered(casefile), *_ahead(casefile), *_care(casefile), *_not_let_in(casefile),
            *_milestones(casefile), *_to_review(casefile), *_contested(casefile), *_single(casefile), *_quiet(casefile))  # fmt: skip


def _now(tasks: Iterator[Due]) -> Iterator[Due]:
    return (task for task in tasks if task.shown[0] <= task.day <= task.shown[1])


def _unanswered(casefile: Casefile) -> Iterator[Due]:
    clock = silence(casefile)
    for a in clock.unanswered:
        yield Due(
            code="appeal-unanswered", day=casefile.as_of, on=a.on, when=a.when, about=a.to or "",
            claims=a.claims, shows=None if a.when is None else ((a.first or a.on), date.max),
        )  # fmt: skip
    for a in clock.dayless:
        yield Due(code="appeal-unanswered", day=casefile.as_of, about=a.to or "", claims=a.claims)
    for response in clock.unattributed:
        yield Due(code="answer-unattributed", day=casefile.as_of, claims=response.claims)


def _ahead(casefile: Casefile) -> Iterator[Due]:
    """The hearings, the visits and the care that a source announces, for as long as they can be ahead."""
    for held in casefile.held:
        when, code = held.followed.when, _PLANNED.get(held.followed.fact.role or Role.SILENCE)
        if code is None or when is None or when.latest is None or not held.followed.is_affirmed:
            continue
        if casefile.as_of <= when.latest and not _is_told_after(held.followed, when.latest):
            need = in_general(held.followed.fact.stated("need")) or ANY
            about = need if code == "care-ahead" else ""
            first = when.earliest or when.latest
            yield Due(
                code=code, day=casefile.as_of, on=first, when=when, about=about, claims=held.claim_ids,
                shows=(date.min if when.earliest is None else _before(first), when.latest),
            )  # fmt: skip


def _is_told_after(claim: Claim, last: date) -> bool:
    """Of a time that is open for days, what a source tells on its last day or later has been."""
    told = claim.told_on.latest if claim.told_on is not None else None
    is_open = claim.when is not None and claim.when.day is None
    return is_open and told is not None and told >= last


def _before(day: date) -> date:
    return day - AHEAD if day - date.min > AHEAD else date.min


def _care(casefile: Casefile) -> Iterator[Due]:
    """What was asked for or refused and not given, while the person is held."""
    if not custody(casefile).held:
        return
    for need in care(casefile):
        if need.is_unmet:
            on = need.first_asked.earliest if need.first_asked else None
            yield Due(
                code="care-unmet", day=casefile.as_of, on=on, when=need.first_asked, about=need.need,
                claims=need.claims,
            )  # fmt: skip


def _not_let_in(casefile: Casefile) -> Iterator[Due]:
    """Who was refused a visit and has not come since, while the person is held."""
    if not custody(casefile).held:
        return
    for refusal in refused_visits(casefile):
        yield Due(
            code="access-refused", day=casefile.as_of, on=refusal.on, when=refusal.when, about=refusal.visitor,
            claims=refusal.claims,
        )  # fmt: skip


def _to_review(casefile: Casefile) -> Iterator[Due]:
    waiting = casefile.proposals
    if waiting:
        ids = tuple(c.id for c in waiting)
        yield Due(code="claims-to-review", day=casefile.as_of, count=len(ids), claims=ids)


def _to_resolve(casefile: Casefile) -> Iterator[Due]:
    for found in contradictions(casefile):
        yield Due(
            code="contradiction", day=casefile.as_of, claims=found.claims, reason=found.reason
        )


def _contested(casefile: Casefile) -> Iterator[Due]:
    count = len(contradictions(casefile))
    if count:
        yield Due(code="contradiction", day=casefile.as_of, count=count)


def _single(casefile: Casefile) -> Iterator[Due]:
    count = sum(entry.standing is Standing.SINGLE for entry in timeline(casefile))
    if count:
        yield Due(code="single", day=casefile.as_of, count=count)


def _milestone(casefile: Casefile) -> Iterator[Due]:
    ahead = next_milestone(casefile)
    if ahead is not None:
        yield Due(code="milestone", day=casefile.as_of, on=ahead.on, count=ahead.days)


def _milestones(casefile: Casefile) -> Iterator[Due]:
    for ahead in milestones(casefile):
        yield Due(code="milestone", day=casefile.as_of, on=ahead.on, count=ahead.days)


def _quiet(casefile: Casefile) -> Iterator[Due]:
    if not casefile.facts and not casefile.proposals:
        yield Due(code="empty-file", day=casefile.as_of)
