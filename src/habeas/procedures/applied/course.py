"""What the file knows of one appeal under a procedure: when it was made, what the body did, whether a reply came."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from habeas.core.appeals import Appeal
from habeas.core.appeals import Response as Answer
from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.core.silence import silence
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.kinds.response import Response
from habeas.procedures import PROCEDURES
from habeas.procedures.procedure import Body, Event, Procedure, Span, bare_name
from habeas.procedures.showing import court_decisions, final_remedies

_DAY = timedelta(days=1)
_STEPS = {
    Step.TRANSMITTED: Event.TRANSMITTED,
    Step.DELIVERED: Event.RECEIVED,
    Step.REPLY_RECEIVED: Event.REPLIED,
    Step.DECIDED: Event.DECIDED,
    Step.INFORMATION_ASKED: Event.ASKED,
}


@dataclass(frozen=True, slots=True)
class Happened:
    """A day as the file has it, and the claims; `is_supposed` where a person must say that this is the event."""

    when: When
    claims: tuple[str, ...] = ()
    is_supposed: bool = False
    until: When | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How an appeal went, beside the appeal itself. `standing_since` is a suspension that goes on."""

    happened: Mapping[Event, Happened] = field(default_factory=lambda: MappingProxyType({}))
    extended: Happened | None = None
    suspended: tuple[Span, ...] = ()
    standing_since: date | None = None
    closed: Happened | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """An appeal that is on file, the procedure that it was made under, if it is one of ours, and its course."""

    appeal: Appeal
    procedure: Procedure | None
    course: Course

    @property
    def is_pending(self) -> bool:
        """Neither decided nor closed, as far as the file knows."""
        return self.course.closed is None and Event.DECIDED not in self.course.happened


@once
def submissions(casefile: Casefile) -> tuple[Submission, ...]:
    """Every dated appeal that the file reports as made, in order of time."""
    dated = [
        (held, held.followed.when, procedure_of(held))
        for held in casefile.in_role(Role.APPEAL)
        if held.followed.when is not None and held.followed.when.latest is not None
    ]
    return tuple(
        Submission(
            _appeal(casefile, held, when, procedure),
            procedure,
            _course(casefile, held, procedure, _next(dated, place)),
        )
        for place, (held, when, procedure) in enumerate(dated)
    )


def _next(dated: list[tuple[HeldFact, When, Procedure | None]], place: int) -> date:
    """The day of the next appeal under the same procedure: what the body does from then on belongs to that one."""
    procedure = dated[place][2]
    later = [when.latest for _, when, other in dated[place + 1 :] if other is procedure]
    return next((day for day in later if day is not None), date.max)


def procedure_of(held: HeldFact) -> Procedure | None:
    """The procedure that the claim names; else the one of the body that it is addressed to."""
    fact = held.followed.fact
    if not isinstance(fact, AppealMade):
        return None
    if fact.procedure is not None:
        return PROCEDURES.get(fact.procedure)
    if fact.addressee is None or fact.means not in (Means.SUBMISSION, Means.URGENT_APPEAL):
        return None
    urgent = fact.means is Means.URGENT_APPEAL
    bare = bare_name(fact.addressee)
    found = [p for p in PROCEDURES.values() if p.is_filing and p.body.is_barely_named(bare)]
    return min(found, key=lambda p: p.is_urgent is not urgent, default=None)


def _appeal(casefile: Casefile, held: HeldFact, when: When, procedure: Procedure | None) -> Appeal:
    fact = held.followed.fact
    return Appeal(
        on=when.latest or when.earliest or casefile.as_of,
        by=fact.stated("actor"),
        to=fact.stated("addressee"),
        kind=fact.stated("means"),
        claims=held.claim_ids,
        answer=None if procedure is not None else _answer(casefile, held),
    )


def _answer(casefile: Casefile, held: HeldFact) -> Answer | None:
    place, appeals = _places(casefile), silence(casefile).appeals
    first = min((place[i] for i in held.claim_ids if i in place), default=None)
    return None if first is None else appeals[first].answer


@once
def _places(casefile: Casefile) -> Mapping[str, int]:
    """Where each claim stands among the appeals of the silence clock: the first that rests on it."""
    numbered = reversed(tuple(enumerate(silence(casefile).appeals)))
    return {i: number for number, appeal in numbered for i in appeal.claims}


