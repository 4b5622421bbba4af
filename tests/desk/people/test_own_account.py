"""Everybody sees their own account and changes their own password; whoever made the account does not know it then."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.ledger.models import Account, AuditEntry
from tests.ledger.rooms import BY, a_case

pytestmark = pytest.mark.django_db
PATH, OLD, NEW = "/account/", "a long password", "five words of my own"


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which Amal is logged in."""
    Account.objects.create(user=User.objects.create_user(BY, password=OLD))
    client.login(username=BY, password=OLD)
    return client


def change(browser: Client, old: str = OLD, new: str = NEW, again: str = NEW) -> int:
    typed = {"password_old": old, "password_new": new, "password_again": again}
    return browser.post(PATH, typed).status_code


def test_the_page_shows_ones_own_parts_and_is_reached_from_the_bar(amal: Client) -> None:
    a_case()
    page = amal.get(PATH).content.decode()
    assert 'href="/cases/XV-0001/"' in page
    assert f'<a href="{PATH}" dir="auto">amal</a>' in page


def test_a_new_password_ends_every_other_session_and_is_a_line_of_the_log(amal: Client) -> None:
    elsewhere = Client()
    elsewhere.login(username=BY, password=OLD)
    assert change(amal) == 303
    assert amal.get(PATH).status_code == 200
    assert elsewhere.get(PATH).status_code == 302
    assert not Client().login(username=BY, password=OLD)
    assert Client().login(username=BY, password=NEW)
    assert AuditEntry.objects.latest("pk").act == "set_password"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"old": "a guess"}, "not your password"),
        ({"again": "another"}, "not the same both times"),
        ({"new": "short", "again": "short"}, "too short"),
    ],
)
def test_what_does_not_fit_changes_nothing(amal: Client, typed: dict[str, str], said: str) -> None:
    fields = {"old": OLD, "new": NEW, "again": NEW} | typed
    answer = amal.post(PATH, {f"password_{name}": value for name, value in fields.items()})
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert Client().login(username=BY, password=OLD)
