"""Which procedures are open to a case, what is missing, in which order; silence of the file is never a no."""

import re
from dataclasses import replace
from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.kinds.release import Release
from habeas.kinds.transfer import Transfer
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import Opening, Openness, open_to, opening, reaches
from habeas.procedures.procedure import Standing
from tests.making import a_casefile, a_claim
from tests.procedures.applied.files import a_file, sent

ILL = (
    Arrest(when=When("2024-05-03")),
    HealthCondition(when=When("2024-06-01"), trend=Trend.CRITICAL),
)


def held_against(casefile: Casefile, key: str) -> Opening:
    return opening(casefile, PROCEDURES[key])


def shown(casefile: Casefile, key: str, requirement: str) -> Standing:
    found = held_against(casefile, key).requirements
    return next(s.standing for r, s in found if r.key == requirement)


def in_kyrgyzstan(*keys: str) -> dict[str, Openness]:
    casefile = a_casefile(*(a_claim(f"c{n}", f) for n, f in enumerate(ILL)), country="KG")
    return {o.procedure.key: o.openness for o in open_to(casefile) if o.procedure.key in keys}


def test_every_procedure_is_held_against_a_case_once() -> None:
    assert {o.procedure.key for o in open_to(a_file())} == PROCEDURES.keys()


def test_a_state_that_no_table_has_is_neither_in_nor_out() -> None:
    assert held_against(a_file(*ILL), "wgad_urgent").openness is Openness.DEPENDS


def test_a_member_state_is_reached_and_a_stranger_is_not() -> None:
    found = in_kyrgyzstan("wgad_urgent", "spt_npm", "ecthr_39", "iachr_25", "achpr_comm")
    assert found == {
        "wgad_urgent": Openness.OPEN,
        "spt_npm": Openness.OPEN,
        "ecthr_39": Openness.CLOSED,
        "iachr_25": Openness.CLOSED,
        "achpr_comm": Openness.CLOSED,
    }


@pytest.mark.parametrize(
    ("key", "state", "day", "standing"),
    [
        ("ecthr_39", "RU", "1998-05-04", Standing.CONTRARY),
        ("ecthr_39", "RU", "1998-05-05", Standing.MET),
        ("ecthr_39", "RU", "2022-09-15", Standing.MET),
        ("ecthr_39", "RU", "2022-09-16", Standing.NOT_KNOWN),
        ("ecthr_39", "DE", "2022-05-14", Standing.NOT_KNOWN),
        ("iachr_25", "VE", "2022-05-14", Standing.NOT_KNOWN),
        ("spt_npm", "KG", "2009-01-27", Standing.CONTRARY),
        ("spt_npm", "KG", "2009-01-28", Standing.MET),
        ("wgad_regular", "VA", "2022-05-14", Standing.CONTRARY),
        ("amnesty_ua", "XV", "2022-05-14", Standing.MET),
    ],
)
def test_a_procedure_reaches_a_state_by_the_day(
    key: str, state: str, day: str, standing: Standing
) -> None:
    states = PROCEDURES[key].states
    assert reaches(states, state, date.fromisoformat(day)).standing is standing


def test_a_state_without_a_row_is_told_apart_from_a_treaty_without_a_table() -> None:
    told = reaches(PROCEDURES["spt_npm"].states, "XV", date(2024, 6, 15))
    assert (told.standing, told.why.text()) == (
        Standing.NOT_KNOWN,
        "The table of ratifications does not have this state.",
    )


def test_a_danger_that_goes_on_opens_the_urgent_ones_first() -> None:
    casefile = a_casefile(*(a_claim(f"c{n}", f) for n, f in enumerate(ILL)), country="KG")
    urgent = [o.procedure.is_urgent for o in open_to(casefile) if o.openness is Openness.OPEN]
    assert urgent == sorted(urgent, reverse=True)
    assert any(urgent)


def test_after_a_release_an_urgent_appeal_is_not_open_and_an_allegation_is() -> None:
    facts = (*ILL, Release(when=When("2024-06-10")))
    casefile = a_casefile(*(a_claim(f"c{n}", f) for n, f in enumerate(facts)), country="KG")
    assert held_against(casefile, "sp_urgent_appeal").openness is Openness.CLOSED
    assert held_against(casefile, "sp_allegation").openness is Openness.OPEN


