"""What is most often asked is told in the language of the paper; any other demand stays in the words of the file."""

import pytest

from habeas.core.levels import Level
from habeas.kinds.demand import Demand
from habeas.papers import write
from habeas.papers.languages.asked import asked
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case

TOLD = {
    "release Ms Idris": ("sa libération", "su puesta en libertad", "освобождение", "الإفراج عنها"),
    "transfer her to a hospital": (
        "son transfert à l’hôpital", "su traslado a un hospital", "перевод в больницу", "نقلها إلى المستشفى",
    ),
    "let a doctor of her own choice examine her": (
        "son examen par un médecin de son choix", "su examen por un médico de su elección",
        "осмотр врачом по собственному выбору", "فحصها على يد طبيب تختاره",
    ),
    "let her sister visit her": (
        "la visite de sa sœur", "la visita de su hermana", "свидание с сестрой", "زيارة أختها",
    ),
    "open an independent investigation into her disappearance and into the beating": (
        "l’ouverture d’une enquête indépendante sur sa disparition et sur les coups",
        "la apertura de una investigación independiente sobre su desaparición y sobre los golpes",
        "проведение независимого расследования исчезновения и избиения",
        "فتح تحقيق مستقل في الاختفاء والضرب",
    ),
}  # fmt: skip
CODES = ("fr", "es", "ru", "ar")


@pytest.mark.parametrize("action", TOLD)
@pytest.mark.parametrize("code", CODES)
def test_a_common_demand_is_told_in_the_language_wherever_it_stands(code: str, action: str) -> None:
    asks = Demand(actor=LEAGUE, addressee="government of Varenia", action=action)
    case = the_case(said("asks", asks, "call", "Ms Idris"), without=("demand",))
    wanted = TOLD[action][CODES.index(code)]
    for key in ("public_statement", "follow_up"):
        draft = write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
        told = [s.text for s in draft.sentences if "asks" in getattr(s, "claims", ())]
        assert any(wanted.casefold() in text.casefold() for text in told)
        assert not any(action.casefold() in text.casefold() for text in told)


@pytest.mark.parametrize(
    "words",
    [
        "release her lawyer",
        "release Ms Idris on bail",
        "release Ms Idris and drop the charges",
        "transfer her to a hospital in Orlava",
        "open an independent investigation into the sale of the prison",
        "let a lawyer of her choice see her",
    ],
)
@pytest.mark.parametrize("code", CODES)
def test_whatever_says_more_or_of_another_stays_as_it_is(code: str, words: str) -> None:
    assert asked(code, words, ["Amal Idris"], is_woman=True) is None


def test_arabic_waits_for_the_gender() -> None:
    assert asked("ar", "release her", [], is_woman=None) is None
    assert asked("ar", "release him", [], is_woman=False) == "الإفراج عنه"
    assert asked("fr", "release them", [], is_woman=None) == "sa libération"
