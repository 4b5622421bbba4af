"""Search finds in every script, and nothing that the one who asks may not see."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import add_name, merge_persons
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db


@pytest.fixture
@at_once
def case(client: Client, tmp_path: Path) -> Case:
    """A case with a name in Arabic and a letter, led by the one who is logged in."""
    client.force_login(User.objects.create_user(BY))
    made = a_case()
    add_name(made, "أمل إدريس", by=BY, at=NOON)
    a_claim(made, a_source(made, tmp_path), Arrest(when=When("2024-05-01"), where="Orlest"),
            quote="was arrested on 1 May 2024")  # fmt: skip
    return made


def found(client: Client, words: str) -> str:
    response = client.get("/search/", {"q": words})
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("words", ["idris", "إدريس", "arrested", "ARRESTED may"])
def test_names_and_facts_are_found(words: str, client: Client, case: Case) -> None:
    assert "XV-0001" in found(client, words)


def test_a_fact_leads_to_its_words(client: Client, case: Case) -> None:
    assert "#passage" in found(client, "arrested")


def test_nothing_of_a_case_of_others(case: Case) -> None:
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert "XV-0001" not in found(browser, "idris")


def test_nothing_above_the_clearance(case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    part = NewPart(role=CaseRole.VIEWER, clearance=Level.PUBLIC)
    grant(case, viewer, part, seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert "was arrested on 1 May 2024" not in found(browser, "arrested")
    assert "Nothing found" in found(browser, "arrested")
    assert "XV-0001" in found(browser, "idris")


def test_what_is_not_there_is_said(client: Client, case: Case) -> None:
    assert "Nothing found that has all these words." in found(client, "xylophone")
    assert "Nothing found" not in found(client, "")


def test_both_cases_on_one_person_are_found_by_a_name_of_either(client: Client, case: Case) -> None:
    other = a_case("Noor Tavesku")
    assert "XV-0002" not in found(client, "idris")
    merge_persons(case.person_id, other.person_id, by=BY, at=NOON, why="One date of birth.")
    for words in ("idris", "tavesku"):
        page = found(client, words)
        assert [page.count(f'href="/cases/{there}/"') for there in ("XV-0001", "XV-0002")] == [1, 1]


@pytest.mark.parametrize("role", [CaseRole.CONTACT, None])
def test_a_case_is_not_found_by_the_name_of_one_that_is_not_seen_whole(
    role: CaseRole | None, case: Case, tmp_path: Path
) -> None:
    other, viewer, browser = a_case("Noor Tavesku"), User.objects.create_user("viewer"), Client()
    merge_persons(case.person_id, other.person_id, by=BY, at=NOON, why="One date of birth.")
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    if role is not None:
        given = (a_source(other, tmp_path, text="A letter.").pk,)
        grant(other, viewer, NewPart(role=role, items=given), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert "XV-0001" not in found(browser, "tavesku")
    assert "XV-0002" not in found(browser, "idris")
    assert "XV-0001" in found(browser, "idris")
