"""From a case to an approved file: the first words, footnotes that stay bound, two people at once, approval, export."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import AuditEntry, Case, PaperDraft, PaperVersion
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
CHOSEN = {"template": "reiteration", "audience": "internal", "as_of": "15 June 2024",
          "organisation": "Writers' League", "addressees": "government of Varenia"}  # fmt: skip


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which the lead of the case is logged in."""
    client.force_login(User.objects.create_user(BY))
    return client


@pytest.fixture
def case(amal: Client, tmp_path: Path) -> Case:
    """Held, with a call that nobody has answered."""
    made = a_case()
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When("2024-05-01")), quote="was arrested on 1 May 2024")
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League", addressee="government")
    a_claim(made, source, call)
    return made


def begun(client: Client, **more: str) -> str:
    """The address of a new paper."""
    answer = client.post("/cases/XV-0001/papers/new/", {**CHOSEN, **more})
    assert answer.status_code == 302, answer.content.decode()[:2000]
    return str(answer["Location"])


def latest() -> PaperVersion:
    return PaperVersion.objects.order_by("-number")[0]


def test_a_paper_begins_with_words_whose_footnotes_are_bound(amal: Client, case: Case) -> None:
    page = amal.get(begun(amal)).content.decode()
    version = latest()
    numbers = set(re.findall(r"\[\^(\d+)\](?!:)", version.markdown))
    assert numbers == version.notes.keys() != set()
    assert "The checker found nothing." in page
    assert "was arrested on 1 May 2024" in page


def test_a_choice_that_is_none_keeps_what_was_typed(amal: Client, case: Case) -> None:
    answer = amal.post("/cases/XV-0001/papers/new/", {**CHOSEN, "as_of": "May 2024"})
    assert answer.status_code == 422
    assert "government of Varenia" in answer.content.decode()
    assert not PaperDraft.objects.exists()


def test_edited_words_are_a_new_version_and_their_footnotes_stay(amal: Client, case: Case) -> None:
    there = begun(amal)
    first = latest()
    words = first.markdown.replace("[^1]", " at home[^1]", 1)
    amal.post(there, {"do": "save", "seen": "1", "markdown": words.replace("\n", "\r\n")})
    assert (latest().number, latest().markdown, latest().notes) == (2, words, first.notes)
    assert "<ins>" in amal.get(there).content.decode()


def test_a_footnote_of_ones_own_is_told_to_rest_on_nothing(amal: Client, case: Case) -> None:
    there = begun(amal)
    words = f"{latest().markdown}\nHe is innocent.[^99]\n"
    page = amal.post(f"{there}findings/", {"markdown": words}).content.decode()
    assert "Footnote 99 has no words." in page
    assert "Footnote 99 rests on no claim of the file." in page


def test_the_checker_reads_what_is_typed(amal: Client, case: Case) -> None:
    there = begun(amal)
    page = amal.post(f"{there}findings/", {"markdown": "He has been held for 999 days."})
    assert "999 days" in page.content.decode()


def test_two_who_save_at_once_lose_nothing(amal: Client, case: Case) -> None:
    there = begun(amal)
    amal.post(there, {"do": "save", "seen": "1", "markdown": "The words of one."})
    answer = amal.post(there, {"do": "save", "seen": "1", "markdown": "The words of another."})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "The words of one." in page
    assert "The words of another." in page
    assert latest().markdown == "The words of one."


def test_a_paper_that_needs_two_is_approved_by_two(amal: Client, case: Case) -> None:
    Case.objects.filter(pk=case.pk).update(approvals_needed=2)
    there = begun(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    assert "DRAFT" in amal.get(f"{there}export/md/")["Content-Disposition"]
    assert amal.post(there, {"do": "approve", "seen": "1"}).status_code == 422
    reviewer, browser = User.objects.create_user("reviewer"), Client()
    grant(case, reviewer, NewPart(role=CaseRole.REVIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(reviewer)
    browser.post(there, {"do": "approve", "seen": "1"})
    assert "DRAFT" not in amal.get(f"{there}export/md/")["Content-Disposition"]


def test_later_words_need_approval_of_their_own(amal: Client, case: Case) -> None:
    there = begun(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    amal.post(there, {"do": "save", "seen": "1", "markdown": "Other words."})
    assert "DRAFT" in amal.get(f"{there}export/md/")["Content-Disposition"]


def test_an_approved_paper_leaves_as_a_word_file(amal: Client, case: Case) -> None:
    there = begun(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    answer = amal.get(f"{there}export/docx/")
    assert answer["Content-Disposition"] == (
        'attachment; filename="xv-0001-reiteration-2024-06-15-v1.docx"'
    )
    with zipfile.ZipFile(io.BytesIO(answer.content)) as word:
        assert "word/footnotes.xml" in word.namelist()
        assert "1 May 2024" in word.read("word/document.xml").decode()


def test_only_who_may_does_it(amal: Client, case: Case) -> None:
    there = begun(amal)
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert browser.get(there).status_code == 200
    assert browser.post(there, {"do": "save", "seen": "1", "markdown": "x"}).status_code == 403
    assert browser.post(there, {"do": "approve", "seen": "1"}).status_code == 403
    assert browser.get(f"{there}export/md/").status_code == 403
    assert latest().number == 1


def test_a_paper_above_the_clearance_is_not_there(amal: Client, case: Case) -> None:
    there = begun(amal, audience="restricted")
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert browser.get(there).status_code == 404


def test_a_paper_set_aside_is_not_written_on(amal: Client, case: Case) -> None:
    there = begun(amal)
    amal.post(there, {"do": "aside"})
    assert amal.post(there, {"do": "save", "seen": "1", "markdown": "x"}).status_code == 422
    assert latest().number == 1
    assert [line.act for line in AuditEntry.objects.order_by("pk")][-2:] == [
        "begin_paper", "set_paper_aside",
    ]  # fmt: skip


def test_what_is_printed_is_the_paper_with_its_notes_and_nothing_typed_as_markup(
    amal: Client, case: Case
) -> None:
    address = begun(amal)
    typed = {"markdown": f"{latest().markdown}\n\n<b>bold</b>", "seen": "1", "do": "save"}
    amal.post(address, typed)
    page = amal.get(address).content.decode()
    printed = page.partition('<article class="printed"')[2].partition("</article>")[0]
    assert "<h1>DRAFT: " in printed
    assert printed.count('class="footnote-ref"') == len(latest().notes)
    assert "&lt;b&gt;bold&lt;/b&gt;" in printed
