"""What the clocks of procedures call for, as tasks beside the others: silence, limits ahead, days to ask for.

A task names its procedure, its time limit and the day of the submission in `about`, so that a list that keeps no more
of it can put it into words again.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from habeas.core.casefile import Casefile
from habeas.core.due import AHEAD, Due
from habeas.core.prose import Label, Phrase, whole
from habeas.core.when import When
from habeas.procedures import PROCEDURES
from habeas.procedures.applied.clocks import Clock, Stage, is_ours, running
from habeas.procedures.applied.course import Submission
from habeas.procedures.procedure import Event, Procedure, TimeLimit

SILENT, DUE, DAY_UNKNOWN = "procedure-silent", "procedure-due", "procedure-day-unknown"
PROCEDURE_TASKS = (SILENT, DUE, DAY_UNKNOWN)
_BEFORE = {Event.FINAL_DECISION, Event.OTHER_ENDED, Event.DISAPPEARED}
_DAY = timedelta(days=1)


def procedure_tasks(casefile: Casefile) -> tuple[Due, ...]:
    """The tasks of the day of every submission that the file holds under a procedure, the silent ones first."""
    day = casefile.as_of
    return tuple(
        task for task in standing_procedure_tasks(casefile) if task.shown[0] <= day <= task.shown[1]
    )


def standing_procedure_tasks(casefile: Casefile) -> tuple[Due, ...]:
    """Those of the day and of later days as the file stands, each on the days that `shown` gives."""
    found = [
        task
        for submission, clocks in running(casefile)
        if submission.procedure is not None
        for clock in clocks
        if clock.limit is not None and clock.limit.runs_from not in _BEFORE
        for task in _tasks(casefile, submission, submission.procedure, clock, clock.limit)
    ]
    return tuple(sorted(found, key=lambda due: PROCEDURE_TASKS.index(due.code)))


def said_of(code: str, about: str, due: When) -> Phrase:
    """A task of this code in a sentence; `due` is the day or the range of days that it is about."""
    key, limit, made = about.split(" ")
    procedure = PROCEDURES.get(key)
    name, on = Label(procedure.name if procedure else key), When(made)
    if code == SILENT:
        words = (
            "{procedure}: the reply to the submission of {made} was due by {due}; none is on file."
        )
        return whole(words, procedure=name, made=on, due=due)
    if code == DUE:
        said = Label(procedure.limit(limit).said.text if procedure else limit)
        return whole("{procedure}: {limit} Due by {due}.", procedure=name, limit=said, due=due)
    words = (
        "{procedure}: ask on which day the submission of {made} reached the government; the file does not say, and "
        "had it been at once, the reply was due on {due}."
    )
    return whole(words, procedure=name, made=on, due=due)


def _tasks(
    casefile: Casefile, submission: Submission, procedure: Procedure, clock: Clock, limit: TimeLimit
) -> Iterator[Due]:
    starts = clock.runs_from.claims if clock.runs_from else ()
    about = f"{procedure.key} {limit.key} {submission.appeal.on.isoformat()}"
    for code, due, shows in _called_for(clock, limit):
        yield Due(
            code=code,
            day=casefile.as_of,
            on=due.earliest,
            when=due,
            about=about,
            claims=tuple(dict.fromkeys((*submission.appeal.claims, *starts))),
            reason=said_of(code, about, due),
            shows=shows,
        )


def _called_for(clock: Clock, limit: TimeLimit) -> Iterator[tuple[str, When, tuple[date, date]]]:
    """Each code with the days that it is about, and those on which it shows."""
    if clock.stage in (Stage.CLOSED, Stage.REPLIED):
        return
    due = clock.due
    if due is not None and due.earliest is not None and due.latest is not None:
        yield DUE, due, (due.earliest - AHEAD, due.latest if is_ours(limit) else due.earliest)
        if limit.is_answer:
            yield SILENT, due, (due.latest + _DAY, date.max)
    elif limit.is_answer and clock.not_before is not None:
        yield DAY_UNKNOWN, When.on(clock.not_before), (clock.not_before + _DAY, date.max)
