"""A paper that outgrows what its body takes is named with the count, and one that does not is not."""

import pytest

from habeas.cli.draft import too_long
from habeas.papers import Draft


def a_draft(paragraphs: int) -> Draft:
    markdown = "\n\n".join(["She was held in Orlava Prison. " * 20] * paragraphs)
    return Draft("Questionnaire", (), markdown, (), 0, ())


@pytest.mark.parametrize(
    ("template", "paragraphs", "said"),
    [
        ("wgad_questionnaire", 1, []),
        ("wgad_questionnaire", 200, ["at most 20 are taken, annexes apart"]),
        ("public_statement", 200, []),
    ],
)
def test_a_form_that_is_too_long_says_so(template: str, paragraphs: int, said: list[str]) -> None:
    lines = list(too_long(template, a_draft(paragraphs)))
    assert len(lines) == len(said)
    assert all(words in line for words, line in zip(said, lines, strict=True))
