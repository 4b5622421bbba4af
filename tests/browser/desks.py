"""A desk in a real browser: a page, what it complains of, and the pages to look at."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

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
    "papers": "/cases/XV-0001/papers/", "new-paper": "/cases/XV-0001/papers/new/", "search": "/search/?q=Oksana",
    "contradictions": "/cases/XV-0001/contradictions/", "all-contradictions": "/queues/contradictions/",
    "keeping": "/cases/XV-0001/keeping/", "unanswered": "/?all=appeal-unanswered",
    "duplicates": "/queues/duplicates/", "repeats": "/cases/XV-0001/repeats/",
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
        self.page.locator("#id_username").fill("caseworker")
        self.page.locator("#id_password").fill(PASSWORD)
        self.page.locator("main button").click()
        self.page.wait_for_url(lambda there: "/log-in/" not in there)


def a_desk(browser: Browser, address: str, **look: Any) -> Desk:
    """A fresh page; what it logs as an error is kept."""
    page = browser.new_context(**look).new_page()
    page.set_default_timeout(10_000)
    desk = Desk(address, page)
    page.on("console", lambda m: desk.complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: desk.complaints.append(str(e)))
    return desk
