"""What a draft tells of answers, where a body answered that was not asked and the one that was has not."""

from datetime import date

import pytest

from habeas.checking import check
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.response import Response
from tests.making import a_casefile, a_claim

DAY = date(2024, 7, 1)
ASKED = AppealMade(
    when=When("2024-03-01"), actor="Writers' League", addressee="Prosecutor General of Varenia"
)
ANSWER = Response(when=When("2024-04-22"), actor="Ministry of Justice of Varenia")
CASE = a_casefile(a_claim("a", ASKED), a_claim("b", ANSWER), as_of=DAY)


def codes_of(text: str) -> set[str]:
    return {f.code for f in check(text, CASE, audience=Level.PUBLIC, as_of=DAY)}


@pytest.mark.parametrize(
    "text",
    [
        "The Prosecutor General has not answered our appeal of 1 March 2024.",
        "The Ministry of Justice answered on 22 April 2024; the Prosecutor General never has.",
        "We have had no reply from the Prosecutor General to our appeal.",
        "Our appeal of 1 March to the Prosecutor General stands unanswered after 122 days.",
    ],
)
def test_the_silence_of_the_one_that_was_asked_may_be_told(text: str) -> None:
    assert codes_of(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "No authority has ever answered us.",
        "Our appeal has had no answer from any authority.",
        "The government has not replied at all.",
        "The authorities have never reacted.",
        "The appeals are on file. The government has not reacted to any of them.",
        "Not a single authority has replied to us.",
    ],
)
def test_that_nobody_answered_may_not_be_told(text: str) -> None:
    assert "contradicts-file" in codes_of(text)


def test_the_answer_of_another_is_not_that_of_the_one_that_was_asked() -> None:
    told = codes_of("The Prosecutor General answered our appeal on 22 April 2024.")
    assert "body-unsupported" in told


TWO = a_casefile(
    a_claim("a", ASKED),
    a_claim("m", AppealMade(when=ASKED.when, actor="Writers' League", addressee="Ministry of Health of Varenia")),
    a_claim("b", Response(when=When("2024-04-22"), actor="Prosecutor General's Office of Varenia")),
    as_of=DAY,
)  # fmt: skip


def codes_of_two(text: str) -> set[str]:
    """Of two bodies that were asked on one day one has answered."""
    return {f.code for f in check(text, TWO, audience=Level.PUBLIC, as_of=DAY)}


@pytest.mark.parametrize(
    "text",
    [
        "We have had no answer from the Ministry of Health to our letter of 1 March 2024.",
        "The Ministry of Health has not replied to our appeal of 1 March 2024.",
        "The Ministry of Health of Varenia never answered our appeal of 1 March 2024.",
        "Our appeal of 1 March 2024 to the Ministry of Health remains unanswered.",
        "We wrote to the Ministry of Health on 1 March 2024; the letter is still without an answer.",
    ],
)
def test_the_answer_of_one_contradicts_no_silence_of_another_asked_on_that_day(text: str) -> None:
    assert "contradicts-file" not in codes_of_two(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Prosecutor General has not replied to our appeal of 1 March 2024.",
        "Our appeal of 1 March 2024 to the Prosecutor General remains unanswered.",
        "The Prosecutor General and the Ministry of Health have not replied to our appeal of 1 March 2024.",
        "Neither the Prosecutor General nor the Ministry of Health has replied to our appeal of 1 March 2024.",
        "We wrote to the Ministry of Health on 1 March 2024; our appeals have all gone unanswered.",
    ],
)
def test_a_silence_told_of_the_one_that_answered_contradicts_the_file(text: str) -> None:
    assert "contradicts-file" in codes_of_two(text)
