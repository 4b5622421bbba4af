"""Whether a treaty bound a state on a day."""

from datetime import date

import pytest

from habeas.core.when import When
from habeas.standards import INSTRUMENTS, Status, binding
from habeas.standards.binding import in_force_for
from habeas.standards.ratification import covered, ratification, ratifications


@pytest.mark.parametrize(
    ("key", "since"),
    [
        ("iccpr", date(1995, 1, 7)),
        ("icescr", date(1995, 1, 7)),
        ("cat", date(1997, 10, 5)),
        ("opcat", date(2009, 1, 28)),
    ],
)
def test_kyrgyzstan_is_bound_since_its_consent_and_the_treatys_own_time(
    key: str, since: date
) -> None:
    found = binding(INSTRUMENTS[key], "KG", date(2022, 5, 14))
    assert (found.status, found.binding, found.since) == (Status.PARTY, True, since)


def test_the_day_before_it_enters_into_force_a_treaty_does_not_bind() -> None:
    convention = INSTRUMENTS["cat"]
    assert not binding(convention, "KG", date(1997, 10, 4)).binding
    assert binding(convention, "KG", date(1997, 10, 5)).binding


def test_no_treaty_binds_before_it_is_itself_in_force() -> None:
    assert in_force_for(INSTRUMENTS["iccpr"], When("1970-01-01")).day == date(1976, 3, 23)


def test_three_months_end_on_the_last_day_of_a_shorter_month() -> None:
    assert in_force_for(INSTRUMENTS["iccpr"], When("2003-11-30")).day == date(2004, 2, 29)


def test_a_year_without_a_day_binds_for_certain_from_the_latest_day_it_allows() -> None:
    convention = INSTRUMENTS["cat"]
    unsure, sure = (binding(convention, "FJ", date(2017, 1, day)) for day in (29, 30))
    assert (unsure.binding, sure.binding) == (False, True)
    assert sure.since is None
    assert sure.since_when == When("2016-01-31/2017-01-30")


def test_a_signature_does_not_bind() -> None:
    found = binding(INSTRUMENTS["iccpr"], "CN", date(2022, 5, 14))
    assert (found.status, found.binding) == (Status.SIGNATORY, False)
    assert "has not ratified" in found.basis


def test_a_state_had_done_nothing_before_it_signed() -> None:
    assert binding(INSTRUMENTS["iccpr"], "CN", date(1990, 1, 1)).status is Status.NONE


def test_agreed_standards_bind_no_state() -> None:
    found = binding(INSTRUMENTS["mandela_rules"], "KG", date(2022, 5, 14))
    assert (found.status, found.binding) == (Status.NOT_A_TREATY, False)
    assert "A/RES/70/175" in found.basis


def test_a_state_that_the_table_does_not_have_is_said_to_be_unknown() -> None:
    found = binding(INSTRUMENTS["iccpr"], "XV", date(2022, 5, 14))
    assert (found.status, found.binding) == (Status.UNKNOWN_STATE, False)


def test_the_exact_table_is_followed_where_the_later_one_differs() -> None:
    assert binding(INSTRUMENTS["iccpr"], "ZA", date(2000, 1, 1)).since == date(1999, 3, 10)


def test_a_year_that_the_exact_table_contradicts_is_not_taken_over() -> None:
    row = ratification("icescr", "TV")
    assert row is not None
    assert row.status is Status.NONE
    assert row.conflict is not None
    assert "1976" in row.conflict.text()


@pytest.mark.parametrize("key", sorted(covered() - {"vccr", "refugee"}))
def test_every_member_state_has_a_row(key: str) -> None:
    assert len([1 for row in ratifications() if row.instrument == key]) >= 193
