"""A line that leads a list in is never the last of a page."""

import re
from io import BytesIO
from zipfile import ZipFile

import pypdfium2
import pytest

from habeas.rendering import render

LIST = "The League calls on the government to:\n\n1. Let a doctor see her.\n2. Release her.\n"


def test_word_keeps_the_line_with_the_list_and_no_other_line() -> None:
    made = render(f"Before.\n\n{LIST}\nAfter.\n", to="docx", title="A paper")
    with ZipFile(BytesIO(made)) as archive:
        document = archive.read("word/document.xml").decode()
    kept = [p for p in document.split("</w:p>") if "<w:keepNext" in p]
    assert [re.sub(r"<[^>]+>", "", p).strip() for p in kept] == [
        "The League calls on the government to:"
    ]


@pytest.mark.parametrize("lines", range(36, 48))
def test_no_page_of_a_pdf_ends_with_the_line(lines: int) -> None:
    made = render("One line.\n\n" * lines + LIST, to="pdf", title="A paper")
    for page in pypdfium2.PdfDocument(made):
        words = page.get_textpage().get_text_bounded()
        assert ("The League calls on" in words) is ("Let a doctor see her" in words)
