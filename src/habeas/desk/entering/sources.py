"""Adding sources: documents or a pasted text. What cannot be read is named in one line; the rest is kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, gettext_noop, ngettext
from django.views.decorators.http import require_http_methods

from habeas import settings
from habeas.core.access import Action
from habeas.core.levels import Level
from habeas.desk.asking import actor, case_for, casefile_for, now, today
from habeas.desk.entering.answers import Answer, Typed, read_date_typed
from habeas.desk.entering.questions import Question, Sort
from habeas.desk.entering.told import levels_for
from habeas.desk.heading import short_head
from habeas.desk.sending import once, sent_before
from habeas.desk.telling import say_number, tell_error
from habeas.intake import IntakeError, Taken, take_in
from habeas.ledger import models
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.send_once import SentOtherwise
from habeas.ledger.taking_in import TakenIn, take_into

DATED = Question(
    name="date",
    text=gettext_noop("The date that the document bears"),
    hint=gettext_noop("Leave it empty where the document tells its own."),
    sort=Sort.DATE,
    is_required=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceForm:
    """What was typed about the documents, and what is wrong with it, a line for each file."""

    levels: tuple[Level, ...]
    date: Answer
    text: str = ""
    title: str = ""
    publisher: str = ""
    level: Level = Level.INTERNAL
    problems: list[str] = field(default_factory=list)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """Documents or a text into the case; then to the reader."""
    case = case_for(request, reference, Action.WRITE)
    form = _form(request, case)
    if request.method != "POST":
        return _page(request, case, form)
    before = sent_before(request)
    if before is not None:
        return _onwards(request, case, *before)
    if form.date.problem:
        return _page(request, case, form, status=422)
    documents = list(_documents(request, form))
    if not documents and not form.problems:
        form.problems.append(gettext("Choose documents, or paste a text."))
    if form.problems:
        added = _take_all(request, case, form, documents)
        return _page(request, case, form, added=added, status=422)
    try:
        made = once(request, lambda: _told_of(_take_all(request, case, form, documents)))
    except SentOtherwise as problem:
        form.problems.append(tell_error(problem))
        return _page(request, case, form, status=422)
    return _onwards(request, case, *made)


def _form(request: HttpRequest, case: models.Case) -> SourceForm:
    typed = Typed(request.POST.get)
    levels = levels_for(actor(request), case.reference)
    return SourceForm(
        levels=levels,
        date=read_date_typed("date", typed, DATED, today=today()),
        text=request.POST.get("text", "").replace("\r\n", "\n"),
        title=typed("title"),
        publisher=typed("publisher"),
        level=next((level for level in levels if level.value == typed("level")), Level.INTERNAL),
    )


def _documents(request: HttpRequest, form: SourceForm) -> Iterator[Taken]:
    """Every document that could be read; the others are named among the problems."""
    given = [(file.name or "document", file.read()) for file in request.FILES.getlist("files")]
    if form.text.strip():
        given.append((f"{form.title or gettext('Pasted text')}.txt", form.text.encode()))
    for name, data in given:
        try:
            yield from take_in(data, name=name)
        except IntakeError as problem:
            form.problems.append(tell_error(problem))


def _take_all(
    request: HttpRequest, case: models.Case, form: SourceForm, documents: list[Taken]
) -> list[TakenIn]:
    return [_take(request, case, form, d, len(documents)) for d in documents]


def _told_of(added: list[TakenIn]) -> tuple[str, str, str]:
    """The first of the sources, how many claims all of them propose, and how many of them were there before."""
    proposed, known = sum(one.proposed for one in added), sum(not one.is_new for one in added)
    return added[0].source.pk, str(proposed), str(known)


def _take(
    request: HttpRequest, case: models.Case, form: SourceForm, taken: Taken, count: int
) -> TakenIn:
    said = str(form.date.value) if form.date.value is not None else None
    new = NewSource(
        data=taken.data,
        title=(form.title if count == 1 else "") or taken.title or taken.name,
        text=taken.text,
        media_type=taken.media_type,
        pages=taken.pages,
        date=said or taken.date,
        language=taken.language,
        publisher=form.publisher or taken.publisher,
        parent=taken.parent,
        level=form.level,
    )
    by = request.user.get_username()
    done = take_into(case, new, root=settings.SOURCES, by=by, at=now(), clearance=form.levels[-1])
    if done.asked and done.is_new:
        said = gettext(
            "Whoever wrote “%(title)s” asks not to be named: it is for the case team at first."
        )
        messages.warning(request, said % {"title": done.source.title})
    if done.kept and done.is_new:
        said = gettext("“%(title)s” says “%(words)s”: should it be for fewer people?")
        messages.warning(request, said % {"title": done.source.title, "words": done.kept})
    return done


def _onwards(
    request: HttpRequest, case: models.Case, first: str, proposed: str, known: str = "0"
) -> HttpResponse:
    count = int(proposed)
    said = ngettext("Added; %(num)s claim to review.", "Added; %(num)s claims to review.", count)
    messages.success(request, said % {"num": count})
    if int(known):
        again = ngettext(
            "%(num)s document was in the case already: raised to the level chosen where that is higher, else as it was.",
            "%(num)s documents were in the case already: raised to the level chosen where that is higher, else as they were.",
            int(known),
        )
        messages.info(request, again % {"num": say_number(int(known))})
    answer = redirect("source", reference=case.reference, source_id=first)
    answer.status_code = 303
    return answer


def _page(
    request: HttpRequest,
    case: models.Case,
    form: SourceForm,
    *,
    added: list[TakenIn] | None = None,
    status: int = 200,
) -> HttpResponse:
    head = short_head(casefile_for(request, case.reference))
    shown = {"case": case, "head": head, "form": form, "added": added or []}
    return render(request, "desk/entering/source.html", shown, status=status)
