"""The English name of a body stands in a French or a Spanish sentence with the article of its noun."""

import pytest

from habeas.papers.languages import LANGUAGES, Word

OF = {
    "State Prison Service": ("du State Prison Service", "del State Prison Service"),
    "Ministry of Justice of Varenia": (
        "du Ministry of Justice of Varenia",
        "del Ministry of Justice of Varenia",
    ),
    "Varenian League for Prisoners": (
        "de la Varenian League for Prisoners",
        "de la Varenian League for Prisoners",
    ),
    "Orlest Courier": ("de l’Orlest Courier", "del Orlest Courier"),
    "Hill Rights Centre": ("du Hill Rights Centre", "del Hill Rights Centre"),
    "Kyrgyz authorities": ("des Kyrgyz authorities", "de las Kyrgyz authorities"),
    "Amnesty International": ("d’Amnesty International", "de Amnesty International"),
    "Varenia Rights Watch": ("de Varenia Rights Watch", "de Varenia Rights Watch"),
    "Remand Prison No. 1": ("de Remand Prison No. 1", "de Remand Prison No. 1"),
    "Judge Velmar": ("de Judge Velmar", "de Judge Velmar"),
}


def of(code: str, name: Word) -> str:
    return LANGUAGES[code].settle(f"de {name}")


@pytest.mark.parametrize("name", OF)
def test_a_body_takes_the_article_of_its_noun_and_what_has_none_takes_none(name: str) -> None:
    assert tuple(of(code, LANGUAGES[code].name(name)) for code in ("fr", "es")) == OF[name]


@pytest.mark.parametrize("code", ["fr", "es"])
def test_a_person_takes_no_article(code: str) -> None:
    assert str(LANGUAGES[code].name("Ana Velmar")) == "Ana Velmar"


@pytest.mark.parametrize("code", ["fr", "es"])
def test_an_english_article_is_not_kept(code: str) -> None:
    assert "the" not in str(LANGUAGES[code].name("the State Prison Service"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("libérer Mme Hanek", "de libérer Mme Hanek"),
        ("la libérer", "de la libérer"),
        ("le transférer", "de le transférer"),
        ("ne pas l’extrader", "de ne pas l’extrader"),
        ("immédiatement libérer Mme Hanek", "d’immédiatement libérer Mme Hanek"),
        ("ordonner une enquête", "d’ordonner une enquête"),
        ("hospitaliser M. Oru", "d’hospitaliser M. Oru"),
        ("hâter le procès", "de hâter le procès"),
        ("permettre une visite", "de permettre une visite"),
        ("mettre fin à l’isolement", "de mettre fin à l’isolement"),
        ("la libération de Mme Hanek", "la libération de Mme Hanek"),
        ("l’accès à un médecin", "l’accès à un médecin"),
        ("« release her »", "« release her »"),
    ],
)
def test_a_french_verb_that_is_asked_for_takes_its_preposition(said: str, told: str) -> None:
    french = LANGUAGES["fr"]
    assert french.settle(f"{french.to_do(Word(said))}").replace("\u00a0", " ") == told
