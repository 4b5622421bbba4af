"""History: who did what and when, for a case, a claim, a paper; and the log for whoever audits it."""

from datetime import date

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from habeas.core.access import Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.desk.asking import actor, address, case_for, casefile_for, now, view_of
from habeas.desk.case.head import case_head
from habeas.desk.confirming import asked_to_confirm
from habeas.desk.history.hidden import Sight, sight_of
from habeas.desk.history.pages import history_page, undoable, way_back
from habeas.desk.history.ways import Way
from habeas.desk.history.words import say_act
from habeas.desk.languages.choosing import SeeOther
from habeas.desk.telling import tell_error
from habeas.ledger import models
from habeas.ledger.access import actor_of
from habeas.ledger.acts._levels import own_level
from habeas.ledger.acts.undo import undo
from habeas.ledger.composing import paper_seen_by
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.history import PAGE, Asked, entries, entry_of, fingerprint, last_line, names_in


@require_safe
def case_history(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything that was done to a case."""
    return _history(request, reference)


@require_safe
def claim_history(request: HttpRequest, reference: str, claim_id: str) -> HttpResponse:
    """What was done to one claim that the user may see."""
    case = case_for(request, reference, Action.READ_LOG)
    casefile = casefile_for(request, reference)
    claim = next((c for c in casefile.known_claims if c.id == claim_id), None)
    if claim is None:
        raise Http404
    may_set = may(actor(request), Action.LOWER, case.reference)
    levels = tuple(Level) if may_set else ()
    own = own_level(case, claim_id)
    return _history(request, reference, on=claim_id, claim=claim, levels=levels, own_level=own)


@require_safe
def paper_history(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """What was done to one paper that the user may see."""
    case = case_for(request, reference, Action.READ_LOG)
    try:
        paper = paper_seen_by(actor(request), case, paper_id)
    except NotThere as problem:
        raise Http404 from problem
    return _history(request, reference, on=paper_id, paper=paper.draft)


def _history(
    request: HttpRequest, reference: str, *, on: str = "", **about: object
) -> HttpResponse:
    case = case_for(request, reference, Action.READ_LOG)
    casefile = casefile_for(request, reference)
    asked = _asked(request, on)
    sight = sight_of(actor(request), case, casefile)
    before = _number(request.GET.get("before", ""))
    rows = entries(case, asked, before=before, tells=sight.tells)
    people, acts = names_in(case, sight.tells)
    view = view_of(request)
    seen = casefile_for(request, reference, view) if view.controls else casefile
    shown = {
        "head": case_head(seen, view, actor(request)),
        "view": view,
        "part": "history",
        "case": case,
        "casefile": casefile,
        "page": history_page(case, casefile, rows, actor(request), sight),
        "asked": asked,
        "people": people,
        "acts": [(act, say_act(act)) for act in acts],
        "query": _query(request),
        **about,
    }
    return render(request, "desk/history/case.html", shown)


@require_POST
def undo_line(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """Undo one line that the user sees whole; what is undone is an act of its own."""
    case = case_for(request, reference, Action.WRITE)
    casefile = casefile_for(request, reference)
    try:
        sight = sight_of(actor(request), case, casefile)
        way = way_back(case, casefile, _line_told(case, number, sight), actor(request), sight)
        if way and way.shows_more and (asked := asked_to_confirm(request, back=_history_of(case))):
            return asked
        messages.success(request, _undo(request, case, casefile, number, way))
    except NotThere as problem:
        raise Http404 from problem
    except Refused as problem:
        messages.error(request, tell_error(problem))
    if not may(actor_of(request.user), Action.READ_LOG, case.reference):
        return SeeOther(address("cases"))
    claim = request.POST.get("claim", "")
    is_seen = any(each.id == claim for each in casefile.known_claims)
    place = (
        ("claim_history", case.reference, claim) if is_seen else ("case_history", case.reference)
    )
    answer = redirect(*place)
    answer.status_code = 303
    return answer


def _line_told(case: models.Case, number: int, sight: Sight) -> models.AuditEntry:
    """A line that tells the user something. Raises NotThere."""
    line = entry_of(case, number)
    if not sight.tells(line.act, line.on):
        raise NotThere(
            "The log of {case} has no line {number}.", case=case.reference, number=number
        )
    return line


def _history_of(case: models.Case) -> str:
    return address("case_history", case.reference)


def _undo(
    request: HttpRequest, case: models.Case, casefile: Casefile, number: int, way: Way | None
) -> str:
    """Undo it; what to tell of that."""
    by, at = request.user.get_username(), now()
    if way is None:
        _must_be_undoable(case, casefile, number, actor(request))
        undo(case, number, by=by, at=at)
    elif way.do(by, at) is False:
        return gettext("Asked for: a second person has to agree, under Sharing.")
    return gettext("Undone. That is a line of the history too.")


def _must_be_undoable(case: models.Case, casefile: Casefile, number: int, asking: Actor) -> None:
    """Nobody undoes what they cannot see."""
    if not undoable(case, casefile, [entry_of(case, number)], asking):
        raise Refused("That has been undone already, or cannot be undone any more.")


@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """The skeleton of the log across cases, and its fingerprint; no case and no row is named."""
    if not may(actor(request), Action.READ_LOG):
        raise Refused("Only an auditor reads the log of the whole register.")
    rows = entries(None, Asked(), before=_number(request.GET.get("before", "")))
    upto = _number(request.GET.get("upto", ""))
    noted = request.GET.get("noted", "").strip().lower()
    shown = {
        "lines": [(row, say_act(row.act)) for row in rows[:PAGE]],
        "older": rows[PAGE - 1].pk if len(rows) > PAGE else None,
        "last": last_line(),
        "upto": upto,
        "noted": noted,
        "found": fingerprint(upto) if upto else None,
    }
    return render(request, "desk/history/log.html", shown)


def _asked(request: HttpRequest, on: str) -> Asked:
    written = request.GET.get("day", "")
    try:
        day = date.fromisoformat(written) if written else None
    except ValueError:
        day = None
    return Asked(by=request.GET.get("by", ""), act=request.GET.get("act", ""), day=day, on=on)


def _query(request: HttpRequest) -> str:
    """The filters as they stand in the address, without the place in the pages."""
    kept = request.GET.copy()
    kept.pop("before", None)
    return kept.urlencode()


def _number(written: str) -> int | None:
    is_number = written.isascii() and written.isdecimal() and len(written) < len(str(2**63))
    return int(written) if is_number else None
