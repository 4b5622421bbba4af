"""A caseworker's day as one journey: from a pasted statement to an approved DOCX, with and without JavaScript."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.desks import SHOTS, Desk, a_desk

pytestmark = pytest.mark.browser
STATEMENT = (
    "Orlest, 20 March 2024\n\n{name} was arrested on 3 March 2024 in Orlest. "
    "{name} was taken to hospital on 9 March 2024. "
    "On 12 March 2024 the Orlest League appealed to the Minister of Justice. "
    "{name} was beaten by guards on 15 March 2024."
)
ADDED = "We ask for an answer by return."
LOOKS: dict[str, tuple[str, dict[str, Any]]] = {
    "en": ("Mirela Okonel", {}),
    "en-no-script": ("Tomas Sereth", {"java_script_enabled": False}),
    "ar": ("Ilse Castrel", {"locale": "ar"}),
    "ar-no-script": ("Noor Varga", {"locale": "ar", "java_script_enabled": False}),
}


@pytest.mark.parametrize("look", LOOKS)
def test_from_a_pasted_statement_to_an_approved_paper(
    look: str, browser: Browser, address: str, tmp_path: Path
) -> None:
    name, options = LOOKS[look]
    desk = a_desk(browser, address, viewport={"width": 1280, "height": 900}, **options)
    desk.log_in()
    case = _open(desk, name)
    _paste(desk, case, STATEMENT.format(name=name))
    _review(desk.page)
    _shoot(desk.page, look, "reviewed")
    _compose(desk, case)
    _shoot(desk.page, look, "composed")
    _approve(desk.page)
    _shoot(desk.page, look, "approved")
    text, notes = _export(desk.page, tmp_path)
    assert name in text
    assert ADDED in text
    assert "<w:footnote " in notes
    assert desk.complaints == []
    desk.page.context.close()


def _open(desk: Desk, name: str) -> str:
    desk.go("/cases/new/")
    desk.page.locator("#name").fill(name)
    desk.page.locator("[name=country]").fill("XV")
    desk.page.locator("main form button").last.click()
    desk.page.wait_for_url("**/cases/XV-*/")
    return desk.page.url.removeprefix(desk.address)


def _paste(desk: Desk, case: str, words: str) -> None:
    desk.go(f"{case}enter/source/")
    desk.page.locator("#text").fill(words)
    desk.page.locator("#title").fill("Statement of the Orlest League")
    desk.page.locator("main form button.primary").click()
    desk.page.wait_for_url("**/sources/**")


def _review(page: Page) -> None:
    """Reject one with a reason, accept the others, one after the other."""
    accept = page.locator("article button[value=accept]")
    waiting = accept.count()
    assert waiting > 2
    wrong = page.locator("article:has(button[value=accept])").last
    wrong.locator("details:has([name=why]) > summary").click()
    wrong.locator("[name=why]").fill("Not about this person.")
    wrong.locator("button[value=reject]").click()
    for left in range(waiting - 1, 0, -1):
        _until(page, left)
        accept.first.click()
    _until(page, 0)


def _until(page: Page, count: int) -> None:
    """Wait until that many proposals are left."""
    for _ in range(100):
        if page.locator("article button[value=accept]").count() == count:
            return
        page.wait_for_timeout(50)
    pytest.fail(f"There are not {count} proposals left.")


def _compose(desk: Desk, case: str) -> None:
    page = desk.page
    desk.go(f"{case}papers/new/")
    page.locator("[name=template][value=public_statement]").check()
    page.locator("#audience").select_option("internal")
    page.locator("#addressees").fill("Minister of Justice")
    page.locator("#organisation").fill("Orlest League")
    page.locator("main form button.primary").click()
    words = page.locator("#markdown")
    words.fill(f"{words.input_value()}\n\n{ADDED}\n")
    page.locator("#words button[value=save]").click()
    page.wait_for_load_state()
    assert ADDED in page.locator("#markdown").input_value()
    assert page.locator("#findings").is_visible()


def _approve(page: Page) -> None:
    page.locator("button[value=approve]").click()
    page.wait_for_load_state()
    assert page.locator("button[value=approve]").count() == 0


def _export(page: Page, folder: Path) -> tuple[str, str]:
    """The text and the footnotes of the exported DOCX."""
    with page.expect_download() as found:
        page.locator("main a[href*='docx']").first.click()
    found.value.save_as(folder / "paper.docx")
    with zipfile.ZipFile(folder / "paper.docx") as parts:
        document = parts.read("word/document.xml").decode()
        return document, parts.read("word/footnotes.xml").decode()


def _shoot(page: Page, look: str, step: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"day-{look}-{step}.png", full_page=True)
