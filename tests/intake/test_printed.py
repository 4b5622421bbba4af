"""PDFs as a browser prints them are read in the order in which people read them."""

import subprocess
from pathlib import Path

import pytest

from habeas.intake import take_in

pytestmark = pytest.mark.browser
LONG = "Amal Idris has been held in the prison of Orlest since 2 March 2023, and her family has had no answer to any letter."
ARABIC = "أمل إدريس محتجزة في سجن أورليست منذ 2 مارس 2023. وقد اعتُقلت في منزلها بلا أمر قضائي."


def printed(chromium: str, folder: Path, body: str, style: str = "") -> str:
    """The text of a page that was printed."""
    page = folder / "page.html"
    page.write_text(
        f"<meta charset=utf-8><style>@page{{size:A4;margin:20mm}}{style}</style>{body}", "utf-8"
    )
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--no-pdf-header-footer",
         f"--print-to-pdf={folder}/page.pdf", f"--user-data-dir={folder}/profile", str(page)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return take_in(folder / "page.pdf")[0].text


def test_arabic_words_have_their_letters_in_order(chromium: str, tmp_path: Path) -> None:
    body = f"<div dir=rtl lang=ar><h1>الحرية لأمل</h1><p>{ARABIC}</p></div>"
    assert printed(chromium, tmp_path, body) == f"الحرية لأمل\n\n{ARABIC}"


def test_two_justified_columns_are_read_one_after_the_other(chromium: str, tmp_path: Path) -> None:
    said = [LONG.replace("2 March", f"{day} March") for day in range(1, 21)]
    body = "<div class=c>" + "".join(f"<p>{each}</p>" for each in said) + "</div>"
    style = ".c{columns:2;text-align:justify;hyphens:auto}"
    assert printed(chromium, tmp_path, body, style).split("\n\n") == said


def test_words_with_a_layer_of_their_own_stand_in_their_sentence(
    chromium: str, tmp_path: Path
) -> None:
    said = [LONG.replace("2 March", f"{day} March") for day in range(1, 9)]
    marked = [
        each.replace("Orlest", "<a href='#'>Orlest</a>")
        .replace("2023", "<a href='#'>2023</a>")
        .replace("letter.", "letter.<sup>12</sup>")
        for each in said
    ]
    body = "<div class=c>" + "".join(f"<p>{each}</p>" for each in marked) + "</div>"
    style = (
        "a,sup{position:relative}sup{top:-.3em;vertical-align:baseline;font-size:75%}"
        ".c{columns:2;column-gap:2mm;text-align:justify}"
    )
    assert printed(chromium, tmp_path, body, style).split("\n\n") == said


def test_the_head_that_a_browser_prints_on_every_page_cuts_no_sentence(
    chromium: str, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    said = " ".join(LONG.replace("2 March", f"{day} March") for day in range(1, 31)) * 3
    page.write_text(f"<meta charset=utf-8><title>Care for Amal</title><p>{said}</p>", "utf-8")
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", f"--print-to-pdf={tmp_path}/page.pdf",
         f"--user-data-dir={tmp_path}/profile", str(page)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = take_in(tmp_path / "page.pdf")[0].text
    assert said in " ".join(text.split())
    assert text.count("Care for Amal") == 1
