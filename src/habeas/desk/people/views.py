"""People: accounts, for the owner of the register. No page here shows what is in a case."""

import secrets

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.access import Action, InstanceRole, may
from habeas.core.errors import HabeasError
from habeas.desk.asking import actor, now
from habeas.desk.confirming import asked_to_confirm
from habeas.desk.people.doing import CONFIRMED, do
from habeas.desk.sending import take
from habeas.desk.telling import tell_error
from habeas.ledger.acts import add_user
from habeas.ledger.acts.accounts import cases_left_without_a_lead, change_roles
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.people import find_user, others_who_can_lead, parts_of, worker, workers


def _must_manage(request: HttpRequest) -> None:
    if not may(actor(request), Action.MANAGE_USERS):
        raise Refused("Only an owner of the register keeps its accounts; ask one of them.")


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest) -> HttpResponse:
    """Everybody who works with the register; a new account."""
    _must_manage(request)
    if request.method != "POST":
        return _people(request)
    if asked := asked_to_confirm(request):
        return asked
    name = request.POST.get("name", "").strip()
    password = secrets.token_urlsafe(12)
    roles = roles_in(request)
    try:
        add_user(name, password, by=request.user.get_username(), at=now())
        change_roles(find_user(name), roles, by=request.user.get_username(), at=now())
    except HabeasError as problem:
        return _people(request, problem=problem)
    take(request)
    return _user(request, name, password=password)


def _people(request: HttpRequest, problem: HabeasError | None = None) -> HttpResponse:
    shown = {
        "workers": workers(),
        "roles": tuple(InstanceRole),
        "chosen": roles_in(request) if problem else (InstanceRole.MEMBER,),
        "typed": request.POST.get("name", ""),
        "problem": tell_error(problem) if problem else None,
    }
    return render(request, "desk/people/people.html", shown, status=422 if problem else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def user(request: HttpRequest, username: str) -> HttpResponse:
    """One account: its roles, its password, and whether it can log in."""
    _must_manage(request)
    if request.method != "POST":
        return _user(request, username)
    if request.POST.get("do") in CONFIRMED and (asked := asked_to_confirm(request)):
        return asked
    try:
        password = do(request.POST, username, by=request.user.get_username(), at=now())
    except NotThere as problem:
        raise Http404 from problem
    except HabeasError as problem:
        return _user(request, username, problem=problem)
    if password:
        return _user(request, username, password=password)
    messages.success(request, gettext("Done."))
    answer = redirect("user", username=username)
    answer.status_code = 303
    return answer


def _user(
    request: HttpRequest, name: str, *, password: str = "", problem: HabeasError | None = None
) -> HttpResponse:
    try:
        found = worker(name)
    except NotThere as missing:
        raise Http404 from missing
    left = cases_left_without_a_lead(found.user)
    shown = {
        "worker": found,
        "is_me": found.user.pk == request.user.pk,
        "parts": parts_of(found.user),
        "left": left,
        "others": others_who_can_lead(but=(name, request.user.get_username())) if left else (),
        "roles": tuple(InstanceRole),
        "password": password,
        "problem": tell_error(problem) if problem else None,
    }
    return render(request, "desk/people/user.html", shown, status=422 if problem else 200)


def roles_in(request: HttpRequest) -> tuple[InstanceRole, ...]:
    """The roles ticked in a form; what is none is left out."""
    ticked = request.POST.getlist("roles")
    return tuple(role for role in InstanceRole if role.value in ticked)
