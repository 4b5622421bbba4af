"""The ways in which each job is done: by mouse, by keyboard alone, without JavaScript; in English and in Arabic."""

from typing import Any

from playwright.sync_api import Browser

from tests.browser.desks import WIDE, Cookies, a_desk
from tests.browser.hands import Hands, Keyboard, Mouse

WAYS: dict[str, tuple[type[Hands], dict[str, Any]]] = {
    "mouse-en": (Mouse, {}),
    "mouse-ar": (Mouse, {"locale": "ar"}),
    "keyboard-en": (Keyboard, {}),
    "keyboard-ar": (Keyboard, {"locale": "ar"}),
    "no-script-en": (Mouse, {"java_script_enabled": False}),
    "no-script-ar": (Mouse, {"java_script_enabled": False, "locale": "ar"}),
}


def hands_of(way: str, browser: Browser, address: str, cookies: Cookies = ()) -> Hands:
    """Somebody who works in this way, logged in where there are cookies."""
    sort, look = WAYS[way]
    desk = a_desk(browser, address, cookies, viewport=WIDE, **look)
    return sort(desk, look.get("locale", "en"))
