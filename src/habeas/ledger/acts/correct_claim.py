"""Correct a claim: a new one takes its place, for no more people, and the old one stays in the file."""

from dataclasses import replace
from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._levels import keep_own, level_of, own_level
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts._rows import write_claims
from habeas.ledger.acts.decide import pair_of
from habeas.ledger.acts.enter_claim import ByHand, made_by_hand
from habeas.ledger.errors import NotThere


def correct_claim(
    case: models.Case, claim_id: str, new: ByHand, *, by: str, at: datetime, why: str = ""
) -> str:
    """The id of the claim that supersedes, accepted. Closing the SUPERSEDE decision undoes it.

    Raises ChangedMeanwhile for a claim that is corrected already.
    """
    old = models.Claim.objects.filter(case=case, pk=claim_id).first()
    anchor = old and old.anchors.select_related("source").first()
    if old is None or anchor is None:
        raise NotThere(
            "{case} has no claim {id}; `habeas show` lists the ids.",
            case=case.reference,
            id=claim_id,
        )
    made = made_by_hand(case, anchor.source, new, by=by, at=at)
    claim = replace(made, level=max(made.level, level_of(case, old.pk)))
    own = max(new.level or Level.PUBLIC, own_level(case, old.pk))
    rulings = [(Ruling.ACCEPT, [claim.id]), (Ruling.SUPERSEDE, [old.pk, claim.id])]
    if not _is_decided(old):
        # What was only proposed must not wait for review any longer.
        rulings.insert(0, (Ruling.REJECT, [old.pk]))
    with act("correct_claim", [case], by=by, at=at) as doing:
        _must_be_the_latest(case, old)
        write_claims(case, [claim])
        keep_own(case, claim.id, own, by=by, at=at)
        for ruling, on in rulings:
            models.Decision.objects.create(
                case=case,
                ruling=ruling.value,
                on=on,
                pair=pair_of(ruling, on),
                by=by,
                at=at,
                why=why,
            )
        doing.touches(old.pk, claim.id)
    return claim.id


def _must_be_the_latest(case: models.Case, claim: models.Claim) -> None:
    models.Case.objects.select_for_update().get(pk=case.pk)
    corrected = models.Decision.objects.filter(
        case=case,
        ruling=Ruling.SUPERSEDE.value,
        pair__startswith=f"{claim.pk} ",
        closed_at__isnull=True,
    )
    if corrected.exists():
        raise ChangedMeanwhile(
            "Claim {id} has been corrected already; correct the claim that took its place.",
            id=claim.pk,
        )


def _is_decided(claim: models.Claim) -> bool:
    return models.Decision.objects.filter(
        ruling__in=(Ruling.ACCEPT.value, Ruling.REJECT.value), pair=claim.pk, closed_at__isnull=True
    ).exists()
