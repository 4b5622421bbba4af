"""An organisation's letterhead, fonts and wording are in its papers, and what does not fit is said in one line."""

import io
import struct
import zlib
from pathlib import Path

import docx
import pytest

from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.house import house_in
from habeas.house.starting import CannotStart, start_house
from habeas.house.wrong import wrong_with
from habeas.papers import write
from habeas.papers.finishing import Finish, Notes
from habeas.papers.own_wording import BadWording
from habeas.rendering import render
from tests.papers.varenia import AS_OF, the_case
from tests.rendering.files import pdf_text

NAME, LINE = "PEN Varenia", "12 Harbour Street, Orlest"
WORDS = "Held since 2019.[^1]\n\n[^1]: A letter.\n"


def a_picture() -> bytes:
    """A small black PNG."""
    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 72)), (b"IEND", b"")
    told = (
        struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(told)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A house as it is begun, with a logo."""
    (tmp_path / "logo.png").write_bytes(a_picture())
    start_house(tmp_path / "house", NAME, [LINE], tmp_path / "logo.png")
    return tmp_path / "house"


def wording(folder: Path, text: str, language: str = "en") -> None:
    (folder / f"body.{language}.md").write_text(text, encoding="utf-8")


def test_nothing_is_wrong_with_a_house_to_start_with(folder: Path) -> None:
    assert list(wrong_with(folder)) == []


def test_a_docx_has_the_letterhead_on_its_first_page_with_the_page_number(folder: Path) -> None:
    made = render(WORDS, to="docx", title="Care", style=house_in(folder).style)
    section = docx.Document(io.BytesIO(made)).sections[0]
    assert section.different_first_page_header_footer
    assert [p.text for p in section.first_page_header.paragraphs] == ["", NAME, LINE]
    assert "<a:blip" in section.first_page_header.part.blob.decode()
    assert "PAGE" in section.first_page_footer.part.blob.decode()


def test_a_pdf_and_a_page_have_the_same_letterhead(folder: Path) -> None:
    style = house_in(folder).style
    pdf = render(WORDS, to="pdf", title="Care", style=style)
    assert pdf_text(pdf).startswith(f"{NAME} {LINE} Care Held since 2019.")
    assert b"/Subtype/Image" in pdf
    page = render(WORDS, to="html", title="Care", style=style).decode()
    assert f"<p>{NAME}</p>\n<p>{LINE}</p>" in page


def test_without_a_house_papers_are_as_they_were(tmp_path: Path) -> None:
    style = house_in(tmp_path / "none").style
    assert render(WORDS, to="pdf", title="Care", style=style) == render(
        WORDS, to="pdf", title="Care"
    )


def test_the_words_of_a_letterhead_are_words_in_every_format(tmp_path: Path) -> None:
    start_house(tmp_path / "house", 'A "B" #c <d> \\e', ["[x] *y*"], None)
    style = house_in(tmp_path / "house").style
    assert 'A "B" #c <d> \\e [x] *y* Care' in pdf_text(
        render(WORDS, to="pdf", title="Care", style=style)
    )
    assert (
        "A &quot;B&quot; #c &lt;d&gt; \\e"
        in render(WORDS, to="html", title="Care", style=style).decode()
    )


def test_a_house_is_not_begun_over_another(folder: Path) -> None:
    with pytest.raises(CannotStart, match="is there already"):
        start_house(folder, NAME, [], None)


def test_a_logo_that_is_no_picture_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(CannotStart, match="give the logo as PNG or JPEG"):
        start_house(tmp_path / "house", NAME, [], tmp_path / "logo.png")
    assert not (tmp_path / "house").exists()


def drafted(folder: Path, paper: str = "public_statement", language: str = "en") -> str:
    draft = write(
        paper, the_case(), as_of=AS_OF, audience=Level.INTERNAL, own_words=folder, language=language
    )
    return draft.markdown


def test_own_wording_takes_the_place_of_ours_in_all_papers_or_in_one(folder: Path) -> None:
    wording(
        folder,
        "## heading_asks\nOur asks\n\n## public_statement/opening\n{organisation} worries about {name}.\n",
    )
    assert "## Our asks" in drafted(folder)
    assert "The Varenian League for Prisoners worries about Amal Idris." in drafted(folder)
    assert "## Our asks" in drafted(folder, "reiteration")
    assert "worries about" not in drafted(folder, "reiteration")
    assert list(wrong_with(folder)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("## heading_ask\nAsks\n", "body.en.md, piece “heading_ask”: no paper has a piece of that name; did you mean 'heading_asks'."),
        ("## opening\n{nam} is held.\n", "body.en.md, piece “opening”: there is no place {nam} in it; did you mean 'name'."),
        ("## opening\n{name is held.\n", "body.en.md, piece “opening”: a brace stands alone; write a place as {name}, and a brace of the text twice."),
        ("## heading_asks\n\n", "body.en.md, piece “heading_asks”: it has no words; write them, or take its heading out."),
        ("## statement/opening\nx\n", "body.en.md, piece “statement/opening”: there is no paper 'statement'"),
        ("## heading_asks\na\n\n## heading_asks\nb\n", "body.en.md, piece “heading_asks”: it stands there twice; keep one of them."),
    ],
)  # fmt: skip
def test_a_piece_that_no_paper_can_use_is_one_line(folder: Path, text: str, said: str) -> None:
    wording(folder, text)
    (line,) = wrong_with(folder)
    assert line.startswith(said)
    with pytest.raises(BadWording) as told:
        drafted(folder)
    assert str(told.value) == line


def test_wording_that_is_no_text_is_one_line(folder: Path) -> None:
    (folder / "body.en.md").write_bytes(b"\xff\xfe## x")
    assert list(wrong_with(folder)) == ["body.en.md cannot be read; save it as UTF-8 text."]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("reference.docx", b"no zip", "reference.docx is no Word document; save the organisation's template as DOCX."),
        ("body.xx.md", b"## a\nb\n", "body.xx.md: papers are not written in 'xx'; choose one of"),
        ("letter.pdf", b"", "letter.pdf: nothing uses it"),
        ("fonts/a.txt", b"", "fonts/a.txt: it is no font file"),
        ("fonts/a.ttf", b"no font", "fonts: none of the font files can be read"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_one_line(
    folder: Path, name: str, content: bytes, said: str
) -> None:
    (folder / name).write_bytes(content)
    (line,) = wrong_with(folder)
    assert line.startswith(said)


def test_a_font_that_the_template_names_and_the_house_lacks_is_said(folder: Path) -> None:
    document = docx.Document(str(folder / "reference.docx"))
    for style in ("Normal", "Body Text"):
        document.styles[style].font.name = "Orlest Sans"  # type: ignore[attr-defined]
    document.save(str(folder / "reference.docx"))
    (line,) = wrong_with(folder)
    assert "Orlest Sans, which is not in fonts" in line


def test_a_font_of_the_house_sets_the_pdf(folder: Path) -> None:
    ours = Path(render.__code__.co_filename).parent / "fonts" / "NotoNaskhArabic-Regular.ttf"
    (folder / "fonts" / ours.name).write_bytes(ours.read_bytes())
    document = docx.Document(str(folder / "reference.docx"))
    document.styles["Normal"].font.name = "Noto Naskh Arabic"  # type: ignore[attr-defined]
    document.save(str(folder / "reference.docx"))
    assert house_in(folder).style.family == "Noto Naskh Arabic"


def test_a_house_that_is_not_there_says_how_to_begin_one(tmp_path: Path) -> None:
    (line,) = wrong_with(tmp_path / "none")
    assert "begin one with habeas house new" in line


def test_the_house_says_what_stands_around_papers(folder: Path) -> None:
    assert house_in(folder).finish == Finish()
    (folder / "house.toml").write_text('notes = "annex"\nmethod = true\n', encoding="utf-8")
    assert house_in(folder).finish == Finish(Notes.ANNEX, method=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('notes = "margin"', "house.toml: notes is 'margin'; write one of footnotes, endnotes, annex."),
        ("method = 1", "house.toml: method is 1; write true or false."),
        ("metod = true", "house.toml: there is no 'metod'; there are notes, chain, method, fingerprint."),
        ("notes", "house.toml cannot be read"),
    ],
)  # fmt: skip
def test_a_choice_that_is_none_is_one_line(folder: Path, text: str, said: str) -> None:
    (folder / "house.toml").write_text(text, encoding="utf-8")
    (line,) = wrong_with(folder)
    assert line.startswith(said)
    with pytest.raises(HabeasError):
        house_in(folder)
