"""Where an appeal stands on a day: awaited, due, silent, answered, closed. It is computed; nothing stores it.

A day that the file gives only as a month or a year makes a range: silence is said only from the latest day it allows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from habeas.core.appeals import Appeal
from habeas.core.casefile import Casefile
from habeas.core.prose import Phrase, whole
from habeas.core.values import Choice, Duration
from habeas.core.when import When
from habeas.procedures.applied.course import Course, Happened, Submission, around, submissions
from habeas.procedures.counting import Calendar, Computation, calendar_of, compute, runs_out
from habeas.procedures.procedure import Event, Party, Procedure, TimeLimit


class Stage(Choice):
    """Where a time limit stands."""

    AWAITING = "awaiting"
    DUE = "due"
    SILENT = "silent"
    PASSED = "passed"
    REPLIED = "replied"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Clock:
    """One time limit applied to a file.

    `due` is a range where the day it runs from is one. `not_before` is given where that day is not on file and
    cannot have been before the submission. `since` is the day from which there is silence, or the limit has passed.
    """

    limit: TimeLimit | None
    stage: Stage
    runs_from: Happened | None = None
    due: When | None = None
    since: date | None = None
    not_before: date | None = None
    computed: tuple[Computation, ...] = ()
    zone: str | None = None

    @property
    def runs_out(self) -> datetime | None:
        """The moment at which the limit has passed for certain, in the time of the body."""
        if self.due is None or self.due.latest is None or self.zone is None:
            return None
        return runs_out(self.due.latest, self.zone)

    @property
    def why(self) -> Phrase:
        """What the stage rests on, in a sentence."""
        return _why(self)


def clocks_of(submission: Submission, today: date) -> tuple[Clock, ...]:
    """Every time limit of a submission's procedure, as it stands on the day."""
    if submission.procedure is None:
        return (state(submission.appeal, None, today, submission.course),)
    return tuple(
        _clock(limit, submission.procedure, submission.course, today)
        for limit in submission.procedure.limits
    )


def state(
    appeal: Appeal, procedure: Procedure | None, today: date, course: Course | None = None
) -> Clock:
    """Where an appeal stands: that of its procedure's answer; without one, no rule sets a day."""
    course = course or Course({Event.SUBMITTED: Happened(When.on(appeal.on), appeal.claims)})
    if procedure is not None and procedure.answer is not None:
        return _clock(procedure.answer, procedure, course, today)
    submitted = course.happened.get(Event.SUBMITTED)
    if course.closed is not None or Event.DECIDED in course.happened:
        return Clock(None, Stage.CLOSED, submitted)
    replied = appeal.answer is not None or Event.REPLIED in course.happened
    return Clock(None, Stage.REPLIED if replied else Stage.AWAITING, submitted)


def ahead(casefile: Casefile, procedure: Procedure) -> tuple[Clock, ...]:
    """The time limits of a procedure before anything was submitted: those that already run, and what others run from."""
    course = Course(around(casefile))
    return tuple(_clock(limit, procedure, course, casefile.as_of) for limit in procedure.limits)


def running(casefile: Casefile) -> tuple[tuple[Submission, tuple[Clock, ...]], ...]:
    """Each appeal on file with its clocks."""
    return tuple((s, clocks_of(s, casefile.as_of)) for s in submissions(casefile))


def _clock(limit: TimeLimit, procedure: Procedure, course: Course, today: date) -> Clock:
    start = course.happened.get(limit.runs_from)
    seat = procedure.body.seat
    zone = seat.zone if seat else None
    computed = tuple(_computed(limit, procedure, course, start)) if start else ()
    due = _range(computed) if course.standing_since is None else None
    stage = _stage(limit, course, due, today)
    return Clock(
        limit=limit,
        stage=stage,
        runs_from=start,
        due=due,
        since=due.latest if due and stage in (Stage.SILENT, Stage.PASSED) else None,
        not_before=None if start else _not_before(limit, course),
        computed=computed,
        zone=zone,
    )


