"""The names that the claims of the register tell, as far as an actor may see them."""

from collections.abc import Callable, Iterable, Iterator

from django.db.models import Exists, OuterRef, QuerySet

from habeas.core.access import LIMITED, Actor
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.access import cases_seen_by, cases_seen_whole_by

MOST_CASES, MOST_CLAIMS = 200, 4000


def names_seen_by(actor: Actor, fields: Iterable[str]) -> Iterator[str]:
    """What these fields say in the claims of the actor's latest cases, up to the level cleared in each."""
    wanted = tuple(fields)
    for level in Level:
        for stated in _claims(actor, level).values_list("fields", flat=True)[:MOST_CLAIMS]:
            yield from (str(stated[name]) for name in wanted if stated.get(name))


def _claims(actor: Actor, clearance: Level) -> QuerySet[models.Claim]:
    """The claims of the cases in which the actor is cleared to this level, on sources that they may see."""
    cases = [
        reference
        for reference, part in actor.parts.items()
        if part.clearance is clearance and part.role not in LIMITED
    ]
    seen = [level.value for level in Level if level <= clearance]
    above = models.Anchor.objects.filter(claim=OuterRef("pk")).exclude(source__level__in=seen)
    # Where a level was ruled since, rows do not tell it: those cases are left out.
    ruled = models.Decision.objects.filter(ruling=Ruling.LEVEL.value, closed_at__isnull=True)
    latest = models.Case.objects.filter(reference__in=sorted(cases)[-MOST_CASES:])
    latest = latest.exclude(pk__in=ruled.values("case"))
    found = models.Claim.objects.filter(case__in=latest, level__in=seen)
    return found.filter(~Exists(above))


def cases_like(
    actor: Actor, is_meant: Callable[[str], bool], *, most: int | None = None
) -> tuple[tuple[str, str], ...]:
    """Reference and name of the actor's cases, the latest first, one form of whose person's name is meant."""
    found = {reference: text for reference, text in forms_known_to(actor) if is_meant(text)}
    return tuple(found.items())[:most]


def forms_known_to(actor: Actor) -> Iterator[tuple[str, str]]:
    """Reference and each form of the name: one alone of a case in which the actor is given single sources."""
    forms = models.NameForm.objects.filter(person__cases__in=cases_seen_whole_by(actor))
    yield from forms.order_by("-pk").values_list("person__cases__reference", "text")
    yield from cases_seen_by(actor).order_by("-pk").values_list("reference", "person__name")
