"""What the clocks of procedures call for, as tasks beside the others: silence, limits ahead, days to ask for."""

from collections.abc import Iterator

from habeas.core.casefile import Casefile
from habeas.core.due import AHEAD, Due
from habeas.core.prose import Label, Phrase, whole
from habeas.core.when import When
from habeas.procedures.applied.clocks import Clock, Stage, is_ours, running
from habeas.procedures.applied.course import Submission
from habeas.procedures.procedure import Event, Procedure


def procedure_tasks(casefile: Casefile) -> tuple[Due, ...]:
    """The tasks of every submission that the file holds under a procedure, the silent ones first."""
    found = [
        task
        for submission, clocks in running(casefile)
        if submission.procedure is not None
        for clock in clocks
        if clock.limit is not None and clock.limit.runs_from not in _BEFORE
        for task in _tasks(casefile, submission, submission.procedure, clock)
    ]
    return tuple(sorted(found, key=lambda due: list(_CODES).index(due.code)))


_BEFORE = {Event.FINAL_DECISION, Event.OTHER_ENDED, Event.DISAPPEARED}
_CODES = ("procedure-silent", "procedure-due", "procedure-day-unknown")


def _tasks(
    casefile: Casefile, submission: Submission, procedure: Procedure, clock: Clock
) -> Iterator[Due]:
    told = _told(casefile, submission, procedure, clock)
    if told is not None:
        code, reason = told
        starts = clock.runs_from.claims if clock.runs_from else ()
        yield Due(
            code=code,
            day=casefile.as_of,
            on=clock.due.earliest if clock.due else clock.not_before,
            about=procedure.key,
            claims=tuple(dict.fromkeys((*submission.appeal.claims, *starts))),
            reason=reason,
        )


def _told(
    casefile: Casefile, submission: Submission, procedure: Procedure, clock: Clock
) -> tuple[str, Phrase] | None:
    name, made, today = Label(procedure.name), When.on(submission.appeal.on), casefile.as_of
    if clock.stage is Stage.SILENT and clock.due is not None:
        words = (
            "{procedure}: the reply to the submission of {made} was due by {due}; none is on file."
        )
        return _CODES[0], whole(words, procedure=name, made=made, due=clock.due)
    if clock.stage is Stage.DUE and clock.due is not None and clock.limit is not None:
        first = clock.due.earliest or today
        if today <= first <= today + AHEAD or (first < today and is_ours(clock.limit)):
            words = "{procedure}: {limit} Due by {due}."
            said = Label(clock.limit.said.text)
            return _CODES[1], whole(words, procedure=name, limit=said, due=clock.due)
    if _is_unclear(clock) and clock.not_before is not None and clock.not_before < today:
        words = (
            "{procedure}: ask on which day the submission of {made} reached the government; the file does not say, and "
            "had it been at once, the reply was due on {due}."
        )
        due = When.on(clock.not_before)
        return _CODES[2], whole(words, procedure=name, made=made, due=due)
    return None


def _is_unclear(clock: Clock) -> bool:
    return clock.stage is Stage.AWAITING and clock.limit is not None and clock.limit.is_answer
