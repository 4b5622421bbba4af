"""`habeas check` of an e-mail and of a web page: all that leaves with it is looked at, not only the text taken from it."""

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.cli.typing_at import Terminal

RIGHT = "Miro Tavesku was arrested on 2 March 2024."
WRITER = "On 3 May 2024 at 10:33, Zoya <z@habeas.example> wrote:"
SECRET = "The nurse Jana Ruhl saw that he had fainted twice in the shower."


@pytest.fixture
def with_a_nurse(terminal: Terminal, filled: str, tmp_path: Path) -> str:
    """The file, in which a note of a nurse is for few."""
    note = tmp_path / "note.txt"
    note.write_text(f"Note, 10 March 2024\n\n{SECRET}\n", encoding="utf-8")
    terminal.done("add", str(note), "--case", filled, "--level", "restricted")
    return filled


def a_message(plain: str, page: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "office@habeas.example", "minister@justice.example", "Miro"  # fmt: skip
    message.set_content(plain)
    if page:
        message.add_alternative(page, subtype="html")
    return message


def checked(terminal: Terminal, reference: str, path: Path, *more: str) -> tuple[int, str]:
    words = ("check", str(path), "--case", reference, "--as-of", "2024-06-15", *more)
    status, out, _ = terminal.type(*words)
    return status, out


def mailed(folder: Path, message: EmailMessage) -> Path:
    path = folder / "draft.eml"
    path.write_bytes(bytes(message))
    return path


def test_the_page_that_the_receiver_sees_is_checked_beside_the_plain_text(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    page = "<p>Miro Tavesku was arrested on 5 March 2024.</p>"
    path = mailed(tmp_path, a_message(RIGHT, page))
    status, out = checked(terminal, filled, path)
    assert status == 1
    assert "in the message as a web page: error date-unknown: “5 March 2024”" in out
    (finding,) = json.loads(checked(terminal, filled, path, "--json")[1])["findings"]
    assert (finding["file"], finding["part"]) == ("draft.eml", "in the message as a web page")


def test_what_both_forms_of_a_message_say_is_told_once(
    terminal: Terminal, filled: str, tmp_path: Path
) -> None:
    wrong = "Miro Tavesku was arrested on 5 March 2024."
    _, out = checked(terminal, filled, mailed(tmp_path, a_message(wrong, f"<p>{wrong}</p>")))
    assert out.count("“5 March 2024”") == 1
    assert "web page" not in out


@pytest.mark.parametrize(
    "message",
    [
        a_message(f"{RIGHT}\n\n{WRITER}\n> {SECRET}\n"),
        a_message(RIGHT, f"<p>{RIGHT}</p><blockquote>{SECRET}</blockquote>"),
        a_message("", f"<p>{RIGHT}</p><blockquote>{SECRET}</blockquote>"),
    ],
)
def test_what_readers_must_not_see_is_found_where_it_is_quoted_too(
    terminal: Terminal, with_a_nurse: str, tmp_path: Path, message: EmailMessage
) -> None:
    status, out = checked(terminal, with_a_nurse, mailed(tmp_path, message))
    assert status == 1
    assert "quoted from earlier messages: error above-audience" in out
    assert "Jana Ruhl" in out


def test_a_wrong_day_in_words_of_others_is_not_held_against_the_draft(
    terminal: Terminal, with_a_nurse: str, tmp_path: Path
) -> None:
    quoted = f"{RIGHT}\n\n{WRITER}\n> He was freed on 9 March 2024.\n"
    assert checked(terminal, with_a_nurse, mailed(tmp_path, a_message(quoted)))[1] == "Nothing found.\n"  # fmt: skip


@pytest.mark.parametrize(
    ("header", "where"),
    [("Cc", "in the header of the message"), ("Reply-To", "in the header of the message")],
)
def test_who_else_the_header_names_is_looked_at(
    terminal: Terminal, with_a_nurse: str, tmp_path: Path, header: str, where: str
) -> None:
    message = a_message(RIGHT)
    message[header] = "Jana Ruhl <jana@clinic.example>"
    status, out = checked(terminal, with_a_nurse, mailed(tmp_path, message))
    assert status == 1
    assert f"{where}: error above-audience: “Jana Ruhl”" in out


def test_what_a_picture_in_a_page_is_called_is_looked_at(
    terminal: Terminal, with_a_nurse: str, tmp_path: Path
) -> None:
    path = tmp_path / "draft.html"
    path.write_text(f"<html><body><p>{RIGHT}</p><img src=a.png alt='The nurse, Jana Ruhl'></body></html>")  # fmt: skip
    status, out = checked(terminal, with_a_nurse, path)
    assert status == 1
    assert "beside the words of the page: error above-audience" in out
