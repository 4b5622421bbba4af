"""Two people at one paper or one claim: what each wrote is there afterwards, side by side, and nothing is written over."""

import re
from collections.abc import Callable

import pytest

from tests.browser.desks import Desk, keep_picture
from tests.browser.sturdy import fill_quick, new_paper, press

pytestmark = pytest.mark.browser
Open = Callable[..., Desk]
WORKERS = 2
SCRIPTS = pytest.mark.parametrize("has_script", [True, False], ids=["script", "no-script"])
MINE, THEIRS = "Her family asks for a doctor.", "Her lawyer asks for the file."


def _add(desk: Desk, words: str) -> None:
    field = desk.page.locator("#markdown")
    field.fill(f"{field.input_value()}\n\n{words}")


@SCRIPTS
def test_the_words_of_both_stand_side_by_side(has_script: bool, open_desk: Open, case: str) -> None:
    mine, theirs = open_desk(has_script=has_script), open_desk("boris", has_script=has_script)
    paper = new_paper(mine, case)
    theirs.go(paper)
    _add(mine, MINE)
    _add(theirs, THEIRS)
    press(theirs.page, "save")
    theirs.page.get_by_text("Saved as version 2.").wait_for()
    press(mine.page, "save")
    mine.page.get_by_text("Somebody else has saved this paper meanwhile").wait_for()
    keep_picture(mine.page, "two-people-paper")
    assert THEIRS in mine.page.locator(".theirs").inner_text()
    assert MINE in mine.page.locator("#markdown").input_value()
    _add(mine, THEIRS)
    press(mine.page, "save")
    mine.page.get_by_text("Saved as version 3.").wait_for()
    theirs.go(paper)
    words = theirs.page.locator("#markdown").input_value()
    assert MINE in words
    assert THEIRS in words


def test_words_kept_from_an_earlier_version_stand_beside_the_later_one(
    open_desk: Open, case: str
) -> None:
    mine, theirs = open_desk(), open_desk("boris")
    paper = new_paper(mine, case)
    mine.page.context.set_offline(True)
    _add(mine, MINE)
    mine.page.context.set_offline(False)
    theirs.go(paper)
    _add(theirs, THEIRS)
    press(theirs.page, "save")
    theirs.page.get_by_text("Saved as version 2.").wait_for()
    mine.go(paper)
    mine.page.get_by_text("What you had typed on an earlier version is kept here.").wait_for()
    assert MINE in mine.page.locator(".theirs").inner_text()
    assert THEIRS in mine.page.locator("#markdown").input_value()
    mine.page.get_by_role("button", name="Put it into the form").click()
    assert MINE in mine.page.locator("#markdown").input_value()
    press(mine.page, "save")
    mine.page.get_by_text("Saved as version 3.").wait_for()


@SCRIPTS
def test_two_corrections_of_a_claim_are_both_in_its_history(
    has_script: bool, open_desk: Open, case: str
) -> None:
    mine, theirs = open_desk(has_script=has_script), open_desk("boris", has_script=has_script)
    mine.go(f"{case}enter/")
    fill_quick(mine.page)
    press(mine.page, "complete")
    mine.page.wait_for_url(re.compile(r"/enter/arrest/\?claim="))
    theirs.go(mine.page.url.removeprefix(mine.address))
    mine.page.locator("#f-where").fill("Orlest")
    theirs.page.locator("#f-where").fill("Koi-Tash")
    press(theirs.page)
    theirs.page.get_by_text("Entered: Arrest.").wait_for()
    press(mine.page)
    mine.page.get_by_role("heading", name="What is held now").wait_for()
    keep_picture(mine.page, "two-people-claim")
    assert "Koi-Tash" in mine.page.locator("section.card").inner_text()
    assert "boris" in mine.page.locator("section.card").inner_text()
    assert mine.page.locator("#f-where").input_value() == "Orlest"
    press(mine.page)
    mine.page.get_by_text("Entered: Arrest.").wait_for()
    mine.go(f"{case}history/")
    history = mine.page.locator("main").inner_text()
    assert "Koi-Tash" in history
    assert "Orlest" in history
    assert history.count("corrected a claim") >= 2
