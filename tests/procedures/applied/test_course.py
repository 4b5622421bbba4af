"""Which procedure an appeal was made under, and what of the file belongs to its course."""

from datetime import date

import pytest

from habeas.core.when import When
from habeas.kinds.appeal_made import Means
from habeas.kinds.procedure_step import Step
from habeas.kinds.sentence import Sentence
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import ahead, submissions
from habeas.procedures.procedure import Event
from tests.procedures.applied.files import a_file, sent, step, the_submission


def key_of(**how: object) -> str | None:
    found = the_submission(a_file(sent("2024-01-10", **how)))  # type: ignore[arg-type]
    return found.procedure.key if found.procedure else None


@pytest.mark.parametrize(
    ("to", "means", "key"),
    [
        ("Working Group on Arbitrary Detention", Means.SUBMISSION, "wgad_regular"),
        ("UN Working Group on Arbitrary Detention", Means.URGENT_APPEAL, "wgad_urgent"),
        ("the United Nations Special Procedures", Means.URGENT_APPEAL, "sp_urgent_appeal"),
        ("Human Rights Committee", Means.SUBMISSION, "hrcttee_op1"),
        ("Human Rights Committee of the Parliament of Varenia", Means.SUBMISSION, None),
        ("Working Group", Means.SUBMISSION, None),
        ("Working Group on Arbitrary Detention", Means.LETTER, None),
        ("Amnesty International", Means.URGENT_APPEAL, None),
    ],
)
def test_the_addressee_and_the_means_tell_the_procedure(
    to: str, means: Means, key: str | None
) -> None:
    assert key_of(to=to, means=means) == key


def test_a_procedure_that_is_named_is_followed() -> None:
    assert key_of(to="Geneva", under="wgeid") == "wgeid"


def test_a_name_that_is_none_of_ours_is_no_procedure() -> None:
    assert key_of(under="something else") is None


def test_a_step_belongs_to_the_submission_before_it() -> None:
    first, second = submissions(
        a_file(
            sent("2023-01-10"),
            sent("2024-01-10"),
            step(Step.TRANSMITTED, "2023-02-01"),
            step(Step.CLOSED, "2023-09-01"),
            step(Step.TRANSMITTED, "2024-02-01"),
        )
    )
    assert not first.is_pending
    assert second.is_pending
    assert first.course.happened[Event.TRANSMITTED].when == When("2023-02-01")
    assert second.course.happened[Event.TRANSMITTED].when == When("2024-02-01")


def test_the_last_judgment_is_only_supposed_to_be_the_final_one() -> None:
    casefile = a_file(Sentence(when=When("2024-01-10")), as_of="2024-03-01")
    clock = next(c for c in ahead(casefile, PROCEDURES["ecthr_39"]) if c.due is not None)
    assert clock.due == When("2024-05-10")
    assert clock.why.text().startswith("If the decision of 10 January 2024 is the final one")
    assert clock.computed[0].counted == (date(2024, 5, 10) - date(2024, 1, 10)).days
