"""The whole form of a kind: a new claim, or one that is entered already and is completed."""

from dataclasses import dataclass, replace

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action
from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Claim, Polarity
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.desk.asking import actor, case_for, casefile_for, now, today
from habeas.desk.entering.answers import (
    BOUNDS,
    Answer,
    Typed,
    fact_of,
    not_known_in,
    read_answers,
    stands,
    typed_of,
)
from habeas.desk.entering.doing import enter_it
from habeas.desk.entering.names import held_names
from habeas.desk.entering.questions import questions
from habeas.desk.entering.told import Told, blank, levels_for, read_told
from habeas.desk.heading import short_head
from habeas.desk.sending import once, send_anew, sent_before
from habeas.desk.telling import say_label, tell, tell_error
from habeas.kinds import KINDS
from habeas.ledger import models
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.correct_claim import correct_claim
from habeas.ledger.acts.enter_claim import ByHand


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeForm:
    """The form with what was typed; `claim` is the one that it completes, `theirs` what somebody else made of it."""

    kind: type[Fact]
    answers: tuple[Answer, ...]
    told: Told
    claim: str = ""
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.STATED
    attribution: str = ""
    problem: str = ""
    sentence: str = ""
    theirs: Claim | None = None

    @property
    def stands(self) -> bool:
        """Whether it can be entered."""
        return not self.problem and stands(self.answers) and not self.told.problems

    @property
    def new(self) -> ByHand:
        """The claim that the form tells."""
        return ByHand(
            fact=fact_of(self.kind, self.answers),
            quote=self.told.words,
            polarity=self.polarity,
            certainty=self.certainty,
            attribution=self.attribution or None,
            not_known=not_known_in(self.answers),
        )


@require_http_methods(["GET", "HEAD", "POST"])
def enter_claim(request: HttpRequest, reference: str, kind: str) -> HttpResponse:
    """All questions of a kind; the claim is corrected where the form was opened on one."""
    case = case_for(request, reference, Action.WRITE)
    if kind not in KINDS:
        raise Http404
    casefile = casefile_for(request, case.reference)
    old = _old(casefile, request, kind)
    form = _form(request, casefile, KINDS[kind], old)
    if request.method != "POST":
        return _page(request, case, casefile, form)
    before = sent_before(request)
    if before is not None:
        return _onwards(request, case, KINDS[kind])
    if old is not None and _is_superseded(casefile, old):
        return _beside(request, case, form)
    if request.POST.get("do") == "look" and form.stands:
        return _page(request, case, casefile, replace(form, sentence=tell(form.new.fact.line())))
    if not form.stands:
        return _page(request, case, casefile, form, status=422)
    return _entered(request, case, casefile, form)


def _old(casefile: Casefile, request: HttpRequest, kind: str) -> Claim | None:
    asked = request.POST.get("claim") or request.GET.get("claim") or ""
    if not asked:
        return None
    found = next((c for c in casefile.known_claims if c.id == asked), None)
    if found is None or found.fact.key != kind:
        raise Http404
    return found


def _is_superseded(casefile: Casefile, claim: Claim) -> bool:
    return any(
        d.ruling is Ruling.SUPERSEDE and d.on[0] == claim.id for d in casefile.open_decisions
    )


def _latest(casefile: Casefile, claim_id: str) -> Claim | None:
    """What stands in the place of a claim that was corrected; None where the user may not see it."""
    followed = {d.on[0]: d.on[1] for d in casefile.open_decisions if d.ruling is Ruling.SUPERSEDE}
    while claim_id in followed:
        claim_id = followed.pop(claim_id)
    return next((c for c in casefile.known_claims if c.id == claim_id), None)


