"""The law of one case: its standards, the procedures that are open to it, and the five categories."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from habeas.core.access import Action
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.desk.asking import View, actor, address, case_for, casefile_for, view_of
from habeas.desk.case.head import case_head
from habeas.desk.languages.choosing import SeeOther
from habeas.desk.law.engaging import standards
from habeas.desk.law.opening import one_of, procedures, sent
from habeas.desk.law.ruling import rule
from habeas.desk.law.weighing import assessment
from habeas.desk.telling import tell_error
from habeas.procedures.applied import ORDER
from habeas.procedures.arbitrary import NO_VERDICT


@require_http_methods(["GET", "HEAD", "POST"])
def case_standards(request: HttpRequest, reference: str) -> HttpResponse:
    """The provisions that the facts engage. Posted to, it keeps a ruling on one of them."""
    view, problem = view_of(request), ""
    if request.method == "POST":
        case = case_for(request, reference, Action.WRITE)
        try:
            rule(request, case, casefile_for(request, reference, view))
        except HabeasError as wrong:
            problem = tell_error(wrong)
        else:
            messages.success(request, gettext("Decided."))
            return SeeOther(address("case_standards", case.reference, view=view))
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    more = {"page": standards(casefile, view), "problem": problem, "typed": request.POST}
    return _show(request, casefile, view, "standards", 422 if problem else 200, **more)


@require_safe
def case_procedures(request: HttpRequest, reference: str) -> HttpResponse:
    """Where the case can be taken, in order of fit."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    page = procedures(casefile, view)
    return _show(request, casefile, view, "procedures", page=page, order=ORDER)


@require_safe
def case_procedure(request: HttpRequest, reference: str, key: str) -> HttpResponse:
    """One procedure in full, held against the case. Raises Http404 for one that the library does not have."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    held = one_of(casefile, key, view)
    if held is None:
        raise Http404
    sent_under = sent(casefile, view, key)
    return _show(
        request, casefile, view, "procedure", held=held, procedure=held.procedure, sent=sent_under
    )


@require_safe
def case_arbitrary(request: HttpRequest, reference: str) -> HttpResponse:
    """The five categories of arbitrary detention as questions, without a verdict."""
    view = view_of(request)
    casefile = casefile_for(request, reference, view, Action.READ_WHOLE)
    page = assessment(casefile, view)
    return _show(request, casefile, view, "arbitrary", page=page, no_verdict=NO_VERDICT)


def _show(
    request: HttpRequest,
    casefile: Casefile,
    view: View,
    name: str,
    status: int = 200,
    **more: object,
) -> HttpResponse:
    shown = {
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "standards" if name == "standards" else "procedures",
        **more,
    }
    return render(request, f"desk/law/case_{name}.html", shown, status=status)
