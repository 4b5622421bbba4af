"""Entering: four questions, whole forms made from the kinds, and sources."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from habeas.core.when import When
from habeas.desk.entering.answers import Typed, fact_of, read_answers, typed_of
from habeas.desk.entering.questions import questions
from habeas.kinds import KINDS
from habeas.kinds.arrest import Arrest
from habeas.ledger.models import Case, Claim, Source
from tests.ledger.rooms import BY, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
QUICK = "/cases/XV-0001/enter/"
TOLD = {"kind": "arrest", "when": "Aug 2019?", "where": "Lenora", "teller": "her brother", "quote": "They took her."}  # fmt: skip


@pytest.fixture
def case(client: Client) -> Case:
    """A case whose lead is logged in."""
    client.force_login(User.objects.create_user(BY))
    return a_case()


def fields_of(claim: Claim) -> dict[str, object]:
    return dict(claim.fields)


def test_four_answers_make_a_claim_on_a_note_of_who_told_it(client: Client, case: Case) -> None:
    answer = client.post(QUICK, TOLD)
    assert (answer.status_code, answer["Location"]) == (303, "/cases/XV-0001/")
    claim = Claim.objects.get()
    assert fields_of(claim) == {"when": "2019-08?", "where": "Lenora"}
    anchor = claim.anchors.get()
    assert (anchor.quote, anchor.source.publisher) == ("They took her.", "her brother")


def test_a_claim_can_rest_on_a_source_that_is_there(
    client: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    typed = TOLD | {"source": source.pk, "quote": "was arrested on 1 May 2024", "teller": ""}
    assert client.post(QUICK, typed).status_code == 303
    assert Source.objects.count() == 1


def test_what_is_unclear_is_asked_back_with_everything_typed(client: Client, case: Case) -> None:
    answer = client.post(QUICK, TOLD | {"when": "3/4/2022"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert all(word in page for word in ("They took her.", "Lenora", "her brother"))
    assert 'value="2022-04-03"' in page
    assert Claim.objects.count() == Source.objects.count() == 0
    chosen = {"when": "3/4/2022", "when.asked": "3/4/2022", "when.chosen": "2022-03-04"}
    assert client.post(QUICK, TOLD | chosen).status_code == 303
    assert fields_of(Claim.objects.get())["when"] == "2022-03-04"


@pytest.mark.parametrize("missing", ["kind", "teller", "quote"])
def test_what_is_missing_is_named(missing: str, client: Client, case: Case) -> None:
    answer = client.post(QUICK, TOLD | {missing: ""})
    assert answer.status_code == 422
    assert "problem" in answer.content.decode()
    assert Claim.objects.count() == 0


def test_asked_and_not_known_is_apart_from_empty(client: Client, case: Case) -> None:
    client.post(QUICK, TOLD | {"where": "", "where.not_known": "yes"})
    claim = Claim.objects.get()
    assert fields_of(claim) == {"when": "2019-08?", "where": None}
    page = client.get(f"/cases/XV-0001/enter/arrest/?claim={claim.pk}").content.decode()
    assert 'name="where.not_known" value="yes" checked' in page
    assert 'name="reason.not_known" value="yes">' in page


def test_a_quick_entry_is_completed_later(client: Client, case: Case) -> None:
    there = client.post(QUICK, TOLD | {"do": "complete"})["Location"]
    old = Claim.objects.get()
    assert there == f"/cases/XV-0001/enter/arrest/?claim={old.pk}"
    typed = {
        "claim": old.pk, "when": "2019-08?", "where": "Lenora", "warrant": "no", "source": old.anchors.get().source_id,
        "quote": "They took her.",
    }  # fmt: skip
    assert client.post(there, typed).status_code == 303
    new = Claim.objects.exclude(pk=old.pk).get()
    assert fields_of(new)["warrant"] == "no"
    again = client.post(there, typed)
    assert again.status_code == 409
    assert "Lenora" in again.content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_form(kind: str, client: Client, case: Case) -> None:
    assert client.get(f"/cases/XV-0001/enter/{kind}/").status_code == 200


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_typed_again_is_the_same_fact(kind: str) -> None:
    for example in KINDS[kind].examples():
        typed = Typed(typed_of(example.fact).get)
        answers = read_answers(questions(KINDS[kind]), typed, today=TODAY)
        assert fact_of(KINDS[kind], answers) == example.fact


def test_a_length_has_its_units(client: Client, case: Case) -> None:
    typed = {"length.bound": "more_than", "length.days": "1000", "teller": "x", "quote": "y"}
    path = "/cases/XV-0001/enter/custody_duration/"
    assert client.post(path, typed | {"length.days": "many"}).status_code == 422
    assert client.post(path, typed | {"length.days": ""}).status_code == 422
    assert client.post(path, typed).status_code == 303
    assert fields_of(Claim.objects.get()) == {"length": ">P1000D"}


def test_a_date_is_echoed_in_words(client: Client, case: Case) -> None:
    page = client.get("/enter/date/", {"name": "when", "when": "8/2019?"}).content.decode()
    assert "August 2019" in page
    assert "<html" not in page
    assert client.get("/enter/date/", {"name": '"><b>', "when": "2019"}).status_code == 400


def test_names_that_the_case_holds_are_offered(client: Client, case: Case, tmp_path: Path) -> None:
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01"), where="Koi-Tash"))
    assert '<option value="Koi-Tash">' in client.get(QUICK).content.decode()


def test_a_pasted_text_becomes_a_source_with_its_claims_proposed(
    client: Client, case: Case
) -> None:
    text = "Amal Idris was arrested on 1 May 2024 in Lenora."
    typed = {"text": text, "title": "A call", "date": "20 May 2024", "level": "restricted"}
    answer = client.post(f"{QUICK}source/", typed)
    source = Source.objects.get()
    assert (answer.status_code, answer["Location"]) == (303, f"/cases/XV-0001/sources/{source.pk}/")
    assert (source.title, source.date, source.level) == ("A call", "2024-05-20", "restricted")
    assert Claim.objects.count() > 0


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_kept(
    client: Client, case: Case
) -> None:
    files = [
        SimpleUploadedFile("letter.txt", b"Amal Idris was released on 3 May 2024."),
        SimpleUploadedFile("broken.pdf", b"%PDF-1.7 nothing"),
    ]
    answer = client.post(f"{QUICK}source/", {"files": files, "publisher": "A League"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "broken.pdf" in page
    assert "A League" in page
    assert Source.objects.get().title == "letter.txt"


def test_nothing_to_add_is_said(client: Client, case: Case) -> None:
    assert client.post(f"{QUICK}source/", {"title": "A call"}).status_code == 422
