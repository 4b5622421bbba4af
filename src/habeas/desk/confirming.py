"""Before somebody is let see more, or a paper leaves, the password is asked for again where it was given some minutes ago.

An open browser that somebody else sits down at gives no one a part in a case, and no file to carry off.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from habeas.desk.asking import now
from habeas.desk.devices import address_of, device_of
from habeas.desk.freshness import is_fresh, note_password
from habeas.desk.session import carried_by
from habeas.desk.telling import tell_error
from habeas.ledger.acts.confirm_password import confirm_password
from habeas.ledger.acts.try_password import TooEarly
from habeas.ledger.people import find_user

FIELD = "password_confirming"


def asked_to_confirm(
    request: HttpRequest, *, back: str = "", leaving: bool = False
) -> HttpResponse | None:
    """The page that asks for the password and keeps what was sent; None where it is known who sends.

    `back` is where whoever leaves it goes, else to the page that was sent to; `leaving` says that a paper leaves.
    """
    if is_fresh(request):
        return None
    typed = request.POST.get(FIELD)
    problem = None
    if typed is not None:
        problem = _problem_of(request, typed)
        if problem is None:
            return None
    shown = {
        "carried": carried_by(request),
        "field": FIELD,
        "problem": problem,
        "back": back or request.path,
        "leaving": leaving,
    }
    return render(request, "desk/confirm.html", shown, status=403)


def _problem_of(request: HttpRequest, typed: str) -> str | None:
    user = find_user(request.user.get_username())
    address, device = address_of(request), device_of(request, user.username)
    try:
        if not confirm_password(user, typed, at=now(), address=address, device=device):
            return gettext("That is not your password. Try again.")
    except TooEarly as problem:
        return tell_error(problem)
    request.session.cycle_key()
    note_password(request)
    return None
