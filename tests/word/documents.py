"""Word documents for tests: made by hand of a body's markup, with all that Word writes around words."""

import io
import subprocess
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

from habeas.intake import take_in
from habeas.rendering import render

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>"""


def by_hand(body: str, **parts: str) -> bytes:
    """A DOCX with this body; `parts` are others by the name of their file in `word/`."""
    made = io.BytesIO()
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    with ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return made.getvalue()


def text_of(data: bytes) -> str:
    """The text as it is taken in."""
    return take_in(data, name="draft.docx")[0].text


def a_paper(markdown: str, title: str = "Care for Amal Idris") -> bytes:
    """One of our own papers as DOCX."""
    return render(markdown, to="docx", title=title)


def part(data: bytes, name: str) -> str:
    """One part of a document."""
    return parts(data)[name].decode()


def parts(data: bytes) -> dict[str, bytes]:
    """Every part of a document."""
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(data: bytes, change: Callable[[str], str], *, name: str = "word/document.xml") -> bytes:
    """The document with one part changed, as an editor's program would."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for each, content in parts(data).items():
            archive.writestr(each, change(content.decode()) if each == name else content)
    return made.getvalue()


def replaced(data: bytes, *swaps: tuple[str, str]) -> bytes:
    """The document with words replaced, in its body and its notes."""
    for old, new in swaps:
        for name in ("word/document.xml", "word/footnotes.xml"):
            data = changed(data, lambda part, o=old, n=new: part.replace(o, n), name=name)  # type: ignore[misc]
    return data


def with_part(data: bytes, name: str, content: str) -> bytes:
    """The document with one more part in `word/`."""
    made = io.BytesIO(data)
    with ZipFile(made, "a") as archive:
        archive.writestr(f"word/{name}.xml", content)
    return made.getvalue()


def saved_by_libreoffice(
    data: bytes, folder: Path, *, to: str = "docx", given: str = "docx"
) -> bytes:
    """The document as LibreOffice opens it and saves it."""
    (folder / "saved").mkdir(exist_ok=True)
    (folder / f"draft.{given}").write_bytes(data)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
         "--convert-to", to, "--outdir", str(folder / "saved"), str(folder / f"draft.{given}")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (folder / "saved" / f"draft.{to}").read_bytes()
