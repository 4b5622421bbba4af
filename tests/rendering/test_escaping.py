"""What is escaped comes out as it went in."""

import html
import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.rendering import escape, render
from tests.rendering.files import pdf_text

READABLE = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"]) | st.sampled_from("\n\t*_[]^#`<&@$~|\\1.-")
)  # fmt: skip


def words_in_html(markdown: str) -> str:
    page = render(markdown, to="html", title="T").decode()
    body = page.partition("<h1>T</h1>")[2].partition("</main>")[0]
    return html.unescape(re.sub(r"<[^>]+>", "", body)).strip(" \n")


@settings(max_examples=60, deadline=None)
@given(READABLE)
def test_any_text_survives_to_the_output(text: str) -> None:
    expected = re.sub(r"[ \t\n]+", " ", text).strip(" ")
    assert words_in_html(f"A{escape(text)}Z") == f"A{expected}Z"


@settings(max_examples=60, deadline=None)
@given(READABLE)
def test_any_text_survives_alone_in_its_paragraph(text: str) -> None:
    expected = re.sub(r"[ \t\n]+", " ", text).strip(" ")
    assert words_in_html(escape(text)).replace("\n", " ") == expected


def test_what_no_document_can_hold_is_left_out() -> None:
    assert escape("a\x00\ufffe\ud800b\r\nc") == "ab c"


def test_signs_of_every_format_survive_to_the_pdf() -> None:
    text = r"#let x = 1; $5 *a* _b_ `c` <d> @e [f] \g ^h^ ~i~ {j} // k /* l */ https://m.example n--o 'p' \"q\""
    assert unicodedata.normalize("NFC", text) in pdf_text(render(escape(text), to="pdf", title="T"))
