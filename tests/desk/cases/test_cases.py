"""The list of cases: who sees what, finding across scripts, filters in the address, and opening a case."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import add_name
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Account, Case
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which a member is logged in who leads the cases that they open."""
    user = User.objects.create_user(BY)
    Account.objects.create(user=user, is_member=True)
    client.force_login(user)
    return client


@pytest.fixture
def cases(amal: Client, tmp_path: Path) -> tuple[Case, Case]:
    """One who is held, with a name in Cyrillic too, and one of whom nothing is told."""
    held = a_case("Amal Idris")
    add_name(held, "Амал Идрис", by=BY, at=NOON)
    a_claim(held, a_source(held, tmp_path), Arrest(when=When("2024-05-01")))
    return held, a_case("Boris Tavesku")


def listed(client: Client, query: str = "") -> str:
    response = client.get(f"/cases/?{query}")
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("words", ["idris", "идрис", "XV-0001", "Boris"])
def test_a_case_is_found_by_any_form_of_the_name(
    words: str, amal: Client, cases: tuple[Case, Case]
) -> None:
    page = listed(amal, f"q={words}")
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (words != "Boris", words == "Boris")


def test_filters_and_their_counts_stand_in_the_address(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    page = listed(amal, "held=no")
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (False, True)
    assert "held (1)" in page
    assert "all (2)" in page


def test_the_longest_held_can_come_first(amal: Client, cases: tuple[Case, Case]) -> None:
    page = listed(amal, "order=days")
    assert page.index("Amal Idris") < page.index("Boris Tavesku")
    page = listed(amal, "order=name")
    assert page.index("Amal Idris") < page.index("Boris Tavesku")


def test_no_part_no_line(cases: tuple[Case, Case]) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(cases[1], viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    page = listed(browser)
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (False, True)


def test_a_case_is_opened_and_leads_to_its_page(amal: Client) -> None:
    answer = amal.post("/cases/new/", {"name": "Lena Orsk", "country": "xv"})
    assert (answer.status_code, answer["Location"]) == (302, "/cases/XV-0001/")


def test_a_case_of_that_name_is_shown_before_another_is_opened(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    typed = {"name": "Амаль Идрис", "country": "XV"}
    answer = amal.post("/cases/new/", typed)
    assert answer.status_code == 409
    assert "XV-0001" in answer.content.decode()
    assert amal.post("/cases/new/", {**typed, "is_other": "yes"}).status_code == 302
    assert Case.objects.count() == 3


def test_a_wrong_country_keeps_what_was_typed(amal: Client) -> None:
    answer = amal.post("/cases/new/", {"name": "Lena Orsk", "country": "1"})
    assert answer.status_code == 422
    assert 'value="Lena Orsk"' in answer.content.decode()
    assert Case.objects.count() == 0


def test_only_a_member_opens_cases(client: Client) -> None:
    user = User.objects.create_user("auditor")
    Account.objects.create(user=user, is_auditor=True, is_member=False)
    client.force_login(user)
    assert client.post("/cases/new/", {"name": "Lena", "country": "XV"}).status_code == 403
    assert Case.objects.count() == 0
