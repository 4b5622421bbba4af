"""Two things that one source tells are two, and the day, place or doer of one is not that of the other."""

from habeas.core.claims import Claim
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.mistreatment import Mistreatment
from tests.papers.test_difference import noted
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF

HANDS = noted("hands", HealthCondition(condition="hands trembled", trend=Trend.ILL))
WEIGHT = noted("weight", HealthCondition(condition="lost weight", trend=Trend.ILL))
MUCH = noted("much", HealthCondition(condition="lost much weight", trend=Trend.ILL))
WAITED = noted("waited", CareDenied(when=When("2024-03-09/2024-05-10")))
SENT_BACK = noted("back", CareDenied(when=When("2024-05-02")))
SHACKLED = noted("shackled", Mistreatment(when=When("2024-05-02"), method="in handcuffs"))
FLOOR = noted("floor", Mistreatment(method="sleeps on the floor"))


def statement(*more: Claim) -> str:
    return body(in_language("statement_of_facts", "en", *more, as_of=AS_OF))


def test_two_complaints_of_one_report_are_both_told() -> None:
    told = statement(HANDS, WEIGHT)
    assert "hands trembled" in told
    assert "lost weight" in told


def test_one_complaint_in_more_words_is_told_once() -> None:
    told = statement(WEIGHT, MUCH)
    assert ("lost weight" in told) is not ("lost much weight" in told)


def test_care_that_was_not_given_on_a_day_is_told_beside_a_longer_wait() -> None:
    told = statement(WAITED, SENT_BACK)
    assert "2 May 2024" in told
    assert "10 May 2024" in told


def test_the_day_of_one_ill_treatment_is_not_that_of_another() -> None:
    told = statement(SHACKLED, FLOOR)
    (on_the_day,) = [s for s in told.split(". ") if "“in handcuffs”" in s]
    assert "2 May 2024" in on_the_day
    assert "sleeps on the floor" not in on_the_day
    assert "sleeps on the floor" in told
