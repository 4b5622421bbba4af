"""The people of one event: a row for each, with only what was different for them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.http import Http404, HttpRequest
from django.utils.translation import gettext, gettext_noop

from habeas.core.access import Action, CaseRole, may, usual_clearance
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.desk.asking import actor, case_for
from habeas.desk.entering.answers import Answer, Typed, fact_of, not_known_in, read_answers
from habeas.desk.entering.names import namesakes
from habeas.desk.entering.questions import Question, Sort, questions
from habeas.ledger import models
from habeas.ledger.acts.enter_mass_event import OneOfMany

MOST = 40
_UNSEEN = gettext_noop("In this case you would not see what you enter; choose a lower level.")
_NO_CASE = gettext_noop("There is no case {reference}.")
_REFERENCE = re.compile(r"[A-Z]{2}-\d{4,}", re.ASCII)
_SHARED_ONLY = (Sort.LENGTH, Sort.LIST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person: a reference of a case or a name, and the answers that differ."""

    number: int
    person: str
    answers: tuple[Answer, ...]
    is_another: bool = False
    case: models.Case | None = None
    problem: str = ""
    may_be_another: bool = False


def differing(kind: type[Fact]) -> tuple[Question, ...]:
    """The questions that a row can answer otherwise than the event as a whole."""
    asked = (q for q in questions(kind) if q.sort not in _SHARED_ONLY)
    return tuple(replace(q, is_required=False) for q in asked)


def read_rows(kind: type[Fact], typed: Typed, *, today: date, count: int) -> list[Row]:
    """The rows as they were typed, then those of the names pasted, one a line."""
    rows = [_row(kind, typed, number, today) for number in range(count)]
    pasted = [" ".join(line.split()) for line in typed("names").splitlines() if line.strip()]
    return [
        *(row for row in rows if row.person or any(a.text for a in row.answers)),
        *(Row(number=0, person=name, answers=_blank(kind)) for name in pasted),
    ]


def checked(request: HttpRequest, rows: Sequence[Row], level: Level) -> tuple[Row, ...]:
    """The rows one after the other, each with the case that it means or with what is wrong."""
    held = namesakes([row.person for row in rows if row.person], actor(request))
    found = [_found(request, replace(row, number=n), level, held) for n, row in enumerate(rows)]
    return tuple(_renamed(row) for row in _once(found))


def empty_rows(kind: type[Fact], first: int, count: int) -> tuple[Row, ...]:
    """Rows to write in."""
    numbers = range(first, min(first + count, MOST))
    return tuple(_renamed(Row(number=n, person="", answers=_blank(kind))) for n in numbers)


def one_of_many(kind: type[Fact], shared: tuple[Answer, ...], row: Row) -> OneOfMany:
    """What happened to the person of a row: the event, but for what differs."""
    own = {a.question.name: a for a in row.answers if a.value is not None}
    fact = fact_of(kind, (own.get(a.question.name, a) for a in shared))
    not_known = not_known_in(a for a in shared if a.question.name not in own)
    return OneOfMany(fact=fact, case=row.case, name=row.person, not_known=not_known)


def _blank(kind: type[Fact]) -> tuple[Answer, ...]:
    return tuple(Answer(question=q, name=q.name) for q in differing(kind))


def _row(kind: type[Fact], typed: Typed, number: int, today: date) -> Row:
    return Row(
        number=number,
        person=" ".join(typed(f"r{number}-person").split()),
        answers=read_answers(differing(kind), typed, today=today, before=f"r{number}-"),
        is_another=bool(typed(f"r{number}-another")),
    )


def _renamed(row: Row) -> Row:
    """The fields of the row under its number, for empty rows between others are left out."""
    answers = tuple(replace(a, name=f"r{row.number}-{a.question.name}") for a in row.answers)
    return replace(row, answers=answers)


def _found(request: HttpRequest, row: Row, level: Level, held: Mapping[str, str]) -> Row:
    """The case that the row means; a name that some case has already is asked back."""
    if not row.person:
        return replace(row, problem=gettext("Whom did it happen to?"))
    reference = row.person.upper()
    if reference in actor(request).parts:
        return _in_case(request, row, reference, level)
    if _REFERENCE.fullmatch(reference):
        return replace(row, problem=gettext(_NO_CASE).format(reference=reference))
    if row.person in held and not row.is_another:
        problem = gettext("There is a case of this name: %(case)s. Write that, or say that it is somebody else.")  # fmt: skip
        problem %= {"case": held[row.person]}
        return replace(row, problem=problem, may_be_another=True)
    if not may(actor(request), Action.OPEN_CASE):
        return replace(row, problem=gettext("You cannot open cases; write the reference of one."))
    if level > usual_clearance(CaseRole.LEAD):
        return replace(row, problem=gettext(_UNSEEN))
    return row


def _in_case(request: HttpRequest, row: Row, reference: str, level: Level) -> Row:
    try:
        case = case_for(request, reference, Action.WRITE)
    except (Http404, HabeasError):
        return replace(row, problem=gettext("You cannot enter anything in this case."))
    if not may(actor(request), Action.WRITE, reference, level):
        return replace(row, problem=gettext(_UNSEEN))
    return replace(row, case=case)


def _once(rows: list[Row]) -> list[Row]:
    seen: set[str] = set()
    checked = []
    for row in rows:
        key = row.person.casefold()
        is_twice = key in seen and not row.is_another
        seen.add(key)
        twice = gettext("This person stands in the list twice.")
        asked = replace(row, problem=row.problem or twice, may_be_another=True)
        checked.append(asked if is_twice else row)
    return checked
