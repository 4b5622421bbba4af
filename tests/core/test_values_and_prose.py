"""Values keep what the source said; a Line is made of parts that can be cited and withheld."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.bodies import is_official, same_body, with_article
from habeas.core.clock import hours_between, next_milestone
from habeas.core.due import due
from habeas.core.errors import BadValue
from habeas.core.facts import field_types
from habeas.core.levels import Level
from habeas.core.prose import WITHHELD, say
from habeas.core.timeline import timeline
from habeas.core.values import Bound, Duration, Stated
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.kinds.arrest import Arrest
from habeas.kinds.death import Death
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.visit import Visit
from tests.making import a_casefile, a_claim


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (">P1000D", "more than 1,000 days"),
        ("P11Y2M", "11 years and 2 months"),
        ("~P2W", "about 14 days"),
        ("PT48H", "48 hours"),
        (">=P1Y", "at least 1 year"),
    ],
)
def test_a_length_is_said_with_its_bound(text: str, words: str) -> None:
    assert say(Duration(text)) == words


@pytest.mark.parametrize("text", ["", "P", "PT", "1000 days", "P1D2Y", "=P1D"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="not a length of time"):
        Duration(text)


@given(st.integers(0, 60), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_months_before_a_day_are_counted_by_the_calendar(months: int, end: date) -> None:
    days = Duration(f"P{months}M").days_before(end)
    assert 28 * months <= days <= 31 * months


def test_a_bound_is_read_from_its_sign() -> None:
    assert Duration("<=P3M").bound is Bound.AT_MOST


def test_no_is_not_silence() -> None:
    assert Arrest(warrant=Stated.NO).line().text() == "Was arrested without a warrant."
    assert Arrest().line().text() == "Was arrested."


def test_a_private_value_is_withheld_from_a_redacted_line() -> None:
    line = Death(when=When("2024-01-01"), cause="tuberculosis").line().redacted()
    assert WITHHELD in line.text()
    assert "tuberculosis" not in line.text()


def test_a_line_begins_with_the_name_where_there_is_one() -> None:
    line = Visit(actor="family", where="in his cell").line()
    assert line.text("Amal Idris") == "Amal Idris was visited by the family in his cell."


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_an_unknown_field_is_refused_by_name(kind: type[Arrest]) -> None:
    with pytest.raises(BadValue, match="has no field colour"):
        kind.from_json({"colour": "red"})
    assert field_types(kind)


def test_a_word_outside_the_choice_is_refused_with_what_it_can_be() -> None:
    with pytest.raises(BadValue, match="It can be yes, no, not_known"):
        Arrest.from_json({"warrant": "maybe"})


def test_levels_are_ordered_from_public_to_sealed() -> None:
    assert Level.PUBLIC < Level.INTERNAL < Level.RESTRICTED < Level.SEALED
    assert sorted([Level.SEALED, Level.INTERNAL]) == [Level.INTERNAL, Level.SEALED]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("government of Kyrgyzstan", "Kyrgyz authorities", True),
        ("government of Varenia", "Ministry of Health", True),
        ("Ombudsman", "City Court", False),
        ("the Writers' League", "Writers' League", True),
        ("Minister of Justice", "Ministry of Justice", True),
        ("Minister of Justice", "Ministry of Health", False),
        ("Prosecutor General", "Prosecutor's Office", True),
        ("Prosecutors of Orlest", "Office of the Prosecutor of Orlest", True),
    ],
)
def test_bodies_are_told_apart_by_their_words(one: str, other: str, same: bool) -> None:
    assert same_body(one, other) is same
    assert same_body(other, one) is same


def test_official_names_are_known_from_those_of_organisations() -> None:
    assert is_official("State Penitentiary Service")
    assert not is_official("Writers' League")
    assert not is_official("his family")
    assert with_article("government of Varenia") == "the government of Varenia"
    assert with_article("Amal Idris") == "Amal Idris"


def test_hours_between_two_dates_are_bounded_both_ways() -> None:
    assert hours_between(When("2024-01-01"), When("2024-01-04")) == (48, 96)
    assert hours_between(When("2024-01-01"), When("2024-01-01")) == (0, 24)


def test_the_next_round_number_of_days_is_announced() -> None:
    case = a_casefile(a_claim("a", Arrest(when=When("2024-06-01"))))
    ahead = next_milestone(case)
    assert ahead is not None
    assert (ahead.days, ahead.on) == (100, date(2024, 9, 8))


def test_no_milestone_is_named_while_the_beginning_may_still_be_ahead() -> None:
    case = a_casefile(a_claim("a", Arrest(when=When("2023"))), as_of=date(2023, 1, 2))
    assert next_milestone(case) is None
    ahead = next_milestone(case.at(date(2023, 12, 31)))
    assert ahead is not None
    assert (ahead.days, ahead.on) == (100, date(2024, 4, 8))


def test_an_empty_file_asks_for_a_source() -> None:
    assert [d.code for d in due(a_casefile())] == ["empty-file"]


def test_the_chronology_puts_undated_facts_at_the_date_of_their_source() -> None:
    entries = timeline(
        a_casefile(a_claim("a", Arrest()), a_claim("b", Visit(when=When("2024-01-01"))))
    )
    assert [(e.held.id, e.is_dated) for e in entries] == [("b", True), ("a", False)]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2024-01-15/2024-03-04", "from 15 January 2024 to 4 March 2024"),
        ("2024-01/2024-03-04", "from January 2024 to 4 March 2024"),
        ("2024-01-15/..", "since 15 January 2024"),
        ("2024-01-15~/2024-03-04", "between about 15 January 2024 and 4 March 2024"),
        ("2024-01-15", "on 15 January 2024"),
    ],
)
def test_what_lasted_is_told_from_its_first_day_to_its_last(when: str, said: str) -> None:
    alone = SolitaryConfinement(when=When(when)).line().text("Ana Velmar")
    assert alone == f"Ana Velmar was held in solitary confinement {said}."
    happened = Visit(when=When("2024-01-15/2024-03-04"), actor="her lawyer").line()
    assert "between 15 January 2024 and 4 March 2024" in happened.text("Ana Velmar")
