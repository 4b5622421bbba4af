"""What the acts on parts in a case share: the part that is there now, a lead, and whose hands the work is in."""

from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import Refused

WORKS = (CaseRole.LEAD.value, CaseRole.EDITOR.value)


class ChangedMeanwhile(Refused):
    """Somebody else changed what this act was to change."""


def is_alone() -> bool:
    """Whether one person works with the register, for whom no second can be asked."""
    return User.objects.filter(is_active=True).count() <= 1


def open_part(case: models.Case, user: User, seen: int | None) -> models.CaseRole | None:
    """The part that the user has now. Raises ChangedMeanwhile where it is not the one seen."""
    models.Case.objects.select_for_update().get(pk=case.pk)
    part = models.CaseRole.objects.filter(case=case, user=user, closed_at__isnull=True).first()
    if (part.pk if part else None) != seen:
        raise ChangedMeanwhile(
            "Somebody else has changed the part of {name} meanwhile; look at it again.",
            name=user.username,
        )
    return part


def must_keep_a_lead(case: models.Case, *, without: User) -> None:
    """Raises Refused where the case would have no lead who can log in."""
    leads = models.CaseRole.objects.filter(
        case=case, role=CaseRole.LEAD.value, closed_at__isnull=True
    )
    if not leads.filter(user=without).exists():
        return
    if not leads.exclude(user=without).filter(user__is_active=True).exists():
        raise Refused(
            "{name} is the only lead of {case}; hand the case over first.",
            name=without.username,
            case=case.reference,
        )


def must_be_theirs_to_give(case: models.Case, user: User, clearance: Level, by: str) -> None:
    """Only who is cleared to a level clears others to it; where nobody is, another person, and never oneself."""
    parts = models.CaseRole.objects.filter(case=case, closed_at__isnull=True, user__is_active=True)
    held = parts.values_list("user__username", "clearance")
    cleared = {name for name, level in held if Level(level) >= clearance}
    if by in cleared or is_alone():
        return
    if cleared:
        raise Refused(
            "You are not cleared to that level yourself; ask {names}.",
            names=", ".join(sorted(cleared)),
        )
    if user.username == by:
        raise Refused("Nobody clears themself to more than they see; it takes a second person.")


def pass_on(case: models.Case, *, of: User, to: str = "") -> bool:
    """Put work that is in the hands of one who leaves it into others, or nobody's; whether it was in theirs."""
    now = models.Case.objects.select_for_update().get(pk=case.pk)
    if now.assigned_to != of.username:
        return False
    now.assigned_to = case.assigned_to = to
    now.save(update_fields=["assigned_to"])
    return True
