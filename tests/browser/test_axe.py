"""Every page, however it is looked at: axe finds nothing serious, it fits the screen, and its first visit is light."""

from dataclasses import dataclass
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Cookie, Response, ViewportSize

from tests.browser.desks import (
    EVERY_LOOK,
    NO_PAGES,
    PAGES,
    SMALL,
    WIDE,
    ZOOMED,
    Cookies,
    Desk,
    a_desk,
    keep_picture,
    sent_in,
)
from tests.desk.test_permissions import names

pytestmark = pytest.mark.browser
MOST = 150_000


@dataclass(frozen=True)
class Look:
    """A window and its colours, and the rules of axe that may say something else there than in the looks before."""

    size: ViewportSize
    colours: Literal["light", "dark"] = "light"
    rules: tuple[str, ...] | None = None  # all


OF_COLOURS, NO_RULES = ("color-contrast", "link-in-text-block"), ()
LOOKS = {
    "en": {
        "light": Look(WIDE),
        "dark": Look(WIDE, "dark", OF_COLOURS),
        "small": Look(SMALL),
        "zoomed": Look(ZOOMED, rules=NO_RULES),
    },
    "ar": {"arabic": Look(WIDE), "small-arabic": Look(SMALL, rules=NO_RULES)},
}


def test_every_page_is_looked_at() -> None:
    assert set(names()) == PAGES.keys() | NO_PAGES


@pytest.mark.parametrize("language", LOOKS)
def test_every_page_fits_and_axe_finds_nothing_serious(
    language: str, browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    desk, found = a_desk(browser, address, cookies, locale=language, reduced_motion="reduce"), []
    for route, path in pages.items():
        if route != "log_in":
            desk.go(path)
            found += _findings(desk, route, language)
    assert found == []
    assert desk.complaints == []
    desk.page.context.close()


@pytest.mark.parametrize("language", LOOKS)
def test_the_log_in_fits_and_axe_finds_nothing_serious(
    language: str, browser: Browser, address: str
) -> None:
    desk = a_desk(browser, address, locale=language, reduced_motion="reduce")
    desk.go("/")
    assert _findings(desk, "log_in", language) == []
    desk.page.context.close()


def _findings(desk: Desk, route: str, language: str) -> list[tuple[str, str, Any]]:
    """What axe calls serious or critical in each look, and how far the page is wider than the screen."""
    found: list[tuple[str, str, Any]] = []
    for name, look in LOOKS[language].items():
        desk.page.set_viewport_size(look.size)
        desk.page.emulate_media(color_scheme=look.colours)
        too_wide = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        found += [(route, name, f"{too_wide} pixels too wide")] if too_wide > 0 else []
        found += [(route, name, serious) for serious in _serious(desk, look.rules)]
        if EVERY_LOOK:
            keep_picture(desk.page, f"{route}-{name}")
    return found


def _serious(desk: Desk, rules: tuple[str, ...] | None) -> list[tuple[str, Any]]:
    if rules == NO_RULES:
        return []
    which = {} if rules is None else {"runOnly": list(rules)}
    said = Axe().run(desk.page, options={"resultTypes": ["violations"], **which}).response
    assert said["passes"]
    serious = [one for one in said["violations"] if one["impact"] in ("serious", "critical")]
    return [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in serious]


def test_no_first_visit_is_heavy_nor_asks_another_host(
    browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    desks = {True: _forgetful(browser, address), False: _forgetful(browser, address, cookies)}
    answers: list[Response] = []
    for desk in desks.values():
        desk.page.on("response", lambda answer: answers.append(answer))
    for route, path in pages.items():
        answers.clear()
        desks[route == "log_in"].go(path)
        assert all(answer.url.startswith(address) for answer in answers), route
        assert 1_000 < sent_in(answers) < MOST, route
    for desk in desks.values():
        desk.page.context.close()


def _forgetful(browser: Browser, address: str, cookies: Cookies = ()) -> Desk:
    """A desk whose browser keeps nothing of the pages before, so that each visit is as the first."""
    desk = a_desk(browser, address, cookies)
    devtools = desk.page.context.new_cdp_session(desk.page)
    devtools.send("Network.enable")
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    return desk


def test_every_page_is_there_without_javascript(
    browser: Browser, address: str, cookies: list[Cookie], pages: dict[str, str]
) -> None:
    desk = a_desk(browser, address, cookies, viewport=WIDE, java_script_enabled=False)
    for route, path in pages.items():
        desk.go(path)
        assert desk.page.locator("main h1:visible").count() == 1, route
        if EVERY_LOOK:
            keep_picture(desk.page, f"{route}-no-script")
    desk.page.context.close()
