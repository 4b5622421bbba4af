"""`habeas check` at the terminal."""

import struct
import subprocess
import zlib
from base64 import b64encode
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


def _picture() -> str:
    """A picture of a page, as the address of an image."""
    rows = b"".join(b"\0" + bytes(60) for _ in range(90))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 60, 90, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))  # fmt: skip
    whole = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    png = b64encode(b"\x89PNG\r\n\x1a\n" + whole).decode()
    return f"data:image/png;base64,{png}"


def _printed(chromium: str, folder: Path, body: str) -> str:
    """A page as a browser prints it, with the date and the address at its head and foot."""
    page, made = folder / "page.html", folder / "page.pdf"
    page.write_text(f"<meta charset=utf-8>{body}", encoding="utf-8")
    words = ("--headless", "--no-sandbox", f"--user-data-dir={folder}/profile")
    subprocess.run(
        [chromium, *words, f"--print-to-pdf={made}", str(page)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return str(made)


@pytest.mark.browser
def test_a_picture_of_a_page_under_what_the_browser_prints_is_not_taken_for_text(
    terminal: Terminal, filled: str, tmp_path: Path, chromium: str
) -> None:
    scan = _printed(chromium, tmp_path, f"<img src='{_picture()}' style='width:150mm'>")
    for words in (
        ("check", scan, "--case", filled),
        ("read", scan),
        ("add", scan, "--case", filled),
    ):
        status, out, err = terminal.type(*words)
        assert status != 0
        assert "this is a scan" in err
        assert "Nothing found" not in out


@pytest.mark.browser
def test_the_page_that_is_a_picture_is_named_beside_what_was_found_on_the_others(
    terminal: Terminal, filled: str, tmp_path: Path, chromium: str
) -> None:
    second = f"<img src='{_picture()}' style='display:block; break-before:page; width:150mm'>"
    held = "<p>Miro Tavesku was arrested on 2 March 2024. "
    words = ("--case", filled, "--as-of", "2024-06-15")
    for said, told in (("", "Nothing found in what was read.\n"), ("He was freed on 9 March 2024.", "“9 March 2024”")):  # fmt: skip
        status, out, _ = terminal.type(
            "check", _printed(chromium, tmp_path, f"{held}{said}</p>{second}"), *words
        )
        assert status == 1
        assert told in out
        assert "Nothing found.\n" not in out
        assert (
            "not read, so not checked: page 2 is a picture, the words in it are not read\n" in out
        )
