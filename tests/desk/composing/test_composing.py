"""From a case to an approved file: the first words, footnotes that stay bound, two people at once, approval, export."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.visit import Visit
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import AuditEntry, Case, PaperDraft, PaperVersion
from tests.desk.composing.drafting import CHOSEN, begun, field, latest, latest_of
from tests.ledger.rooms import BY, NOON, a_claim, a_source

pytestmark = pytest.mark.django_db


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


def test_of_a_file_that_is_closed_to_the_audience_one_finding_tells_it(
    amal: Client, case: Case
) -> None:
    there = begun(amal)
    for source in case.sources.all():
        set_level(case, source.pk, Level.RESTRICTED, by=BY, at=NOON)
    words = "He was arrested on 1 May 2024. He was freed on 3 May 2024."
    page = amal.post(f"{there}findings/", {"markdown": words}).content.decode()
    assert "Nothing on file is for this audience" in page
    assert "above the level" not in page
    assert "<q" not in page.partition("Nothing on file")[0]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_typed_after_the_notes_leave_the_house_once_at_the_end(
    between: str, amal: Client, case: Case
) -> None:
    there = begun(amal)
    typed = f"{latest().markdown.rstrip()}{between}We ask for an answer by return."
    amal.post(there, {"do": "save", "seen": "1", "markdown": typed})
    body, _, notes = latest().markdown.partition("\n\n[^1]: ")
    assert body.endswith("\n\nWe ask for an answer by return.")
    assert "by return" not in notes
    assert latest().notes == PaperVersion.objects.get(number=1).notes
    exported = amal.get(f"{there}export/html/").content.decode()
    assert exported.count("We ask for an answer by return.") == 1
    assert exported.index("by return") < exported.index('class="footnotes')


def test_notes_deleted_by_hand_are_there_again(amal: Client, case: Case) -> None:
    there = begun(amal)
    first = latest()
    body = first.markdown.partition("\n\n[^1]: ")[0]
    amal.post(there, {"do": "save", "seen": "1", "markdown": f"{body}\n\nMore."})
    assert latest().notes == first.notes
    assert latest().markdown.partition("\n\n[^1]: ")[2] == first.markdown.partition("\n\n[^1]: ")[2]


def test_a_sentence_put_back_has_its_footnote_again(amal: Client, case: Case) -> None:
    there = begun(amal)
    first = latest()
    amal.post(there, {"do": "save", "seen": "1", "markdown": "Nothing."})
    assert latest().notes == {}
    body = first.markdown.partition("\n\n[^1]: ")[0]
    amal.post(there, {"do": "save", "seen": "2", "markdown": body})
    assert (latest().notes, latest().markdown) == (first.notes, first.markdown)


def test_a_note_typed_without_a_mark_is_told_and_not_lost(amal: Client, case: Case) -> None:
    there = begun(amal)
    typed = f"{latest().markdown}\n[^own]: Words of my own.\n"
    amal.post(there, {"do": "save", "seen": "1", "markdown": typed})
    assert "Footnote own is marked nowhere" in amal.get(there).content.decode()
    exported = amal.get(f"{there}export/html/").content.decode()
    assert exported.count("Words of my own.") == 1


def test_a_fact_becomes_a_footnote_by_its_mark(amal: Client, case: Case) -> None:
    there = begun(amal)
    hits = amal.get(f"{there}facts/", {"wanted": "arrested may"}).content.decode()
    (mark,) = re.findall(r'data-insert="(fact-[\w-]+)"', hits)
    amal.post(there, {"do": "save", "seen": "1", "markdown": f"She was taken.[^{mark}]"})
    assert latest().notes == {mark: [mark.removeprefix("fact-")]}
    assert f"[^{mark}]: *A letter*, 20 May 2024: “was arrested on 1 May 2024”" in latest().markdown
    assert "The checker found nothing." in amal.get(there).content.decode()


def test_a_fact_above_the_audience_is_neither_offered_nor_bound(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    there = begun(amal)
    secret = a_claim(
        case, a_source(case, tmp_path, text="Amal Idris was beaten."), Mistreatment(method="beaten")
    )
    set_level(case, secret, Level.SEALED, by=BY, at=NOON)
    assert "beaten" not in amal.get(f"{there}facts/", {"wanted": "beaten"}).content.decode()
    amal.post(there, {"do": "save", "seen": "1", "markdown": f"Beaten.[^fact-{secret}]"})
    assert latest().notes == {}
    assert "has no words" in amal.get(there).content.decode()


def test_a_suggestion_is_taken_by_one_press_and_nothing_is_saved(amal: Client, case: Case) -> None:
    there = begun(amal)
    typed = "Amal Idirs is held.\n\nWe ask."
    page = amal.post(there, {"do": "look", "seen": "1", "markdown": typed}).content.decode()
    (place,) = re.findall(r'value="mend:([\d-]+)"', page)
    page = amal.post(
        there, {"do": f"mend:{place}", "seen": "1", "markdown": typed}
    ).content.decode()
    assert "Amal Idris is held.\n\nWe ask.</textarea>" in page
    assert latest().number == 1


def test_what_is_compared_is_the_words(amal: Client, case: Case) -> None:
    there = begun(amal)
    words = latest().markdown.replace("in custody", "in prison", 1)
    amal.post(there, {"do": "save", "seen": "1", "markdown": words})
    amal.post(there, {"do": "save", "seen": "2", "markdown": f"Dear Sir,\n\n{words}"})
    page = amal.get(there, {"against": "1"}).content.decode()
    assert "<del>custody</del><ins>prison</ins>" in page
    assert "<ins>Dear Sir," in page
    assert "<del>custody</del>" not in amal.get(there).content.decode()


def test_the_writer_is_told_first_what_is_open_with_the_way_to_it(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    told = a_source(case, tmp_path, text="Amal Idris was seen on 5 June 2024.", on="2024-06-06")
    a_claim(case, told, Visit(when=When("2024-06-05")), quote="was seen on 5 June 2024")
    secret = a_claim(case, told, Mistreatment(method="beaten"))
    set_level(case, secret, Level.RESTRICTED, by=BY, at=NOON)
    page = amal.get(begun(amal)).content.decode().partition("Before you write")[2]
    for said in ("2 May 2024", "<strong>44 days</strong>", "5 June 2024", "beaten", "restricted"):
        assert said in page.partition("</details>")[0]
    assert page.partition("</details>")[0].count("#passage") == 3


def test_whoever_wrote_the_words_is_not_the_second_to_approve_them(
    amal: Client, case: Case
) -> None:
    Case.objects.filter(pk=case.pk).update(approvals_needed=2)
    there = begun(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    page = amal.get(there).content.decode()
    assert "a second person must approve them too" in page
    assert 'value="approve"' not in page
    assert amal.post(there, {"do": "approve", "seen": "1"}).status_code == 422
    assert "DRAFT" in amal.get(f"{there}export/md/")["Content-Disposition"]


def test_those_silent_are_offered_first_and_a_paper_goes_to_all_chosen(
    amal: Client, case: Case
) -> None:
    page = amal.get("/cases/XV-0001/papers/new/").content.decode()
    assert re.search(r'name="addressee" value="government" checked', page)
    answer = amal.post("/cases/XV-0001/papers/new/",
                       {**CHOSEN, "addressee": ["government"], "addressees": "Minister of Justice"})  # fmt: skip
    assert PaperDraft.objects.get().addressees == ["government", "Minister of Justice"]
    assert "To the government and the Minister of Justice" in latest().markdown
    assert (
        "office"
        not in amal.get(answer["Location"])
        .content.decode()
        .partition('id="findings"')[2]
        .partition("</section>")[0]
    )


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


def test_a_name_turns_no_sentence_around_it_where_pages_run_right_to_left(
    amal: Client, case: Case
) -> None:
    there = begun(amal)
    for path in (there, "/cases/XV-0001/papers/"):
        page = amal.get(path, headers={"accept-language": "ar"}).content.decode()
        assert f"\u2068{BY}\u2069" in page
        assert f"\u2068{BY}\u2069" not in amal.get(path).content.decode()


def test_words_typed_when_a_paper_is_set_aside_are_its_last_version(
    amal: Client, case: Case
) -> None:
    there = begun(amal)
    page = amal.get(there).content.decode()
    assert 'form="words" class="danger" name="do" value="aside"' in page
    typed = {"do": "aside", "seen": "1", "markdown": "These words took an hour."}
    assert amal.post(there, typed).status_code == 302
    assert (latest().number, latest().markdown) == (2, "These words took an hour.")
    assert PaperDraft.objects.get().set_aside_at is not None
    other = begun(amal)
    words = field(amal.get(other).content.decode())
    amal.post(other, {"do": "aside", "seen": "1", "markdown": words.replace("\n", "\r\n")})
    assert latest_of(other).number == 1


def test_a_paper_is_not_set_aside_over_words_that_somebody_saved_meanwhile(
    amal: Client, case: Case
) -> None:
    there = begun(amal)
    amal.post(there, {"do": "save", "seen": "1", "markdown": "Theirs."})
    answer = amal.post(there, {"do": "aside", "seen": "1", "markdown": "Mine."})
    assert answer.status_code == 409
    assert field(answer.content.decode()) == "Mine."
    assert PaperDraft.objects.get().set_aside_at is None


def test_words_typed_stay_when_versions_are_compared(amal: Client, case: Case) -> None:
    there = begun(amal)
    amal.post(there, {"do": "save", "seen": "1", "markdown": "The second."})
    typed = {"do": "compare", "seen": "2", "against": "1", "markdown": "The third."}
    page = amal.post(there, typed).content.decode()
    assert field(page) == "The third."
    assert '<details id="compared" open>' in page
    assert "<ins>The third.</ins>" in page


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


def test_every_button_belongs_to_the_form_that_it_names(amal: Client, case: Case) -> None:
    page = amal.get(begun(amal)).content.decode()
    ids = re.findall(r'\bid="([\w-]+)"', page.partition('<article class="printed')[0])
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'\bform="([\w-]+)"', page)) <= set(ids)


def test_a_figure_is_never_written_over_a_whole_statement(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    alone = SolitaryConfinement(when=When("2024-05-10"), length=Duration("P15D"))
    source = a_source(case, tmp_path, text="Amal Idris was alone for fifteen days.")
    a_claim(case, source, alone)
    typed = "Amal Idris was held in solitary confinement for 20 days."
    page = amal.post(f"{begun(amal)}findings/", {"markdown": typed}).content.decode()
    assert "the file has 15 days, not 20 days" in page
    start = typed.index("20 days")
    places = set(re.findall(r'value="mend:([^"]+)"', page))
    assert places == {f"{start}-{start + len('20 days')}"}


def test_a_wrong_term_is_mended_by_its_figure_alone(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    term = Sentence(when=When("2024-05-10"), term=Duration("P6Y"))
    a_claim(case, a_source(case, tmp_path, text="Amal Idris got six years."), term)
    address, typed = begun(amal), "Amal Idris was sentenced to 8 years."
    page = amal.post(f"{address}findings/", {"markdown": typed}).content.decode()
    assert "The file has a term of 6 years, not 8 years." in page
    (press,) = set(re.findall(r'value="(mend:[^"]+)"', page))
    page = amal.post(address, {"markdown": typed, "seen": "1", "do": press}).content.decode()
    assert "Amal Idris was sentenced to 6 years.</textarea>" in page
