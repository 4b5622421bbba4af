"""A court that makes custody last longer: what it ruled, by how long and when; nothing says that it holds the person."""

import pytest

from tests.reading.telling import proposals_in, stated

TOLD = {
    "en": (
        "Ana Velmar is a journalist. On 12 June 2024 the Orlest District Court extended the detention of Ana Velmar by two months.",
        "Orlest District Court", "extended the detention of Ana Velmar by two months",
    ),
    "es": (
        "Ana Velmar es periodista. El 12 de junio de 2024 el Tribunal de Orlest prorrogó por dos meses la detención de Ana Velmar.",
        "Tribunal de Orlest", "prorrogó por dos meses la detención",
    ),
    "fr": (
        "Ana Velmar est journaliste. Le 12 juin 2024, le tribunal de district d'Orlest a prolongé de deux mois la détention d'Ana Velmar.",
        "tribunal de district d'Orlest", "prolongé de deux mois la détention d'Ana Velmar",
    ),
    "ru": (
        "Анна Вельмар — журналистка. 12 июня 2024 года районный суд Орлеста продлил арест Анне Вельмар на два месяца.",
        "районный суд Орлеста", "продлил арест Анне Вельмар на два месяца",
    ),
}  # fmt: skip
DONE = {
    "en": (
        "Ana Velmar is a journalist. Her detention was extended by two months on 12 June 2024.",
        "detention was extended by two months",
    ),
    "es": (
        "Ana Velmar es periodista. Su detención fue prorrogada por dos meses el 12 de junio de 2024.",
        "detención fue prorrogada por dos meses",
    ),
    "fr": (
        "Ana Velmar est journaliste. Sa détention a été prolongée de deux mois le 12 juin 2024.",
        "détention a été prolongée de deux mois",
    ),
    "ru": (
        "Анна Вельмар — журналистка. Срок содержания под стражей Анны Вельмар продлён на два месяца 12 июня 2024 года.",
        "продлён на два месяца",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_court_that_extends_is_read_with_its_day_and_its_words(language: str) -> None:
    text, court, outcome = TOLD[language]
    (hearing,) = proposals_in(language, text, "hearing")
    assert stated(hearing, "court") == court
    assert outcome in stated(hearing, "outcome")
    assert str(hearing.fact.when) == "2024-06-12"


@pytest.mark.parametrize("language", DONE)
def test_an_extension_that_is_told_of_nobody_keeps_by_how_long(language: str) -> None:
    text, outcome = DONE[language]
    (hearing,) = proposals_in(language, text, "hearing")
    assert outcome in stated(hearing, "outcome")


@pytest.mark.parametrize(("language", "text"), [(c, t[0]) for s in (TOLD, DONE) for c, t in s.items()])  # fmt: skip
def test_nobody_is_held_by_two_months_or_by_the_court(language: str, text: str) -> None:
    assert {stated(p, "actor") for p in proposals_in(language, text, "detention")} <= {""}


def test_who_extended_it_is_read_behind_by() -> None:
    text = "Ana Velmar is a journalist. Her detention was extended by two months by the Orlest District Court."
    (hearing,) = proposals_in("en", text, "hearing")
    assert stated(hearing, "court") == "Orlest District Court"
