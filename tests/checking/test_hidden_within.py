"""What gives a source away within a file: comments and hidden words of an ODT, notes of pictures, XMP, documents in a document."""

import struct
import zlib
from base64 import b64encode
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2 as pdfium
import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from habeas.checking import Severity
from habeas.intake import take_in, unseen
from tests.checking.test_hidden_beside import LEAK, PLAIN, SEEN, a_pdf, a_picture, in_file

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"), ("form", "form"),
    )
)  # fmt: skip
_NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
_CHANGES = '<text:tracked-changes><text:changed-region text:id="c1">{}</text:changed-region></text:tracked-changes>'


def an_odt(folder: Path, body: str, *, styles: str = "", meta: str = "", **more: bytes) -> Path:
    path = folder / "draft.odt"
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", f"<office:document-content {_NAMES}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>")  # fmt: skip
        archive.writestr("meta.xml", f"<office:document-meta {_NAMES}><office:meta>{meta}</office:meta></office:document-meta>")  # fmt: skip
        for name, data in more.items():
            archive.writestr(name, data)
    return path


def a_style(looks: str) -> str:
    return f'<style:style style:name="T1"><style:text-properties {looks}/></style:style>'


P = f"<text:p>{SEEN}</text:p>"
SECRET = "ask Gulna again"
NOT_SHOWN: tuple[tuple[str, str], ...] = (
    (f"<text:p>{SEEN}<office:annotation><dc:creator>Ilva</dc:creator><text:p>{SECRET}</text:p></office:annotation></text:p>", ""),
    (_CHANGES.format(f"<text:deletion><text:p>{SECRET}</text:p></text:deletion>") + P, ""),
    (_CHANGES.format("<text:insertion/>") + f'<text:p>{SEEN} <text:change-start text:change-id="c1"/><text:span>{SECRET}</text:span><text:change-end text:change-id="c1"/></text:p>', ""),
    (f'<text:p>{SEEN}<text:span text:style-name="T1"> {SECRET}</text:span></text:p>', a_style('text:display="none"')),
    (f'<text:p>{SEEN}<text:span text:style-name="T1"> {SECRET}</text:span></text:p>', a_style('fo:color="#ffffff"')),
    (f'<text:p>{SEEN}<text:span text:style-name="T1"> {SECRET}</text:span></text:p>', a_style('fo:font-size="1pt"')),
    (f'{P}<text:section text:name="S" text:display="none"><text:p>{SECRET}</text:p></text:section>', ""),
    (f'<text:p>{SEEN}<text:hidden-text text:string-value="{SECRET}"/></text:p>', ""),
)  # fmt: skip


@pytest.mark.parametrize(("body", "styles"), NOT_SHOWN)
def test_what_an_odt_does_not_show_is_found(tmp_path: Path, body: str, styles: str) -> None:
    found = in_file(an_odt(tmp_path, body, styles=styles))
    assert any(SECRET in f.quote and f.severity is Severity.ERROR for f in found)


BESIDE = (
    (f'{P}<text:p><draw:frame draw:name="{{}}"/></text:p>', ""),
    (f"{P}<text:p><draw:frame><svg:desc>{{}}</svg:desc></draw:frame></text:p>", ""),
    (f"{P}<text:p><draw:frame><svg:title>{{}}</svg:title></draw:frame></text:p>", ""),
    (f'{P}<text:p><text:bookmark text:name="{{}}"/></text:p>', ""),
    (f'{P}<text:p><text:a xlink:href="https://example.org/?q={{}}">Sign</text:a></text:p>', ""),
    (f'{P}<text:p><text:user-field-decl text:name="x" office:string-value="{{}}"/></text:p>', ""),
    (P, "<dc:title>{}</dc:title>"),
    (P, '<meta:user-defined meta:name="{}">1</meta:user-defined>'),
)


@pytest.mark.parametrize(("body", "meta"), BESIDE)
def test_what_an_odt_says_beside_its_pages_must_not_give_a_source_away(
    tmp_path: Path, body: str, meta: str
) -> None:
    for words, is_found in ((LEAK, True), (PLAIN, False)):
        path = an_odt(tmp_path, body.format(words), meta=meta.format(words))
        errors = [f for f in in_file(path) if f.severity is Severity.ERROR]
        assert bool(errors) is is_found


