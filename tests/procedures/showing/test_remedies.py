"""Remedies at home: what was tried, what came of it, why something was not tried; a lawyer says whether any was left."""

from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome
from habeas.kinds.sentence import Sentence
from habeas.procedures.applied.course import around
from habeas.procedures.procedure import Event, Standing
from habeas.procedures.showing import remedies_exhausted, steps_at_home
from tests.procedures.applied.files import a_file

A_LAWYER = "Whether a remedy was left, or would have helped, a lawyer must say."
REFUSED = DomesticRemedy(
    when=When("2024-05-04"),
    remedy="cassation appeal",
    addressee="Supreme Court of Varenia",
    outcome=Outcome.REFUSED,
    decided=When("2024-06-01"),
    is_final=Stated.YES,
)
USELESS = DomesticRemedy(remedy="constitutional complaint", why_not="no such complaint was ever heard.")  # fmt: skip


def test_a_remedy_that_was_sought_is_a_step_at_home() -> None:
    shown = steps_at_home(a_file(REFUSED))
    assert (shown.standing, shown.claims) == (Standing.MET, ("c0",))


def test_why_a_remedy_was_not_tried_is_shown_as_the_reason_given() -> None:
    shown = steps_at_home(a_file(USELESS))
    words = "Reason given: no such complaint was ever heard."
    assert (shown.standing, shown.why.text()) == (Standing.MET, words)


def test_a_final_refusal_is_shown_and_a_lawyer_must_still_say() -> None:
    shown = remedies_exhausted(a_file(REFUSED, USELESS))
    assert (shown.standing, shown.claims) == (Standing.NOT_KNOWN, ("c0", "c1"))
    assert shown.why.text() == (
        "Refused by a final decision: cassation appeal. "
        f"Reason given: no such complaint was ever heard. {A_LAWYER}"
    )


def test_before_it_was_decided_a_remedy_is_pending() -> None:
    shown = remedies_exhausted(a_file(REFUSED, as_of="2024-05-20"))
    assert shown.why.text() == f"Pending, as far as is on file: cassation appeal. {A_LAWYER}"


def test_a_final_decision_starts_the_clocks_that_run_from_one() -> None:
    final = around(a_file(REFUSED, Sentence(when=When("2024-05-03"))))[Event.FINAL_DECISION]
    assert (str(final.when), final.is_supposed, final.claims) == ("2024-06-01", False, ("c0",))
    later = around(a_file(REFUSED, Sentence(when=When("2024-06-10"))))[Event.FINAL_DECISION]
    assert (str(later.when), later.is_supposed) == ("2024-06-10", True)


def test_what_was_finally_decided_is_not_pending_and_a_remedy_without_a_name_is_one() -> None:
    final = DomesticRemedy(is_final=Stated.YES, decided=When("2024-05-10"))
    assert "Pending" not in remedies_exhausted(a_file(final)).why.text()
    nameless = remedies_exhausted(a_file(DomesticRemedy(when=When("2024-05-10"))))
    assert "Pending, as far as is on file: domestic remedy." in nameless.why.text()
