"""What stands on one line of a PDF: the symbol of a document, the names of a month, a mark and its word."""

import pypdfium2
import pytest

from habeas.rendering import render

FILLERS = range(2, 46)


def lines(markdown: str, language: str) -> list[str]:
    """The lines of the PDF, as they are read."""
    made = pypdfium2.PdfDocument(render(markdown, to="pdf", title="T", language=language))
    return [line for page in made for line in page.get_textpage().get_text_range().splitlines()]


def filled(word: str, end: str) -> str:
    """A paragraph for each filling of the line before what must stay together."""
    return "\n\n".join(f"{word * 7}{'m' * n} {end}" for n in FILLERS)


@pytest.mark.parametrize("symbol", ["(A/RES/70/175)", "A/RES/217(III)A", "HR/P/PT/8/Rev.2"])
@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_the_symbol_of_a_document_is_not_torn(symbol: str, language: str) -> None:
    found = "\n".join(lines(filled("Committee ", symbol), language))
    assert found.count(symbol) == len(FILLERS)


def test_the_two_names_of_a_month_are_not_torn() -> None:
    word, end = "الوقائع ", "نيسان/أبريل"
    text = "\n\n".join(f"{word * 14}{'ا' * n} {end}" for n in FILLERS)
    torn = [n for n in lines(text, "ar") if "/" in n and ("نيسان" in n) != ("أبريل" in n)]
    assert torn == []


def test_a_mark_stands_on_the_line_of_its_word_in_arabic() -> None:
    text = "\n\n".join(f"{'الوقائع ' * 15}{'ا' * n}؛[^{n}] وبعد" for n in FILLERS)
    notes = "\n\n".join(f"[^{n}]: *Source*" for n in FILLERS)
    made = pypdfium2.PdfDocument(render(f"{text}\n\n{notes}", to="pdf", title="T", language="ar"))
    for page in made:
        words = page.get_textpage()
        signs = _heights(words, "؛")
        marks = [m for m in _heights(words, "0123456789") if m > _foot(words)]
        assert all(min(abs(m - sign) for sign in signs) < 9 for m in marks)


def _heights(words: pypdfium2.PdfTextPage, wanted: str) -> list[float]:
    """How high each such sign stands on the page."""
    text = words.get_text_range()
    places = (n for n, sign in enumerate(text) if sign in wanted)
    return [words.get_charbox(n)[1] for n in places]


def _foot(words: pypdfium2.PdfTextPage) -> float:
    """The height from which the notes begin."""
    return max(_heights(words, "S"), default=40.0) + 8
