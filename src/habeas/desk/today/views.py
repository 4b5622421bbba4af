"""Today: what needs doing, over all cases in which the user has a part."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.core.access import Action, Actor, may
from habeas.desk.asking import actor, today
from habeas.desk.today.pages import Asked, Review, sections
from habeas.ledger.access import casefile_seen_by, cases_seen_by
from habeas.ledger.composing import PaperState, papers_seen_by
from habeas.ledger.models import Case


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The first page of the desk."""
    found = list(_cases(request))
    shown = {"sections": sections(found), "count": len(found), "today": today()}
    return render(request, "desk/today/today.html", shown)


def _cases(request: HttpRequest) -> Iterator[Asked]:
    asking = actor(request)
    for case in cases_seen_by(asking).order_by("reference"):
        review = Review(case.review_on, case.review_why) if case.review_on else None
        casefile = casefile_seen_by(asking, case.reference, as_of=today())
        yield Asked(casefile, review, tuple(_to_approve(asking, case)))


def _to_approve(asking: Actor, case: Case) -> Iterator[str]:
    """The papers whose latest words the user may approve and has not."""
    if not may(asking, Action.APPROVE, case.reference):
        return
    for paper in papers_seen_by(asking, case):
        is_open = paper.state in (PaperState.DRAFT, PaperState.HALF_APPROVED)
        if is_open and asking.name not in {given.by for given in paper.approvals}:
            yield paper.draft.title
