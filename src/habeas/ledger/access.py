"""What a user of the register may see and do: cases and casefiles come through here, or not at all.

What an actor may not see is answered as what is not there.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User
from django.db.models import QuerySet

from habeas.core import access
from habeas.core.access import Action, Actor, InstanceRole, Part, may
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import casefile_of


def actor_of(user: AbstractBaseUser | AnonymousUser) -> Actor:
    """The actor that a logged-in user is, with every part they have now. In two queries."""
    if not isinstance(user, User) or not user.is_active:
        return Actor("")
    return Actor(user.username, _roles(user), _parts(user))


def _roles(user: User) -> frozenset[InstanceRole]:
    account = models.Account.objects.filter(user=user).first()
    if account is None:
        return frozenset()
    held = {
        InstanceRole.OWNER: account.is_owner,
        InstanceRole.AUDITOR: account.is_auditor,
        InstanceRole.MEMBER: account.is_member,
    }
    return frozenset(role for role, has in held.items() if has)


def _parts(user: User) -> Mapping[str, Part]:
    rows = models.CaseRole.objects.filter(user=user, closed_at__isnull=True)
    return MappingProxyType(
        {
            reference: Part(access.CaseRole(role), Level(clearance), frozenset(items))
            for reference, role, clearance, items in rows.values_list(
                "case__reference", "role", "clearance", "items"
            )
        }
    )


def cases_seen_by(actor: Actor) -> QuerySet[models.Case]:
    """The cases in which the actor has a part. The query carries the rule, so nothing else can come through it."""
    return models.Case.objects.filter(
        roles__user__username=actor.name, roles__closed_at__isnull=True
    )


def case_seen_by(actor: Actor, reference: str, action: Action = Action.READ) -> models.Case:
    """The case, for an action in it. Raises NotThere where the actor may not see it, Refused where only not do it."""
    reference = reference.upper()
    if not may(actor, Action.READ, reference):
        raise NotThere("There is no case {reference}.", reference=reference)
    if not may(actor, action, reference):
        raise Refused(
            "Your part in {reference} does not let you do that; ask its lead.", reference=reference
        )
    case = models.Case.objects.select_related("person").filter(reference=reference).first()
    if case is None:
        raise NotThere("There is no case {reference}.", reference=reference)
    return case


def casefile_seen_by(
    actor: Actor, reference: str, *, as_of: date, known_at: datetime | None = None
) -> Casefile:
    """The casefile without what is above the actor's clearance or beyond the items they are limited to."""
    case = case_seen_by(actor, reference)
    part = actor.parts[case.reference]
    casefile = casefile_of(case, as_of=as_of, known_at=known_at).for_audience(part.clearance)
    return limited_to(casefile, part.items) if part.role in access.LIMITED else casefile


def limited_to(casefile: Casefile, items: Collection[str]) -> Casefile:
    """The casefile with these sources only, and the claims that rest on nothing else."""
    kept = {i: s for i, s in casefile.sources.items() if i in items}
    claims = tuple(c for c in casefile.claims if all(a.source in kept for a in c.anchors))
    return replace(casefile, sources=kept, claims=claims)
