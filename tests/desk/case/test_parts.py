"""The pages of a case: what each shows, what it leaves out, and that links keep the day asked for."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.death import Death
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
PARTS = ("", "facts/", "health/", "proceedings/", "calls/", "standards/", "sources/")


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """A case with two letters: an arrest on which they differ, a charge, a refusal, a call."""
    made = a_case()
    first = a_source(made, tmp_path)
    second = a_source(
        made, tmp_path, text="Amal Idris was arrested on 1 May 2024 at home, she says."
    )
    a_claim(made, first, Arrest(when=When("2024-05-01"), where="the street"), quote="was arrested")
    a_claim(made, second, Arrest(when=When("2024-05-01"), where="home"), quote="at home")
    a_claim(made, first, Charge(when=When("2024-05-03"), offence="spreading false news"))
    a_claim(made, first, CareDenied(when=When("2024-05-04"), need="cardiologist"))
    call = AppealMade(when=When("2024-05-05"), actor="Writers' League", addressee="government")
    a_claim(made, first, call)
    return made


def page(client: Client, part: str, query: str = "as_of=2024-06-15") -> str:
    response = client.get(f"/cases/XV-0001/{part}?{query}")
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_the_head_and_keeps_the_day(part: str, amal: Client, case: Case) -> None:
    shown = page(amal, part)
    assert "Day 46 of custody" in shown
    assert "Held (since 1 May 2024)" in shown
    assert "2 independent sources · contested</span></p>" in shown
    assert 'href="/cases/XV-0001/facts/?as_of=2024-06-15"' in shown


def test_where_sources_differ_both_values_lead_to_their_words(amal: Client, case: Case) -> None:
    shown = page(amal, "facts/")
    assert "another source:" in shown
    assert "the street" in shown
    assert shown.count('<a class="mark-sources contested"') == 2


def test_facts_can_be_narrowed_to_how_they_stand(amal: Client, case: Case) -> None:
    shown = page(amal, "facts/", "as_of=2024-06-15&standing=contested")
    assert "Was arrested" in shown
    assert "cardiologist" not in shown.partition("Only what stands as")[2]


def test_a_charge_written_in_other_letters_is_the_same_charge(amal: Client, case: Case) -> None:
    source = case.sources.order_by("pk").first()
    assert source is not None
    again = Charge(when=When("2024-06-03"), offence="Spreading False  News")
    a_claim(case, source, again, quote=source.text[:4])
    shown = page(amal, "proceedings/")
    assert shown.count("Last told:") == 1
    assert "Last told: Charge, 3 June 2024." in shown


def test_a_charge_stands_with_its_last_change(amal: Client, case: Case) -> None:
    shown = page(amal, "proceedings/")
    assert "spreading false news" in shown
    assert "Last told: Charge, 3 May 2024." in shown


def test_a_need_that_is_refused_is_not_met(amal: Client, case: Case) -> None:
    shown = page(amal, "health/")
    assert "cardiologist" in shown
    assert "not met" in shown


def test_a_call_without_an_answer_has_its_days(amal: Client, case: Case) -> None:
    shown = page(amal, "calls/")
    assert "Writers&#39; League" in shown
    assert '<td class="number">41 days</td>' in shown


def test_the_end_of_custody_is_the_status(amal: Client, case: Case, tmp_path: Path) -> None:
    letter = a_source(case, tmp_path, text="Amal Idris was released, and died at home.")
    a_claim(case, letter, Release(when=When("2024-05-20")), quote="was released")
    assert "Not held (since 20 May 2024)" in page(amal, "")
    a_claim(case, letter, Death(when=When("2024-06-01")), quote="died at home")
    assert "Died (1 June 2024)" in page(amal, "")


def test_the_passage_beside_not_held_tells_of_the_release_and_not_of_a_move_by_an_unknown_day(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    letter = a_source(case, tmp_path, text="Amal Idris had been moved to a clinic. She was let go.")
    a_claim(case, letter, Release(when=When("2024-05-20")), quote="She was let go")
    move = Transfer(when=When("../2024-05-10"), where="a clinic")
    a_claim(case, letter, move, quote="had been moved to a clinic")
    head = page(amal, "").partition("How well it stands")[0]
    assert "Not held (since 20 May 2024)" in head
    assert "She was let go" in head
    assert "had been moved" not in head


def test_a_source_above_the_clearance_shows_on_no_part(case: Case, tmp_path: Path) -> None:
    from habeas.core.access import CaseRole
    from habeas.ledger.acts.grant import NewPart, grant
    from tests.ledger.rooms import NOON

    viewer, browser = User.objects.create_user("viewer"), Client()
    part = NewPart(role=CaseRole.VIEWER, clearance=Level.PUBLIC)
    grant(case, viewer, part, seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    for name in PARTS:
        shown = page(browser, name)
        assert "A letter" not in shown
        assert "spreading false news" not in shown


def test_the_picture_shows_the_part_of_the_time_that_is_asked(amal: Client, case: Case) -> None:
    shown = page(amal, "", "as_of=2024-06-15&from=2024-05-02&to=2024-05-04")
    assert "Dated facts of XV-0001 on a time axis: 2." in shown
    assert "the whole time" in shown


def test_what_was_asked_and_not_known_is_told_apart_from_what_nobody_asked(
    amal: Client, tmp_path: Path
) -> None:
    made = a_case()
    hand = ByHand(
        fact=Arrest(when=When("2024-05-01")), quote="was arrested", not_known=frozenset({"where"})
    )
    enter_claim(made, a_source(made, tmp_path), hand, by=BY, at=NOON)
    shown = page(amal, "facts/")
    asked = Arrest.__dataclass_fields__["where"].metadata["question"]
    assert f'<dt>{asked}</dt><dd><span class="badge unsure">asked and not known' in shown
    assert shown.count("asked and not known") == 1


@pytest.mark.parametrize(
    "part", ["", "facts/", "health/", "proceedings/", "calls/", "standards/", "procedures/"]
)
@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_case_can_be_seen_as_of_either_end_of_the_calendar(
    part: str, day: str, amal: Client, case: Case
) -> None:
    assert "Amal Idris" in page(amal, part, f"as_of={day}")


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("../2024-04-30", "Held (since 30 April 2024 at the latest)"),
        ("[2024-05-02..]", "Held (since between 2 May 2024 and"),
        ("2024-05-01~", "Held (since about 1 May 2024)"),
    ],
)
def test_the_status_is_no_surer_than_the_dates(
    taken: str, said: str, amal: Client, tmp_path: Path
) -> None:
    case = a_case("Boris Tavesku")
    a_claim(case, a_source(case, tmp_path), Arrest(when=When(taken)))
    assert said in amal.get(f"/cases/{case.reference}/").content.decode()


@pytest.mark.parametrize(
    ("made", "said"),
    [("2025", "An appeal made in 2025"), (None, "whose day is not known")],
)
def test_a_call_of_which_no_day_is_known_is_shown_without_an_answer(
    made: str | None, said: str, amal: Client, tmp_path: Path
) -> None:
    case = a_case("Boris Tavesku")
    call = AppealMade(when=When(made) if made else None, actor="League", addressee="Ministry")
    a_claim(case, a_source(case, tmp_path), call)
    for address in (f"/cases/{case.reference}/", "/"):
        shown = amal.get(address).content.decode()
        assert said in shown
        assert "No call yet" not in shown
        assert "appeal of 31 December" not in shown
        assert "call: 31 December" not in shown


def test_the_head_never_says_that_nobody_answered_where_an_answer_of_somebody_is_on_file(
    amal: Client, case: Case
) -> None:
    assert "No answer yet." in page(amal, "calls/")
    a_claim(case, case.sources.all()[0], Response(when=When("2024-05-20")))
    told = page(amal, "calls/")
    assert "No answer yet." not in told
    assert "An answer is on file, and not who gave it." in told


def test_an_answer_of_a_body_that_was_not_asked_stands_beside_the_silence(
    amal: Client, tmp_path: Path
) -> None:
    case = a_case("Boris Tavesku")
    letter = a_source(case, tmp_path)
    a_claim(
        case, letter, AppealMade(when=When("2024-05-05"), actor="League", addressee="Ombudsman")
    )
    a_claim(case, letter, Response(when=When("2024-05-20"), actor="Ministry of Justice"))
    told = amal.get(f"/cases/{case.reference}/calls/").content.decode()
    assert "no answer</span> Another body answered: " in told
    assert "Last answer: 20 May 2024." in told
