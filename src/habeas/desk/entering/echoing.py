"""What the desk answers while somebody types: a date in words, and the names held that can be meant."""

import re

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.desk.asking import actor, casefile_for, today
from habeas.desk.entering.answers import Typed, read_date_typed
from habeas.desk.entering.names import names_like, people_like
from habeas.desk.entering.questions import BODY, PERSON, PLACE, Question, Sort

_NAME = re.compile(r"[a-z0-9_-]{1,40}")


@require_safe
def typed_date(request: HttpRequest) -> HttpResponse:
    """The date in the field that is named, in words; or the days that it can be."""
    name = request.GET.get("name", "")
    if not _NAME.fullmatch(name):
        return HttpResponseBadRequest()
    question = Question(name=name, text="", hint="", sort=Sort.DATE)
    answer = read_date_typed(name, Typed(request.GET.get), question, today=today())
    return render(request, "desk/entering/_echo.html", {"answer": answer})


@require_safe
def known_names(request: HttpRequest) -> HttpResponse:
    """The names of a sort, places, bodies or people with a case, that what is typed in the field can mean."""
    name, sort = request.GET.get("name", ""), request.GET.get("sort", "")
    if not _NAME.fullmatch(name) or sort not in (PLACE, BODY, PERSON):
        return HttpResponseBadRequest()
    if sort == PERSON:
        people = people_like(request.GET.get(name, ""), actor(request))
        return render(request, "desk/entering/_names.html", {"people": people, "field": name})
    reference = request.GET.get("case", "")
    casefile = casefile_for(request, reference) if reference else None
    typed = request.GET.get(name, "")
    found = names_like(typed, sort, casefile, actor(request))
    shown = {"names": tuple(n for n in found if n != typed), "field": name}
    return render(request, "desk/entering/_names.html", shown)
