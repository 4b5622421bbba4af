"""What the desk does beside showing pages: it leads to the passage, and leaves nothing behind at a log-out."""

import pytest

from tests.browser.desks import FIRST_WORD, Desk

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
