"""The papers with a limit keep it in every language on the longest file of the chain: a brief one page, a letter two."""

from pathlib import Path

import pytest

from habeas.papers.languages import LANGUAGES
from tests.examples.registers import Case


@pytest.mark.parametrize("key", ["meeting_brief", "official_letter"])
def test_a_short_paper_keeps_its_limit_in_every_language(
    founding: Case, key: str, tmp_path: Path
) -> None:
    the_rest = [
        "--as-of",
        "2022-11-27",
        "--by",
        "Socialist International",
        "-o",
        str(tmp_path / "it.md"),
    ]
    said = founding.register.run(
        *(["draft", founding.reference, key, "--language", c, *the_rest] for c in LANGUAGES)
    )
    assert [code for code, printed in zip(LANGUAGES, said, strict=True) if "pages" in printed] == []
