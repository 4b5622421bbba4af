"""What every act does: one transaction, a line in the log, the registers of the case written again."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from habeas.ledger import models, registers

_touched: ContextVar[dict[int, models.Case] | None] = ContextVar("_touched", default=None)


@dataclass(slots=True)
class Doing:
    """An act under way: the rows that it touches are noted for the log, and the cases that it opens."""

    on: list[str] = field(default_factory=list)
    opened: list[models.Case] = field(default_factory=list)

    def touches(self, *ids: str) -> None:
        """Note rows that the act writes or rules on."""
        self.on.extend(ids)


@contextmanager
def act(
    name: str,
    cases: Iterable[models.Case],
    *,
    by: str,
    at: datetime,
    also: Iterable[models.Case] = (),
) -> Iterator[Doing]:
    """Run an act over cases; an act that touches nothing leaves no line. It shows in the rows of others `also`."""
    cases = list(cases)
    doing = Doing()
    with transaction.atomic():
        yield doing
        if not doing.on:
            return
        _rewrite({case.pk: case for case in (*also, *cases, *doing.opened)}, at)
        models.AuditEntry.objects.create(
            case=cases[0] if len(cases) == 1 else None, act=name, by=by, at=at, on=doing.on
        )


@contextmanager
def holding(case: models.Case) -> Iterator[None]:
    """Hold the case in one transaction: what is read of it stands until the end, for whoever acts on it too waits."""
    with transaction.atomic():
        models.Case.objects.select_for_update().get(pk=case.pk)
        yield


@contextmanager
def together(*, at: datetime) -> Iterator[None]:
    """Many acts as one transaction; the registers of the cases that they touch are written again once, at its end.

    Within another such it is a part of that.
    """
    if _touched.get() is not None:
        with transaction.atomic():
            yield
        return
    touched: dict[int, models.Case] = {}
    token = _touched.set(touched)
    try:
        with transaction.atomic():
            yield
            _touched.set(None)
            _rewrite(touched, at)
    finally:
        _touched.reset(token)


def _rewrite(cases: dict[int, models.Case], at: datetime) -> None:
    touched = _touched.get()
    if touched is not None:
        touched.update(cases)
        return
    for case in cases.values():
        registers.rewrite(case, at.date())
