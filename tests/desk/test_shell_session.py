"""A form that meets an ended session is carried through the log-in: nothing typed is lost, nothing goes elsewhere."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"
SENT = {"what": "Moved to <b>ward</b> 4", "who": ["Olena", "Ihor"], "password1": "hidden words"}


@pytest.fixture
def amal() -> User:
    """A caseworker."""
    return User.objects.create_user("amal", password=PASSWORD)


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of a page by name."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return {unescape(name): unescape(value) for name, value in found}


def sent_late(client: Client, **more: object) -> str:
    response = client.post("/cases/?day=1", {**SENT, **more})
    assert response.status_code == 401
    return response.content.decode()


def test_what_was_typed_comes_back_after_the_log_in(client: Client, amal: User) -> None:
    carried = hidden(sent_late(client))
    page = client.post(
        "/log-in/", {**carried, "username": "amal", "password": PASSWORD}
    ).content.decode()
    assert 'action="/cases/?day=1"' in page
    fields = re.findall(r'<input type="hidden" name="(what|who)" value="([^"]*)">', page)
    assert [(name, unescape(value)) for name, value in fields] == [
        ("what", SENT["what"]),
        ("who", "Olena"),
        ("who", "Ihor"),
    ]


def test_a_wrong_password_does_not_lose_what_was_typed(client: Client, amal: User) -> None:
    carried = hidden(sent_late(client))
    page = client.post("/log-in/", {**carried, "username": "amal", "password": "no"})
    assert hidden(page.content.decode())["carried"] == carried["carried"]


def test_a_password_is_never_carried(client: Client, amal: User) -> None:
    assert "hidden words" not in sent_late(client)


def test_a_file_is_not_carried_and_that_is_said(client: Client, amal: User) -> None:
    page = sent_late(client, letter=SimpleUploadedFile("letter.txt", b"the words of the letter"))
    assert "Files cannot be kept" in page
    assert "the words of the letter" not in page


@pytest.mark.parametrize(
    "to", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "x", ""]
)
def test_nothing_is_sent_to_another_place(to: str, client: Client, amal: User) -> None:
    asked = {"carried_to": to, "carried": '[["a", "b"]]', "username": "amal", "password": PASSWORD}
    assert client.post("/log-in/", asked).status_code == 302


@pytest.mark.parametrize("packed", ["", "{", "7", '["a"]', "null", "[" * 100_000])
def test_what_cannot_be_read_is_not_carried(packed: str, client: Client, amal: User) -> None:
    asked = {"carried_to": "/", "carried": packed, "username": "amal", "password": PASSWORD}
    assert client.post("/log-in/", asked).status_code == 302


def test_a_form_from_another_site_does_not_reach_the_log_in(amal: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/cases/", SENT)
    assert response.status_code == 403
    assert "ward" not in response.content.decode()


def test_a_part_of_a_page_is_not_answered_with_the_log_in(client: Client, amal: User) -> None:
    for response in (
        client.get("/cases/", headers={"HX-Request": "true"}),
        client.post("/cases/", SENT, headers={"HX-Request": "true"}),
    ):
        assert (response.status_code, response.content) == (401, b"")


def test_logging_out_twice_is_no_form_to_keep(client: Client) -> None:
    assert client.post("/log-out/").status_code == 302


def test_a_form_older_than_the_log_in_is_carried_where_it_stood_on_this_desk(amal: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    here = {"origin": "http://testserver"}
    late = strict.post("/cases/?day=1", {**SENT, "sending": "a" * 32}, headers=here)
    assert (late.status_code, hidden(late.content.decode())["carried_to"]) == (401, "/cases/?day=1")
    strict.force_login(amal)
    page = strict.post("/cases/?day=1", {**SENT, "sending": "a" * 32}, headers=here)
    assert page.status_code == 403
    words = unescape(page.content.decode())
    assert 'action="/cases/?day=1"' in words
    assert f'<li dir="auto">{SENT["what"]}</li>' in unescape(words)
    assert f'<li dir="auto">{"a" * 32}</li>' not in words


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", None])
def test_a_form_that_another_site_makes_is_never_carried(origin: str | None, amal: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(amal)
    response = strict.post("/cases/", SENT, headers={"origin": origin} if origin else {})
    assert response.status_code == 403
    assert "ward" not in response.content.decode()
