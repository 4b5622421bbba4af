"""The quick entry: what happened, when as far as it is known, where, and who told us. The rest can come later."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact, Strand, field_types
from habeas.desk.asking import actor, case_for, casefile_for, today
from habeas.desk.entering.answers import (
    Answer,
    Typed,
    fact_of,
    not_known_in,
    read_answers,
    stands,
)
from habeas.desk.entering.doing import enter_it
from habeas.desk.entering.names import held_names
from habeas.desk.entering.questions import PLACE, Question, Sort
from habeas.desk.entering.told import Told, blank, levels_for, read_told
from habeas.desk.heading import short_head
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import say_label, sort_key, tell_error
from habeas.kinds import KINDS
from habeas.ledger import models

ASKED = (
    Question(
        name="when",
        text=gettext_noop("When, as far as it is known?"),
        hint=gettext_noop("As you would say it: Aug 2019, 8/2019?, before May."),
        sort=Sort.DATE,
    ),
    Question(
        name="where",
        text=gettext_noop("Where?"),
        hint="",
        sort=Sort.WORDS,
        looked_up=PLACE,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickForm:
    """The four questions with what was typed to them."""

    key: str
    answers: tuple[Answer, ...]
    told: Told
    problem: str = ""

    @property
    def kind(self) -> type[Fact] | None:
        """The kind chosen."""
        return KINDS.get(self.key)

    @property
    def stands(self) -> bool:
        """Whether it can be entered."""
        return not self.problem and stands(self.answers) and not self.told.problems


def quick_kinds() -> Mapping[str, type[Fact]]:
    """The kinds that need no more than the four questions."""
    return {key: kind for key, kind in KINDS.items() if not kind.required()}


def by_strand(kinds: Mapping[str, type[Fact]]) -> list[tuple[Strand, list[type[Fact]]]]:
    """The kinds under the part of the file that they belong to, by their names in the user's language."""
    order = list(Strand)
    ordered = sorted(
        kinds.values(), key=lambda k: (order.index(k.strand), sort_key(say_label(k.label)))
    )
    return [(strand, list(some)) for strand, some in groupby(ordered, lambda k: k.strand)]


@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: HttpRequest, reference: str) -> HttpResponse:
    """Four questions, and the claim is in the file. The reader sends the words of a source here, to begin with."""
    case = case_for(request, reference, Action.WRITE)
    if request.method != "POST" or request.POST.get("do") == "begin":
        typed = Typed((request.POST if request.method == "POST" else request.GET).get)
        return _page(request, case, _form(request, case, typed, is_sent=False))
    form = _form(request, case, Typed(request.POST.get), is_sent=True)
    if request.POST.get("do") == "look":
        return _page(request, case, form)
    before = sent_before(request)
    if before is not None:
        return _onwards(request, case, form.key, *before)
    if not form.stands:
        return _page(request, case, form, status=422)
    return _entered(request, case, form)


def _form(request: HttpRequest, case: models.Case, typed: Typed, *, is_sent: bool) -> QuickForm:
    casefile = casefile_for(request, case.reference)
    levels = levels_for(actor(request), case.reference)
    answers = read_answers(ASKED, typed, today=today())
    told = (read_told if is_sent else blank)(casefile, levels, typed)
    form = QuickForm(key=typed("kind"), answers=answers, told=told)
    return _checked(form) if is_sent else form


def _checked(form: QuickForm) -> QuickForm:
    if form.key not in quick_kinds():
        return replace(form, problem=gettext("Choose what happened."))
    has = field_types(KINDS[form.key])
    answers = tuple(
        replace(a, problem=_has_none(a.question)) if _is_too_much(a, has) else a
        for a in form.answers
    )
    return replace(form, answers=answers)


def _is_too_much(answer: Answer, has: Mapping[str, object]) -> bool:
    is_answered = answer.value is not None or answer.is_not_known
    return is_answered and answer.question.name not in has


def _has_none(question: Question) -> str:
    if question.sort is Sort.DATE:
        return gettext(
            "What is chosen above has no date; leave it empty and write it in the words."
        )
    return gettext("What is chosen above has no place; leave it empty and write it in the words.")


def _entered(request: HttpRequest, case: models.Case, form: QuickForm) -> HttpResponse:
    fact, not_known = fact_of(KINDS[form.key], form.answers), not_known_in(form.answers)
    try:
        (claim,) = once(
            request, lambda: [enter_it(request, case, form.told, fact, not_known=not_known)]
        )
    except HabeasError as problem:
        return _page(request, case, replace(form, problem=tell_error(problem)), status=422)
    return _onwards(request, case, form.key, claim)


def _onwards(request: HttpRequest, case: models.Case, key: str, claim: str) -> HttpResponse:
    """Where the button leads: to the rest of the form, to the next quick entry, or to the case."""
    messages.success(request, gettext("Entered: %(kind)s.") % {"kind": say_label(KINDS[key].label)})
    match request.POST.get("do"):
        case "complete":
            answer = redirect("enter_claim", reference=case.reference, kind=key)
            answer["Location"] += f"?claim={claim}"
        case "next":
            answer = redirect("enter", reference=case.reference)
        case _:
            answer = redirect("case", reference=case.reference)
    answer.status_code = 303
    return answer


def _page(
    request: HttpRequest, case: models.Case, form: QuickForm, *, status: int = 200
) -> HttpResponse:
    casefile = casefile_for(request, case.reference)
    shown = {
        "case": case,
        "head": short_head(casefile),
        "form": form,
        "told": form.told,
        "strands": by_strand(quick_kinds()),
        "every": by_strand(KINDS),
        "held": held_names(casefile),
        "is_refused": status == 422,
    }
    return render(request, "desk/entering/quick.html", shown, status=status)
