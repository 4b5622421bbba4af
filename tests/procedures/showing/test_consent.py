"""Consent: the last word for a purpose and a body counts, a refusal excludes, and silence is neither."""

from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.consent import Consent, Purpose
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import Opening, Openness, open_to
from habeas.procedures.bodies import IACHR, WGAD
from habeas.procedures.procedure import Standing
from habeas.procedures.showing import consented, consented_or_why_not
from tests.procedures.applied.files import a_file

TAKEN = Arrest(when=When("2024-05-03"), where="Orlest")
to_submit = consented(WGAD, Purpose.SUBMIT)


def word(given: Stated | None, on: str | None, *, to: str | None = None) -> Consent:
    """What the person said of a submission."""
    return Consent(when=When(on) if on else None, purpose=Purpose.SUBMIT, given=given, addressee=to)


def test_the_last_word_counts() -> None:
    yes, no = word(Stated.YES, "2024-05-10"), word(Stated.NO, "2024-06-01")
    shown = to_submit(a_file(yes, no))
    assert (shown.standing, shown.claims) == (Standing.CONTRARY, ("c1",))
    again = to_submit(a_file(yes, no, word(Stated.YES, "2024-06-10")))
    assert (again.standing, again.claims) == (Standing.MET, ("c0", "c2"))


def test_a_word_that_is_not_yet_said_does_not_count() -> None:
    said = (word(Stated.YES, "2024-05-10"), word(Stated.NO, "2024-06-01"))
    assert to_submit(a_file(*said, as_of="2024-05-20")).standing is Standing.MET


def test_where_the_order_is_not_known_nobody_has_agreed() -> None:
    said = (word(Stated.YES, "2024-05"), word(Stated.NO, "2024-05-10"))
    assert to_submit(a_file(*said)).standing is Standing.NOT_KNOWN


def test_silence_is_neither_consent_nor_refusal() -> None:
    assert to_submit(a_file(TAKEN)).standing is Standing.MISSING
    assert to_submit(a_file(word(None, "2024-05-10"))).standing is Standing.NOT_KNOWN


def test_a_word_for_one_body_counts_for_that_body() -> None:
    casefile = a_file(word(Stated.YES, "2024-05-10", to="Working Group on Arbitrary Detention"))
    assert to_submit(casefile).standing is Standing.MET
    assert consented(IACHR, Purpose.SUBMIT)(casefile).standing is Standing.MISSING


def test_every_purpose_must_be_agreed_to() -> None:
    casefile = a_file(word(Stated.YES, "2024-05-10"))
    both = consented(WGAD, Purpose.SUBMIT, Purpose.PUBLISH)(casefile)
    assert (both.standing, both.why.text()) == (
        Standing.MISSING, "No consent is on file that counts for this body (for: publish).",
    )  # fmt: skip


def test_a_reason_for_which_consent_cannot_be_had_is_given_as_it_is() -> None:
    gone = Consent(purpose=Purpose.SUBMIT, why_not_obtainable="held without contact.")
    shown = to_submit(a_file(gone))
    words = "Consent cannot be had; the reason given: held without contact."
    assert (shown.standing, shown.why.text()) == (Standing.NOT_KNOWN, words)
    reason_is_enough = consented_or_why_not(IACHR, Purpose.SUBMIT)
    assert reason_is_enough(a_file(gone)).standing is Standing.MET
    no = word(Stated.NO, "2024-06-01")
    assert reason_is_enough(a_file(gone, no)).standing is Standing.CONTRARY


def held_against(*facts: Consent, key: str) -> Opening:
    casefile = a_file(TAKEN, *facts)
    return next(o for o in open_to(casefile) if o.procedure.key == key)


def test_a_refusal_to_submit_excludes_every_procedure_with_its_claims() -> None:
    for key in PROCEDURES:
        closed = held_against(word(Stated.NO, "2024-06-01"), key=key)
        assert closed.openness is Openness.CLOSED, key
        shown = next(s for bar, s in closed.bars if bar.key == "consent")
        assert shown.claims == ("c1",), key


def test_a_refusal_to_be_named_excludes_what_names_the_person() -> None:
    no = Consent(when=When("2024-06-01"), purpose=Purpose.NAME_TO_GOVERNMENT, given=Stated.NO)
    assert held_against(no, key="wgad_regular").openness is Openness.CLOSED
    assert held_against(no, key="spt_npm").openness is not Openness.CLOSED
    assert "refused or withdrawn (for: name to government)" in " ".join(
        phrase.text() for phrase in held_against(no, key="wgad_regular").against
    )


def test_a_refusal_that_may_have_been_taken_back_leaves_it_open_to_a_person() -> None:
    said = (word(Stated.YES, "2024-05"), word(Stated.NO, "2024-05-10"))
    assert held_against(*said, key="wgad_regular").openness is Openness.DEPENDS


def test_consent_for_one_body_is_none_for_another_and_every_use_that_lacks_it_is_named() -> None:
    casefile = a_file(word(Stated.YES, "2024-05-10", to="Inter-American Commission"))
    shown = consented(WGAD, Purpose.SUBMIT, Purpose.PUBLISH)(casefile)
    assert shown.standing is Standing.MISSING
    assert shown.why.text() == (
        "Consent is on file for another body only: Inter-American Commission (for: submit). "
        "No consent is on file that counts for this body (for: publish)."
    )
    assert consented(IACHR, Purpose.SUBMIT)(casefile).standing is Standing.MET


def test_whoever_must_be_asked_is_asked_for_consent() -> None:
    for key in ("wgeid", "ipu_chrp", "pen_caselist", "cpj_census", "wgad_urgent", "wgad_regular"):
        assert "consent" in {each.key for each in PROCEDURES[key].requirements}, key
