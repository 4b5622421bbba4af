"""Today: what needs doing, over all cases in which the user has a part."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.core.access import Actor
from habeas.core.due import AHEAD, Due
from habeas.core.when import When
from habeas.desk.asking import actor, today
from habeas.desk.today.pages import MANY, TITLES, Called, called_on, first_of, section
from habeas.ledger.access import cases_seen_by
from habeas.ledger.composing import papers_to_approve
from habeas.ledger.lists import remembered, rows_seen_by, tasks_seen_by
from habeas.ledger.models import Case, PaperDraft, TaskRegister

PAGE = 100
_ELSEWHERE = ("review-date", "to-approve")
Some = dict[str, tuple[int, list[Called]]]


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The first page of the desk: the first lines of each sort, or with `all` every line of one."""
    if request.GET.get("all"):
        return _all_of(request, request.GET["all"])
    asking, day = actor(request), today()
    found = remembered(asking, day, "today", lambda: _some(asking, day))
    count = remembered(asking, day, "cases", lambda: rows_seen_by(asking).count())
    sections = first_of([section(code, lines, n) for code, (n, lines) in found.items()])
    return render(
        request, "desk/today/today.html", {"sections": sections, "count": count, "today": day}
    )


def _some(asking: Actor, day: date) -> Some:
    """For each sort how many there are, and the first of them."""
    tasks = tasks_seen_by(asking, day)
    counts = dict(tasks.order_by().values_list("code").annotate(Count("pk")))
    found = {c: (n, _called(day, _in_order(tasks, c)[:MANY])) for c, n in counts.items()}
    for code in _ELSEWHERE:
        rows = _elsewhere(asking, day, code)
        found[code] = (rows.count(), _asked_for(day, code, rows[:MANY]))
    return found


def _all_of(request: HttpRequest, code: str) -> HttpResponse:
    if code not in TITLES:
        raise Http404
    asking, day = actor(request), today()
    at = request.GET.get("page")
    if code in _ELSEWHERE:
        page: Page[Any] = Paginator(_elsewhere(asking, day, code), PAGE).get_page(at)
        lines = _asked_for(day, code, page)
    else:
        remembered(asking, day, "fresh", lambda: True)
        page = Paginator(_in_order(tasks_seen_by(asking, day), code), PAGE).get_page(at)
        lines = _called(day, page)
    found = section(code, lines, page.paginator.count)
    shown = {"section": found, "page": page, "today": day}
    return render(request, "desk/today/all.html", shown)


def _in_order(tasks: QuerySet[TaskRegister], code: str) -> QuerySet[TaskRegister]:
    order = (F("on").asc(nulls_last=True), "row__case__reference", "pk")
    return tasks.filter(code=code).select_related("row__case").order_by(*order)


def _called(day: date, rows: Iterable[TaskRegister]) -> list[Called]:
    return [
        Called(
            row.row.case.reference,
            row.row.names[0],
            Due(
                code=row.code, day=day, on=row.on, when=When(row.when) if row.when else None,
                about=row.about, count=row.count,
            ),
        )
        for row in rows
    ]  # fmt: skip


def _elsewhere(asking: Actor, day: date, code: str) -> QuerySet[Case] | QuerySet[PaperDraft]:
    """What stands in no file: the days to look again, and the papers to approve."""
    if code == "to-approve":
        return papers_to_approve(asking)
    cases = cases_seen_by(asking).filter(review_on__lte=day + AHEAD)
    return cases.select_related("person").order_by("review_on", "reference")


def _asked_for(day: date, code: str, rows: Iterable[Case | PaperDraft]) -> list[Called]:
    found = []
    for row in rows:
        case = row if isinstance(row, Case) else row.case
        about = row.review_why if isinstance(row, Case) else row.title
        on = row.review_on if isinstance(row, Case) else None
        found.append(called_on(day, code, case.reference, case.person.name, about, on))
    return found
