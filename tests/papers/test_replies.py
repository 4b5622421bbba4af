"""What an authority answered or denied is told with its words, as its own."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Claim, Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.response import Response
from habeas.papers import write
from habeas.papers.languages import LANGUAGES
from tests.making import a_casefile
from tests.papers.languages import GIVEN
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SERVICE, SOURCES, a_text, said

ANSWER = (
    "The State Prison Service replied on 8 May 2024 that her detention is a matter for the courts."
)
DENIAL = "The State Prison Service denied on 8 May 2024 that it holds Ms Idris."
OWN = a_text("answer", "What the Service says", f"{ANSWER} {DENIAL}", "2024-05-09", "Orlava Daily")


def a_claim(
    words: str,
    fact: Response | Detention,
    attribution: str | None = SERVICE,
    polarity: Polarity = Polarity.AFFIRMED,
) -> Claim:
    """By the word of the Service itself, or as the source has it."""
    start = OWN.text.index(words)
    anchor = Anchor("answer", start, start + len(words), words)
    claim = said("one", fact, "note", "The League will go to court", attribution)
    return replace(claim, anchors=(anchor,), told_on=OWN.date, polarity=polarity)


def written(key: str, claim: Claim, language: str = "en") -> str:
    case = a_casefile(*CLAIMS, claim, as_of=AS_OF, sources=(*SOURCES, OWN), country="XV")
    draft = write(
        key, case, as_of=AS_OF, audience=Level.INTERNAL, language=language, given=GIVEN[language]
    )
    return re.sub(r"\[\^\d+\](?::.*)?", "", draft.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_reply_said_is_told_with_it(language: str) -> None:
    fact = Response(when=When("2024-05-08"), actor=SERVICE)
    reply = a_claim("replied on 8 May 2024", fact, attribution=None)
    told = written("follow_up", reply, language)
    assert "that her detention is a matter for the courts" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_to_our_own_appeal_is_told_as_one(language: str) -> None:
    fact = Response(when=When("2024-05-08"), actor=SERVICE, addressee=LEAGUE, content="she is well")
    told = written("follow_up", a_claim("replied on 8 May 2024", fact, attribution=None), language)
    made = LANGUAGES[language].when(When("2024-03-31"))
    days = {str(made), *made.forms.values()}
    line = next(one for one in told.splitlines() if "she is well" in one)
    answer = re.split(r"(?<=[.؟])\s", line[: line.index("she is well")])[-1]
    assert any(day in re.sub("[\u2066-\u2069]", "", answer) for day in days)


def test_an_answer_to_the_appeal_of_another_is_none_to_ours() -> None:
    fact = Response(when=When("2024-05-08"), actor=SERVICE, addressee="Another Society")
    told = written("follow_up", a_claim("replied on 8 May 2024", fact, attribution=None))
    assert "To the appeal of" not in told


def test_a_letter_says_that_the_last_one_was_answered() -> None:
    fact = Response(when=When("2024-05-08"), actor="government of Varenia", addressee=LEAGUE)
    told = written("official_letter", a_claim("replied on 8 May 2024", fact, attribution=None))
    assert "answered on 8 May 2024, after 38 days" in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["experts_communication", "public_statement", "official_letter"])
def test_a_denial_of_custody_is_told_as_the_word_of_its_body(key: str, language: str) -> None:
    denied = a_claim(DENIAL[:-1], Detention(when=When("2024-05-08")), polarity=Polarity.DENIED)
    told = written(key, denied, language)
    assert "denied on 8 May 2024 that it holds Ms Idris" in told
    assert "Ms Idris was held on 8 May" not in told


def test_an_answer_in_a_paper_of_the_authority_is_of_the_day_of_that() -> None:
    text = "In reply to your letter of 31 March 2024, the Service informs you that she is well."
    own = a_text("reply", "Reply", text, "2024-05-09", SERVICE)
    start = text.index("In reply")
    claim = replace(
        said("one", Response(actor=SERVICE), "note", "The League will go to court"),
        anchors=(Anchor("reply", start, len(text) - 1, text[start:-1]),),
        told_on=own.date,
    )
    case = a_casefile(*CLAIMS, claim, as_of=AS_OF, sources=(*SOURCES, own), country="XV")
    told = write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert (
        "To the appeal of 31 March 2024 the State Prison Service answered on 9 May 2024 (“In reply"
        in told
    )
