"""A PDF of LibreOffice, whose notes are set closer than its text, keeps its sentences whole."""

from pathlib import Path

import pytest

from habeas.intake import take_in
from tests.word.documents import a_paper, saved_by_libreoffice

pytestmark = pytest.mark.libreoffice
SAID = (
    "The National Center for the Prevention of Torture found bruises on the legs and arms of Amal Idris in March 2023, and "
    "the Writers' League of Varenia knows of it from her family, who were told by Doctor Ilse Castrel that nothing else was "
    "found by those who came. "
)
NOTE = (
    "Letter of the family to the Writers' League of Varenia and to the Ombudsman of Varenia in Orlest, which Miro Tavesku "
    "brought on the second day of May in 2022, and of which a copy is held by the Writers' League of Varenia."
)


def test_lines_of_the_text_are_joined_where_most_of_the_page_is_notes(tmp_path: Path) -> None:
    marks = "".join(f"{SAID}[^{n}]\n\n" for n in range(1, 6))
    notes = "".join(f"[^{n}]: {NOTE} {NOTE} {NOTE}\n\n" for n in range(1, 6))
    printed = saved_by_libreoffice(a_paper(f"{marks}{notes}"), tmp_path, to="pdf")
    text = take_in(printed, name="draft.pdf")[0].text
    assert text.count(SAID.strip()) == 5
    assert text.count(f"{NOTE} {NOTE} {NOTE}") == 5
