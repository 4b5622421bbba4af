"""What the printer gets: of a paper the paper alone, of a case its chronology with the picture whole."""

import io
import re

import pypdfium2
import pytest

from tests.browser.desks import Desk
from tests.rendering.files import pdf_text

pytestmark = pytest.mark.browser
A4 = (595, 842)


def printed(desk: Desk, path: str = "") -> bytes:
    """The page as a PDF."""
    if path:
        desk.go(path)
    return desk.page.pdf(prefer_css_page_size=True)


def a_paper(desk: Desk) -> None:
    """Begin a paper and stay on its page."""
    desk.go("/cases/XV-0001/papers/new/")
    desk.page.get_by_label("As of").fill("2024-04-20")
    desk.page.get_by_label("Who speaks").fill("Writers' League")
    desk.page.get_by_label("To whom").fill("government of Varenia")
    desk.page.get_by_role("button", name="Write the draft").click()
    desk.page.locator(".printed").wait_for(state="attached")


def test_a_paper_is_printed_without_the_desk(desk: Desk) -> None:
    a_paper(desk)
    assert not desk.page.locator(".printed").is_visible()
    document = printed(desk)
    said = pdf_text(document)
    words = desk.page.locator(".printed > p").first.text_content() or ""
    assert " ".join(words.split())[:40] in said
    assert "DRAFT:" in said
    for of_the_desk in ("The checker", "Export:", "Day ", "Habeas", "[^1]"):
        assert of_the_desk not in said
    width, height = pypdfium2.PdfDocument(io.BytesIO(document))[0].get_size()
    assert (round(width), round(height)) == pytest.approx(A4, abs=1)


def test_a_chronology_is_printed_within_the_sheet(desk: Desk) -> None:
    document = printed(desk, "/cases/XV-0001/?as_of=2024-04-20")
    assert "Chronology" in pdf_text(document)
    desk.page.emulate_media(media="print")
    desk.page.set_viewport_size({"width": 680, "height": 900})
    picture = desk.page.locator("svg.picture")
    assert picture.evaluate("p => p.getBoundingClientRect().right <= innerWidth")
    assert not desk.page.locator(".tabs").first.is_visible()


def test_comments_are_printed_neither_with_a_paper_nor_with_a_source(desk: Desk) -> None:
    a_paper(desk)
    for page in (desk.page.url, f"{desk.address}{a_source_of(desk)}"):
        desk.page.goto(page)
        desk.page.get_by_role("link", name="Write a comment").first.click()
        desk.page.get_by_label("The comment").fill("Counsel asks for more.")
        desk.page.get_by_role("button", name="Write the comment").click()
        desk.page.goto(page)
        assert desk.page.get_by_text("Counsel asks for more.", exact=True).is_visible()
        assert "Counsel asks" not in pdf_text(desk.page.pdf(prefer_css_page_size=True))


def a_source_of(desk: Desk) -> str:
    """The address of a source of the case."""
    page = desk.page.request.get(f"{desk.address}/cases/XV-0001/sources/").text()
    return re.findall(r'href="(/cases/XV-0001/sources/\w+/)"', page)[0]
