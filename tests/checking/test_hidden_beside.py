"""What gives a source away beside the words of a draft: names of files, links, descriptions of pictures, fields, bookmarks."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Doc
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from habeas.checking import Finding, check
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.unseen import Unseen
from habeas.intake import named, take_in, unseen
from tests.checking.files import AS_OF, a_file, with_more
from tests.making import a_source

SEEN = "Amal Idris is held in Sarnov."
LEAK = "the laundress saw the ladle"
PLAIN = "Sign for Amal Idris"


def the_file() -> Casefile:
    text = "A laundress, Gulna Isare, told us that a corporal struck her with a ladle."
    closed = a_source("closed", text=text, level=Level.RESTRICTED)
    return replace(with_more(a_file(), closed), level=Level.RESTRICTED)


def found(text: str, beside: tuple[Unseen, ...]) -> list[Finding]:
    findings = check(text, the_file(), audience=Level.PUBLIC, as_of=AS_OF, unseen=beside)
    return [f for f in findings if f.code == "hidden-content"]


def in_file(path: Path) -> list[Finding]:
    return found(take_in(path)[0].text, unseen(path))


def a_docx(folder: Path, change: Callable[[Doc, str], None], words: str) -> Path:
    document = Document()
    document.add_paragraph(SEEN)
    change(document, words)
    path = folder / "draft.docx"
    document.save(str(path))
    return path


def a_picture() -> BytesIO:
    def chunk(tag: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + tag + body + struct.pack(">I", zlib.crc32(tag + body))

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 14)) + chunk(b"IEND", b"")
    return BytesIO(b"\x89PNG\r\n\x1a\n" + parts)


def described(attribute: str) -> Callable[[Doc, str], None]:
    def change(document: Doc, words: str) -> None:
        picture = document.add_picture(a_picture())
        picture._inline.docPr.set(attribute, words)

    return change


def a_title(document: Doc, words: str) -> None:
    document.core_properties.title = words


def a_link(document: Doc, words: str) -> None:
    address = f"https://example.org/?q={words.replace(' ', '-')}"
    key = document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), key)
    document.paragraphs[0]._p.append(link)


def a_hint(document: Doc, words: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:tooltip"), words)
    document.paragraphs[0]._p.append(link)


def a_bookmark(document: Doc, words: str) -> None:
    mark = OxmlElement("w:bookmarkStart")
    mark.set(qn("w:id"), "7")
    mark.set(qn("w:name"), words.replace(" ", "_"))
    document.paragraphs[0]._p.append(mark)


def a_field(document: Doc, words: str) -> None:
    field = f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{words}"/></w:sdtPr></w:sdt>'
    document.paragraphs[0]._p.append(parse_xml(field))


IN_A_DOCX = (described("descr"), described("title"), described("name"), a_title, a_link, a_hint, a_bookmark, a_field)  # fmt: skip


@pytest.mark.parametrize("change", IN_A_DOCX)
def test_what_a_docx_says_beside_its_pages_must_not_give_a_source_away(
    tmp_path: Path, change: Callable[[Doc, str], None]
) -> None:
    assert in_file(a_docx(tmp_path, change, LEAK))


@pytest.mark.parametrize("change", IN_A_DOCX)
def test_what_any_paper_says_there_is_left_alone(
    tmp_path: Path, change: Callable[[Doc, str], None]
) -> None:
    assert in_file(a_docx(tmp_path, change, PLAIN)) == []


PAGES = (
    '<img src="a.jpg" alt="{}">',
    '<img src="{}.jpg" alt="">',
    '<p title="{}">Hello</p>',
    '<a href="https://example.org/?q={}">Sign</a>',
    '<p aria-label="{}">Hello</p>',
    '<form><input type="hidden" value="{}"></form>',
    '<form><input placeholder="{}"></form>',
)


@pytest.mark.parametrize("page", [*PAGES, '<meta property="og:description" content="{}">'])
def test_what_a_page_says_beside_its_words_must_not_give_a_source_away(
    tmp_path: Path, page: str
) -> None:
    path = tmp_path / "page.html"
    for words, is_found in ((LEAK, True), (PLAIN, False)):
        path.write_text(f"<html><body><p>{SEEN}</p>{page.format(words)}</body></html>", "utf-8")
        assert bool(in_file(path)) is is_found


def a_pdf(folder: Path, *, title: str = "", outline: str = "", annotation: str = "") -> Path:
    stream = f"BT /F 12 Tf 40 700 Td ({SEEN}) Tj ET"
    catalog = "/Outlines 6 0 R" if outline else ""
    notes = "/Annots [8 0 R]" if annotation else ""
    objects = (
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R {notes} /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
        f"<< /Title ({outline}) /Parent 6 0 R /Dest [3 0 R /Fit] >>",
        f"<< /Type /Annot /Rect [40 600 200 620] {annotation} >>",
        f"<< /Title ({title}) >>",
    )
    body = "%PDF-1.5\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R /Info 9 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    path = folder / "draft.pdf"
    path.write_text(body + end, encoding="latin-1")
    return path


IN_A_PDF = (
    {"title": "{}"},
    {"outline": "{}"},
    {"annotation": "/Subtype /Widget /FT /Tx /T (name) /V ({})"},
    {"annotation": "/Subtype /Widget /FT /Tx /T (name) /TU ({})"},
    {"annotation": "/Subtype /Widget /FT /Tx /T ({})"},
    {"annotation": "/Subtype /Link /A << /S /URI /URI (https://example.org/?q={}) >>"},
)


@pytest.mark.parametrize("parts", IN_A_PDF)
def test_what_a_pdf_says_beside_its_pages_must_not_give_a_source_away(
    tmp_path: Path, parts: dict[str, str]
) -> None:
    for words, is_found in ((LEAK, True), (PLAIN, False)):
        filled = {name: text.format(words) for name, text in parts.items()}
        assert bool(in_file(a_pdf(tmp_path, **filled))) is is_found


@pytest.mark.parametrize(
    "name", ["laundress-and-ladle.pdf", "letter_Isare_final.docx", "isare.txt"]
)
def test_the_name_of_a_file_must_not_give_a_source_away(name: str) -> None:
    assert found(SEEN, (named(name),))


def test_any_other_name_of_a_file_is_left_alone() -> None:
    assert found(SEEN, (named("letter-to-the-minister_2023-10-02.docx"),)) == []
