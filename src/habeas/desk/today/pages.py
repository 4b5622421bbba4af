"""What needs doing over all cases of a user: each line with its reason, and where it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from habeas.core.due import Due
from habeas.desk.asking import View, address
from habeas.desk.telling import say_day, tell

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
class Section:
    """The lines of one sort: the first few, or a page of all; `count` is of all."""

    code: str
    title: str | Promise
    tasks: tuple[Task, ...]
    count: int


TITLES: dict[str, str | Promise] = {
    "hearing-ahead": gettext_lazy("Hearings in the next 14 days"),
    "review-date": gettext_lazy("To be looked at again"),
    "appeal-unanswered": gettext_lazy("Appeals without an answer"),
    "care-unmet": gettext_lazy("Care refused, or asked for and not given"),
    "to-approve": gettext_lazy("Papers to approve"),
    "milestone": gettext_lazy("Round numbers of days in the next 14 days"),
    "claims-to-review": gettext_lazy("Claims to review"),
    "contradiction": gettext_lazy("What cannot all be true"),
    "single": gettext_lazy("Facts that rest on one source"),
    "empty-file": gettext_lazy("Cases without a source"),
}
_PLACES = {
    "hearing-ahead": "case_proceedings",
    "appeal-unanswered": "case_calls",
    "care-unmet": "case_health",
    "to-approve": "case_papers",
    "claims-to-review": "case_sources",
    "contradiction": "contradictions",
    "single": "case_facts",
    "empty-file": "case_sources",
}


def section(code: str, called: Iterable[Called], count: int) -> Section:
    """The section of one sort."""
    return Section(code, TITLES[code], tuple(_task(each) for each in called), count)


def first_of(found: Sequence[Section]) -> tuple[Section, ...]:
    """The sections that have a line, the most pressing first."""
    order = list(TITLES)
    return tuple(sorted((s for s in found if s.count), key=lambda s: order.index(s.code)))


def _task(called: Called) -> Task:
    task = called.task
    view = View(task.day, None)
    more = {"standing": "single"} if task.code == "single" else {}
    there = address(_PLACES.get(task.code, "case"), called.reference, view=view, **more)
    return Task(called.reference, called.name, _said(task), there)


def _said(task: Due) -> str:
    match task.code:
        case "to-approve":
            return task.about
        case "review-date":
            day = say_day(task.on) if task.on else "—"
            return gettext("%(day)s: %(why)s") % {"day": day, "why": task.about or "—"}
    return tell(task)


def called_on(
    day: date, code: str, reference: str, name: str, about: str, on: date | None
) -> Called:
    """What people asked for: to look again, to approve."""
    return Called(reference, name, Due(code=code, day=day, on=on, about=about))
