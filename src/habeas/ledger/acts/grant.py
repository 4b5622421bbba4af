"""Give a user a part in a case, or another part than they had."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from habeas.core.access import LIMITED, CaseRole, clearance_of
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import (
    WORKS,
    must_be_theirs_to_give,
    must_keep_a_lead,
    open_part,
    pass_on,
)
from habeas.ledger.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPart:
    """A role with the level it is cleared to; `items` are the sources a translator or a contact is given."""

    role: CaseRole
    clearance: Level | None = None
    items: tuple[str, ...] = ()


def grant(
    case: models.Case, user: User, new: NewPart, *, seen: int | None, by: str, at: datetime
) -> None:
    """Give the part; `seen` is the number of the one that whoever grants saw, None for none.

    Raises Refused for a user who cannot log in, a change by somebody else meanwhile, the last lead, or a level above
    what whoever grants is cleared to.
    """
    if not user.is_active:
        raise Refused("{name} cannot log in any more; choose somebody else.", name=user.username)
    clearance = clearance_of(new.role, new.clearance)
    with act("grant", [case], by=by, at=at) as doing:
        old = open_part(case, user, seen)
        items = _items(case, new, kept=_above(case, old, by))
        if old is None or clearance > Level(old.clearance):
            must_be_theirs_to_give(case, user, clearance, by)
        if old is not None:
            if (old.role, old.clearance, old.items) == (new.role, clearance, items):
                return
            if new.role is not CaseRole.LEAD:
                must_keep_a_lead(case, without=user)
            old.closed_by, old.closed_at = by, at
            old.save(update_fields=["closed_by", "closed_at"])
        models.CaseRole.objects.create(
            case=case,
            user=user,
            role=new.role.value,
            clearance=clearance.value,
            items=items,
            given_by=by,
            given_at=at,
        )
        doing.touches(f"user:{user.pk}", f"role:{new.role.value}", f"clearance:{clearance.value}")
        if new.role.value not in WORKS and pass_on(case, of=user):
            doing.touches("part:assigned_to")


def _above(case: models.Case, old: models.CaseRole | None, by: str) -> set[str]:
    """The sources given before that whoever grants does not see, and so cannot have meant to take away."""
    mine = models.CaseRole.objects.filter(case=case, user__username=by, closed_at__isnull=True)
    clearance = mine.values_list("clearance", flat=True).first()
    if old is None or clearance is None:
        return set()
    given = models.Source.objects.filter(case=case, pk__in=old.items).values_list("pk", "level")
    return {pk for pk, level in given if Level(level) > Level(clearance)}


def _items(case: models.Case, new: NewPart, *, kept: set[str]) -> list[str]:
    """The sources given, in order; none for a role that sees the case."""
    if new.role not in LIMITED:
        return []
    sources = models.Source.objects.filter(case=case, pk__in=new.items)
    found = set(sources.values_list("pk", flat=True))
    if not found:
        raise Refused("Choose at least one source that the translator or the contact is given.")
    return sorted(found | kept)
