"""Every page, whoever looks: axe finds nothing serious, it fits the screen, and its first visit is light."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Cookie, Response

from tests.browser.desks import (
    NO_PAGES,
    PAGES,
    SHOTS,
    SMALL,
    WIDE,
    ZOOMED,
    Desk,
    a_desk,
    sent_in,
)
from tests.desk.test_permissions import names

pytestmark = pytest.mark.browser
MOST = 150_000
LOOKS = {
    "light": WIDE,
    "dark": {**WIDE, "color_scheme": "dark"},
    "arabic": {**WIDE, "locale": "ar"},
    "small": SMALL,
    "small-arabic": {**SMALL, "locale": "ar"},
    "zoomed": ZOOMED,
}
FITS_ONLY = (
    "small-arabic",
    "zoomed",
)  # What axe looks at is the same as in the other narrow looks.


def test_every_page_is_looked_at() -> None:
    assert set(names()) == PAGES.keys() | NO_PAGES


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_fits_and_axe_finds_nothing_serious(
    look: str, browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    desk, found = a_desk(browser, address, cookies, **LOOKS[look]), []
    SHOTS.mkdir(parents=True, exist_ok=True)
    for route, path in pages.items():
        if route == "log_in":
            continue
        desk.go(path)
        found += [(route, *finding) for finding in _findings(desk, look)]
        desk.page.screenshot(path=SHOTS / f"{route}-{look}.png", full_page=True)
    assert found == []
    assert desk.complaints == []
    desk.page.context.close()


@pytest.mark.parametrize("look", LOOKS)
def test_the_log_in_fits_and_axe_finds_nothing_serious(
    look: str, browser: Browser, address: str
) -> None:
    desk = a_desk(browser, address, **LOOKS[look])
    desk.go("/")
    assert _findings(desk, look) == []
    desk.page.screenshot(path=SHOTS / f"log_in-{look}.png")
    desk.page.context.close()


def _findings(desk: Desk, look: str) -> list[tuple[str, Any]]:
    """What axe calls serious or critical, and how far the page is wider than the screen."""
    too_wide = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    found: list[tuple[str, Any]] = [("too wide", too_wide)] if too_wide > 0 else []
    if look in FITS_ONLY:
        return found
    said = Axe().run(desk.page).response
    assert said["passes"]
    serious = [one for one in said["violations"] if one["impact"] in ("serious", "critical")]
    return found + [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in serious]


def test_no_first_visit_is_heavy_nor_asks_another_host(
    browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    for route, path in pages.items():
        desk = a_desk(browser, address, () if route == "log_in" else cookies)
        answers: list[Response] = []
        desk.page.on("response", lambda answer, kept=answers: kept.append(answer))
        desk.go(path)
        assert all(answer.url.startswith(address) for answer in answers), route
        assert 1_000 < sent_in(answers) < MOST, route
        desk.page.context.close()


def test_every_page_is_there_without_javascript(
    browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    desk = a_desk(browser, address, cookies, **WIDE, java_script_enabled=False)
    for route, path in pages.items():
        desk.go(path)
        assert desk.page.locator("main h1:visible").count() == 1, route
        desk.page.screenshot(path=SHOTS / f"{route}-no-script.png", full_page=True)
    desk.page.context.close()
