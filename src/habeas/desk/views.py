"""The desk's pages: each gathers, calls and shows."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from habeas.core.casefile import Casefile
from habeas.desk.pages import case_line, case_page, source_page
from habeas.ledger.errors import NotThere
from habeas.ledger.load import casefile_of, list_cases, load_casefile


@dataclass(frozen=True, slots=True)
class View:
    """The day that a page is as of, the moment of knowledge, and what could not be read of the controls."""

    as_of: date
    known_at: datetime | None
    problem: str | None


def _today() -> date:
    return datetime.now().astimezone().date()


def _view(request: HttpRequest) -> View:
    """What the controls of the page ask for; a day that is none is named, and today shown."""
    try:
        as_of = date.fromisoformat(request.GET.get("as_of") or _today().isoformat())
        known = request.GET.get("known_at")
        known_at = (
            datetime.combine(date.fromisoformat(known), time.max, tzinfo=UTC) if known else None
        )
    except ValueError:
        return View(_today(), None, "That is not a day; write it as 2022-05-14.")
    return View(as_of, known_at, None)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """To the list of cases."""
    return redirect("cases")


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """Every case, with how long and how silent."""
    lines = [case_line(casefile_of(case, as_of=_today())) for case in list_cases()]
    return render(request, "desk/cases.html", {"cases": lines})


@require_safe
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """One case."""
    view = _view(request)
    page = case_page(_casefile(reference, view))
    return render(request, "desk/case.html", {"page": page, "view": view})


@require_safe
def source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """One source, with the passage of a claim marked."""
    casefile = _casefile(reference, _view(request))
    found = casefile.known_sources.get(source_id)
    if found is None:
        raise Http404
    page = source_page(casefile, found, request.GET.get("claim"))
    return render(request, "desk/source.html", {"page": page, "casefile": casefile})


def _casefile(reference: str, view: View) -> Casefile:
    try:
        return load_casefile(reference, as_of=view.as_of, known_at=view.known_at)
    except NotThere as problem:
        raise Http404 from problem
