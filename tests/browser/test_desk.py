"""The desk in a real browser over a real server: by mouse, by keyboard, on a small screen, and without a complaint."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.examples.registers import a_register

pytestmark = pytest.mark.browser
PASSWORD = "a password for a test"
SHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
LETTER = (
    "Oksana Dravenko was arrested on 3 March 2024 in Orlest. She was taken to hospital on 9 March 2024. "
    "Oksana Dravenko was released on 12 March 2024."
)
FIRST_WORD = {"x": 14, "y": 8}  # the middle of a link over two lines may lie beside it
PAGES = {
    "today": "/", "cases": "/cases/", "open": "/cases/new/",
    **{part or "case": f"/cases/XV-0001/{part and part + '/'}?as_of=2024-04-20"
       for part in ("", "facts", "health", "proceedings", "calls", "standards", "sources",
                    "sharing", "history")},
    "enter": "/cases/XV-0001/enter/", "enter-arrest": "/cases/XV-0001/enter/arrest/",
    "add-source": "/cases/XV-0001/enter/source/", "many": "/enter/many/", "people": "/people/",
}  # fmt: skip
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


@dataclass
class Desk:
    """A served register, a page of the browser, and what the browser complained of."""

    address: str
    page: Page
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Open a page."""
        self.page.goto(self.address + path)

    def log_in(self) -> None:
        """As the first user of the register."""
        self.go("/")
        self.page.get_by_label("Name").fill("caseworker")
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Log in").click()
        self.page.get_by_role("heading", name="Today").wait_for()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> Iterator[str]:
    """Where a register with one case of Varenia is served."""
    home = tmp_path_factory.mktemp("served")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABEAS_PASSWORD", PASSWORD)
        register, (reference,) = a_register(home, "Oksana Dravenko", country="XV")
        register.run(["case", "name", reference, "Оксана Дравенко"])
        register.add(reference, sorted((examples / "varenia" / "dravenko").iterdir()))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {
        k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    }
    server = subprocess.Popen(
        [sys.executable, "-c", "from habeas.cli import main; main()", "serve", "--port", str(port)],
        env={**kept, "HABEAS_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=sys.stderr,
    )
    try:
        yield _answering(f"http://127.0.0.1:{port}")
    finally:
        server.terminate()
        server.wait(timeout=20)


def _answering(address: str) -> str:
    """The address once the server answers there."""
    for _ in range(100):
        try:
            with urlopen(f"{address}/log-in/", timeout=5):  # noqa: S310 - our own server
                return address
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"No server answers at {address}.")


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


def a_desk(browser: Browser, address: str, **look: Any) -> Desk:
    """A fresh page; what it logs as an error is kept."""
    page = browser.new_context(**look).new_page()
    page.set_default_timeout(10_000)
    desk = Desk(address, page)
    page.on("console", lambda m: desk.complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: desk.complaints.append(str(e)))
    return desk


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Desk]:
    """A desk with the usual look."""
    desk = a_desk(browser, address)
    yield desk
    assert desk.complaints == []
    desk.page.context.close()


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
    page.locator("#cards article").first.wait_for()
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
