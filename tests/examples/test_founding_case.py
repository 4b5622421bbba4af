"""The founding case, read from its examples and accepted, gives the figures that it is known by."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.examples.registers import Case, a_founding_case

DAY_OF_THE_SECOND_CALL = "2022-05-14"


@pytest.fixture(scope="module")
def on_the_day(founding: Case) -> Any:
    """The dossier as of the day on which the call was repeated."""
    return founding.as_of(DAY_OF_THE_SECOND_CALL)


@pytest.fixture(scope="module")
def two_weeks_later(founding: Case) -> Any:
    """The dossier after the documents of late May."""
    return founding.as_of("2022-05-31")


def a_moment(folder: Path) -> str:
    """This moment, by the clock that dates files."""
    stamp = folder / "stamp"
    stamp.touch()
    return datetime.fromtimestamp(stamp.stat().st_mtime, UTC).isoformat()


def sentences(dossier: Any, *kinds: str) -> list[str]:
    """The sentences of the chronology, of some kinds or of all."""
    return [e["sentence"] for e in dossier["chronology"] if not kinds or e["type"] in kinds]


def test_the_person_was_held_on_1008_days(on_the_day: Any) -> None:
    custody = on_the_day["custody"]
    assert (custody["held"], custody["days_min"], custody["days_max"]) == (True, 1008, 1008)


def test_two_periods_leave_the_gap_of_october_2020(on_the_day: Any) -> None:
    first, second = on_the_day["custody"]["periods"]
    assert (first["from"], first["to"], second["from"]) == (
        "2019-08-08",
        "2020-10-06",
        "2020-10-10",
    )


def test_every_period_rests_on_claims(on_the_day: Any) -> None:
    assert all(period["claims"] for period in on_the_day["custody"]["periods"])


def test_the_first_call_is_unanswered_for_44_days(on_the_day: Any) -> None:
    silence = on_the_day["silence"]
    assert (silence["first"], silence["days"], silence["last_response"]) == ("2022-03-31", 44, None)
    assert max(appeal["days"] for appeal in silence["unanswered"]) == 44


def test_no_care_of_any_kind_was_given(on_the_day: Any) -> None:
    refused = [need["last_refused"] for need in on_the_day["care"] if need["need"] == "any"]
    given = [need["last_given"] for need in on_the_day["care"]]
    assert refused == ["../2022-05-14"]
    assert set(given) == {None}


BINDING_SINCE = {"ICCPR": "1995-01-07", "ICESCR": "1995-01-07", "CAT": "1997-10-05", "OPCAT": "2009-01-28",
                 "CIS Convention": "2003-08-21"}  # fmt: skip
ENGAGED = {
    "ICCPR": ["6", "7", "9(1)", "10(1)", "14(1)", "14(3)(b)", "14(3)(d)"],
    "CAT": ["2", "12", "13", "16"],
    "OPCAT": ["19", "21", "22"],
    "ICESCR": ["12"],
    "CIS Convention": ["2", "3", "5", "15"],
    "UDHR": ["3", "5", "9", "10", "11", "25"],
    "Nelson Mandela Rules": ["1", "24", "27(1)", "30", "31", "33", "34", "57", "71"],
    "Body of Principles": ["1", "2", "6", "18", "24", "33"],
    "Basic Principles": ["1", "9"],
    "Principles of Medical Ethics": ["1"],
    "Istanbul Principles": ["2", "6"],
    "Role of Lawyers": ["8", "21"],
    "Declaration of Malta": ["informed refusal", "daily check"],
}


def test_the_facts_engage_these_provisions_and_no_other(on_the_day: Any) -> None:
    found: dict[str, list[str]] = {}
    for row in on_the_day["standards"]:
        found.setdefault(row["instrument"], []).append(row["provision"])
    assert found == ENGAGED


def test_each_treaty_engaged_binds_kyrgyzstan_since_its_day(on_the_day: Any) -> None:
    since = {row["instrument"]: row["since"] for row in on_the_day["standards"] if row["binding"]}
    assert since == BINDING_SINCE


def test_each_provision_engaged_has_its_reason_and_its_claims(on_the_day: Any) -> None:
    known = {claim for entry in on_the_day["chronology"] for claim in entry["claims"]}
    for row in on_the_day["standards"]:
        assert row["why"].endswith(").")
        assert row["claims"]
        assert set(row["claims"]) <= known


def test_no_instrument_for_others_than_the_person_is_engaged(on_the_day: Any) -> None:
    named = {row["instrument"] for row in on_the_day["standards"]}
    assert named.isdisjoint({"ECHR", "ACHR", "CRC", "CEDAW", "Bangkok Rules", "Common article 3"})


def test_what_happened_later_is_not_yet_told(on_the_day: Any) -> None:
    assert not sentences(on_the_day, "transfer", "response")


def test_late_may_brings_the_response(two_weeks_later: Any) -> None:
    assert two_weeks_later["silence"]["last_response"] is not None
    assert sentences(two_weeks_later, "response")


def test_late_may_answers_both_calls(two_weeks_later: Any) -> None:
    answered = {a["appeal"]: a["answered"] for a in two_weeks_later["silence"]["made"]}
    assert (answered["2022-03-31"], answered["2022-05-14"]) == ("../2022-05-27", "../2022-05-27")


def test_late_may_brings_the_transfer_to_hospital(two_weeks_later: Any) -> None:
    assert any("National Centre of Cardiology" in s for s in sentences(two_weeks_later, "transfer"))


def test_custody_goes_on_in_hospital(two_weeks_later: Any) -> None:
    assert two_weeks_later["custody"]["days_min"] == 1008 + 17


@pytest.mark.parametrize(
    "officials", ["State Committee for National Security", "State Penitentiary Service"]
)
def test_the_officials_version_stands_beside_the_allegations(
    on_the_day: Any, officials: str
) -> None:
    version = [entry["sentence"] for entry in on_the_day["official_version"]]
    assert any(officials in sentence for sentence in version)
    assert set(version) <= set(sentences(on_the_day))


def test_the_monitor_bears_out_the_mistreatment(on_the_day: Any) -> None:
    found = sentences(on_the_day, "corroboration")
    assert any("National Center for the Prevention of Torture" in sentence for sentence in found)


def test_the_release_of_2023_ends_custody(founding: Case) -> None:
    custody = founding.as_of("2023-03-01")["custody"]
    in_all = 426 + (date(2023, 2, 14) - date(2020, 10, 10)).days + 1
    assert (custody["held"], custody["days_min"], custody["days_max"]) == (False, in_all, in_all)


def test_nothing_is_known_before_a_source_was_added(founding: Case) -> None:
    dossier = founding.as_of(DAY_OF_THE_SECOND_CALL, "--known-at", "2023-12-31")
    assert (dossier["chronology"], dossier["custody"]["days_max"]) == ([], 0)


def test_known_at_leaves_out_the_source_added_after_it(tmp_path: Path, examples: Path) -> None:
    folder = examples / "atambayev"
    case = a_founding_case(tmp_path, [folder / "2022-05-14-call-repeated.txt"])
    before = a_moment(tmp_path)
    case.register.add(case.reference, [folder / "2022-05-27-response-welcomed.eml"])
    then = case.as_of("2022-05-31", "--known-at", before)
    now = case.as_of("2022-05-31")
    assert (len(then["sources"]), sentences(then, "response")) == (1, [])
    assert (len(now["sources"]), len(sentences(now, "response"))) == (3, 1)


def test_first_detained_in_2019_alone_gives_866_to_1230_days(
    tmp_path: Path, examples: Path
) -> None:
    case = a_founding_case(tmp_path, [examples / "atambayev" / "2022-03-31-public-call.txt"])
    custody = case.as_of(DAY_OF_THE_SECOND_CALL)["custody"]
    assert (custody["days_min"], custody["days_max"]) == (866, 1230)
