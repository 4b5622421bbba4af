"""Who works with the register, and who has which part in a case: read, in a fixed number of queries."""

from collections.abc import Collection
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import Count, Q, QuerySet

from habeas.core.access import InstanceRole
from habeas.ledger import models
from habeas.ledger.errors import NotThere

_HELD = {
    InstanceRole.OWNER: "is_owner",
    InstanceRole.AUDITOR: "is_auditor",
    InstanceRole.MEMBER: "is_member",
}


@dataclass(frozen=True, slots=True)
class Worker:
    """One user: the account, what they are to the register, and in how many cases they have a part."""

    user: User
    roles: tuple[InstanceRole, ...]
    cases: int


def workers() -> list[Worker]:
    """Everybody, those who can log in first. In one query."""
    return [_worker(user) for user in _users().order_by("-is_active", "username")]


def worker(name: str) -> Worker:
    """One of them. Raises NotThere."""
    user = _users().filter(username=name).first()
    if user is None:
        raise NotThere("There is no user {name}.", name=name)
    return _worker(user)


def _users() -> QuerySet[User]:
    parts = Count("case_roles", filter=Q(case_roles__closed_at__isnull=True))
    return User.objects.select_related("account").annotate(cases=parts)


def _worker(user: User) -> Worker:
    account = getattr(user, "account", None)
    held = tuple(r for r, name in _HELD.items() if getattr(account, name, False))
    return Worker(user, held, int(getattr(user, "cases", 0)))


def find_user(name: str) -> User:
    """The user of that name who can log in. Raises NotThere."""
    user = User.objects.filter(username=name, is_active=True).first()
    if user is None:
        raise NotThere("There is no user {name} who can log in.", name=name)
    return user


def find_users(numbers: Collection[int]) -> dict[int, str]:
    """The names of the users with these numbers."""
    return dict(User.objects.filter(pk__in=numbers).values_list("pk", "username"))


def others_who_can_lead(*, but: Collection[str]) -> list[str]:
    """The names of the members who can log in, but for some."""
    members = User.objects.filter(is_active=True, account__is_member=True)
    return list(
        members.exclude(username__in=but).order_by("username").values_list("username", flat=True)
    )


def parts_in(case: models.Case) -> list[models.CaseRole]:
    """Every part that anybody has in the case now, in the order in which they were given."""
    held = case.roles.filter(closed_at__isnull=True)
    return list(held.select_related("user").order_by("given_at", "pk"))


def parts_of(user: User) -> list[models.CaseRole]:
    """Every part that the user has now: the references of the cases, and no name of a person."""
    held = models.CaseRole.objects.filter(user=user, closed_at__isnull=True)
    return list(held.select_related("case").order_by("case__reference"))


def former_parts_in(case: models.Case) -> list[models.CaseRole]:
    """The parts that have ended, the latest first; the last fifty."""
    ended = case.roles.filter(closed_at__isnull=False)
    return list(ended.select_related("user").order_by("-closed_at", "-pk")[:50])
