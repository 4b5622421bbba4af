"""A draft in a language, with words given in it, beside another language."""

from pathlib import Path

import pytest

from tests.cli.typing_at import Terminal

BY = ("--by", "Varenian League", "--as-of", "2024-06-15")


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """Words of the file as a caseworker puts them into French."""
    held = tmp_path / "words.txt"
    held.write_text("Varenian League = la Ligue varénienne\n", encoding="utf-8")
    return held


def test_a_paper_is_drafted_in_its_language(terminal: Terminal, filled: str, words: Path) -> None:
    out = words.with_name("paper.md")
    terminal.done("draft", filled, "public_statement", *BY, "--language", "fr", "--words", str(words), "-o", str(out))  # fmt: skip
    text = out.read_text(encoding="utf-8")
    assert "La Ligue varénienne" in text
    assert "106\u00a0jours de détention" in text


def test_two_languages_are_put_side_by_side(terminal: Terminal, filled: str, words: Path) -> None:
    out = words.with_name("both.html")
    said = terminal.done("draft", filled, "public_statement", *BY, "--language", "ar", "--beside", "en", "-o", str(out))  # fmt: skip
    assert "the same facts in ar and en" in said
    rows = [row for row in out.read_text(encoding="utf-8").split("<tr") if "106" in row]
    assert any("has been in custody for 106 days" in row and "أيام" in row for row in rows)


def test_a_language_that_the_paper_is_not_in_is_refused(
    terminal: Terminal, filled: str, words: Path
) -> None:
    out = words.with_name("form.md")
    said = terminal.refused(
        "draft", filled, "cat_complaint", *BY, "--language", "ru", "-o", str(out)
    )
    assert "is a form that is written in English alone" in said
    assert not out.exists()


def test_words_that_are_no_text_are_refused(terminal: Terminal, filled: str, words: Path) -> None:
    words.write_bytes(b"\xff\xfe\x00")
    out = words.with_name("paper.md")
    said = terminal.refused(
        "draft",
        filled,
        "public_statement",
        *BY,
        "--words",
        str(words),
        "-o",
        str(out),
    )
    assert "not text in UTF-8" in said


@pytest.mark.parametrize(
    ("paper", "is_sent"),
    [("press_note", True), ("public_statement", True), ("hearing_note", False)],
)
def test_of_what_is_sent_it_is_told_how_much_is_internal_still(
    terminal: Terminal, filled: str, words: Path, paper: str, is_sent: bool
) -> None:
    out = words.with_name("paper.md")
    said = terminal.done("draft", filled, paper, *BY, "-o", str(out))
    assert ("to be read outside" in said) is is_sent
    assert "106 days" in out.read_text(encoding="utf-8")
    out.unlink()
    said = terminal.refused("draft", filled, paper, "--audience", "public", *BY, "-o", str(out))
    assert "Nothing on file is for this audience (public)" in said
    assert not out.exists()
