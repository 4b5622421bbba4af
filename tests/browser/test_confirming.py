"""An hour after the log-in a part is given by the password: by the keyboard, with and without JavaScript."""

import os
import subprocess
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.desks import PASSWORD, Desk, Served, a_desk
from tests.browser.sturdy import new_case, new_paper
from tests.warm import programs

pytestmark = pytest.mark.browser
AN_HOUR_LATER = """
import sys
import habeas.wsgi
from django.contrib.sessions.backends.db import SessionStore
kept = SessionStore(sys.argv[1])
kept["confirmed_at"] -= 3600
kept.save()
"""


def an_hour_passes(served: Served, page: Page) -> None:
    """The log-in of this page is an hour older; that of no other."""
    kept = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    there = kept | {"HABEAS_HOME": str(served.home), "DJANGO_SETTINGS_MODULE": "habeas.settings"}
    (session,) = (c["value"] for c in page.context.cookies() if c["name"] == "sessionid")
    subprocess.run([programs() / "python", "-c", AN_HOUR_LATER, session], env=there, check=True)


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no-script"])
def test_a_part_is_given_by_the_password_and_what_was_chosen_is_kept(
    browser: Browser, served: Served, has_script: bool, open_desk: Callable[..., Desk]
) -> None:
    case = new_case(open_desk(), f"Ilva Tor{'sen' if has_script else 'gal'}")
    desk = a_desk(browser, served.address, java_script_enabled=has_script)
    desk.log_in()
    page = desk.page
    an_hour_passes(served, page)
    desk.go(f"{case}sharing/")
    page.locator("#user-new").select_option("lena")
    page.locator("#role-new").select_option("counsel")
    page.locator("#clearance-new").select_option("restricted")
    page.locator('form:has(#user-new) button[value="grant"]').press("Enter")
    page.locator("#confirming").fill("not it")
    page.keyboard.press("Enter")
    page.get_by_text("That is not your password.").wait_for()
    page.locator("#confirming").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.locator("[data-message]").wait_for()
    given = page.locator("tr", has=page.get_by_role("rowheader", name="lena"))
    assert given.locator("td").all_inner_texts()[:2] == ["counsel", "restricted"]
    page.context.close()


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no-script"])
def test_a_paper_is_exported_by_the_password_and_what_is_typed_stays(
    browser: Browser, served: Served, has_script: bool, open_desk: Callable[..., Desk]
) -> None:
    case = new_case(open_desk(), f"Orla Vint{'er' if has_script else 'ner'}")
    desk = a_desk(browser, served.address, java_script_enabled=has_script)
    desk.log_in()
    page = desk.page
    new_paper(desk, case)
    there = page.url
    if has_script:
        page.get_by_role("button", name="As Markdown").click()
    page.locator("#markdown").fill("Typed, and not saved.")
    an_hour_passes(served, page)
    asked = _exporting(page, has_script=has_script)
    asked.locator("#confirming").fill(PASSWORD)
    with asked.expect_download() as found:
        asked.keyboard.press("Enter")
    assert found.value.suggested_filename.endswith(".docx")
    if has_script:
        asked.get_by_role("link", name="Back to the paper").click()
    assert page.url == there
    assert page.locator("#markdown").input_value() == "Typed, and not saved."
    page.context.close()


def _exporting(page: Page, *, has_script: bool) -> Page:
    """The page that asks for the password: the same one, or without a script one beside it."""
    if has_script:
        page.get_by_role("button", name="DOCX", exact=True).click()
        return page
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="DOCX", exact=True).click()
    return opened.value
