"""What the tests of sturdiness do to a desk: fill a form, end a session, break the connection, add a second person."""

import re

from playwright.sync_api import Page, Route

from tests.browser.desks import Desk

QUOTE = "They took her from the square."


def new_case(desk: Desk, name: str) -> str:
    """The address of a new case in which Boris is an editor."""
    desk.go("/cases/new/")
    desk.page.locator("#name").fill(name)
    desk.page.locator("#country").fill("XV")
    desk.page.locator("main form button").click()
    desk.page.wait_for_url(re.compile(r"/cases/XV-\d+/$"))
    case = desk.page.url.removeprefix(desk.address)
    desk.go(f"{case}sharing/")
    desk.page.locator("#user-new").select_option("boris")
    desk.page.locator("#role-new").select_option("editor")
    desk.page.locator('form:has(#user-new) button[value="grant"]').click()
    desk.page.locator("[data-message]").wait_for()
    return case


def new_paper(desk: Desk, case: str) -> str:
    """The address of a new paper of the case."""
    desk.go(f"{case}papers/new/")
    desk.page.locator('[name="template"][value="public_statement"]').check()
    desk.page.locator("#organisation").fill("Writers' League")
    desk.page.locator("form[data-keep] button.primary").click()
    desk.page.wait_for_url(re.compile(r"/papers/[0-9a-f]+/$"))
    return desk.page.url.removeprefix(desk.address)


def fill_quick(page: Page, *, where: str = "Lenora") -> None:
    """The four questions of the quick entry, answered."""
    page.locator("#kind").select_option("arrest")
    page.locator("#f-when").fill("Aug 2019")
    page.locator("#f-where").fill(where)
    page.locator("#teller").fill("her brother")
    page.locator("#quote").fill(QUOTE)


def is_filled(page: Page, *, where: str = "Lenora") -> bool:
    """Whether the quick entry holds what `fill_quick` typed."""
    found = [
        page.locator(f"#{name}").input_value()
        for name in ("kind", "f-when", "f-where", "teller", "quote")
    ]
    return found == ["arrest", "Aug 2019", where, "her brother", QUOTE]


def press(page: Page, value: str = "enter") -> None:
    """The button of the form, as a person would."""
    page.locator(f'form[data-keep] button[value="{value}"]').click()


def claims_by_hand(desk: Desk, case: str) -> int:
    """How many claims were entered by hand, after the history of the case."""
    desk.go(f"{case}history/")
    return desk.page.locator(".sentence", has_text="entered a claim").count()


def end_session(page: Page) -> None:
    """The session has ended: its cookie is there no more."""
    page.context.clear_cookies(name="sessionid")


def drop(route: Route) -> None:
    """The connection breaks before anything arrives."""
    route.abort("connectionfailed") if route.request.method == "POST" else route.continue_()


def drop_answer(route: Route) -> None:
    """The desk has it, and the connection breaks before the answer arrives."""
    if route.request.method != "POST":
        route.continue_()
        return
    route.fetch(max_redirects=0)
    route.abort("connectionfailed")
