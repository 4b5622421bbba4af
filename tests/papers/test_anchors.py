"""No sentence of a paper is without an anchor, in any paper and any language, but the author's own words."""

import re
from pathlib import Path

import pytest

from habeas.core.levels import Level
from habeas.papers import PAPERS, Draft, OwnWords, Sentence, write
from habeas.papers.escaping import escape
from habeas.papers.footnotes import parted
from habeas.papers.wording import shared_words, wording
from tests.papers.forms import the_full_case
from tests.papers.languages import GIVEN
from tests.papers.varenia import AS_OF, LEAGUE, the_case

FOLDER = Path(__file__).resolve().parents[2] / "src/habeas/papers"
EVERY = pytest.mark.parametrize(
    ("key", "code"), [(key, code) for key, paper in PAPERS.items() for code in paper.languages]
)


def written(key: str, code: str) -> Draft:
    """The paper as its golden example has it."""
    if PAPERS[key].form_of:
        full, level = the_full_case(), Level.RESTRICTED
        return write(key, full, as_of=AS_OF, audience=level, organisation=LEAGUE, language=code)
    given = GIVEN.get(code, {})
    return write(key, the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=code, given=given)


def example(key: str, code: str) -> str:
    return (FOLDER / key / f"example.{code}.md").read_text(encoding="utf-8")


def test_every_paper_has_an_example_in_every_language_that_it_is_written_in() -> None:
    there = {(p.parent.name, p.name.split(".")[1]) for p in FOLDER.glob("*/example.*.md")}
    assert there == {(key, code) for key, paper in PAPERS.items() for code in paper.languages}


@EVERY
def test_nothing_stands_in_an_example_but_anchored_statements_and_own_words(
    key: str, code: str
) -> None:
    draft, mark = written(key, code), 0
    rest = parted(example(key, code)).body.removeprefix(f"# {draft.title}")
    for statement in draft.sentences:
        for words in _words_of(statement):
            expected = escape(words)
            if isinstance(statement, Sentence):
                mark += 1
                expected += f"[^{mark}]"
            before, found, rest = rest.partition(expected)
            assert found, f"{expected!r} does not stand where it should"
            assert re.fullmatch(r"[\s#]*(\d+\.\s)?", before), before
    assert rest.strip() == ""


def _words_of(statement: Sentence | OwnWords) -> list[str]:
    if isinstance(statement, Sentence):
        return [clause.text for clause in statement.clauses]
    return [statement.text]


@EVERY
def test_each_mark_of_an_example_leads_to_a_source_and_its_words(key: str, code: str) -> None:
    text = parted(example(key, code))
    assert text.wordless == ()
    assert text.unmarked == ()
    names_each = r"[^“«]*\d{4}.*[“«]" if PAPERS[key].short_pages else r"\*[^*]+\*.*[“«]"
    assert all(re.search(names_each, note) for note in text.notes.values())


@EVERY
def test_each_statement_rests_on_claims_of_the_file(key: str, code: str) -> None:
    case = the_full_case() if PAPERS[key].form_of else the_case()
    known = {claim.id for claim in case.known_claims}
    stated = [s for s in written(key, code).sentences if not isinstance(s, OwnWords)]
    assert stated
    for clause in (clause for sentence in stated for clause in sentence.clauses):
        assert clause.claims
        assert set(clause.claims) <= known


@EVERY
def test_own_words_are_pieces_of_the_wording_and_of_nothing_else(key: str, code: str) -> None:
    pieces = {**shared_words(code), **wording(PAPERS[key].package, code)}
    patterns = [
        re.compile(re.sub(r"\\\{\w+\\\}", ".*", re.escape(piece)), re.IGNORECASE)
        for piece in pieces.values()
        if not re.fullmatch(r"(\{\w+\}\W*)+", piece) or "{as_of}" in piece or "{name}" in piece
    ]
    for statement in written(key, code).sentences:
        if isinstance(statement, OwnWords):
            assert any(p.fullmatch(statement.text) for p in patterns), statement.text
