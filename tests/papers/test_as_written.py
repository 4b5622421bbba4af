"""What a paper leaves as the file has it: each name and term is named to the caseworker, quotations are counted."""

import pytest

from habeas.core.levels import Level
from habeas.papers import write
from tests.papers.varenia import AS_OF, the_case


def lacking(language: str) -> list[str]:
    draft = write(
        "public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=language
    )
    return [missing.text for missing in draft.missing]


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar"])
def test_terms_are_named_and_quotations_counted(language: str) -> None:
    said = lacking(language)
    (terms,) = [text for text in said if text.startswith("These words of the file")]
    assert "eye doctor" in terms
    assert "go to court" in terms
    assert "It denies that she was beaten" not in terms
    assert any(text.startswith("Quotations that stand in the language") for text in said)


def test_an_english_paper_of_an_english_file_lacks_none() -> None:
    assert not [
        text for text in lacking("en") if "as they were written" in text or "Quotations" in text
    ]
