"""What a user of the register may see and do: cases and casefiles come through here, or not at all.

What an actor may not see is answered as what is not there.
"""

from collections import OrderedDict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from threading import Lock

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User
from django.db.models import QuerySet

from habeas.core import access
from habeas.core.access import Action, Actor, InstanceRole, Part, may
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import casefile_of, claims_by_id, forget_rows
from habeas.ledger.prepared import Prepared
from habeas.ledger.wording import forget_sentences


def actor_of(user: AbstractBaseUser | AnonymousUser) -> Actor:
    """The actor that a logged-in user is, with the parts they have now, each read when it is asked for."""
    if not isinstance(user, User) or not user.is_active:
        return Actor("")
    return Actor(user.username, _roles(user), _Parts(user))


_ACCOUNT = Prepared(
    lambda user: models.Account.objects.filter(user=user).values_list(
        "is_owner", "is_auditor", "is_member"
    )
)
_HELD = (InstanceRole.OWNER, InstanceRole.AUDITOR, InstanceRole.MEMBER)


def _roles(user: User) -> frozenset[InstanceRole]:
    accounts = _ACCOUNT.of(user.pk)
    return frozenset(
        role for held in accounts for role, has in zip(_HELD, held, strict=True) if has
    )


class _Parts(Mapping[str, Part]):
    """The parts of a user by reference: one asked for is read alone, so that many cases cost no more than few."""

    def __init__(self, user: User) -> None:
        self._rows = models.CaseRole.objects.filter(user=user, closed_at__isnull=True)
        self._found: dict[str, Part | None] = {}

    def __getitem__(self, reference: str) -> Part:
        if reference not in self._found:
            self.read([reference])
        part = self._found[reference]
        if part is None:
            raise KeyError(reference)
        return part

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows.values_list("case__reference", flat=True))

    def __len__(self) -> int:
        return self._rows.count()

    def read(self, references: Collection[str]) -> None:
        """Read the parts in several cases at once."""
        rows = self._rows.filter(case__reference__in=references)
        self._found |= dict.fromkeys(references)
        self._found |= {
            reference: Part(access.CaseRole(role), Level(clearance), frozenset(items))
            for reference, role, clearance, items in rows.values_list(
                "case__reference", "role", "clearance", "items"
            )
        }


def cases_seen_by(actor: Actor) -> QuerySet[models.Case]:
    """The cases in which the actor has a part. The query carries the rule, so nothing else can come through it."""
    return models.Case.objects.filter(
        roles__user__username=actor.name, roles__closed_at__isnull=True
    )


def cases_seen_whole_by(actor: Actor) -> QuerySet[models.Case]:
    """Those of them in which the actor is not given single sources only, and so knows every name."""
    whole = [role.value for role, actions in access.TABLE.items() if Action.READ_WHOLE in actions]
    return models.Case.objects.filter(
        roles__user__username=actor.name, roles__closed_at__isnull=True, roles__role__in=whole
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
    actor: Actor,
    reference: str,
    *,
    as_of: date,
    known_at: datetime | None = None,
    action: Action = Action.READ,
) -> Casefile:
    """The casefile without what is above the actor's clearance or beyond the items they are limited to.

    Raises NotThere where the actor may not see the case, Refused where only not do what is named.
    """
    case = case_seen_by(actor, reference, action)
    part = actor.parts[case.reference]
    key = (case.pk, part, as_of, known_at, case.revision)
    found = _recent.get(key)
    if found is None:
        found = casefile_of(case, as_of=as_of, known_at=known_at).for_audience(part.clearance)
        if part.role in access.LIMITED:
            found = limited_to(found, part.items)
        _recent.put(key, found)
    return _named_for(actor, found, key)


def _named_for(actor: Actor, casefile: Casefile, key: tuple[Hashable, ...]) -> Casefile:
    """The casefile with the forms of the name that come from cases which the actor sees, kept as it is found."""
    known = persons_known_to(actor, [casefile])
    mine = casefile.named_from(known)
    if mine is casefile:
        return casefile
    found = _recent.get((*key, known))
    if found is None:
        found = mine
        _recent.put((*key, known), found)
    return found


def persons_known_to(actor: Actor, casefiles: Iterable[Casefile]) -> frozenset[str]:
    """Of the persons merged with those of these cases, those whose own case the actor sees whole."""
    merged = {person for file in casefiles for person, _ in file.person.merged}
    known = persons_in_cases_of(actor, merged, Action.READ_WHOLE) if merged else {}
    return frozenset(known)


class _Recent:
    """The casefiles read last, each with what was computed of it, for as long as nobody does anything in the case."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._files: OrderedDict[Hashable, Casefile] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Casefile | None:
        with self._lock:
            if key in self._files:
                self._files.move_to_end(key)
            return self._files.get(key)

    def put(self, key: Hashable, casefile: Casefile) -> None:
        with self._lock:
            self._files[key] = casefile
            while len(self._files) > self._most:
                self._files.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._files.clear()


_recent = _Recent(32)


def read_parts(actor: Actor, references: Collection[str]) -> None:
    """Read the parts of the actor in these cases at once, before each is asked for."""
    if isinstance(actor.parts, _Parts):
        actor.parts.read(references)


def persons_in_cases_of(
    actor: Actor, persons: Collection[str], action: Action = Action.READ
) -> dict[str, str]:
    """Of these persons, those in whose case the actor may do this, with its reference."""
    cases = cases_seen_by(actor).filter(person__in=persons).order_by("-pk")
    found = dict(cases.values_list("person", "reference"))
    read_parts(actor, set(found.values()))
    return {i: reference for i, reference in found.items() if may(actor, action, reference)}


def forget_casefiles() -> None:
    """Forget the casefiles read: for a process that turns to another register."""
    _recent.clear()
    forget_rows()
    forget_sentences()


def limited_to(casefile: Casefile, items: Collection[str]) -> Casefile:
    """The casefile with these sources only, the claims that rest on nothing else, and one name of the person."""
    kept = {i: s for i, s in casefile.sources.items() if i in items}
    claims = tuple(c for c in casefile.claims if all(a.source in kept for a in c.anchors))
    person = replace(casefile.person, names=(), merged=())
    return replace(casefile, person=person, sources=kept, claims=claims)


def claims_seen_by(actor: Actor, ids: Mapping[str, str]) -> dict[str, Claim]:
    """Of these claims, by id with the reference of the case, those that the actor may see. In a few queries."""
    found = claims_by_id(ids)
    sources = sources_seen_by(
        actor, {a.source: ids[c.id] for c in found.values() for a in c.anchors}
    )
    return {
        i: claim
        for i, claim in found.items()
        if may(actor, Action.READ, ids[i], claim.level)
        and all(a.source in sources for a in claim.anchors)
    }


def sources_seen_by(actor: Actor, ids: Mapping[str, str]) -> dict[str, str]:
    """Of these sources, by id with the reference of the case, those that the actor may see, with their titles."""
    read_parts(actor, set(ids.values()))
    rows = models.Source.objects.filter(pk__in=ids).values_list("pk", "title", "level")
    return {
        i: title
        for i, title, level in rows
        if may(actor, Action.READ, ids[i], Level(level)) and _is_given(actor.parts[ids[i]], i)
    }


def _is_given(part: Part, source: str) -> bool:
    return part.role not in access.LIMITED or source in part.items
