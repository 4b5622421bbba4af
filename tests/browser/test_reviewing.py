"""By keyboard: two hundred proposals are reviewed on one page, and the picture of a case is walked through."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Cookie

from tests.browser.desks import keep_picture
from tests.browser.hands import Hands, Keyboard
from tests.browser.ways import hands_of

pytestmark = pytest.mark.browser
WORKERS = 2
MANY = 200
FIRST = date(2023, 1, 2)
SENTENCE = "Bela Torsen was beaten by guards on {day.day} {day:%B %Y}."
WHERE = "() => document.activeElement.querySelector('circle').cx.baseVal.value"


def test_two_hundred_proposals_are_reviewed_without_a_page_load(
    browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    hands = hands_of("keyboard-en", browser, address, cookies)
    days = (FIRST + timedelta(days=2 * number) for number in range(MANY))
    hands.desk.go("/cases/XV-0003/enter/source/")
    hands.write("Or paste a text", "\n\n".join(SENTENCE.format(day=day) for day in days))
    hands.write("Title", "What the guards did")
    hands.press("Add")
    page = hands.page
    assert page.locator("#cards article").count() == MANY
    page.evaluate("window.stays = true")
    _review(hands)
    held = page.locator("#cards article[data-state=HELD]").count()
    rejected = page.locator("#cards article[data-state=REJECTED]").count()
    assert (held, rejected) == (MANY - MANY // 10, MANY // 10)
    assert page.evaluate("window.stays") is True
    keep_picture(page, "two-hundred-reviewed")
    assert hands.desk.complaints == []
    page.context.close()


def _review(hands: Hands) -> None:
    """Accept each, and reject every tenth with a reason; the next that waits has the focus by itself."""
    assert isinstance(hands, Keyboard)
    keys = hands.page.keyboard
    hands.tab_into("#cards article")
    for number in range(1, MANY + 1):
        if number % 10:
            keys.press("a")
        else:
            keys.press("r")
            keys.type("told twice")
            keys.press("Enter")
        hands.page.wait_for_function(
            "left => document.querySelectorAll('#cards [data-state=WAITING]').length === left",
            arg=MANY - number,
        )


@pytest.mark.parametrize("way", ["keyboard-en", "keyboard-ar"])
def test_the_picture_is_walked_from_fact_to_fact(
    way: str, browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    hands = hands_of(way, browser, address, cookies)
    assert isinstance(hands, Keyboard)
    keys = hands.page.keyboard
    hands.desk.go("/cases/XV-0001/?as_of=2024-04-20")
    hands.tab_into("svg.picture a")
    first = hands.page.evaluate(WHERE)
    for _ in range(2):
        keys.press("ArrowRight")
    assert hands.page.evaluate(WHERE) > first
    keys.press("Home")
    assert hands.page.evaluate(WHERE) == first
    with hands.page.expect_navigation():
        keys.press("+")
    assert "from=" in hands.page.url
    hands.tab_into("svg.picture a")
    keys.press("End")
    with hands.page.expect_navigation(wait_until="commit"):
        keys.press("Enter")
    assert "#fact-" in hands.page.url
    assert hands.page.locator(":target").is_visible()
    hands.page.context.close()
