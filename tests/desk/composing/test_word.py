"""A paper goes to Word with what the checker found, and comes back with its edits, to be looked at and then saved."""

import io
import re

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document

from habeas.ledger.models import Case, PaperVersion
from tests.desk.composing.drafting import begun, field, latest
from tests.word.documents import a_paper, changed, replaced

pytestmark = pytest.mark.django_db


def back(client: Client, there: str, data: bytes, tracked: str = "accept") -> tuple[int, str]:
    """The page after a document was uploaded."""
    document = SimpleUploadedFile("edited.docx", data)
    answer = client.post(f"{there}edited/", {"document": document, "tracked": tracked})
    return answer.status_code, answer.content.decode()


def test_the_docx_with_comments_says_what_the_checker_found(amal: Client, case: Case) -> None:
    there = begun(amal)
    words = f"{latest().markdown}\n\nHe has been held for 999 days.\n"
    amal.post(there, {"do": "save", "seen": "1", "markdown": words})
    answer = amal.get(f"{there}remarked/")
    assert "-v2-comments.docx" in answer["Content-Disposition"]
    document = Document(io.BytesIO(answer.content))
    assert any("999" in comment.text for comment in document.comments)
    assert document.paragraphs[0].text.startswith("DRAFT: ")


def test_a_paper_that_went_out_and_came_back_has_no_new_version(amal: Client, case: Case) -> None:
    there = begun(amal)
    before = latest().markdown
    status, page = back(amal, there, amal.get(f"{there}export/docx/").content)
    assert status == 200
    amal.post(there, {"do": "save", "seen": "1", "markdown": field(page)})
    assert (latest().number, latest().markdown) == (1, before)


def test_edits_are_saved_with_their_footnotes_bound(amal: Client, case: Case) -> None:
    there = begun(amal)
    first = latest()
    sent = amal.get(f"{there}export/docx/").content
    status, page = back(amal, there, replaced(sent, ("writes again", "writes once more")))
    assert status == 200
    assert "They are not saved yet." in page
    assert PaperVersion.objects.count() == 1
    amal.post(there, {"do": "save", "seen": "1", "markdown": field(page)})
    assert latest().number == 2
    assert latest().notes == first.notes
    assert latest().markdown != first.markdown


def test_words_that_lost_their_footnote_in_word_are_said(amal: Client, case: Case) -> None:
    there = begun(amal)
    sent = amal.get(f"{there}export/docx/").content
    bare = changed(sent, lambda part: re.sub(r"<w:footnoteReference [^>]*/>", "", part, count=1))
    _, page = back(amal, there, bare)
    assert "Without its footnote now: “" in page
    assert "[^1]" not in field(page)


@pytest.mark.parametrize("data", [b"Held.", b"PK no zip"])
def test_what_is_no_docx_is_refused_and_changes_nothing(
    amal: Client, case: Case, data: bytes
) -> None:
    there = begun(amal)
    status, page = back(amal, there, data)
    assert status == 422
    assert 'role="alert"' in page
    assert PaperVersion.objects.count() == 1


def test_no_document_is_asked_for(amal: Client, case: Case) -> None:
    there = begun(amal)
    answer = amal.post(f"{there}edited/")
    assert answer.status_code == 422
    assert "Choose the DOCX that was edited." in answer.content.decode()


def test_who_may_not_see_the_paper_gets_neither(amal: Client, case: Case) -> None:
    there = begun(amal)
    other = Client()
    other.force_login(User.objects.create_user("stranger"))
    assert other.get(f"{there}remarked/").status_code == 404
    assert back(other, there, a_paper("Held."))[0] == 404


def test_a_file_has_around_it_what_was_chosen(amal: Client, case: Case) -> None:
    there = begun(amal)
    plain = amal.get(f"{there}export/md/").content.decode()
    assert "## How this paper was written" not in plain
    chosen = "?around=1&notes=annex&chain=on&method=on&fingerprint=on"
    made = amal.get(f"{there}export/md/{chosen}").content.decode()
    assert "Further information on the appeal of 2 May 2024" in made
    assert "## How this paper was written" in made
    assert "## Annex: sources" in made
    assert latest().sha256 in made.replace(" ", "")
