"""What the papers of a case cite, and how high it is now: a level raised after a paper was written reaches it too."""

from collections.abc import Collection, Iterable, Mapping

from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.load import claims_by_id


def cited(version: models.PaperVersion) -> frozenset[str]:
    """The claims under the footnotes of a version."""
    return frozenset(claim for claims in version.notes.values() for claim in claims)


def levels_of(versions: Iterable[models.PaperVersion]) -> dict[int, Level]:
    """For each version, by its number in the database, the highest level of what it cites. In a few queries."""
    ids = {version.pk: cited(version) for version in versions}
    levels = _levels_now({claim for claims in ids.values() for claim in claims})
    return {pk: _highest(claims, levels) for pk, claims in ids.items()}


def _highest(claims: Collection[str], levels: Mapping[str, Level]) -> Level:
    return max((levels[i] for i in claims if i in levels), default=Level.PUBLIC)


def _levels_now(ids: Collection[str]) -> dict[str, Level]:
    """The level of each claim, or of a source that it rests on where that is higher."""
    claims = claims_by_id(ids) if ids else {}
    sources = {a.source for claim in claims.values() for a in claim.anchors}
    rows = models.Source.objects.filter(pk__in=sources).values_list("pk", "level")
    known = {pk: Level(level) for pk, level in rows} if sources else {}
    return {
        i: max([claim.level, *(known[a.source] for a in claim.anchors)])
        for i, claim in claims.items()
    }
