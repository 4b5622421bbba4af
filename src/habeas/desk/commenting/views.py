"""The comments of a case, or on one thing of it: read, written, withdrawn and put back."""

from collections.abc import Callable, Mapping

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, may
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.desk.asking import actor, address, case_for, casefile_for, now, view_of
from habeas.desk.case.head import case_head
from habeas.desk.commenting.remarks import Papers, Subject, remarks_of, subject_of
from habeas.desk.composing.forms import languages_of_papers
from habeas.desk.languages.choosing import SeeOther
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import tell_error
from habeas.ledger import models
from habeas.ledger.acts.add_comment import (
    NewComment,
    add_comment,
    restore_comment,
    withdraw_comment,
)
from habeas.ledger.commenting import comment_seen_by, comments_seen_by, may_withdraw
from habeas.ledger.composing import papers_seen_by
from habeas.ledger.errors import NotThere, Refused

Changing = Callable[..., None]
_CHANGES: Mapping[str, Changing] = {"withdraw": withdraw_comment, "restore": restore_comment}


@require_http_methods(["GET", "HEAD", "POST"])
def comments(request: HttpRequest, reference: str) -> HttpResponse:
    """The page, and what its buttons do; `about` in the address narrows it to one thing."""
    needed = Action.COMMENT if request.method == "POST" else Action.READ_COMMENTS
    case = case_for(request, reference, needed)
    casefile = casefile_for(request, case.reference)
    papers = _papers(request, case)
    asked = request.POST if request.method == "POST" else request.GET
    subject = _subject(casefile, papers, asked.get("about", ""))
    if request.method != "POST":
        return _page(request, case, papers, subject)
    try:
        _do(request, case, casefile, papers, subject)
    except NotThere as problem:
        raise Http404 from problem
    except HabeasError as problem:
        return _page(request, case, papers, subject, problem)
    messages.success(request, gettext("Done."))
    there = address("comments", case.reference)
    return SeeOther(f"{there}?about={subject.id}" if subject else there)


def _papers(request: HttpRequest, case: models.Case) -> Papers:
    """Those that the user sees; none for whoever is given single sources."""
    if not may(actor(request), Action.READ_WHOLE, case.reference):
        return {}
    return {paper.draft.pk: paper.draft for paper in papers_seen_by(actor(request), case)}


def _subject(casefile: Casefile, papers: Papers, about: str) -> Subject | None:
    """What is asked for, None where nothing is. Raises Http404 for what the user does not see."""
    if not about:
        return None
    found = subject_of(casefile, papers, about)
    if found is None:
        raise Http404
    return found


def _do(
    request: HttpRequest,
    case: models.Case,
    casefile: Casefile,
    papers: Papers,
    subject: Subject | None,
) -> None:
    change = _CHANGES.get(request.POST.get("do", ""))
    if change is None:
        _write(request, case, subject)
        return
    asking = actor(request)
    seen = comments_seen_by(asking, casefile, papers=papers)
    comment = comment_seen_by(seen, request.POST.get("comment", ""))
    if not may_withdraw(asking, casefile, comment):
        raise Refused("Only who wrote a comment, or leads the case, withdraws it or puts it back.")
    change(case, comment.pk, by=asking.name, at=now())


def _write(request: HttpRequest, case: models.Case, subject: Subject | None) -> None:
    level = request.POST.get("level", "")
    if subject is None or level not in [each.value for each in _levels(request, case, subject)]:
        raise Refused("Choose what the comment is about, and who may see it.")
    known = [code for code, _ in languages_of_papers()]
    language = request.POST.get("language", "")
    new = NewComment(
        about=subject.id,
        level=Level(level),
        text=request.POST.get("text", ""),
        quote="" if subject.is_paper else request.POST.get("quote", ""),
        language=language if language in known and not subject.is_paper else "",
    )
    by, at = request.user.get_username(), now()
    if sent_before(request) is None:
        once(request, lambda: [add_comment(case, new, by=by, at=at)])


def _levels(request: HttpRequest, case: models.Case, subject: Subject) -> tuple[Level, ...]:
    """From the level of the thing to that which the user is cleared to."""
    highest = actor(request).parts[case.reference].clearance
    return tuple(level for level in Level if subject.level <= level <= highest)


def _page(
    request: HttpRequest,
    case: models.Case,
    papers: Papers,
    subject: Subject | None,
    problem: HabeasError | None = None,
) -> HttpResponse:
    casefile, view = casefile_for(request, case.reference), view_of(request)
    may_comment = may(actor(request), Action.COMMENT, case.reference)
    about = None if subject is None else {subject.id}
    shown = {
        "case": case,
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "comments",
        "subject": subject,
        "remarks": remarks_of(actor(request), casefile, papers=papers, about=about),
        "levels": _levels(request, case, subject) if subject and may_comment else (),
        "usual": max(subject.level, Level.INTERNAL).value if subject else "",
        "into": languages_of_papers(),
        "typed": request.POST,
        "problem": tell_error(problem) if problem else None,
    }
    status = 422 if problem else 200
    return render(request, "desk/commenting/comments.html", shown, status=status)
