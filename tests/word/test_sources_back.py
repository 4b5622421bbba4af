"""An edited DOCX whose sources stand in a list at its end: every statement comes back with the footnote it had."""

import pytest

from habeas.core.levels import Level
from habeas.papers import Draft, write
from habeas.papers.finishing import Finish, Leaving, Notes, finished
from habeas.papers.footnotes import parted
from habeas.word.edits import Edits, edits
from habeas.word.package import NoWordDocument
from tests.papers.varenia import AS_OF, the_case
from tests.word.documents import a_paper, changed, part, replaced

LISTS = (Notes.ENDNOTES, Notes.ANNEX)
LEFT = "The Varenian League for Prisoners will go to court."
HELD = "Ms Idris has been held since 2 March 2023."
PAPER = """Amal Idris has been held for 1,008 days.[^a][^b] She is not treated.[^c]

The guards beat her.[^d]

[^a]: Varenia Monitor, 14 May 2022.

[^b]: Letter of the family, 2 May 2022.

[^c]: Note of a visit, 10 May 2022.

[^d]: Varenia Monitor, 14 May 2022.
"""


@pytest.fixture(scope="module")
def draft() -> Draft:
    """A paper with as many sources as a real one."""
    return write("reiteration", the_case(), as_of=AS_OF, audience=Level.INTERNAL)


def went_out(markdown: str, notes: Notes, **around: bool) -> bytes:
    """The DOCX as it leaves with its sources in a list."""
    leaving = Leaving(markdown, (), the_case(), "Varenian League for Prisoners")
    return a_paper(finished(leaving, Finish(notes=notes, **around)))


def without(data: bytes, words: str) -> bytes:
    """The document without the paragraph that holds the words."""

    def shorter(document: str) -> str:
        at = document.index(words)
        start = max(document.rfind("<w:p>", 0, at), document.rfind("<w:p ", 0, at))
        return document[:start] + document[document.index("</w:p>", at) + len("</w:p>") :]

    return changed(data, shorter)


def added(data: bytes, before: str, words: str) -> bytes:
    """The document with a paragraph before the one that holds the words."""

    def longer(document: str) -> str:
        at = document.index(before)
        start = max(document.rfind("<w:p>", 0, at), document.rfind("<w:p ", 0, at))
        made = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
        return document[:start] + made + document[start:]

    return changed(data, longer)


@pytest.mark.parametrize("notes", LISTS)
def test_a_paper_that_nobody_touched_comes_back_as_it_was(draft: Draft, notes: Notes) -> None:
    assert edits(went_out(draft.markdown, notes), draft.markdown) == Edits(draft.markdown)


@pytest.mark.parametrize("notes", LISTS)
def test_what_stood_around_it_moves_no_number(draft: Draft, notes: Notes) -> None:
    data = went_out(draft.markdown, notes, chain=True, method=True, fingerprint=True)
    assert "Further information on the appeal of" in part(data, "word/document.xml")
    assert edits(data, draft.markdown) == Edits(draft.markdown)


@pytest.mark.parametrize("notes", LISTS)
def test_a_changed_word_keeps_its_footnote(draft: Draft, notes: Notes) -> None:
    data = replaced(went_out(draft.markdown, notes), (HELD, HELD.replace("held", "imprisoned")))
    expected = draft.markdown.replace(HELD, HELD.replace("held", "imprisoned"))
    assert edits(data, draft.markdown) == Edits(expected)


@pytest.mark.parametrize("notes", LISTS)
def test_a_sentence_taken_out_takes_its_own_footnote_only(draft: Draft, notes: Notes) -> None:
    came = edits(without(went_out(draft.markdown, notes), "As reported on 2 April 2024, the State Prison Service said"), draft.markdown)  # fmt: skip
    before = parted(draft.markdown)
    gone = {"12", "13"}
    assert parted(came.markdown).notes == {n: w for n, w in before.notes.items() if n not in gone}
    assert (came.lost, came.gone, came.reworded, came.added) == ((), 2, (), ())


@pytest.mark.parametrize("notes", LISTS)
def test_a_sentence_added_has_no_footnote_and_moves_none(draft: Draft, notes: Notes) -> None:
    data = added(went_out(draft.markdown, notes), LEFT, "We write to you with concern.")
    expected = draft.markdown.replace(LEFT, f"We write to you with concern.\n\n{LEFT}")
    said = ("We write to you with concern.",)
    assert edits(data, draft.markdown) == Edits(expected, unfooted=said)


@pytest.mark.parametrize("notes", LISTS)
def test_footnotes_that_touch_come_back_one_by_one(notes: Notes) -> None:
    assert edits(went_out(PAPER, notes), PAPER) == Edits(PAPER)


@pytest.mark.parametrize("notes", LISTS)
def test_a_source_reworded_in_the_list_keeps_the_words_of_the_file(notes: Notes) -> None:
    came = edits(replaced(went_out(PAPER, notes), ("Note of a visit", "A note")), PAPER)
    assert came == Edits(PAPER, reworded=("c",))


@pytest.mark.parametrize("notes", LISTS)
def test_a_list_from_which_a_source_was_taken_is_refused(notes: Notes) -> None:
    with pytest.raises(NoWordDocument, match=r"taken out or moved.*put the list back"):
        edits(without(went_out(PAPER, notes), "Note of a visit"), PAPER)


def test_of_two_statements_with_the_same_source_each_endnote_keeps_its_own() -> None:
    data = went_out(PAPER, Notes.ENDNOTES)
    data = replaced(
        data,
        ("Amal Idris has been held for 1,008 days.", "She was beaten."),
        ("The guards beat her.", "It was the guards."),
    )
    came = edits(data, PAPER)
    assert "She was beaten.[^a][^b]" in came.markdown
    assert "It was the guards.[^d]" in came.markdown


def test_of_two_statements_with_one_item_of_an_annex_the_changed_one_keeps_its_own() -> None:
    came = edits(replaced(went_out(PAPER, Notes.ANNEX), ("guards beat", "guards have beat")), PAPER)
    assert came == Edits(PAPER.replace("guards beat", "guards have beat"))


def test_an_annex_in_which_a_statement_cannot_be_told_from_another_is_refused() -> None:
    data = went_out(PAPER, Notes.ANNEX)
    data = replaced(data, ("The guards beat her.", "Nobody came to look."))
    with pytest.raises(
        NoWordDocument, match=r"“Nobody came to look.” was is not certain; edit one"
    ):
        edits(data, PAPER)


@pytest.mark.parametrize(("notes", "own"), [(Notes.ENDNOTES, "10 m^2^"), (Notes.ANNEX, r"\[2\]")])
def test_a_paper_with_numbers_of_its_own_that_look_like_marks_is_refused(
    notes: Notes, own: str
) -> None:
    paper = PAPER.replace("The guards", f"In a cell of {own} the guards")
    with pytest.raises(NoWordDocument, match="numbers of its own"):
        edits(went_out(paper, notes), paper)


def test_a_paper_given_with_its_sources_in_a_list_is_refused() -> None:
    leaving = Leaving(PAPER, (), the_case(), "Varenian League for Prisoners")
    listed = finished(leaving, Finish(notes=Notes.ENDNOTES))
    with pytest.raises(NoWordDocument, match=r"write it again as .md with footnotes"):
        edits(a_paper(listed), listed)
