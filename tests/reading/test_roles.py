"""A role is what the words name, not what somebody did."""

import pytest

from tests.reading.telling import proposals_in, stated

DEEDS = (
    ("en", "The lawyer of Ana Velmar, Marek Dusan, met her for the first time on 10 June 2024."),
    ("en", "The sister of Ana Velmar, Lea Velmar, visited her on 10 June 2024 with her teacher."),
    ("en", "Marek Dusan, the lawyer of Ana Velmar, spoke to her with an officer."),
    ("en", "Ana Velmar, arrested by officers, is a poet."),
    ("en", "Ana Velmar, a teacher and met her lawyer, is a poet."),
    ("en", "The Harbour Union called on the President of Varenia to pardon Ms Ana Velmar."),
    ("ru", "Окулист ещё не осмотрел Анну Велмар."),
)
VERBS = {"met", "visited", "spoke", "arrested", "осмотрел", "president"}


@pytest.mark.parametrize(("language", "text"), DEEDS)
def test_what_somebody_did_is_no_role(language: str, text: str) -> None:
    roles = [stated(p, "office") for p in proposals_in(language, text, "affiliation_role")]
    assert not [role for role in roles if VERBS & set(role.split())]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ana Velmar, an imprisoned newspaper editor, is ill.", ["newspaper editor"]),
        ("Ana Velmar, self-employed driver, is ill.", ["self-employed driver"]),
        ("Ana Velmar, a lawyer, is ill.", ["lawyer"]),
    ],
)
def test_a_participle_before_a_noun_is_part_of_the_role(text: str, roles: list[str]) -> None:
    told = proposals_in("en", text, "affiliation_role")
    assert [stated(p, "office") for p in told] == roles


def test_two_roles_are_told_apart_and_each_keeps_its_own_organisation() -> None:
    text = "Ana Velmar, a teacher and the chair of the Harbour Union, was arrested on 4 May 2024."
    told = proposals_in("en", text, "affiliation_role")
    assert [(stated(p, "office"), stated(p, "organisation")) for p in told] == [
        ("teacher", ""),
        ("chair", "Harbour Union"),
    ]


def test_a_second_role_that_is_over_is_told_as_over() -> None:
    text = "Ana Velmar, a teacher and a former chair of the Harbour Union, was arrested."
    told = proposals_in("en", text, "affiliation_role")
    assert ("chair", "yes") in [(stated(p, "office"), stated(p, "former")) for p in told]
