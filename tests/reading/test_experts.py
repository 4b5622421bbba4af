"""The United Nations' experts speak for themselves, whatever office publishes what they say."""

import pytest

from habeas.core.when import When
from habeas.reading import Proposal, read

DAY = When("2024-06-14")
ENGLISH = (
    "GENEVA (14 June 2024) – UN experts* today called for the immediate release of Ana Velmar.\n\n"
    '"Ms. Velmar has been denied medical care since April," the experts said.\n\n'
    "They have raised the case with the Government of Varenia in a letter of 29 May 2024."
)
ELSEWHERE = {
    "fr": (
        "experts de l’ONU",
        "GENÈVE (14 juin 2024) – Des experts de l'ONU* ont appelé aujourd'hui à la libération immédiate d'Ana Velmar.\n\n"
        '"Mme Velmar a été battue en prison", ont déclaré les experts. Les experts ont demandé au gouvernement de la libérer.',
    ),
    "es": (
        "expertos de la ONU",
        "GINEBRA (14 de junio de 2024) – Expertos de la ONU* pidieron hoy la liberación inmediata de Ana Velmar.\n\n"
        '"La Sra. Velmar fue golpeada en prisión", dijeron las expertas. Los expertos instaron al Gobierno a liberarla.',
    ),
    "ru": (
        "эксперты ООН",
        "ЖЕНЕВА (14 июня 2024 года) – Эксперты ООН* сегодня призвали немедленно освободить Анну Вельмар.\n\n"
        "Эксперты направили письмо правительству 29 мая 2024 года. Эксперты призвали правительство освободить её.",
    ),
}
HERE = {"fr": "OHCHR", "es": "ACNUDH", "ru": "УВКПЧ"}


def told(text: str, publisher: str | None, language: str = "en") -> tuple[Proposal, ...]:
    return read(text, document_date=DAY, publisher=publisher, language=language).proposals


def voices(proposals: tuple[Proposal, ...]) -> set[str]:
    named = (p.fact.stated("actor") for p in proposals if p.fact.key in ("demand", "appeal_made"))
    return {str(n) for n in named if n} | {p.attribution for p in proposals if p.attribution}


@pytest.mark.parametrize("publisher", ["OHCHR", "UN Human Rights Office", None])
def test_who_calls_and_says_are_the_experts(publisher: str | None) -> None:
    found = told(ENGLISH, publisher)
    assert {p.fact.key for p in found} >= {"demand", "care_denied", "appeal_made"}
    assert voices(found) == {"UN experts"}


@pytest.mark.parametrize("language", sorted(ELSEWHERE))
def test_the_experts_speak_in_every_language(language: str) -> None:
    called, text = ELSEWHERE[language]
    found = told(text, HERE[language], language)
    assert {p.fact.key for p in found} >= {"demand"}
    assert voices(found) == {called}


def test_we_in_the_words_of_experts_is_not_their_publisher() -> None:
    text = "GENEVA – UN experts are alarmed.\n\nWe call on the Government of Varenia to release Ana Velmar."
    (demand,) = (p for p in told(text, "OHCHR") if p.fact.key == "demand")
    assert demand.fact.stated("actor") == "UN experts"


def test_the_publisher_stays_who_published_it() -> None:
    assert read(ENGLISH, document_date=DAY, publisher="OHCHR").publisher == "OHCHR"
    assert read(ENGLISH, document_date=DAY).publisher == "UN experts"


def test_one_expert_is_not_several() -> None:
    text = "GENEVA – A UN expert today urged Varenia to release Ana Velmar."
    (demand,) = (p for p in told(text, "OHCHR") if p.fact.key == "demand")
    assert demand.fact.stated("actor") == "UN expert"


def test_a_special_rapporteur_is_called_by_the_mandate() -> None:
    text = "The Special Rapporteur on torture called on the authorities to let a doctor see Ana Velmar."
    demand = next(p for p in told(text, "OHCHR") if p.fact.key == "demand")
    assert demand.fact.stated("actor") == "Special Rapporteur on torture"


def test_the_office_speaks_for_itself_where_it_speaks_first() -> None:
    text = (
        "The UN High Commissioner for Human Rights voiced alarm over Ana Velmar.\n\n"
        "We call on the Government of Varenia to release Ana Velmar. UN experts have said so before."
    )
    (demand,) = (p for p in told(text, "OHCHR") if p.fact.key == "demand")
    assert demand.fact.stated("actor") == "OHCHR"


def test_experts_of_nobody_named_are_not_the_united_nations() -> None:
    text = "The League for Prisoners wrote. The experts said that Ana Velmar was beaten in prison."
    (beaten,) = (p for p in told(text, "League for Prisoners") if p.fact.key == "mistreatment")
    assert beaten.attribution == "experts"


def test_a_forensic_expert_is_not_a_voice_of_the_united_nations() -> None:
    text = "UN experts wrote to Varenia about Ana Velmar. According to a forensic expert, Ana Velmar was beaten in prison."
    (beaten,) = (p for p in told(text, "League for Prisoners") if p.fact.key == "mistreatment")
    assert beaten.attribution == "forensic expert"
