"""A caseworker's whole day: from a pasted statement to an approved DOCX, by mouse, by keyboard and without JavaScript."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from habeas.core.levels import Level
from tests.browser.desks import PASSWORD, keep_picture
from tests.browser.hands import Hands, Keyboard, begins
from tests.browser.ways import WAYS, hands_of

pytestmark = pytest.mark.browser
STATEMENT = (
    "Orlest, 20 March 2024\n\n{name} was arrested on 3 March 2024 in Orlest. "
    "{name} was taken to hospital on 9 March 2024. "
    "On 12 March 2024 the Orlest League appealed to the Minister of Justice. "
    "{name} was beaten by guards on 15 March 2024."
)
ADDED = "We ask for an answer by return."
PEOPLE = {
    "mouse-en": "Mirela Okonel", "mouse-ar": "Ilse Castrel", "keyboard-en": "Jovan Prelic",
    "keyboard-ar": "Salma Tiravesh", "no-script-en": "Tomas Sereth", "no-script-ar": "Noor Varga",
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_from_a_pasted_statement_to_an_approved_paper(
    way: str, browser: Browser, address: str, tmp_path: Path
) -> None:
    hands, name = hands_of(way, browser, address), PEOPLE[way]
    _log_in(hands)
    _open(hands, name)
    _paste(hands, STATEMENT.format(name=name))
    _review(hands)
    _shoot(hands.page, way, "reviewed")
    _compose(hands, name)
    _shoot(hands.page, way, "composed")
    hands.press(begins(hands.word("Approve version %(num)s").partition("%")[0]))
    _shoot(hands.page, way, "approved")
    text, notes = _export(hands, tmp_path)
    assert name in text
    assert ADDED in text
    assert "<w:footnote " in notes
    assert hands.desk.complaints == []
    hands.page.context.close()


def _log_in(hands: Hands) -> None:
    hands.desk.go("/")
    hands.write(hands.word("Name"), "caseworker")
    hands.write(hands.word("Password"), PASSWORD)
    hands.press(hands.word("Log in"))


def _open(hands: Hands, name: str) -> None:
    hands.press(hands.word("Cases"))
    hands.press(hands.word("Open a case"))
    hands.write(hands.word("Name of the person, or a pseudonym"), name)
    hands.write(hands.word("The state that holds the person"), "XV")
    hands.press(hands.word("Open the case"))
    hands.page.wait_for_url("**/cases/XV-*/")


def _paste(hands: Hands, words: str) -> None:
    hands.press(hands.word("Add a source"))
    hands.write(hands.word("Or paste a text"), words)
    hands.write(hands.word("Title"), "Statement of the Orlest League")
    hands.press(hands.word("Add"))
    hands.page.wait_for_url("**/sources/**")


def _review(hands: Hands) -> None:
    """Reject one with a reason, accept the others, one after the other."""
    waiting = hands.page.locator("#cards article[data-state=WAITING]")
    count = waiting.count()
    assert count > 2
    if isinstance(hands, Keyboard):
        hands.tab_into("#cards article")
    for left in range(count - 1, -1, -1):
        _decide(hands, is_wrong=left == count - 1)
        expect(waiting).to_have_count(left)


def _decide(hands: Hands, *, is_wrong: bool) -> None:
    """Decide on the first that waits: by the keys of the list, or by its buttons."""
    page = hands.page
    if isinstance(hands, Keyboard):
        page.keyboard.press("r" if is_wrong else "a")
        if is_wrong:
            page.keyboard.type("Not about this person.")
            page.keyboard.press("Enter")
        return
    card = page.locator("#cards article[data-state=WAITING]").first
    if not is_wrong:
        card.locator("button[value=accept]").click()
        return
    card.locator("details[data-do=reject] > summary:visible, a[href*='reject=']:visible").click()
    card.locator("[name=why]").fill("Not about this person.")
    card.locator("button[value=reject]").click()


def _compose(hands: Hands, name: str) -> None:
    hands.press(begins(hands.page.url.split("/cases/")[1].partition("/")[0]))
    hands.press(hands.word("Write a paper"))
    hands.pick("template", hands.label("Public statement"))
    hands.choose(hands.word("Who will read it"), hands.label(Level.INTERNAL))
    hands.write(hands.word("To whom else"), "Minister of Justice")
    hands.write(hands.word("Who speaks"), "Orlest League")
    hands.press(hands.word("Write the draft"))
    words = hands.page.locator("#markdown").input_value()
    assert name in words
    if hands.page.locator(".sheet").count():
        hands.touch(hands.word("As Markdown"))
    hands.write(hands.word("The words"), f"{words}\n\n{ADDED}\n")
    hands.press(hands.word("Save a new version"))
    assert ADDED in hands.page.locator("#markdown").input_value()
    assert hands.page.locator("#findings").is_visible()


def _export(hands: Hands, folder: Path) -> tuple[str, str]:
    """The text and the footnotes of the exported DOCX."""
    assert hands.page.locator("button[value=approve]").count() == 0
    with hands.page.expect_download() as found:
        hands.touch("DOCX")
    found.value.save_as(folder / "paper.docx")
    with zipfile.ZipFile(folder / "paper.docx") as parts:
        document = parts.read("word/document.xml").decode()
        return document, parts.read("word/footnotes.xml").decode()


def _shoot(page: Page, way: str, step: str) -> None:
    keep_picture(page, f"day-{way}-{step}")
