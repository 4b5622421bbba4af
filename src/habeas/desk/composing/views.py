"""Papers in the browser: begin, edit, check, compare, approve, export."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.desk.asking import actor, case_for, casefile_for, now, today, view_of
from habeas.desk.case.head import case_head
from habeas.desk.commenting.remarks import on_paper
from habeas.desk.composing.addressees import known_addressees
from habeas.desk.composing.approving import flaws, found_since, may_leave
from habeas.desk.composing.beside import beside, other_languages
from habeas.desk.composing.bound import bound_notes, facts_with
from habeas.desk.composing.findings import Findings, findings, mended
from habeas.desk.composing.forms import (
    Chosen,
    chosen,
    for_its_readers,
    languages_of_papers,
    new_paper,
)
from habeas.desk.composing.leaving import asked_around, asked_before_leaving, house, leaving
from habeas.desk.composing.opening import opening
from habeas.desk.composing.printing import printed
from habeas.desk.composing.words import edited, held_words, to_edit, words_of
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import tell_error
from habeas.ledger import models
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.approve_paper import Approving, Flaw, approve_paper
from habeas.ledger.acts.begin_paper import begin_paper
from habeas.ledger.acts.save_paper import Words, save_paper
from habeas.ledger.acts.set_paper_aside import save_and_set_aside, set_paper_aside
from habeas.ledger.composing import (
    Paper,
    PaperState,
    above_their_readers,
    paper_seen_by,
    papers_seen_by,
)
from habeas.ledger.errors import NotThere, Refused
from habeas.papers import PAPERS
from habeas.papers.comparing import changes
from habeas.papers.finishing import Notes
from habeas.rendering import FORMATS, is_right_to_left
from habeas.rendering import render as rendered

_STATES: Mapping[PaperState, str | Promise] = {
    PaperState.DRAFT: gettext_lazy("draft"),
    PaperState.HALF_APPROVED: gettext_lazy("approved by some"),
    PaperState.APPROVED: gettext_lazy("approved"),
    PaperState.SET_ASIDE: gettext_lazy("set aside"),
}
_WHY = "why-"
_MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}


@require_safe
def case_papers(request: HttpRequest, reference: str) -> HttpResponse:
    """The papers of a case that the user may see."""
    case = case_for(request, reference)
    found = papers_seen_by(actor(request), case)
    above = above_their_readers(found)
    return _show(request, case, "papers.html", {"papers": found, "above": above})


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest, reference: str) -> HttpResponse:
    """Choose a paper, its audience and whom it goes to; its first words come from the file."""
    case = case_for(request, reference, Action.COMPOSE)
    casefile = casefile_for(request, case.reference)
    form = chosen(request.POST if request.method == "POST" else request.GET, casefile)
    is_sent = request.method == "POST" and request.POST.get("do") != "offer"
    form = form if is_sent else for_its_readers(form, casefile)
    shown = {
        "form": form,
        "choices": PAPERS.values(),
        "paper_languages": languages_of_papers(),
        "levels": _levels(request, case.reference),
        "bodies": known_addressees(
            casefile.for_audience(form.level), form.chosen, house().addressees
        ),
    }
    if not is_sent:
        return _show(request, case, "new.html", shown)
    try:
        (made,) = sent_before(request) or once(
            request, lambda: [_begin(request, case, form, casefile)]
        )
    except HabeasError as problem:
        return _show(request, case, "new.html", {**shown, "problem": tell_error(problem)}, 422)
    return redirect("paper", reference=case.reference, paper_id=made)


def _begin(request: HttpRequest, case: models.Case, form: Chosen, casefile: Casefile) -> str:
    new, draft = new_paper(form, casefile, today())
    return begin_paper(case, new, words_of(draft), by=_name(request), at=now()).pk


@require_http_methods(["GET", "HEAD", "POST"])
def paper(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """One paper: its words, and what is to be known beside them."""
    case = case_for(request, reference)
    found = paper_for(request, case, paper_id)
    if request.method != "POST":
        return paper_page(request, case, found, held_words(found))
    doing = request.POST.get("do", "")
    needed = {"approve": Action.APPROVE}.get(doing, Action.COMPOSE)
    case_for(request, reference, needed)
    casefile = casefile_for(request, case.reference)
    words = _typed(request, found, casefile)
    if doing.startswith("mend:"):
        better = mended(words, found, casefile, doing.removeprefix("mend:"))
        return paper_page(request, case, found, edited(better, found, casefile))
    if doing in ("look", "find", "compare"):
        return paper_page(request, case, found, words)
    try:
        said = _do(request, doing, found, words)
    except ChangedMeanwhile as problem:
        return paper_page(request, case, found, words, tell_error(problem), 409)
    except HabeasError as problem:
        return paper_page(request, case, found, words, tell_error(problem), 422)
    messages.success(request, said)
    return redirect("paper", reference=case.reference, paper_id=paper_id)


def _typed(request: HttpRequest, found: Paper, casefile: Casefile) -> Words:
    """The words as typed, and those that were saved where a form sends none."""
    typed = request.POST.get("markdown")
    return held_words(found) if typed is None else edited(typed, found, casefile)


def _do(request: HttpRequest, doing: str, found: Paper, words: Words) -> str:
    seen, by, at = _seen(request), _name(request), now()
    if doing == "approve":
        _must_be_saved(request, found)
        approve_paper(found.draft, _approving(request, found, seen), by=by, at=at)
        return gettext("You have approved version %(number)s.") % {"number": seen}
    if doing == "aside":
        _set_aside(request, found, words, by=by, at=at)
        return gettext("The paper is set aside; its versions stay on file.")
    version = save_paper(found.draft, words, seen=seen, by=by, at=at)
    return gettext("Saved as version %(number)s.") % {"number": version.number}


def _set_aside(request: HttpRequest, found: Paper, words: Words, *, by: str, at: datetime) -> None:
    """What is typed and not saved is kept as a version first."""
    if request.POST.get("markdown", "").strip() and _has_unsaved(request, found):
        save_and_set_aside(found.draft, words, seen=_seen(request), by=by, at=at)
    else:
        set_paper_aside(found.draft, by=by, at=at)


def _seen(request: HttpRequest) -> int:
    """The version that was on the page, 0 where the form does not say."""
    number = request.POST.get("seen", "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 19 else 0


def _must_be_saved(request: HttpRequest, found: Paper) -> None:
    """Nobody approves other words than those on the page, nor loses what is typed there."""
    if _seen(request) == found.latest.number and _has_unsaved(request, found):
        raise Refused(
            "Your words are not saved yet: save them as a version, then approve that one."
        )


def _has_unsaved(request: HttpRequest, found: Paper) -> bool:
    """Whether other words are typed than those that were saved last."""
    saved = to_edit(held_words(found)).strip()
    return request.POST.get("markdown", saved).replace("\r\n", "\n").strip() != saved


def _approving(request: HttpRequest, found: Paper, seen: int) -> Approving:
    """The approval as sent: the errors are looked for in the words as they are when it is given."""
    case = found.draft.case

    def examine() -> Iterator[Flaw]:
        latest = paper_for(request, case, found.draft.pk)
        return flaws(latest, casefile_for(request, case.reference))

    return Approving(seen, examine, _reasons(request))


def _reasons(request: HttpRequest) -> Mapping[str, str]:
    """Why each error may stay, as typed, by the key of the error."""
    typed = request.POST.items()
    return {n.removeprefix(_WHY): str(why) for n, why in typed if n.startswith(_WHY)}


@require_POST
def paper_findings(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """What is off in the words as they are typed."""
    case = case_for(request, reference, Action.COMPOSE)
    found = paper_for(request, case, paper_id)
    casefile = casefile_for(request, case.reference)
    words = edited(request.POST.get("markdown", ""), found, casefile)
    shown = {
        "findings": findings(words, found, casefile),
        "notes": bound_notes(words, casefile, view_of(request)),
        "may_compose": True,
    }
    return render(request, "desk/composing/_checked.html", shown)


@require_safe
def paper_facts(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """The facts with the words that are looked for, to be inserted as footnotes."""
    case = case_for(request, reference, Action.COMPOSE)
    found, casefile = paper_for(request, case, paper_id), casefile_for(request, case.reference)
    hits = facts_with(request.GET.get("wanted", ""), found, casefile, view_of(request))
    return render(request, "desk/composing/_facts.html", {"hits": hits})


@require_safe
def paper_beside(request: HttpRequest, reference: str, paper_id: str, code: str) -> HttpResponse:
    """The paper as the file gives it now, in its language and in another, statement beside statement."""
    case = case_for(request, reference)
    found = paper_for(request, case, paper_id)
    if code not in dict(other_languages(found)):
        raise Http404
    casefile = casefile_for(request, case.reference)
    shown = {"paper": found, **beside(found, casefile, code)}
    return _show(request, case, "beside.html", shown, casefile=casefile)


@require_http_methods(["GET", "HEAD", "POST"])
def export_paper(request: HttpRequest, reference: str, paper_id: str, to: str) -> HttpResponse:
    """The latest version as a file; one that may not leave as it is says DRAFT in its name and its title."""
    case = case_for(request, reference, Action.EXPORT)
    found = paper_for(request, case, paper_id)
    if to not in FORMATS:
        raise Http404
    if asked := asked_before_leaving(request, found):
        return asked
    casefile = casefile_for(request, case.reference)
    is_fit = may_leave(found, casefile)
    title = found.draft.title if is_fit else f"DRAFT: {found.draft.title}"
    content = rendered(
        leaving(found, casefile, asked_around(request.GET)),
        to=to,
        title=title,
        language=found.draft.language,
        style=house().style,
    )
    return as_file(found, content, "" if is_fit else "-DRAFT", to)


def as_file(found: Paper, content: bytes, mark: str, to: str) -> HttpResponse:
    """The answer that is saved as a file, named after the paper and its version."""
    name = slugify(f"{found.draft.case.reference} {found.draft.template} {found.draft.as_of}")
    answer = HttpResponse(content, content_type=_MEDIA[to])
    answer["Content-Disposition"] = (
        f'attachment; filename="{name}-v{found.latest.number}{mark}.{to}"'
    )
    return answer


def paper_for(request: HttpRequest, case: models.Case, paper_id: str) -> Paper:
    """The paper, or Http404 where the user may not see it."""
    try:
        return paper_seen_by(actor(request), case, paper_id)
    except NotThere as problem:
        raise Http404 from problem


def _name(request: HttpRequest) -> str:
    return request.user.get_username()


def _levels(request: HttpRequest, reference: str) -> tuple[Level, ...]:
    return tuple(level for level in Level if level <= actor(request).parts[reference].clearance)


def paper_page(
    request: HttpRequest,
    case: models.Case,
    found: Paper,
    words: Words,
    problem: str = "",
    status: int = 200,
    came: Sequence[str] = (),
) -> HttpResponse:
    """The page of a paper with these words in it; `came` is what is to be known of words that came from Word."""
    casefile, view = casefile_for(request, case.reference), view_of(request)
    wanted = request.POST.get("wanted") if request.POST.get("do") == "find" else None
    off = findings(words, found, casefile)
    shown = {
        "paper": found,
        "to_edit": to_edit(words),
        "printed": printed(words.markdown, found.draft.language),
        "is_right_to_left": is_right_to_left(found.draft.language),
        "problem": problem,
        "came": came,
        "theirs": found.latest.markdown if status == 409 else "",
        "findings": off,
        "notes": bound_notes(words, casefile, view) if "notes" in request.GET else None,
        "opening": opening(found, casefile, view),
        "wanted": wanted,
        "hits": None if wanted is None else facts_with(wanted, found, casefile, view),
        "formats": FORMATS,
        "other_languages": other_languages(found),
        "around": house().finish,
        "placings": Notes,
        "commented": on_paper(actor(request), casefile, found.draft),
        **_compared(request, found, words),
        **_allowed(request, case, found),
        **_off_in_saved(request, found, casefile, off if words == held_words(found) else None),
    }
    return _show(request, case, "paper.html", shown, status, casefile)


def _off_in_saved(
    request: HttpRequest, found: Paper, casefile: Casefile, known: Findings | None
) -> dict[str, object]:
    """The errors in the saved words, whatever is typed: who approves answers for these, and they keep it back."""
    off = known or findings(held_words(found), found, casefile)
    since = found_since(found, off.errors) if found.is_approved else ()
    return {
        "saved_errors": off.errors,
        "since": since,
        "is_fit": found.is_approved and not since,
        "why": _reasons(request),
    }


def _compared(request: HttpRequest, found: Paper, words: Words) -> dict[str, object]:
    """The words against an earlier version: the one asked for, else the one before."""
    is_sent = request.POST.get("do") == "compare"
    asked = (request.POST if is_sent else request.GET).get("against", "")
    earlier = found.versions[:-1]
    against = next((v for v in earlier if str(v.number) == asked), found.before)
    return {
        "earlier": tuple(reversed(earlier)),
        "against": against.number if against else 0,
        "is_compared": bool(asked),
        "changes": changes(against.markdown, words.markdown) if against else (),
    }


def _allowed(request: HttpRequest, case: models.Case, found: Paper) -> dict[str, object]:
    user, is_open = actor(request), not found.draft.set_aside_at
    has_approved = any(given.by == _name(request) for given in found.approvals)
    may_approve = may(user, Action.APPROVE, case.reference) and is_open
    return {
        "may_compose": may(user, Action.COMPOSE, case.reference) and is_open,
        "may_approve": may_approve and not has_approved,
        "may_export": may(user, Action.EXPORT, case.reference),
        "is_second_needed": found.needed > 1
        and not found.is_approved
        and found.latest.by == _name(request),
    }


def _show(
    request: HttpRequest,
    case: models.Case,
    template: str,
    shown: dict[str, object],
    status: int = 200,
    casefile: Casefile | None = None,
) -> HttpResponse:
    view = view_of(request)
    casefile = casefile or casefile_for(request, case.reference, view)
    head = case_head(casefile, view, actor(request))
    whole = {"head": head, "view": view, "part": "papers", "case": case,
             "states": _STATES, **shown}  # fmt: skip
    return render(request, f"desk/composing/{template}", whole, status=status)
