"""Choose which of the claims about one occurrence the file follows, with a reason; the latest choice counts."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import NotThere, Refused


def follow_claim(case: models.Case, claim_id: str, *, why: str, by: str, at: datetime) -> None:
    """Raises Refused without a reason, NotThere for what is no claim of the case."""
    if not why:
        raise Refused("Say why the file follows this source; without a reason nobody can judge it.")
    if not models.Claim.objects.filter(case=case, pk=claim_id).exists():
        raise NotThere(
            "{case} has no claim {id}; `habeas show` lists the ids.",
            case=case.reference,
            id=claim_id,
        )
    choices = models.Decision.objects.filter(
        case=case, ruling=Ruling.FOLLOW.value, pair=claim_id, closed_at__isnull=True
    )
    with act(Ruling.FOLLOW.value, [case], by=by, at=at) as doing:
        choices.update(closed_by=by, closed_at=at)
        models.Decision.objects.create(
            case=case, ruling=Ruling.FOLLOW.value, on=[claim_id], pair=claim_id, by=by, at=at, why=why
        )  # fmt: skip
        doing.touches(claim_id)
