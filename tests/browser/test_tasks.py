"""What a caseworker does beside the papers, each by mouse, by keyboard alone and without JavaScript."""

from datetime import date

import pytest
from playwright.sync_api import Browser

from habeas.kinds.arrest import Arrest
from habeas.kinds.hunger_strike import HungerStrike
from tests.browser.desks import keep_picture
from tests.browser.hands import Hands, begins
from tests.browser.ways import hands_of

pytestmark = pytest.mark.browser
ONE_DAY = "/cases/XV-0001/?as_of=2024-04-20"
SOMEBODY = ("mouse-en", "keyboard-ar", "no-script-ar")
GIVEN = ("Alda", "Bero", "Cira", "Dovan", "Elka", "Fenn", "Goran", "Ivko")
FAMILIES = {
    "mouse-en": ("Kesten", "Lurmak", "Mavrin", "Nostek", "Pelgor"),
    "keyboard-ar": ("Vindek", "Wolter", "Xantip", "Yolmer", "Zabrin"),
    "no-script-ar": ("Birkul", "Cospel", "Dranig", "Fultek", "Gremov"),
}
OWN_CASE = dict(zip(SOMEBODY, ("XV-0003", "XV-0004", "XV-0005"), strict=True))
COLLEAGUE = dict(zip(SOMEBODY, ("lena", "milo", "noor"), strict=True))


@pytest.fixture(params=SOMEBODY)
def way(request: pytest.FixtureRequest) -> str:
    """How this person works."""
    return str(request.param)


def test_a_fact_is_entered_quickly_and_completed(hands: Hands, way: str) -> None:
    _start(hands, "/cases/XV-0001/")
    hands.press(hands.word("Enter a fact"))
    hands.choose(hands.word("What happened?"), hands.label(HungerStrike.label))
    hands.write(hands.word("When, as far as it is known?"), "before May 2024")
    hands.write(hands.word("Or who told it"), "her sister")
    hands.write(hands.word("In which words?"), f"She eats nothing ({way}).")
    hands.press(hands.word("Enter and complete"))
    hands.write(hands.label("What is demanded?"), f"a doctor, {way}")
    hands.press(hands.word("Correct the claim"))
    assert hands.page.locator(".chronology .sentence", has_text=f"a doctor, {way}").count() == 1


def test_one_event_is_entered_for_forty_people(hands: Hands, way: str) -> None:
    names = [f"{given} {family}" for family in FAMILIES[way] for given in GIVEN]
    _start(hands, "/cases/")
    hands.press(hands.word("One event, many people"))
    hands.choose(hands.word("What happened?"), hands.label(Arrest.label))
    hands.press(hands.word("Continue"))
    hands.write(hands.label("When was the person taken?"), "3 June 2024")
    hands.write(hands.word("Who told it"), "a lawyer at the gate")
    hands.write(hands.word("In which words?"), "They took forty people from the square.")
    hands.write(hands.word("Country of the new cases"), "XV")
    hands.write(hands.word("Or paste names, one a line"), "\n".join(names))
    hands.press(hands.word("Take in the names, and more rows"))
    assert hands.page.locator("#names").input_value() == ""
    question = hands.label("Where?")
    third = hands.word("Person %(num)s: %(question)s", num=3, question=question)
    hands.write(third, "Sevrin Street")
    _shoot(hands, way, "forty-people")
    hands.press(hands.word("Enter for all of them"))
    assert hands.page.locator("[data-message].success").count() == 1
    hands.desk.go(f"/search/?q={FAMILIES[way][0]}")
    assert hands.page.get_by_role("link", name=names[2]).count() >= 1


def test_two_persons_are_ruled_one_and_the_ruling_undone(hands: Hands, way: str) -> None:
    _start(hands, "/")
    hands.press(hands.word("Duplicates"))
    hands.write(hands.word("How you know"), "The same day of birth.")
    hands.press(begins(hands.word("They are one person")))
    _shoot(hands, way, "one-person")
    assert hands.page.locator("#ruled").count() == 1
    hands.press(begins(hands.word("Undo")))
    assert hands.page.locator("#ruled").count() == 0
    assert hands.page.locator("[name=why]").count() == 1


