"""What became of a demand is told on the word of whoever alone tells of it."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Certainty, Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.demand import Demand
from habeas.kinds.hearing import Hearing
from habeas.papers import Sentence, write
from tests.making import a_casefile
from tests.papers.languages import GIVEN
from tests.papers.test_difference import noted
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, a_text, said


@pytest.mark.parametrize(
    ("language", "said_so"),
    [
        ("en", "as stated by the prisoners' network, refused by the Supreme Court"),
        ("fr", "selon une déclaration de"),
        ("es", "según una declaración de"),
        ("ru", "по заявлению"),
        ("ar", "بحسب تصريح صادر عن"),
    ],
)
def test_what_one_voice_tells_of_a_refusal_is_told_as_its_word(language: str, said_so: str) -> None:
    ruled = Hearing(
        when=When("2024-05-05"),
        court="Supreme Court",
        outcome="quashed the decision to release her on bail",
    )
    network = replace(noted("ruled", ruled, "the prisoners' network"), certainty=Certainty.STATED)
    asked = said("free-her", Demand(actor=LEAGUE, action="release Ms Idris"), "call", "Ms Idris")
    mine = noted("ruled", ruled, LEAGUE)
    (line,) = _of_the_release(language, asked, mine)
    assert LEAGUE not in line
    own = noted("again", ruled)
    (line,) = _of_the_release(language, asked, network)
    assert said_so in line
    (line,) = _of_the_release(language, asked, network, own)
    assert said_so not in line


_SUPREME = ("Supreme Court", "Cour suprême", "Tribunal Supremo", "Верховн", "المحكمة العليا")


def _of_the_release(language: str, *more: Claim) -> list[str]:
    text = body(in_language("follow_up", language, *more, as_of=AS_OF))
    lines = [line for line in text.splitlines() if line[:2] in ("1.", "2.")]
    return [line for line in lines if "2024" in line and any(court in line for court in _SUPREME)]


HER_WORD = {
    "en": "By her own account, as passed on by ",
    "fr": "Selon son propre récit, rapporté par ",
    "es": "Según su propio relato, transmitido por ",
    "ru": "По собственным словам (со слов ",
    "ar": "بحسب ما روته ونقله ",
}


def _in_a_letter_of(publisher: str | None, language: str) -> str:
    letter = a_text("letter", "Letter", "She told me that the guards refused her inhaler.", "2024-05-02", publisher or "")  # fmt: skip
    letter = replace(letter, publisher=publisher)
    words = "the guards refused her inhaler"
    start = letter.text.index(words)
    claim = replace(
        said("told", CareDenied(when=When("2024-05-01"), actor="guards", need="insulin"), "note", "The League", "Amal Idris"),
        anchors=(Anchor("letter", start, start + len(words), words),),
        told_on=letter.date,
    )  # fmt: skip
    case = a_casefile(*CLAIMS, claim, as_of=AS_OF, sources=(*SOURCES, letter), country="XV")
    draft = write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE, language=language, given=GIVEN[language])  # fmt: skip
    (told,) = [s for s in draft.sentences if isinstance(s, Sentence) and "told" in s.claims]
    return re.sub("[\u2066-\u2069]", "", told.text)


@pytest.mark.parametrize("language", HER_WORD)
def test_who_passed_on_what_the_person_said_is_named(language: str) -> None:
    assert _in_a_letter_of("Marat Idris", language).startswith(HER_WORD[language])


@pytest.mark.parametrize("publisher", [None, "Amal Idris", LEAGUE])
def test_nobody_is_named_where_nobody_stood_between(publisher: str | None) -> None:
    assert "passed on" not in _in_a_letter_of(publisher, "en")
