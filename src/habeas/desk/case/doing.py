"""Where each thing that a case calls for is done."""

from dataclasses import dataclass

from habeas.core.due import Due
from habeas.desk.asking import View, address
from habeas.desk.telling import tell
from habeas.procedures.applied import PROCEDURE_TASKS

_PLACES = {
    "hearing-ahead": "case_proceedings",
    "appeal-unanswered": "case_calls",
    "answer-unattributed": "case_calls",
    **dict.fromkeys(PROCEDURE_TASKS, "case_procedures"),
    "care-unmet": "case_health",
    "access-refused": "case_health",
    "visit-ahead": "case_health",
    "care-ahead": "case_health",
    "review-date": "case_keeping",
    "no-review": "case_keeping",
    "to-approve": "case_papers",
    "claims-to-review": "case_sources",
    "contradiction": "contradictions",
    "single": "case_facts",
    "empty-file": "case_sources",
}


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing to do, and the page where it is done."""

    said: str
    address: str


def due_line(task: Due, reference: str, view: View) -> DueLine:
    """The line of one thing that a case calls for."""
    return DueLine(tell(task), where_done(task, reference, view))


def where_done(task: Due, reference: str, view: View) -> str:
    """The address of the page where it is done."""
    more = {"standing": "single"} if task.code == "single" else {}
    return address(_PLACES.get(task.code, "case"), reference, view=view, **more)
