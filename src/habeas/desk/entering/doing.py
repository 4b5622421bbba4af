"""Entering a claim on what a form holds: on a source of the case, or on a note that becomes one."""

from django.http import HttpRequest

from habeas import settings
from habeas.core.claims import Certainty, Polarity
from habeas.core.facts import Fact
from habeas.desk.asking import actor, now, today
from habeas.desk.entering.told import Told, levels_for, note_of
from habeas.ledger import models
from habeas.ledger.acts import enter_claim
from habeas.ledger.acts.enter_claim import ByHand, find_source
from habeas.ledger.acts.enter_told import enter_told


def enter_it(
    request: HttpRequest,
    case: models.Case,
    told: Told,
    fact: Fact,
    *,
    not_known: frozenset[str] = frozenset(),
    polarity: Polarity = Polarity.AFFIRMED,
    certainty: Certainty = Certainty.STATED,
    attribution: str | None = None,
) -> str:
    """The id of the new claim. Raises Refused."""
    by, at = request.user.get_username(), now()
    new = ByHand(
        fact=fact,
        quote=told.words,
        polarity=polarity,
        certainty=certainty,
        attribution=attribution,
        not_known=not_known,
    )
    if told.source is not None:
        return enter_claim(case, find_source(case, told.source.id), new, by=by, at=at)
    note = note_of(told, on=today())
    clearance = levels_for(actor(request), case.reference)[-1]
    return enter_told(case, note, new, root=settings.SOURCES, by=by, at=at, clearance=clearance)