def _beside(request: HttpRequest, case: models.Case, form: WholeForm) -> HttpResponse:
    """The correction of somebody else beside what was typed, which can be sent again as a correction of theirs."""
    casefile = casefile_for(request, case.reference)
    theirs = _latest(casefile, form.claim)
    problem = gettext("Somebody else has corrected this claim meanwhile; look at it in the case.")
    if theirs is not None:
        send_anew(request)
        problem = gettext(
            "Somebody else has corrected this claim meanwhile. What is held now stands beside what you typed; "
            "nothing of yours is in the file yet."
        )
    asked_back = replace(
        form, problem=problem, theirs=theirs, claim=theirs.id if theirs else form.claim
    )
    return _page(request, case, casefile, asked_back, status=409)


def _form(
    request: HttpRequest, casefile: Casefile, kind: type[Fact], old: Claim | None
) -> WholeForm:
    is_sent = request.method == "POST"
    if is_sent or old is None:
        typed = Typed((request.POST if is_sent else request.GET).get)
    else:
        typed = Typed(_of_claim(old).get)
    levels = levels_for(actor(request), casefile.reference)
    found = WholeForm(
        kind=kind,
        answers=read_answers(questions(kind), typed, today=today()),
        told=(read_told if is_sent else blank)(casefile, levels, typed),
        claim=old.id if old else "",
        polarity=next((p for p in Polarity if p.value == typed("polarity")), Polarity.AFFIRMED),
        certainty=next((c for c in Certainty if c.value == typed("certainty")), Certainty.STATED),
        attribution=typed("attribution"),
    )
    if not is_sent:
        # What nobody has typed yet is not wrong.
        answers = tuple(replace(a, problem="") if not a.text else a for a in found.answers)
        return replace(found, answers=answers)
    return _on_its_source(found, old)


def _on_its_source(form: WholeForm, old: Claim | None) -> WholeForm:
    """A claim stays on the source that it was made on."""
    if old is None or (form.told.source and form.told.source.id == old.anchors[0].source):
        return form
    form.told.problems["source"] = gettext(
        "A claim is corrected on its own source; enter another claim for another source."
    )
    return form


def _of_claim(claim: Claim) -> dict[str, str]:
    return typed_of(claim.fact, claim.not_known) | {
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "attribution": claim.attribution or "",
        "source": claim.anchors[0].source,
        "quote": claim.anchors[0].quote,
        "level": claim.level.value,
    }


def _entered(
    request: HttpRequest, case: models.Case, casefile: Casefile, form: WholeForm
) -> HttpResponse:
    try:
        once(request, lambda: [_enter(request, case, form)])
    except ChangedMeanwhile:
        return _beside(request, case, form)
    except HabeasError as problem:
        refused = replace(form, problem=tell_error(problem))
        return _page(request, case, casefile, refused, status=422)
    return _onwards(request, case, form.kind)


def _enter(request: HttpRequest, case: models.Case, form: WholeForm) -> str:
    new = form.new
    if form.claim:
        return correct_claim(case, form.claim, new, by=request.user.get_username(), at=now())
    return enter_it(
        request, case, form.told, new.fact, not_known=new.not_known, polarity=new.polarity,
        certainty=new.certainty, attribution=new.attribution,
    )  # fmt: skip


def _onwards(request: HttpRequest, case: models.Case, kind: type[Fact]) -> HttpResponse:
    messages.success(request, gettext("Entered: %(kind)s.") % {"kind": say_label(kind.label)})
    answer = redirect("case", reference=case.reference)
    answer.status_code = 303
    return answer


def _page(
    request: HttpRequest,
    case: models.Case,
    casefile: Casefile,
    form: WholeForm,
    *,
    status: int = 200,
) -> HttpResponse:
    shown = {
        "case": case,
        "head": short_head(casefile),
        "kind": form.kind,
        "form": form,
        "told": form.told,
        "bounds": BOUNDS,
        "polarities": tuple(Polarity),
        "certainties": tuple(Certainty),
        "held": held_names(casefile),
        "is_refused": status == 422,
    }
    return render(request, "desk/entering/full.html", shown, status=status)
