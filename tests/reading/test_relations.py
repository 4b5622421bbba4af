"""A speaker whom a source calls his lawyer or her sister is kept in the words of the file, whatever the source's language."""

import pytest

from tests.reading.telling import proposals_in

TOLD = (
    ("ru", "Даниэля Ореску избили, сообщила его жена.", "his wife"),
    ("ru", "По словам его адвоката, Даниэля Ореску избили.", "his lawyer"),
    ("ru", "По словам её сестры, Анну Вельмар избили.", "her sister"),
    ("ru", "По словам её супруга, Анну Вельмар избили.", "her husband"),
    ("ru", "По словам адвоката, Анну Вельмар избили.", "lawyer"),
    ("ru", "Родственники сообщили, что Анну Вельмар избили.", "relatives"),
    ("ru", "По словам сокамерника, Анну Вельмар избили.", "a cellmate"),
    ("ru", "По словам его адвоката Елены Марин, Даниэля Ореску избили.", "Елена Марин"),
    ("ru", "По словам его жены Анны Ореску, Даниэля Ореску избили.", "Анна Ореску"),
    ("ru", "По словам адвоката Ивана Петрова, Анну Вельмар избили.", "Иван Петров"),
    ("ru", "По словам матери Вельмар, Анну Вельмар избили.", "mother"),
    ("fr", "Selon son avocat, Ana Velmar a été battue.", "her lawyer"),
    ("fr", "Selon l'avocat d'Ana Velmar, elle a été battue.", "her lawyer"),
    ("fr", "Selon son épouse, M. Marek Dusan a été battu.", "his wife"),
    ("fr", "Sa sœur affirme que Mme Ana Velmar a été battue.", "her sister"),
    ("fr", "Selon ses avocats, Mme Ana Velmar a été battue.", "her lawyers"),
    ("es", "Según su hermana, Ana Velmar fue golpeada.", "her sister"),
    ("es", "Según su abogado, golpearon a Ana Velmar.", "lawyer"),
    ("es", "Según la familia, Ana Velmar fue golpeada.", "family"),
    ("es", "Según los abogados de Ana Velmar, fue golpeada.", "her lawyers"),
)  # fmt: skip
AS_WRITTEN = (
    ("ru", "По словам адвоката по назначению, Анну Вельмар избили.", "адвоката по назначению"),
    ("fr", "Selon la mère supérieure, Ana Velmar a été battue.", "mère supérieure"),
    ("es", "Según la mujer del director, Ana Velmar fue golpeada.", "mujer del director"),
)


@pytest.mark.parametrize(("code", "text", "who"), [*TOLD, *AS_WRITTEN])
def test_a_speaker_is_what_they_are_to_the_person(code: str, text: str, who: str) -> None:
    (beaten,) = proposals_in(code, text, "mistreatment")
    assert beaten.attribution == who


@pytest.mark.parametrize(
    ("code", "kind", "text", "actor"),
    [
        ("es", "visit", "Julián Armas fue detenido el 1 de mayo. Su esposa lo visitó el 2 de mayo.", "his wife"),
        ("ru", "care_requested", "Его жена просила врача для Даниэля Ореску.", "his wife"),
    ],
)  # fmt: skip
def test_who_acts_is_called_in_the_words_of_the_file_too(
    code: str, kind: str, text: str, actor: str
) -> None:
    told = [p.fact.to_json() for p in proposals_in(code, text, kind)]
    assert [fact.get("actor") for fact in told] == [actor]


def test_a_lawyer_who_was_not_let_in_is_not_who_refused() -> None:
    text = "Son avocate n'a pas été autorisée à rencontrer Ana Velmar."
    (refused,) = proposals_in("fr", text, "access_denied")
    assert refused.fact.to_json().get("actor") is None
