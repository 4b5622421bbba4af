"""How the tests look into the files that were made."""

import io
import re
import zipfile

import pypdfium2


def part_of(document: bytes, name: str) -> str:
    """One part of a DOCX or ODT as text."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(name).decode()


def pdf_text(document: bytes) -> str:
    """The text of a PDF, its lines joined by spaces."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    finally:
        pdf.close()
    return " ".join(" ".join(pages).split())


def without_tags(markup: str) -> str:
    """The words of HTML or XML."""
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())
