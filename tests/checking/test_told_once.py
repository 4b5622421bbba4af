"""Words of the file in another language are told of once for a paper, and an invented quotation beside a closed word too."""

import pytest

from habeas.checking import check
from habeas.checking.finding import Severity
from habeas.core.levels import Level
from tests.checking.files import a_file, found, with_more
from tests.making import a_source

WORDS = (
    "She was given aspirin only. The cell was cold. Nobody came to see her. The window is broken."
)
FILE = a_file(text=WORDS)
LEFT = {
    "ru": "Амаль Идрис сообщает: «{}». Она сообщает также: «{}». Затем она пишет: «{}».",
    "fr": "Dans sa lettre, Amal Idris rapporte ce qui suit : « {} ». Elle dit aussi à sa famille : « {} ». Puis elle écrit encore une fois : « {} ».",
    "es": "En su carta, Amal Idris cuenta lo siguiente: «{}». También le dice a su familia: «{}». Después escribe otra vez desde la cárcel: «{}».",
    "ar": "تقول أمل إدريس: «{}». وتقول أيضاً: «{}». ثم تكتب: «{}».",
}
TOLD = ("She was given aspirin only", "The cell was cold", "Nobody came to see her")


@pytest.mark.parametrize("language", LEFT)
def test_many_words_of_the_file_are_told_of_once(language: str) -> None:
    text = LEFT[language].format(*TOLD)
    (left,) = [f for f in found(text, FILE) if f.code == "reference-broken"]
    assert (left.quote, left.severity) == (TOLD[0], Severity.NOTE)
    assert "3 passages" in left.message


def test_a_single_one_is_told_as_it_was() -> None:
    text = "Амаль Идрис сообщает: «The cell was cold». Больше ничего она не сообщает."
    (left,) = [f for f in found(text, FILE) if f.code == "reference-broken"]
    assert left.severity is Severity.WARNING


CLOSED = with_more(
    a_file(),
    a_source(
        "closed",
        text="The orderly saw that Amal Idris was chained to a radiator.",
        level=Level.SEALED,
    ),
)


def codes(text: str) -> set[str]:
    findings = check(text, CLOSED, audience=Level.PUBLIC, as_of=CLOSED.as_of)
    return {f.code for f in findings}


def test_an_invented_quotation_with_a_closed_word_is_told_as_both() -> None:
    told = codes("Her lawyer wrote: “They keep her chained to the radiator of the corridor.”")
    assert {"above-audience", "quotation-not-verbatim"} <= told


def test_of_a_quotation_from_a_closed_source_it_is_not_said_that_no_source_has_it() -> None:
    told = codes("Somebody said: “Amal Idris was chained to a radiator.”")
    assert "above-audience" in told
    assert "quotation-not-verbatim" not in told
