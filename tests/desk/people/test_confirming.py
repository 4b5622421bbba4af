"""Whoever lets somebody see more says once more that it is they, where the last word on that is some minutes old."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole as Role
from habeas.core.access import InstanceRole
from habeas.core.levels import Level
from habeas.desk.confirming import FIELD
from habeas.desk.freshness import KEPT
from habeas.ledger.acts.accounts import change_roles
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Account, AuditEntry, Case, CaseRole, Decision, Source
from tests.ledger.rooms import BY, NOON, a_case, a_source

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"
SHARING = "/cases/XV-0001/sharing/"
GIVE = {"do": "grant", "user": "boris", "role": "translator", "clearance": "internal"}


def a_member(name: str) -> User:
    user = User.objects.create_user(name, password=PASSWORD)
    Account.objects.create(user=user)
    return user


@pytest.fixture
def case() -> Case:
    """Amal's case; Boris works with the register too."""
    change_roles(a_member(BY), [InstanceRole.OWNER, InstanceRole.MEMBER], by=BY, at=NOON)
    a_member("boris")
    return a_case()


@pytest.fixture
def amal(client: Client, case: Case) -> Client:
    """A browser in which Amal logged in some time ago."""
    client.force_login(User.objects.get(username=BY))
    _some_minutes_later(client)
    return client


def _some_minutes_later(client: Client) -> None:
    session = client.session
    session[KEPT] -= 5 * 60
    session.save()


def confirmed(client: Client, page: str, password: str = PASSWORD) -> tuple[int, str]:
    """The answer to the page that asks for the password."""
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    typed: dict[str, list[str]] = {FIELD: [password]}
    for name, value in fields:
        typed.setdefault(unescape(name), []).append(unescape(value))
    (to,) = re.findall(r'<form method="post" action="([^"]+)" class="log-in"', page)
    answer = client.post(unescape(to), typed)
    return answer.status_code, answer.content.decode()


def said() -> list[str]:
    return list(AuditEntry.objects.order_by("pk").values_list("act", flat=True))


def test_a_part_is_given_by_the_password_and_nothing_chosen_is_lost(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    letters = [a_source(case, tmp_path, text=f"Letter {n}.").pk for n in range(2)]
    asked = amal.post(SHARING, {**GIVE, "items": letters})
    page = asked.content.decode()
    assert asked.status_code == 403
    assert "what you chose is kept" in page
    assert not CaseRole.objects.filter(user__username="boris").exists()
    before = amal.session.session_key
    assert confirmed(amal, page)[0] == 303
    given = CaseRole.objects.get(user__username="boris")
    assert (given.role, given.clearance, given.items) == ("translator", "internal", sorted(letters))
    assert said()[-2:] == ["confirm_password", "grant"]
    assert amal.session.session_key != before
    assert amal.post(SHARING, {"do": "hand_over", "to": "boris"}).status_code == 303


def test_a_wrong_password_gives_nothing_keeps_what_was_chosen_and_is_on_record(
    amal: Client,
) -> None:
    page = amal.post(SHARING, GIVE).content.decode()
    status, again = confirmed(amal, page, "a wrong password")
    assert status == 403
    assert "That is not your password." in again
    assert "a wrong password" not in again
    assert 'name="role" value="translator"' in again
    assert said()[-1] == "wrong_password"
    assert not CaseRole.objects.filter(user__username="boris").exists()


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("/people/", {"name": "carla", "roles": "owner"}),
        ("/people/boris/", {"do": "roles", "roles": ["owner", "auditor"]}),
        ("/people/boris/", {"do": "password"}),
        ("/people/boris/", {"do": "reactivate"}),
        ("/people/boris/", {"do": "hand_over", "to": "carla"}),
        (SHARING, {"do": "hand_over", "to": "boris", "stays": "yes"}),
    ],
)
def test_each_act_that_lets_somebody_see_more_asks(
    amal: Client, address: str, typed: dict[str, object]
) -> None:
    before = said()
    answer = amal.post(address, typed)
    assert (answer.status_code, said()) == (403, before)
    assert "Confirm that it is you" in answer.content.decode()


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("/people/boris/", {"do": "deactivate"}),
        (SHARING, {"do": "arrange", "team": "North", "seen_team": "", "approvals_needed": "1"}),
    ],
)
def test_what_shows_nobody_more_is_done_at_once(
    amal: Client, address: str, typed: dict[str, str]
) -> None:
    assert amal.post(address, typed).status_code == 303


def test_a_level_is_raised_at_once_and_lowered_by_the_password(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    typed = {"do": "level", "item": source.pk}
    assert amal.post(SHARING, {**typed, "level": "restricted"}).status_code == 303
    asked = amal.post(SHARING, {**typed, "level": "public"})
    assert asked.status_code == 403
    assert not Decision.objects.filter(ruling="ask_level").exists()
    assert confirmed(amal, asked.content.decode())[0] == 303
    assert Decision.objects.get(ruling="ask_level").on == [source.pk, "public"]


def test_the_second_person_agrees_by_the_password(
    client: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    boris = User.objects.get(username="boris")
    grant(case, boris, NewPart(role=Role.REVIEWER), seen=None, by=BY, at=NOON)
    set_level(case, source.pk, Level.PUBLIC, by=BY, at=NOON)
    client.force_login(boris)
    _some_minutes_later(client)
    number = Decision.objects.get(ruling="ask_level").pk
    asked = client.post(SHARING, {"do": "confirm", "item": source.pk, "seen": str(number)})
    assert asked.status_code == 403
    assert Source.objects.get().level == "internal"
    assert confirmed(client, asked.content.decode())[0] == 303
    assert Source.objects.get().level == "public"


def test_whoever_may_not_is_told_so_and_not_asked_for_a_password(
    client: Client, case: Case
) -> None:
    client.force_login(User.objects.get(username="boris"))
    _some_minutes_later(client)
    assert client.post(SHARING, GIVE).status_code == 404
    answer = client.post("/people/", {"name": "carla"})
    assert answer.status_code == 403
    assert FIELD not in answer.content.decode()


def test_a_log_in_is_a_confirmation(client: Client, case: Case) -> None:
    client.post("/log-in/", {"username": BY, "password": PASSWORD})
    assert client.post(SHARING, {**GIVE, "role": "viewer"}).status_code == 303
