"""A paper to Word and back: a DOCX with the checker's findings as comments, and the edits of one that comes back."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from habeas.checking import Finding, check
from habeas.checking.leaks.closed import told_once
from habeas.core.access import Action
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.desk.asking import case_for, casefile_for, today
from habeas.desk.composing.approving import may_leave
from habeas.desk.composing.leaving import (
    asked_before_leaving,
    house,
    kept_addressees,
    usual_of,
)
from habeas.desk.composing.views import as_file, paper_for, paper_page
from habeas.desk.composing.words import edited, held_words
from habeas.desk.telling import say_label, tell, tell_error
from habeas.intake import take_in
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper
from habeas.papers.addressing import block, line_to_whom
from habeas.papers.footnotes import sent
from habeas.rendering import render
from habeas.word.edits import Edits, edits
from habeas.word.remarks import Remark, remarked

_TRACKED = ("accept", "reject")


@require_http_methods(["GET", "HEAD", "POST"])
def remarked_paper(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """The latest version as DOCX, each finding as a comment at its words."""
    case = case_for(request, reference, Action.EXPORT)
    found, casefile = paper_for(request, case, paper_id), casefile_for(request, case.reference)
    if asked := asked_before_leaving(request, found):
        return asked
    draft = found.draft
    title = draft.title if may_leave(found, casefile) else f"DRAFT: {draft.title}"
    words = sent(held_words(found).markdown)
    made = render(words, to="docx", title=title, language=draft.language, style=house().style)
    text = take_in(made, name="paper.docx")[0].text
    return as_file(
        found,
        remarked(made, text, list(_remarks(text, found, casefile)), on=today()),
        "-comments",
        "docx",
    )


def _remarks(text: str, paper: Paper, casefile: Casefile) -> Iterator[Remark]:
    day = paper.draft.as_of
    every = check(text, casefile.at(day), audience=paper.audience, as_of=day)
    for finding in told_once(every, casefile, audience=paper.audience):
        yield Remark(finding.start, finding.end, tuple(_said(finding)))


def _said(finding: Finding) -> Iterator[str]:
    yield say_label(finding.severity)
    yield tell(finding)
    if finding.suggestion:
        yield gettext("Write: %(words)s") % {"words": finding.suggestion}


@require_POST
def edited_paper(request: HttpRequest, reference: str, paper_id: str) -> HttpResponse:
    """The page of the paper with the words as they were edited in Word, to be looked at and saved."""
    case = case_for(request, reference, Action.COMPOSE)
    found, casefile = paper_for(request, case, paper_id), casefile_for(request, case.reference)
    held = held_words(found)
    try:
        came = _edits(request, held, found)
    except HabeasError as problem:
        return paper_page(request, case, found, held, tell_error(problem), 422)
    words = edited(came.markdown, found, casefile)
    return paper_page(request, case, found, words, came=tuple(_told(came)))


def _edits(request: HttpRequest, held: Words, paper: Paper) -> Edits:
    file, tracked = request.FILES.get("document"), request.POST.get("tracked", "")
    if file is None:
        raise HabeasError("Choose the DOCX that was edited.")
    data = take_in(file.read(), name=file.name or "document")[0].data
    taken = tracked if tracked in _TRACKED else "accept"
    draft = paper.draft
    head = [block(each, draft.as_of) for each in kept_addressees(paper)]
    line = line_to_whom(held.markdown, usual_of(paper))
    return edits(data, held.markdown, tracked=taken, language=draft.language, head=head, line=line)


def _told(came: Edits) -> Iterator[str]:
    """What is to be known before the words are saved."""
    yield gettext("These are the words as they came from Word. They are not saved yet.")
    for lost in came.lost:
        yield gettext("Without its footnote now: “%(words)s”") % {"words": lost.words}
    for words in came.unfooted:
        yield gettext("New, and rests on no footnote: “%(words)s”") % {"words": words}
    if came.gone:
        yield ngettext(
            "A footnote went with its words.", "%(num)s footnotes went with their words.", came.gone
        ) % {"num": came.gone}
    for name in came.reworded:
        yield gettext("Footnote %(number)s was reworded in Word; the words of the file stay.") % {
            "number": name
        }
    for name in came.added:
        yield gettext("Footnote %(number)s is new and rests on no claim of the file.") % {
            "number": name
        }
    if came.still_open:
        yield ngettext(
            "A tracked change was still open.",
            "%(num)s tracked changes were still open.",
            came.still_open,
        ) % {"num": came.still_open}
