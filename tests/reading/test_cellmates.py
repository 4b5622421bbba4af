"""With how many somebody shares a cell is no ill-treatment, unless the cell is said to be too full."""

import pytest

from tests.reading.telling import proposals_in

COUNTED = [
    ("en", "Ana Velmar is ill. She shares a cell with 14 women."),
    ("en", "Ana Velmar shares one cell with thirty others."),
    ("en", "Ana Velmar is held in a cell with eleven other women."),
    ("en", "Ana Velmar is in a cell with 40 women."),
    ("fr", "Ana Velmar partage sa cellule avec 14 femmes."),
    ("fr", "Ana Velmar est détenue dans une cellule avec 20 autres prisonnières."),
    ("es", "Ana Velmar comparte celda con 14 mujeres."),
    ("es", "Ana Velmar está en una celda con 20 presas."),
    ("ru", "Анна Вельмар делит камеру с 14 женщинами."),
    ("ru", "Анна Вельмар содержится в камере на шесть человек."),
]
CROWDED = [
    ("en", "Ana Velmar shares a cell meant for six with 14 women."),
    ("en", "Ana Velmar shares an overcrowded cell with 30 others."),
    ("en", "Ana Velmar shares a cell with 30 inmates, and there are eight beds."),
    ("en", "Ana Velmar shares a cell with convicted murderers."),
    ("fr", "Ana Velmar partage une cellule prévue pour six avec 14 femmes."),
    ("fr", "Ana Velmar partage une cellule de neuf mètres carrés avec sept autres détenues."),
    ("es", "Ana Velmar comparte una celda hacinada con 30 presas."),
    ("es", "Ana Velmar comparte una celda para seis con 14 mujeres."),
    ("ru", "Анна Вельмар содержится в переполненной камере с 30 заключёнными."),
    ("ru", "Анна Вельмар содержится в камере на шесть человек вместе с 14 женщинами."),
]


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_a_count_of_cellmates_is_no_mistreatment(language: str, text: str) -> None:
    assert proposals_in(language, text, "mistreatment") == []


@pytest.mark.parametrize(("language", "text"), CROWDED)
def test_a_cell_said_to_be_too_full_is(language: str, text: str) -> None:
    assert len(proposals_in(language, text, "mistreatment")) == 1
