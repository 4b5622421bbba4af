"""Marks beside a text become its annotation, or are refused with the line that is wrong."""

import json
from pathlib import Path

import pytest

from tools.annotate import annotate, main
from tools.marks import BadMarks, document_of

TEXT = "Ana Velmar freed\n\nAna Velmar was arrested on Tuesday.\nShe was arrested\nagain in May.\n"
HEAD = "date: 2024-03-07\npersons: Ana Velmar; Tomas Rhee\n@ Ana Velmar\n"


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    """An empty sheet of marks beside a text."""
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "01-freed.txt").write_text(TEXT, encoding="utf-8")
    return folder / "01-freed.marks"


def claim(marks: Path, line: str) -> dict[str, object]:
    marks.write_text(HEAD + line, encoding="utf-8")
    target = annotate(marks)
    (document,) = map(json.loads, target.read_text(encoding="utf-8").splitlines())
    (found,) = document["claims"]
    return dict(found)


def test_a_quote_is_found_where_it_stands(marks: Path) -> None:
    found = claim(marks, "arrest: Ana Velmar was arrested | on 2024-03-05")
    assert TEXT[18:41] == found["quote"] == "Ana Velmar was arrested"
    assert (found["start"], found["end"], found["when"]) == (18, 41, "2024-03-05")


def test_a_quote_may_be_given_by_its_ends_and_run_over_lines(marks: Path) -> None:
    assert claim(marks, "arrest: She [..] in May")["quote"] == "She was arrested\nagain in May"


def test_nth_says_which_of_several(marks: Path) -> None:
    assert claim(marks, "arrest: was arrested | nth 2")["start"] == 58


def test_what_is_said_is_reported_unless_alleged(marks: Path) -> None:
    said = "arrest: She was | says her lawyer"
    assert [claim(marks, line)["certainty"] for line in (said, f"{said} | alleged")] == ["reported", "alleged"]  # fmt: skip


def test_optional_denied_and_another_person(marks: Path) -> None:
    found = claim(marks, "? visit: She was | denied | who Tomas Rhee; two others")
    assert (found["optional"], found["polarity"], found["person"]) == (True, "denied", "Tomas Rhee; two others")  # fmt: skip


def test_names_dates_and_quotations_are_kept_with_the_document(marks: Path) -> None:
    lists = "names: Ana Velmar\ndates: 2024-03-05; 2023-05\nquotations: arrested again\n"
    marks.write_text(HEAD + lists, encoding="utf-8")
    document = document_of(marks)["document"]
    assert isinstance(document, dict)
    assert document["names"] == ["Ana Velmar"]
    assert document["dates"] == ["2024-03-05", "2023-05"]
    assert document["quotations"] == ["arrested\nagain"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("names: Ana Velmer", "'Ana Velmer' is not in the text"),
        ("dates: next week", "'next week' is not a date"),
        ("arrest: was detained", "'was detained' is not in the text"),
        ("arrest: was arrested", "'was arrested' is in the text 2 times; say which by `nth 2`"),
        ("arrest: was arrested | nth 3", "not in the text 3 times"),
        ("arest: She was", "arest is no type of fact that is annotated"),
        ("commitment: She was", "commitment is no type of fact that is annotated"),
        ("arrest: She was | on next week", "'next week' is not a date"),
        ("arrest: She was | perhaps", "'perhaps' is not understood"),
        ("arrest: She was | who Ana Velmer", "Ana Velmer is not among `persons:`"),
        ("sentence: She was | term three years", "'three years' is not a length of time"),
        ("arrest: She was\narrest: She was | denied", "line 5: the same words are marked as arrest already"),
        ("she was arrested", "write a claim as"),
    ],
)  # fmt: skip
def test_a_line_that_does_not_fit_is_refused(marks: Path, line: str, why: str) -> None:
    marks.write_text(HEAD + line, encoding="utf-8")
    with pytest.raises(BadMarks) as refused:
        document_of(marks)
    assert str(refused.value).startswith("01-freed.marks, line ")
    assert why in str(refused.value)


def test_nothing_is_written_of_marks_that_do_not_fit(
    marks: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    marks.write_text(f"{HEAD}arrest: was detained", encoding="utf-8")
    assert main([str(marks)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (marks.parents[1] / "en.jsonl").exists()
