"""An owner keeps the accounts, sees no case in doing so, and nobody else gets there."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core import access
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Account, CaseRole
from tests.ledger.rooms import BY, NOON, a_case

pytestmark = pytest.mark.django_db


def a_user(name: str, *, is_owner: bool = False) -> User:
    user = User.objects.create_user(name, password="a long password")
    Account.objects.create(user=user, is_owner=is_owner)
    return user


@pytest.fixture
def owner(client: Client) -> Client:
    """A browser in which the owner, who has no part in any case, is logged in."""
    client.force_login(a_user("vera", is_owner=True))
    return client


def test_an_account_is_made_and_its_password_shown_once(owner: Client) -> None:
    page = owner.post("/people/", {"name": "boris", "roles": ["member"]}).content.decode()
    (password,) = re.findall(r'<code class="figure" dir="ltr">([^<]+)</code>', page)
    assert Client().login(username="boris", password=password)
    assert password not in owner.get("/people/boris/").content.decode()


def test_a_name_in_use_is_told_beside_the_form_and_kept(owner: Client) -> None:
    answer = owner.post("/people/", {"name": "vera"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "There is a user vera already" in page
    assert 'value="vera"' in page


def test_no_two_names_differ_only_in_capitals(owner: Client) -> None:
    answer = owner.post("/people/", {"name": "Vera "})
    assert answer.status_code == 422
    assert "There is a user vera already" in answer.content.decode()


def test_the_owner_sees_no_word_of_a_case(owner: Client) -> None:
    a_user(BY)
    a_case("Amal Idris")
    for path in ("/people/", "/people/amal/"):
        page = owner.get(path).content.decode()
        assert "Amal Idris" not in page
    assert "XV-0001" in page
    assert owner.get("/cases/XV-0001/sharing/").status_code == 404


def test_deactivating_asks_to_hand_over_first(owner: Client) -> None:
    lead, other = a_user(BY), a_user("boris")
    case = a_case()
    page = owner.get("/people/amal/").content.decode()
    assert "1 case would be left without a lead" in page
    assert 'value="deactivate"' not in page
    assert owner.post("/people/amal/", {"do": "deactivate"}).status_code == 422
    assert owner.post("/people/amal/", {"do": "hand_over", "to": "vera"}).status_code == 422
    assert owner.post("/people/amal/", {"do": "hand_over", "to": "boris"}).status_code == 303
    assert CaseRole.objects.get(case=case, closed_at__isnull=True).user == other
    assert owner.post("/people/amal/", {"do": "deactivate"}).status_code == 303
    lead.refresh_from_db()
    assert not lead.is_active


def test_who_is_deactivated_is_out_at_once_and_can_be_let_in_again(owner: Client) -> None:
    boris, browser = a_user("boris"), Client()
    browser.force_login(boris)
    owner.post("/people/boris/", {"do": "deactivate"})
    assert browser.get("/people/").status_code == 302
    assert "deactivated" in owner.get("/people/").content.decode()
    owner.post("/people/boris/", {"do": "reactivate"})
    boris.refresh_from_db()
    assert boris.is_active


def test_a_new_password_ends_the_old_sessions(owner: Client) -> None:
    boris, browser = a_user("boris"), Client()
    browser.force_login(boris)
    assert "shown this once" in owner.post("/people/boris/", {"do": "password"}).content.decode()
    assert browser.get("/people/").status_code == 302


def test_roles_are_changed_and_an_unknown_button_is_refused(owner: Client) -> None:
    boris = a_user("boris")
    owner.post("/people/boris/", {"do": "roles", "roles": ["auditor", "king"]})
    account = Account.objects.get(user=boris)
    assert (account.is_auditor, account.is_member, account.is_owner) == (True, False, False)
    assert owner.post("/people/boris/", {"do": "erase"}).status_code == 422


def test_a_lead_who_is_no_owner_learns_of_no_account(client: Client) -> None:
    client.force_login(a_user(BY))
    grant(
        a_case(), a_user("boris"), NewPart(role=access.CaseRole.VIEWER), seen=None, by=BY, at=NOON
    )
    answers = [client.get(path) for path in ("/people/", "/people/boris/", "/people/none/")]
    assert [a.status_code for a in answers] == [403, 403, 403]
    assert answers[1].content.partition(b"<main")[2] == answers[2].content.partition(b"<main")[2]


@pytest.mark.parametrize(
    ("role", "shown", "hidden"),
    [("is_owner", "/people/", "/log/"), ("is_auditor", "/log/", "/people/")],
)
def test_the_bar_leads_only_where_somebody_may_go(
    client: Client, role: str, shown: str, hidden: str
) -> None:
    user = User.objects.create_user("somebody")
    Account.objects.create(user=user, **{role: True})
    client.force_login(user)
    bar = client.get("/").content.decode().partition('class="places"')[2].partition("</nav>")[0]
    assert f'href="{shown}"' in bar
    assert f'href="{hidden}"' not in bar
