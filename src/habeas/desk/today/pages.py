"""What needs doing over all cases of a user: each line with its reason, and where it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext

from habeas.core.due import Due
from habeas.desk.asking import View
from habeas.desk.case.doing import where_done
from habeas.desk.telling import say_day, say_number, tell
from habeas.desk.today.authorities import Authority
from habeas.procedures.applied import PROCEDURE_TASKS, said_of

MANY = 8


@dataclass(frozen=True, slots=True)
class Called:
    """One thing that a case calls for: in which case, on whom, and what."""

    reference: str
    name: str
    task: Due


@dataclass(frozen=True, slots=True)
class Task:
    """One line: in which case, why, and the page where it is done."""

    reference: str
    name: str
    said: str
    address: str


@dataclass(frozen=True, slots=True)
class Found:
    """How many lines there are of one sort, and how many things they count together."""

    count: int
    number: int


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one sort: the first few, or a page of all; `count` is of all of them, `number` of what they count.

    `authorities` are those whom the appeals without an answer went to.
    """

    code: str
    title: str | Promise
    tasks: tuple[Task, ...]
    count: int
    number: int
    authorities: tuple[Authority, ...] = ()


TITLES: dict[str, str | Promise] = {
    "hearing-ahead": gettext_lazy("Hearings in the next 14 days"),
    "review-date": gettext_lazy("To be looked at again"),
    "appeal-unanswered": gettext_lazy("Appeals without an answer"),
    "answer-unattributed": gettext_lazy("Answers of which nobody knows who gave them"),
    "procedure-silent": gettext_lazy("Replies due under a procedure that are not on file"),
    "procedure-due": gettext_lazy("Time limits of procedures"),
    "procedure-day-unknown": gettext_lazy("Days to ask a body for"),
    "care-unmet": gettext_lazy("Care refused, or asked for and not given"),
    "access-refused": gettext_lazy("Visits refused"),
    "visit-ahead": gettext_lazy("Visits in the next 14 days"),
    "care-ahead": gettext_lazy("Care in the next 14 days"),
    "to-approve": gettext_lazy("Papers to approve"),
    "milestone": gettext_lazy("Round numbers of days in the next 14 days"),
    "claims-to-review": gettext_lazy("Claims to review"),
    "contradiction": gettext_lazy("What cannot all be true"),
    "single": gettext_lazy("Facts that rest on one source"),
    "empty-file": gettext_lazy("Cases without a source"),
    "no-review": gettext_lazy("Cases without a day to look at them again"),
}


def section(
    code: str, called: Iterable[Called], found: Found, named: Sequence[Authority] = ()
) -> Section:
    """The section of one sort."""
    tasks = tuple(_task(each) for each in called)
    return Section(code, TITLES[code], tasks, found.count, found.number, tuple(named))


def first_of(found: Sequence[Section]) -> tuple[Section, ...]:
    """The sections that have a line, the most pressing first."""
    order = list(TITLES)
    return tuple(sorted((s for s in found if s.count), key=lambda s: order.index(s.code)))


def _task(called: Called) -> Task:
    there = where_done(called.task, called.reference, View(called.task.day, None))
    return Task(called.reference, called.name, _said(called.task), there)


def _said(task: Due) -> str:
    num = {"num": say_number(task.count)}
    if task.code in PROCEDURE_TASKS and task.when is not None:
        return tell(said_of(task.code, task.about, task.when))
    match task.code:
        case "to-approve":
            return task.about
        case "review-date":
            day = say_day(task.on) if task.on else "—"
            return gettext("%(day)s: %(why)s") % {"day": day, "why": task.about or "—"}
        case "no-review":
            said = gettext("Open since %(day)s: set a day, or close it with an outcome.")
            return said % {"day": say_day(task.on)}
        case "single":
            return ngettext("%(num)s fact", "%(num)s facts", task.count) % num
        case "claims-to-review":
            return ngettext("%(num)s claim", "%(num)s claims", task.count) % num
        case "contradiction":
            return ngettext("%(num)s contradiction", "%(num)s contradictions", task.count) % num
    return tell(task)


def called_on(
    day: date, code: str, reference: str, name: str, about: str, on: date | None
) -> Called:
    """What stands in no file: to look again, to approve."""
    return Called(reference, name, Due(code=code, day=day, on=on, about=about))
