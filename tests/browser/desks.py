"""A desk in a real browser: a page, what it complains of, and the pages to look at."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Cookie, Page, Response, ViewportSize

Cookies = Sequence[Cookie]
PASSWORD = "a password for a test"
EVERY_LOOK = bool(os.environ.get("HABEAS_TEST_PICTURES"))
PICTURES = Path(__file__).resolve().parents[2] / "build" / "screenshots"
LETTER = (
    "Oksana Dravenko was arrested on 3 March 2024 in Orlest. She was taken to hospital on 9 March 2024. "
    "Oksana Dravenko was released on 12 March 2024."
)
FIRST_WORD = {"x": 14, "y": 8}  # the middle of a link over two lines may lie beside it
CASE = ("XV-0001",)
DAY = "?as_of=2024-04-20"
# Every page by its route: the arguments, where `source`, `claim` and `paper` stand for what is there, and the query.
PAGES: dict[str, tuple[tuple[str, ...], str]] = {
    "log_in": ((), ""), "today": ((), ""), "cases": ((), ""), "open_case": ((), ""), "search": ((), "?q=Oksana"),
    **dict.fromkeys(
        ("case", "case_facts", "case_health", "case_proceedings", "case_calls", "case_standards", "case_sources",
         "contradictions", "repeats", "case_copies", "case_procedures", "case_arbitrary"), (CASE, DAY)),
    "case_procedure": ((*CASE, "wgad_regular"), DAY), "law": ((), "?q=judge"), "instrument": (("iccpr",), ""),
    "what_binds": ((), "?state=KG&on=2022-05-14"), "law_procedures": ((), "?state=KG&on=2022-05-14"),
    "law_procedure": (("wgad_regular",), ""),
    **dict.fromkeys(
        ("case_papers", "comments", "case_sharing", "case_history", "new_paper", "enter", "add_source", "case_keeping"), (CASE, "")),
    "enter_claim": ((*CASE, "arrest"), ""), "mass_event": ((), "?kind=arrest"),
    "source": ((*CASE, "source"), "?claim=claim#passage"), "claim_history": ((*CASE, "claim"), ""),
    "paper": ((*CASE, "paper"), ""), "paper_history": ((*CASE, "paper"), ""),
    "paper_beside": ((*CASE, "paper", "ar"), ""),
    "contradictions_everywhere": ((), ""), "duplicates": ((), ""), "reviewed": ((), ""),
    "people": ((), ""), "user": (("caseworker",), ""), "account": ((), ""), "log": ((), ""), "design": ((), ""),
}  # fmt: skip
# What answers no page: files, what is only sent, and what a page asks for by itself.
NO_PAGES = {
    "look", "csp_report", "source_page", "export_paper",
    "log_out", "set_language", "save_view", "undo", "read_source", "decide_claim",
    "typed_date", "known_names", "paper_findings", "paper_facts", "remarked_paper", "edited_paper",
}  # fmt: skip
SMALL: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 900}
# A window of 1280 pixels at 200 percent.
ZOOMED: ViewportSize = {"width": 640, "height": 450}
# Without windows letters would be as wide as whole pixels are: they are to be as wide as on a screen.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--font-render-hinting=none"]  # fmt: skip


BROKEN = "The content security policy was broken: "


@dataclass
class Served:
    """A register in a folder, where it is served, and what browsers reported to its server."""

    address: str
    home: Path
    _told: int = 0

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.home / "server.log"

    def reports(self) -> list[str]:
        """The rules of the content security policy that pages broke since this was last asked."""
        lines = self.log.read_text().splitlines()
        found = [line.partition(BROKEN)[2] for line in lines if BROKEN in line]
        fresh, self._told = found[self._told :], len(found)
        return fresh


@dataclass
class Desk:
    """A served register, a page of the browser, and what the browser complained of."""

    address: str
    page: Page
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Open a page."""
        self.page.goto(self.address + path)

    def log_in(self, name: str = "caseworker") -> None:
        """As a user of the register, the first by itself."""
        self.go("/")
        self.give_password(name)
        self.page.wait_for_url(lambda there: "/log-in/" not in there)

    def give_password(self, name: str = "caseworker") -> None:
        """Fill in the log-in that is shown, and press its button."""
        self.page.locator("#id_username").fill(name)
        self.page.locator("#id_password").fill(PASSWORD)
        self.page.locator("main button").click()


def a_desk(browser: Browser, address: str, cookies: Cookies = (), **look: Any) -> Desk:
    """A fresh page, logged in where there are cookies; what it logs as an error is kept."""
    context = browser.new_context(**look)
    context.add_cookies(list(cookies))  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(30_000)
    desk = Desk(address, page)
    page.on("console", lambda m: desk.complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: desk.complaints.append(str(e)))
    return desk


def sent_in(answers: Iterable[Response]) -> int:
    """How many bytes the server sent in the bodies of these answers, compressed as they came."""
    return sum(answer.request.sizes()["responseBodySize"] for answer in answers)


def keep_picture(page: Page, name: str) -> None:
    """The whole page as people see it, below build/screenshots/, for them to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)
