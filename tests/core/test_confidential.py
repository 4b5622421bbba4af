"""A source that says of itself that it is not for everybody is heard, in each language of papers."""

import pytest

from habeas.core.confidential import kept_from_the_public

SAID = (
    "Confidential. Not to be published.",
    "STRICTLY CONFIDENTIAL",
    "This note is confidential.",
    "Not for publication.",
    "Please do not share this.",
    "Do not quote.",
    "The person who spoke works in the colony and must not be recognisable.",
    "The source must not be identifiable.",
    "All this is off the record.",
    "She told our caseworker this off the record.",
    "I am writing to you in confidence.",
    "For internal use only.",
    "Confidentiel : ne pas diffuser.",
    "La source ne doit pas être reconnaissable.",
    "À ne pas publier.",
    "Usage interne.",
    "Confidencial.",
    "No publicar.",
    "La fuente no debe ser identificable.",
    "Конфиденциально.",
    "Не для публикации.",
    "Источник не должен быть узнаваем.",
    "Для внутреннего пользования.",
    "سري للغاية",
    "غير مخصص للنشر",
    "يرجى عدم نشر هذه المذكرة",
)
NOT_SAID = (
    "An official, speaking off the record, said that she is ill.",
    "Her letters are confidential under rule 61.",
    "The court declared the file confidential.",
    "Embargo: not for publication before 12 May 2024.",
    "This e-mail is confidential and intended only for the addressee. This message is confidential.",
    "Confidentiality of consultations with a lawyer is protected.",
    "Guards must not be recognised as doctors.",
    "The guards do not share her cell.",
    "Do not forget her.",
    "La confidentialité des consultations n'est pas respectée.",
    "Las conversaciones con su abogada son confidenciales.",
    "Её переписка не секретна.",
    "محادثاتها مع محاميها سرية",
)


@pytest.mark.parametrize("words", SAID)
def test_what_a_source_says_of_itself_is_found(words: str) -> None:
    text = f"Note of a conversation\n\n5 April 2025\n{words}\n\nAna Velmar is ill.\n"
    span = kept_from_the_public(text)
    assert span is not None
    assert text[slice(*span)] in words


@pytest.mark.parametrize("words", NOT_SAID)
def test_what_is_told_of_others_and_small_print_ask_for_nothing(words: str) -> None:
    assert kept_from_the_public(f"Ana Velmar is ill.\n\n{words}\n") is None


def test_what_a_quoted_message_says_is_not_of_the_letter() -> None:
    text = "Thank you.\n\n-----Original Message-----\n\nConfidential. Not to be published.\n"
    assert kept_from_the_public(text) is None
