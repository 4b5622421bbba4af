"""One's own account: what one is to the register, the parts one has, and one's password."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from habeas.core.errors import HabeasError
from habeas.desk.asking import now
from habeas.desk.devices import address_of, device_of
from habeas.desk.telling import tell_error
from habeas.ledger.acts.accounts import set_password
from habeas.ledger.acts.try_password import try_password
from habeas.ledger.errors import Refused
from habeas.ledger.people import find_user, parts_of, worker


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """The page, and a new password, which ends every other session."""
    user = find_user(request.user.get_username())
    if request.method != "POST":
        return _page(request, user)
    try:
        _change(request, user)
    except HabeasError as problem:
        return _page(request, user, problem)
    update_session_auth_hash(request, user)
    messages.success(request, gettext("Done."))
    answer = redirect("account")
    answer.status_code = 303
    return answer


def _change(request: HttpRequest, user: User) -> None:
    new = request.POST.get("password_new", "")
    old = request.POST.get("password_old", "")
    if not try_password(
        user.username,
        address_of(request),
        lambda: user.check_password(old),
        at=now(),
        device=device_of(request, user.username),
    ):
        raise Refused("That is not your password; write the one with which you log in now.")
    if new != request.POST.get("password_again", ""):
        raise Refused("The new password is not the same both times; write it again.")
    set_password(user, new, by=user.username, at=now())


def _page(request: HttpRequest, user: User, problem: HabeasError | None = None) -> HttpResponse:
    shown = {
        "worker": worker(user.username),
        "parts": parts_of(user),
        "problem": tell_error(problem) if problem else None,
    }
    return render(request, "desk/people/account.html", shown, status=422 if problem else 200)
