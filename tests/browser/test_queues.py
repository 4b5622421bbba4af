"""The queues are worked by keyboard alone, with and without JavaScript: settled with a reason, and undone."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.desks import a_desk

pytestmark = pytest.mark.browser
REASON = "The prison service was not there."


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until this is where the keyboard is."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    pytest.fail(f"The keyboard does not come to {selector}.")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_contradiction_is_settled_and_undone_by_keyboard(
    browser: Browser, address: str, scripts: bool
) -> None:
    desk = a_desk(browser, address, java_script_enabled=scripts)
    page = desk.page
    desk.log_in()
    desk.go("/queues/contradictions/")
    tab_to(page, 'main a[href*="/contradictions/#between"]')
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/XV-0001/contradictions/#between**")
    open_before = page.get_by_role("button", name="Settle").count()
    tab_to(page, "select[name=follow]")
    page.keyboard.press("ArrowDown")
    tab_to(page, "[name=why]")
    page.keyboard.type(REASON)
    page.keyboard.press("Enter")
    page.wait_for_url("**#conflicts")
    expect(page.get_by_text(REASON).first).to_be_visible()
    expect(page.get_by_text("Followed:")).to_be_visible()
    expect(page.get_by_role("button", name="Settle")).not_to_have_count(open_before)
    tab_to(page, 'button[value="undo"]')
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Settle")).to_have_count(open_before)
    assert desk.complaints == []
    page.context.close()
