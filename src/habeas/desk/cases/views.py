"""The list of cases, and opening one."""

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.scripts import skeleton
from habeas.desk.asking import actor, now, today
from habeas.desk.cases.pages import asked_of, case_list
from habeas.desk.telling import tell_error
from habeas.ledger.access import casefile_seen_by, cases_seen_by
from habeas.ledger.acts import open_case
from habeas.ledger.errors import Refused
from habeas.ledger.models import NameForm


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """Every case in which the user has a part, with how long and how silent."""
    found = case_list(_casefiles(request), asked_of(request.GET))
    may_open = may(actor(request), Action.OPEN_CASE)
    return render(request, "desk/cases/cases.html", {"page": found, "may_open": may_open})


def _casefiles(request: HttpRequest) -> Iterator[Casefile]:
    asking = actor(request)
    for case in cases_seen_by(asking).order_by("reference"):
        yield casefile_seen_by(asking, case.reference, as_of=today())


@require_http_methods(["GET", "HEAD", "POST"])
def open_new(request: HttpRequest) -> HttpResponse:
    """Open a case; one that the user sees under the same name, in whatever script, is shown first."""
    if not may(actor(request), Action.OPEN_CASE):
        raise Refused("Only a member opens cases; ask an owner of the register.")
    name = request.POST.get("name", "")
    country = request.POST.get("country", "")
    shown = {"name": name, "country": country, "alike": (), "problem": ""}
    if request.method != "POST":
        return render(request, "desk/cases/new.html", shown)
    alike = _alike(request, name)
    if alike and "is_other" not in request.POST:
        return render(request, "desk/cases/new.html", {**shown, "alike": alike}, status=409)
    try:
        case = open_case(name, country=country, by=request.user.get_username(), at=now())
    except HabeasError as wrong:
        shown["problem"] = tell_error(wrong)
        return render(request, "desk/cases/new.html", shown, status=422)
    messages.success(request, gettext("The case %(case)s is open.") % {"case": case.reference})
    return redirect("case", reference=case.reference)


def _alike(request: HttpRequest, name: str) -> tuple[tuple[str, str], ...]:
    """The cases that the user sees under this name: reference and the form of it that they use."""
    wanted = skeleton(name)
    seen = cases_seen_by(actor(request)).values("person")
    forms = NameForm.objects.filter(person__in=seen).values_list("person__cases__reference", "text")
    found = {reference: text for reference, text in forms if wanted and skeleton(text) == wanted}
    return tuple(sorted(found.items()))
