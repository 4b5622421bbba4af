"""Close a decision: undo what it ruled. Undo of an undo is a new decision."""

from datetime import datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import NotThere, Refused


def close_decision(number: int, *, by: str, at: datetime) -> None:
    """Raises NotThere, or Refused where it is closed already."""
    decision = models.Decision.objects.select_related("case__person").filter(pk=number).first()
    if decision is None:
        raise NotThere(f"There is no decision {number}.")
    if decision.closed_at is not None:
        raise Refused(f"Decision {number} was closed on {decision.closed_at:%Y-%m-%d}.")
    with act("close_decision", _cases(decision), by=by, at=at) as doing:
        decision.closed_by = by
        decision.closed_at = at
        decision.save(update_fields=["closed_by", "closed_at"])
        doing.touches(str(decision.pk), *decision.on)


def _cases(decision: models.Decision) -> list[models.Case]:
    """The case ruled on, or for a decision on identity the cases of both persons."""
    if decision.case is not None:
        return [decision.case]
    return list(models.Case.objects.select_related("person").filter(person__in=decision.on))
