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


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Ana Velmar, 41, is deputy chair of the Dockers' Union.", ("deputy chair", "Dockers' Union")),
        ("en", "Ana Velmar is chair of the Dockers' Union.", ("chair", "Dockers' Union")),
        ("en", "Ana Velmar is a deputy chair of the Dockers' Union.", ("deputy chair", "Dockers' Union")),
        ("en", "Ana Velmar, 41, has been vice-chair of the Dockers' Union.", ("vice-chair", "Dockers' Union")),
        ("en", "Ana Velmar serves as deputy chair of the Dockers' Union.", ("deputy chair", "Dockers' Union")),
        ("en", "The deputy chair of the Dockers' Union, Ana Velmar, is ill.", ("deputy chair", "Dockers' Union")),
        ("fr", "Ana Velmar est présidente adjointe du Syndicat des dockers.", ("présidente adjointe", "Syndicat des dockers")),
        ("es", "Ana Velmar es la presidenta adjunta del Sindicato de Estibadores.", ("presidenta adjunta", "Sindicato de Estibadores")),
        ("ru", "Анна Велмар, 41 год, является заместителем председателя Союза докеров.", ("заместителем председателя", "Союза докеров")),
    ],
)  # fmt: skip
def test_an_office_of_somebody_is_read_in_full(
    language: str, text: str, role: tuple[str, str]
) -> None:
    told = proposals_in(language, text, "affiliation_role")
    assert [(stated(p, "office"), stated(p, "organisation")) for p in told] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "My sister Ana Velmar was arrested on 4 May 2024.",
        "Our dear sister Ana Velmar is ill.",
        "Ana Velmar, my sister, was arrested on 4 May 2024.",
        "Ana Velmar is the sister of Marek Dusan.",
    ],
)
def test_whose_sister_somebody_is_is_no_role(text: str) -> None:
    assert proposals_in("en", text, "affiliation_role") == []


@pytest.mark.parametrize(
    "text",
    ["Sister Ana Velmar is ill.", "Ana Velmar is a sister of the Order of Mercy."],
)
def test_a_sister_of_an_order_has_a_role(text: str) -> None:
    assert len(proposals_in("en", text, "affiliation_role")) == 1
