"""The papers that Habeas writes, as the files that are sent: in each language nothing in them is off."""

from pathlib import Path

import pytest

from habeas.checking import check
from habeas.core.levels import Level
from habeas.intake import take_in, unseen
from habeas.papers import PAPERS
from habeas.rendering import render
from tests.papers import forms, varenia

EXAMPLES = sorted(
    (Path(__file__).resolve().parents[2] / "src/habeas/papers").glob("*/example.*.md")
)
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
    found = check(
        take_in(path)[0].text,
        file,
        audience=Level.INTERNAL,
        as_of=varenia.AS_OF,
        unseen=unseen(path),
    )
    return [(finding.code, finding.quote) for finding in found]


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
