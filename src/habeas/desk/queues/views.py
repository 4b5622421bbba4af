"""The queues of contradictions, of a case and of all cases that the user sees; each ruling can be undone."""

from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from habeas.core.access import Action, Actor, may
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, case_for, casefile_for, now, today, view_of
from habeas.desk.case.head import case_head
from habeas.desk.queues import pages
from habeas.desk.telling import tell_error
from habeas.ledger.acts.first_to_rule import first_to_rule
from habeas.ledger.acts.settle import settle, unsettle
from habeas.ledger.errors import Refused
from habeas.ledger.lists import Memory, rows_seen_by
from habeas.ledger.load_many import casefiles_seen_by
from habeas.ledger.models import Case

PAGE = 40


@require_http_methods(["GET", "HEAD", "POST"])
def contradictions(request: HttpRequest, reference: str) -> HttpResponse:
    """Those of one case, to settle with a reason, and those settled, to undo."""
    case = case_for(request, reference, Action.WRITE if request.method == "POST" else Action.READ)
    problem, status = "", 200
    if request.method == "POST":
        try:
            _rule(request, case)
        except HabeasError as wrong:
            problem, status = tell_error(wrong), 422
        else:
            messages.success(request, gettext("Decided."))
            return redirect(_back(request, case))
    view = view_of(request)
    casefile = casefile_for(request, case.reference, view, Action.READ_WHOLE)
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "contradictions",
        "conflicts": pages.conflicts(casefile, view),
        "settled": pages.settled(casefile),
        "problem": problem,
        "wrong": request.POST.get("claims", ""),
        "why": request.POST.get("why", ""),
        "follow": request.POST.get("follow", ""),
        "may_write": may(actor(request), Action.WRITE, case.reference),
    }
    return render(request, "desk/queues/case.html", shown, status=status)


def _back(request: HttpRequest, case: Case) -> str:
    """To the case, or to the page of the queue of all cases from which it was settled."""
    number = request.POST.get("page", "")
    if not (number.isascii() and number.isdecimal()):
        return f"{reverse('contradictions', args=[case.reference])}#conflicts"
    asked = urlencode({"page": number, "settled": case.reference})
    return f"{reverse('contradictions_everywhere')}?{asked}"


def _rule(request: HttpRequest, case: Case) -> None:
    """Settle, or undo what was settled, in claims that the user may see."""
    casefile = casefile_for(request, case.reference)
    by, at = request.user.get_username(), now()
    if request.POST.get("do") == "undo":
        number = request.POST.get("number", "")
        if number not in {str(s.number) for s in pages.settled(casefile)}:
            raise Refused("This is settled no longer; load the page again.")
        unsettle(int(number), by=by, at=at)
        return
    asked = request.POST.get("claims", "").split()
    known = {claim.id for claim in casefile.known_claims}
    if not asked or not set(asked) <= known:
        raise Refused("These claims are not there any more; load the page again.")
    follow, why = request.POST.get("follow", ""), request.POST.get("why", "").strip()
    with first_to_rule(case, asked, Ruling.RESOLVE):
        settle(case, asked, follow=follow, by=by, at=at, why=why)


@require_safe
def everywhere(request: HttpRequest) -> HttpResponse:
    """The contradictions of the cases that the user sees: a page of them, of which alone the cases are read."""
    asking, day = actor(request), today()
    cases = Memory(asking, day).of("contested", lambda: _contested(asking))
    total = sum(count for _, count in cases)
    page = Paginator(range(total), PAGE).get_page(request.GET.get("page"))
    here = pages.slices(cases, range((page.number - 1) * PAGE, page.end_index()))
    files = casefiles_seen_by(asking, [reference for reference, _ in here], as_of=day)
    view, settled = view_of(request), request.GET.get("settled", "")
    shown = {
        "conflicts": [
            conflict
            for reference, part in here
            if reference in files
            for conflict in pages.conflicts(files[reference], view)[part]
        ],
        "page": page,
        "total": total,
        "writable": [ref for ref, _ in here if may(asking, Action.WRITE, ref)],
        "settled": settled if may(asking, Action.WRITE, settled) else "",
    }
    return render(request, "desk/queues/everywhere.html", shown)


def _contested(asking: Actor) -> list[tuple[str, int]]:
    """The references of the cases that have contradictions, with how many."""
    rows = rows_seen_by(asking).filter(contested__gt=0)
    ordered = rows.order_by("case__country", "case__number")
    return list(ordered.values_list("case__reference", "contested"))
