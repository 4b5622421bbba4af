"""Who did not answer, and who refused an inquiry, as the sentence names them."""

import pytest

from habeas.core.when import When
from habeas.reading import read
from tests.reading.telling import DAY, stated

HELD = {"en": "Ana Velmar is held. ", "fr": "Ana Velmar est détenue. ", "es": "Ana Velmar sigue detenida. "}  # fmt: skip


def actors(text: str, kind: str, language: str = "en") -> list[str]:
    found = read(
        HELD[language] + text, document_date=DAY, publisher="Lake Society", language=language
    )
    return [stated(p, "actor") for p in found.proposals if p.fact.key == kind]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "We wrote to the Prosecutor General of Varenia on 1 March 2024 and have received no reply.",
         "Prosecutor General of Varenia"),
        ("en", "We received no reply from the Prison Service of Varenia.", "Prison Service of Varenia"),
        ("en", "Amnesty International wrote to the Ministry of Justice. It has had no answer.", "Ministry of Justice"),
        ("en", "The Union of Journalists has received no reply.", ""),
        ("en", "The Ministry of Justice has not replied.", "Ministry of Justice"),
        ("fr", "Nous n'avons reçu aucune réponse du Service pénitentiaire de Varénie.", "Service pénitentiaire de Varénie"),
        ("es", "Escribimos al Ministerio de Justicia de Varenia el 1 de marzo de 2024 y no recibimos respuesta.",
         "Ministerio de Justicia de Varenia"),
    ],
)  # fmt: skip
def test_whoever_is_silent_is_the_one_that_was_asked_and_not_the_one_that_waits(
    language: str, text: str, who: str
) -> None:
    assert actors(text, "no_response", language) == [who]


def test_he_who_refuses_an_inquiry_is_the_office_named_before() -> None:
    text = "The Prosecutor General of Varenia replied on 5 June 2024 to your letter: he refused to open an investigation into the beating."
    assert actors(text, "investigation") == ["Prosecutor General of Varenia"]
    assert actors("The prosecutor refused to open an inquiry.", "investigation") == ["prosecutor"]


def test_the_day_of_the_letter_is_not_that_of_the_silence() -> None:
    (found,) = [
        p for p in read(HELD["en"] + "We wrote to the Ministry of Justice on 1 March 2024 and have received no reply.",
                        document_date=DAY).proposals
        if p.fact.key == "no_response"
    ]  # fmt: skip
    assert found.fact.occurred != When("2024-03-01")
