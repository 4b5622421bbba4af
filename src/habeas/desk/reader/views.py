"""The source reader: the text on one side, what was read from it on the other."""

from dataclasses import replace

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.template.backends.utils import csrf_input
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.sources import Source
from habeas.desk.asking import View, actor, address, case_for, casefile_for, now, today, view_of
from habeas.desk.commenting.remarks import commented
from habeas.desk.heading import short_head
from habeas.desk.queues.alike import told_of
from habeas.desk.reader.choosing import choice_of, degrees, orders
from habeas.desk.reader.deciding import do
from habeas.desk.reader.looking import has_looks, page_look, picture_of
from habeas.desk.reader.pages import Card, Reading, card_of, facts_like, reading_of
from habeas.desk.reader.shared import Shared, draw_card, draw_cards, draw_text
from habeas.desk.telling import say_number, tell_error
from habeas.ledger.acts import holding
from habeas.ledger.taking_in import read_again

_KEPT = 300


@require_safe
def source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """One source; `claim` in the address marks the words that it rests on, `show=page` shows its pages as they look.

    `merge` names the claim for which the facts that it may be one with are listed, `reject` the one to reject with a
    reason, which is then listed alone; `decided=1` lists what is decided.
    """
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    found = _source(casefile, source_id)
    shared = _shared(request, casefile, found, view, request.GET)
    merge = request.GET.get("merge")
    if merge:
        claim = _claim(casefile, found, merge)
        shared = replace(shared, one=claim.id, same=facts_like(casefile, claim))
        if request.headers.get("HX-Request"):
            return HttpResponse(draw_card(card_of(casefile, claim), shared))
    elif request.GET.get("reject"):
        shared = _rejecting(casefile, found, request.GET["reject"], shared)
    chosen = shared.one if shared.is_rejecting else request.GET.get("claim", "")
    return _whole(request, casefile, reading_of(casefile, found, chosen), shared)


def _shared(
    request: HttpRequest, casefile: Casefile, found: Source, view: View, asked: QueryDict
) -> Shared:
    is_page = has_looks(found) and asked.get("show") == "page"
    return Shared(
        reference=casefile.reference,
        source=found.id,
        view=view,
        show="page" if is_page else "",
        may_write=may(actor(request), Action.WRITE, casefile.reference),
        choice=choice_of(request.GET),
        token=csrf_input(request),
    )


def _rejecting(casefile: Casefile, found: Source, claim_id: str, shared: Shared) -> Shared:
    claim = _claim(casefile, found, claim_id)
    is_waiting = card_of(casefile, claim).is_waiting
    return replace(shared, one=claim.id, is_rejecting=is_waiting and shared.may_write)


def _whole(
    request: HttpRequest, casefile: Casefile, page: Reading, shared: Shared, status: int = 200
) -> HttpResponse:
    """The page. What is decided is drawn where it is asked for, and where nothing else is to be read."""
    look = None
    if shared.show:
        look = page_look(casefile, page, request.GET.get("page", ""), shared.view)
        shared = replace(shared, here=page.chosen.claim.id if page.chosen else "")
    listed = (
        (page.chosen,) if page.chosen and shared.is_rejecting else shared.choice.of(page.waiting)
    )
    is_on_decided = page.chosen is not None and not page.chosen.is_waiting
    with_decided = not page.waiting or is_on_decided or "decided" in request.GET
    is_whole = may(actor(request), Action.READ_WHOLE, casefile.reference)
    shown = {
        "page": page,
        "casefile": casefile,
        "head": short_head(casefile, is_whole=is_whole),
        "view": shared.view,
        "may_write": shared.may_write,
        "shared": shared,
        "listed": listed,
        "orders": orders(shared.choice),
        "degrees": degrees(shared.choice, page.waiting),
        "sees_reviews": is_whole,
        "waiting": draw_cards(casefile, "waiting", listed, shared),
        "decided": draw_cards(casefile, "decided", page.decided, shared) if with_decided else "",
        "has_looks": has_looks(page.source),
        "look_page": look,
        "text": "" if look else draw_text(casefile, page, shared),
        "alike": told_of(casefile, page.source, shared.view),
        "may_rule": is_whole,
        "commented": commented(
            actor(request),
            casefile,
            about=(page.source.id, *(c.claim.id for c in (*page.waiting, *page.decided))),
            offered=(page.source.id, *([page.chosen.claim.id] if page.chosen else [])),
        ),
    }
    return render(request, "desk/reader/reader.html", shown, status=status)


