"""An Arabic paper in Word: every paragraph turned, words in other letters in runs of their own and in one piece."""

import re
from pathlib import Path

import pytest

from habeas.core.levels import Level
from habeas.papers import write
from habeas.rendering import render
from habeas.word.edits import edits
from tests.papers.varenia import AS_OF, the_case
from tests.rendering.files import part_of, pdf_text
from tests.word.documents import saved_by_libreoffice

PAPER = write("public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language="ar")
MIXED = "بحسب \u2068Orlest Courier\u2069، \u2068Amal Idris (أمل إدريس), an editor\u2069 (\u2068A/RES/45/111\u2069)؛ 12 & \u2068'x'\u2069."


def a_document(markdown: str = PAPER.markdown, title: str = PAPER.title) -> bytes:
    return render(markdown, to="docx", title=title, language="ar")


def runs(part: str) -> list[tuple[bool, str]]:
    """Each run: whether it runs from right to left, and its words."""
    found = re.findall(r"<w:r>(.*?)</w:r>", part, re.DOTALL)
    return [("<w:rtl />" in run, re.sub(r"<[^>]+>", "", run)) for run in found]


@pytest.mark.parametrize("name", ["word/document.xml", "word/footnotes.xml"])
def test_no_run_from_right_to_left_has_a_word_in_other_letters(name: str) -> None:
    found = runs(part_of(a_document(), name))
    assert [words for turned, words in found if turned and re.search("[A-Za-z]", words)] == []
    assert any(not turned and "Varenian League for Prisoners" in words for turned, words in found)
    assert [words for turned, words in found if not turned and re.search("[ء-ي]", words)] == []


def test_every_paragraph_with_arabic_is_turned_the_title_too() -> None:
    body = part_of(a_document(), "word/document.xml")
    paragraphs = [p for p in body.split("</w:p>") if re.search("[ء-ي]", p)]
    assert len(paragraphs) > 10
    assert [p for p in paragraphs if "<w:bidi />" not in p] == []


def test_a_line_that_leads_a_list_in_stays_with_it_in_arabic_too() -> None:
    body = part_of(a_document("قبل.\n\nيدعو إلى:\n\n1. واحد.\n2. اثنان.\n"), "word/document.xml")
    kept = [p for p in body.split("</w:p>") if "<w:keepNext" in p]
    assert [re.sub(r"<[^>]+>", "", p).strip() for p in kept] == ["يدعو إلى:"]


def test_what_is_kept_apart_comes_back_from_word_as_papers_have_it() -> None:
    assert edits(a_document(), PAPER.markdown).markdown == PAPER.markdown
    came = edits(a_document(f"{MIXED}\n", "x"), "شيء آخر.\n").markdown
    assert came.replace("\\", "").strip() == MIXED


@pytest.mark.libreoffice
def test_libreoffice_breaks_no_line_in_the_midst_of_a_word(tmp_path: Path) -> None:
    saved = saved_by_libreoffice(a_document(), tmp_path, to="pdf")
    shown, written = (re.findall("[A-Za-z]+", t) for t in (pdf_text(saved), PAPER.markdown))
    assert "Ombudsman" in shown
    assert sorted(set(shown) - set(written)) == []
