"""The papers that Habeas writes, as the files that are sent: in each language nothing in them is off."""

from datetime import date
from pathlib import Path

import pytest

from habeas.checking import check
from habeas.checking.tongues.words import LANGUAGES
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.intake import take_in, unseen
from habeas.papers import PAPERS, write
from habeas.rendering import render
from tests.papers import forms, varenia
from tools.tongues import a_planted_file

EXAMPLES = sorted(
    (Path(__file__).resolve().parents[2] / "src/habeas/papers").glob("*/example.*.md")
)
FILES = ("atambayev 2022-11-27", "dravenko 2024-04-25", "sorushani 2024-03-20", "karvel")
FAR = date(2025, 3, 1)
AS_PDF = ("public_statement", "reiteration", "official_letter", "wgad_questionnaire")
BACKWARDS = "ar"
"""The words of other letters within a line of Arabic come out of a PDF in another order than they stand in."""


def codes_in(example: Path, to: str, folder: Path) -> list[tuple[str, str]]:
    """What the command finds in the example, sent as such a file."""
    language = example.suffixes[0].lstrip(".")
    path = folder / f"sent.{to}"
    words = example.read_text(encoding="utf-8")
    path.write_bytes(render(words, to=to, title="Amal Idris", language=language))
    is_form = PAPERS[example.parent.name].form_of
    file = forms.the_full_case() if is_form else varenia.the_case()
    return but_untranslated(path, file, language)


def but_untranslated(path: Path, file: Casefile, language: str) -> list[tuple[str, str]]:
    """The same without the words of sources in English, each of which is marked as left in another language."""
    marked: set[str] = set() if language == "en" else {"reference-broken"}
    return [(code, quote) for code, quote in found_in(path, file) if code not in marked]


def found_in(path: Path, file: Casefile) -> list[tuple[str, str]]:
    """The codes that the command finds in a file, each with the words it points at."""
    found = check(
        take_in(path)[0].text,
        file,
        audience=Level.INTERNAL,
        as_of=file.as_of,
        unseen=unseen(path),
    )
    return [(finding.code, finding.quote) for finding in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FILES)
@pytest.mark.parametrize(
    "paper", ["public_statement", "experts_communication", "official_letter", "meeting_brief"]
)
def test_in_papers_whose_words_nobody_has_translated_nothing_is_off(
    paper: str, key: str, language: str, tmp_path: Path
) -> None:
    file = a_planted_file(key)
    draft = write(
        paper, file, as_of=file.as_of, audience=Level.INTERNAL, language=language, until=FAR
    )
    path = tmp_path / "sent.docx"
    path.write_bytes(render(draft.markdown, to="docx", title="Sent", language=language))
    assert but_untranslated(path, file, language) == []


@pytest.mark.parametrize(
    ("paper", "key", "language"),
    [
        ("cat_complaint", "dravenko 2024-04-25", "en"),
        ("wgad_urgent_action", "atambayev 2022-11-27", "en"),
        ("wgad_urgent_action", "sorushani 2024-03-20", "en"),
        ("follow_up", "sorushani 2024-03-20", "en"),
        ("follow_up", "sorushani 2024-03-20", "es"),
        ("joint_letter", "sorushani 2024-03-20", "fr"),
    ],
)
def test_nor_in_what_lists_titles_asks_again_or_tells_of_a_danger(
    paper: str, key: str, language: str, tmp_path: Path
) -> None:
    file = a_planted_file(key)
    draft = write(paper, file, as_of=file.as_of, audience=Level.INTERNAL, language=language)
    path = tmp_path / "sent.docx"
    path.write_bytes(render(draft.markdown, to="docx", title="Sent", language=language))
    assert but_untranslated(path, file, language) == []


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("عُقدت جلسة محكمة في قضية أمل إدريس (النظر في الحبس الاحتياطي) في 5 آذار/مارس 2023.", set()),
        ("أمل إدريس في الحبس الاحتياطي.", {"custody-status"}),
        ("أمل إدريس ما زالت في الحبس الاحتياطي حتى 5 آذار/مارس 2023.", {"custody-status"}),
    ],
)  # fmt: skip
def test_custody_on_remand_before_the_sentence_is_told_as_it_was(
    words: str, codes: set[str]
) -> None:
    file = varenia.the_case()
    found = check(words, file, audience=Level.INTERNAL, as_of=file.as_of)
    assert {f.code for f in found} & {"custody-status"} == codes


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda p: f"{p.parent.name} {p.name}")
def test_in_a_docx_of_ours_nothing_is_off(example: Path, tmp_path: Path) -> None:
    assert codes_in(example, "docx", tmp_path) == []


@pytest.mark.parametrize(
    "example",
    [p for p in EXAMPLES if p.parent.name in AS_PDF and BACKWARDS not in p.name.split(".")],
    ids=lambda p: f"{p.parent.name} {p.name}",
)
def test_nor_in_a_pdf(example: Path, tmp_path: Path) -> None:
    assert codes_in(example, "pdf", tmp_path) == []