def _course(
    casefile: Casefile, held: HeldFact, procedure: Procedure | None, before: date
) -> Course:
    when = held.followed.when or When.on(casefile.as_of)
    happened = {Event.SUBMITTED: Happened(when, held.claim_ids)}
    if procedure is None:
        return Course(MappingProxyType(happened))
    steps = list(_steps(casefile, procedure, since=when.earliest or date.min, before=before))
    for step, held_step, day in steps:
        if step in _STEPS:
            happened.setdefault(_STEPS[step], Happened(day, held_step.claim_ids))
    happened |= around(casefile)
    for reply in _replies(casefile, procedure.body, when, before):
        happened.setdefault(Event.REPLIED, reply)
    spans, standing = _suspensions(steps)
    return Course(
        happened=MappingProxyType(happened),
        extended=_last(steps, Step.EXTENDED),
        suspended=spans,
        standing_since=standing,
        closed=_last(steps, Step.CLOSED),
    )


@once
def around(casefile: Casefile) -> Mapping[Event, Happened]:
    """What time limits run from that is not of the appeal: the disappearance, the last decision of a court."""
    found: dict[Event, Happened] = {}
    for held in casefile.affirmed:
        when = held.followed.when
        if isinstance(held.followed.fact, EnforcedDisappearance) and when is not None:
            found[Event.DISAPPEARED] = Happened(_beginning(when), held.claim_ids)
    last = max(_decisions(casefile), key=lambda decision: decision.when.sort_key, default=None)
    if last is not None:
        found[Event.FINAL_DECISION] = last
    return found


def _decisions(casefile: Casefile) -> Iterator[Happened]:
    """The decisions at home that have a day: those that a source calls final first, then those of courts."""
    for held, decided in final_remedies(casefile):
        yield Happened(decided, held.claim_ids)
    for held in reversed(court_decisions(casefile)):
        when = held.followed.when
        if when is not None and when.latest is not None:
            yield Happened(when, held.claim_ids, is_supposed=True)


def _beginning(when: When) -> When:
    start = when.text.partition("/")[0]
    return When(start) if when.is_interval and start not in ("", "..") else when


def _steps(
    casefile: Casefile, procedure: Procedure, *, since: date, before: date
) -> Iterator[tuple[Step, HeldFact, When]]:
    for held, fact in _steps_told(casefile):
        when = held.followed.when
        if fact.step is None or when is None:
            continue
        last = when.latest or when.earliest
        if last is not None and since <= last < before and _is_of(fact, procedure):
            yield fact.step, held, when


@once
def _steps_told(casefile: Casefile) -> tuple[tuple[HeldFact, ProcedureStep], ...]:
    told = ((held, held.followed.fact) for held in casefile.affirmed)
    return tuple((held, fact) for held, fact in told if isinstance(fact, ProcedureStep))


@once
def _responses_told(casefile: Casefile) -> tuple[tuple[HeldFact, Response], ...]:
    told = ((held, held.followed.fact) for held in casefile.affirmed)
    return tuple((held, fact) for held, fact in told if isinstance(fact, Response))


def _is_of(fact: ProcedureStep, procedure: Procedure) -> bool:
    if fact.procedure is not None:
        return fact.procedure == procedure.key
    return fact.actor is not None and procedure.body.is_named(fact.actor)


def _replies(casefile: Casefile, body: Body, when: When, before: date) -> Iterator[Happened]:
    """Answers of the body itself, or addressed to it."""
    for held, fact in _responses_told(casefile):
        day = held.followed.when
        if day is None or day.latest is None:
            continue
        sides = [name for name in (fact.actor, fact.addressee) if name is not None]
        after = when.earliest is not None and when.earliest < day.latest < before
        if after and any(body.is_named(name) for name in sides):
            yield Happened(day, held.claim_ids)


def _last(steps: list[tuple[Step, HeldFact, When]], wanted: Step) -> Happened | None:
    found = [(held, when) for step, held, when in steps if step is wanted]
    if not found:
        return None
    held, when = found[-1]
    fact = held.followed.fact
    until = fact.until if isinstance(fact, ProcedureStep) else None
    return Happened(when, held.claim_ids, until=until)


def _suspensions(
    steps: list[tuple[Step, HeldFact, When]],
) -> tuple[tuple[Span, ...], date | None]:
    """The days from each suspension to the day before it was taken up again; and one that goes on."""
    spans: list[Span] = []
    since: date | None = None
    for step, _, when in steps:
        day = when.latest or when.earliest
        if step is Step.SUSPENDED and since is None:
            since = day
        elif step is Step.RESUMED and since is not None and day is not None:
            spans += [Span(since, day - _DAY)] if day > since else []
            since = None
    return tuple(spans), since
