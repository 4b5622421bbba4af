"""Every colour of the desk stands out from the ground it is used on, by day and by night."""

import pytest

from habeas.desk.design.colours import by_day, by_night, contrast, shade
from habeas.desk.design.views import COLOURS
from habeas.desk.looks import LOOKS

SHEET = (LOOKS / "desk.css").read_text(encoding="utf-8")
GROUNDS = ("paper", "sheet", "lane")
WORDS = ("ink", "soft", "link", "problem", "good", "house", "custody", "proceedings", "health", "treatment",
         "appeals")  # fmt: skip
DRAWN = ("edge", "held", "silence")


def test_a_colour_has_no_contrast_with_itself() -> None:
    assert contrast("#1f4e79", "#1f4e79") == 1.0


def test_grey_stands_out_from_white_as_the_guidelines_compute_it() -> None:
    assert contrast("#767676", "#ffffff") == 4.5


def test_every_colour_of_the_day_has_one_of_the_night() -> None:
    day, night = by_day(SHEET), by_night(SHEET)
    assert day.keys() == night.keys()
    assert all(name in day and ground in day for name, ground, _ in COLOURS)


@pytest.mark.parametrize("colours", [by_day(SHEET), by_night(SHEET)], ids=["day", "night"])
def test_words_and_what_is_drawn_stand_out_from_their_ground(colours: dict[str, str]) -> None:
    pale = {
        (name, ground)
        for names, least in ((WORDS, 4.5), (DRAWN, 3))
        for name in names
        for ground in GROUNDS
        if shade(colours, name, ground).contrast < least
    }
    assert pale == set()
    assert shade(colours, "on-strong", "link").contrast >= 4.5
    assert shade(colours, "mark-ink", "mark").contrast >= 4.5
