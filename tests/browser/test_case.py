"""A case worked in the browser: which of two letters to follow, when to look again, and closing; by keyboard too."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.desks import Desk, a_desk, keep_picture

pytestmark = pytest.mark.browser
LETTERS = (
    "{name} was arrested on 12 March 2024 in Orlest.",
    "{name} was arrested on 12 March 2024 in Lenora. Her family was told of it.",
)
LOOKS: dict[str, tuple[str, dict[str, Any]]] = {
    "en": ("Sela Morvan", {}),
    "en-no-script": ("Davit Korr", {"java_script_enabled": False}),
    "ar": ("Petra Lind", {"locale": "ar"}),
}


@pytest.mark.parametrize("look", LOOKS)
def test_a_case_is_weighed_arranged_and_closed_by_keyboard(
    look: str, browser: Browser, address: str
) -> None:
    name, options = LOOKS[look]
    desk = a_desk(browser, address, viewport={"width": 1280, "height": 900}, **options)
    desk.log_in()
    case = _open(desk, name)
    for words in LETTERS:
        _take_in(desk, case, words.format(name=name))
    _follow_and_undo(desk, case)
    _look_again_and_close(desk, case)
    keep_picture(desk.page, f"case-closed-{look}")
    assert desk.complaints == []
    desk.page.context.close()


def _open(desk: Desk, name: str) -> str:
    desk.go("/cases/new/")
    desk.page.locator("#name").fill(name)
    desk.page.locator("#country").fill("XV")
    desk.page.locator("#country-name").fill("Varenia")
    _press(desk.page, "main form button.primary")
    desk.page.wait_for_url("**/cases/XV-*/")
    assert "Varenia" in desk.page.locator(".reference").inner_text()
    return desk.page.url.removeprefix(desk.address)


def _take_in(desk: Desk, case: str, words: str) -> None:
    desk.go(f"{case}enter/source/")
    desk.page.locator("#text").fill(words)
    desk.page.locator("#title").fill(words[-30:])
    desk.page.locator("main form button.primary").click()
    desk.page.wait_for_url("**/sources/**")
    waiting = desk.page.locator("article button[value=accept]")
    while left := waiting.count():
        waiting.first.click()
        _until(desk.page, left - 1)


def _until(page: Page, count: int) -> None:
    for _ in range(100):
        if page.locator("article button[value=accept]").count() == count:
            return
        page.wait_for_timeout(50)
    pytest.fail(f"There are not {count} proposals left.")


def _press(page: Page, target: str) -> None:
    page.locator(target).first.focus()
    page.keyboard.press("Enter")


def _follow_and_undo(desk: Desk, case: str) -> None:
    page = desk.page
    desk.go(f"{case}facts/?standing=contested")
    before = page.locator(".sentence").first.inner_text()
    _press(page, "details:has([name=claim]) > summary")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("The nearer of the two")
    page.keyboard.press("Enter")
    page.wait_for_selector("button[value=undo]")
    assert page.locator(".sentence").first.inner_text() != before
    assert "standing=contested" in page.url
    _press(page, "button[value=undo]")
    page.wait_for_selector("button[value=undo]", state="detached")
    assert page.locator(".sentence").first.inner_text() == before


def _look_again_and_close(desk: Desk, case: str) -> None:
    page = desk.page
    desk.go(case)
    _press(page, "a[href$='/keeping/']")
    page.wait_for_url("**/keeping/")
    page.locator("#review-on").fill("2030-03-01")
    page.locator("#look-why").fill("The appeal is heard")
    _press(page, "button[value=look]")
    page.wait_for_selector(".success")
    page.locator("#outcome").select_option("freed")
    page.locator("#close-why").fill("At home")
    _press(page, "button[value=close]")
    page.wait_for_selector("button[value=reopen]")
    desk.go(case)
    assert page.locator(".badge.strong").count() == 1
