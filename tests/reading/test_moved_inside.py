"""Whoever is taken from a cell is held already: that is no second arrest, and to leave solitary confinement is not to be put in it."""

import pytest

from tests.reading.telling import proposals_in, stated

MOVED = [
    ("en", "Ana Velmar was taken from her cell by officers on 3 May 2024."),
    ("en", "On 3 May 2024 officers took Ana Velmar from her cell."),
    ("en", "He was dragged from his cell at night by men in masks."),
    ("en", "She was taken by officers from the colony on 3 May 2024."),
    ("en", "Agents took him from the detention centre to an unknown place on 3 May 2024."),
    ("fr", "Le 3 mai 2024, elle a été emmenée de sa cellule par des agents."),
    ("fr", "Des gardiens l'ont emmenée hors de la prison le 3 mai 2024."),
    ("es", "Los agentes se la llevaron de su celda el 3 de mayo de 2024."),
    ("es", "Agentes la sacaron de la cárcel el 3 de mayo de 2024."),
]
ARRESTED = [
    ("en", "She was taken from her home by officers on 3 May 2024 and put in a cell."),
    ("en", "Police took her from her house to the prison of Orlest on 3 May 2024."),
    ("en", "She was arrested on 3 May 2024 as she was led from the prison."),
    ("en", "He was released from prison on 3 May 2024 and arrested again at the gate."),
    ("fr", "Des agents l'ont emmenée de chez elle à la prison d'Orlest le 3 mai 2024."),
    ("es", "Los agentes se la llevaron de su casa a la cárcel el 3 de mayo de 2024."),
]


@pytest.mark.parametrize(("language", "text"), MOVED)
def test_a_move_within_custody_is_no_arrest(language: str, text: str) -> None:
    assert not proposals_in(language, text, "arrest")


@pytest.mark.parametrize(("language", "text"), ARRESTED)
def test_whoever_is_taken_to_a_cell_is_arrested(language: str, text: str) -> None:
    assert proposals_in(language, text, "arrest")


LEFT_SOLITARY = [
    ("en", "Ana Velmar was returned from solitary confinement to her old cell on 3 May 2024."),
    ("en", "Ana Velmar was moved out of the isolation wing on 3 May 2024."),
    ("en", "On 3 May 2024 Ana Velmar left the punishment cell."),
    ("fr", "Le 3 mai 2024, Ana Velmar a quitté le quartier disciplinaire."),
    ("fr", "Ana Velmar a été transférée du quartier d'isolement à l'infirmerie le 3 mai 2024."),
    ("es", "Ana Velmar salió de la celda de castigo el 3 de mayo de 2024."),
    ("ru", "3 мая 2024 года Анну Велмар перевели из карцера в обычную камеру."),
]
PUT_IN_SOLITARY = [
    ("en", "Ana Velmar was moved from her cell to solitary confinement on 3 May 2024."),
    ("en", "Ana Velmar wrote from solitary confinement on 3 May 2024."),
    ("fr", "Ana Velmar a été transférée de sa cellule au quartier disciplinaire le 3 mai 2024."),
    ("es", "Ana Velmar fue trasladada de su celda a una celda de castigo el 3 de mayo de 2024."),
    ("ru", "3 мая 2024 года Анну Велмар перевели из камеры в карцер."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_SOLITARY)
def test_whoever_leaves_solitary_is_not_told_to_be_in_it_that_day(language: str, text: str) -> None:
    assert not proposals_in(language, text, "solitary_confinement")


@pytest.mark.parametrize(("language", "text"), PUT_IN_SOLITARY)
def test_whoever_is_moved_to_solitary_is_in_it(language: str, text: str) -> None:
    assert proposals_in(language, text, "solitary_confinement")


def test_transferred_there_is_to_the_house_named_before() -> None:
    text = "I visited Ana Velmar in Prison No. 4 in Kovary on 16 May 2024. She was transferred there on 2 May 2024."
    assert [stated(p, "where") for p in proposals_in("en", text, "transfer")] == ["Prison No. 4"]
