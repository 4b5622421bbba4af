"""The desk in a real browser over a real server: by mouse, by keyboard, on a small screen, and without a complaint."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.desks import FIRST_WORD, LETTER, PAGES, PASSWORD, SHOTS, Desk, a_desk

pytestmark = pytest.mark.browser


def test_a_fact_opens_its_passage(desk: Desk) -> None:
    desk.log_in()
    desk.go("/cases/XV-0001/")
    first = desk.page.locator(".chronology .passage a").first
    words = first.inner_text().strip("“”\"' ")
    first.click(position=FIRST_WORD)
    mark = desk.page.locator("mark#passage")
    assert " ".join(mark.inner_text().split()) == " ".join(words.split())
    assert mark.evaluate(
        "m => { const r = m.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )


def test_the_page_goes_to_another_day(desk: Desk) -> None:
    desk.log_in()
    desk.go("/cases/XV-0001/?as_of=2024-04-20")
    days = desk.page.locator(".glance .figure").nth(1).inner_text()
    desk.page.get_by_label("As of").fill("2024-02-20")
    desk.page.get_by_role("button", name="Show").click()
    assert desk.page.locator(".glance .figure").nth(1).inner_text() != days
    assert "as_of=2024-02-20" in desk.page.url


def test_a_case_is_opened_by_keyboard_alone(desk: Desk) -> None:
    desk.go("/")
    desk.page.locator("#id_username:focus").wait_for()
    keys = desk.page.keyboard
    keys.type("caseworker")
    keys.press("Tab")
    keys.type(PASSWORD)
    keys.press("Enter")
    desk.page.get_by_role("heading", name="Today").wait_for()
    for words, heading in (("Cases", "Cases"), ("Oksana Dravenko", "Oksana Dravenko")):
        _tab_to(desk, words)
        keys.press("Enter")
        desk.page.get_by_role("heading", name=heading).wait_for()


def _tab_to(desk: Desk, words: str) -> None:
    """Go on by Tab until the focus is on a link with just these words."""
    for _ in range(30):
        desk.page.keyboard.press("Tab")
        if desk.page.evaluate("document.activeElement.textContent").strip() == words:
            return
    pytest.fail(f"Tab does not come to {words!r}.")


def test_proposals_are_reviewed_by_keyboard_without_a_page_load(
    browser: Browser, address: str
) -> None:
    desk = a_desk(browser, address)
    desk.log_in()
    desk.go("/cases/XV-0001/enter/source/")
    page = desk.page
    page.locator("textarea").first.fill(LETTER)
    page.locator("main form button").first.click()
    page.wait_for_url("**/sources/**", wait_until="load")
    count = page.locator("#cards article").count()
    assert count >= 2
    page.evaluate("window.stays = true")
    page.locator("#cards article").first.focus()
    page.keyboard.press("a")
    page.locator('#cards article[data-state="HELD"]').wait_for()
    page.keyboard.press("r")
    page.keyboard.type("told of another day")
    page.keyboard.press("Enter")
    page.locator('#cards article[data-state="REJECTED"]').wait_for()
    assert page.locator('#cards article[data-state="WAITING"]').count() == count - 2
    assert page.evaluate("window.stays") is True
    page.screenshot(path=SHOTS / "reader-reviewed.png")
    assert desk.complaints == []
    page.context.close()


def test_logging_out_leaves_nothing_typed_in_the_browser(desk: Desk) -> None:
    desk.log_in()
    desk.go("/cases/XV-0001/enter/source/")
    desk.page.locator("#text").fill("A witness told us.")
    kept = "() => Object.values(localStorage).some(words => words.includes('A witness told us.'))"
    desk.page.wait_for_function(kept)
    desk.page.get_by_role("button", name="Log out").click()
    desk.page.wait_for_url("**/log-in/**")
    assert not desk.page.evaluate(f"({kept})()")


def test_logging_out_ends_the_session(desk: Desk) -> None:
    desk.log_in()
    desk.page.get_by_role("button", name="Log out").click()
    desk.go("/cases/XV-0001/")
    assert "/log-in/" in desk.page.url


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("light", {"viewport": {"width": 1280, "height": 900}}),
        ("dark", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}),
        ("small", {"viewport": {"width": 360, "height": 740}}),
        ("no-script", {"viewport": {"width": 1280, "height": 900}, "java_script_enabled": False}),
    ],
)
def test_every_page_fits_its_screen(
    name: str, look: dict[str, Any], browser: Browser, address: str
) -> None:
    desk = a_desk(browser, address, **look)
    SHOTS.mkdir(parents=True, exist_ok=True)
    desk.go("/")
    desk.page.screenshot(path=SHOTS / f"log-in-{name}.png")
    desk.log_in()
    for title, path in PAGES.items():
        desk.go(path)
        desk.page.screenshot(path=SHOTS / f"{title}-{name}.png", full_page=True)
        if name != "no-script":
            wide = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, title
    desk.go("/cases/XV-0001/")
    desk.page.locator(".chronology .passage a").first.click(position=FIRST_WORD)
    desk.page.screenshot(path=SHOTS / f"source-{name}.png")
    assert desk.complaints == []
    desk.page.context.close()