@require_safe
def source_page(request: HttpRequest, reference: str, source_id: str, number: int) -> HttpResponse:
    """One page of a source as a picture, for those who may read the source."""
    found = _source(casefile_for(request, reference), source_id)
    if not has_looks(found) or not 1 <= number <= len(found.pages):
        raise Http404
    kept = {"Cache-Control": f"private, max-age={_KEPT}"}
    return HttpResponse(picture_of(found, number), content_type="image/png", headers=kept)


@require_POST
def decide_claim(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """A decision on one claim: answered with its card, or without JavaScript with the next that waits."""
    case = case_for(request, reference, Action.WRITE)
    with holding(case):
        casefile = casefile_for(request, case.reference, View(today(), None))
        claim = _claim(casefile, _source(casefile, source_id), request.POST.get("claim", ""))
        before = card_of(casefile, claim)
        if request.POST.get("seen") != before.state.name:
            problem = gettext("Somebody else has decided on this claim meanwhile: %(state)s.")
            told = problem % {"state": before.state.value}
            return _answer(request, casefile, before, told, 409)
        try:
            do(case, claim.id, request.POST, by=request.user.get_username(), at=now())
        except HabeasError as wrong:
            return _answer(request, casefile, before, tell_error(wrong), 422)
    casefile = casefile_for(request, case.reference, View(today(), None))
    return _answer(request, casefile, card_of(casefile, claim), "", 200)


@require_POST
def read_source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """Read the source, for the first time or again; what was proposed before is not proposed twice."""
    case = case_for(request, reference, Action.WRITE)
    found = _source(casefile_for(request, case.reference), source_id)
    row = case.sources.get(pk=found.id)
    proposed, others = read_again(case, row, by=request.user.get_username(), at=now())
    said = ngettext(
        "Read; %(num)s new claim to review.", "Read; %(num)s new claims to review.", proposed
    )
    messages.success(request, said % {"num": say_number(proposed)})
    if others:
        said = ngettext(
            "%(num)s claim is about somebody else and was left out.",
            "%(num)s claims are about somebody else and were left out.",
            others,
        )
        messages.info(request, said % {"num": say_number(others)})
    answer = redirect("source", reference=case.reference, source_id=found.id)
    answer.status_code = 303
    return answer


def _answer(
    request: HttpRequest, casefile: Casefile, card: Card, problem: str, status: int
) -> HttpResponse:
    found = casefile.sources[card.claim.anchors[0].source]
    view = view_of(request)
    shared = _shared(request, casefile, found, view, request.POST)
    if problem:
        why = request.POST.get("why", "")
        is_rejecting = request.POST.get("do") == "reject" and card.is_waiting
        shared = replace(
            shared, one=card.claim.id, problem=problem, why=why, is_rejecting=is_rejecting
        )
    if request.headers.get("HX-Request"):
        return HttpResponse(draw_card(card, shared), status=status)
    if problem:
        return _whole(request, casefile, reading_of(casefile, found, card.claim.id), shared, status)
    messages.success(request, gettext("Decided: %(fact)s") % {"fact": card.sentence})
    chosen = shared.choice.following(reading_of(casefile, found, "").waiting, card) or card
    there = address("source", casefile.reference, found.id)
    return redirect(f"{there}{shared.there}claim={chosen.claim.id}#card-{chosen.claim.id}")


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
