"""Which place is offered for one that the file does not have."""

from habeas.checking.checks.place_unsupported import last_place
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from tests.checking.files import a_file

TEXT = "Amal Idris was arrested in Sarnov on 2 March 2023. She is held in the Women's Centre since 1 February 2023."
ARREST = Arrest(when=When("2023-03-02"), where="Sarnov")
HELD = Detention(when=When("2023-02-01/.."), where="the Women's Centre")


def test_a_house_of_custody_comes_before_the_town_of_a_later_arrest() -> None:
    assert last_place(a_file(HELD, ARREST, text=TEXT)) == "Women's Centre"


def test_a_town_is_offered_where_no_house_is_on_file() -> None:
    assert last_place(a_file(ARREST, text=TEXT)) == "Sarnov"