def test_a_role_that_the_file_does_not_give_leaves_it_open_whether() -> None:
    assert held_against(a_file(*ILL), "cpj_census").openness is Openness.DEPENDS
    reporter = AffiliationRole(office="reporter", organisation="Dawn Gazette")
    assert held_against(a_file(*ILL, reporter), "cpj_census").openness is Openness.OPEN


def test_a_pending_submission_closes_what_it_excludes_until_it_is_closed() -> None:
    facts = (*ILL, sent("2024-05-10", to="Committee against Torture"))
    assert held_against(a_file(*facts), "hrcttee_op1").openness is Openness.CLOSED
    ended = ProcedureStep(when=When("2024-06-01"), procedure="cat_22", step=Step.CLOSED)
    assert held_against(a_file(*facts, ended), "hrcttee_op1").openness is Openness.DEPENDS


def test_what_the_working_group_does_is_no_bar_to_the_committee() -> None:
    casefile = a_file(*ILL, sent("2024-05-10"))
    bars = {bar.key: s.standing for bar, s in held_against(casefile, "hrcttee_op1").bars}
    assert bars["pending"] is Standing.MISSING


def test_what_was_asked_and_is_not_known_is_not_called_missing() -> None:
    silent = a_claim("c1", Arrest(when=When("2024-05-03")))
    asked = replace(silent, not_known=frozenset({"warrant"}))
    assert shown(a_casefile(asked), "wgad_regular", "warrant") is Standing.NOT_KNOWN
    assert shown(a_casefile(silent), "wgad_regular", "warrant") is Standing.MISSING
    told = a_claim("c1", Arrest(when=When("2024-05-03"), warrant=Stated.NO))
    assert shown(a_casefile(told), "wgad_regular", "warrant") is Standing.MET


@pytest.mark.parametrize(
    ("began", "standing"),
    [
        ("2024-03-15", Standing.MET),
        ("2024-03-14", Standing.CONTRARY),
        ("2024-03", Standing.NOT_KNOWN),
        ("2024-02", Standing.CONTRARY),
        ("2024-04/..", Standing.MET),
    ],
)
def test_the_urgent_way_is_open_for_three_months(began: str, standing: Standing) -> None:
    gone = EnforcedDisappearance(when=When(began), acknowledged=Stated.NO)
    assert shown(a_file(gone, as_of="2024-06-15"), "wgeid", "recent") is standing


def test_more_facts_never_take_away_what_is_shown() -> None:
    few, more = a_file(ILL[0]), a_file(*ILL)
    for key in PROCEDURES:
        kept = [r.key for r, s in held_against(few, key).requirements if s.standing is Standing.MET]
        now = {r.key for r, s in held_against(more, key).requirements if s.standing is Standing.MET}
        assert key == "sp_allegation" or now.issuperset(kept)


def test_a_communication_goes_to_the_mandates_that_the_facts_speak_to() -> None:
    reporter = AffiliationRole(office="reporter", organisation="Dawn Gazette")
    routes = held_against(a_file(*ILL, reporter), "sp_urgent_appeal").routes
    assert [(r.said.text, r.claims) for r in routes] == [
        ("Special Rapporteur on the right to health", ("c1",)),
        ("Special Rapporteur on freedom of expression", ("c2",)),
    ]


def test_of_a_former_member_of_parliament_a_person_must_say() -> None:
    member = AffiliationRole(office="member of parliament", organisation="Varenia")
    former = replace(member, former=Stated.YES)
    assert shown(a_file(*ILL, member), "ipu_chrp", "member") is Standing.MET
    assert shown(a_file(*ILL, former), "ipu_chrp", "member") is Standing.NOT_KNOWN
    assert shown(a_file(*ILL), "ipu_chrp", "member") is Standing.MISSING


@pytest.mark.parametrize(
    "place",
    [Detention(where="Orlava Prison"), Transfer(when=When("2024-05-20"), where="Orlava Hospital")],
)
def test_a_transfer_tells_the_place_as_well_as_a_detention_does(place: Fact) -> None:
    assert shown(a_file(*ILL), "wgad_urgent", "place") is Standing.MISSING
    assert shown(a_file(*ILL, place), "wgad_urgent", "place") is Standing.MET


def test_no_procedure_says_that_a_right_was_breached() -> None:
    said = [one.text for each in PROCEDURES.values() for one in each.statements]
    found = [text for text in said if re.search(r"\b(breached|violated|violation)\b", text)]
    assert all("whether" in text for text in found)
