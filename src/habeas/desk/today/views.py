"""Today: what needs doing, over all cases in which the user has a part."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.core.access import Actor
from habeas.core.due import AHEAD, Due
from habeas.core.when import When
from habeas.desk.asking import actor, address, today
from habeas.desk.today.authorities import SILENT, Authority, authorities, one_of
from habeas.desk.today.pages import MANY, TITLES, Called, Found, called_on, first_of, section
from habeas.ledger.composing import papers_to_approve
from habeas.ledger.lists import (
    IN_ORDER,
    Counted,
    Memory,
    TaskLine,
    cases_worked_by,
    first_tasks,
    rows_seen_by,
    tasks_counted,
    tasks_seen_by,
)
from habeas.ledger.models import Case, PaperDraft, TaskRegister

PAGE = 100
_ELSEWHERE = ("review-date", "to-approve", "no-review")
Some = dict[str, tuple[Found, list[Called]]]


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The first page of the desk: the first lines of each sort, or with `all` every line of one."""
    if request.GET.get("all"):
        return _all_of(request, request.GET["all"])
    asking, day = actor(request), today()
    memory = Memory(asking, day)
    found, named = memory.of("today", lambda: _some(asking, day))
    count = memory.of("cases", lambda: rows_seen_by(asking).count())
    sections = first_of(
        [
            section(code, lines, n, named if code == SILENT else ())
            for code, (n, lines) in found.items()
        ]
    )
    return render(
        request, "desk/today/today.html", {"sections": sections, "count": count, "today": day}
    )


def _some(asking: Actor, day: date) -> tuple[Some, tuple[Authority, ...]]:
    """For each sort how many there are, and the first of them; and whom appeals without an answer went to."""
    counted = tasks_counted(asking, day)
    found = {
        code: (_found(counted, code), [_of_case(line, day) for line in lines])
        for code, lines in first_tasks(asking, day, MANY).items()
    }
    for code in _ELSEWHERE:
        rows = _elsewhere(asking, day, code)
        first = _asked_for(day, code, rows[: MANY + 1])
        n = rows.count() if len(first) > MANY else len(first)
        found[code] = (Found(n, n), first[:MANY])
    return found, authorities(counted, day)


def _found(counted: Sequence[Counted], code: str) -> Found:
    of_sort = [each for each in counted if each.code == code]
    return Found(sum(each.many for each in of_sort), sum(each.number for each in of_sort))


def _all_of(request: HttpRequest, code: str) -> HttpResponse:
    if code not in TITLES:
        raise Http404
    asking, day = actor(request), today()
    at = request.GET.get("page")
    named, only = _asked_authority(request, code, asking, day)
    if code in _ELSEWHERE:
        page: Page[Any] = Paginator(_elsewhere(asking, day, code), PAGE).get_page(at)
        lines, number = _asked_for(day, code, page), page.paginator.count
    else:
        Memory(asking, day)
        tasks = _of_authority(tasks_seen_by(asking, day).filter(code=code), only)
        number = tasks.aggregate(Sum("count"))["count__sum"] or 0
        page = Paginator(_in_order(tasks, code), PAGE).get_page(at)
        lines = _called(day, page)
    found = section(code, lines, Found(page.paginator.count, number), named)
    there = only.address if only else address("today", all=code)
    shown = {"section": found, "page": page, "today": day, "only": only, "there": there}
    return render(request, "desk/today/all.html", shown)


def _asked_authority(
    request: HttpRequest, code: str, asking: Actor, day: date
) -> tuple[tuple[Authority, ...], Authority | None]:
    """All authorities that are silent, and the one that the address asks for. Raises Http404 for one that is not."""
    if code != SILENT:
        return (), None
    named = Memory(asking, day).of(
        "authorities", lambda: authorities(tasks_counted(asking, day), day)
    )
    if "to" not in request.GET:
        return named, None
    only = one_of(named, request.GET["to"], request.GET.get("country", ""))
    if only is None:
        raise Http404
    return (), only


def _of_authority(tasks: QuerySet[TaskRegister], only: Authority | None) -> QuerySet[TaskRegister]:
    if only is None:
        return tasks
    return tasks.filter(about__in=only.names, row__case__country=only.country)


def _in_order(tasks: QuerySet[TaskRegister], code: str) -> QuerySet[TaskRegister]:
    return tasks.filter(code=code).select_related("row__case").order_by(*IN_ORDER)


def _called(day: date, rows: Iterable[TaskRegister]) -> list[Called]:
    return [
        _of_case(
            TaskLine(
                row.code, row.on, row.when, row.about, row.count, row.row.case.reference, row.row.names),
            day,
        )
        for row in rows
    ]  # fmt: skip


def _of_case(line: TaskLine, day: date) -> Called:
    due = Due(
        code=line.code, day=day, on=line.on, when=When(line.when) if line.when else None,
        about=line.about, count=line.count,
    )  # fmt: skip
    return Called(line.reference, line.names[0], due)


def _elsewhere(asking: Actor, day: date, code: str) -> QuerySet[Case] | QuerySet[PaperDraft]:
    """What stands in no file: the days to look again, the cases without one, and the papers to approve."""
    if code == "to-approve":
        return papers_to_approve(asking)
    cases = cases_worked_by(asking)
    if code == "review-date":
        return cases.filter(review_on__lte=day + AHEAD).order_by("review_on", "reference")
    opened = datetime.combine(day - AHEAD, time.min, tzinfo=UTC)
    idle = cases.filter(review_on__isnull=True, opened_at__lt=opened)
    return idle.order_by("opened_at", "reference")


def _asked_for(day: date, code: str, rows: Iterable[Case | PaperDraft]) -> list[Called]:
    return [_asked_one(day, code, row) for row in rows]


def _asked_one(day: date, code: str, row: Case | PaperDraft) -> Called:
    if isinstance(row, PaperDraft):
        return called_on(day, code, row.case.reference, row.case.person.name, row.title, None)
    on = row.review_on if code == "review-date" else row.opened_at.date()
    about = row.review_why if code == "review-date" else ""
    return called_on(day, code, row.reference, row.person.name, about, on)
