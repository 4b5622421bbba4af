"""The list of cases, the views that a user keeps of it, and opening a case."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Case, Count, F, IntegerField, Value, When
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from habeas.core.access import Action, Actor, may
from habeas.core.errors import HabeasError
from habeas.core.scripts import skeleton
from habeas.desk.asking import actor, now, today
from habeas.desk.cases.asked import (
    DAYS,
    ORDERS,
    SILENCES,
    Asked,
    asked_of,
    condition,
    held_for,
    ordering,
)
from habeas.desk.cases.filters import Group, filters
from habeas.desk.cases.naming import named_for, names_elsewhere
from habeas.desk.cases.pages import LABELS, NUMBERS, ORDER_LABELS, Beside, CaseLine, columns, lines
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import language, sort_key, tell_error
from habeas.ledger.acts import open_case
from habeas.ledger.acts.keep_view import forget_view, keep_view
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.lists import Memory, rows_seen_by, tasks_by_row
from habeas.ledger.models import CaseRegister, SavedView
from habeas.ledger.names_held import forms_known_to

PAGE = 40


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """The cases in which the user has a part that fit what the address asks for, a page of them."""
    asking, day, asked = actor(request), today(), asked_of(request.GET)
    memory, words = Memory(asking, day), asked.words
    groups = memory.of(f"groups:{words}", lambda: _groups(asking, day, words))
    total = memory.of("cases", lambda: _total(asking, groups, words))
    said = f"{language()}:{asked.query}"
    found = memory.of(f"fit:{said}", lambda: _fit(asking, asked, day))
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    shown = {
        "asked": asked,
        "total": total,
        "filters": filters(groups, asked),
        "lines": memory.of(
            f"lines:{said}:{page.number}",
            lambda: _lines(asking, list(page.object_list), asked, day),
        ),
        "columns": columns(),
        "orders": [(name, ORDER_LABELS[name]) for name in ORDERS],
        "labels": LABELS,
        "numbers": NUMBERS,
        "page": page,
        "views": SavedView.objects.filter(user=request.user.pk).order_by("name"),
        "may_open": may(asking, Action.OPEN_CASE),
    }
    return render(request, "desk/cases/cases.html", shown)


def _total(asking: Actor, groups: Sequence[Group], words: str) -> int:
    """How many cases there are, with whatever words."""
    return rows_seen_by(asking).count() if words else sum(group.count for group in groups)


def _fit(asking: Actor, asked: Asked, day: date) -> list[int]:
    """The numbers of the rows that fit, in order."""
    rows = rows_seen_by(asking).filter(condition(asked, day, named_for(asking, asked.words)))
    if asked.order.removeprefix("-") == "name":
        by_name = sorted(
            rows.values_list("pk", "names"), key=lambda row: (*sort_key(row[1][0]), row[0])
        )
        return [pk for pk, _ in (reversed(by_name) if asked.order.startswith("-") else by_name)]
    return list(rows.order_by(*ordering(asked.order, day)).values_list("pk", flat=True))


def _lines(asking: Actor, numbers: Sequence[int], asked: Asked, day: date) -> tuple[CaseLine, ...]:
    found = CaseRegister.objects.select_related("case").in_bulk(numbers)
    rows = [found[number] for number in numbers if number in found]
    elsewhere = names_elsewhere(asking, asked.words, {row.case.reference for row in rows})
    return lines(rows, Beside(tasks_by_row(numbers, day), elsewhere), asked, day)


def _groups(asking: Actor, day: date, words: str) -> list[Group]:
    """How many of the cases with these words are alike in all that one can filter by."""
    days = [When(held_for(n, day), then=Value(n)) for n in reversed(DAYS)]
    silent = [
        When(silent_since__lte=day - timedelta(days=n), then=Value(n)) for n in reversed(SILENCES)
    ]
    quiet = When(silent_since__isnull=True, has_dayless_call=False, then=Value(-1))
    rows = (
        rows_seen_by(asking)
        .filter(named_for(asking, words))
        .annotate(
            days=Case(*days, default=Value(0), output_field=IntegerField()),
            silence=Case(quiet, *silent, default=Value(0), output_field=IntegerField()),
            file=F("case__state"),
            country=F("case__country"),
            country_name=F("case__country_name"),
            team=F("case__team"),
        )
    )
    by = ("file", "country", "country_name", "holding", "status", "days", "silence", "care",
          "team", "languages")  # fmt: skip
    return [Group(*row) for row in rows.order_by().values_list(*by).annotate(Count("pk"))]


@require_POST
def save_view(request: HttpRequest) -> HttpResponse:
    """Keep the list as it is asked for under a name, or forget one that is kept."""
    query = asked_of(QueryDict(request.POST.get("query", ""))).query
    there = f"{reverse('cases')}?{query}" if query else reverse("cases")
    user = request.user
    if not isinstance(user, User):
        raise Http404
    try:
        forget = request.POST.get("forget", "")
        if forget.isascii() and forget.isdecimal() and len(forget) < 19:
            forget_view(user, int(forget), at=now())
        else:
            keep_view(user, request.POST.get("name", ""), query, at=now())
    except NotThere as wrong:
        raise Http404 from wrong
    except HabeasError as wrong:
        messages.error(request, tell_error(wrong))
    return redirect(there)


@require_http_methods(["GET", "HEAD", "POST"])
def open_new(request: HttpRequest) -> HttpResponse:
    """Open a case; one that the user sees under the same name, in whatever script, is shown first."""
    if not may(actor(request), Action.OPEN_CASE):
        raise Refused("Only a member opens cases; ask an owner of the register.")
    name = request.POST.get("name", "")
    country, state = request.POST.get("country", ""), request.POST.get("country_name", "")
    shown = {
        "name": name, "country": country, "country_name": state, "alike": (), "problem": "",
    }  # fmt: skip
    if request.method != "POST":
        return render(request, "desk/cases/new.html", shown)
    # In this order: a case that the same form opens meanwhile is alike only once the form is known as sent.
    alike, before = _alike(request, name), sent_before(request)
    if before is not None:
        return _opened(request, *before)
    if alike and "is_other" not in request.POST:
        return render(request, "desk/cases/new.html", {**shown, "alike": alike}, status=409)
    try:
        (reference,) = once(request, lambda: [_open(request, name, country, state)])
    except HabeasError as wrong:
        shown["problem"] = tell_error(wrong)
        return render(request, "desk/cases/new.html", shown, status=422)
    return _opened(request, reference)


def _open(request: HttpRequest, name: str, country: str, state: str) -> str:
    by = request.user.get_username()
    return open_case(name, country=country, country_name=state, by=by, at=now()).reference


def _opened(request: HttpRequest, reference: str) -> HttpResponse:
    messages.success(request, gettext("The case %(case)s is open.") % {"case": reference})
    return redirect("case", reference=reference)


def _alike(request: HttpRequest, name: str) -> tuple[tuple[str, str], ...]:
    """The cases that the user sees under this name: reference and the form of it that they use."""
    wanted = skeleton(name)
    forms = forms_known_to(actor(request))
    found = {reference: text for reference, text in forms if wanted and skeleton(text) == wanted}
    return tuple(sorted(found.items()))
