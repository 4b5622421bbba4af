"""The silence clock where sources date an appeal or its answer only about, or not at all."""

from datetime import date

import pytest

from habeas.core.due import due
from habeas.core.silence import silence
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.response import Response
from tests.making import a_casefile, a_claim

DAY = date(2024, 6, 15)


def _asked(when: str | None) -> AppealMade:
    return AppealMade(when=When(when) if when else None, actor="Union", addressee="Ministry")


def test_an_answer_of_the_day_of_the_appeal_is_an_answer() -> None:
    case = a_casefile(
        a_claim("a", _asked("2024-06-01")),
        a_claim("b", Response(when=When("2024-06-01"), actor="Ministry")),
    )
    assert silence(case).unanswered == ()


def test_an_appeal_of_a_year_is_told_as_one_and_its_days_are_a_least() -> None:
    (appeal,) = silence(a_casefile(a_claim("a", _asked("2023")))).unanswered
    assert str(appeal.made) == "2023"
    assert not appeal.is_exact
    assert (appeal.days(DAY), appeal.days_at_most(DAY)) == (167, 531)


def test_an_appeal_whose_day_nobody_knows_still_waits_for_an_answer() -> None:
    case = a_casefile(a_claim("a", _asked(None)))
    assert [a.to for a in silence(case).dayless] == ["Ministry"]
    assert [d.what for d in due(case) if d.code == "appeal-unanswered"] == [
        "An appeal to the Ministry whose day is not known has had no answer."
    ]


def test_an_answer_is_never_later_than_the_day_on_which_it_is_looked_at() -> None:
    case = a_casefile(
        a_claim("a", _asked("2024-06-01")),
        a_claim("b", Response(when=When("2024"), actor="Ministry")),
    )
    last = silence(case).last_response
    assert last is not None
    assert last.on == DAY


def test_an_answer_by_nobody_known_ends_no_silence_and_asks_whose_it_is() -> None:
    case = a_casefile(
        a_claim("a", _asked("2024-06-01")), a_claim("b", Response(when=When("2024-06-05")))
    )
    assert len(silence(case).unanswered) == 1
    assert "answer-unattributed" in {d.code for d in due(case)}


@pytest.mark.parametrize(
    ("speaker", "waiting"), [("Ministry", 0), ("Prison Service", 1), ("Congress of the League", 1)]
)
def test_an_answer_told_as_the_word_of_an_authority_is_that_authoritys(
    speaker: str, waiting: int
) -> None:
    answer = a_claim("b", Response(when=When("2024-06-05")), attribution=speaker)
    clock = silence(a_casefile(a_claim("a", _asked("2024-06-01")), answer))
    assert len(clock.unanswered) == waiting
    assert len(clock.unattributed) == (speaker == "Congress of the League")
