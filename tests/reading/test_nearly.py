"""Who nearly died did not die, and what the accused pleads is told as they pleaded it."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.rulings import ruling
from tests.reading.telling import proposals_in, stated

NEARLY = (
    ("en", "Ana Velmar nearly died."),
    ("en", "Ana Velmar almost died of an attack in her cell."),
    ("en", "Ana Velmar all but died in her cell."),
    ("en", "Her sister feared that Ana Velmar would die."),
    ("en", "Ana Velmar was practically dead when she was found."),
    ("fr", "Ana Velmar a failli mourir en prison."),
    ("fr", "Ana Velmar est presque morte en cellule."),
    ("es", "Ana Velmar casi muere en prisión."),
    ("es", "Por poco muere Ana Velmar en su celda."),
    ("ru", "Анна Велмар чуть не умерла."),
    ("ru", "Анна Велмар едва не умерла в камере."),
    ("ru", "Анна Велмар почти умерла."),
)
DIED = (
    ("en", "Ana Velmar died in prison on 4 May 2024."),
    ("fr", "Ana Velmar est morte en prison le 4 mai 2024."),
    ("es", "Ana Velmar murió en prisión el 4 de mayo de 2024."),
    ("ru", "Анна Велмар умерла в тюрьме 4 мая 2024 года."),
)


@pytest.mark.parametrize(("language", "text"), NEARLY)
def test_who_nearly_died_did_not(language: str, text: str) -> None:
    assert proposals_in(language, text, "death") == []


@pytest.mark.parametrize(("language", "text"), DIED)
def test_who_died_did(language: str, text: str) -> None:
    assert len(proposals_in(language, text, "death")) == 1


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("en", "Ana Velmar pleaded not guilty.", "pleaded not guilty"),
        ("en", "Ana Velmar pleaded guilty.", "pleaded guilty"),
        ("en", "Ana Velmar was found not guilty on 4 May 2024.", "was found not guilty"),
        ("ru", "Анна Велмар не признала себя виновной.", "не признала себя виновной"),
    ],
)
def test_not_guilty_is_told_and_not_denied(language: str, text: str, outcome: str) -> None:
    (told,) = proposals_in(language, text, "hearing")
    assert told.polarity is Polarity.AFFIRMED
    assert stated(told, "outcome") == outcome


@pytest.mark.parametrize(
    "words", ["pleaded not guilty", "pleaded guilty", "a plaidé coupable", "не признала вину"]
)
def test_what_the_accused_pleads_is_no_ruling(words: str) -> None:
    assert ruling(words) is None
