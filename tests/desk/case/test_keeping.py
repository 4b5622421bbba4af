"""How a case is kept: when to look again, closing with an outcome, and the name of a state of one's own."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import AuditEntry, Case
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
HERE = "/cases/XV-0001/keeping/"
CLOSING = {"do": "close", "outcome": "freed", "why": "She is home"}


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Somebody held, for whom an appeal has had no answer."""
    made = a_case()
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When("2024-05-01")))
    a_claim(made, source, AppealMade(when=When("2024-05-05"), actor="League", addressee="court"))
    return made


def a_worker(case: Case, role: CaseRole) -> Client:
    user, browser = User.objects.create_user(role.value), Client()
    grant(case, user, NewPart(role=role), seen=None, by=BY, at=NOON)
    browser.force_login(user)
    return browser


def words(client: Client, path: str) -> str:
    return client.get(path).content.decode()


def test_a_day_to_look_again_is_set_with_its_reason_and_shows_over_the_case(
    amal: Client, case: Case
) -> None:
    typed = {"do": "look", "seen": "", "review_on": "2030-03-01", "why": "The appeal is heard"}
    assert amal.post(HERE, typed).status_code == 303
    page = words(amal, "/cases/XV-0001/")
    assert "To be looked at again on 1 March 2030:" in page
    assert "The appeal is heard" in page


def test_a_day_without_a_reason_is_refused_and_kept_on_the_page(amal: Client, case: Case) -> None:
    answer = amal.post(HERE, {"do": "look", "seen": "", "review_on": "2030-03-01", "why": ""})
    assert answer.status_code == 422
    assert 'value="2030-03-01"' in answer.content.decode()


def test_a_day_that_somebody_else_set_meanwhile_is_not_written_over(
    amal: Client, case: Case
) -> None:
    typed = {"do": "look", "seen": "", "review_on": "2030-03-01", "why": "The appeal is heard"}
    amal.post(HERE, typed)
    answer = amal.post(HERE, {**typed, "review_on": "2031-01-01", "why": "New year"})
    assert answer.status_code == 409
    assert 'value="2031-01-01"' in answer.content.decode()
    assert "In the register now: 1 March 2030." in answer.content.decode()


def test_a_closed_case_says_its_outcome_and_calls_for_nothing(amal: Client, case: Case) -> None:
    assert "has had no answer" in words(amal, "/")
    assert amal.post(HERE, CLOSING).status_code == 303
    page = words(amal, "/cases/XV-0001/")
    assert "Closed on" in page
    assert "has had no answer" not in page
    assert "has had no answer" not in words(amal, "/")
    assert "She is home" in words(amal, HERE)


def test_a_closed_case_can_be_opened_again(amal: Client, case: Case) -> None:
    amal.post(HERE, CLOSING)
    assert amal.post(HERE, {"do": "reopen"}).status_code == 303
    assert "has had no answer" in words(amal, "/")
    acts = AuditEntry.objects.filter(act__in=("close_case", "reopen_case"))
    assert list(acts.order_by("pk").values_list("act", flat=True)) == ["close_case", "reopen_case"]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({**CLOSING, "why": ""}, "Say why the case is closed"),
        ({**CLOSING, "outcome": ""}, "Choose the outcome"),
        ({**CLOSING, "outcome": "won"}, "Choose the outcome"),
        ({"do": "reopen"}, "This case is open already"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    typed: dict[str, str], problem: str, amal: Client, case: Case
) -> None:
    answer = amal.post(HERE, typed)
    assert answer.status_code == 422
    assert problem in answer.content.decode()
    case.refresh_from_db()
    assert (case.state, case.outcome) == ("open", "")


def test_an_editor_sets_the_day_and_only_the_lead_closes(case: Case) -> None:
    editor = a_worker(case, CaseRole.EDITOR)
    typed = {"do": "look", "seen": "", "review_on": "2030-03-01", "why": "The appeal is heard"}
    assert editor.post(HERE, typed).status_code == 303
    assert "With which outcome" not in words(editor, HERE)
    assert editor.post(HERE, CLOSING).status_code == 403


def test_who_only_reads_does_not_learn_the_reasons(amal: Client, case: Case) -> None:
    typed = {"do": "look", "seen": "", "review_on": "2030-03-01", "why": "Her sister will call"}
    amal.post(HERE, typed)
    viewer = a_worker(case, CaseRole.VIEWER)
    assert "Her sister will call" not in words(viewer, "/cases/XV-0001/")
    assert "Her sister will call" not in words(viewer, "/")


def test_a_state_of_ones_own_has_the_name_it_was_given(amal: Client, case: Case) -> None:
    assert "unlisted state XV" in words(amal, "/cases/XV-0001/")
    assert amal.post(HERE, {"do": "name", "country_name": "Varenia"}).status_code == 303
    assert "· <bdi>Varenia</bdi></p>" in words(amal, "/cases/XV-0001/")
    a_case("Boris Tavesku")
    assert "· <bdi>Varenia</bdi></p>" in words(amal, "/cases/XV-0002/")