@pytest.mark.parametrize("name", ["dc:creator", "meta:initial-creator", "meta:keyword", "dc:subject", "dc:description"])  # fmt: skip
def test_who_made_an_odt_is_told(tmp_path: Path, name: str) -> None:
    (finding,) = in_file(an_odt(tmp_path, P, meta=f"<{name}>Ilva Sorn</{name}>"))
    assert finding.severity is Severity.WARNING


def test_a_plain_odt_carries_nothing(tmp_path: Path) -> None:
    meta = "<meta:generator>LibreOffice/24.2</meta:generator><dc:title>Letter</dc:title>"
    body = f'{P}<text:p><draw:frame draw:name="Image1"/><text:bookmark text:name="__RefHeading___Toc1"/></text:p>'
    assert in_file(an_odt(tmp_path, body, meta=meta)) == []


def test_an_object_in_an_odt_is_looked_into(tmp_path: Path) -> None:
    for words, is_found in ((LEAK, True), (PLAIN, False)):
        inner = (
            f"<office:document-content {_NAMES}><text:p>{words}</text:p></office:document-content>"
        )
        path = an_odt(tmp_path, P, **{"Object 1/content.xml": inner.encode()})
        assert bool(in_file(path)) is is_found


def a_photo(words: str) -> bytes:
    """A JPEG with no more than its notes: a description under the tag of Exif."""
    told = words.encode() + b"\x00"
    entry = struct.pack("<HHII", 0x010E, 2, len(told), 26)
    tiff = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + struct.pack("<I", 0) + told  # fmt: skip
    body = b"Exif\x00\x00" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xd9"


def a_photo_with_a_place() -> bytes:
    north = struct.pack("<HHI4s", 1, 2, 2, b"N\x00") + struct.pack("<HHII", 2, 5, 3, 56)
    place = struct.pack("<H", 2) + north + struct.pack("<I", 0)
    degrees = struct.pack("<6I", 52, 1, 30, 1, 0, 1)
    tiff = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<HHHII", 1, 0x8825, 4, 1, 26) + struct.pack("<I", 0)  # fmt: skip
    body = b"Exif\x00\x00" + tiff + place + degrees
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xd9"


def a_drawing(words: str) -> bytes:
    """A PNG with a text chunk behind its head."""
    plain = a_picture().getvalue()
    body = b"Comment\x00" + words.encode()
    chunk = struct.pack(">I", len(body)) + b"tEXt" + body + struct.pack(">I", zlib.crc32(b"tEXt" + body))  # fmt: skip
    return plain[:33] + chunk + plain[33:]


def an_image_with_xmp(words: str) -> bytes:
    packet = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:description><rdf:Alt><rdf:li xml:lang="en">{words}</rdf:li></rdf:Alt></dc:description></x:xmpmeta>'
    return a_photo("")[:-2] + packet.encode() + b"\xff\xd9"


@pytest.mark.parametrize("picture", [a_photo, a_drawing, an_image_with_xmp])
def test_what_a_picture_says_of_itself_is_found(
    tmp_path: Path, picture: Callable[[str], bytes]
) -> None:
    with ZipFile(a_docx_of(tmp_path, {})) as plain:
        parts = {name: plain.read(name) for name in plain.namelist()}
    docx = tmp_path / "pictures.docx"
    with ZipFile(docx, "w") as archive:
        for name, data in {**parts, "word/media/image1.jpg": picture(LEAK)}.items():
            archive.writestr(name, data)
    for path in (docx, an_odt(tmp_path, P, **{"Pictures/1.jpg": picture(LEAK)})):
        assert any(LEAK in f.quote and f.severity is Severity.ERROR for f in in_file(path))
    assert in_file(an_odt(tmp_path, P, **{"Pictures/1.jpg": a_picture().getvalue()})) == []


