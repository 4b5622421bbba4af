"""A paper comes out in every format with its words, its footnotes and nothing about who made it."""

import io
import re
import subprocess
from pathlib import Path

import docx
import pytest

from habeas.core.errors import HabeasError
from habeas.rendering import FORMATS, render
from tests.rendering.files import part_of, pdf_text, without_tags

TITLE = "Varenia: care for Amal Idris"
BODY = """Your Excellency,

Amal Idris has been held for 1,008 days.[^1]

## What is asked

1. Give care at once.[^2]

[^1]: Varenia Monitor, *News of the day*, 14 May 2022, p. 3: “held since 2019”.
[^2]: Letter of the family, 2 May 2022.
"""
CYRILLIC, ARABIC, PERSIAN, CHINESE = "Алмаз Атаханов", "محمد", "رضایی", "刘明月"
NAMES = (
    f"{CYRILLIC}, {ARABIC}, {PERSIAN} and {CHINESE}; 劉曉明.[^1]\n\n[^1]: {CYRILLIC} {CHINESE}.\n"
)


def the_paper(to: str, markdown: str = BODY, language: str = "en") -> bytes:
    return render(markdown, to=to, title=TITLE, language=language)


def test_docx_has_real_footnotes_and_its_title() -> None:
    made = the_paper("docx")
    document = docx.Document(io.BytesIO(made))
    assert document.paragraphs[0].text == TITLE
    assert document.paragraphs[0].style is not None
    assert document.paragraphs[0].style.name == "Title"
    notes = without_tags(part_of(made, "word/footnotes.xml"))
    assert "Varenia Monitor" in notes
    assert "“held since 2019”" in notes
    assert part_of(made, "word/document.xml").count("<w:footnoteReference ") == 2


def test_docx_is_an_a4_page_with_its_number() -> None:
    made = the_paper("docx")
    section = docx.Document(io.BytesIO(made)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert "PAGE" in section.footer.part.blob.decode()


def test_odt_has_real_footnotes() -> None:
    content = part_of(the_paper("odt"), "content.xml")
    assert content.count('text:note-class="footnote"') == 2
    assert "Varenia Monitor" in without_tags(content)


@pytest.mark.parametrize(("to", "part"), [("docx", "docProps/core.xml"), ("odt", "meta.xml")])
def test_no_name_and_no_moment_of_the_maker_travels_with_a_file(to: str, part: str) -> None:
    about = part_of(the_paper(to), part)
    assert "<dc:creator></dc:creator>" in about
    assert without_tags(about).count("1970-01-01T00:00:00Z") == 2


def test_pdf_says_nothing_of_who_made_it_and_when() -> None:
    made = the_paper("pdf")
    assert b"/Author" not in made
    assert b"/CreationDate" not in made


def test_html_stands_alone_and_has_one_stylesheet() -> None:
    page = the_paper("html").decode()
    assert page.startswith("<!DOCTYPE html>")
    assert '<html lang="en" dir="ltr">' in page
    assert page.count("<style") == 1
    assert "<script" not in page
    assert "<link" not in page
    assert f"<h1>{TITLE}</h1>" in page
    assert 'id="fn1"' in page


def test_arabic_is_as_large_and_as_bold_as_the_letters_beside_it() -> None:
    styles = part_of(the_paper("docx", language="ar"), "word/styles.xml")
    for name in ("Title", "Heading1", "Heading2"):
        style = re.search(rf'w:styleId="{name}".*?</w:style>', styles, re.DOTALL)
        assert style is not None
        assert "<w:bCs />" in style[0] or "<w:bCs/>" in style[0]
        sizes = re.findall(r'<w:sz(?:Cs)? w:val="(\d+)"', style[0])
        assert len(sizes) == 2
        assert len(set(sizes)) == 1


def test_a_language_from_right_to_left_turns_the_page() -> None:
    assert '<html lang="fa" dir="rtl">' in the_paper("html", language="fa").decode()
    assert "<w:bidi" in part_of(the_paper("docx", language="ar"), "word/document.xml")
    assert pdf_text(the_paper("pdf", f"{ARABIC}.", language="ar"))


def test_markdown_keeps_title_and_footnotes() -> None:
    text = the_paper("md").decode()
    assert text.startswith(f"# {TITLE}\n")
    assert "held for 1,008 days.[^1]" in text
    assert "[^2]: Letter of the family" in text


def test_pdf_has_title_text_footnotes_and_page_numbers() -> None:
    text = pdf_text(the_paper("pdf"))
    for words in (
        TITLE,
        "held for 1,008 days.",
        "Varenia Monitor",
        "Letter of the family",
        "1 / 1",
    ):
        assert words in text


def test_names_in_other_scripts_come_out_in_the_pdf() -> None:
    text = pdf_text(the_paper("pdf", NAMES))
    for name in (CYRILLIC, CHINESE, "劉曉明"):
        assert name in text
    arabic = {c for c in text if "\u0600" <= c <= "\u06ff" or "\ufb50" <= c <= "\ufeff"}
    assert {"م", "ح", "د", "ر"} <= arabic


@pytest.mark.parametrize("to", ["docx", "odt", "html", "md"])
def test_names_in_other_scripts_come_out_in_every_format(to: str) -> None:
    made = the_paper(to, NAMES)
    parts = {"docx": "word/document.xml", "odt": "content.xml"}
    text = part_of(made, parts[to]) if to in parts else made.decode()
    for name in (CYRILLIC, ARABIC, PERSIAN, CHINESE):
        assert name in text


@pytest.mark.parametrize("to", FORMATS)
def test_the_same_paper_gives_the_same_bytes(to: str) -> None:
    assert the_paper(to) == the_paper(to)


def test_an_unknown_format_is_refused_in_one_line() -> None:
    with pytest.raises(HabeasError, match="'doc' is not a format of papers; choose one of docx"):
        the_paper("doc")


def test_a_picture_that_is_not_there_is_refused_in_one_line() -> None:
    with pytest.raises(HabeasError, match="Typst could not set the paper") as raised:
        the_paper("pdf", "![a cell](/etc/hostname.png)")
    assert "\n" not in str(raised.value)


def test_markup_in_a_paper_is_text_and_runs_nothing() -> None:
    page = the_paper("html", "<script>alert(1)</script>\n\n---\ntitle: other\n---\n").decode()
    assert "<script" not in page
    assert f"<title>{TITLE}</title>" in page


@pytest.mark.libreoffice
@pytest.mark.parametrize("to", ["docx", "odt"])
def test_libreoffice_opens_it_with_its_footnotes(to: str, tmp_path: Path, libreoffice: str) -> None:
    paper = tmp_path / f"paper.{to}"
    paper.write_bytes(the_paper(to))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    run = [libreoffice, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, paper]
    subprocess.run(run, check=True, capture_output=True, timeout=120)
    text = pdf_text(paper.with_suffix(".pdf").read_bytes())
    assert TITLE in text
    assert "Varenia Monitor" in text
    assert "“held since 2019”" in text
