"""How a case is kept: the next day to look at it, its end with an outcome, and the name of a state that has none."""

from dataclasses import replace
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, may
from habeas.core.errors import HabeasError
from habeas.core.keeping import Outcome, is_own_code
from habeas.desk.asking import actor, address, case_for, casefile_for, now, today, view_of
from habeas.desk.case.head import case_head
from habeas.desk.languages.choosing import SeeOther
from habeas.desk.telling import tell_error
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.arrange import arrange, arrangement_of
from habeas.ledger.acts.close_case import close_case, reopen_case
from habeas.ledger.acts.name_state import name_state
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case

_ENDS = ("close", "reopen")


@require_http_methods(["GET", "HEAD", "POST"])
def case_keeping(request: HttpRequest, reference: str) -> HttpResponse:
    """Those who work on the case say when to look again; its lead closes it and opens it again."""
    asked = request.POST.get("do", "")
    case = case_for(request, reference, Action.GRANT if asked in _ENDS else Action.WRITE)
    problem, status = "", 200
    if request.method == "POST":
        try:
            _do(request, case, asked)
        except HabeasError as wrong:
            problem, status = tell_error(wrong), 409 if isinstance(wrong, ChangedMeanwhile) else 422
        else:
            messages.success(request, gettext("Kept."))
            return SeeOther(address("case_keeping", case.reference))
    view = view_of(request)
    casefile = casefile_for(request, case.reference, view)
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "keeping",
        "keeping": casefile.keeping,
        "country": case.country,
        "is_own_code": is_own_code(case.country),
        "outcomes": tuple(Outcome),
        "may_close": may(actor(request), Action.GRANT, case.reference),
        "problem": problem,
        "typed": request.POST if problem else {},
    }
    return render(request, "desk/case/keeping.html", shown, status=status)


def _do(request: HttpRequest, case: Case, asked: str) -> None:
    by, at = request.user.get_username(), now()
    why = request.POST.get("why", "").strip()
    match asked:
        case "look":
            _look_again(request, case)
        case "close":
            close_case(case, _outcome(request), on=today(), why=why, by=by, at=at)
        case "reopen":
            reopen_case(case, by=by, at=at)
        case "name":
            name_state(case, request.POST.get("country_name", ""), by=by, at=at)
        case _:
            raise Refused("The button pressed is not known here; load the page again.")


def _look_again(request: HttpRequest, case: Case) -> None:
    """Raises ChangedMeanwhile where another day was set since the page was shown."""
    before = arrangement_of(case)
    seen = replace(before, review_on=_day(request.POST.get("seen", "")))
    new = replace(
        seen,
        review_on=_day(request.POST.get("review_on", "")),
        review_why=request.POST.get("why", "").strip(),
    )
    arrange(case, new, seen=seen, by=request.user.get_username(), at=now())


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as problem:
        raise Refused("That is not a day; write it as 2022-05-14.") from problem


def _outcome(request: HttpRequest) -> Outcome:
    try:
        return Outcome(request.POST.get("outcome", ""))
    except ValueError as problem:
        raise Refused("Choose the outcome with which the case is closed.") from problem