def test_a_contradiction_is_settled_and_opened_again(hands: Hands, way: str) -> None:
    _start(hands, "/")
    hands.press(hands.word("Contradictions"))
    hands.press(begins("XV-0001"))
    open_ones = hands.page.locator("[name=follow]")
    before = open_ones.count()
    option = open_ones.first.locator("option").nth(1).inner_text()
    hands.choose(hands.word("Which one to follow"), option)
    hands.write(hands.word("Which is right, and why"), "The doctor saw her.")
    hands.press(hands.word("Settle"))
    _shoot(hands, way, "settled")
    assert open_ones.count() < before
    hands.press(begins(hands.word("Undo")))
    assert open_ones.count() == before


def test_a_view_of_the_cases_is_kept_and_forgotten(hands: Hands, way: str) -> None:
    _start(hands, "/")
    hands.press(hands.word("Cases"))
    hands.write(hands.word("Name or reference"), "Bela")
    hands.press(hands.word("Show"))
    hands.touch(hands.word("Keep this view"))
    hands.write(hands.word("Name of the view"), f"Mine, {way}")
    hands.press(hands.word("Keep"))
    hands.press(hands.word("Cases"))
    hands.press(f"Mine, {way}")
    assert hands.page.locator("tbody tr").count() == 1
    hands.touch(hands.word("Keep this view"))
    hands.press(f"{hands.word('Forget')} Mine, {way}")
    assert hands.page.get_by_role("link", name=f"Mine, {way}").count() == 0


def test_a_case_is_handed_over(hands: Hands, way: str) -> None:
    _start(hands, f"/cases/{OWN_CASE[way]}/")
    hands.press(hands.word("Sharing"))
    hands.choose(hands.word("Who leads from now on"), COLLEAGUE[way])
    hands.press(hands.word("Hand over"))
    _shoot(hands, way, "handed-over")
    rows = hands.page.locator("section[aria-labelledby=parts] tbody tr")
    assert rows.filter(has_text=COLLEAGUE[way]).filter(has_text=hands.label("lead")).count() == 1
    assert hands.page.get_by_role("button", name=hands.word("Hand over")).count() == 0


def test_the_language_is_changed_and_changed_back(way: str, browser: Browser, address: str) -> None:
    hands = hands_of(way, browser, address)
    hands.desk.log_in(COLLEAGUE[way])
    hands.touch(begins(hands.word("Language")))
    hands.choose(hands.word("Language"), "Français")
    hands.press(hands.word("Change language"))
    assert hands.page.locator("html").get_attribute("lang") == "fr"
    hands.language = "fr"
    hands.press(hands.word("Cases"))
    assert hands.page.locator("h1").inner_text() == hands.word("Cases")
    hands.touch(begins(hands.word("Language")))
    hands.choose(hands.word("Language"), "العربية")
    hands.press(hands.word("Change language"))
    assert hands.page.locator("html").get_attribute("dir") == "rtl"
    hands.page.context.close()


def test_a_case_is_seen_as_of_another_day_and_as_known_then(hands: Hands) -> None:
    _start(hands, ONE_DAY)
    figures = hands.page.locator(".glance .figure")
    days = figures.nth(1).inner_text()
    hands.date(hands.word("As of"), date(2024, 2, 20))
    hands.press(hands.word("Show"))
    assert "as_of=2024-02-20" in hands.page.url
    assert figures.nth(1).inner_text() != days
    hands.date(hands.word("Known at"), date(2024, 1, 2))
    hands.press(hands.word("Show"))
    assert hands.page.locator(".chronology > li").count() == 0
    hands.press(hands.word("Back to today"))
    assert hands.page.locator(".chronology > li").count() > 0


def test_the_picture_comes_closer_and_shows_the_whole_again(hands: Hands, way: str) -> None:
    _start(hands, ONE_DAY)
    whole = hands.page.locator("#from").input_value()
    hands.press(hands.word("closer"))
    assert hands.page.locator("#from").input_value() > whole
    _shoot(hands, way, "closer")
    hands.press(hands.word("the whole time"))
    assert hands.page.locator("#from").input_value() == whole


def _start(hands: Hands, path: str) -> None:
    """Be at a page from which the job begins."""
    hands.desk.go(path)


def _shoot(hands: Hands, way: str, step: str) -> None:
    keep_picture(hands.page, f"{step}-{way}")