def _stage(limit: TimeLimit, course: Course, due: When | None, today: date) -> Stage:
    if course.closed is not None or (limit.is_answer and Event.DECIDED in course.happened):
        return Stage.CLOSED
    if limit.is_answer and Event.REPLIED in course.happened:
        return Stage.REPLIED
    if due is None or due.latest is None:
        return Stage.AWAITING
    if today <= due.latest:
        return Stage.DUE
    return Stage.SILENT if limit.is_answer else Stage.PASSED


def _computed(
    limit: TimeLimit, procedure: Procedure, course: Course, start: Happened
) -> Iterator[Computation]:
    """From the earliest and from the latest day that the file allows, once where they are the same."""
    if limit.term is None:
        return
    for day in _starts(limit, start.when):
        done = compute(
            day,
            _terms(limit, course, day),
            counting=limit.counting,
            suspended=course.suspended,
            calendar=_calendar(procedure),
        )
        yield _given(done, limit, course)


def _starts(limit: TimeLimit, when: When) -> Iterator[date]:
    """The ends of the range, and between them the last day of a rule that changed, whose longer term may end last."""
    ends = [day for day in (when.earliest, when.latest) if day is not None]
    last = [] if limit.formerly is None else [limit.formerly.until - timedelta(days=1)]
    yield from dict.fromkeys(sorted((*ends, *(d for d in last if ends[0] < d < ends[-1]))))


def _terms(limit: TimeLimit, course: Course, day: date) -> tuple[Duration, ...]:
    holds = limit.term_from(day)
    term = () if holds is None else (holds,)
    more = () if limit.extension is None else (limit.extension,)
    is_extended = limit.is_answer and course.extended is not None and course.extended.until is None
    return (*term, *more) if is_extended else term


def _given(done: Computation, limit: TimeLimit, course: Course) -> Computation:
    """A day that the body set itself counts where it is later: an extension never shortens."""
    until = course.extended.until if limit.is_answer and course.extended else None
    if until is None or until.latest is None or until.latest <= done.due:
        return done
    return replace(done, due=until.latest, given=until.latest)


def _calendar(procedure: Procedure) -> Calendar | None:
    seat = procedure.body.seat
    return None if seat is None else calendar_of(seat.country, seat.part)


def _range(computed: tuple[Computation, ...]) -> When | None:
    days = [each.due for each in computed]
    return When.between(min(days), max(days)) if days else None


def _not_before(limit: TimeLimit, course: Course) -> date | None:
    """What runs from a later step cannot end before it would if that step had been taken on the last day known."""
    if limit.term is None or limit.runs_from not in _AFTER_SUBMISSION:
        return None
    known = (course.happened.get(event) for event in (Event.TRANSMITTED, Event.SUBMITTED))
    first = next((step.when.earliest for step in known if step is not None), None)
    return None if first is None else compute(first, (limit.term,)).due


_AFTER_SUBMISSION = {Event.TRANSMITTED, Event.RECEIVED, Event.REPLIED, Event.DECIDED, Event.ASKED}


def _why(clock: Clock) -> Phrase:
    if clock.limit is None:
        return Phrase("No rule in the library sets a day for a reply.")
    if clock.limit.term is None:
        return Phrase("The rule gives no figure.")
    event = clock.limit.runs_from
    if clock.runs_from is None:
        return whole("It runs from this day, which the file does not give: {event}.", event=event)
    if clock.due is None:
        return Phrase("The clock is suspended.")
    words = "It runs from {day} ({event}) to {due}."
    if clock.runs_from.is_supposed:
        words = "If the decision of {day} is the final one ({event}), it runs to {due}."
    return whole(words, day=clock.runs_from.when, event=event, due=clock.due)


def is_ours(limit: TimeLimit) -> bool:
    """Whether the time limit binds whoever submits."""
    return limit.by in (Party.SOURCE, Party.EACH_SIDE)
