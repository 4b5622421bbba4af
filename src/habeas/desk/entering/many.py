"""One event and many people: what is shared is typed once, and each row holds only what differs."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from habeas import settings
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.scripts import on_one_line
from habeas.desk.asking import actor, now, today
from habeas.desk.entering.answers import BOUNDS, Answer, Typed, read_answers, stands
from habeas.desk.entering.questions import PERSON, questions
from habeas.desk.entering.quick import by_strand
from habeas.desk.entering.rows import (
    MOST,
    Row,
    checked,
    differing,
    empty_rows,
    one_of_many,
    read_rows,
)
from habeas.desk.entering.told import Told, note_of
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import tell_error
from habeas.kinds import KINDS
from habeas.ledger.access import cases_seen_by
from habeas.ledger.acts.enter_mass_event import enter_mass_event

_FIRST, _OFFERED = 5, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyForm:
    """The event as it was typed, and its people."""

    kind: type[Fact]
    answers: tuple[Answer, ...]
    rows: tuple[Row, ...]
    told: Told
    country: str
    country_name: str
    left_over: tuple[str, ...] = ()

    @property
    def problem(self) -> str:
        """What is wrong with the form as a whole."""
        if self.left_over:
            return gettext(
                "More than 40 people. The names left below are too many; take them out, and enter them afterwards."
            )
        if not self.rows:
            return gettext("Write whom it happened to.")
        is_new = any(row.case is None for row in self.rows)
        if is_new and not (
            len(self.country) == 2 and self.country.isascii() and self.country.isalpha()
        ):
            return gettext("Write the country of the new cases with two letters, as KG.")
        return ""

    @property
    def stands(self) -> bool:
        """Whether all of it can be entered."""
        rows = all(not row.problem and stands(row.answers) for row in self.rows)
        return rows and stands(self.answers) and not self.told.problems and not self.problem


@require_http_methods(["GET", "HEAD", "POST"])
def mass_event(request: HttpRequest) -> HttpResponse:
    """One event in the cases of up to forty people, in all of them or in none."""
    typed = Typed((request.POST if request.method == "POST" else request.GET).get)
    kind = KINDS.get(typed("kind"))
    if kind is None:
        shown = {"strands": by_strand(KINDS), "kind": None}
        return render(request, "desk/entering/many.html", shown)
    form = _form(request, kind, typed)
    if request.method != "POST" or typed("do") == "more":
        return _page(request, form, more=_FIRST)
    before = sent_before(request)
    if before is not None:
        return _onwards(request, before)
    if not form.stands:
        return _page(request, form, problem=form.problem, status=422)
    return _entered(request, form)


def _form(request: HttpRequest, kind: type[Fact], typed: Typed) -> ManyForm:
    is_sent = request.method == "POST"
    count = int(typed("count")) if typed("count").isdecimal() and len(typed("count")) < 3 else 0
    level = next((level for level in Level if level.value == typed("level")), Level.INTERNAL)
    told = Told(
        sources=(),
        levels=tuple(Level),
        teller=on_one_line(typed("teller")),
        words=typed("quote").replace("\r\n", "\n"),
        level=level,
    )
    if is_sent and not told.teller:
        told.problems["teller"] = gettext("Say who told it.")
    if is_sent and not told.words:
        told.problems["quote"] = gettext("Write what was said.")
    rows = read_rows(kind, typed, today=today(), count=count)
    answers = read_answers(questions(kind), typed, today=today()) if is_sent else ()
    if not is_sent:
        answers = tuple(Answer(question=q, name=q.name) for q in questions(kind))
    return ManyForm(
        kind=kind,
        answers=answers,
        rows=checked(request, rows[:MOST], level),
        told=told,
        country=typed("country").upper(),
        country_name=typed("country_name"),
        left_over=tuple(row.person for row in rows[MOST:]),
    )


def _entered(request: HttpRequest, form: ManyForm) -> HttpResponse:
    try:
        references = once(request, lambda: _enter(request, form))
    except HabeasError as problem:
        return _page(request, form, problem=tell_error(problem), status=422)
    return _onwards(request, references)


def _enter(request: HttpRequest, form: ManyForm) -> list[str]:
    cases = enter_mass_event(
        [one_of_many(form.kind, form.answers, row) for row in form.rows],
        note_of(form.told, on=today()),
        quote=form.told.words,
        country=form.country,
        country_name=form.country_name,
        root=settings.SOURCES,
        by=request.user.get_username(),
        at=now(),
    )
    return [case.reference for case in cases]


def _onwards(request: HttpRequest, references: tuple[str, ...]) -> HttpResponse:
    count = len(references)
    said = ngettext("Entered for %(num)s person.", "Entered for %(num)s people.", count)
    messages.success(request, said % {"num": count})
    answer = redirect("cases")
    answer.status_code = 303
    return answer


def _page(
    request: HttpRequest, form: ManyForm, *, more: int = 0, problem: str = "", status: int = 200
) -> HttpResponse:
    rows = form.rows + empty_rows(form.kind, len(form.rows), more)
    cases = cases_seen_by(actor(request)).select_related("person").order_by("-pk")[:_OFFERED]
    shown = {
        "kind": form.kind,
        "form": form,
        "told": form.told,
        "rows": rows,
        "questions": differing(form.kind),
        "looked_up": PERSON,
        "bounds": BOUNDS,
        "cases": cases,
        "problem": problem,
        "is_refused": status == 422,
    }
    return render(request, "desk/entering/many.html", shown, status=status)
