"""What a file carries and its pages do not show is found before it is sent, in a DOCX and in a PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from habeas.checking import Finding, Severity, check
from habeas.core.levels import Level
from habeas.intake import take_in, unseen
from tests.checking.files import AS_OF, a_file, with_more
from tests.making import a_source

SEEN = "Amal Idris is held in Sarnov."
SECRET = "ask the nurse again"


def a_docx(folder: Path, change: Callable[[Doc], None]) -> Path:
    document = Document()
    document.add_paragraph(SEEN)
    change(document)
    path = folder / "draft.docx"
    document.save(str(path))
    return path


def found(path: Path) -> list[Finding]:
    text = take_in(path)[0].text
    findings = check(text, a_file(), audience=Level.PUBLIC, as_of=AS_OF, unseen=unseen(path))
    return [f for f in findings if f.code == "hidden-content"]


def comment(document: Doc) -> None:
    document.add_comment(document.paragraphs[0].runs[0], text=SECRET, author="Ilva")


def changed(tag: str, words: str) -> Callable[[Doc], None]:
    def change(document: Doc) -> None:
        mark, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(words)
        mark.set(qn("w:author"), "Ilva")
        mark.set(qn("w:id"), "7")
        text.text = SECRET
        run.append(text)
        mark.append(run)
        document.paragraphs[0]._p.append(mark)

    return change


def hidden(document: Doc) -> None:
    document.paragraphs[0].add_run(SECRET).font.hidden = True


def white(document: Doc) -> None:
    document.paragraphs[0].add_run(SECRET).font.color.rgb = RGBColor(255, 255, 255)


def tiny(document: Doc) -> None:
    document.paragraphs[0].add_run(SECRET).font.size = Pt(1)


def in_the_header(document: Doc) -> None:
    document.sections[0].header.paragraphs[0].add_run(SECRET).font.hidden = True


def keywords(document: Doc) -> None:
    document.core_properties.keywords = SECRET


def author(document: Doc) -> None:
    document.core_properties.author = SECRET


def last_hand(document: Doc) -> None:
    document.core_properties.last_modified_by = SECRET


@pytest.mark.parametrize(
    ("change", "severity"),
    [
        (comment, Severity.ERROR),
        (changed("w:del", "w:delText"), Severity.ERROR),
        (changed("w:moveFrom", "w:t"), Severity.ERROR),
        (changed("w:ins", "w:t"), Severity.ERROR),
        (hidden, Severity.ERROR),
        (white, Severity.ERROR),
        (tiny, Severity.ERROR),
        (in_the_header, Severity.ERROR),
        (keywords, Severity.WARNING),
        (author, Severity.WARNING),
        (last_hand, Severity.WARNING),
    ],
)
def test_what_a_docx_carries_beside_its_pages_is_found(
    tmp_path: Path, change: Callable[[Doc], None], severity: Severity
) -> None:
    (finding,) = found(a_docx(tmp_path, change))
    assert SECRET in finding.quote
    assert finding.severity is severity


def test_a_docx_as_a_library_writes_it_carries_nothing(tmp_path: Path) -> None:
    assert found(a_docx(tmp_path, lambda _: None)) == []


def in_pieces(document: Doc) -> None:
    """A comment on one word, then a sentence that a program has kept track of in pieces, and hidden words."""
    paragraph = document.add_paragraph("Asked")
    document.add_comment(paragraph.runs, text="Who?", author="Ilva")
    paragraph.add_run(" of all.")
    for tag, words, pieces in (("w:ins", "w:t", (" Freed on", " ", "9 May", ".")), ("w:del", "w:delText", ("Held", " still"))):  # fmt: skip
        for piece in pieces:
            mark, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(words)
            mark.set(qn("w:author"), "Ilva")
            text.text = piece
            run.append(text)
            mark.append(run)
            paragraph._p.append(mark)
    paragraph.add_run(" She is well.")
    for piece in (" The gua", "rd said"):
        paragraph.add_run(piece).font.hidden = True


def test_each_stands_at_its_words_and_in_one_piece(tmp_path: Path) -> None:
    path = a_docx(tmp_path, in_pieces)
    text = take_in(path)[0].text
    told = [(f.quote, text[f.start : f.end], f.start) for f in found(path)]
    assert told == [
        ("Ilva: Who?", "Asked", text.index("Asked")),
        ("Freed on 9 May.", "Freed on 9 May.", text.index("Freed")),
        ("Held still", "", text.index(" She is well")),
        ("The guard said", "The guard said", text.index("The guard")),
    ]


def of_an_earlier_check(document: Doc) -> None:
    for author in ("Habeas", "Ilva", "Habeas"):
        document.add_comment(document.paragraphs[0].runs, text="error: date-unknown", author=author)


def test_our_own_comments_are_told_once_and_those_of_people_each(tmp_path: Path) -> None:
    told = [(f.severity, f.quote) for f in found(a_docx(tmp_path, of_an_earlier_check))]
    assert told == [
        (Severity.WARNING, "Habeas: 2"),
        (Severity.ERROR, "Ilva: error: date-unknown"),
    ]


def a_pdf(folder: Path, *, author: str = "", note: str = "", mode: int = 0, ink: str = "0") -> Path:
    """One page with the words, and a second line drawn in some mode and ink."""
    drawn = f"BT /F 12 Tf 72 700 Td ({SEEN}) Tj ET BT {ink} g {mode} Tr /F 12 Tf 72 600 Td ({SECRET}) Tj ET"
    annotation = f"/Annots [<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents ({note}) >>]"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {annotation if note else ''}"
        " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        f"<< /Author ({author}) >>",
    )
    body = "%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    path = folder / "draft.pdf"
    path.write_text(body + end, encoding="ascii")
    return path


def test_a_plain_pdf_carries_nothing(tmp_path: Path) -> None:
    assert found(a_pdf(tmp_path)) == []


@pytest.mark.parametrize(("mode", "ink"), [(3, "0"), (0, "1")])
def test_words_in_a_pdf_that_nobody_sees_are_found(tmp_path: Path, mode: int, ink: str) -> None:
    (finding,) = found(a_pdf(tmp_path, mode=mode, ink=ink))
    assert (finding.quote, finding.severity) == (SECRET, Severity.ERROR)


def test_words_that_a_pdf_draws_in_pieces_are_told_in_one(tmp_path: Path) -> None:
    path = a_pdf(tmp_path, ink="1")
    drawn = path.read_bytes().replace(
        b"(ask the nurse again) Tj", b"(ask the nur) Tj (se a) Tj (gain) Tj"
    )
    path.write_bytes(drawn)
    assert [f.quote for f in found(path)] == [SECRET]


def test_a_note_on_a_page_and_the_author_of_a_pdf_are_found(tmp_path: Path) -> None:
    findings = found(a_pdf(tmp_path, note="the guard told us", author="Ilva Torrek"))
    assert sorted(f.quote for f in findings) == ["Ilva Torrek", "the guard told us"]


def test_plain_text_carries_nothing(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(SEEN, encoding="utf-8")
    assert unseen(path) == ()


@pytest.mark.parametrize(
    "note", ["<!-- ask the nurse again -->", "<!--\nask\nthe nurse again\n-->"]
)
def test_a_note_between_the_signs_of_a_comment_in_markdown_is_found(
    tmp_path: Path, note: str
) -> None:
    path = tmp_path / "draft.md"
    path.write_text(f"{SEEN}\n\n{note}\n", encoding="utf-8")
    assert [(f.severity, f.quote) for f in found(path)] == [(Severity.ERROR, note)]


def a_link(folder: Path, words: str) -> Path:
    path = a_pdf(folder, note=words)
    path.write_bytes(path.read_bytes().replace(b"/Subtype /Text", b"/Subtype /Link"))
    return path


@pytest.mark.parametrize("words", ["Sarnov", "12", "Footnote 12"])
def test_the_link_of_a_footnote_hides_nothing(tmp_path: Path, words: str) -> None:
    assert found(a_link(tmp_path, words)) == []


def test_what_a_link_says_beside_its_page_is_found(tmp_path: Path) -> None:
    (finding,) = found(a_link(tmp_path, "the guard told us"))
    assert finding.quote == "the guard told us"


def test_a_source_whom_nobody_may_read_of_is_no_small_matter_in_the_properties(
    tmp_path: Path,
) -> None:
    def by_the_source(document: Doc) -> None:
        document.core_properties.author = "Gulna Isare"

    closed = a_source(
        "closed", text="A nurse, Gulna Isare, told us that she fainted.", level=Level.RESTRICTED
    )
    file = replace(with_more(a_file(), closed), level=Level.RESTRICTED)
    path = a_docx(tmp_path, by_the_source)
    text = take_in(path)[0].text
    found_ = check(text, file, audience=Level.PUBLIC, as_of=AS_OF, unseen=unseen(path))
    (finding,) = [f for f in found_ if f.code == "hidden-content"]
    assert finding.severity is Severity.ERROR
