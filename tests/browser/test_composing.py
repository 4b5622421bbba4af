"""A paper written as it looks: footnotes are whole, what was found leads to its words, and nothing typed is lost."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Cookie, Locator, Response, Route, expect

from tests.browser.desks import SMALL, WIDE, Desk, a_desk, keep_picture, sent_in

pytestmark = pytest.mark.browser


def begun(desk: Desk) -> Desk:
    """A public statement of the day, on its page."""
    desk.go("/cases/XV-0001/papers/new/")
    desk.page.locator("[name=template][value=public_statement]").check()
    desk.page.locator("#as_of").fill("2024-04-20")
    desk.page.locator("#organisation").fill("Writers' League")
    desk.page.locator("main form button.primary").click()
    desk.page.locator("#findings").wait_for()
    return desk


@pytest.fixture
def paper(desk: Desk) -> Desk:
    """A paper on the sheet."""
    begun(desk)
    desk.page.locator(".sheet").wait_for()
    return desk


def markdown(desk: Desk) -> str:
    """What the page would send."""
    return desk.page.locator("#markdown").input_value()


def noted(desk: Desk) -> Locator:
    """The paragraph with a footnote at its end."""
    return desk.page.locator(".sheet p:has(sup.note)").last


def at_the_end_of(place: Locator) -> None:
    """Put the caret there as a person does."""
    place.evaluate("""p => { const r = document.createRange(); r.selectNodeContents(p); r.collapse(false);
      p.closest('.sheet').focus(); getSelection().removeAllRanges(); getSelection().addRange(r); }""")


def press(button: Locator) -> None:
    """Send a form and wait for the page that answers."""
    with button.page.expect_navigation():
        button.click()


def test_a_sheet_that_nobody_touched_is_sent_as_it_came(paper: Desk) -> None:
    came = markdown(paper)
    assert "[^1]" in came
    paper.page.locator(".sheet").focus()
    paper.page.keyboard.type("x")
    paper.page.keyboard.press("Backspace")
    assert markdown(paper) == came
    paper.page.locator("[data-turn=markdown]").click()
    assert paper.page.locator("#markdown").input_value() == came


def test_what_is_typed_after_a_footnote_is_saved_in_its_place(paper: Desk) -> None:
    paper.page.locator(".sheet p").first.wait_for()
    at_the_end_of(noted(paper))
    paper.page.keyboard.type(" And *more* of it.")
    paper.page.keyboard.press("Enter")
    paper.page.keyboard.type("A paragraph of its own.")
    paper.page.locator("#words button[value=save]").click()
    paper.page.get_by_text("Saved as version 2").wait_for()
    saved = markdown(paper)
    assert r"] And \*more\* of it." in saved
    assert saved.count("A paragraph of its own.") == 1
    assert saved.index("of it.") < saved.index("A paragraph of its own.")


def test_a_footnote_is_one_sign_that_goes_as_a_whole_and_comes_back(paper: Desk) -> None:
    marks = paper.page.locator(".sheet sup.note")
    count, came = marks.count(), markdown(paper)
    at_the_end_of(noted(paper))
    paper.page.keyboard.press("Backspace")
    assert marks.count() == count - 1
    assert "[^" not in noted(paper).inner_text()
    paper.page.keyboard.press("Control+z")
    assert marks.count() == count
    assert markdown(paper) == came


def test_a_sentence_moves_with_its_footnote(paper: Desk) -> None:
    place = noted(paper)
    name = place.locator("sup.note").last.get_attribute("data-note")
    place.evaluate("p => { p.closest('.sheet').focus(); getSelection().selectAllChildren(p); }")
    paper.page.keyboard.press("Control+x")
    assert f"[^{name}]" not in markdown(paper).partition("\n[^")[0]
    at_the_end_of(paper.page.locator(".sheet p").first)
    paper.page.keyboard.press("Enter")
    paper.page.keyboard.press("Control+v")
    body = markdown(paper).partition("\n\n[^")[0]
    assert body.count(f"[^{name}]") == 1
    assert body.index(f"[^{name}]") < body.index("##")


def test_two_paragraphs_become_one_and_the_policy_holds(paper: Desk) -> None:
    heading = paper.page.locator(".sheet h2").first
    heading.evaluate("""h => { h.closest('.sheet').focus(); const r = document.createRange();
      r.selectNodeContents(h); r.collapse(true); getSelection().removeAllRanges(); getSelection().addRange(r); }""")
    words = heading.inner_text()
    paper.page.keyboard.press("Backspace")
    paper.page.keyboard.type("Now ")
    assert f"Now {words}" in markdown(paper)
    assert f"## Now {words}" not in markdown(paper)


def test_a_finding_leads_to_its_words_and_is_mended_by_one_press(paper: Desk) -> None:
    at_the_end_of(paper.page.locator(".sheet p").nth(1))
    paper.page.keyboard.type(" Oksana Dravenka was there.")
    card = paper.page.locator("#findings .found", has_text="Dravenka")
    card.wait_for()
    keep_picture(paper.page, "composing-finding")
    card.locator("[data-does=show]").click()
    assert paper.page.evaluate("getSelection().toString()") == "Dravenka"
    card.locator("[data-does=mend]").click()
    assert "Oksana Dravenko was there." in markdown(paper)
    card.wait_for(state="detached")
    paper.page.keyboard.press("Control+z")
    assert "Oksana Dravenka was there." in markdown(paper)


def test_a_fact_is_inserted_as_a_footnote_at_the_caret(paper: Desk) -> None:
    at_the_end_of(paper.page.locator(".sheet p").nth(1))
    paper.page.keyboard.type(" She was taken.")
    paper.page.get_by_text("Insert a fact").click()
    paper.page.locator("#wanted").fill("arrest")
    hit = paper.page.locator("#hits li", has_text="arrested").first
    hit.locator("[data-insert]").click()
    assert "She was taken.[^fact-" in markdown(paper)
    paper.page.locator("[data-of-note^=fact-]").wait_for(state="attached")
    paper.page.locator("#words button[value=save]").click()
    paper.page.get_by_text("Saved as version 2").wait_for()
    assert "She was taken.[^fact-" in markdown(paper)
    paper.page.get_by_text("Footnotes and their claims").click()
    paper.page.locator("[data-of-note^=fact-] a").wait_for()


def test_a_footnote_is_taken_out_beside_the_words(paper: Desk) -> None:
    paper.page.get_by_text("Footnotes and their claims").click()
    first = paper.page.locator("[data-of-note='1']")
    first.locator("[data-does=show-note]").click()
    first.locator("[data-does=take-out]").click()
    assert "[^1]" not in markdown(paper).partition("\n\n[^")[0]
    first.wait_for(state="detached")


def test_words_from_elsewhere_come_without_their_looks(paper: Desk) -> None:
    at_the_end_of(paper.page.locator(".sheet p").first)
    paper.page.evaluate("""() => { const held = new DataTransfer();
      held.setData('text/plain', 'One *line*.\\n\\nAnother.'); held.setData('text/html', '<b style="color:red">x</b>');
      document.querySelector('.sheet').dispatchEvent(new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true})); }""")
    assert "One \\*line\\*.\n\nAnother" in markdown(paper)


def test_what_the_sheet_does_not_know_stays_as_it_was_typed(paper: Desk) -> None:
    paper.page.locator("[data-turn=markdown]").click()
    area = paper.page.locator("#markdown")
    odd = "| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n- one\n- two\n\nSee [it](https://example.org) and `this`."
    area.fill(f"{odd}\n\nLast *word* **here**.[^1]\n\n{area.input_value().partition('## ')[2]}")
    typed = area.input_value()
    paper.page.locator("[data-turn=sheet]").click()
    assert paper.page.locator(".sheet .raw").count() == 3
    at_the_end_of(paper.page.locator(".sheet p").first)
    paper.page.keyboard.type("!")
    assert markdown(paper).startswith(f"{odd}\n\nLast *word* **here**.[^1]!")
    assert markdown(paper).count("https://example.org") == typed.count("https://example.org")


def test_a_shortened_paper_is_at_hand_while_it_is_checked(paper: Desk) -> None:
    held: list[Route] = []
    paper.page.locator("#findings [data-place]").first.wait_for(state="attached")
    paper.page.route("**/findings/", lambda route: held.append(route))
    paper.page.locator("[data-turn=markdown]").click()
    paper.page.locator("#markdown").fill("Oksana Dravenka is held.")
    with paper.page.expect_request("**/findings/"):
        pass
    paper.page.locator("[data-turn=sheet]").click(timeout=5_000)
    expect(paper.page.locator(".sheet p")).to_have_text("Oksana Dravenka is held.")
    for route in held:
        route.continue_()
    expect(paper.page.locator("#findings [data-suggestion=Dravenko]")).not_to_have_count(0)


def test_the_sheet_is_written_on_by_keyboard_alone(paper: Desk) -> None:
    paper.page.locator("[data-turn=markdown]").focus()
    paper.page.keyboard.press("Tab")
    assert paper.page.evaluate("document.activeElement.className") == "sheet"
    paper.page.keyboard.press("Control+End")
    paper.page.keyboard.type(" The end.")
    paper.page.keyboard.press("Tab")
    assert paper.page.evaluate("document.activeElement.value") == "save"
    paper.page.keyboard.press("Enter")
    paper.page.get_by_text("Saved as version 2").wait_for()
    assert "The end." in markdown(paper)


@pytest.mark.parametrize(
    "look",
    [
        pytest.param({"viewport": WIDE}, id="light"),
        pytest.param({"viewport": WIDE, "color_scheme": "dark"}, id="dark"),
        pytest.param({"viewport": SMALL, "locale": "ar"}, id="small-arabic"),
    ],
)
def test_the_page_of_a_paper_is_for_everybody(
    look: dict[str, Any], browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    desk = begun(a_desk(browser, address, cookies, **look))
    at_the_end_of(desk.page.locator(".sheet p").nth(1))
    desk.page.keyboard.type(" Oksana Dravenka was there.")
    desk.page.locator("#findings .found").first.wait_for()
    for folded in desk.page.locator(".beside summary").all():
        folded.click()
    said = Axe().run(desk.page).response
    assert said["passes"]
    assert [v["id"] for v in said["violations"] if v["impact"] in ("serious", "critical")] == []
    assert desk.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert desk.complaints == []
    desk.page.context.close()


def test_a_first_visit_to_a_paper_is_light(
    browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    desk = begun(a_desk(browser, address, cookies, viewport=WIDE))
    there = desk.page.url
    desk.page.context.close()
    fresh = a_desk(browser, address, cookies, viewport=WIDE)
    answers: list[Response] = []
    fresh.page.on("response", lambda answer: answers.append(answer))
    fresh.page.goto(there)
    fresh.page.wait_for_load_state("networkidle")
    assert all(answer.url.startswith(address) for answer in answers)
    assert 1_000 < sent_in(answers) < 150_000
    fresh.page.context.close()


def test_without_javascript_a_suggestion_is_taken_and_a_fact_found(
    browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    desk = begun(a_desk(browser, address, cookies, java_script_enabled=False, viewport=WIDE))
    area = desk.page.locator("#markdown")
    area.fill(f"Oksana Dravenka was there.\n\n{area.input_value()}")
    press(desk.page.locator("#words button[value=look]"))
    press(desk.page.locator(".found", has_text="Dravenka").locator("button[value^='mend:']"))
    assert "Oksana Dravenko was there." in desk.page.locator("#markdown").input_value()
    desk.page.locator("summary", has_text="Insert a fact").click()
    desk.page.locator("#wanted").fill("arrested")
    press(desk.page.locator("button[value=find]"))
    mark = desk.page.locator("#hits code").first.inner_text()
    area = desk.page.locator("#markdown")
    assert "Oksana Dravenko was there." in area.input_value()
    area.fill(area.input_value().replace("was there.", f"was there.{mark}"))
    press(desk.page.locator("#words button[value=save]"))
    assert f"was there.{mark}" in desk.page.locator("#markdown").input_value()
    desk.page.locator("summary", has_text="Footnotes").click()
    press(desk.page.locator("a[href='?notes=1#notes']"))
    assert desk.page.locator(f"[data-of-note='{mark[2:-1]}'] a").count() == 1
    keep_picture(desk.page, "composing-no-script")
    assert desk.complaints == []
    desk.page.context.close()


def test_an_error_is_answered_for_before_the_paper_is_approved(paper: Desk) -> None:
    at_the_end_of(noted(paper))
    paper.page.keyboard.type(" She has been in custody for 900 days.")
    press(paper.page.locator("#words button[value=save]"))
    press(paper.page.locator("button[value=approve]"))
    refused = paper.page.locator("p.problem[role=alert]")
    expect(refused).to_contain_text("say why it may stay: ")
    expect(refused).to_contain_text("“900 days”")
    paper.complaints.clear()  # of the 422
    for why in paper.page.locator(".reasons textarea").all():
        why.fill("The court counts so.")
    keep_picture(paper.page, "approving-over-an-error")
    press(paper.page.locator("button[value=approve]"))
    expect(paper.page.get_by_text("You have approved version 2.")).to_be_visible()
    expect(paper.page.get_by_text("Reason: The court counts so.").first).to_be_visible()


def test_other_readers_are_offered_other_addressees_beside_what_was_typed(desk: Desk) -> None:
    desk.go("/cases/XV-0001/papers/new/")
    page = desk.page
    page.locator("#addressees").fill("Ilse Castrel")
    with page.expect_response(lambda answer: "audience=restricted" in answer.url) as asked:
        page.locator("#audience").select_option("restricted")
    assert "csrf" not in asked.value.url
    page.wait_for_function("!document.querySelector('.htmx-request')")
    expect(page.locator("#addressees")).to_have_value("Ilse Castrel")
    page.locator("[data-narrows]").fill("no such body")
    expect(page.locator("#bodies li:visible")).to_have_count(
        page.locator("#bodies :checked").count()
    )
    keep_picture(page, "new-paper")


def test_without_scripts_words_not_saved_are_not_lost_by_approving(
    browser: Browser, address: str, cookies: list[Cookie]
) -> None:
    desk = begun(a_desk(browser, address, cookies, java_script_enabled=False, viewport=WIDE))
    words = f"{markdown(desk)}\n\nWe ask for an answer by return."
    desk.page.locator("#markdown").fill(words)
    press(desk.page.locator("button[value=approve]"))
    expect(desk.page.locator("p.problem[role=alert]")).to_contain_text("not saved yet")
    assert markdown(desk) == words
    press(desk.page.locator("#words button[value=save]"))
    for why in desk.page.locator(".reasons textarea").all():
        why.fill("It is so.")
    press(desk.page.locator("button[value=approve]"))
    expect(desk.page.get_by_text("You have approved version 2.")).to_be_visible()
    desk.page.context.close()
