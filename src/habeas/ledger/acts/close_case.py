"""Close a case with an outcome, or open it again."""

from datetime import date, datetime

from habeas.core.keeping import Outcome
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused

OPEN, CLOSED = "open", "closed"
_FIELDS = ("state", "closed_on", "outcome", "outcome_why")


def close_case(
    case: models.Case, outcome: Outcome, *, on: date, why: str, by: str, at: datetime
) -> None:
    """It calls for nothing more than the review of what is still proposed. Raises Refused."""
    if not why:
        raise Refused("Say why the case is closed; whoever opens it again will need the reason.")
    with act("close_case", [case], by=by, at=at) as doing:
        _must_be(case, OPEN, "This case is closed already; load the page again.")
        case.state, case.closed_on = CLOSED, on
        case.outcome, case.outcome_why = outcome.value, why
        case.save(update_fields=_FIELDS)
        doing.touches(case.reference)


def reopen_case(case: models.Case, *, by: str, at: datetime) -> None:
    """What it calls for shows again. Raises Refused."""
    with act("reopen_case", [case], by=by, at=at) as doing:
        _must_be(case, CLOSED, "This case is open already; load the page again.")
        case.state, case.closed_on, case.outcome, case.outcome_why = OPEN, None, "", ""
        case.save(update_fields=_FIELDS)
        doing.touches(case.reference)


def _must_be(case: models.Case, state: str, problem: str) -> None:
    """The case as it stands now, locked; two people may have pressed the same button."""
    now = models.Case.objects.select_for_update().get(pk=case.pk)
    if now.state != state:
        raise Refused(problem)
