"""The rows that say who may see a source or a claim, and what follows from them for the claims of a source."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from django.db.models import QuerySet

from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import NotThere


def level_of(case: models.Case, item: str) -> Level:
    """The level of a source or a claim now. Raises NotThere."""
    source = models.Source.objects.filter(case=case, pk=item).first()
    if source is not None:
        return Level(source.level)
    if not models.Claim.objects.filter(case=case, pk=item).exists():
        raise NotThere("{case} has no source and no claim {item}.", case=case.reference, item=item)
    return levels_now(case, [item])[item]


def levels_now(case: models.Case, claims: Collection[str]) -> dict[str, Level]:
    """The level of each of these claims, as it was entered or set since."""
    found = dict(models.Claim.objects.filter(pk__in=claims).values_list("pk", "level"))
    found |= {row.pair: row.on[1] for row in ruled(case, Ruling.LEVEL, found)}
    return {pk: Level(level) for pk, level in found.items()}


def own_levels(case: models.Case, claims: Collection[str] | None = None) -> dict[str, Level]:
    """The levels that claims were given for themselves: of these, or of all that were."""
    rows = _own(case)
    rows = rows if claims is None else rows.filter(claim__in=claims)
    return {claim: Level(level) for claim, level in rows.values_list("claim", "level")}


def own_level(case: models.Case, claim: str) -> Level:
    """The level that a claim was given for itself; that of everybody where it was given none."""
    return own_levels(case, [claim]).get(claim, Level.PUBLIC)


def level_beneath(case: models.Case, claim: str) -> Level:
    """The highest level of what a claim rests on."""
    return _beneath([claim])[claim]


def keep_own(case: models.Case, claim: str, level: Level, *, by: str, at: datetime) -> None:
    """From now on the claim has this level for itself; that of everybody is none."""
    _own(case).filter(claim=claim).update(closed_by=by, closed_at=at)
    if level > Level.PUBLIC:
        models.OwnLevel.objects.create(case=case, claim_id=claim, level=level.value, by=by, at=at)


def settle_levels(
    case: models.Case, claims: Collection[str], *, by: str, at: datetime
) -> list[str]:
    """Give each claim its own level or that of what it rests on, whichever is higher; those that it changes."""
    own, beneath, before = own_levels(case, claims), _beneath(claims), levels_now(case, claims)
    now = {i: max(own.get(i, Level.PUBLIC), beneath[i]) for i in sorted(claims)}
    changed = {i: level for i, level in now.items() if level is not before[i]}
    rule(case, Ruling.LEVEL, changed, by=by, at=at)
    return list(changed)


def rule(
    case: models.Case, ruling: Ruling, levels: Mapping[str, Level], *, by: str, at: datetime
) -> None:
    """Rule on the level of each, in the place of what was ruled before."""
    close(ruled(case, ruling, levels), by=by, at=at)
    models.Decision.objects.bulk_create(
        models.Decision(case=case, ruling=ruling.value, on=[i, level.value], pair=i, by=by, at=at)
        for i, level in levels.items()
    )


def ruled(case: models.Case, ruling: Ruling, items: Iterable[str]) -> QuerySet[models.Decision]:
    """What stands of one sort on these sources and claims."""
    return models.Decision.objects.filter(
        case=case, ruling=ruling.value, pair__in=list(items), closed_at__isnull=True
    )


def close(rows: QuerySet[models.Decision], *, by: str, at: datetime) -> None:
    """They stand no longer."""
    rows.update(closed_by=by, closed_at=at)


def _own(case: models.Case) -> QuerySet[models.OwnLevel]:
    return models.OwnLevel.objects.filter(case=case, closed_at__isnull=True)


def _beneath(claims: Collection[str]) -> Mapping[str, Level]:
    rows = models.Anchor.objects.filter(claim__in=claims).values_list("claim", "source__level")
    found: dict[str, Level] = defaultdict(lambda: Level.PUBLIC)
    for claim, level in rows:
        found[claim] = max(found[claim], Level(level))
    return found
