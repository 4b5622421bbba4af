"""What the desk answers while somebody types: a date in words, and what is wrong with it."""

import re

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.views.decorators.http import require_safe

from habeas.desk.asking import today
from habeas.desk.entering.answers import Typed, read_date_typed
from habeas.desk.entering.questions import Question, Sort


@require_safe
def typed_date(request: HttpRequest) -> HttpResponse:
    """The date in the field that is named, in words; or the days that it can be."""
    name = request.GET.get("name", "")
    if not re.fullmatch(r"[a-z0-9_-]{1,40}", name):
        return HttpResponseBadRequest()
    question = Question(name=name, text="", hint="", sort=Sort.DATE)
    answer = read_date_typed(name, Typed(request.GET.get), question, today=today())
    return render(request, "desk/entering/_echo.html", {"answer": answer})
