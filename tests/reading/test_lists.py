"""Lists and case sheets: whom an entry is about, and what its lines tell."""

import pytest

from habeas.core.when import When
from habeas.reading import Proposal, Reading, read

DAY = When("2024-06-15")


def reading(text: str) -> Reading:
    return read(text, document_date=DAY)


def told(text: str, kind: str) -> list[Proposal]:
    return [p for p in reading(text).proposals if p.fact.key == kind]


@pytest.mark.parametrize(
    "text",
    [
        "1. Ana Velmar, 34, teacher\nArrested on 3 March 2024.\n\n2. Marek Dusan (41), lawyer\nArrested on 5 March 2024.\n",
        "VELMAR, Ana\nTeacher. Arrested on 3 March 2024.\n\nDUSAN, Marek\nLawyer. Arrested on 5 March 2024.\n",
        "ANA VELMAR - teacher. Arrested on 3 March 2024.\n\nMAREK DUSAN - lawyer. Arrested on 5 March 2024.\n",
        "Ana VELMAR (Varenia), poet. Arrested on 3 March 2024.\n\nMarek DUSAN (Varenia), poet. Arrested on 5 March 2024.\n",
        "Name: Ana Velmar\nDate of arrest: 3 March 2024\n\nName: Marek Dusan\nDate of arrest: 5 March 2024\n",
    ],
)
def test_an_entry_is_about_whoever_it_begins_with(text: str) -> None:
    arrests = told(f"Persons in detention\n\n{text}", "arrest")
    assert [(p.person, str(p.fact.occurred)) for p in arrests] == [
        ("Ana Velmar", "2024-03-03"),
        ("Marek Dusan", "2024-03-05"),
    ]


def test_the_lines_of_a_case_sheet_are_read() -> None:
    sheet = "Case sheet\n\nName: Ana Velmar\nProfession: journalist\nPlace of detention: Orlest Prison\nCharges: spreading false news\nSentence: six years\nHealth: diabetes\n"
    kinds = [p.fact.key for p in reading(sheet).proposals]
    assert kinds == ["affiliation_role", "detention", "charge", "sentence", "health_condition"]


def test_the_heading_of_a_case_names_its_person() -> None:
    text = "The State v Ana Velmar\n\n1. The appellant was arrested on 3 March 2024. Dr M. Dusan examined her."
    (arrest,) = told(text, "arrest")
    assert arrest.person == "Ana Velmar"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar is in Orlest. Dozens of people were arrested on 3 May 2024.",
        "Ana Velmar is in Orlest. At least three officers were arrested on 3 May 2024.",
    ],
)
def test_what_befell_people_whom_nobody_names_is_left_out(text: str) -> None:
    assert told(text, "arrest") == []
