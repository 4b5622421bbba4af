"""Accounts: their roles in the register, and whether they can log in. None is ever deleted."""

from collections.abc import Collection
from datetime import datetime

from django.contrib.auth.models import User

from habeas.core.access import CaseRole, InstanceRole
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.add_user import MIN_PASSWORD
from habeas.ledger.errors import Refused


def change_roles(user: User, roles: Collection[InstanceRole], *, by: str, at: datetime) -> None:
    """What the user is to the register. Raises Refused for the last owner."""
    with act("change_roles", [], by=by, at=at) as doing:
        if InstanceRole.OWNER not in roles:
            _must_keep_an_owner(user)
        account, _ = models.Account.objects.get_or_create(user=user)
        account.is_owner = InstanceRole.OWNER in roles
        account.is_auditor = InstanceRole.AUDITOR in roles
        account.is_member = InstanceRole.MEMBER in roles
        account.save(update_fields=["is_owner", "is_auditor", "is_member"])
        doing.touches(f"user:{user.pk}", *sorted(f"role:{role.value}" for role in roles))


def cases_left_without_a_lead(user: User) -> list[models.Case]:
    """The cases in which the user is the only lead who can log in, in the order of their references."""
    led = models.CaseRole.objects.filter(role=CaseRole.LEAD.value, closed_at__isnull=True)
    by_others = led.exclude(user=user).filter(user__is_active=True).values("case")
    mine = led.filter(user=user).values("case")
    return list(
        models.Case.objects.filter(pk__in=mine).exclude(pk__in=by_others).order_by("reference")
    )


def deactivate_account(user: User, *, by: str, at: datetime) -> None:
    """The user cannot log in any more; what they did stays. Raises Refused where a case would have no lead."""
    if user.username == by:
        raise Refused("You cannot shut yourself out; ask another owner.")
    with act("deactivate_account", [], by=by, at=at) as doing:
        _must_keep_an_owner(user)
        left = cases_left_without_a_lead(user)
        if left:
            raise Refused(
                "{name} is the only lead of {cases}; hand them over first.",
                name=user.username,
                cases=", ".join(case.reference for case in left),
            )
        user.is_active = False
        user.save(update_fields=["is_active"])
        doing.touches(f"user:{user.pk}")


def reactivate_account(user: User, *, by: str, at: datetime) -> None:
    """The user can log in again."""
    with act("reactivate_account", [], by=by, at=at) as doing:
        user.is_active = True
        user.save(update_fields=["is_active"])
        doing.touches(f"user:{user.pk}")


def set_password(user: User, password: str, *, by: str, at: datetime) -> None:
    """A new password; whoever is logged in with the old one is logged out. Raises Refused for a short one."""
    if len(password) < MIN_PASSWORD:
        raise Refused(
            "The password is too short; use at least {least} characters.", least=MIN_PASSWORD
        )
    with act("set_password", [], by=by, at=at) as doing:
        user.set_password(password)
        user.save(update_fields=["password"])
        doing.touches(f"user:{user.pk}")


def _must_keep_an_owner(user: User) -> None:
    owners = models.Account.objects.filter(is_owner=True, user__is_active=True)
    if owners.filter(user=user).exists() and not owners.exclude(user=user).exists():
        raise Refused(
            "{name} is the only owner of the register; make somebody else owner first.",
            name=user.username,
        )
