"""What is right is left alone: the papers that Habeas writes, letters that careful people wrote, in any medium."""

from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from docx import Document

from habeas.checking import check
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.intake import take_in
from habeas.kinds.detention import Detention
from habeas.papers import PAPERS
from tests.checking.files import a_file
from tests.papers import forms, varenia

ROOT = Path(__file__).resolve().parents[2]
PAPERS_OF_HABEAS = sorted((ROOT / "src/habeas/papers").glob("*/example.en.md"))
IN_OTHER_LANGUAGES = sorted(
    path
    for path in (ROOT / "src/habeas/papers").glob("*/example.*.md")
    if path.name != "example.en.md"
)
LETTERS = sorted((ROOT / "tests/checking/planted/letters").glob("*.md"))
DRAFT = (
    "To the Minister of Justice",
    "15 June 2024",
    "Amal Idris, the former governor of Sarnov, was arrested on 5 February 2023 and is held in Varenia to this day.",
    "She has been in custody for 590 days. Her doctor says: “She needs a surgeon and not a cell.”",
    "We ask you to let her see a doctor by 1 July 2024.",
)
WRONG = ["office-unsupported", "date-unknown", "duration-unsupported", "quotation-not-verbatim"]


@pytest.mark.parametrize("path", PAPERS_OF_HABEAS, ids=lambda p: p.parent.name)
@pytest.mark.parametrize("audience", [Level.INTERNAL, Level.SEALED])
def test_in_the_papers_that_habeas_writes_nothing_is_off(path: Path, audience: Level) -> None:
    is_form = PAPERS[path.parent.name].form_of
    file = forms.the_full_case() if is_form else varenia.the_case()
    text = path.read_text(encoding="utf-8")
    assert check(text, file, audience=audience, as_of=varenia.AS_OF) == ()


@pytest.mark.parametrize("path", IN_OTHER_LANGUAGES, ids=lambda p: f"{p.parent.name} {p.name}")
def test_nor_in_those_that_it_writes_in_other_languages(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    file = varenia.the_case()
    assert check(text, file, audience=Level.INTERNAL, as_of=varenia.AS_OF) == ()


@pytest.mark.parametrize("path", LETTERS, ids=lambda p: p.stem)
def test_in_a_careful_letter_nothing_is_off(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert check(text, varenia.the_case(), audience=Level.PUBLIC, as_of=varenia.AS_OF) == ()


def as_text(folder: Path) -> Path:
    path = folder / "draft.md"
    path.write_text("\n\n".join(DRAFT), encoding="utf-8")
    return path


def as_docx(folder: Path) -> Path:
    document = Document()
    for paragraph in DRAFT:
        document.add_paragraph(paragraph)
    path = folder / "draft.docx"
    document.save(str(path))
    return path


def as_message(folder: Path) -> Path:
    message = EmailMessage()
    message["Subject"] = "For your eyes"
    message["From"] = "amal@example.org"
    message.set_content("\n\n".join(DRAFT))
    path = folder / "draft.eml"
    path.write_bytes(bytes(message))
    return path


def as_pdf(folder: Path) -> Path:
    words = [line.replace("“", '"').replace("”", '"') for line in DRAFT]
    drawn = "\n".join(
        f"BT /F 9 Tf 40 {780 - 40 * n} Td ({line}) Tj ET" for n, line in enumerate(words)
    )
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    )
    body = "".join(f"{n} 0 obj\n{content}\nendobj\n" for n, content in enumerate(objects, 1))
    path = folder / "draft.pdf"
    path.write_text(
        f"%PDF-1.4\n{body}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF", encoding="latin-1"
    )
    return path


@pytest.mark.parametrize("written", [as_text, as_docx, as_message, as_pdf])
def test_the_same_draft_has_the_same_findings_in_every_medium(
    tmp_path: Path, written: Callable[[Path], Path]
) -> None:
    text = take_in(written(tmp_path))[0].text
    found = check(text, a_file(), audience=Level.PUBLIC, as_of=a_file().as_of)
    assert [f.code for f in found] == WRONG
    assert all(text[f.start : f.end] == f.quote for f in found)


def test_somebody_released_is_no_longer_held() -> None:
    file = varenia.the_case(said_free()).at(date(2024, 6, 15))
    said = "Ms Idris was in custody and, as at 15 June 2024, is no longer held."
    found = check(said, file, audience=Level.PUBLIC, as_of=date(2024, 6, 15))
    assert "statement-unsupported" not in [finding.code for finding in found]
    held = check(said, varenia.the_case(said_free()), audience=Level.PUBLIC, as_of=varenia.AS_OF)
    assert "statement-unsupported" in [finding.code for finding in held]


def said_free() -> Claim:
    return varenia.said(
        "seen", Detention(when=When("2024-05-10")), "note", "The lawyer of the League visited"
    )
