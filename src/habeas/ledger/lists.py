"""Reading the lists: the rows of the cases in which a user has a part, as far as the user may see them."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from django.core.cache import cache
from django.db.models import Case, CharField, F, QuerySet, Value, When
from django.db.models.functions import Cast, Concat

from habeas.core.access import LIMITED, Actor
from habeas.ledger import models, registers

T = TypeVar("T")
_LATE = 1000
_A_WHILE = 3600
_AUDIENCE = Case(
    When(
        case__roles__role__in=[role.value for role in LIMITED],
        then=Concat(Value("user:"), Cast("case__roles__user", CharField())),
    ),
    default=F("case__roles__clearance"),
)


def rows_seen_by(actor: Actor) -> QuerySet[models.CaseRegister]:
    """One row a case in which the actor has a part, made for the audience that the actor is there."""
    return models.CaseRegister.objects.filter(
        case__roles__user__username=actor.name,
        case__roles__closed_at__isnull=True,
        audience=_AUDIENCE,
    )


def tasks_seen_by(actor: Actor, day: date) -> QuerySet[models.TaskRegister]:
    """What those cases call for on a day."""
    return models.TaskRegister.objects.filter(
        row__in=rows_seen_by(actor), shows_from__lte=day, shows_to__gte=day
    )


def revision() -> tuple[int, int]:
    """What changes with every act: the number of the last line of the log, and how many there are just before it.

    The second is for a line that was begun before the last one and written after it.
    """
    last = models.AuditEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    return last, models.AuditEntry.objects.filter(pk__gt=last - _LATE).count()


def remembered(actor: Actor, day: date, what: str, compute: Callable[[], T]) -> T:
    """What is computed of the lists for an actor on a day, kept in this process until somebody does something.

    Before anything is computed, the rows that do not serve the day any more are written again.
    """
    now = f"{day}:{revision()}".replace(" ", "")
    if cache.get("fresh") != now:
        registers.freshen(day)
        cache.set("fresh", now, _A_WHILE)
    key = hashlib.sha256(f"{actor.name}\n{now}\n{what}".encode()).hexdigest()
    found: T | None = cache.get(key)
    if found is None:
        found = compute()
        cache.set(key, found, _A_WHILE)
    return found
