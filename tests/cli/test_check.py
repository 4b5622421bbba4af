"""`habeas check` at the terminal."""

import json
import struct
import subprocess
import zlib
from base64 import b64encode
from email.message import EmailMessage
from pathlib import Path

import pytest
from docx import Document

from tests.cli.typing_at import Terminal
from tests.intake.test_refusals import LOCKED_PDF

DRAFT = "Miro Tavesku was arrested on 2 March 2024. He is held in Orlest prison. He was freed on 9 March 2024.\n"


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """A draft of what the letter says, and a day that it does not."""
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return str(path)


def test_of_a_file_that_is_closed_to_the_audience_one_line_tells_it(
    terminal: Terminal, filled: str, draft: str
) -> None:
    words = ("check", draft, "--case", filled, "--as-of", "2024-06-15", "--audience", "public")
    status, out, _ = terminal.type(*words)
    assert status == 1
    told = [line for line in out.splitlines() if "above-audience" in line or "unknown" in line]
    assert told == ["error above-audience"]
    assert "Nothing on file is for this audience (public)" in out
    assert f"habeas level {filled} ITEM public" in out


def test_of_a_file_that_is_open_in_part_each_passage_is_told_at_its_words(
    terminal: Terminal, filled: str, draft: str
) -> None:
    terminal.done("level", filled, "all", "public")
    claim = terminal.json("show", filled)["chronology"][0]["claims"][0]
    terminal.done("level", filled, claim, "restricted")
    words = ("check", draft, "--case", filled, "--as-of", "2024-06-15", "--audience", "public")
    assert "Nothing on file" not in terminal.type(*words)[1]
    assert "“9 March 2024”" in terminal.type(*words)[1]


