"""No text makes the reader try every way of cutting it into words."""

import re
import signal
from collections.abc import Iterator

import pytest

from habeas.reading import read
from habeas.reading.pack import rules_of

LIMIT = 60
UNMARKED_ENDS = re.compile(r" \?\)[*+{]")

CAPITALS = (
    "ME LLAMO ROSA ARMAS Y SOY LA MADRE DE JULIÁN SOTO ARMAS A MI HIJO SE LO LLEVARON DE MI CASA EL 11 DE JULIO A LAS CUATRO DE LA "
    "MADRUGADA ERAN OCHO SOLDADOS CON LA CARA TAPADA NO NOS DIJERON ADÓNDE LO LLEVABAN"
)
SWAPPED = (
    "cUANDO POR FIN LO VIMOS, EL 27, NO PODÍA CERRAR LA MANO DERECHA Y ME PIDIÓ QUE NO PREGUNTARA."
)
NO_REPLY = "HASTA LA FECHA NO HA RECIBIDO RESPUESTA HASTA LA FECHA NO HA RECIBIDO RESPUESTA"


def _stopped(*_: object) -> None:
    raise TimeoutError


@pytest.fixture(autouse=True)
def limit() -> Iterator[None]:
    """An end to what would go on for hours."""
    signal.signal(signal.SIGALRM, _stopped)
    signal.alarm(LIMIT)
    yield
    signal.alarm(0)


@pytest.mark.parametrize("text", [CAPITALS, SWAPPED, NO_REPLY])
def test_a_sentence_all_in_capitals_is_read_to_its_end(text: str) -> None:
    reading = read(text, document_date=None, language="es")

    assert all(text[p.start : p.end] == p.quote for p in reading.proposals)


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru"])
def test_no_rule_repeats_words_without_saying_where_each_ends(code: str) -> None:
    loose = [ready.key for ready in rules_of(code) if UNMARKED_ENDS.search(ready.rule.pattern)]

    assert loose == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The guards beat Medina with batons on 3 May 2021.", "en"),
        ("Police arrested Hernandez Orvel at his home on 3 May 2021.", "en"),
        ("La police a arrêté Leila Dramane à son domicile le 3 mai 2021.", "fr"),
    ],
)
def test_a_name_that_begins_like_a_pronoun_or_an_article_is_still_a_name(
    text: str, language: str
) -> None:
    assert read(text, document_date=None, language=language).proposals
