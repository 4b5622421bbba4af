"""`habeas check` at the terminal."""

from pathlib import Path

import pytest

from tests.cli.typing_at import Terminal

DRAFT = "Miro Tavesku was arrested on 2 March 2024. He is held in Orlest prison. He was freed on 9 March 2024.\n"


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """A draft of what the letter says, and a day that it does not."""
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return str(path)


def test_of_a_file_that_is_closed_to_the_audience_one_line_tells_it(
    terminal: Terminal, filled: str, draft: str
) -> None:
    words = ("check", draft, "--case", filled, "--as-of", "2024-06-15", "--audience", "public")
    status, out, _ = terminal.type(*words)
    assert status == 1
    told = [line for line in out.splitlines() if "above-audience" in line or "unknown" in line]
    assert told == ["error above-audience"]
    assert "Nothing on file is for this audience (public)" in out
    assert f"habeas level {filled} ITEM public" in out


def test_of_a_file_that_is_open_in_part_each_passage_is_told_at_its_words(
    terminal: Terminal, filled: str, draft: str
) -> None:
    terminal.done("level", filled, "all", "public")
    claim = terminal.json("show", filled)["chronology"][0]["claims"][0]
    terminal.done("level", filled, claim, "restricted")
    words = ("check", draft, "--case", filled, "--as-of", "2024-06-15", "--audience", "public")
    assert "Nothing on file" not in terminal.type(*words)[1]
    assert "“9 March 2024”" in terminal.type(*words)[1]


def test_what_an_email_quotes_is_not_checked_as_its_own_words_and_that_is_said(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    mail = tmp_path / "draft.eml"
    quoted = (
        "On 3 May 2024 at 10:33, Zoya <z@habeas.example> wrote:\n> He was freed on 9 March 2024.\n"
    )
    mail.write_text(
        f"From: Amal <amal@habeas.example>\nTo: office@habeas.example\nSubject: The draft\nMIME-Version: 1.0\n\n"
        f"Miro Tavesku was arrested on 5 March 2024.\n\n{quoted}",
        encoding="utf-8",
    )
    status, out, err = terminal.type("check", str(mail), "--case", filled, "--as-of", "2024-06-15")
    assert status == 1
    assert "“5 March 2024”" in out
    assert "9 March" not in out
    assert "17 words quoted from earlier messages are left out" in err
    assert err.count("\n") == 1
