"""A form sent twice makes nothing twice: after a double click, or when the answer to the first was dropped."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.ledger.acts.send_once import REMEMBERED, Sending, send_once
from habeas.ledger.models import (
    Account,
    AuditEntry,
    Case,
    Claim,
    Decision,
    PaperDraft,
    SentForm,
    Source,
)
from tests.ledger.rooms import BY, NOON, a_case, a_source

TOKEN = "0123456789abcdef" * 2
TOLD = {"teller": "her brother", "quote": "They took her."}
CASE = "/cases/XV-0001"
FORMS: dict[str, dict[str, str]] = {
    f"{CASE}/enter/": {"kind": "arrest", "when": "Aug 2019", **TOLD},
    f"{CASE}/enter/arrest/": {"when": "Aug 2019", **TOLD},
    f"{CASE}/enter/source/": {"text": "Amal Idris was arrested on 1 May 2024.", "date": "2024"},
    "/enter/many/": {"kind": "arrest", "country": "XV", "names": "Boris Tavesku\nChen Lu", **TOLD},
    "/cases/new/": {"name": "Boris Tavesku", "country": "XV"},
    f"{CASE}/papers/new/": {
        "template": "public_statement", "audience": "internal", "as_of": "15 June 2024",
        "organisation": "Writers' League",
    },
}  # fmt: skip
COUNTED = (Case, Claim, Source, Decision, PaperDraft, AuditEntry)


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which the lead of a case, a member, is logged in."""
    user = User.objects.create_user(BY)
    Account.objects.create(user=user)
    client.force_login(user)
    a_case()
    return client


def counts() -> list[int]:
    return [model.objects.count() for model in COUNTED]


@pytest.mark.django_db
@pytest.mark.parametrize("path", FORMS)
def test_a_form_sent_again_is_answered_as_the_first_time(path: str, amal: Client) -> None:
    before = counts()
    typed = FORMS[path] | {"sending": TOKEN}
    first = amal.post(path, typed)
    assert first.status_code in (302, 303), first.content.decode()[-3000:]
    made = counts()
    assert made != before
    again = amal.post(path, typed)
    assert (again.status_code, again["Location"]) == (first.status_code, first["Location"])
    assert counts() == made


@pytest.mark.django_db
@pytest.mark.parametrize("path", FORMS)
def test_every_form_has_a_token_of_its_own(path: str, amal: Client) -> None:
    asked = {"kind": "arrest"} if path == "/enter/many/" else {}
    found = [token_in(amal.get(path, asked).content.decode()) for _ in range(2)]
    assert len(set(found)) == 2


def token_in(page: str) -> str:
    (token,) = re.findall(r'name="sending" value="([0-9a-f]{32})"', page)
    return str(token)


@pytest.mark.django_db
def test_a_form_that_is_asked_back_keeps_its_token(amal: Client) -> None:
    answer = amal.post(f"{CASE}/enter/", {"kind": "arrest", "sending": TOKEN})
    assert answer.status_code == 422
    assert token_in(answer.content.decode()) == TOKEN
    assert (
        amal.post(f"{CASE}/enter/", FORMS[f"{CASE}/enter/"] | {"sending": TOKEN}).status_code == 303
    )


@pytest.mark.django_db
def test_other_words_under_a_used_token_are_asked_back_and_entered_when_sent_again(
    amal: Client,
) -> None:
    path = f"{CASE}/enter/"
    amal.post(path, FORMS[path] | {"sending": TOKEN})
    changed = FORMS[path] | {"where": "Lenora"}
    answer = amal.post(path, changed | {"sending": TOKEN})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "What this form held when it was sent before is in the file already." in page
    assert 'value="Lenora"' in page
    assert Claim.objects.count() == 1
    assert amal.post(path, changed | {"sending": token_in(page)}).status_code == 303
    assert Claim.objects.count() == 2


@pytest.mark.django_db
def test_the_button_pressed_does_not_make_it_another_form(amal: Client) -> None:
    path = f"{CASE}/enter/"
    amal.post(path, FORMS[path] | {"sending": TOKEN, "do": "enter"})
    answer = amal.post(path, FORMS[path] | {"sending": TOKEN, "do": "next"})
    assert answer["Location"] == path
    assert Claim.objects.count() == 1


@pytest.mark.django_db
def test_a_token_of_somebody_else_is_another_form(amal: Client) -> None:
    amal.post("/cases/new/", FORMS["/cases/new/"] | {"sending": TOKEN})
    other = User.objects.create_user("boris")
    Account.objects.create(user=other)
    amal.force_login(other)
    amal.post("/cases/new/", {"name": "Chen Lu", "country": "XV", "sending": TOKEN})
    assert Case.objects.count() == 3


@pytest.mark.django_db
def test_what_could_not_be_made_is_not_remembered_as_sent(amal: Client, tmp_path: Path) -> None:
    path = f"{CASE}/enter/"
    source = a_source(Case.objects.get(), tmp_path)
    twice = {"source": source.pk, "quote": "nothing that stands there", "kind": "arrest"}
    assert amal.post(path, twice | {"sending": TOKEN}).status_code == 422
    assert SentForm.objects.count() == 0


@pytest.mark.django_db
def test_a_form_is_forgotten_after_a_month(amal: Client) -> None:
    def sent(token: str) -> Sending:
        return Sending(by=BY, token=token, digest="d")

    send_once(sent("old"), lambda: ["a"], at=NOON)
    send_once(sent("new"), lambda: ["b"], at=NOON + 2 * REMEMBERED)
    assert [form.token for form in SentForm.objects.all()] == ["new"]


@pytest.mark.django_db
def test_the_browser_is_told_what_was_taken_and_nothing_else(amal: Client) -> None:
    path = f"{CASE}/enter/"
    refused = amal.post(path, {"kind": "arrest", "sending": TOKEN})
    assert "habeas-taken" not in refused.cookies
    made = amal.post(path, FORMS[path] | {"sending": TOKEN})
    assert made.cookies["habeas-taken"].value == TOKEN
    forged = amal.post(path, FORMS[path] | {"sending": "x; Path=/"})
    assert "habeas-taken" not in forged.cookies
