"""An appeal stands as awaited, due, silent, answered or closed, by its procedure and the day, and nothing stores it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import Means
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.kinds.response import Response
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import Clock, Stage, ahead, state
from habeas.procedures.counting import Rule
from tests.procedures.applied.files import (  # fmt: skip
    LEAGUE,
    WGAD,
    a_file,
    sent,
    step,
    the_clock,
    the_submission,
)

SENT_ON = (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02-01"))
order = [Stage.AWAITING, Stage.DUE, Stage.SILENT]


def as_at(day: str, *more: object) -> Clock:
    return the_clock(a_file(*SENT_ON, *more, as_of=day))  # type: ignore[arg-type]


def test_a_reply_is_due_sixty_days_after_the_case_was_sent_on() -> None:
    clock = as_at("2024-03-01")
    assert (clock.stage, clock.due) == (Stage.DUE, When("2024-04-01"))
    assert clock.why.text() == (
        "It runs from 1 February 2024 (transmittal to the government) to 1 April 2024."
    )


def test_on_the_last_day_there_is_no_silence_yet() -> None:
    assert as_at("2024-04-01").stage is Stage.DUE


def test_the_day_after_there_is_silence_since_the_last_day() -> None:
    clock = as_at("2024-04-02")
    assert (clock.stage, clock.since) == (Stage.SILENT, date(2024, 4, 1))


def test_without_the_day_of_transmittal_nobody_is_silent() -> None:
    clock = the_clock(a_file(sent("2024-01-10"), as_of="2024-06-15"))
    assert (clock.stage, clock.due, clock.not_before) == (Stage.AWAITING, None, date(2024, 3, 10))


def test_a_limit_from_receipt_does_not_run_from_the_day_of_sending() -> None:
    facts = (
        sent("2024-01-10", to="Human Rights Committee"),
        ProcedureStep(when=When("2024-02-01"), procedure="hrcttee_op1", step=Step.TRANSMITTED),
    )
    unsure = the_clock(a_file(*facts, as_of="2024-09-01"))
    assert (unsure.stage, unsure.not_before) == (Stage.AWAITING, date(2024, 8, 1))
    delivered = ProcedureStep(when=When("2024-02-05"), procedure="hrcttee_op1", step=Step.DELIVERED)
    sure = the_clock(a_file(*facts, delivered, as_of="2024-09-01"))
    assert (sure.stage, sure.due) == (Stage.SILENT, When("2024-08-05"))


def test_a_month_makes_a_range_and_silence_waits_for_its_end() -> None:
    facts = (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02"))
    inside = the_clock(a_file(*facts, as_of="2024-04-20"))
    assert (inside.stage, inside.due) == (Stage.DUE, When("2024-04-01/2024-04-29"))
    assert the_clock(a_file(*facts, as_of="2024-04-30")).stage is Stage.SILENT


@pytest.mark.parametrize("side", [{"actor": WGAD}, {"actor": "government", "addressee": WGAD}])
def test_an_answer_by_the_body_or_to_it_is_a_reply(side: dict[str, str]) -> None:
    reply = Response(when=When("2024-05-01"), **side)
    assert as_at("2024-06-15", reply).stage is Stage.REPLIED


def test_an_answer_to_somebody_else_is_no_reply_to_the_body() -> None:
    reply = Response(when=When("2024-05-01"), actor="government of Varenia", addressee=LEAGUE)
    assert as_at("2024-06-15", reply).stage is Stage.SILENT


def test_a_closed_case_awaits_nothing() -> None:
    assert as_at("2024-06-15", step(Step.CLOSED, "2024-05-01")).stage is Stage.CLOSED


def test_after_the_decision_no_reply_is_awaited() -> None:
    assert as_at("2024-06-15", step(Step.DECIDED, "2024-06-01")).stage is Stage.CLOSED


def test_an_extension_runs_from_the_last_day() -> None:
    clock = as_at("2024-04-15", step(Step.EXTENDED, "2024-03-20"))
    assert (clock.stage, clock.due) == (Stage.DUE, When("2024-05-01"))
    assert Rule.EXTENSION in clock.computed[0].rules


def test_a_day_that_the_body_set_itself_is_followed_where_it_is_later() -> None:
    later = as_at("2024-04-15", step(Step.EXTENDED, "2024-03-20", until="2024-05-20"))
    assert later.due == When("2024-05-20")
    assert "The body gave more time, until 20 May 2024." in [
        line.text() for line in later.computed[0].lines
    ]
    sooner = as_at("2024-03-25", step(Step.EXTENDED, "2024-03-20", until="2024-03-22"))
    assert sooner.due == When("2024-04-01")


def test_suspended_days_are_added() -> None:
    pause = (step(Step.SUSPENDED, "2024-02-10"), step(Step.RESUMED, "2024-02-20"))
    clock = as_at("2024-04-05", *pause)
    assert clock.due == When("2024-04-11")
    assert len(clock.computed[0].left) == 10


def test_a_suspension_that_goes_on_stops_the_clock() -> None:
    clock = as_at("2024-06-15", step(Step.SUSPENDED, "2024-02-10"))
    assert (clock.stage, clock.due) == (Stage.AWAITING, None)
    assert clock.why.text() == "The clock is suspended."


def test_a_limit_of_ours_that_is_over_has_passed_and_is_no_silence() -> None:
    facts = (*SENT_ON, step(Step.DECIDED, "2024-03-01"))
    clock = the_clock(a_file(*facts, as_of="2024-09-02"), "follow_up")
    assert (clock.stage, clock.since) == (Stage.PASSED, date(2024, 9, 1))


def test_an_appeal_under_no_procedure_has_no_day_for_a_reply() -> None:
    casefile = a_file(sent("2024-01-10", to="government of Varenia", means=Means.LETTER))
    found = the_submission(casefile)
    clock = state(found.appeal, found.procedure, casefile.as_of, found.course)
    assert (found.procedure, clock.stage, clock.due) == (None, Stage.AWAITING, None)


def test_an_answered_letter_is_replied() -> None:
    reply = Response(when=When("2024-02-01"), actor="government of Varenia")
    letter = sent("2024-01-10", to="government of Varenia", means=Means.LETTER)
    found = the_submission(a_file(letter, reply))
    assert state(found.appeal, None, date(2024, 6, 15)).stage is Stage.REPLIED


def test_the_moment_is_that_of_the_body() -> None:
    moment = as_at("2024-03-01").runs_out
    assert moment is not None
    assert moment.isoformat() == "2024-04-02T00:00:00+02:00"


@settings(deadline=None, max_examples=60)
@given(some.dates(date(2024, 1, 10), date(2025, 12, 31)), some.integers(0, 200))
def test_a_stage_never_goes_back_while_nothing_new_is_known(day: date, later: int) -> None:
    found = the_submission(a_file(*SENT_ON, as_of="2025-12-31"))
    procedure = PROCEDURES["wgad_regular"]
    then = date.fromordinal(day.toordinal() + later)
    one = state(found.appeal, procedure, day, found.course)
    other = state(found.appeal, procedure, then, found.course)
    assert order.index(one.stage) <= order.index(other.stage)
    assert one.due == other.due


@pytest.mark.parametrize(
    ("decided", "due"),
    [
        ("2022-01-31", When("2022-07-31")),
        ("2022-02-01", When("2022-06-01")),
        ("2022-01-20/2022-02-10", When("2022-06-10/2022-07-31")),
    ],
)
def test_a_decision_before_the_rule_changed_has_the_former_term(decided: str, due: When) -> None:
    final = DomesticRemedy(
        when=When("2021-12-01"), decided=When(decided), outcome=Outcome.REFUSED, is_final=Stated.YES
    )
    clocks = ahead(a_file(final, as_of="2022-06-05"), PROCEDURES["ecthr_39"])
    clock = next(c for c in clocks if c.limit is not None and c.limit.key == "application")
    assert clock.due == due
