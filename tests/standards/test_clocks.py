"""The time limits of provisions, held against what a file tells."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.standards import INSTRUMENTS, LegalClock, Limit, legal_clocks
from habeas.standards.clocks import MEASURES, limits
from tests.making import a_casefile, a_claim, a_source


def those(case: Casefile, key: str) -> tuple[LegalClock, ...]:
    return tuple(clock for clock in legal_clocks(case) if clock.key == key)


def test_how_prompt_the_charges_were_is_counted_and_not_judged() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Charge(when=When("2024-01-09"), offence="unrest")),
        a_claim("c", Charge(when=When("2023-12-09"), offence="another")),
    )
    (clock,) = those(case, "reasons")
    assert (clock.least, clock.most, clock.unit) == (8, 8, "days")
    assert (clock.standard, clock.is_exceeded, clock.claims) == ("promptly", None, ("a", "b"))


def test_a_suspicion_is_no_charge_that_ends_the_time_to_one() -> None:
    arrest = a_claim("a", Arrest(when=When("2024-05-03")))
    suspicion = a_claim("b", Charge(when=When("2024-05-04"), offence="libel", suspected=Stated.YES))
    charge = a_claim("c", Charge(when=When("2024-05-09"), offence="libel"))
    assert those(a_casefile(arrest, suspicion), "reasons") == ()
    (clock,) = those(a_casefile(arrest, suspicion, charge), "reasons")
    assert (clock.least, clock.most) == (6, 6)


def test_days_without_a_hearing_are_counted_for_whoever_waits_for_trial() -> None:
    claims = (
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-04"))),
        a_claim("c", Hearing(when=When("2024-03-04"))),
    )
    case = a_casefile(*claims, as_of=date(2024, 6, 2))
    (clock,) = those(case, "review")
    assert (clock.least, clock.most, clock.standard) == (90, 90, "periodically")
    sentenced = a_claim("d", Sentence(when=When("2024-05-04")))
    assert not those(a_casefile(*claims, sentenced, as_of=date(2024, 6, 2)), "review")
    free = a_claim("e", Release(when=When("2024-05-04")))
    assert not those(a_casefile(*claims, free, as_of=date(2024, 6, 2)), "review")


def test_the_clock_to_a_judge_leaves_open_what_the_dates_leave_open() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-04"))),
    )
    (clock,) = those(case, "judge")
    assert (clock.least, clock.most, clock.is_exceeded) == (48, 96, None)
    assert clock.claims == ("a", "b")


def test_a_hearing_told_of_without_a_day_may_have_come_in_time() -> None:
    letter = a_source("s2", on="2024-01-20")
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-09"))),
        a_claim("c", Hearing(), source=letter),
        sources=(letter,),
    )
    (clock,) = those(case, "judge")
    assert (clock.least, clock.most, clock.is_exceeded) == (0, 216, None)
    assert clock.is_left_open
    assert set(clock.claims) == {"a", "b", "c"}


def test_what_a_note_of_a_hearing_says_of_it_without_its_day_leaves_nothing_open() -> None:
    """'On 9 January the court …. The hearing was closed to the public': one hearing."""
    note = a_source("s2", on="2024-01-10")
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-09")), source=note),
        a_claim("c", Hearing(public=Stated.NO), source=note),
        sources=(note,),
    )
    (clock,) = those(case, "judge")
    assert (clock.least, clock.most, clock.is_exceeded) == (168, 216, True)


def test_a_clock_names_the_day_from_which_it_runs_and_is_not_left_open_by_a_figure() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-04"))),
    )
    (clock,) = those(case, "judge")
    assert (clock.since, clock.is_left_open) == (When("2024-01-01"), False)


def test_a_hearing_told_of_before_the_arrest_puts_nothing_in_doubt() -> None:
    letter = a_source("s2", on="2023-12-20")
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-09"))),
        a_claim("c", Hearing(), source=letter),
        sources=(letter,),
    )
    (clock,) = those(case, "judge")
    assert (clock.least, clock.is_exceeded, clock.claims) == (168, True, ("a", "b"))


def test_more_than_fifteen_days_alone_exceed_the_limit_of_the_mandela_rules() -> None:
    alone = SolitaryConfinement(when=When("2024-06-01/.."))
    case = a_casefile(replace(a_claim("a", alone), told_on=When("2024-06-16")))
    assert [c.is_exceeded for c in legal_clocks(case)] == [False]
    assert [c.is_exceeded for c in legal_clocks(case.at(date(2024, 6, 16)))] == [True]


def test_isolation_is_sure_only_up_to_the_day_on_which_it_is_told() -> None:
    alone = SolitaryConfinement(when=When("2024-06-01/.."))
    claim = replace(a_claim("a", alone), told_on=When("2024-06-03"))
    (clock,) = legal_clocks(a_casefile(claim, as_of=date(2024, 6, 20)))
    assert (clock.least, clock.most, clock.is_exceeded) == (3, 20, None)


def test_a_limit_of_europe_counts_only_where_its_convention_bound_the_state() -> None:
    claims = (
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Hearing(when=When("2024-01-09"))),
    )
    day = date(2024, 6, 1)
    turkey, kyrgyzstan = (
        {c.key for c in legal_clocks(a_casefile(*claims, as_of=day, country=state))}
        for state in ("TR", "KG")
    )
    assert (turkey - {"review"}, kyrgyzstan - {"review"}) == (
        {"judge", "judge_in_europe"},
        {"judge"},
    )


@pytest.mark.parametrize("limit", limits(), ids=lambda limit: limit.key)
def test_every_limit_names_its_authority_and_a_provision_that_is_there(limit: Limit) -> None:
    assert limit.authority
    assert limit.provision in INSTRUMENTS[limit.instrument].by_number
    assert limit.measure in {"", *MEASURES}


def test_no_two_limits_share_a_key() -> None:
    keys = [limit.key for limit in limits()]
    assert len(keys) == len(set(keys))
