"""Today: what needs doing, over all cases in which the user has a part."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.core.casefile import Casefile
from habeas.desk.asking import actor, today
from habeas.desk.today.pages import Review, sections
from habeas.ledger.access import casefile_seen_by, cases_seen_by


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The first page of the desk."""
    found = list(_casefiles(request))
    shown = {"sections": sections(found), "count": len(found), "today": today()}
    return render(request, "desk/today/today.html", shown)


def _casefiles(request: HttpRequest) -> Iterator[tuple[Casefile, Review | None]]:
    asking = actor(request)
    for case in cases_seen_by(asking).order_by("reference"):
        review = Review(case.review_on, case.review_why) if case.review_on else None
        yield casefile_seen_by(asking, case.reference, as_of=today()), review
