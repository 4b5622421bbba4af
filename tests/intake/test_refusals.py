"""What cannot be taken in is refused in one line that says what, where and what to do."""

import io
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from habeas.core.errors import HabeasError
from habeas.intake import IntakeError, Limits, Reader, take_in
from tests.intake.documents import HTML, SENTENCE, TEXT, docx, eml, odt, pdf, repacked

# RC4 with an owner's and a user's password; the passwords themselves are not needed to refuse it.
LOCKED_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/Length 40
/O<00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF>
/U<FFEEDDCCBBAA99887766554433221100FFEEDDCCBBAA99887766554433221100>>>endobj
trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00><00>]>>
"""


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(Limits(size=4_000_000, seconds=30)) as reader:
        yield reader


def refusal(content: bytes | Path, reader: Reader, name: str = "letter.pdf") -> str:
    with pytest.raises(IntakeError) as caught:
        take_in(content, name=name, reader=reader)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert "\n" not in message
    return message


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "the file is empty"),
        (b" \n\n ", "there is no text in it"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 64, "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 64, "a JPEG picture"),
        (b"MZ\x90\x00" + b"\x00" * 64, "a Windows program"),
        (b"\x7fELF\x02\x01" + b"\x00" * 64, "a program"),
        (b"{\\rtf1 Hello}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 64, "an old Office file"),
        (b"Held\x00since May", "binary data"),
        (bytes(range(1, 9)) * 9, "binary data"),
        (b"\xff\xfeH\x00\xd8", "UTF-16 text is damaged"),
        (zipped({"a.txt": b"hello"}), "a ZIP archive; unpack it"),
        (zipped({"xl/workbook.xml": b"<a/>"}), "an Excel workbook"),
        (zipped({"word/document.xml": b"<a>"}), "the document is damaged"),
        (docx()[:-2000], "the document is damaged"),
        (odt()[:900], "the document is damaged"),
        (pdf(SENTENCE)[:900], "the PDF is damaged"),
        (b"%PDF-1.7\nnothing", "the PDF is damaged"),
        (LOCKED_PDF, "the PDF is protected by a password; open it, save it without one"),
        (pdf("#rect(width: 9pt)"), "this is a scan"),
        (b"<html><body></body></html>", "there is no text"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_what_is_wrong_is_said(data: bytes, says: str, reader: Reader) -> None:
    assert says in refusal(data, reader)


def test_the_error_is_one_that_the_command_line_shows() -> None:
    assert issubclass(IntakeError, HabeasError)


def test_a_locked_office_document_is_named_as_locked(reader: Reader) -> None:
    word = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    manifest = (
        b"<manifest:manifest xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>"
    )

    assert "protected by a password" in refusal(word, reader)
    assert "protected by a password" in refusal(
        repacked(odt(), {"META-INF/manifest.xml": manifest}), reader
    )


def test_content_wins_over_an_extension_that_lies(reader: Reader) -> None:
    assert take_in(pdf(SENTENCE), name="a.txt", reader=reader)[0].media_type == "application/pdf"
    assert take_in(TEXT.encode(), name="a.pdf", reader=reader)[0].media_type == "text/plain"
    assert take_in(HTML, name="a.docx", reader=reader)[0].media_type == "text/html"
    assert take_in(docx(), name="a.eml", reader=reader)[0].title == "Urgent call for medical care"


def test_an_archive_that_unpacks_without_end_is_cut_off(reader: Reader) -> None:
    bomb = repacked(docx(), {"word/document.xml": b"<a>" + b" " * 210 * 1024 * 1024})

    assert len(bomb) < 1_000_000
    assert "unpacks to more than 200 MB" in refusal(bomb, reader)


def test_an_archive_that_lies_about_sizes_is_refused(reader: Reader) -> None:
    honest = docx()
    at = honest.rindex(b"word/document.xml") - 46
    assert honest[at : at + 4] == b"PK\x01\x02"
    lying = honest[: at + 24] + struct.pack("<I", 5) + honest[at + 28 :]

    assert "damaged" in refusal(lying, reader)


@pytest.mark.parametrize(
    "laugh", ["<!ENTITY a SYSTEM 'file:///etc/hostname'>", "<!ENTITY a '" + "ha" * 40 + "'>"]
)
def test_entities_of_a_document_are_not_followed(laugh: str, reader: Reader) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "<w:body><w:p><w:r><w:t>Held </w:t><w:t>&a;</w:t><w:t>in May.</w:t></w:r></w:p></w:body>"
    xml = f"<!DOCTYPE d [{laugh}]><w:document {space}>{body}</w:document>"

    (taken,) = take_in(repacked(docx(), {"word/document.xml": xml.encode()}), reader=reader)

    assert taken.text == "Held in May."


def test_a_billion_laughs_do_no_harm(reader: Reader) -> None:
    entities = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    page = f"<!DOCTYPE html [<!ENTITY l0 'ha'>{entities}]><html><body><p>Held in May. &l11;</p></body></html>"

    (taken,) = take_in(page.encode(), reader=reader)

    assert "Held in May." in taken.text
    assert len(taken.text) < 100


def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path: Path, reader: Reader) -> None:
    path = tmp_path / "huge.pdf"
    path.write_bytes(b"%PDF-" + b" " * 4_000_000)

    assert "larger than 4 MB" in refusal(path, reader, "huge.pdf")
    assert "larger than 4 MB" in refusal(path.read_bytes(), reader)


def test_a_path_that_leads_to_no_document_is_said(tmp_path: Path, reader: Reader) -> None:
    assert "there is no such file" in refusal(tmp_path / "a.txt", reader, "a.txt")
    assert "this is a folder" in refusal(tmp_path, reader, "cell")
    assert "a device or a pipe" in refusal(Path("/dev/zero"), reader, "zero")


def test_a_name_of_many_lines_is_put_on_one(reader: Reader) -> None:
    with pytest.raises(IntakeError, match=r"^a b: the file is empty"):
        take_in(b"", name="a\nb", reader=reader)


def test_messages_within_messages_end_somewhere(reader: Reader) -> None:
    message = eml("The innermost letter.", "Letter 0")
    for depth in range(1, 9):
        outer = eml("See the letter attached.", f"Letter {depth}")
        outer.add_attachment(message)
        message = outer

    taken = take_in(bytes(message), reader=reader)

    assert len(taken) == 6
    assert "messages within messages" in taken[-1].left_out[0]


def test_a_page_without_text_among_others_is_told(reader: Reader) -> None:
    document = pypdfium2.PdfDocument(pdf(SENTENCE))
    document.new_page(200, 200)
    out = io.BytesIO()
    document.save(out)

    (taken,) = take_in(out.getvalue(), reader=reader)

    assert taken.left_out == ("page 2 carries no text",)
