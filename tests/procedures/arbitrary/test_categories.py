"""The five categories ask a file questions; it answers with facts for and against, or with nothing, and never rules."""

from dataclasses import fields, replace

from habeas.core.casefile import Casefile
from habeas.core.claims import Polarity
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention, Status
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.hearing import Hearing, Presence, Stage
from habeas.kinds.release import Basis, Release
from habeas.procedures.arbitrary import CATEGORIES, Answer, Assessed, assess
from tests.making import a_casefile, a_claim
from tests.procedures.applied.files import a_file


def answer(casefile: Casefile, category: str, key: str) -> Answer:
    found = next(a for a in assess(casefile, CATEGORIES) if a.category.number == category)
    return next(each for each in found.answers if each.question.key == key)


def test_there_are_five_categories_with_their_source() -> None:
    assert [c.number for c in CATEGORIES] == ["I", "II", "III", "IV", "V"]
    assert all(c.said.authority.source and c.questions for c in CATEGORIES)


def test_an_empty_file_answers_no_question() -> None:
    for each in assess(a_file(), CATEGORIES):
        assert each.not_known == each.category.questions


def test_an_assessment_has_no_place_for_a_verdict() -> None:
    assert {f.name for f in fields(Assessed)} == {"category", "answers"}
    assert {f.name for f in fields(Answer)} == {"question", "speaks_for", "speaks_against"}


def test_a_warrant_speaks_against_and_its_absence_for() -> None:
    without = answer(a_file(Arrest(warrant=Stated.NO)), "I", "legal_basis")
    assert [w.why for w in without.speaks_for] == ["No warrant was shown."]
    assert without.speaks_against == ()
    with_one = answer(a_file(Arrest(warrant=Stated.YES)), "I", "legal_basis")
    assert [w.why for w in with_one.speaks_against] == ["A warrant was shown."]
    assert answer(a_file(Arrest()), "I", "legal_basis").is_known is False


def test_what_bears_on_a_question_carries_its_claims() -> None:
    (weighed,) = answer(a_file(Arrest(warrant=Stated.NO)), "I", "legal_basis").speaks_for
    assert weighed.claims == ("c0",)
    assert weighed.line.text("Amal Idris") == "Amal Idris was arrested without a warrant."


def test_taken_again_after_an_acquittal_speaks_for_the_first_category() -> None:
    facts = (
        Arrest(when=When("2024-01-10")),
        Release(when=When("2024-03-01"), basis=Basis.ACQUITTAL),
        Arrest(when=When("2024-03-02")),
    )
    assert answer(a_file(*facts), "I", "beyond_release").speaks_for
    on_bail = replace(facts[1], basis=Basis.BAIL)
    assert not answer(a_file(facts[0], on_bail, facts[2]), "I", "beyond_release").speaks_for


def test_an_accusation_stands_on_the_side_that_its_words_give() -> None:
    rally = a_file(Charge(offence="taking part in an unlawful rally"))
    assert answer(rally, "II", "assembly").speaks_for
    assert answer(rally, "II", "expression").speaks_against
    fraud = answer(a_file(Charge(offence="fraud")), "II", "assembly")
    assert [w.why for w in fraud.speaks_against] == ["The authority names another ground."]


def test_a_journalist_bears_on_expression_only() -> None:
    casefile = a_file(AffiliationRole(office="journalist", organisation="Dawn Gazette"))
    assert answer(casefile, "II", "expression").speaks_for
    assert not answer(casefile, "II", "belief").is_known


def test_a_denial_speaks_against() -> None:
    breach = FairTrialBreach(guarantee=Guarantee.COUNSEL)
    claim = replace(a_claim("c1", breach), polarity=Polarity.DENIED)
    found = answer(a_casefile(claim), "III", "counsel")
    assert (found.speaks_for, len(found.speaks_against)) == ((), 1)


def test_both_sides_are_given_where_the_file_has_both() -> None:
    casefile = a_file(
        Hearing(when=When("2024-05-03"), stage=Stage.TRIAL, presence=Presence.ABSENT_THROUGH_ILLNESS),
        Hearing(when=When("2024-05-10"), stage=Stage.TRIAL, presence=Presence.PRESENT),
    )  # fmt: skip
    found = answer(casefile, "III", "presence")
    assert (len(found.speaks_for), len(found.speaks_against)) == (1, 1)


def test_the_clock_to_a_judge_speaks_only_where_the_dates_leave_no_doubt() -> None:
    def heard_on(day: str) -> Answer:
        taken = Arrest(when=When("2024-05-03"))
        return answer(a_file(taken, Hearing(when=When(day), stage=Stage.REMAND)), "III", "judge")

    assert heard_on("2024-05-07").speaks_for
    assert heard_on("2024-05-04").speaks_against
    assert not heard_on("2024-05-05").is_known


def test_custody_by_order_of_an_administration_bears_on_the_fourth_category() -> None:
    casefile = a_file(Detention(when=When("2024-05-03"), status=Status.ADMINISTRATIVE))
    assert answer(casefile, "IV", "administrative").speaks_for
    assert not answer(casefile, "IV", "review").is_known


def test_a_code_not_kept_to_is_no_appeal_denied() -> None:
    not_kept = a_file(FairTrialBreach(guarantee=Guarantee.DOMESTIC_PROCEDURE))
    assert not answer(not_kept, "III", "challenge").is_known
    denied = a_file(FairTrialBreach(guarantee=Guarantee.APPEAL))
    assert answer(denied, "III", "challenge").speaks_for
