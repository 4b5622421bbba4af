"""Settle a contradiction, following one side where that is chosen; undone together."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts.close_decision import close_decision
from habeas.ledger.acts.decide import decide
from habeas.ledger.errors import Refused


@transaction.atomic
def settle(
    case: models.Case, claims: Sequence[str], *, follow: str, by: str, at: datetime, why: str
) -> None:
    """These claims contradict each other no more; `follow` is one of them, or empty. Raises Refused without a reason."""
    if not why:
        raise Refused("Settling a contradiction needs a reason; write which is right, and why.")
    if follow in claims:
        decide(case, Ruling.FOLLOW, [(follow,)], by=by, at=at, why=why)
    decide(case, Ruling.RESOLVE, [claims], by=by, at=at, why=why)


@transaction.atomic
def unsettle(number: int, *, by: str, at: datetime) -> None:
    """Undo a settling by its number, with what it chose to follow. Raises NotThere or Refused."""
    for followed in _followed_with(number):
        close_decision(followed.pk, by=by, at=at)
    close_decision(number, by=by, at=at)


def _followed_with(number: int) -> list[models.Decision]:
    """The choices of what to follow that were made with a settling and stand."""
    settling = models.Decision.objects.filter(pk=number, ruling=Ruling.RESOLVE.value).first()
    if settling is None:
        return []
    chosen = models.Decision.objects.filter(
        case=settling.case,
        ruling=Ruling.FOLLOW.value,
        pair__in=settling.on,
        by=settling.by,
        at=settling.at,
        closed_at__isnull=True,
    )
    return list(chosen)
