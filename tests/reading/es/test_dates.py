"""Spanish dates, in figures and in words, against the document's own date."""

from datetime import date

import pytest

from habeas.core.when import When
from habeas.reading.es.dates import SpanishCalendar

READ = (
    ("el 3 de mayo de 2021", "2021-05-03", "on"),
    ("el pasado 3 de mayo", "2024-05-03", "on"),
    ("el 3 de mayo pasado", "2024-05-03", "on"),
    ("el 1º de mayo", "2024-05-01", "on"),
    ("el quince de noviembre", "2023-11-15", "on"),
    ("en mayo de 2021", "2021-05", "on"),
    ("a finales de 2020", "2020", "on"),
    ("del 3 al 9 de mayo de 2021", "2021-05-03/2021-05-09", "on"),
    ("los días 3 y 9 de mayo de 2024", "[2024-05-03,2024-05-09]", "on"),
    ("entre el 3 de mayo y el 9 de mayo de 2024", "2024-05-03/2024-05-09", "between"),
    ("del 3 de mayo de 2024 al 9 de mayo de 2024", "2024-05-03/2024-05-09", "between"),
    ("desde el 3 de mayo de 2021", "2021-05-03", "since"),
    ("desde entonces", "2024-05-03", "since"),
    ("el martes", "2024-06-11", "on"),
    ("la madrugada de este martes", "2024-06-11", "on"),
    ("el sábado pasado", "2024-06-08", "on"),
    ("ayer", "2024-06-14", "on"),
    ("anoche", "2024-06-14", "on"),
    ("hace tres días", "2024-06-12", "on"),
    ("hace unas dos semanas", "2024-06-01~", "on"),
    ("la semana pasada", "2024-06-03/2024-06-09", "on"),
    ("el mes pasado", "2024-05", "on"),
    ("en noviembre", "2023-11", "on"),
    ("hasta la fecha", "2024-06-15", "asof"),
    ("hasta el 9 de mayo", "2024-05-09", "until"),
    ("dos días después", "2024-05-05", "on"),
    ("a los tres días", "2024-05-06", "on"),
    ("al día siguiente", "2024-05-04", "on"),
    ("el día anterior", "2024-05-02", "on"),
    ("ese mismo día", "2024-05-03", "on"),
    ("el día 18", "2024-05-18", "on"),
    ("03/05/2021", "2021-05-03", "on"),
    ("hacia el 3 de mayo de 2021", "2021-05-03~", "on"),
)


@pytest.mark.parametrize(("words", "edtf", "relation"), READ, ids=[r[0] for r in READ])
def test_a_date_is_resolved(words: str, edtf: str, relation: str) -> None:
    calendar = SpanishCalendar(When("2024-06-15"))
    calendar.told = date(2024, 5, 3)
    (dated,) = calendar.read(words)
    assert (str(dated.when), dated.relation) == (edtf, relation)


@pytest.mark.parametrize("words", ["artículo 19", "resolución 43/173", "siete años de prisión", "desde hace dos semanas", "una segunda audiencia"])  # fmt: skip
def test_a_number_is_no_date(words: str) -> None:
    assert SpanishCalendar(When("2024-06-15")).read(words) == ()


def test_without_a_date_of_its_own_a_document_resolves_nothing() -> None:
    assert SpanishCalendar(None).read("ayer, el martes, en abril") == ()
