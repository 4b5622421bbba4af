"""Each thing that one speaker says in one sentence is a claim of its own, on its own words and with its own day."""

import pytest

from tests.reading.telling import proposals_in, stated

SAID = [
    ("en", "The Ministry stated that Ana Velmar is being prosecuted for fraud, that she receives regular medical care, and that her trial will begin on 16 July 2024.", "Ministry"),
    ("en", "The government replied that Ana Velmar was charged with fraud, that she is given insulin daily and that she will be tried on 16 July 2024.", "government"),
    ("fr", "Le ministère a déclaré qu'Ana Velmar est poursuivie pour fraude, qu'elle reçoit des soins médicaux réguliers et que son procès s'ouvrira le 16 juillet 2024.", "ministère"),
    ("es", "El Ministerio declaró que Ana Velmar está siendo procesada por fraude, que recibe atención médica regular y que su juicio comenzará el 16 de julio de 2024.", "Ministerio"),
    ("ru", "Министерство заявило, что Ану Вельмар преследуют за мошенничество, что она получает регулярную медицинскую помощь и что суд над ней начнётся 16 июля 2024 года.", "Министерство"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), SAID)
def test_each_thing_said_is_a_claim_of_its_speaker(language: str, text: str, speaker: str) -> None:
    for kind in ("charge", "care_given", "hearing"):
        (told,) = proposals_in(language, text, kind)
        assert told.attribution == speaker
        assert stated(told, "when") == ("2024-07-16" if kind == "hearing" else "")


@pytest.mark.parametrize(("language", "text", "speaker"), SAID)
def test_the_words_of_one_thing_said_are_not_those_of_the_next(
    language: str, text: str, speaker: str
) -> None:
    (care,) = proposals_in(language, text, "care_given")
    assert not any(word in care.quote for word in ("16", "fraud", "мошеннич"))


def test_an_arrest_that_a_prosecutor_tells_of_opens_no_inquiry() -> None:
    text = "The prosecutor said that Ana Velmar was arrested on 3 May 2024, that she has seen a lawyer, and that her family has visited her."
    assert proposals_in("en", text, "investigation") == []
    (arrest,) = proposals_in("en", text, "arrest")
    assert arrest.quote == "Ana Velmar was arrested on 3 May 2024"


@pytest.mark.parametrize(
    "text",
    [
        "Open Pages calls on the Ministry to see that Ana Velmar is freed, that she receives medical care, and that she is tried fairly.",
        "Open Pages will not rest until Ana Velmar receives medical care.",
    ],
)
def test_care_that_is_asked_for_is_not_given(text: str) -> None:
    assert proposals_in("en", text, "care_given") == []


def test_what_an_answer_says_is_the_word_of_whoever_answers_and_the_answer_is_not() -> None:
    text = "The Ministry replied to the letter of Green Bench on 3 May 2024 that Ana Velmar is in good health."
    (health,) = proposals_in("en", text, "health_condition")
    (answer,) = proposals_in("en", text, "response")
    assert (health.attribution, answer.attribution) == ("Ministry", None)
    assert stated(answer, "when") == "2024-05-03"


def test_treated_like_everybody_is_no_medical_treatment() -> None:
    text = "Ana Velmar is ill. The Ministry said that she is treated in line with the law."
    assert proposals_in("en", text, "care_given") == []
