"""What a file shows of the things that procedures ask for: said, silent, the opposite, or for a person to say."""

from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.particulars import Particulars, Sex
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.procedures import PROCEDURES
from habeas.procedures.procedure import Standing
from habeas.procedures.showing import (
    any_of,
    disappeared,
    has_office,
    held,
    in_danger,
    named,
    outside,
    remedies_exhausted,
    stated,
    steps_at_home,
    told,
)
from tests.procedures.applied.files import a_file

TAKEN = Arrest(when=When("2024-05-03"), where="Orlest")


def test_the_name_is_on_the_case_itself() -> None:
    assert named(a_file()).why.text() == "The case is of Amal Idris."


def test_a_fact_shows_it_with_its_claims() -> None:
    shown = told(Arrest)(a_file(TAKEN))
    assert (shown.standing, shown.claims) == (Standing.MET, ("c0",))
    assert shown.why.text() == "On file: arrest."


def test_a_field_that_is_not_stated_is_missing() -> None:
    assert stated("where", Arrest)(a_file(TAKEN)).standing is Standing.MET
    assert stated("actor", Arrest)(a_file(TAKEN)).standing is Standing.MISSING


def test_one_of_several_is_enough() -> None:
    place = any_of(stated("where", Detention), stated("where", Transfer))
    assert place(a_file(Transfer(where="Orlest"))).standing is Standing.MET
    assert place(a_file(TAKEN)).standing is Standing.MISSING
    assert any_of(told(Detention), outside)(a_file()).standing is Standing.NOT_KNOWN


def test_what_the_file_has_no_place_for_a_person_must_say() -> None:
    assert outside(a_file(TAKEN)).standing is Standing.NOT_KNOWN


def test_custody_is_shown_missing_or_over() -> None:
    assert held(a_file(TAKEN)).standing is Standing.MET
    assert held(a_file()).standing is Standing.MISSING
    assert held(a_file(TAKEN, Release(when=When("2024-06-01")))).standing is Standing.CONTRARY


def test_a_danger_ends_with_custody_and_is_open_where_custody_is() -> None:
    no_care = CareDenied(when=When("2024-06-01"), need="a doctor")
    assert in_danger(a_file(TAKEN, no_care)).standing is Standing.MET
    assert in_danger(a_file(no_care)).standing is Standing.NOT_KNOWN
    assert in_danger(a_file(TAKEN)).standing is Standing.MISSING
    freed = Release(when=When("2024-06-10"))
    assert in_danger(a_file(TAKEN, no_care, freed)).standing is Standing.CONTRARY


def test_requests_to_authorities_are_steps_at_home_and_calls_abroad_are_not() -> None:
    asked = CareRequested(addressee="Prison Service of Varenia")
    assert steps_at_home(a_file(asked)).standing is Standing.MET
    abroad = AppealMade(addressee="Amnesty International", means=Means.LETTER)
    assert steps_at_home(a_file(abroad)).standing is Standing.MISSING


def test_no_file_shows_by_itself_that_remedies_are_exhausted() -> None:
    shown = remedies_exhausted(a_file(Sentence(when=When("2024-06-01"))))
    assert (shown.standing, shown.claims) == (Standing.NOT_KNOWN, ("c0",))


def test_an_office_is_a_whole_word() -> None:
    deputy = has_office(r"\b(deputy|mp)\b")
    assert deputy(a_file(AffiliationRole(office="deputy"))).standing is Standing.MET
    assert deputy(a_file(AffiliationRole(office="champion"))).standing is Standing.MISSING


def test_a_disappearance_without_a_day_is_not_known_to_be_recent() -> None:
    gone = EnforcedDisappearance(where="Orlest")
    assert disappeared()(a_file(gone)).standing is Standing.MET
    assert disappeared(Duration("P3M"))(a_file(gone)).standing is Standing.NOT_KNOWN


def test_who_the_person_is_stands_in_the_file() -> None:
    asked = {r.key: r.show for r in PROCEDURES["wgad_regular"].requirements}
    known = a_file(Particulars(age=44, sex=Sex.FEMALE, nationality="Varenian"))
    assert [asked[key](known).standing for key in ("birth", "sex", "nationality", "residence")] == [
        Standing.MET, Standing.MET, Standing.MET, Standing.MISSING,
    ]  # fmt: skip


def test_what_is_missing_names_the_kinds_that_could_show_it() -> None:
    assert stated("where", Arrest)(a_file()).kinds == ("arrest",)
    either = any_of(stated("where", Detention), stated("where", Transfer))
    assert either(a_file()).kinds == ("detention", "transfer")
    assert remedies_exhausted(a_file()).kinds == ("domestic_remedy",)
    assert outside(a_file()).kinds == ()
