"""The law of a case by keyboard alone and without JavaScript: set a provision aside, take it back, look at the ways out."""

import pytest

from habeas.papers import PAPERS
from tests.browser.desks import keep_picture
from tests.browser.hands import Hands

pytestmark = pytest.mark.browser
STANDARDS = "/cases/XV-0001/standards/"


@pytest.fixture(params=("keyboard-en", "no-script-ar"))
def way(request: pytest.FixtureRequest) -> str:
    """How this person works."""
    return str(request.param)


def test_a_provision_is_set_aside_and_taken_back(hands: Hands, way: str) -> None:
    hands.desk.go(STANDARDS)
    first = hands.page.locator("ol > li.card").first.get_attribute("id")
    hands.touch(hands.word("Confirm it, or set it aside"))
    hands.write(hands.word("Why"), f"It was another prison ({way})")
    hands.press(hands.word("Set it aside"))
    assert hands.page.locator(f'[id="{first}"]').count() == 0
    aside = hands.page.locator("section[aria-labelledby=aside]")
    assert aside.get_by_text(f"It was another prison ({way})").count() == 1
    keep_picture(hands.page, f"set-aside-{way}")
    hands.press(hands.word("Undo this ruling"))
    assert hands.page.locator(f'[id="{first}"]').count() == 1


def test_the_way_from_a_procedure_to_what_is_missing_and_to_its_draft(hands: Hands) -> None:
    hands.desk.go(STANDARDS)
    hands.press(hands.word("Procedures"))
    page = hands.page
    assert page.locator("[id^=group-]").count() >= 1
    name = page.locator('[id="p-wgad_regular"] a').inner_text()
    hands.press(name)
    assert page.url.split("?")[0].endswith("/procedures/wgad_regular/")
    hands.press(
        hands.word("Draft: %(paper)s", paper=hands.label(PAPERS["wgad_questionnaire"].label))
    )
    assert page.locator("[name=template][value=wgad_questionnaire]").is_checked()


def test_the_library_answers_what_binds_a_state_on_a_day(hands: Hands) -> None:
    hands.desk.go("/law/")
    hands.press(hands.word("What binds"))
    page = hands.page
    page.locator("#state").focus()
    page.locator("#state").select_option("KG")
    page.locator("#on").fill("2022-05-14")
    page.locator("main form.toolbar button").press("Enter")
    page.locator("#binding").wait_for()
    assert "state=KG&on=2022-05-14" in page.url
    assert page.locator("section[aria-labelledby=binding] tbody tr").count() >= 4
