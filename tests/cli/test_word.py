"""A draft goes to Word and back from the command line: comments in, edits out, versions compared."""

import io
from pathlib import Path

import pytest
from docx import Document

from tests.cli.typing_at import Terminal
from tests.word.documents import a_paper, replaced
from tests.word.test_remarks import words_remarked

PAPER = """Amal Idris has been held for 900 days.[^1]

She is not treated.[^2]

[^1]: Varenia Monitor, 14 May 2022.

[^2]: Letter of the family.
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """The paper as Markdown, and beside it as DOCX."""
    (tmp_path / "appeal.docx").write_bytes(a_paper(PAPER, "Care"))
    target = tmp_path / "appeal.md"
    target.write_text(f"# Care\n\n{PAPER}", encoding="utf-8")
    return target


def test_each_finding_is_a_comment_at_its_words(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    document = Document()
    document.add_paragraph("Miro Tavesku has been held for 900 days.")
    document.save(str(tmp_path / "draft.docx"))
    out = tmp_path / "commented.docx"
    words = ("check", str(tmp_path / "draft.docx"), "--case", filled, "--as-of", "2024-06-15")
    findings = terminal.type(*words, "--json")[1]
    status, _, _ = terminal.type(*words, "--comments", str(out))
    assert status == 1
    comments = [c.text for c in Document(io.BytesIO(out.read_bytes())).comments]
    assert findings.count('"code"') == len(comments) > 0
    again = tmp_path / "again.docx"
    terminal.type("check", str(out), *words[2:], "--comments", str(again))
    assert again.read_bytes() == out.read_bytes()


def test_what_the_pages_do_not_show_is_a_comment_at_its_words_or_said_to_have_none(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    document, draft, out = Document(), tmp_path / "draft.docx", tmp_path / "commented.docx"
    document.core_properties.author = "Ilva Torrek"
    document.add_heading("Care", level=1)
    document.add_paragraph("He is held. ").add_run("The guard told us.").font.hidden = True
    document.save(str(draft))
    words = ("--case", filled, "--as-of", "2024-06-15", "--silence", "addressee-missing")
    assert (
        "\nline 3: error hidden-content: “The guard told us.”\n"
        in terminal.type("check", str(draft), *words, "--comments", str(out))[1]
    )
    commented = Document(str(out))
    (at_words,) = (c for c in commented.comments if "hidden words" in c.text)
    assert words_remarked(out.read_bytes())[str(at_words.comment_id)] == "The guard told us."
    (of_property,) = (c for c in commented.comments if "property of the file" in c.text)
    assert "“Ilva Torrek”\nIt stands nowhere in the text.\n" in of_property.text
    again = terminal.type("check", str(out), *words)[1]
    assert again.count("hidden-content: “Habeas") == 1


@pytest.mark.parametrize(("file", "out"), [("draft.txt", "o.docx"), ("appeal.docx", "o.pdf")])
def test_comments_go_into_a_docx_only(
    terminal: Terminal, case: str, paper: Path, file: str, out: str
) -> None:
    folder = paper.parent
    (folder / "draft.txt").write_text("Held.", encoding="utf-8")
    said = terminal.refused(
        "check", str(folder / file), "--case", case, "--comments", str(folder / out)
    )
    assert "Comments are put into a DOCX" in said
    assert not (folder / out).exists()


def test_edits_come_back_as_a_new_version(terminal: Terminal, paper: Path) -> None:
    docx = paper.with_suffix(".docx")
    docx.write_bytes(replaced(docx.read_bytes(), ("900 days", "901 days")))
    new = paper.with_name("appeal-2.md")
    terminal.done("edited", str(docx), "--of", str(paper), "-o", str(new))
    assert new.read_text(encoding="utf-8") == paper.read_text(encoding="utf-8").replace(
        "900", "901"
    )
    status, out, _ = terminal.type("compare", str(paper), str(new))
    assert status == 1
    assert "[-900-]{+901+}" in out
    assert terminal.done("compare", str(paper), str(paper)) == "No word differs."


def test_words_that_lost_their_footnote_end_the_command_with_1(
    terminal: Terminal, paper: Path
) -> None:
    docx = paper.with_suffix(".docx")
    docx.write_bytes(a_paper(PAPER.replace("900 days.[^1]", "900 days."), "Care"))
    status, out, _ = terminal.type(
        "edited", str(docx), "--of", str(paper), "-o", str(paper.with_name("new.md"))
    )
    assert status == 1
    assert "without its footnote now: “Amal Idris has been held for 900 days.”" in out


def test_what_is_no_docx_is_refused_and_nothing_is_written(terminal: Terminal, paper: Path) -> None:
    new = paper.with_name("new.md")
    said = terminal.refused("edited", str(paper), "--of", str(paper), "-o", str(new))
    assert "save it as DOCX" in said
    assert not new.exists()


def test_a_draft_has_around_it_what_was_asked_for(
    terminal: Terminal, filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "house.toml").write_text("method = true\n", encoding="utf-8")
    (folder / "body.en.md").write_text("## heading_asks\nOur asks\n", encoding="utf-8")
    kept = '[[addressee]]\noffice = "Warden"\nsalutation = "Dear Warden,"\n'
    (folder / "addressees.toml").write_text(kept, encoding="utf-8")
    monkeypatch.setattr("habeas.settings.HOUSE", folder)
    made = tmp_path / "statement.md"
    words = ("draft", filled, "public_statement", "--as-of", "2024-06-15", "--by", "PEN Varenia")
    said = terminal.done(
        *words, "--to", "Warden", "--notes", "endnotes", "--fingerprint", "-o", str(made)
    )
    text = made.read_text(encoding="utf-8")
    assert "\n\nWarden\n\nDear Warden,\n\n" in text
    assert text.index("## How this paper was written") > text.index("## Notes") > 0
    assert "Fingerprint of this version" in text
    assert "Who holds the office on 15 June 2024 is not on file" in said
    terminal.done(*words, "--no-method", "-o", str(made))
    assert "How this paper was written" not in made.read_text(encoding="utf-8")


@pytest.mark.parametrize("notes", ["endnotes", "annex"])
def test_a_draft_with_its_sources_in_a_list_comes_back_with_footnotes(
    terminal: Terminal, filled: str, tmp_path: Path, notes: str
) -> None:
    kept, sent, new = (tmp_path / name for name in ("kept.md", "sent.docx", "new.md"))
    words = ("draft", filled, "public_statement", "--as-of", "2024-06-15", "--by", "PEN Varenia")
    terminal.done(*words, "-o", str(kept))
    terminal.done(*words, "--notes", notes, "--fingerprint", "-o", str(sent))
    was, now = "expresses deep concern", "is deeply concerned"
    sent.write_bytes(replaced(sent.read_bytes(), (was, now)))
    terminal.done("edited", str(sent), "--of", str(kept), "-o", str(new))
    title, _, body = kept.read_text(encoding="utf-8").partition("\n\n")
    assert was in body
    assert new.read_text(encoding="utf-8") == f"{title}\n\n{body.replace(was, now)}"
