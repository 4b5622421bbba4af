"""Claims of the core written as rows."""

from collections.abc import Iterable

from habeas.core.claims import Claim
from habeas.ledger import models


def write_claims(case: models.Case, claims: Iterable[Claim]) -> None:
    """Add the claims with their anchors."""
    claims = list(claims)
    models.Claim.objects.bulk_create([claim_row(case, claim) for claim in claims])
    models.Anchor.objects.bulk_create(
        [
            models.Anchor(
                claim_id=claim.id,
                source_id=anchor.source,
                start=anchor.start,
                end=anchor.end,
                page=anchor.page,
                quote=anchor.quote,
                bearing=anchor.bearing.value,
            )
            for claim in claims
            for anchor in claim.anchors
        ]
    )


def claim_row(case: models.Case, claim: Claim) -> models.Claim:
    """One claim as a row; a field that was asked about and is not known is there without a value."""
    return models.Claim(
        id=claim.id,
        case=case,
        person_id=claim.person,
        kind=claim.fact.key,
        kind_version=claim.fact.version,
        fields=claim.fact.to_json() | dict.fromkeys(sorted(claim.not_known)),
        starts=claim.when.earliest if claim.when else None,
        ends=claim.when.latest if claim.when else None,
        polarity=claim.polarity.value,
        certainty=claim.certainty.value,
        attribution=claim.attribution or "",
        level=claim.level.value,
        credibility=claim.credibility,
        told_on=str(claim.told_on) if claim.told_on else "",
        entered_by=claim.entered_by,
        entered_at=claim.entered_at,
        entered_how=claim.entered_how,
        confidence=claim.confidence,
    )
