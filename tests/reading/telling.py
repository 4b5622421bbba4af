"""What a text in some language tells, as the tests of every language ask for it."""

from enum import Enum

from habeas.core.when import When
from habeas.reading import Proposal, read

DAY = When("2024-06-15")


def proposals_in(language: str, text: str, kind: str) -> list[Proposal]:
    """What is proposed of one kind, by a text of that day; every quote stands at its place."""
    reading = read(text, document_date=DAY, language=language)
    assert all(text[p.start : p.end] == p.quote for p in reading.proposals)
    return [p for p in reading.proposals if p.fact.key == kind]


def stated(proposal: Proposal, field: str) -> str:
    """A field in words; empty where nothing is said."""
    value = getattr(proposal.fact, field)
    return str(value.value if isinstance(value, Enum) else value or "")
