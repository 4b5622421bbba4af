"""The source reader: the text on one side, what was read from it on the other."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.sources import Source
from habeas.desk.asking import View, actor, address, case_for, casefile_for, now, view_of
from habeas.desk.heading import short_head
from habeas.desk.reader.deciding import do
from habeas.desk.reader.looking import PageLook, has_looks, page_look, picture_of
from habeas.desk.reader.pages import Card, Reading, card_of, reading_of
from habeas.desk.telling import say_number, tell_error
from habeas.ledger.taking_in import read_again

_KEPT = 300


@require_safe
def source(request: HttpRequest, reference: str, source_id: str) -> HttpResponse:
    """One source; `claim` in the address marks the words that it rests on, `show=page` shows its pages as they look."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view)
    found = _source(casefile, source_id)
    page = reading_of(casefile, found, request.GET.get("claim", ""))
    may_write = may(actor(request), Action.WRITE, casefile.reference)
    shown = {"page": page, "casefile": casefile, "view": view, "may_write": may_write,
             "head": short_head(casefile), **_looks(casefile, page, view, request.GET)}  # fmt: skip
    return render(request, "desk/reader/reader.html", shown)


@require_safe
def source_page(request: HttpRequest, reference: str, source_id: str, number: int) -> HttpResponse:
    """One page of a source as a picture, for those who may read the source."""
    found = _source(casefile_for(request, reference), source_id)
    if not has_looks(found) or not 1 <= number <= len(found.pages):
        raise Http404
    kept = {"Cache-Control": f"private, max-age={_KEPT}"}
    return HttpResponse(picture_of(found, number), content_type="image/png", headers=kept)


def _looks(
    casefile: Casefile, page: Reading, view: View, asked: QueryDict
) -> dict[str, PageLook | str | bool | None]:
    """The page as it looks, where that is asked for and can be drawn."""
    can = has_looks(page.source)
    look = None
    if can and asked.get("show") == "page":
        look = page_look(casefile, page, asked.get("page", ""), view)
    return {"has_looks": can, "look_page": look, "show": "page" if look else ""}


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
    shown = {"card": card, "casefile": casefile, "problem": problem, "may_write": True,
             "why": request.POST.get("why", ""), "source": found,
             "show": _shown(request)}  # fmt: skip
    if request.headers.get("HX-Request"):
        return render(request, "desk/reader/_card.html", shown, status=status)
    if problem:
        page = reading_of(casefile, found, card.claim.id)
        view = view_of(request)
        whole = {**shown, "page": page, "view": view, "wrong": card.claim.id,
                 "head": short_head(casefile), **_looks(casefile, page, view, request.POST)}  # fmt: skip
        return render(request, "desk/reader/reader.html", whole, status=status)
    messages.success(request, gettext("Decided: %(fact)s") % {"fact": card.sentence})
    waiting = reading_of(casefile, found, "").waiting
    start = card.claim.anchors[0].start
    following = next((c for c in waiting if c.claim.anchors[0].start >= start), None)
    chosen = following or (waiting[0] if waiting else card)
    return redirect(_beside(request, casefile, chosen.claim))


def _beside(request: HttpRequest, casefile: Casefile, claim: Claim) -> str:
    """The card of a claim, beside what the form stood beside."""
    where = (casefile.reference, claim.anchors[0].source)
    if _shown(request):
        there = address("source", *where, show="page", claim=claim.id)
    else:
        there = address("source", *where, claim=claim.id)
    return f"{there}#card-{claim.id}"


def _shown(request: HttpRequest) -> str:
    """Whether the form stands beside a page as it looks; then the answer does too."""
    return "page" if request.POST.get("show") == "page" else ""


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
