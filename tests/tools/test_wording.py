"""What translators are given: every phrase that is made, wherever its code stands."""

from collections.abc import Callable
from pathlib import Path

import pytest

from habeas.core.levels import Level
from habeas.kinds import KINDS
from habeas.papers import PAPERS, write
from habeas.procedures.arbitrary import CATEGORIES, assess
from tests.procedures.applied.files import a_file
from tools import wording
from tools.tongues import a_planted_file

Given = Callable[[str], None]


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Given:
    """The core as one module with this code."""
    path = tmp_path / "due.py"
    monkeypatch.setattr(wording, "SOURCE", tmp_path)
    monkeypatch.setattr(wording, "spoken", lambda: [path])

    def write(code: str) -> None:
        path.write_text(code, encoding="utf-8")

    return write


def phrases() -> set[str]:
    return {m.text for m in wording.from_core() if m.context == wording.TELLING}


@pytest.mark.parametrize(
    "code",
    [
        'WORDS = {"quiet": lambda due: whole("Nothing is told.")}',
        'NOTHING = whole("Nothing is told.")',
        'TEMPLATE = "Nothing is told."\nSAID = whole(TEMPLATE)',
        'def say():\n    words = "Nothing is told."\n    return whole(words)',
        'def say(told):\n    words = "Something." if told else "Nothing is told."\n    return whole(words)',
    ],
)
def test_a_phrase_is_found_wherever_it_is_made(code: str, core: Given) -> None:
    core(code)
    assert "Nothing is told." in phrases()
    assert list(wording.unread()) == []


def test_a_phrase_whose_words_cannot_be_told_is_named(core: Given) -> None:
    core("def say(due):\n    return whole(words_of(due), due=due)")
    (problem,) = wording.unread()
    assert problem.startswith("due.py:2: write the words of whole(words_of(due), due=due)")


def test_words_that_a_caller_gives_are_the_callers(core: Given) -> None:
    core("def say(words):\n    return whole(words)")
    assert phrases() == set()
    assert list(wording.unread()) == []


def test_the_questions_of_the_categories_are_given_with_every_reason() -> None:
    given = {m.text for m in wording.from_procedures()}
    for category in CATEGORIES:
        assert {category.said.text, *(q.asked for q in category.questions)} <= given
    every_example = (e.fact for kind in KINDS.values() for e in kind.examples())
    told = assess(a_file(*every_example, as_of="2030-01-01"), CATEGORIES)
    whys = {
        w.why for each in told for a in each.answers for w in (*a.speaks_for, *a.speaks_against)
    }
    assert whys
    assert whys <= given


def test_no_phrase_of_the_procedures_is_hidden_from_translators() -> None:
    assert [line for line in wording.unread() if line.startswith("procedures/")] == []


def test_the_name_of_every_paper_is_given() -> None:
    given = {message.text for message in wording.from_procedures()}
    assert {paper.label for paper in PAPERS.values()} <= given


def test_all_that_a_paper_says_is_missing_is_given() -> None:
    given = phrases()
    file = a_planted_file("sorushani 2024-03-20")
    drafts = [
        write(key, file, as_of=file.as_of, audience=Level.INTERNAL)
        for key, paper in PAPERS.items()
        if not paper.form_of
    ]
    said = {missing.said.template for draft in drafts for missing in draft.missing}
    assert any(template.startswith("Engaged too") for template in said)
    assert said - given == set()
