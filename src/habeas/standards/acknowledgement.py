"""When a disappearance ended: an authority says that it holds the person, and where.

A refusal to acknowledge the deprivation of liberty, or concealment of the fate or the whereabouts, makes it one
(International Convention for the Protection of All Persons from Enforced Disappearance, article 2). So a word of an
authority without a place ends nothing, and one older than the last that tells of the disappearance does not either.
"""

from collections.abc import Sequence
from datetime import date

from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance


def acknowledgements(casefile: Casefile) -> tuple[HeldFact, ...]:
    """The detentions, affirmed, of which an authority itself tells."""
    return tuple(h for h in casefile.affirmed if acknowledging(casefile, h) is not None)


def acknowledged_by(casefile: Casefile, told: Sequence[Claim]) -> HeldFact | None:
    """The acknowledgement that ended the disappearance that these claims tell of, if one did."""
    if not told[0].is_affirmed or not isinstance(told[0].fact, EnforcedDisappearance):
        return None
    last_told = max((_told_on(c) or date.min for c in told), default=date.min)
    later = [
        (day, other)
        for other in acknowledgements(casefile)
        if (claim := acknowledging(casefile, other)) is not None
        and claim.fact.stated("where") is not None
        and (day := _told_on(claim)) is not None
        and last_told <= day
        and _reaches(claim, told[0])
    ]
    return min(later, key=lambda pair: (pair[0], pair[1].id))[1] if later else None


def ended_on(casefile: Casefile, acknowledgement: HeldFact) -> date | None:
    """The day on which the authority was told of as saying it."""
    claim = acknowledging(casefile, acknowledgement)
    return None if claim is None else _told_on(claim)


def acknowledging(casefile: Casefile, held: HeldFact) -> Claim | None:
    """The claim by which an authority tells of a detention."""
    claims = held.claims if isinstance(held.followed.fact, Detention) else ()
    return next((c for c in claims if _is_of_authority(casefile, c)), None)


def _is_of_authority(casefile: Casefile, claim: Claim) -> bool:
    voice = claim.attribution or casefile.source_of(claim).publisher
    return voice is not None and is_official(voice)


def _told_on(claim: Claim) -> date | None:
    """The last day on which it can have been told."""
    when = claim.told_on or claim.when
    return None if when is None else when.latest


def _reaches(acknowledging: Claim, told: Claim) -> bool:
    """Whether what is acknowledged can be custody since the disappearance, and none before it."""
    began, when = told.effective, acknowledging.when
    if began is None or when is None or began.earliest is None or when.latest is None:
        return True
    return when.latest >= began.earliest
