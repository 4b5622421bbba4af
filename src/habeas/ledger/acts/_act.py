"""What every act does: one transaction, a line in the log, the registers of the case written again."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from habeas.ledger import models, registers


@dataclass(slots=True)
class Doing:
    """An act under way: the rows that it touches are noted for the log."""

    on: list[str] = field(default_factory=list)

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
        for case in {case.pk: case for case in (*also, *cases)}.values():
            registers.rewrite(case, at.date())
        models.AuditEntry.objects.create(
            case=cases[0] if len(cases) == 1 else None, act=name, by=by, at=at, on=doing.on
        )
