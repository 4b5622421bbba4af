"""What every procedure owes: an authority for each statement and each time limit, and names that lead somewhere."""

from dataclasses import replace
from importlib import import_module
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from habeas.procedures import PROCEDURES, bodies
from habeas.procedures.authority import NOT_CHECKED, Authority, Mark, Said, recalled
from habeas.procedures.counting import Rule, calendar_of
from habeas.procedures.procedure import Body, Procedure

every = pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=PROCEDURES.keys())
BODIES = [each for each in vars(bodies).values() if isinstance(each, Body)]


def without_authority(procedure: Procedure) -> list[str]:
    """The statements that do not say on what they rest, or that were seen nobody says where or when."""
    return [said.text for said in procedure.statements if not _rests(said.authority)]


def _rests(authority: Authority) -> bool:
    seen = bool(authority.source and authority.checked)
    return bool(authority.name) and seen is (authority.mark is Mark.SEEN)


@every
def test_every_statement_of_a_procedure_names_its_authority(procedure: Procedure) -> None:
    assert without_authority(procedure) == []


@every
def test_every_time_limit_names_its_authority(procedure: Procedure) -> None:
    resting = [_rests(a) for limit in procedure.limits for a in limit.authorities]
    assert all(resting)
    assert all((x.extension is None) is (x.extension_said is None) for x in procedure.limits)


def test_a_time_limit_without_authority_is_found_out() -> None:
    wgad = PROCEDURES["wgad_regular"]
    bare = replace(wgad.limits[0], said=Said("Within 60 days.", Authority("", Mark.MEMORY)))
    assert without_authority(replace(wgad, limits=(bare,))) == ["Within 60 days."]


def test_a_source_that_nobody_dated_is_found_out() -> None:
    undated = Said("Within 60 days.", Authority("A page", Mark.SEEN, "a page"))
    wgad = replace(PROCEDURES["wgad_regular"], about=undated)
    assert without_authority(wgad) == ["Within 60 days."]


def test_what_is_from_memory_says_so() -> None:
    assert recalled("Within 60 days.", "A rule").authority.shown == f"A rule ({NOT_CHECKED})"


@every
def test_a_procedure_says_what_it_is_and_cites_its_authority(procedure: Procedure) -> None:
    what, _, basis = (import_module(procedure.module).__doc__ or "").partition("\n\n")
    assert what.endswith(".")
    assert basis.strip()


@every
def test_a_procedure_says_what_must_be_shown_and_what_it_costs(procedure: Procedure) -> None:
    assert procedure.requirements
    assert procedure.costs
    assert procedure.who


@every
def test_keys_within_a_procedure_are_given_once(procedure: Procedure) -> None:
    for keys in (
        [r.key for r in procedure.requirements],
        [limit.key for limit in procedure.limits],
        [bar.key for bar in procedure.bars],
    ):
        assert len(keys) == len(set(keys))


@every
def test_silence_is_of_one_time_limit_at_most(procedure: Procedure) -> None:
    assert sum(limit.is_answer for limit in procedure.limits) <= 1


@every
def test_a_bar_is_of_procedures_that_are_there(procedure: Procedure) -> None:
    assert {key for bar in procedure.bars for key in bar.pending} <= PROCEDURES.keys()
    ways = [
        (bool(bar.pending), bar.in_time is not None, bar.show is not None) for bar in procedure.bars
    ]
    assert all(sum(each) == 1 for each in ways)


@every
def test_a_procedure_that_is_filed_has_a_body_with_a_seat(procedure: Procedure) -> None:
    is_elsewhere = procedure.is_filing and procedure.key != "national"
    assert (procedure.body.seat is not None) is is_elsewhere


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.name)
def test_a_seat_has_a_time_zone_and_a_calendar(body: Body) -> None:
    if body.seat is not None:
        assert ZoneInfo(body.seat.zone)
        assert calendar_of(body.seat.country, body.seat.part) is not None


def test_no_name_means_two_bodies() -> None:
    names = [{n.casefold() for n in (body.name, *body.known_as)} for body in BODIES]
    assert [one & other for one, other in combinations(names, 2) if one & other] == []


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_of_counting_names_its_authority(rule: Rule) -> None:
    assert _rests(rule.said.authority)


def test_there_are_twenty_procedures() -> None:
    assert len(PROCEDURES) == 20
