"""A person reads the desk in the language they chose: by account, then by browser."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.ledger.models import Account, AuditEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal() -> User:
    """A user with an account."""
    user = User.objects.create_user("amal", password="a long password")
    Account.objects.create(user=user)
    return user


def language_of(client: Client) -> str:
    return client.get("/log-in/").headers["Content-Language"]


def test_without_a_choice_the_browser_decides(client: Client) -> None:
    page = client.get("/log-in/", headers={"Accept-Language": "ru-RU,ru;q=0.9,en;q=0.5"})
    assert page.headers["Content-Language"] == "ru"


def test_a_visitor_keeps_the_choice_in_the_browser(client: Client) -> None:
    client.post("/language/", {"language": "ar"})
    assert language_of(client) == "ar"


def test_the_choice_goes_before_what_the_browser_asks_for(client: Client, amal: User) -> None:
    client.force_login(amal)
    client.post("/language/", {"language": "es"})
    page = client.get("/log-in/", headers={"Accept-Language": "fr"})
    assert page.headers["Content-Language"] == "es"


def test_the_account_remembers_the_choice_at_the_next_log_in(amal: User) -> None:
    first, second = Client(), Client()
    first.force_login(amal)
    first.post("/language/", {"language": "fr"})
    assert Account.objects.get(user=amal).language == "fr"
    second.force_login(amal)
    assert language_of(second) == "fr"


def test_the_account_goes_before_what_another_left_in_the_browser(
    client: Client, amal: User
) -> None:
    Account.objects.filter(user=amal).update(language="fr")
    client.post("/language/", {"language": "ru"})
    client.force_login(amal)
    assert language_of(client) == "fr"


def test_the_log_has_one_line_for_a_new_choice_and_none_for_the_same(
    client: Client, amal: User
) -> None:
    client.force_login(amal)
    client.post("/language/", {"language": "fr"})
    client.post("/language/", {"language": "fr"})
    assert [e.act for e in AuditEntry.objects.all()] == ["choose_language"]


def test_a_language_that_the_desk_does_not_have_changes_nothing(client: Client) -> None:
    client.post("/language/", {"language": "tlh"})
    assert language_of(client) == "en"


def test_one_reads_on_where_one_was(client: Client) -> None:
    answer = client.post("/language/", {"language": "fr", "next": "/log-in/?next=/cases/"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/log-in/?next=/cases/")


@pytest.mark.parametrize(
    "address", ["https://example.org/", "//example.org", "javascript:alert(1)"]
)
def test_nobody_is_led_to_another_site(client: Client, address: str) -> None:
    answer = client.post("/language/", {"language": "fr", "next": address})
    assert answer.headers["Location"] == "/"


def test_a_language_is_chosen_by_posting_alone(client: Client) -> None:
    assert client.get("/language/?language=fr").status_code == 405


def test_the_cookie_is_kept_from_scripts_and_other_sites(client: Client) -> None:
    cookie = client.post("/language/", {"language": "fr"}).cookies["django_language"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
