"""What was edited in Word comes back: changed words, kept footnotes, and what lost its footnote by name."""

import io
import re
from pathlib import Path

import pytest
from docx import Document

from habeas.core.levels import Level
from habeas.papers import write
from habeas.papers.footnotes import parted
from habeas.word.edits import Edits, HiddenWords, Lost, edits
from habeas.word.package import NoWordDocument
from tests.papers.varenia import AS_OF, the_case
from tests.word.documents import a_paper, changed, replaced, saved_by_libreoffice

PAPER = """Your Excellency,

Amal Idris has been held for 1,008 days.[^a] She is *not* treated.[^b]

## What is asked

1. Give care at once.[^c]
2. Let her go.[^d]

[^a]: Varenia Monitor, 14 May 2022: “held since 2019”.

[^b]: Letter of the family, 2 May 2022.

[^c]: Rule 27.

[^d]: Rule 27.
"""


def after(*swaps: tuple[str, str], tracked: str = "accept") -> Edits:
    """What is read of the paper with some of its markup replaced in Word."""
    return edits(replaced(a_paper(PAPER), *swaps), PAPER, tracked=tracked)


def test_a_paper_that_nobody_touched_comes_back_as_it_was() -> None:
    assert after() == Edits(PAPER)


def test_a_paper_of_the_file_comes_back_with_all_its_footnotes() -> None:
    draft = write("reiteration", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    came = edits(a_paper(draft.markdown, draft.title), draft.markdown)
    assert came == Edits(draft.markdown)


@pytest.mark.libreoffice
@pytest.mark.parametrize("by_way_of", [(), ("odt",)], ids=["docx", "odt"])
def test_a_paper_that_libreoffice_saved_comes_back_with_its_lists_and_footnotes(
    tmp_path: Path, by_way_of: tuple[str, ...]
) -> None:
    draft = write("reiteration", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    for words, title in ((PAPER, "Care for Amal Idris"), (draft.markdown, draft.title)):
        saved, given = a_paper(words, title), "docx"
        for to in (*by_way_of, "docx"):
            saved, given = saved_by_libreoffice(saved, tmp_path, to=to, given=given), to
        assert edits(saved, words) == Edits(words)


def with_a_new_footnote(paper: bytes) -> bytes:
    """The paper with a sentence after its first footnote, whose own footnote is the last one in the file."""
    note = '<w:footnote w:id="99"><w:p><w:r><w:t>Call with the family.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    said = '<w:r><w:t xml:space="preserve"> She was moved.</w:t></w:r><w:r><w:footnoteReference w:id="99"/></w:r>'

    def longer(document: str) -> str:
        head, mark, rest = document.partition(_marks(document)[0])
        return head + mark + rest.replace("</w:r>", f"</w:r>{said}", 1)

    noted = changed(
        paper, lambda notes: notes.replace("</w:footnotes>", note), name="word/footnotes.xml"
    )
    return changed(noted, longer)


@pytest.mark.libreoffice
def test_footnotes_whose_words_libreoffice_mixed_up_keep_their_claims(tmp_path: Path) -> None:
    edited = with_a_new_footnote(a_paper(PAPER))
    saved = saved_by_libreoffice(edited, tmp_path)
    first, second = (re.findall(r"She was moved\.\[\^(\w+)\]", edits(d, PAPER).markdown) for d in (edited, saved))  # fmt: skip
    assert first == second == ["1"]
    came = edits(saved, PAPER)
    assert came.added == ("1",)
    assert parted(came.markdown).notes == {**parted(PAPER).notes, "1": "Call with the family."}
    for words in ("1,008 days.[^a]", "treated.[^b]", "Give care at once.[^c]", "Let her go.[^d]"):
        assert words in came.markdown


def test_changed_words_come_back_and_their_footnote_stays() -> None:
    came = after(("been held for 1,008 days.", "been in custody for 1,008 days."))
    assert (
        "Amal Idris has been in custody for 1,008 days.[^a] She is *not* treated.[^b]"
        in came.markdown
    )
    assert (came.lost, came.gone, came.reworded, came.added) == ((), 0, (), ())


def test_footnotes_that_changed_places_keep_their_claims() -> None:
    def swapped(document: str) -> str:
        one, other = _marks(document)[:2]
        return document.replace(one, "@").replace(other, one).replace("@", other)

    came = edits(changed(a_paper(PAPER), swapped), PAPER)
    assert "1,008 days.[^b]" in came.markdown
    assert "treated.[^a]" in came.markdown
    assert parted(came.markdown).notes == parted(PAPER).notes


def _marks(document: str) -> list[str]:
    return re.findall(r"<w:footnoteReference [^>]*/>", document)


def test_of_two_footnotes_with_the_same_words_each_stays_with_its_own_demand() -> None:
    def without_first(document: str) -> str:
        return document.replace(_marks(document)[2], "")

    came = edits(changed(a_paper(PAPER), without_first), PAPER)
    assert "Let her go.[^d]" in came.markdown
    assert came.lost == (Lost("c", "1. Give care at once."),)


def test_words_without_their_footnote_are_said() -> None:
    def bare(document: str) -> str:
        return document.replace(_marks(document)[0], "")

    came = edits(changed(a_paper(PAPER), bare), PAPER)
    assert came.lost == (Lost("a", "Amal Idris has been held for 1,008 days."),)
    assert "[^a]" not in came.markdown


def test_a_footnote_that_went_with_its_words_is_only_counted() -> None:
    def shorter(document: str) -> str:
        return document.replace("Let her go.", "").replace(_marks(document)[3], "")

    came = edits(changed(a_paper(PAPER), shorter), PAPER)
    assert (came.lost, came.gone) == ((), 1)


def test_a_footnote_reworded_in_word_keeps_the_words_of_the_file() -> None:
    came = after(("Letter of the family, 2 May 2022.", "A letter, 3 May 2022."))
    assert came.reworded == ("b",)
    assert parted(came.markdown).notes["b"] == "Letter of the family, 2 May 2022."


def test_a_new_paragraph_comes_back_in_its_place() -> None:
    document = Document(io.BytesIO(a_paper(PAPER)))
    document.paragraphs[1].insert_paragraph_before("We write to you again.")
    saved = io.BytesIO()
    document.save(saved)
    came = edits(saved.getvalue(), PAPER)
    assert came.markdown.startswith("We write to you again.\n\nYour Excellency,\n\nAmal Idris")


def test_new_sentences_that_rest_on_no_footnote_are_said() -> None:
    document = Document(io.BytesIO(a_paper(PAPER)))
    document.paragraphs[1].insert_paragraph_before("She was also denied books. We write again.")
    saved = io.BytesIO()
    document.save(saved)
    came = edits(saved.getvalue(), PAPER)
    assert came.unfooted == ("She was also denied books.",)


def test_a_sentence_that_was_only_reworded_is_not_said_to_be_new() -> None:
    came = after(("Amal Idris has been held for", "Amal Idris has by now been held for"))
    assert (came.unfooted, "by now" in came.markdown) == ((), True)


def test_what_stood_there_before_without_a_footnote_is_not_new() -> None:
    assert edits(a_paper(PAPER), PAPER).unfooted == ()


@pytest.mark.parametrize(("tracked", "told"), [("accept", "1,010"), ("reject", "1,008")])
def test_open_changes_are_taken_as_one_says(tracked: str, told: str) -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    who = "w:id='90' w:author='Amal' w:date='2024-05-14T00:00:00Z'"
    deleted = "<w:r><w:delText>1,008</w:delText></w:r>"

    def tracking(document: str) -> str:
        words = "been held for 1,008 days."
        start = document.rfind("<w:r>", 0, document.index(words))
        end = document.index("</w:r>", start) + len("</w:r>")
        head, _, tail = document[start:end].partition(words)
        assert tail
        made = (
            run.format(head.rpartition(">")[2] + "been held for ")
            + f"<w:del {who}>{deleted}</w:del><w:ins {who.replace('90', '91')}>{run.format('1,010')}</w:ins>"
            + run.format(" days.")
        )
        return document[:start] + made + document[end:]

    came = edits(changed(a_paper(PAPER), tracking), PAPER, tracked=tracked)
    assert f"held for {told} days.[^a]" in came.markdown
    assert came.still_open == 2


@pytest.mark.parametrize(
    "look", ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'],
    ids=["hidden", "white", "tiny"],
)  # fmt: skip
def test_words_that_are_hidden_in_word_are_not_printed(look: str) -> None:
    words = "Told by the nurse."
    run = f"<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r>"

    def hiding(document: str) -> str:
        end = document.index("</w:p>", document.index("been held for 1,008 days."))
        return document[:end] + run + document[end:]

    with pytest.raises(HiddenWords, match=words):
        edits(changed(a_paper(PAPER), hiding), PAPER)


def test_what_is_no_word_document_is_refused() -> None:
    with pytest.raises(NoWordDocument, match="save it as DOCX"):
        edits(b"Held.", PAPER)


def test_of_a_long_sentence_the_last_whole_words_are_said() -> None:
    long = f"{'The League asked again and again ' * 4}for care."
    came = edits(a_paper(f"{long}\n"), f"{long}[^1]\n\n[^1]: A letter.\n")
    (lost,) = came.lost
    assert long.endswith(f" {lost.words}")
    assert 40 < len(lost.words) <= 60
