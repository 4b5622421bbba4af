"""Pages that wait for a place of their own: the list of cases, and a source with a passage marked."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from habeas.desk.asking import actor, casefile_for, today
from habeas.desk.pages import case_line, source_page
from habeas.ledger.access import cases_seen_by, casefile_seen_by


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """To the list of cases."""
    return redirect("cases")


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """Every case in which the user has a part, with how long and how silent."""
    asking = actor(request)
    seen = cases_seen_by(asking).order_by("reference").values_list("reference", flat=True)
    lines = [case_line(casefile_seen_by(asking, one, as_of=today())) for one in seen]
    return render(request, "desk/cases.html", {"cases": lines})


@require_safe
def source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """One source, with the passage of a claim marked."""
    casefile = casefile_for(request, reference)
    found = casefile.known_sources.get(source_id)
    if found is None:
        raise Http404
    page = source_page(casefile, found, request.GET.get("claim"))
    return render(request, "desk/source.html", {"page": page, "casefile": casefile})
