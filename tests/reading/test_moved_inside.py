"""Whoever is taken from a cell is held already: that is no second arrest."""

import pytest

from tests.reading.telling import proposals_in

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
