"""Reading the lists: the rows of the cases in which a user has a part, as far as the user may see them."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from django.contrib.auth.models import User
from django.core.cache import cache
from django.db.models import (
    Case,
    CharField,
    Count,
    F,
    Min,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
    When,
    Window,
)
from django.db.models.functions import Cast, Concat, RowNumber

from habeas.core.access import LIMITED, TABLE, Action, Actor
from habeas.ledger import models, registers
from habeas.ledger.load import revision

T = TypeVar("T")
_A_WHILE = 3600
IN_ORDER = (F("on").asc(nulls_last=True), "row__case__reference", "pk")
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
        case__roles__user=_user(actor),
        case__roles__closed_at__isnull=True,
        audience=_AUDIENCE,
    )


def _user(actor: Actor) -> Subquery:
    """The account, found once a query: a join to the accounts would find it again for each row."""
    return Subquery(User.objects.filter(username=actor.name).values("pk"))


def cases_worked_by(actor: Actor) -> QuerySet[models.Case]:
    """The open cases in which the actor knows how the work goes: not those who only read, or see single sources."""
    works = [role.value for role, actions in TABLE.items() if Action.READ_LOG in actions]
    return models.Case.objects.filter(
        roles__user=_user(actor),
        roles__closed_at__isnull=True,
        roles__role__in=works,
        state="open",
    ).select_related("person")


class Counted(NamedTuple):
    """What cases call for of one sort about one thing in one state, such as appeals to one addressee.

    How many lines, and what they count; of how many no day is known at all, or not to the day, and since when the oldest
    of the others stands.
    """

    code: str
    about: str
    country: str
    country_name: str
    many: int
    number: int
    dayless: int
    inexact: int
    since: date | None


def tasks_counted(actor: Actor, day: date) -> list[Counted]:
    """What those cases call for on a day, counted in one reading of it."""
    by = ("code", "about", "row__case__country", "row__case__country_name")
    rows = (
        tasks_seen_by(actor, day)
        .order_by()
        .values(*by)
        .annotate(
            many=Count("pk"),
            number=Sum("count"),
            dayless=Count("pk", filter=Q(on=None)),
            inexact=Count("pk", filter=Q(on__isnull=False) & ~Q(when="")),
            since=Min("on"),
        )
    )
    counted = ("many", "number", "dayless", "inexact", "since")
    return [Counted(*row) for row in rows.values_list(*by, *counted)]


def tasks_seen_by(actor: Actor, day: date) -> QuerySet[models.TaskRegister]:
    """What those cases call for on a day."""
    return models.TaskRegister.objects.filter(
        row__in=rows_seen_by(actor), shows_from__lte=day, shows_to__gte=day
    )


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One thing that a case calls for, with the case."""

    code: str
    on: date | None
    when: str
    about: str
    count: int
    reference: str
    names: list[str]


def first_tasks(actor: Actor, day: date, many: int) -> dict[str, list[TaskLine]]:
    """For each sort the first few lines of what the cases call for on a day, in order."""
    tasks = tasks_seen_by(actor, day)
    found: dict[str, list[TaskLine]] = defaultdict(list)
    place = Window(RowNumber(), partition_by=F("code"), order_by=IN_ORDER)
    first = tasks.annotate(place=place).filter(place__lte=many).values("pk")
    names = ("code", "on", "when", "about", "count", "row__case__reference", "row__names")
    rows = models.TaskRegister.objects.filter(pk__in=first).order_by("code", *IN_ORDER)
    for row in rows.values_list(*names):
        found[row[0]].append(TaskLine(*row))
    return found


def tasks_by_row(rows: Collection[int], day: date) -> dict[int, int]:
    """How many things each of these rows calls for on a day."""
    tasks = models.TaskRegister.objects.filter(row__in=rows, shows_from__lte=day, shows_to__gte=day)
    return dict(tasks.order_by().values_list("row").annotate(Count("pk")))


class Memory:
    """What is computed of the lists for an actor on a day, kept in this process until somebody does something.

    Before anything is computed, the rows that do not serve the day any more are written again.
    """

    def __init__(self, actor: Actor, day: date) -> None:
        now = f"{day}:{revision()}".replace(" ", "")
        self._for = f"{actor.name}\n{now}"
        if cache.get("fresh") != now:
            registers.freshen(day)
            cache.set("fresh", now, _A_WHILE)

    def of(self, what: str, compute: Callable[[], T]) -> T:
        """What is kept under that name, else what is computed."""
        key = hashlib.sha256(f"{self._for}\n{what}".encode()).hexdigest()
        found: T | None = cache.get(key)
        if found is None:
            found = compute()
            cache.set(key, found, _A_WHILE)
        return found