def test_what_pictures_in_a_page_and_a_pdf_say_of_themselves_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    packed = b64encode(a_photo(LEAK)).decode()
    page.write_text(f'<html><body><p>{SEEN}</p><img src="data:image/jpeg;base64,{packed}" alt=""></body></html>')  # fmt: skip
    pdf = a_pdf(tmp_path)
    stream = b"\n20 0 obj\n<< /Filter /DCTDecode >>\nstream\n" + a_photo(LEAK) + b"\nendstream\nendobj\n%%EOF\n"  # fmt: skip
    pdf.write_bytes(pdf.read_bytes() + stream)
    for path in (page, pdf):
        assert any(LEAK in f.quote and f.severity is Severity.ERROR for f in in_file(path))


def test_where_a_picture_was_taken_is_told(tmp_path: Path) -> None:
    path = an_odt(tmp_path, P, **{"Pictures/1.jpg": a_photo_with_a_place()})
    assert [f.quote for f in in_file(path)] == ["GPS 52.5000 N"]


@pytest.mark.parametrize("is_packed", [False, True])
def test_what_the_metadata_of_a_pdf_say_is_found(tmp_path: Path, is_packed: bool) -> None:
    packet = f"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{LEAK}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>".encode()
    stream = zlib.compress(packet) if is_packed else packet
    packed = b"/Filter /FlateDecode " if is_packed else b""
    path = a_pdf(tmp_path)
    thing = b"\n20 0 obj\n<< /Type /Metadata /Subtype /XML " + packed + f"/Length {len(stream)} >>\nstream\n".encode()  # fmt: skip
    path.write_bytes(path.read_bytes() + thing + stream + b"\nendstream\nendobj\n%%EOF\n")
    assert any(LEAK in f.quote for f in in_file(path))


def a_docx_of(folder: Path, embedded: dict[str, bytes]) -> Path:
    document = Document()
    document.add_paragraph(SEEN)
    document.core_properties.author = ""
    for name, data in embedded.items():
        part = Part(PackURI(f"/word/embeddings/{name}"), "application/octet-stream", data, document.part.package)  # fmt: skip
        document.part.relate_to(part, RELATIONSHIP_TYPE.PACKAGE)
    path = folder / "draft.docx"
    document.save(str(path))
    return path


def an_inner_docx(words: str) -> bytes:
    document, out = Document(), BytesIO()
    document.add_paragraph(words)
    document.save(out)
    return out.getvalue()


def test_a_document_within_a_docx_comes_out_as_one(tmp_path: Path) -> None:
    path = a_docx_of(tmp_path, {"Document1.docx": an_inner_docx(LEAK)})
    outer, inner = take_in(path)
    assert inner.text == LEAK
    assert inner.parent == outer.sha256


def test_an_object_of_another_program_within_a_docx_is_named_as_not_read(tmp_path: Path) -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    (outer,) = take_in(a_docx_of(tmp_path, {"oleObject1.bin": old}))
    (line,) = outer.left_out
    assert line.startswith("oleObject1.bin: this is an old Office file")


def test_a_file_attached_to_a_pdf_comes_out_as_a_document(tmp_path: Path) -> None:
    document = pdfium.PdfDocument(str(a_pdf(tmp_path)))
    document.new_attachment("notes.txt").set_data(LEAK.encode())
    path = tmp_path / "with.pdf"
    document.save(str(path))
    _, inner = take_in(path)
    assert (inner.name, inner.text) == ("notes.txt", LEAK)


def test_what_a_document_attached_to_a_message_carries_is_found(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Letter"
    message.set_content(SEEN)
    odt = an_odt(tmp_path, NOT_SHOWN[0][0]).read_bytes()
    message.add_attachment(odt, maintype="application", subtype="octet-stream", filename="l.odt")
    _, inner = take_in(message.as_bytes(), name="m.eml")
    assert any(SECRET in one.text for one in unseen(inner.data, name=inner.name))


@pytest.mark.parametrize("data", [b"{\\rtf1 hello}", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600])  # fmt: skip
def test_what_cannot_be_looked_into_is_refused_with_a_reason(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "draft.doc"
    path.write_bytes(data)
    with pytest.raises(Exception, match="save it as"):
        take_in(path)
