"""What was typed to the questions: read, echoed in words, or sent back with what is wrong with it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from habeas.core.errors import BadValue
from habeas.core.facts import Fact
from habeas.core.scripts import on_one_line
from habeas.core.typed_dates import Note, Trouble, UnclearDate, read_date
from habeas.core.values import Bound, Choice, Duration
from habeas.core.when import When
from habeas.desk.entering.questions import Question, Sort
from habeas.desk.telling import say_day, say_length, tell_error

Value = When | Duration | Choice | str | tuple[str, ...]
PARTS = ("years", "months", "days", "hours", "minutes")
SIGNS: Mapping[Bound, str] = {
    Bound.EXACTLY: "", Bound.MORE_THAN: ">", Bound.AT_LEAST: ">=", Bound.ABOUT: "~", Bound.AT_MOST: "<=",
    Bound.LESS_THAN: "<",
}  # fmt: skip
BOUNDS: Mapping[Bound, str | Promise] = {
    Bound.EXACTLY: gettext_lazy("exactly"),
    Bound.MORE_THAN: gettext_lazy("more than"),
    Bound.AT_LEAST: gettext_lazy("at least"),
    Bound.ABOUT: gettext_lazy("about"),
    Bound.AT_MOST: gettext_lazy("at most"),
    Bound.LESS_THAN: gettext_lazy("less than"),
}
_TROUBLES: Mapping[Trouble, str | Promise] = {
    Trouble.NOT_A_DATE: gettext_lazy(
        "That is not a date; write it as 14 May 2022, May 2022, 2022 or before May 2022."
    ),
    Trouble.TWO_WAYS: gettext_lazy(
        "That can be two days; choose one, or write the month as a word."
    ),
    Trouble.NO_YEAR: gettext_lazy("The year is missing; write it too."),
    Trouble.SHORT_YEAR: gettext_lazy("The year is short; write all four digits of it."),
    Trouble.OTHER_CALENDAR: gettext_lazy(
        "That seems to be a year of another calendar; write the Gregorian year."
    ),
    Trouble.NO_SUCH_DAY: gettext_lazy(
        "That is not a day in the calendar; look at the day and the month again."
    ),
    Trouble.ENDS_FIRST: gettext_lazy("That ends before it begins; write both years."),
    Trouble.SEASON: gettext_lazy(
        "Seasons are not the same everywhere; write the months, as between March and May 2020."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the days that an unclear date can be."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with what was typed to it: a value, a problem, or neither where it was left empty."""

    question: Question
    name: str
    typed: Mapping[str, str] = field(default_factory=dict)
    value: Value | None = None
    is_not_known: bool = False
    problem: str = ""
    echo: str = ""
    notes: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()

    @property
    def text(self) -> str:
        """The field as it was typed."""
        return self.typed.get("", "")


class Typed:
    """The fields of a form by name, trimmed."""

    def __init__(self, get: Callable[[str], str | None]) -> None:
        self._get = get

    def __call__(self, name: str) -> str:
        return (self._get(name) or "").strip()


def read_answers(
    asked: Iterable[Question], typed: Typed, *, today: date, before: str = ""
) -> tuple[Answer, ...]:
    """Every question with its answer; the names of its fields begin with `before`."""
    return tuple(_read(question, f"{before}{question.name}", typed, today) for question in asked)


def read_date_typed(name: str, typed: Typed, question: Question, *, today: date) -> Answer:
    """A date as people write it; the day chosen among those it can be counts while the words are the same."""
    text, chosen = typed(name), typed(f"{name}.chosen")
    found = Answer(question=question, name=name, typed={"": text})
    if not text:
        return found
    try:
        if chosen and typed(f"{name}.asked") == text:
            typed_too = {"": text, "chosen": chosen}
            return replace(found, typed=typed_too, value=When(chosen), echo=say_day(When(chosen)))
        read = read_date(text, today=today)
    except UnclearDate as problem:
        options = tuple(Option(value=str(o), words=say_day(o)) for o in problem.options)
        return replace(found, problem=_trouble(problem.trouble), options=options)
    except BadValue as problem:
        return replace(found, problem=tell_error(problem))
    return replace(
        found, value=read.when, echo=say_day(read.when), notes=tuple(_note(n) for n in read.notes)
    )


