"""What the clocks of procedures call for, in the words that `habeas due` prints."""

from datetime import date, timedelta

from habeas.core.when import When
from habeas.kinds.procedure_step import Step
from habeas.procedures.applied import procedure_tasks, said_of, standing_procedure_tasks
from tests.procedures.applied.files import a_file, sent, step

WGAD = "Working Group on Arbitrary Detention: regular procedure"


def tasks(*facts: object, as_of: str) -> list[tuple[str, str]]:
    found = procedure_tasks(a_file(*facts, as_of=as_of))  # type: ignore[arg-type]
    return [(task.code, task.what) for task in found]


def test_silence_after_the_last_day_is_a_task() -> None:
    facts = (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02-01"))
    told = f"{WGAD}: the reply to the submission of 10 January 2024 was due by 1 April 2024; none is on file."
    assert tasks(*facts, as_of="2024-04-02") == [("procedure-silent", told)]


def test_a_limit_is_told_two_weeks_ahead_and_not_before() -> None:
    facts = (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02-01"))
    assert tasks(*facts, as_of="2024-03-17") == []
    ((code, told),) = tasks(*facts, as_of="2024-03-18")
    assert code == "procedure-due"
    assert told.endswith("Due by 1 April 2024.")


def test_a_day_that_nobody_noted_is_asked_for_once_it_matters() -> None:
    assert tasks(sent("2024-01-10"), as_of="2024-03-10") == []
    ((code, told),) = tasks(sent("2024-01-10"), as_of="2024-03-11")
    assert code == "procedure-day-unknown"
    assert "the reply was due on 10 March 2024" in told


def test_a_task_rests_on_the_claims_of_the_submission_and_of_the_step() -> None:
    facts = (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02-01"))
    (task,) = procedure_tasks(a_file(*facts, as_of="2024-04-02"))
    assert task.claims == ("c0", "c1")


def test_letters_under_no_procedure_are_left_to_the_silence_clock() -> None:
    assert tasks(sent("2024-01-10", to="government of Varenia"), as_of="2024-06-15") == []


def test_what_stands_on_one_day_serves_for_the_days_after_it() -> None:
    for facts in (
        (sent("2024-01-10"),),
        (sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02")),
        (sent("2024-01-10"), step(Step.INFORMATION_ASKED, "2024-02-01")),
    ):
        standing = standing_procedure_tasks(a_file(*facts, as_of="2024-03-01"))
        for later in range(120):
            day = date(2024, 3, 1) + timedelta(days=later)
            shown = {t.what for t in standing if t.shown[0] <= day <= t.shown[1]}
            on_the_day = procedure_tasks(a_file(*facts, as_of=day.isoformat()))
            assert shown == {task.what for task in on_the_day}, day


def test_a_list_that_keeps_no_sentence_says_it_again() -> None:
    casefile = a_file(sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02-01"))
    for task in standing_procedure_tasks(casefile):
        kept = When(str(task.when))
        assert said_of(task.code, task.about, kept).text() == task.what


def test_a_task_of_a_procedure_that_is_gone_names_its_key() -> None:
    said = said_of("procedure-silent", "gone_procedure reply 2024-01-10", When("2024-04-01"))
    assert said.text().startswith("gone_procedure: the reply to the submission of 10 January 2024")
