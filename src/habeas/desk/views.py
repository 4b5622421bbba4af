"""The list of cases."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from habeas.desk.asking import actor, today
from habeas.desk.pages import case_line
from habeas.ledger.access import casefile_seen_by, cases_seen_by


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
