"""What an owner does to an account, by the button pressed."""

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from django.contrib.auth.models import User
from django.http import QueryDict

from habeas.core.access import InstanceRole
from habeas.ledger.acts.accounts import (
    cases_left_without_a_lead,
    change_roles,
    deactivate_account,
    reactivate_account,
    set_password,
)
from habeas.ledger.acts.hand_over import hand_over
from habeas.ledger.errors import Refused
from habeas.ledger.people import find_user, others_who_can_lead, worker

CONFIRMED = ("roles", "reactivate", "password", "hand_over")
Doing = Callable[[User, QueryDict, str, datetime], str]


def do(typed: QueryDict, username: str, *, by: str, at: datetime) -> str:
    """Do it; a new password to show once, else nothing. Raises NotThere or Refused."""
    doing = _BUTTONS.get(typed.get("do", ""))
    if doing is None:
        raise Refused("The button pressed is not known here; load the page again.")
    return doing(worker(username).user, typed, by, at)


def _roles(user: User, typed: QueryDict, by: str, at: datetime) -> str:
    ticked = typed.getlist("roles")
    change_roles(user, [role for role in InstanceRole if role.value in ticked], by=by, at=at)
    return ""


def _deactivate(user: User, typed: QueryDict, by: str, at: datetime) -> str:
    deactivate_account(user, by=by, at=at)
    return ""


def _reactivate(user: User, typed: QueryDict, by: str, at: datetime) -> str:
    reactivate_account(user, by=by, at=at)
    return ""


def _password(user: User, typed: QueryDict, by: str, at: datetime) -> str:
    password = secrets.token_urlsafe(12)
    set_password(user, password, by=by, at=at)
    return password


def _hand_over(user: User, typed: QueryDict, by: str, at: datetime) -> str:
    """Cases that would have no lead go to another member, never to the owner who hands them over."""
    to = typed.get("to", "")
    if to not in others_who_can_lead(but=(user.username, by)):
        raise Refused("Choose the member who leads these cases from now on.")
    for case in cases_left_without_a_lead(user):
        hand_over(case, leaving=user, to=find_user(to), stays=False, by=by, at=at)
    return ""


_BUTTONS: Mapping[str, Doing] = {
    "roles": _roles,
    "deactivate": _deactivate,
    "reactivate": _reactivate,
    "password": _password,
    "hand_over": _hand_over,
}
