"""A denial by an authority that it holds somebody is its version: a draft that tells of custody tells it too."""

from datetime import date

import pytest

from habeas.checking import check
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from tests.making import a_casefile, a_claim, a_source

TEXT = (
    "Amal Idris was arrested on 2 March 2024. The police of Orlava deny that they are holding her."
)
SOURCE = a_source("news", text=TEXT, on="2024-03-09", publisher="Orlava Centre")
LATER = a_source("later", text="The ministry says that it holds her in Orlava.", on="2024-05-06")
DAY = date(2024, 5, 14)
ARREST = a_claim("arrest", Arrest(when=When("2024-03-02")), source=SOURCE)
DENIED = a_claim(
    "denied", Detention(), source=SOURCE, polarity=Polarity.DENIED, attribution="police of Orlava"
)
OWNED = a_claim(
    "owned", Detention(where="Orlava"), source=LATER, attribution="Ministry of Justice of Varenia"
)


def found(text: str, file: Casefile) -> list[tuple[str, ...]]:
    findings = check(text, file, audience=Level.PUBLIC, as_of=DAY)
    return [f.claims for f in findings if f.code == "official-version-omitted"]


def the_file(*claims: Claim) -> Casefile:
    return a_casefile(ARREST, *claims, as_of=DAY, sources=(SOURCE, LATER), country="XV")


TAKEN = {
    "en": "Amal Idris was arrested on 2 March 2024.",
    "fr": "Amal Idris est détenue depuis le 2 mars 2024.",
    "es": "Amal Idris está detenida desde el 2 de marzo de 2024.",
    "ru": "Амаль Идрис находится под стражей со 2 марта 2024 года.",
    "ar": "أمل إدريس محتجزة منذ 2 آذار/مارس 2024.",
}
TELLS_IT = {
    "en": "The police deny that they are holding her.",
    "fr": "La police nie la détenir.",
    "es": "La policía niega que la tenga detenida.",
    "ru": "Полиция отрицает, что удерживает её.",
    "ar": "تنفي الشرطة أنها تحتجزها.",
}


@pytest.mark.parametrize("language", TAKEN)
def test_a_draft_that_leaves_the_denial_out_is_told_of_it(language: str) -> None:
    assert found(TAKEN[language], the_file(DENIED)) == [("denied",)]


@pytest.mark.parametrize("language", TAKEN)
def test_a_draft_that_tells_the_denial_is_left_alone(language: str) -> None:
    assert found(f"{TAKEN[language]} {TELLS_IT[language]}", the_file(DENIED)) == []


def test_our_own_complaint_of_silence_is_no_telling_of_the_denial() -> None:
    text = f"{TAKEN['en']} The authorities refuse to say where she is held."
    assert found(text, the_file(DENIED)) == [("denied",)]


def test_once_custody_is_acknowledged_the_denial_is_past() -> None:
    assert found(TAKEN["en"], the_file(DENIED, OWNED)) == []


def test_where_nobody_denies_it_nothing_is_missed() -> None:
    assert found(TAKEN["en"], the_file()) == []
