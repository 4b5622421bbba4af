"""The pages of one case: each asks for the casefile as its user may see it, gathers, and shows."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from habeas.core.casefile import Casefile, keep
from habeas.core.corroboration import Standing
from habeas.desk.asking import View, actor, casefile_for, view_of
from habeas.desk.case import parts
from habeas.desk.case.head import case_head
from habeas.desk.telling import language


@require_safe
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """The chronology, as a picture and as a list."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    window = _window(request)
    name = f"chronology {language()} {view.query} {window}"
    shown = keep(casefile, name, lambda: _chronology(casefile, view, window))
    return _show(request, casefile, view, "chronology", shown)


def _chronology(casefile: Casefile, view: View, window: tuple[date, date] | None) -> SafeString:
    """The page without its frame: long, and the same until somebody does something."""
    page = parts.chronology(casefile, view, window)
    shown = {"page": page, "view": view, "casefile": casefile}
    return mark_safe(render_to_string("desk/case/_chronology.html", shown))  # noqa: S308 - escaped there


@require_safe
def case_facts(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything held, by strand; `standing` in the address narrows it."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    asked = Standing.__members__.get(request.GET.get("standing", "").upper())
    return _show(request, casefile, view, "facts", parts.facts(casefile, view, asked))


@require_safe
def case_health(request: HttpRequest, reference: str) -> HttpResponse:
    """The care record."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "health", parts.health(casefile, view))


@require_safe
def case_proceedings(request: HttpRequest, reference: str) -> HttpResponse:
    """The charges and the court."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "proceedings", parts.proceedings(casefile, view))


@require_safe
def case_calls(request: HttpRequest, reference: str) -> HttpResponse:
    """Who was asked, and what was answered."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "calls", parts.calls(casefile, view))


@require_safe
def case_standards(request: HttpRequest, reference: str) -> HttpResponse:
    """The provisions that the facts engage."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "standards", parts.standards(casefile, view))


@require_safe
def case_sources(request: HttpRequest, reference: str) -> HttpResponse:
    """The sources of the case."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    return _show(request, casefile, view, "sources", parts.sources(casefile))


def _show(
    request: HttpRequest, casefile: Casefile, view: View, part: str, page: object
) -> HttpResponse:
    head = case_head(casefile, view, actor(request))
    shown = {"head": head, "view": view, "part": part, "page": page, "casefile": casefile}
    return render(request, f"desk/case/{part}.html", shown)


def _window(request: HttpRequest) -> tuple[date, date] | None:
    """The part of the time that the picture shows; None, the whole, where it is not two days in order."""
    try:
        first = date.fromisoformat(request.GET.get("from", ""))
        last = date.fromisoformat(request.GET.get("to", ""))
    except ValueError:
        return None
    return (first, last) if first < last else None
