"""Reading the lists: the rows of the cases in which a user has a part, as far as the user may see them."""

import hashlib
from collections.abc import Callable, Collection
from datetime import date
from typing import TypeVar

from django.core.cache import cache
from django.db.models import Case, CharField, Count, F, Min, QuerySet, Value, When
from django.db.models.functions import Cast, Concat

from habeas.core.access import LIMITED, TABLE, Action, Actor
from habeas.ledger import models, registers
from habeas.ledger.load import revision

T = TypeVar("T")
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


def cases_worked_by(actor: Actor) -> QuerySet[models.Case]:
    """The open cases in which the actor knows how the work goes: not those who only read, or see single sources."""
    works = [role.value for role, actions in TABLE.items() if Action.READ_LOG in actions]
    return models.Case.objects.filter(
        roles__user__username=actor.name,
        roles__closed_at__isnull=True,
        roles__role__in=works,
        state="open",
    ).select_related("person")


def unanswered_by_addressee(actor: Actor, day: date) -> list[tuple[str, str, str, int, date]]:
    """The addressees of appeals without an answer: each with the state, its name, how many, and since when."""
    tasks = tasks_seen_by(actor, day).filter(code="appeal-unanswered", on__isnull=False)
    by = ("about", "row__case__country", "row__case__country_name")
    found = tasks.order_by().values_list(*by).annotate(Count("pk"), Min("on"))
    return [(about, code, name, count, on or day) for about, code, name, count, on in found]


def tasks_seen_by(actor: Actor, day: date) -> QuerySet[models.TaskRegister]:
    """What those cases call for on a day."""
    return models.TaskRegister.objects.filter(
        row__in=rows_seen_by(actor), shows_from__lte=day, shows_to__gte=day
    )


def tasks_by_row(rows: Collection[int], day: date) -> dict[int, int]:
    """How many things each of these rows calls for on a day."""
    tasks = models.TaskRegister.objects.filter(row__in=rows, shows_from__lte=day, shows_to__gte=day)
    return dict(tasks.order_by().values_list("row").annotate(Count("pk")))


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