def test_what_an_email_quotes_is_not_checked_as_its_own_words_and_that_is_said(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    mail = tmp_path / "draft.eml"
    quoted = (
        "On 3 May 2024 at 10:33, Zoya <z@habeas.example> wrote:\n> He was freed on 9 March 2024.\n"
    )
    mail.write_text(
        f"From: Amal <amal@habeas.example>\nTo: office@habeas.example\nSubject: The draft\nMIME-Version: 1.0\n\n"
        f"Miro Tavesku was arrested on 5 March 2024.\n\n{quoted}",
        encoding="utf-8",
    )
    status, out, err = terminal.type("check", str(mail), "--case", filled, "--as-of", "2024-06-15")
    assert status == 1
    assert "“5 March 2024”" in out
    assert "9 March" not in out
    assert "17 words quoted from earlier messages are left out" in err
    assert err.count("\n") == 1


def test_what_is_attached_to_an_email_is_checked_under_its_name_or_said_not_to_be_read(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    mail, statement, made = EmailMessage(), tmp_path / "statement.docx", Document()
    made.add_paragraph("Miro Tavesku was arrested on 8 March 2024.")
    made.core_properties.author = "Ilva Torrek"
    made.save(str(statement))
    mail["From"], mail["Subject"] = "office@habeas.example", "Statement"
    mail.set_content("Dear Minister,\n\nOur statement is attached.\n")
    mail.add_attachment("Miro Tavesku was freed on 9 March 2024.\n", filename="annex.txt")
    mail.add_attachment(statement.read_bytes(), filename="statement.docx", maintype="application", subtype="octet-stream")  # fmt: skip
    mail.add_attachment(LOCKED_PDF, filename="letter.pdf", maintype="application", subtype="pdf")
    path = tmp_path / "draft.eml"
    path.write_bytes(bytes(mail))
    words = ("check", str(path), "--case", filled, "--as-of", "2024-06-15")
    status, out, _ = terminal.type(*words)
    assert status == 1
    annex, docx = out.index("annex.txt:\n"), out.index("statement.docx:\n")
    assert annex < out.index("“9 March 2024”") < docx < out.index("“8 March 2024”")
    assert "“Ilva Torrek”" in out[docx:]
    assert "not read, so not checked: draft.eml: letter.pdf: the PDF is protected" in out
    told = json.loads(terminal.type(*words, "--json")[1])
    assert {f["file"] for f in told["findings"] if "2024" in f["quote"]} == {"annex.txt", "statement.docx"}  # fmt: skip
    assert [each["file"] for each in told["not_read"]] == ["draft.eml"]


def test_the_head_and_the_foot_of_the_pages_are_checked_and_compared(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    draft, before, out = (tmp_path / name for name in ("draft.docx", "before.docx", "out.docx"))
    made = Document()
    made.add_paragraph("Miro Tavesku was arrested on 2 March 2024.")
    made.save(str(before))
    made.sections[0].header.paragraphs[0].text = "Arrested on 9 March 2024 – CONFIDENTIAL"
    made.sections[0].footer.paragraphs[0].text = "3"
    made.save(str(draft))
    words = ("check", str(draft), "--case", filled, "--as-of", "2024-06-15", "--comments", str(out))
    status, said, _ = terminal.type(*words)
    assert status == 1
    head = "in the head or the foot of the pages"
    assert f"{head}: error date-unknown: “9 March 2024”\n" in said
    (comment,) = (c.text for c in Document(str(out)).comments if "date-unknown" in c.text)
    assert f"“9 March 2024”\nIt stands {head}.\n" in comment
    status, said, _ = terminal.type("compare", str(before), str(draft))
    assert status == 1
    assert said.endswith("Arrested on 9 March 2024 – CONFIDENTIAL+}\n")


def _picture() -> str:
    """A picture of a page, as the address of an image."""
    rows = b"".join(b"\0" + bytes(60) for _ in range(90))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 60, 90, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))  # fmt: skip
    whole = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    png = b64encode(b"\x89PNG\r\n\x1a\n" + whole).decode()
    return f"data:image/png;base64,{png}"


def _printed(chromium: str, folder: Path, body: str) -> str:
    """A page as a browser prints it, with the date and the address at its head and foot."""
    page, made = folder / "page.html", folder / "page.pdf"
    page.write_text(f"<meta charset=utf-8>{body}", encoding="utf-8")
    words = ("--headless", "--no-sandbox", f"--user-data-dir={folder}/profile")
    subprocess.run(
        [chromium, *words, f"--print-to-pdf={made}", str(page)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return str(made)


@pytest.mark.browser
def test_a_picture_of_a_page_under_what_the_browser_prints_is_not_taken_for_text(
    terminal: Terminal, filled: str, tmp_path: Path, chromium: str
) -> None:
    scan = _printed(chromium, tmp_path, f"<img src='{_picture()}' style='width:150mm'>")
    for words in (
        ("check", scan, "--case", filled),
        ("read", scan),
        ("add", scan, "--case", filled),
    ):
        status, out, err = terminal.type(*words)
        assert status != 0
        assert "this is a scan" in err
        assert "Nothing found" not in out


@pytest.mark.browser
def test_the_page_that_is_a_picture_is_named_beside_what_was_found_on_the_others(
    terminal: Terminal, filled: str, tmp_path: Path, chromium: str
) -> None:
    second = f"<img src='{_picture()}' style='display:block; break-before:page; width:150mm'>"
    held = "<p>Miro Tavesku was arrested on 2 March 2024. "
    words = ("--case", filled, "--as-of", "2024-06-15")
    for said, told in (("", "Nothing found in what was read.\n"), ("He was freed on 9 March 2024.", "“9 March 2024”")):  # fmt: skip
        status, out, _ = terminal.type(
            "check", _printed(chromium, tmp_path, f"{held}{said}</p>{second}"), *words
        )
        assert status == 1
        assert told in out
        assert "Nothing found.\n" not in out
        assert (
            "not read, so not checked: page.pdf: page 2 is a picture, the words in it are not read\n"
            in out
        )
