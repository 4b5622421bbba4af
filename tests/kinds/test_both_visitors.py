"""Whoever is kept from family and lawyer in one sentence is kept from both, in every language that is read."""

import pytest

from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.reading import read

BOTH = [
    ("en", "Ana Velmar has had no contact with her family or with a lawyer since 3 May 2024."),
    ("en", "Ana Velmar was denied access to her lawyer and family members."),
    ("fr", "Ana Velmar n'a pas pu voir son avocat ni sa famille."),
    ("es", "A Ana Velmar no le permiten visitas de familiares ni de su abogado."),
    ("ru", "Ане Вельмар запретили свидания с семьёй и с адвокатом."),
]


def not_let_in(language: str, text: str) -> list[str]:
    found = read(text, document_date=When("2024-06-15"), language=language).proposals
    return sorted(str(p.fact.to_whom) for p in found if isinstance(p.fact, AccessDenied))


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_both_are_told(language: str, text: str) -> None:
    assert not_let_in(language, text) == ["family", "lawyer"]


def test_who_speaks_is_not_one_of_them() -> None:
    text = "Her lawyer said that Ana Velmar was denied contact with her family and was seen by a doctor."
    assert len(not_let_in("en", text)) == 1
