"""Facts of one case that may be one occurrence told twice: joined or kept apart, and undone."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, may
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, case_for, casefile_for, now, view_of
from habeas.desk.case.head import case_head
from habeas.desk.queues import pages
from habeas.desk.telling import tell_error
from habeas.ledger.acts import close_decision
from habeas.ledger.acts.decide import decide
from habeas.ledger.acts.first_to_rule import first_to_rule
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case

_RULINGS = {"join": Ruling.SAME_OCCURRENCE, "apart": Ruling.APART}


@require_http_methods(["GET", "HEAD", "POST"])
def repeats(request: HttpRequest, reference: str) -> HttpResponse:
    """The pairs of a case, to join or to keep apart, and what was ruled, to undo."""
    case = case_for(request, reference, Action.WRITE if request.method == "POST" else Action.READ)
    problem, status = "", 200
    if request.method == "POST":
        try:
            _rule(request, case)
        except HabeasError as wrong:
            problem, status = tell_error(wrong), 422
        else:
            messages.success(request, gettext("Decided."))
            return redirect(f"{reverse('repeats', args=[case.reference])}#repeats")
    view = view_of(request)
    casefile = casefile_for(request, case.reference, view, Action.READ_WHOLE)
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "repeats",
        "repeated": pages.repeated(casefile, view),
        "ruled": pages.ruled(casefile),
        "problem": problem,
        "wrong": request.POST.get("claims", ""),
        "why": request.POST.get("why", ""),
        "may_write": may(actor(request), Action.WRITE, case.reference),
    }
    return render(request, "desk/queues/repeats.html", shown, status=status)


def _rule(request: HttpRequest, case: Case) -> None:
    """Join two facts, keep them apart, or undo either, in claims that the user may see."""
    casefile = casefile_for(request, case.reference)
    by, at = request.user.get_username(), now()
    if request.POST.get("do") == "undo":
        number = request.POST.get("number", "")
        if number not in {str(one.number) for one in pages.ruled(casefile)}:
            raise Refused("This is ruled no longer; load the page again.")
        close_decision(int(number), by=by, at=at)
        return
    ruling = _RULINGS.get(request.POST.get("do", ""))
    if ruling is None:
        raise Refused("The button pressed is not known here; load the page again.")
    asked = request.POST.get("claims", "").split()
    if len(set(asked)) != 2 or not set(asked) <= {held.id for held in casefile.held}:
        raise Refused("These facts are not there any more; load the page again.")
    with first_to_rule(case, asked, *_RULINGS.values()):
        decide(case, ruling, [asked], by=by, at=at, why=request.POST.get("why", "").strip())
