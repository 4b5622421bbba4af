"""End the part of a user in a case. The row stays, closed."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import must_keep_a_lead, open_part, pass_on


def end_role(case: models.Case, user: User, *, seen: int, by: str, at: datetime) -> None:
    """From now on the case is not there for the user. Raises Refused for the last lead."""
    with act("end_role", [case], by=by, at=at) as doing:
        part = open_part(case, user, seen)
        must_keep_a_lead(case, without=user)
        if part is not None:
            part.closed_by, part.closed_at = by, at
            part.save(update_fields=["closed_by", "closed_at"])
            doing.touches(f"user:{user.pk}", f"role:{part.role}")
            if pass_on(case, of=user):
                doing.touches("part:assigned_to")
