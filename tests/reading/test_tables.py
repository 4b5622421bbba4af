"""Tables: a row tells nothing of the one beside it, and a cell of its source is no word of what befell."""

from io import BytesIO

import pytest
from docx import Document

from habeas.core.when import When
from habeas.intake.office import parse
from habeas.reading import Proposal, read

ROWS = (
    ("Date", "Event", "Source"),
    ("18 February 2025", "Daniel Oresku was beaten by two guards, according to his lawyer", "Police"),
    ("20 February 2025", "The prison administration refused him a visit by a doctor", "Lawyer"),
    ("24 February 2025", "His wife, Anna Oresku, was denied a visit", "Doctor"),
)  # fmt: skip


def told(rows: tuple[tuple[str, ...], ...]) -> list[Proposal]:
    document = Document()
    document.add_paragraph("Daniel Oresku, editor, has been held in Orlest since February 2025.")
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    saved = BytesIO()
    document.save(saved)
    text = parse(saved.getvalue()).text
    return list(read(text, document_date=When("2025-03-12")).proposals)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_cells_and_rows_are_not_joined_into_one_sentence(order: tuple[int, ...]) -> None:
    found = told(tuple(tuple(row[column] for column in order) for row in ROWS))
    denied = {
        str(p.fact.occurred): p.fact.to_json()["to_whom"]
        for p in found
        if p.fact.key == "access_denied"
    }
    assert denied == {"2025-02-20": "doctor", "2025-02-24": "family"}
    (beaten,) = [p for p in found if p.fact.key == "mistreatment"]
    assert (str(beaten.fact.occurred), beaten.attribution) == ("2025-02-18", "his lawyer")
    assert not any(word in p.quote for p in found for word in ("Police", "Lawyer", "Doctor"))


def test_a_label_and_its_cell_are_read_together() -> None:
    found = told((("Date of arrest:", "3 February 2025"), ("Charge:", "extremism")))
    (arrest,) = [p for p in found if p.fact.key == "arrest"]
    assert str(arrest.fact.occurred) == "2025-02-03"
    assert "charge" in {p.fact.key for p in found}


@pytest.mark.parametrize(
    "row",
    [
        ("Daniel Oresku was beaten by two guards in his cell", "18 February 2025", "His wife, Anna Oresku, a teacher"),
        ("His wife, Anna Oresku, a teacher", "18 February 2025", "Daniel Oresku was beaten by two guards in his cell"),
    ],
)  # fmt: skip
def test_a_date_is_that_of_the_event_and_not_of_who_tells_it(row: tuple[str, ...]) -> None:
    found = told((row, ("He was refused insulin by the prison doctor", "20 February 2025", "Family")))  # fmt: skip
    days = {p.fact.key: str(p.fact.occurred) for p in found}
    assert (days["mistreatment"], days["care_denied"]) == ("2025-02-18", "2025-02-20")
    (beaten,) = (p for p in found if p.fact.key == "mistreatment")
    assert "wife" not in beaten.quote
