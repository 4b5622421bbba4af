"""Persons who may be one: ruled to be one or two with a reason, and the ruling undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, Actor, may
from habeas.core.decisions import ON_PERSONS, Ruling
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, case_for, now, today
from habeas.desk.queues.candidates import pairs
from habeas.desk.telling import tell_error
from habeas.ledger.access import read_parts
from habeas.ledger.acts import close_decision, merge_persons, part_persons
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.duplicates import RuledOn, duplicates_seen_by, rulings_seen_by
from habeas.ledger.errors import Refused
from habeas.ledger.lists import Memory, rows_seen_by
from habeas.ledger.models import Decision

PAGE, MOST, _TWO = 40, 1000, 2
_RULINGS: Mapping[str, Callable[..., int]] = {"merge": merge_persons, "part": part_persons}
_SAID = {"merge": Ruling.SAME_PERSON, "part": Ruling.NOT_SAME_PERSON}


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruling on two persons that stands, with a case of each."""

    number: int
    references: tuple[str, str]
    is_one: bool
    why: str
    by: str
    may_undo: bool


@require_http_methods(["GET", "HEAD", "POST"])
def duplicates(request: HttpRequest) -> HttpResponse:
    """A page of the pairs that the user may see, the rarest names first, and of what was ruled."""
    if request.method != "POST":
        return _page(request)
    both = request.POST.get("both", "").split()
    persons = [case_for(request, reference, Action.WRITE).person_id for reference in both]
    try:
        _do(request, persons)
    except HabeasError as wrong:
        return _page(request, tell_error(wrong))
    messages.success(request, gettext("Decided."))
    number = request.POST.get("page", "")
    asked = f"?page={number}" if number.isascii() and number.isdecimal() else ""
    return redirect(f"{reverse('duplicates')}{asked}#queue")


def _page(request: HttpRequest, problem: str = "") -> HttpResponse:
    asking, day = actor(request), today()
    most, memory = MOST + 1, Memory(asking, day)
    found = memory.of("alike", lambda: duplicates_seen_by(asking, most=most))
    copied = Paginator(memory.of("copied", lambda: _copied(asking)), PAGE)
    ruled = memory.of("ruled-on-persons", lambda: list(rulings_seen_by(asking)))
    page = Paginator(found[:MOST], PAGE).get_page(request.GET.get("page"))
    rulings = Paginator(ruled, PAGE).get_page(request.GET.get("ruled_page"))
    shown = {
        "pairs": pairs(list(page.object_list), asking),
        "page": page,
        "total": min(len(found), MOST),
        "has_more": len(found) > MOST,
        "copied": copied.get_page(request.GET.get("copied_page")),
        "rulings": _ruled(rulings, asking),
        "ruled": rulings,
        "problem": problem,
        "wrong": request.POST.get("both", ""),
        "why": request.POST.get("why", ""),
    }
    return render(request, "desk/queues/duplicates.html", shown, status=422 if problem else 200)


def _copied(asking: Actor) -> list[tuple[str, list[str], int]]:
    """The cases with sources that may repeat one another: the reference, the names, and how many wait."""
    rows = rows_seen_by(asking).filter(alike__gt=0)
    ordered = rows.order_by("case__country", "case__number")
    return list(ordered.values_list("case__reference", "names", "alike"))


def _ruled(page: Page[RuledOn], asking: Actor) -> list[Ruled]:
    """The rulings of one page in full."""
    read_parts(asking, {reference for one in page for reference in one.references})
    rows = Decision.objects.in_bulk([one.number for one in page])
    return [
        Ruled(
            number=one.number,
            references=one.references,
            is_one=rows[one.number].ruling == Ruling.SAME_PERSON,
            why=rows[one.number].why,
            by=rows[one.number].by,
            may_undo=all(may(asking, Action.WRITE, reference) for reference in one.references),
        )
        for one in page
    ]


def _do(request: HttpRequest, persons: list[str]) -> None:
    """Rule, or undo a ruling, on two persons in whose cases the user may write."""
    by, at = request.user.get_username(), now()
    if request.POST.get("do") == "undo":
        close_decision(_standing(request.POST.get("number", ""), persons), by=by, at=at)
        return
    if len(persons) != _TWO:
        raise Refused("A ruling on who is who is on two persons; load the page again.")
    rule = _RULINGS.get(request.POST.get("do", ""))
    if rule is None:
        raise Refused("The button pressed is not known here; load the page again.")
    why = request.POST.get("why", "").strip()
    if not why:
        raise Refused("A ruling on who is who needs a reason; write how you know.")
    if any(row.ruling == _SAID[request.POST["do"]] for row in _on(persons)):
        raise ChangedMeanwhile(
            "Somebody has ruled on this meanwhile. What they ruled stands below; undo it to rule otherwise."
        )
    rule(*persons, by=by, at=at, why=why)


def _on(persons: list[str]) -> list[Decision]:
    """What is ruled on these two persons now."""
    rows = Decision.objects.filter(
        case=None, closed_at__isnull=True, pair=" ".join(sorted(persons))
    )
    return [row for row in rows if row.ruling in ON_PERSONS]


def _standing(number: str, persons: list[str]) -> int:
    """The number of a ruling on these two persons that stands."""
    for row in _on(persons):
        if str(row.pk) == number:
            return int(row.pk)
    raise Refused("This is ruled no longer; load the page again.")
