"""The pages of one case: each asks for the casefile as its user may see it, gathers, and shows."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile, keep
from habeas.core.corroboration import Standing
from habeas.core.errors import HabeasError
from habeas.desk.asking import View, actor, address, case_for, casefile_for, view_of
from habeas.desk.case import parts
from habeas.desk.case.facts import hold_sentences
from habeas.desk.case.following import fact_of, rule
from habeas.desk.case.head import case_head
from habeas.desk.languages.choosing import SeeOther
from habeas.desk.telling import language, tell_error


@require_safe
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """The chronology, as a picture and as a list."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    window = _window(request)
    is_whole = may(actor(request), Action.READ_WHOLE, casefile.reference)
    name = f"chronology {language()} {view.query} {window}"
    shown = keep(casefile, name, lambda: _chronology(casefile, view, window, is_whole=is_whole))
    return _show(request, casefile, view, "chronology", shown)


def _chronology(
    casefile: Casefile, view: View, window: tuple[date, date] | None, *, is_whole: bool
) -> SafeString:
    """The page without its frame: long, and the same until somebody does something."""
    hold_sentences(casefile)
    page = parts.chronology(casefile, view, window) if is_whole else parts.told(casefile, view)
    shown = {"page": page, "view": view, "casefile": casefile}
    return mark_safe(render_to_string("desk/case/_chronology.html", shown))  # noqa: S308 - escaped there


@require_http_methods(["GET", "HEAD", "POST"])
def case_facts(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything held, by strand; `standing` in the address narrows it. Posted to, it follows another source."""
    view, problem = view_of(request), ""
    if request.method == "POST":
        case = case_for(request, reference, Action.WRITE)
        try:
            claim = rule(request, case, casefile_for(request, reference))
        except HabeasError as wrong:
            problem = tell_error(wrong)
        else:
            messages.success(request, gettext("Decided."))
            fact = fact_of(casefile_for(request, reference, view), claim)
            there = address("case_facts", case.reference, view=view, **_narrowed(request))
            return SeeOther(f"{there}#fact-{fact}")
    casefile = casefile_for(request, reference, view)
    hold_sentences(casefile)
    asked = Standing.__members__.get(request.GET.get("standing", "").upper())
    page = parts.facts(casefile, view, asked)
    more = {"problem": problem, "typed": request.POST, "narrowed": _narrowed(request)}
    return _show(request, casefile, view, "facts", page, 422 if problem else 200, **more)


def _narrowed(request: HttpRequest) -> dict[str, str]:
    """What the list of facts is narrowed to: links keep it."""
    asked = request.GET.get("standing", "")
    return {"standing": asked} if asked.upper() in Standing.__members__ else {}


@require_safe
def case_health(request: HttpRequest, reference: str) -> HttpResponse:
    """The care record."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    return _show(request, casefile, view, "health", parts.health(casefile, view))


@require_safe
def case_proceedings(request: HttpRequest, reference: str) -> HttpResponse:
    """The charges and the court."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    return _show(request, casefile, view, "proceedings", parts.proceedings(casefile, view))


@require_safe
def case_calls(request: HttpRequest, reference: str) -> HttpResponse:
    """Who was asked, and what was answered."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    return _show(request, casefile, view, "calls", parts.calls(casefile, view))


@require_safe
def case_sources(request: HttpRequest, reference: str) -> HttpResponse:
    """The sources of the case."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "sources", parts.sources(casefile))


def _show(
    request: HttpRequest,
    casefile: Casefile,
    view: View,
    part: str,
    page: object,
    status: int = 200,
    **more: object,
) -> HttpResponse:
    head = case_head(casefile, view, actor(request))
    shown = {"head": head, "view": view, "part": part, "page": page, "casefile": casefile, **more}
    return render(request, f"desk/case/{part}.html", shown, status=status)


def _window(request: HttpRequest) -> tuple[date, date] | None:
    """The part of the time that the picture shows; None, the whole, where it is not two days in order."""
    try:
        first = date.fromisoformat(request.GET.get("from", ""))
        last = date.fromisoformat(request.GET.get("to", ""))
    except ValueError:
        return None
    return (first, last) if first < last else None
