"""Which bodies a state accepts on a day."""

from datetime import date

import pytest

from habeas.standards import accepted_by
from habeas.standards.competences import Acceptance, competences
from habeas.standards.ratification import Origin
from tools.pages.binding import page

DAY = date(2022, 5, 14)


def of(state: str, key: str, day: date = DAY) -> Acceptance:
    """Whether a state accepts one competence."""
    return next(a for a in accepted_by(state, day) if a.competence.key == key)


def test_a_party_to_the_protocol_accepts_complaints() -> None:
    found = of("KG", "hrc_complaints")
    assert (found.accepted, str(found.since), found.is_seen) == (True, "1995-01-07", True)


def test_complaints_end_with_the_protocol() -> None:
    assert of("BY", "hrc_complaints", date(2023, 2, 7)).accepted
    assert of("BY", "hrc_complaints", date(2023, 2, 8)).accepted is False


def test_a_declaration_counts_from_its_day() -> None:
    before, after = (of("RU", "cat_complaints", date(1991, month, 1)) for month in (9, 10))
    assert (before.accepted, after.accepted) == (False, True)
    assert not after.is_seen


def test_a_party_that_shut_the_inquiry_out_does_not_accept_it() -> None:
    assert of("CN", "cat_inquiry").accepted is False
    assert of("KG", "cat_inquiry").accepted is True


def test_what_is_not_on_record_is_neither_accepted_nor_refused() -> None:
    assert of("KG", "cerd_complaints").accepted is None
    assert of("XV", "hrc_complaints").accepted is None


@pytest.mark.parametrize("state", ["KG", "BY", "TR", "RU", "CN", "EG", "VE", "IR"])
def test_each_answer_says_what_it_rests_on(state: str) -> None:
    found = accepted_by(state, DAY)
    assert len(found) == len(competences())
    assert all(acceptance.said.text() for acceptance in found)


def test_no_party_accepts_applications_before_they_were_of_right_unless_on_record() -> None:
    before, after = (of("TR", "ecthr_applications", date(1998, month, 1)) for month in (10, 11))
    assert (before.accepted, before.since) == (None, None)
    assert (after.accepted, str(after.since), after.is_seen) == (True, "1998-11-01", False)


def test_whether_a_party_shut_the_inquiry_out_is_told_only_as_of_the_table_of_declarations() -> (
    None
):
    before, after = (of("BY", "cat_inquiry", date(year, 6, 1)) for year in (1995, 2016))
    assert (before.accepted, after.accepted) == (None, True)
    assert (before.since, after.since) == (None, None)
    assert "whether one was withdrawn before is not on record" in before.said.text()


def test_a_party_that_joined_after_the_table_may_have_shut_the_inquiry_out() -> None:
    found = of("FJ", "cat_inquiry")
    assert found.accepted is None
    assert "when it joined is not on record" in found.said.text()


def test_the_word_of_a_member_of_the_committee_in_the_press_is_a_secondary_source() -> None:
    found = of("RU", "cat_inquiry")
    assert (found.accepted, found.origin) == (False, Origin.SECONDARY)


def test_sources_that_differ_on_a_competence_are_shown_to() -> None:
    assert of("CN", "cat_inquiry").conflict is None
    conflict = of("RU", "cat_inquiry").conflict
    assert conflict is not None
    assert conflict.text().startswith("The table of 2015 has no words of such a declaration")


def test_the_inquiry_that_an_interview_tells_of_says_so_wherever_it_stands() -> None:
    found = of("RU", "cat_inquiry")
    assert found.origin is Origin.SECONDARY
    assert "interview of 2 January 2024" in found.said.text()
    of_russia = page().partition("## Russia")[2].partition("\n## ")[0]
    assert "inquiry into systematic torture: Russia did not accept it (vice-chair" in of_russia
    assert "| secondary |" in of_russia
