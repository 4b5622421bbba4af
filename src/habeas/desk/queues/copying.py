"""Sources of a case that seem to repeat one another: ruled on with the shared words in sight, and undone."""

from collections.abc import Sequence
from datetime import datetime

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, may
from habeas.core.copies import waiting
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, case_for, casefile_for, now, view_of
from habeas.desk.case.head import case_head
from habeas.desk.queues import alike
from habeas.desk.telling import tell_error
from habeas.ledger.acts import close_decision
from habeas.ledger.acts.first_to_rule import first_to_rule
from habeas.ledger.acts.rule_on_copies import rule_independent, rule_repeats
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case

PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
def case_copies(request: HttpRequest, reference: str) -> HttpResponse:
    """The pairs of a case, the words that they share side by side, and what was ruled, to undo."""
    case = case_for(request, reference, Action.WRITE if request.method == "POST" else Action.READ)
    problem, status = "", 200
    if request.method == "POST":
        try:
            _rule(request, case)
        except HabeasError as wrong:
            problem, status = tell_error(wrong), 422
        else:
            messages.success(request, gettext("Decided."))
            return redirect(f"{reverse('case_copies', args=[case.reference])}#copies")
    view = view_of(request)
    casefile = casefile_for(request, case.reference, view, Action.READ_WHOLE)
    page = Paginator(waiting(casefile), PAGE).get_page(request.GET.get("page"))
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "copies",
        "pairs": list(alike.pairs(casefile, tuple(page.object_list), view)),
        "page": page,
        "ruled": alike.rulings(casefile),
        "problem": problem,
        "wrong": request.POST.get("both", ""),
        "why": request.POST.get("why", ""),
        "may_write": may(actor(request), Action.WRITE, case.reference),
    }
    return render(request, "desk/queues/copies.html", shown, status=status)


def _rule(request: HttpRequest, case: Case) -> None:
    """Rule on two sources that the user may see, or undo what was ruled on them."""
    casefile = casefile_for(request, case.reference, action=Action.READ_WHOLE)
    by, at = request.user.get_username(), now()
    do, why = request.POST.get("do", ""), request.POST.get("why", "").strip()
    if do == "undo":
        number = request.POST.get("number", "")
        if number not in {str(one.number) for one in alike.rulings(casefile)}:
            raise Refused("This is ruled no longer; load the page again.")
        close_decision(int(number), by=by, at=at)
        return
    asked = request.POST.get("both", "").split()
    if len(set(asked)) != 2 or not alike.is_between(casefile, asked):
        raise Refused("These sources are not there any more; load the page again.")
    with first_to_rule(case, asked, Ruling.REPEATS, Ruling.NOT_REPEATS):
        _rule_on(case, asked, do, by=by, at=at, why=why)


def _rule_on(case: Case, asked: Sequence[str], do: str, *, by: str, at: datetime, why: str) -> None:
    source, origin = asked
    if do == "repeats":
        rule_repeats(case, source, origin, by=by, at=at, why=why)
    elif do == "turned":
        rule_repeats(case, origin, source, by=by, at=at, why=why)
    elif do == "independent":
        if not why:
            raise Refused(
                "Sources that are alike count as two only with a reason; write how each knows."
            )
        rule_independent(case, source, origin, by=by, at=at, why=why)
    else:
        raise Refused("The button pressed is not known here; load the page again.")
