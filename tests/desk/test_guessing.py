"""Whoever guesses a password has to wait, longer each time; nobody is kept out for good."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client, RequestFactory

from habeas.desk.asking import now
from habeas.desk.confirming import FIELD
from habeas.desk.devices import device_of, remember
from habeas.desk.freshness import KEPT
from habeas.ledger.acts.try_password import COUNTED, LONGEST_WAIT, TooEarly, try_password
from habeas.ledger.models import Account, WrongPassword
from tests.ledger.rooms import NOON

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"


def right() -> bool:
    return True


def wrong() -> bool:
    return False


def tries(number: int, name: str = "amal", address: str = "") -> None:
    for _ in range(number):
        assert not try_password(name, address, wrong, at=NOON)


def log_in(client: Client, password: str) -> str:
    return client.post("/log-in/", {"username": "amal", "password": password}).content.decode()


@pytest.fixture
def amal() -> User:
    """Somebody who works with the register."""
    user = User.objects.create_user("amal", password=PASSWORD)
    Account.objects.create(user=user, is_owner=True)
    return user


def test_a_fifth_guess_waits_and_nothing_is_asked_meanwhile() -> None:
    tries(4)
    with pytest.raises(TooEarly, match="try again: 1"):
        try_password("amal", "", lambda: pytest.fail("asked"), at=NOON)


def test_the_wait_grows_and_ends() -> None:
    tries(4)
    moment, waits = NOON, []
    for wait in (1, 2, 4, 8, 16, 32, 60, 60):
        with pytest.raises(TooEarly):
            try_password("amal", "", right, at=moment + timedelta(seconds=wait - 0.5))
        moment += timedelta(seconds=wait)
        waits.append(try_password("amal", "", wrong, at=moment))
    assert waits == [False] * 8
    assert try_password("amal", "", right, at=moment + timedelta(seconds=LONGEST_WAIT))


def test_a_try_that_came_too_early_makes_no_wait_longer() -> None:
    tries(4)
    for _ in range(50):
        with pytest.raises(TooEarly):
            try_password("amal", "", right, at=NOON)
    assert try_password("amal", "", right, at=NOON + timedelta(seconds=1))


def test_a_right_password_forgets_the_wrong_ones() -> None:
    tries(3)
    assert try_password("amal", "", right, at=NOON)
    assert WrongPassword.objects.count() == 0


def test_what_is_long_ago_counts_no_more_and_is_gone() -> None:
    tries(4)
    later = NOON + COUNTED + timedelta(seconds=1)
    assert not try_password("amal", "", wrong, at=later)
    assert set(WrongPassword.objects.values_list("at", flat=True)) == {later}


def test_a_guess_at_one_name_keeps_no_other_waiting() -> None:
    tries(4)
    assert try_password("boris", "", right, at=NOON)


def test_one_address_that_tries_many_names_waits_and_another_does_not() -> None:
    for number in range(20):
        tries(1, f"user{number}", "203.0.113.7")
    with pytest.raises(TooEarly):
        try_password("amal", "203.0.113.7", right, at=NOON)
    assert try_password("amal", "203.0.113.8", right, at=NOON)


def test_who_goes_on_guessing_from_one_address_keeps_no_colleague_waiting() -> None:
    moment = NOON
    for _ in range(40):
        moment += timedelta(seconds=LONGEST_WAIT)
        assert not try_password("amal", "203.0.113.7", wrong, at=moment)
    with pytest.raises(TooEarly):
        try_password("amal", "203.0.113.7", right, at=moment)
    assert try_password("amal", "198.51.100.4", right, at=moment)


def test_who_guesses_from_very_many_addresses_waits_and_a_known_browser_does_not() -> None:
    for number in range(100):
        tries(1, address=f"203.0.{number}.7")
    with pytest.raises(TooEarly):
        try_password("amal", "198.51.100.4", right, at=NOON)
    assert try_password("amal", "198.51.100.4", right, at=NOON, device="known")
    with pytest.raises(TooEarly):
        try_password("amal", "198.51.100.4", right, at=NOON)


def test_who_guesses_in_a_known_browser_waits_too() -> None:
    for _ in range(4):
        assert not try_password("amal", "203.0.113.7", wrong, at=NOON, device="known")
    with pytest.raises(TooEarly):
        try_password("amal", "203.0.113.7", right, at=NOON, device="known")
    assert try_password("amal", "203.0.113.7", right, at=NOON, device="another")


def test_a_household_has_one_address_however_many_its_machines_have() -> None:
    for number in range(20):
        tries(1, f"user{number}", f"2001:db8:1:2::{number:x}")
    with pytest.raises(TooEarly):
        try_password("amal", "2001:db8:1:2:ffff::1", right, at=NOON)
    assert try_password("amal", "2001:db8:1:3::1", right, at=NOON)


def test_a_browser_that_was_let_in_is_kept_waiting_by_nobody_elses_guesses(
    client: Client, amal: User
) -> None:
    assert client.post("/log-in/", {"username": "amal", "password": PASSWORD}).status_code == 302
    client.post("/log-out/")
    for _ in range(5):
        page = log_in(Client(), "a guess")
    assert "Too many wrong passwords" in page
    assert client.post("/log-in/", {"username": "amal", "password": PASSWORD}).status_code == 302


def test_what_a_browser_is_known_by_names_nobody_and_serves_one_name(
    client: Client, amal: User
) -> None:
    client.post("/log-in/", {"username": "amal", "password": PASSWORD})
    (known,) = (each for each in client.cookies.values() if each.key.startswith("device_"))
    assert known["httponly"]
    assert known["samesite"] == "Strict"
    assert not known["secure"]
    assert "amal" not in f"{known.key}{known.value}".casefold()
    request = RequestFactory().get("/")
    request.COOKIES = {known.key: known.value}
    assert device_of(request, "amal")
    boris = RequestFactory().get("/")
    remember(boris, answer := HttpResponse(), "boris")
    request.COOKIES = {next(iter(answer.cookies)): known.value}
    assert device_of(request, "boris") == ""
    request.COOKIES = {known.key: known.value[:-1] + ("a" if known.value[-1] != "a" else "b")}
    assert device_of(request, "amal") == ""


def test_over_a_safe_connection_the_browser_is_known_over_no_other(amal: User) -> None:
    safe = Client().post("/log-in/", {"username": "amal", "password": PASSWORD}, secure=True)
    assert all(each["secure"] for each in safe.cookies.values() if each.key.startswith("device_"))


def test_this_machine_itself_is_nobody_in_particular() -> None:
    for number in range(30):
        tries(1, f"user{number}", "127.0.0.1")
    assert try_password("amal", "127.0.0.1", right, at=NOON)


def test_what_was_typed_as_a_name_is_not_kept() -> None:
    tries(1, "a long password typed into the wrong field")
    assert not WrongPassword.objects.filter(key__contains="password").exists()
    assert WrongPassword.objects.exists()


def test_the_log_in_says_that_one_has_to_wait_to_the_right_password_too(
    client: Client, amal: User
) -> None:
    for _ in range(4):
        assert "do not fit together" in log_in(client, "a guess")
    assert "Too many wrong passwords" in log_in(client, PASSWORD)
    WrongPassword.objects.update(at=NOON)
    assert client.post("/log-in/", {"username": "amal", "password": PASSWORD}).status_code == 302


def test_a_name_that_nobody_has_waits_as_one_that_somebody_has(client: Client) -> None:
    for _ in range(4):
        log_in(client, "a guess")
    assert "Too many wrong passwords" in log_in(client, "a guess")


def test_an_empty_password_does_not_forget_the_guesses(client: Client, amal: User) -> None:
    for _ in range(3):
        log_in(client, "a guess")
    log_in(client, "")
    with pytest.raises(TooEarly):
        try_password("amal", "", right, at=now())


def test_whoever_sits_at_an_open_browser_cannot_guess_on(client: Client, amal: User) -> None:
    client.force_login(amal)
    session = client.session
    session[KEPT] -= 5 * 60
    session.save()
    asked = {"do": "add", "username": "zara", "password": "a longer password"}
    for guess in ("one", "two", "three", "four"):
        page = client.post("/people/", {**asked, FIELD: guess}).content.decode()
        assert "That is not your password" in page
    page = client.post("/people/", {**asked, FIELD: PASSWORD}).content.decode()
    assert "Too many wrong passwords" in page
    old = {
        "password_old": PASSWORD,
        "password_new": "the new words",
        "password_again": "the new words",
    }
    assert "Too many wrong passwords" in client.post("/account/", old).content.decode()
