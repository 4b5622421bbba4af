"""The tables of what states did are whole, and what they say of days agrees with the treaties' own terms."""

import pytest

from habeas.standards import INSTRUMENTS, accepted_by, binding, state_names
from habeas.standards.competences import By, competences, protocols
from habeas.standards.ratification import Event, Origin, covered, events, reservations, table
from habeas.standards.regions import Region
from habeas.standards.terms import added
from tools.pages.binding import DAYS

EVENTS = tuple(event for told in events().values() for event in told)
COMPETENCE_EVENTS = {one.event for one in competences() if one.event}
TREATIES = {*INSTRUMENTS, *protocols()}


def name(event: Event) -> str:
    return f"{event.instrument}-{event.state}-{event.event}"


@pytest.mark.parametrize("event", EVENTS, ids=name)
def test_an_event_is_of_a_treaty_and_a_state_that_are_known_and_has_its_source(
    event: Event,
) -> None:
    assert event.instrument in TREATIES | COMPETENCE_EVENTS
    assert event.state in state_names()
    assert event.source
    assert (event.origin is Origin.MEMORY) is ("from memory" in event.source)


@pytest.mark.parametrize(
    "event", [e for e in EVENTS if e.event in ("denunciation", "cessation")], ids=name
)
def test_a_withdrawal_takes_effect_after_the_time_that_the_treaty_sets(event: Event) -> None:
    assert event.when is not None
    assert event.when.day is not None
    assert event.effective is not None
    assert event.effective.day == added(INSTRUMENTS[event.instrument].leaving, event.when.day)


def test_every_treaty_of_the_depositary_is_in_the_library_or_gives_a_competence() -> None:
    assert covered() <= TREATIES


def test_every_competence_rests_on_a_treaty_that_is_there() -> None:
    assert {one.treaty for one in competences()} <= TREATIES
    assert all(bool(one.event) is (one.by is not By.PARTY) for one in competences())


def test_every_region_and_state_of_the_memberships_is_known() -> None:
    rows = table("regions")
    assert {row["region"] for row in rows} <= {region.value for region in Region}
    assert {row["state"] for row in rows} <= state_names().keys()
    assert all(row["source"] and row["seen"] in ("seen", "memory") for row in rows)


def test_every_reservation_is_of_a_treaty_and_a_state_that_are_known() -> None:
    assert {treaty for treaty, _ in reservations()} <= TREATIES
    assert {state for _, state in reservations()} <= state_names().keys()


def test_the_days_in_documents_of_the_committees_on_kyrgyzstan_agree_with_the_tables() -> None:
    last = DAYS[-1]
    seen = {"cat": "1997-09-05", "opcat": "2008-12-29", "iccpr_op2": "2010-12-06"}
    assert {key: str(binding(INSTRUMENTS[key], "KG", last).consent) for key in seen} == seen
    by_key = {one.competence.key: str(one.since) for one in accepted_by("KG", last)}
    assert by_key["cedaw_complaints"] == "2002-10-22"
