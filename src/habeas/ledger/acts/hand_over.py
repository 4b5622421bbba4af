"""Hand a case over: somebody else leads it, and whoever led it stays as an editor or leaves."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.core.access import CaseRole, usual_clearance
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import pass_on
from habeas.ledger.errors import Refused


def hand_over(
    case: models.Case, *, leaving: User, to: User, stays: bool, by: str, at: datetime
) -> None:
    """`to` leads from now on. Raises Refused where the one leaves no lead, or the other cannot take it."""
    if not to.is_active or to == leaving:
        raise Refused("Choose somebody else who can log in.")
    with act("hand_over", [case], by=by, at=at) as doing:
        models.Case.objects.select_for_update().get(pk=case.pk)
        held = models.CaseRole.objects.filter(case=case, closed_at__isnull=True)
        old = held.filter(user=leaving).first()
        if old is None or old.role != CaseRole.LEAD.value:
            raise Refused(
                "{name} does not lead {case}; look at it again.",
                name=leaving.username,
                case=case.reference,
            )
        before = held.filter(user=to).first()
        for part in (old, before):
            if part is not None:
                part.closed_by, part.closed_at = by, at
                part.save(update_fields=["closed_by", "closed_at"])
        _give(case, to, CaseRole.LEAD, _at_least(before), by, at)
        if stays:
            _give(case, leaving, CaseRole.EDITOR, Level(old.clearance), by, at)
        doing.touches(f"user:{leaving.pk}", f"user:{to.pk}")
        if not stays and pass_on(case, of=leaving, to=to.username):
            doing.touches("part:assigned_to")


def _at_least(before: models.CaseRole | None) -> Level:
    """What a lead is cleared to, or the more that whoever takes over was cleared to already."""
    usual = usual_clearance(CaseRole.LEAD)
    return usual if before is None else max(usual, Level(before.clearance))


def _give(
    case: models.Case, user: User, role: CaseRole, clearance: Level, by: str, at: datetime
) -> None:
    models.CaseRole.objects.create(
        case=case,
        user=user,
        role=role.value,
        clearance=clearance.value,
        given_by=by,
        given_at=at,
    )
