"""The queues: contradictions, of a case and of all, and duplicates; each ruling can be undone."""

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, case_for, casefile_for, now, today, view_of
from habeas.desk.case.head import case_head
from habeas.desk.queues import pages
from habeas.desk.telling import tell_error
from habeas.ledger.access import casefile_seen_by, cases_seen_by
from habeas.ledger.acts import close_decision, merge_persons
from habeas.ledger.acts.decide import decide
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case, Decision


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
            return redirect("contradictions", reference=case.reference)
    view = view_of(request)
    casefile = casefile_for(request, case.reference, view)
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "contradictions",
        "conflicts": pages.conflicts(casefile, view),
        "settled": pages.settled(casefile),
        "problem": problem,
        "wrong": request.POST.get("claims", ""),
        "why": request.POST.get("why", ""),
        "may_write": may(actor(request), Action.WRITE, case.reference),
    }
    return render(request, "desk/queues/case.html", shown, status=status)


def _rule(request: HttpRequest, case: Case) -> None:
    """Settle, or undo what was settled, in claims that the user may see."""
    casefile = casefile_for(request, case.reference)
    by, at = request.user.get_username(), now()
    if request.POST.get("do") == "undo":
        number = request.POST.get("number", "")
        if number not in {str(s.number) for s in pages.settled(casefile)}:
            raise Refused("This is settled no longer; load the page again.")
        close_decision(int(number), by=by, at=at)
        return
    asked = request.POST.get("claims", "").split()
    known = {claim.id for claim in casefile.known_claims}
    why = request.POST.get("why", "").strip()
    if not asked or not set(asked) <= known:
        raise Refused("These claims are not there any more; load the page again.")
    if not why:
        raise Refused("Settling a contradiction needs a reason; write which is right, and why.")
    follow = request.POST.get("follow", "")
    if follow in asked:
        decide(case, Ruling.FOLLOW, [(follow,)], by=by, at=at, why=why)
    decide(case, Ruling.RESOLVE, [asked], by=by, at=at, why=why)


@require_safe
def everywhere(request: HttpRequest) -> HttpResponse:
    """The contradictions of every case that the user sees."""
    found = [
        c
        for file in _casefiles(request)
        for c in pages.conflicts(file, view_of(request))
        if c.sides
    ]
    return render(request, "desk/queues/everywhere.html", {"conflicts": found})


@require_http_methods(["GET", "HEAD", "POST"])
def duplicates(request: HttpRequest) -> HttpResponse:
    """Persons who may be one: merge with a reason, or undo a merge."""
    problem, status = "", 200
    if request.method == "POST":
        try:
            _merge(request)
        except HabeasError as wrong:
            problem, status = tell_error(wrong), 422
        else:
            messages.success(request, gettext("Decided."))
            return redirect("duplicates")
    files = list(_casefiles(request))
    merged = cases_seen_by(actor(request)).values_list("person", "reference")
    shown = {
        "pairs": pages.pairs([(f.reference, f.person) for f in files]),
        "merges": _merges(dict(merged)),
        "problem": problem,
        "why": request.POST.get("why", ""),
    }
    return render(request, "desk/queues/duplicates.html", shown, status=status)


def _merge(request: HttpRequest) -> None:
    by, at = request.user.get_username(), now()
    one, other = (
        case_for(request, request.POST.get(name, ""), Action.WRITE) for name in ("one", "other")
    )
    if request.POST.get("do") == "undo":
        for merge in _merges({one.person_id: one.reference, other.person_id: other.reference}):
            close_decision(merge[0], by=by, at=at)
        return
    why = request.POST.get("why", "").strip()
    if not why:
        raise Refused("A merge needs a reason; write how you know that they are one person.")
    merge_persons(one.person_id, other.person_id, by=by, at=at, why=why)


def _merges(references: dict[str, str]) -> list[tuple[int, str, str, str]]:
    """The merges between persons of these cases: number, both references, the reason."""
    rows = Decision.objects.filter(ruling=Ruling.SAME_PERSON.value, closed_at__isnull=True)
    return [
        (row.pk, references[row.on[0]], references[row.on[1]], row.why)
        for row in rows.order_by("-pk")
        if set(row.on) <= references.keys()
    ]


def _casefiles(request: HttpRequest) -> Iterator[Casefile]:
    asking = actor(request)
    for reference in (
        cases_seen_by(asking).order_by("reference").values_list("reference", flat=True)
    ):
        yield casefile_seen_by(asking, reference, as_of=today())
