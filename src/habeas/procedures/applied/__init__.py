"""Procedures applied to a file: which are open, what is missing, how far each has come, what is due."""

from habeas.procedures.applied.clocks import Clock, Stage, ahead, clocks_of, running, state
from habeas.procedures.applied.course import Course, Happened, Submission, submissions
from habeas.procedures.applied.opening import ORDER, Opening, Openness, open_to, opening, why_closed
from habeas.procedures.applied.states import reaches
from habeas.procedures.applied.tasks import (
    PROCEDURE_TASKS,
    procedure_tasks,
    said_of,
    standing_procedure_tasks,
)

__all__ = [
    "ORDER",
    "PROCEDURE_TASKS",
    "Clock",
    "Course",
    "Happened",
    "Opening",
    "Openness",
    "Stage",
    "Submission",
    "ahead",
    "clocks_of",
    "open_to",
    "opening",
    "procedure_tasks",
    "reaches",
    "running",
    "said_of",
    "standing_procedure_tasks",
    "state",
    "submissions",
    "why_closed",
]
