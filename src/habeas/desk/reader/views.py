"""The source reader: the text on one side, what was read from it on the other."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.sources import Source
from habeas.desk.asking import actor, address, case_for, casefile_for, now, view_of
from habeas.desk.reader.deciding import do
from habeas.desk.reader.pages import Card, card_of, reading_of
from habeas.desk.telling import tell_error


@require_safe
def source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """One source; `claim` in the address marks the words that it rests on."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    found = _source(casefile, source_id)
    page = reading_of(casefile, found, request.GET.get("claim", ""))
    may_write = may(actor(request), Action.WRITE, casefile.reference)
    shown = {"page": page, "casefile": casefile, "view": view, "may_write": may_write}
    return render(request, "desk/reader/reader.html", shown)


@require_POST
def decide_claim(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """A decision on one claim: answered with its card, or without JavaScript with the next that waits."""
    case = case_for(request, reference, Action.WRITE)
    casefile = casefile_for(request, case.reference)
    claim = _claim(casefile, _source(casefile, source_id), request.POST.get("claim", ""))
    before = card_of(casefile, claim)
    if request.POST.get("seen") != before.state.name:
        problem = gettext("Somebody else has decided on this claim meanwhile: %(state)s.")
        return _answer(request, casefile, before, problem % {"state": before.state.value}, 409)
    try:
        do(case, claim.id, request.POST, by=request.user.get_username(), at=now())
    except HabeasError as wrong:
        return _answer(request, casefile, before, tell_error(wrong), 422)
    casefile = casefile_for(request, case.reference)
    return _answer(request, casefile, card_of(casefile, claim), "", 200)


def _answer(
    request: HttpRequest, casefile: Casefile, card: Card, problem: str, status: int
) -> HttpResponse:
    found = casefile.sources[card.claim.anchors[0].source]
    shown = {"card": card, "casefile": casefile, "problem": problem, "may_write": True,
             "why": request.POST.get("why", ""), "source": found}  # fmt: skip
    if request.headers.get("HX-Request"):
        return render(request, "desk/reader/_card.html", shown, status=status)
    if problem:
        page = reading_of(casefile, found, card.claim.id)
        whole = {**shown, "page": page, "view": view_of(request), "wrong": card.claim.id}
        return render(request, "desk/reader/reader.html", whole, status=status)
    messages.success(request, gettext("Decided: %(fact)s") % {"fact": card.sentence})
    waiting = reading_of(casefile, found, "").waiting
    start = card.claim.anchors[0].start
    following = next((c for c in waiting if c.claim.anchors[0].start >= start), None)
    chosen = following or (waiting[0] if waiting else card)
    there = address("source", casefile.reference, found.id, claim=chosen.claim.id)
    return redirect(f"{there}#card-{chosen.claim.id}")


def _source(casefile: Casefile, source_id: str) -> Source:
    found = casefile.known_sources.get(source_id)
    if found is None:
        raise Http404
    return found


def _claim(casefile: Casefile, source: Source, claim_id: str) -> Claim:
    found = next((c for c in casefile.known_claims if c.id == claim_id), None)
    if found is None or found.anchors[0].source != source.id:
        raise Http404
    return found
