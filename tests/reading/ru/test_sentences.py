"""Russian sentences tell their facts once, on words that stand in the text; mentions and hypotheses tell nothing."""

from functools import partial

import pytest

from habeas.core.claims import Certainty, Polarity
from habeas.reading import read
from habeas.reading.pack import rules_of
from tests.reading.ru.sentences import NOTHING, TOLD
from tests.reading.telling import DAY, proposals_in, stated

proposals_of = partial(proposals_in, "ru")


@pytest.mark.parametrize(("kind", "text", "field", "value"), TOLD, ids=[f"{t[0]}-{t[2]}-{t[1]}" for t in TOLD])  # fmt: skip
def test_a_sentence_tells_its_fact_once(kind: str, text: str, field: str, value: str) -> None:
    assert [stated(p, field) for p in proposals_of(text, kind)] == [value]


@pytest.mark.parametrize(("kind", "text"), NOTHING, ids=[n[1] for n in NOTHING])
def test_a_mention_or_a_hypothesis_tells_nothing(kind: str, text: str) -> None:
    assert proposals_of(text, kind) == []


def test_every_kind_that_english_reads_is_read_in_russian() -> None:
    assert {r.key for r in rules_of("en")} == {r.key for r in rules_of("ru")}


@pytest.mark.parametrize(
    "text",
    [
        "Анна Вельмар не была задержана 2 июня.",
        "Анну Вельмар ни разу не задерживали, не задержали и 2 июня.",
        "Власти отрицают, что Анна Вельмар была задержана.",
    ],
)
def test_what_did_not_happen_is_denied(text: str) -> None:
    assert [p.polarity for p in proposals_of(text, "arrest")] == [Polarity.DENIED]


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("По словам адвоката, Анну Вельмар избили.", "lawyer", Certainty.REPORTED),
        ("Адвокат сообщает, что Анну Вельмар избили.", "lawyer", Certainty.REPORTED),
        ("Анну Вельмар якобы избили надзиратели.", None, Certainty.ALLEGED),
        ("Не исключено, что Анну Вельмар избили.", None, Certainty.ALLEGED),
        ("«Анну Вельмар избили», – рассказала мать.", "mother", Certainty.REPORTED),
    ],
)
def test_a_claim_is_put_down_to_whoever_says_it(
    text: str, who: str | None, certainty: Certainty
) -> None:
    (beaten,) = proposals_of(text, "mistreatment")
    assert (beaten.attribution, beaten.certainty) == (who, certainty)


def test_she_is_not_taken_for_the_man_who_spoke_last() -> None:
    text = (
        "Адвокат Пестова Роман Юрский рассказал, что Игоря Пестова избили. "
        "«Меня раздели догола», – рассказала Вера Гладкая. Она заявила, что её избивали ночью."
    )
    beaten = proposals_of(text, "mistreatment")
    assert [p.attribution for p in beaten] == [
        "Адвокат Пестова Роман Юрский",
        "Вера Гладкая",
        "Она",
    ]


def test_what_is_feared_or_wished_is_not_told() -> None:
    for text in (
        "Семья боится, что Анну Вельмар избили бы.",
        "Прошу, чтобы Анну Вельмар отпустили.",
    ):
        assert read(text, document_date=DAY, language="ru").persons == ("Анна Вельмар",)
        assert proposals_of(text, "mistreatment") + proposals_of(text, "release") == []


def test_what_befell_the_woman_is_not_told_of_the_man_of_her_surname() -> None:
    text = (
        "Александр Саранов был задержан 3 мая. Александра Саранова была избита в отделе полиции. "
        "Александра Саранова содержится в СИЗО."
    )
    told = [p.person for p in read(text, document_date=DAY, language="ru").proposals]
    assert told == ["Александр Саранов", "Александра Саранова", "Александра Саранова"]


def test_two_who_share_a_surname_in_the_plural_are_two() -> None:
    text = "Братья Эмиль и Карим Сарановы были задержаны 3 мая."
    assert set(read(text, document_date=DAY, language="ru").persons) == {
        "Эмиль Саранов",
        "Карим Саранов",
    }
