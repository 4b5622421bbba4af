"""What people made of the proposals of the reader, over the register or over what one user may see of it."""

from collections.abc import Iterator

from django.db.models import QuerySet

from habeas.core.access import TABLE, Action, Actor, may
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.core.reviews import BY_RULE, Review, Verdict, verdicts
from habeas.ledger import models
from habeas.ledger.access import cases_seen_by, read_parts

_VERDICTS = (Ruling.ACCEPT, Ruling.REJECT, Ruling.SUPERSEDE)


def may_see_all_reviews(actor: Actor) -> bool:
    """Whether the counts over the whole register are shown: they name nobody, and no case."""
    return may(actor, Action.MANAGE_USERS) or may(actor, Action.READ_LOG)


def sees_reviews(actor: Actor) -> bool:
    """Whether there are counts for the actor: over the register, or over the cases of which they see the whole."""
    roles = [role.value for role, actions in TABLE.items() if Action.READ_WHOLE in actions]
    return may_see_all_reviews(actor) or (
        models.CaseRole.objects.filter(
            user__username=actor.name, closed_at__isnull=True, role__in=roles
        ).exists()
    )


def reviews() -> tuple[Review, ...]:
    """Over the whole register."""
    made = _verdicts()
    rows = _proposals().values_list("pk", "entered_how", "confidence")
    return tuple(_review(made.get(pk), how, sure) for pk, how, sure in rows.iterator())


def reviews_seen_by(actor: Actor) -> tuple[Review, ...]:
    """Over the claims that the actor may see, in the cases of which they see the counts."""
    return tuple(_seen_by(actor))


def _seen_by(actor: Actor) -> Iterator[Review]:
    cases = cases_seen_by(actor)
    read_parts(actor, set(cases.values_list("reference", flat=True)))
    above = _above(actor, cases)
    levels, made = _levels(cases), _verdicts()
    rows = _proposals().filter(case__in=cases).values_list(
        "pk", "entered_how", "confidence", "case__reference", "level"
    )  # fmt: skip
    for pk, how, sure, reference, level in rows.iterator():
        is_seen = may(actor, Action.READ_WHOLE, reference, levels.get(pk, Level(level)))
        if is_seen and pk not in above:
            yield _review(made.get(pk), how, sure)


def _proposals() -> QuerySet[models.Claim]:
    return models.Claim.objects.filter(entered_how__startswith=BY_RULE)


def _above(actor: Actor, cases: QuerySet[models.Case]) -> set[str]:
    """The claims that rest on a source which the actor may not see."""
    sources = models.Source.objects.filter(case__in=cases)
    rows = sources.values_list("pk", "case__reference", "level")
    hidden = [
        pk for pk, case, level in rows if not may(actor, Action.READ_WHOLE, case, Level(level))
    ]
    resting = models.Anchor.objects.filter(source__in=hidden) if hidden else None
    return set(resting.values_list("claim_id", flat=True)) if resting is not None else set()


def _levels(cases: QuerySet[models.Case]) -> dict[str, Level]:
    """The levels that claims were given since they were entered."""
    ruled = models.Decision.objects.filter(
        case__in=cases, ruling=Ruling.LEVEL.value, closed_at__isnull=True
    )
    return {on[0]: Level(on[1]) for on in ruled.values_list("on", flat=True)}


def _verdicts() -> dict[str, Verdict]:
    open_now = models.Decision.objects.filter(ruling__in=_VERDICTS, closed_at__isnull=True)
    rows = open_now.values_list("ruling", "on")
    return verdicts((Ruling(ruling), on) for ruling, on in rows.iterator())


def _review(verdict: Verdict | None, how: str, confidence: float | None) -> Review:
    return Review(how.removeprefix(BY_RULE), verdict or Verdict.WAITING, confidence)
