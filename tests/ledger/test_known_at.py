"""The file as known at a moment: what came later, and what was ruled later, is left out."""

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts import accept_claims, close_decision
from tests.ledger.casting import AMAL, DAY, NOON, File, view

EARLY, LATE = NOON, NOON + 10 * DAY
BETWEEN = NOON + 5 * DAY


def test_a_source_that_came_later_is_left_out(file: File) -> None:
    early = file.source("An early letter.", at=EARLY)
    late = file.source("A late letter.", at=LATE)
    assert set(file.load(BETWEEN).known_sources) == {early.pk}
    assert set(file.load().known_sources) == {early.pk, late.pk}


def test_a_claim_that_came_later_is_left_out(file: File) -> None:
    file.source(at=EARLY)
    claim = file.claim(at=LATE)
    assert view(file.load(BETWEEN)).facts == ()
    assert view(file.load(LATE)).facts == ((claim,),)


def test_a_claim_accepted_later_still_waits(file: File) -> None:
    claim = file.proposal(at=EARLY)
    accept_claims(file.case, [claim], by=AMAL, at=LATE)
    assert (view(file.load(BETWEEN)).facts, view(file.load(BETWEEN)).proposals) == ((), {claim})


def test_a_decision_undone_later_still_stands(file: File) -> None:
    claim = file.claim(at=EARLY)
    decision = models.Decision.objects.get(ruling=Ruling.ACCEPT.value)
    close_decision(decision.pk, by=AMAL, at=LATE)
    assert view(file.load(BETWEEN)).facts == ((claim,),)
    assert view(file.load(LATE)).facts == ()
