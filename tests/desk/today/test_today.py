"""Today: each line has its reason and leads to where it is done; nothing of a case of others shows."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.when import When
from habeas.desk.asking import today
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.hearing import Hearing
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which the lead of the case is logged in."""
    client.force_login(User.objects.create_user(BY))
    return client


@pytest.fixture
def case(amal: Client, tmp_path: Path) -> Case:
    """Held for 95 days, with a hearing in six days, a call and a request for care without an answer."""
    made, now = a_case(), today()
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When.on(now - timedelta(days=94))))
    a_claim(made, source, Hearing(when=When.on(now + timedelta(days=6))))
    a_claim(
        made, source, CareRequested(when=When.on(now - timedelta(days=40)), need="cardiologist")
    )
    call = AppealMade(
        when=When.on(now - timedelta(days=30)), actor="League", addressee="government"
    )
    a_claim(made, source, call)
    return made


def shown(client: Client) -> str:
    response = client.get("/")
    assert response.status_code == 200
    return response.content.decode()


def test_every_line_leads_to_where_it_is_done(amal: Client, case: Case) -> None:
    page = shown(amal)
    for code, there in (
        ("hearing-ahead", "proceedings/"),
        ("appeal-unanswered", "calls/"),
        ("care-unmet", "health/"),
        ("milestone", ""),
        ("single", "facts/?standing=single"),
    ):
        section = page.partition(f'id="{code}"')[2].partition("</section>")[0]
        assert f'href="/cases/XV-0001/{there}"' in section, code
    assert "has had no answer for 30 days" in page
    assert "Day 100 in custody" in page


def test_a_new_register_is_calm(amal: Client) -> None:
    page = shown(amal)
    assert "There is no case yet" in page
    assert "problem" not in page


def test_cases_of_others_do_not_show(case: Case) -> None:
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert "XV-0001" not in shown(browser)


def test_a_paper_waits_for_those_who_may_approve_it(amal: Client, case: Case) -> None:
    typed = {"template": "reiteration", "audience": "internal", "as_of": today().isoformat(),
             "organisation": "League", "addressees": "government"}  # fmt: skip
    there = amal.post("/cases/XV-0001/papers/new/", typed)["Location"]
    assert "Papers to approve" in shown(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    assert "Papers to approve" not in shown(amal)