def _trouble(trouble: Trouble) -> str:
    return str(_TROUBLES[trouble])


def _note(note: Note) -> str:
    match note:
        case Note.YEAR_TAKEN:
            return gettext("The year was not written; this one is the last that fits.")
        case Note.WHOLE_TIME:
            return gettext("Early, mid and late are kept as the whole time.")
        case Note.DAY_FIRST:
            return gettext("The first number was read as the day.")


def _read(question: Question, name: str, typed: Typed, today: date) -> Answer:
    found = _ways(question, name, typed, today)
    if typed(f"{name}.not_known") and question.sort is not Sort.STATED:
        if found.value is not None or found.problem:
            problem = gettext("Either write an answer or say that it is not known.")
            return replace(found, value=None, is_not_known=True, problem=problem)
        return replace(found, is_not_known=True)
    if question.is_required and found.value is None and not found.problem:
        return replace(found, problem=gettext("This is needed."))
    return found


def _ways(question: Question, name: str, typed: Typed, today: date) -> Answer:
    found = Answer(question=question, name=name, typed={"": typed(name)})
    match question.sort:
        case Sort.DATE:
            return read_date_typed(name, typed, question, today=today)
        case Sort.LENGTH:
            return _length(found, typed)
        case Sort.STATED | Sort.CHOICE:
            chosen = next((c for c in question.choices if c.value == found.text), None)
            return replace(found, value=chosen)
        case Sort.LIST:
            items = [on_one_line(item) for item in re.split(r"[;\n]", found.text)]
            return replace(found, value=tuple(filter(None, items)) or None)
        case Sort.WORDS:
            return replace(found, value=on_one_line(found.text) or None)


def _length(found: Answer, typed: Typed) -> Answer:
    given = {part: typed(f"{found.name}.{part}") for part in ("bound", *PARTS)}
    found = replace(found, typed=given)
    numbers = [given[part] for part in PARTS]
    if not any(numbers):
        return found
    if not all(n.isdecimal() and len(n) < 6 for n in numbers if n):
        return replace(found, problem=gettext("Write whole numbers, as 15."))
    years, months, days, hours, minutes = (f"{int(n)}" if n else "" for n in numbers)
    first = "".join(n + unit for n, unit in ((years, "Y"), (months, "M"), (days, "D")) if n)
    then = "".join(n + unit for n, unit in ((hours, "H"), (minutes, "M")) if n)
    sign = next((SIGNS[bound] for bound in Bound if bound.value == given["bound"]), "")
    value = Duration(f"{sign}P{first}{'T' if then else ''}{then}")
    return replace(found, value=value, echo=say_length(value))


def stands(answers: Iterable[Answer]) -> bool:
    """Whether nothing is wrong with any answer."""
    return not any(answer.problem for answer in answers)


def fact_of(kind: type[Fact], answers: Iterable[Answer]) -> Fact:
    """The fact that the answers tell."""
    return kind(**{a.question.name: a.value for a in answers if a.value is not None})


def not_known_in(answers: Iterable[Answer]) -> frozenset[str]:
    """The fields of which somebody was asked and did not know."""
    return frozenset(a.question.name for a in answers if a.is_not_known)


def typed_of(fact: Fact, not_known: Iterable[str] = ()) -> dict[str, str]:
    """What has to be typed to tell the fact again."""
    typed: dict[str, str] = {f"{name}.not_known": "yes" for name in not_known}
    for name, value in fact.to_json().items():
        stated = getattr(fact, name)
        if isinstance(stated, Duration):
            typed[f"{name}.bound"] = stated.bound.value
            typed |= {f"{name}.{p}": str(getattr(stated, p) or "") for p in PARTS}
        else:
            typed[name] = "; ".join(value) if isinstance(value, list) else str(value)
    return typed
