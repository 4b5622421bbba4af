"""What a closed source tells of a record that was rewritten, of the accident that it now tells of, and of medicine that is sold."""

from dataclasses import replace

import pytest

from habeas.checking import check
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from tests.checking.files import AS_OF, a_file, with_more
from tests.checking.test_no_leak import LEAKS
from tests.making import a_source

NOTE = (
    "The register of the infirmary was changed afterwards to say that she had fallen in the shower. "
    "The nurse also said that the insulin is sold to other prisoners by a guard of the night shift."
)
OPEN = (
    "Amal Idris, who has diabetes, is held in the prison of Sarnov. Her daughter says that she had no insulin for eleven days. "
    "The medical register of the prison has no entry on insulin from 9 to 19 May 2024."
)
TOLD = (
    "We know that records at the clinic of the prison were rewritten to call it a fall in the bathroom.",
    "The file was rewritten.",
    "They say that she slipped in the washroom.",
    "Medicine meant for Amal Idris ends up with other inmates, for money.",
    "Her insulin goes to whoever pays.",
    "On the black market of the prison her medicine has a price.",
    "On dit qu'elle a glissé dans la douche.",
    "Les médicaments d'Amal Idris sont vendus à des détenues.",
    "Dicen que se cayó en el baño.",
    "Su insulina se revende dentro de la cárcel.",
    "Говорят, что она поскользнулась в ванной.",
    "Её лекарства перепродают.",
    "قالوا إنها سقطت في الحمام.",
    "دواؤها يباع للسجينات.",
)
UNTOLD = (
    "The medical register of the prison has no entry on insulin for her from 9 to 19 May 2024.",
    "We ask you to let a doctor see her and to give her insulin every day.",
    "Her daughter says that she had no insulin for eleven days.",
    "Nous demandons que les détenues reçoivent leurs médicaments.",
    "Pedimos que reciba insulina todos los días.",
    "Просим выдавать ей инсулин каждый день.",
)


def leaks(text: str, *, closed: Level) -> list[str]:
    found = check(text, a_case(closed), audience=Level.PUBLIC, as_of=AS_OF)
    return [f.quote for f in found if f.code in LEAKS]


def a_case(level: Level) -> Casefile:
    file = with_more(a_file(text=OPEN), a_source("note", text=NOTE, level=level))
    return replace(file, level=Level.SEALED)


@pytest.mark.parametrize("text", TOLD)
def test_what_a_closed_source_tells_of_it_is_found(text: str) -> None:
    assert leaks(text, closed=Level.RESTRICTED)


@pytest.mark.parametrize("text", TOLD)
def test_what_everybody_may_read_of_it_is_left_alone(text: str) -> None:
    assert leaks(text, closed=Level.PUBLIC) == []


@pytest.mark.parametrize("text", UNTOLD)
def test_what_a_letter_tells_beside_it_is_left_alone(text: str) -> None:
    assert leaks(text, closed=Level.RESTRICTED) == []
