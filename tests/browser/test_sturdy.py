"""Nothing typed is lost: not by a dropped connection, not by an ended session, and nothing is entered twice."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Error, Page, expect

from tests.browser.desks import LETTER, Desk, keep_picture
from tests.browser.sturdy import (
    claims_by_hand,
    drop,
    drop_answer,
    end_session,
    fill_quick,
    is_filled,
    new_paper,
    press,
)

pytestmark = pytest.mark.browser
Open = Callable[..., Desk]
WORKERS = 2
SCRIPTS = pytest.mark.parametrize("has_script", [True, False], ids=["script", "no-script"])
ADDED = "\n\nHer family asks for a doctor."


def test_a_quick_entry_typed_and_sent_without_a_connection_waits_for_it(
    open_desk: Open, case: str
) -> None:
    desk = open_desk()
    desk.go(f"{case}enter/")
    desk.page.context.set_offline(True)
    fill_quick(desk.page)
    press(desk.page)
    said = desk.page.get_by_text("The connection is broken.")
    expect(said).to_be_in_viewport()
    keep_picture(desk.page, "offline")
    assert is_filled(desk.page)
    desk.page.context.set_offline(False)
    expect(said).to_have_count(0)
    press(desk.page)
    desk.page.get_by_text("Entered: Arrest.").wait_for()
    assert claims_by_hand(desk, case) == 1
    desk.go(f"{case}enter/")
    assert desk.page.locator("#quote").input_value() == ""


def test_what_did_not_arrive_comes_back_whatever_page_was_opened_between(
    open_desk: Open, case: str
) -> None:
    desk = open_desk()
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    desk.page.route(f"**{case}enter/", drop)
    press(desk.page)
    desk.page.wait_for_url("chrome-error://**")
    desk.page.unroute(f"**{case}enter/")
    desk.go("/")
    desk.go(f"{case}enter/")
    desk.page.get_by_text("What you had typed is back.").wait_for()
    assert is_filled(desk.page)
    press(desk.page)
    desk.page.get_by_text("Entered: Arrest.").wait_for()
    assert claims_by_hand(desk, case) == 1


def test_what_arrived_without_an_answer_is_not_entered_twice(open_desk: Open, case: str) -> None:
    desk = open_desk()
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    desk.page.route(f"**{case}enter/", drop_answer)
    press(desk.page)
    desk.page.wait_for_url("chrome-error://**")
    desk.page.unroute(f"**{case}enter/")
    desk.page.context.clear_cookies(name="habeas-taken")
    desk.go(f"{case}enter/")
    assert is_filled(desk.page)
    press(desk.page)
    desk.page.wait_for_url(f"**{case}")
    assert claims_by_hand(desk, case) == 1


@SCRIPTS
def test_a_double_click_enters_once(has_script: bool, open_desk: Open, case: str) -> None:
    desk = open_desk(has_script=has_script)
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    desk.page.locator('form[data-keep] button[value="enter"]').dblclick()
    desk.page.wait_for_url(f"**{case}")
    assert claims_by_hand(desk, case) == 1


def test_without_a_script_loading_again_sends_what_did_not_arrive(
    open_desk: Open, case: str
) -> None:
    desk = open_desk(has_script=False)
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    desk.page.context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"), desk.page.expect_navigation():
        press(desk.page)
    desk.page.context.set_offline(False)
    desk.page.reload()
    desk.page.get_by_text("Entered: Arrest.").wait_for()
    assert claims_by_hand(desk, case) == 1


@SCRIPTS
def test_a_quick_entry_is_carried_through_the_log_in(
    has_script: bool, open_desk: Open, case: str
) -> None:
    desk = open_desk(has_script=has_script)
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    end_session(desk.page)
    press(desk.page)
    desk.page.get_by_text("You had been logged out.").wait_for()
    desk.give_password()
    desk.page.get_by_role("button", name="Send", exact=True).click()
    desk.page.get_by_text("Entered: Arrest.").wait_for()
    assert claims_by_hand(desk, case) == 1
    desk.go(f"{case}enter/")
    assert desk.page.locator("#quote").input_value() == ""


@SCRIPTS
def test_a_form_older_than_the_log_in_can_be_sent_again(
    has_script: bool, open_desk: Open, case: str
) -> None:
    desk = open_desk(has_script=has_script)
    desk.go(f"{case}enter/")
    fill_quick(desk.page)
    other = Desk(desk.address, desk.page.context.new_page())
    other.page.context.clear_cookies()
    other.log_in()
    press(desk.page)
    desk.page.get_by_text("Nothing has been sent yet.").wait_for()
    desk.page.get_by_role("button", name="Send", exact=True).click()
    desk.page.get_by_text("Entered: Arrest.").wait_for()
    assert claims_by_hand(desk, case) == 1


def test_the_words_of_a_paper_outlive_the_connection_and_the_tab(
    open_desk: Open, case: str
) -> None:
    desk = open_desk()
    paper = new_paper(desk, case)
    words = _add(desk.page, ADDED)
    with desk.page.expect_response("**/findings/"):
        desk.page.locator("#markdown").press("End")
        desk.page.keyboard.type("!")
    desk.page.context.set_offline(True)
    press(desk.page, "save")
    desk.page.get_by_text("The connection is broken.").wait_for()
    desk.page.context.set_offline(False)
    later = Desk(desk.address, desk.page.context.new_page())
    desk.page.close()
    later.go(paper)
    later.page.get_by_text("What you had typed is back.").wait_for()
    assert later.page.locator("#markdown").input_value() == words + "!"
    press(later.page, "save")
    later.page.get_by_text("Saved as version 2.").wait_for()
    assert later.page.locator("#markdown").input_value() == words + "!"


@SCRIPTS
def test_the_words_of_a_paper_are_carried_through_the_log_in(
    has_script: bool, open_desk: Open, case: str
) -> None:
    desk = open_desk(has_script=has_script)
    new_paper(desk, case)
    words = _add(desk.page, ADDED)
    end_session(desk.page)
    press(desk.page, "save")
    desk.give_password()
    desk.page.get_by_role("button", name="Send", exact=True).click()
    desk.page.get_by_text("Saved as version 2.").wait_for()
    assert desk.page.locator("#markdown").input_value() == words


def test_a_decision_in_the_reader_waits_for_the_connection(open_desk: Open, case: str) -> None:
    desk = open_desk()
    card = _a_card_with_a_reason(desk, case)
    desk.page.context.set_offline(True)
    card.get_by_role("button", name="Reject").click()
    desk.page.get_by_text("The connection is broken.").wait_for()
    assert card.locator("[name=why]").input_value() == "told of another day"
    desk.page.context.set_offline(False)
    card.get_by_role("button", name="Reject").click()
    desk.page.locator('article[data-state="REJECTED"]').wait_for()


@SCRIPTS
def test_a_decision_in_the_reader_is_carried_through_the_log_in(
    has_script: bool, open_desk: Open, case: str
) -> None:
    desk = open_desk(has_script=has_script)
    card = _a_card_with_a_reason(desk, case)
    end_session(desk.page)
    card.get_by_role("button", name="Reject").click()
    desk.page.get_by_text("You had been logged out.").wait_for()
    desk.give_password()
    desk.page.get_by_role("button", name="Send", exact=True).click()
    desk.page.locator("#decided a").click()
    desk.page.locator('article[data-state="REJECTED"]').wait_for()
    assert "told of another day" in desk.page.content()


def test_the_rows_of_an_event_are_kept_and_names_taken_in_do_not_come_twice(
    open_desk: Open,
) -> None:
    desk = open_desk()
    desk.go("/enter/many/?kind=arrest")
    names = [f"Person {letter}" for letter in "ABCDEFGH"]
    desk.page.locator("#names").fill("\n".join(names))
    press(desk.page, "more")
    desk.page.locator("[name=r12-person]").wait_for()
    assert desk.page.locator("#names").input_value() == ""
    desk.page.locator("[name=r7-where]").fill("Lenora")
    later = Desk(desk.address, desk.page.context.new_page())
    later.go("/enter/many/?kind=arrest")
    later.page.get_by_text("What you had typed is back.").wait_for()
    found = [later.page.locator(f"[name=r{n}-person]").input_value() for n in range(8)]
    assert found == names
    assert later.page.locator("[name=r7-where]").input_value() == "Lenora"


def _add(page: Page, words: str) -> str:
    text = page.locator("#markdown").input_value() + words
    page.locator("#markdown").fill(text)
    return text


def _a_card_with_a_reason(desk: Desk, case: str) -> Page:
    desk.go(f"{case}enter/source/")
    desk.page.locator("#text").fill(LETTER.replace("Oksana Dravenko", "She"))
    desk.page.locator("main form button").click()
    desk.page.wait_for_url(re.compile("/sources/"))
    card = desk.page.locator("#cards article").first
    unscripted = card.locator(".unscripted").get_by_role("link", name="Reject")
    if unscripted.is_visible():
        unscripted.click()
    else:
        card.locator('details[data-do="reject"] summary').click()
    card.locator("[name=why]").fill("told of another day")
    return card
