"""What the desk does beside showing pages: it leads to the passage, and leaves nothing behind at a log-out."""

import pytest
from playwright.sync_api import Browser, Cookie, expect

from tests.browser.desks import FIRST_WORD, SMALL, WIDE, Desk, a_desk

pytestmark = pytest.mark.browser


def test_a_fact_opens_its_passage(desk: Desk) -> None:
    desk.go("/cases/XV-0001/")
    first = desk.page.locator(".chronology .passage a").first
    words = first.inner_text().strip("“”\"' ")
    first.click(position=FIRST_WORD)
    mark = desk.page.locator("mark#passage")
    assert " ".join(mark.inner_text().split()) == " ".join(words.split())
    assert mark.evaluate(
        "m => { const r = m.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )


def test_logging_out_leaves_nothing_typed_in_the_browser(stranger: Desk) -> None:
    stranger.log_in()
    stranger.go("/cases/XV-0001/enter/source/")
    stranger.page.locator("#text").fill("A witness told us.")
    kept = "() => Object.values(localStorage).some(words => words.includes('A witness told us.'))"
    stranger.page.wait_for_function(kept)
    stranger.page.get_by_role("button", name="Log out").click()
    stranger.page.wait_for_url("**/log-in/**")
    assert not stranger.page.evaluate(f"({kept})()")


def test_logging_out_ends_the_session(stranger: Desk) -> None:
    stranger.log_in()
    stranger.page.get_by_role("button", name="Log out").click()
    stranger.go("/cases/XV-0001/")
    assert "/log-in/" in stranger.page.url


def test_an_empty_register_is_calm(stranger: Desk) -> None:
    stranger.log_in("lena")
    assert stranger.page.locator(".problem, .danger, .contested").count() == 0
    assert stranger.page.locator("main .empty").is_visible()


def test_no_id_stands_twice_on_a_page(desk: Desk, pages: dict[str, str]) -> None:
    for route, path in pages.items():
        desk.go(path)
        ids = desk.page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
        assert sorted(set(ids)) == sorted(ids), route


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
def test_the_bar_is_one_row_and_on_a_telephone_leaves_room_for_the_case(
    browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str], language: str
) -> None:
    """Of somebody who keeps the accounts and reads the log, whose bar is the longest."""
    desk = a_desk(browser, address, cookies, viewport=WIDE, locale=language)
    desk.go(pages["case_facts"])
    assert desk.page.locator("html").get_attribute("lang") == language
    bar = desk.page.locator("header.bar")
    assert bar.evaluate("b => b.offsetHeight") < 60
    desk.page.set_viewport_size(SMALL)
    desk.page.reload()
    assert bar.evaluate("b => b.offsetHeight") < 210
    tab = desk.page.locator(".tabs [aria-current]")
    assert tab.evaluate(
        "t => { const r = t.getBoundingClientRect();"
        " return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight }"
    )
    desk.page.context.close()


def test_the_language_is_chosen_by_keyboard(stranger: Desk) -> None:
    stranger.log_in("lena")
    summary = stranger.page.locator(".language summary")
    summary.press("Enter")
    stranger.page.locator("#language").press("Escape")
    expect(stranger.page.locator("#language")).to_be_hidden()
    expect(summary).to_be_focused()
    summary.press("Enter")
    stranger.page.locator("#language").select_option("fr")
    stranger.page.get_by_role("button", name="Change language").press("Enter")
    expect(stranger.page.locator("html")).to_have_attribute("lang", "fr")


def test_what_comes_back_into_a_fold_is_in_sight(desk: Desk) -> None:
    desk.go("/cases/XV-0001/standards/?as_of=2024-04-20")
    why = desk.page.locator("details:has(#others) [name=why]").first
    why.locator("xpath=ancestor::details[1]/summary").click()
    why.fill("The rules were cited to us.")
    desk.page.reload()
    expect(why).to_have_value("The rules were cited to us.")
    expect(why).to_be_visible()
