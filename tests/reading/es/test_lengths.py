"""Spanish lengths of time, in figures and in words."""

import pytest

from habeas.reading.es.durations import duration
from habeas.reading.es.fragments import compiled

LENGTHS = (
    ("más de mil días", ">P1000D"),
    ("once años y dos meses", "P11Y2M"),
    ("dos años y medio", "P2Y6M"),
    ("14 meses", "P14M"),
    ("al menos dieciocho meses", ">=P18M"),
    ("casi tres años", "~P3Y"),
    ("una decena de días", "~P10D"),
    ("no más de 48 horas", "<=PT48H"),
    ("menos de un año", "<P1Y"),
    ("trescientos cuarenta y cuatro días", "P344D"),
    ("1.000 días", "P1000D"),
    ("dos mil quinientos días", "P2500D"),
)


@pytest.mark.parametrize(("words", "length"), LENGTHS, ids=[n[0] for n in LENGTHS])
def test_a_length_is_read(words: str, length: str) -> None:
    assert str(duration(words)) == length


def test_what_is_no_length_gives_nothing() -> None:
    assert duration("mucha gente") is None


@pytest.mark.parametrize("words", ["fue detenida", "había sido detenido", "siguen detenidas", "se encuentra detenida"])  # fmt: skip
def test_a_pattern_takes_every_form_of_a_passive(words: str) -> None:
    assert compiled("<SER> detenid~(?!\\w)").fullmatch(words)
