"""Close a decision: undo what it ruled. Undo of an undo is a new decision.

A correction is undone whole: what else it ruled is closed with it, and its claim is put aside.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.identity import cases_on


def close_decision(number: int, *, by: str, at: datetime) -> None:
    """Raises NotThere, or Refused where it is closed already."""
    with transaction.atomic():
        decision = _standing(number)
        if decision.ruling in (Ruling.LEVEL, Ruling.ASK_LEVEL):
            raise Refused("A level is not undone; set the level that it should have.")
        with act("close_decision", _cases(decision), by=by, at=at) as doing:
            for each in (decision, *_ruled_with(decision)):
                each.closed_by = by
                each.closed_at = at
                each.save(update_fields=["closed_by", "closed_at"])
                doing.touches(str(each.pk), *each.on)
            if decision.ruling == Ruling.SUPERSEDE:
                _put_aside(decision, by=by, at=at)


def _standing(number: int) -> models.Decision:
    """The decision, held until the transaction ends: whoever closes it too waits, and finds it closed."""
    held = models.Decision.objects.select_for_update(of=("self",)).select_related("case__person")
    decision = held.filter(pk=number).first()
    if decision is None:
        raise NotThere("There is no decision {number}.", number=number)
    if decision.closed_at is not None:
        raise Refused(
            "Decision {number} was closed on {day}.",
            number=number,
            day=f"{decision.closed_at:%Y-%m-%d}",
        )
    return decision


def _cases(decision: models.Decision) -> list[models.Case]:
    """The case ruled on, or for a decision on identity the cases of all whom it makes one."""
    return [decision.case] if decision.case is not None else cases_on(decision.on)


def _ruled_with(decision: models.Decision) -> list[models.Decision]:
    """What a correction ruled on the two claims besides, in the same act."""
    if decision.ruling != Ruling.SUPERSEDE:
        return []
    old, new = decision.on
    rejecting_old = Q(ruling=Ruling.REJECT.value, pair=old)
    accepting_new = Q(ruling=Ruling.ACCEPT.value, pair=new)
    of_the_act = models.Decision.objects.filter(
        rejecting_old | accepting_new, case=decision.case, at=decision.at, closed_at__isnull=True
    )
    return list(of_the_act)


def _put_aside(decision: models.Decision, *, by: str, at: datetime) -> None:
    """The claim of an undone correction is no proposal that waits."""
    _, new = decision.on
    models.Decision.objects.get_or_create(
        case=decision.case,
        ruling=Ruling.REJECT.value,
        pair=new,
        closed_at=None,
        defaults={"on": [new], "by": by, "at": at, "why": "The correction was undone."},
    )
