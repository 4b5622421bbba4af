"""What each kind of fact does to a follow-up and to each demand it bears on, case by case."""

from dataclasses import replace

import pytest

from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.charge import Charge
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.commitment import Commitment
from habeas.kinds.consent import Consent
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention, Status
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.domestic_remedy import Outcome as Decided
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence, Stage
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.no_response import NoResponse
from habeas.kinds.particulars import Particulars
from habeas.kinds.procedure_step import ProcedureStep
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.standard_invoked import StandardInvoked
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import NobodySpeaks, write
from habeas.papers.bearing import Matter, Outcome, bearing, matter_of
from habeas.papers.difference import SubType
from tests.making import a_casefile
from tests.papers.test_difference import NO_WORD_OF_THE_SERVICE, noted, since_the_call
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SERVICE, SOURCES, said, the_case

MAY = When("2024-05-05")
COURT = "Court of Orlava"
ASKED = {
    Matter.FATE: "say where she is",
    Matter.TRAVEL: "let her travel abroad",
    Matter.HOSPITAL: "take her to hospital",
    Matter.INQUIRY: "investigate the beating",
    Matter.CARE: "let a doctor see Ms Idris",
    Matter.OPEN_COURT: "open the trial to the public",
    Matter.SOLITARY: "end her solitary confinement",
    Matter.RELEASE: "release her",
    Matter.CASE: "drop the charges",
    Matter.ACCESS: "let her family visit",
}
WORSE, WELCOME, ACT = SubType.ESCALATES, SubType.WELCOMES, SubType.UPDATES
NOTHING = SubType.REITERATES
REFUSED, PARTLY, MET, LAPSED = Outcome.REFUSED, Outcome.PARTLY, Outcome.MET, Outcome.LAPSED


def ruled(words: str, public: Stated | None = None) -> Hearing:
    return Hearing(when=MAY, court=COURT, outcome=words, public=public)


TABLE: tuple[tuple[Fact, SubType, dict[Matter, Outcome]], ...] = (
    (AccessDenied(when=MAY), WORSE, {Matter.ACCESS: REFUSED}),
    (AccessDenied(when=MAY, to_whom=Visitor.LAWYER), WORSE, {}),
    (AccessDenied(when=MAY, to_whom=Visitor.DOCTOR), WORSE, {Matter.CARE: REFUSED}),
    (AffiliationRole(office="editor"), NOTHING, {}),
    (AppealMade(when=MAY, actor="Another Society"), NOTHING, {}),
    (Arrest(when=MAY), WORSE, {Matter.RELEASE: REFUSED}),
    (CareDenied(when=MAY, actor=SERVICE), WORSE, {Matter.CARE: REFUSED}),
    (CareDenied(when=MAY, actor=SERVICE, need="hospital"), WORSE, {Matter.HOSPITAL: REFUSED}),
    (CareDenied(when=MAY, actor=SERVICE, need="laser treatment"), WORSE, {}),
    (CareGiven(when=MAY, need="insulin"), ACT, {}),
    (CareDenied(when=When("../2024-05-05")), NOTHING, {}),
    (CareGiven(when=MAY, need="eye doctor"), WELCOME, {Matter.CARE: MET}),
    (CareGiven(when=MAY, where="City Hospital", need="hospital"), WELCOME,
     {Matter.CARE: PARTLY, Matter.HOSPITAL: MET}),
    (CareRequested(when=MAY, need="eye doctor"), NOTHING, {}),
    (Charge(when=MAY, offence="sabotage"), WORSE, {Matter.CASE: REFUSED}),
    (Charge(offence="offences of common law"), ACT, {}),
    (ChargeDoubted(when=MAY, actor="a vice prime minister"), ACT, {}),
    (Commitment(when=MAY, actor=LEAGUE, undertaking="watch"), NOTHING, {}),
    (Consent(when=MAY), NOTHING, {}),
    (Corroboration(when=MAY, finding="scars"), NOTHING, {}),
    (CustodyDuration(when=MAY, length=Duration("P400D")), NOTHING, {}),
    (Death(when=MAY), SubType.IN_MEMORIAM, dict.fromkeys(set(Matter) - {Matter.INQUIRY, Matter.OPEN_COURT, Matter.CASE}, LAPSED)),
    (Demand(when=MAY, actor="Another Society", action="free her"), NOTHING, {}),
    (Detention(when=MAY, where="Orlava Prison", status=Status.REMAND), NOTHING, {}),
    (DomesticRemedy(when=When("2024-02-05"), remedy="habeas corpus", addressee=COURT, outcome=Decided.REFUSED, decided=MAY),
     WORSE, {Matter.RELEASE: REFUSED}),
    (DomesticRemedy(remedy="appeal against the sentence", addressee=COURT, outcome=Decided.GRANTED, decided=MAY),
     WELCOME, {Matter.CASE: PARTLY}),
    (DomesticRemedy(when=MAY, remedy="habeas corpus", outcome=Decided.PENDING), NOTHING, {}),
    (DomesticRemedy(remedy="request for a pardon", outcome=Decided.REFUSED, decided=MAY), WORSE, {Matter.RELEASE: REFUSED}),
    (EnforcedDisappearance(when=MAY), WORSE, {}),
    (EnforcedDisappearance(when=MAY, acknowledged=Stated.NO), WORSE, {Matter.FATE: REFUSED}),
    (FairTrialBreach(when=MAY), NOTHING, {}),
    (HealthCondition(when=MAY, trend=Trend.DECLINING), NOTHING, {}),
    (ruled("extended her detention by two months"), WORSE, {Matter.RELEASE: REFUSED}),
    (ruled("dismissed the appeal against her detention"), WORSE, {Matter.RELEASE: REFUSED}),
    (ruled("refused to release her"), WORSE, {Matter.RELEASE: REFUSED}),
    (ruled("ordered that she remain in pre-trial detention"), WORSE, {Matter.RELEASE: REFUSED}),
    (ruled("extended her detention by two months", public=Stated.YES), WORSE,
     {Matter.RELEASE: REFUSED, Matter.OPEN_COURT: MET}),
    (ruled("refused to extend her detention"), WELCOME, {Matter.RELEASE: PARTLY}),
    (ruled("upheld the verdict"), WORSE, {Matter.CASE: REFUSED}),
    (ruled("convicted her of sabotage"), WORSE, {Matter.CASE: REFUSED}),
    (ruled("overturned the sentence"), WELCOME, {Matter.CASE: PARTLY}),
    (ruled("reduced the sentence from six years to four years in prison"), WELCOME, {Matter.CASE: PARTLY}),
    (ruled("dismissed her appeal"), WORSE, {}),
    (ruled("upheld her appeal"), ACT, {}),
    (ruled("upheld her appeal against the sentence"), WELCOME, {Matter.CASE: PARTLY}),
    (ruled("upheld the sentence on appeal"), WORSE, {Matter.CASE: REFUSED}),
    (ruled("adjourned the hearing"), ACT, {}),
    (Hearing(when=MAY, public=Stated.NO), WORSE, {Matter.OPEN_COURT: REFUSED}),
    (Hearing(stage=Stage.TRIAL, presence=Presence.ABSENT_THROUGH_ILLNESS, ongoing=Stated.YES), NOTHING, {}),
    (HungerStrike(when=MAY), NOTHING, {}),
    (Incommunicado(when=MAY), WORSE, {Matter.ACCESS: REFUSED}),
    (Investigation(when=MAY, step=Step.OPENED), WELCOME, {Matter.INQUIRY: PARTLY}),
    (Investigation(when=MAY, step=Step.REFUSED), WORSE, {Matter.INQUIRY: REFUSED}),
    (Investigation(when=MAY, step=Step.CLOSED), WORSE, {Matter.INQUIRY: PARTLY}),
    (Investigation(when=MAY, step=Step.NOT_OPENED), ACT, {}),
    (Mistreatment(when=MAY, method="kicked"), WORSE, {}),
    (NoResponse(when=MAY), NOTHING, {}),
    (Particulars(), NOTHING, {}),
    (ProcedureStep(when=MAY), NOTHING, {}),
    (Release(when=MAY), SubType.CLOSES,
     {Matter.RELEASE: MET} | dict.fromkeys(set(Matter) - {Matter.INQUIRY, Matter.OPEN_COURT, Matter.CASE, Matter.RELEASE}, LAPSED)),
    (Release(when=MAY, basis=Basis.TO_HOUSE_ARREST), WELCOME, {Matter.RELEASE: PARTLY}),
    (Response(when=MAY, actor=SERVICE), ACT, {}),
    (Response(when=MAY, actor=SERVICE, favourable=Stated.YES), WELCOME, {}),
    (Response(when=MAY, actor=SERVICE, favourable=Stated.NO), WORSE, dict.fromkeys(Matter, REFUSED)),
    (Sentence(when=MAY, court=COURT, term=Duration("P3Y")), WORSE, {Matter.CASE: REFUSED, Matter.RELEASE: REFUSED}),
    (Sentence(when=MAY, court=COURT, penalty="a fine"), WORSE, {Matter.CASE: REFUSED}),
    (SolitaryConfinement(when=MAY), WORSE, {Matter.SOLITARY: REFUSED}),
    (StandardInvoked(instrument="CAT"), NOTHING, {}),
    (Transfer(when=MAY), ACT, {}),
    (Transfer(when=MAY, where="City Hospital"), WELCOME, {Matter.HOSPITAL: MET}),
    (Transfer(when=MAY, where="a punishment cell"), WORSE, {}),
    (Transfer(when=MAY, where="Orlava Prison", origin="Tolm Prison"), ACT, {}),
    (Transfer(when=MAY, where="Orlava Prison", origin="City Hospital"), WORSE, {Matter.HOSPITAL: REFUSED}),
    (Transfer(when=MAY, where="Orlava Prison", origin="house arrest"), WORSE, {Matter.RELEASE: REFUSED}),
    (Transfer(when=MAY, where="house arrest"), WELCOME, {Matter.RELEASE: PARTLY}),
    (Visit(when=MAY, actor="her mother"), WELCOME, {Matter.ACCESS: MET}),
    (Visit(when=MAY, actor="her lawyer"), NOTHING, {}),
)  # fmt: skip


def name(value: object) -> str:
    """The name of a case, the same in every process: a set has no order."""
    return str(dict(sorted(value.items())) if isinstance(value, dict) else value)[:60]


@pytest.mark.parametrize(("fact", "sub_type", "became"), TABLE, ids=name)
def test_what_a_fact_does_to_the_follow_up_and_to_each_demand(
    fact: Fact, sub_type: SubType, became: dict[Matter, Outcome]
) -> None:
    demands = [
        said(f"asked-{n}", Demand(actor=LEAGUE, action=action), "call", "The League calls")
        for n, action in enumerate(ASKED.values()) if action not in ASKED[Matter.CARE]
    ]  # fmt: skip
    found = since_the_call(*demands, noted("fact", fact))
    assert found.sub_type is sub_type
    status = {d.demanded.action: d.now.outcome for d in found.demands}
    wanted = {ASKED[m]: became.get(m, Outcome.UNANSWERED) for m in Matter}
    assert status == wanted


def test_no_kind_of_fact_is_left_out() -> None:
    assert {type(fact) for fact, _, _ in TABLE} == set(KINDS.values())


def test_no_ruling_that_keeps_a_person_in_custody_is_good_news_beside_what_was_met() -> None:
    given = noted("given", CareGiven(when=When("2024-05-06"), need="eye doctor"))
    kept = noted("kept", ruled("extended her detention by two months"))
    found = since_the_call(given, kept)
    assert (found.sub_type, found.reason) == (SubType.ESCALATES, ("kept",))


def test_a_court_that_says_itself_that_it_refused_is_taken_at_its_word() -> None:
    asked = said("free-her", Demand(actor=LEAGUE, action="release her"), "call", "The League calls")
    kept = noted("kept", ruled("extended her detention by two months"), COURT)
    (one,) = (d for d in since_the_call(asked, kept).demands if "release" in d.demanded.action)
    assert (one.now.outcome, one.now.claims) == (Outcome.REFUSED, ("kept",))


PRISON, MINISTRY = "Prison Service of Varenia", "Ministry of Justice of Varenia"
FREE_HER, CARE_FOR_HER = "release her", "give her medical care"
KEPT = ruled("extended her detention by two months")


@pytest.mark.parametrize(
    ("facts", "became"),
    [
        ((CareGiven(when=MAY),), {FREE_HER: Outcome.UNANSWERED, CARE_FOR_HER: PARTLY}),
        ((KEPT,), {FREE_HER: REFUSED, CARE_FOR_HER: Outcome.UNANSWERED}),
        ((CareGiven(when=MAY), KEPT), {FREE_HER: REFUSED, CARE_FOR_HER: PARTLY}),
        ((CareGiven(when=MAY, need="eye doctor"), Release(when=MAY)), {FREE_HER: MET, CARE_FOR_HER: MET}),
        ((), {f"{FREE_HER} and {CARE_FOR_HER}": Outcome.UNANSWERED}),
        ((Response(when=MAY, actor=SERVICE, favourable=Stated.NO),), {f"{FREE_HER} and {CARE_FOR_HER}": REFUSED}),
    ],
)  # fmt: skip
def test_of_two_things_asked_in_one_breath_each_has_an_outcome_of_its_own(
    facts: tuple[Fact, ...], became: dict[str, Outcome]
) -> None:
    action = f"{FREE_HER} and {CARE_FOR_HER}"
    asked = said("both", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    found = since_the_call(asked, *(noted(f"act-{n}", fact) for n, fact in enumerate(facts)))
    of_it = {d.demanded.action: d.now.outcome for d in found.demands if "both" in d.demanded.claims}
    assert of_it == became


def test_who_is_free_is_not_asked_to_be_released_for_an_inquiry_that_is_due() -> None:
    action = "investigate the beating, and to release her"
    asked = said("both", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    found = since_the_call(asked, noted("freed", Release(when=MAY)))
    assert {d.demanded.action for d in found.demands if d.is_open} == {"investigate the beating"}


def test_what_is_asked_again_alone_is_not_asked_again_with_what_stood_beside_it() -> None:
    both = Demand(
        actor=LEAGUE, addressee=MINISTRY, action="investigate the beating and release her"
    )
    alone = Demand(when=MAY, actor=LEAGUE, addressee=PRISON, action="investigate the beating")
    found = since_the_call(said("both", both, "call", "The League calls"), noted("alone", alone))
    of_whom = {d.demanded.action: d.demanded.addressees for d in found.demands}
    assert of_whom["investigate the beating"] == (MINISTRY, PRISON)
    assert of_whom["release her"] == (MINISTRY,)


ASKED_OF_THE_PRISON = tuple(
    said(action[:4], Demand(actor=LEAGUE, addressee=PRISON, action=action), "call", "The League calls")
    for action in ("let her family visit her", "give her insulin", "release Ms Idris")
)  # fmt: skip
NO = Response(
    when=When("2024-05-06"), actor=MINISTRY, favourable=Stated.NO,
    content="her health is under the supervision of the prison doctor",
)  # fmt: skip


def became_of(*facts: Fact) -> dict[str, Outcome]:
    """What became of what was asked of the prison."""
    acts = (noted(f"act-{n}", fact) for n, fact in enumerate(facts))
    found = since_the_call(*ASKED_OF_THE_PRISON, *acts)
    return {d.demanded.action: d.now.outcome for d in found.demands if d.demanded.addressees == (PRISON,)}  # fmt: skip


def test_the_no_of_a_body_that_was_not_asked_refuses_only_what_it_speaks_of() -> None:
    assert became_of(NO) == {
        "let her family visit her": Outcome.UNANSWERED,
        "give her insulin": REFUSED,
        "release Ms Idris": Outcome.UNANSWERED,
    }
    for asked in (PRISON, "government of Varenia"):
        no = Response(when=MAY, actor=asked, favourable=Stated.NO)
        assert set(became_of(no).values()) == {REFUSED}


def test_what_an_act_gave_no_later_answer_in_general_takes_back() -> None:
    given = (Visit(when=MAY, actor="her sister"), CareGiven(when=MAY, need="insulin"))
    visit, insulin = "let her family visit her", "give her insulin"
    for no in (NO, Response(when=When("2024-05-07"), actor=PRISON, favourable=Stated.NO)):
        found = became_of(*given, no)
        assert (found[visit], found[insulin]) == (MET, MET)
    words = "there will be no more visits"
    taken_back = Response(
        when=When("2024-05-07"), actor=PRISON, favourable=Stated.NO, content=words
    )
    assert became_of(*given, taken_back)[visit] is REFUSED


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ((Transfer(when=MAY, where="his old cell", origin="solitary confinement"),), MET),
        ((Transfer(when=MAY, where="a punishment cell", origin="solitary confinement"),), Outcome.UNANSWERED),
        ((SolitaryConfinement(when=When("2024-03-01")), Transfer(when=MAY, where="Orlava Prison")), MET),
        ((SolitaryConfinement(when=When("2024-03-01")), Transfer(when=MAY, where="an isolation cell")), Outcome.UNANSWERED),
        ((SolitaryConfinement(when=When("2024-03-01/..")), SolitaryConfinement(when=When("2024-05-10")),
          Transfer(when=MAY, where="Orlava Prison")), REFUSED),
    ],
)  # fmt: skip
def test_solitary_confinement_that_is_over_meets_the_demand_to_end_it(
    facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    action = ASKED[Matter.SOLITARY]
    asked = said("solitary", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    found = since_the_call(asked, *(noted(f"act-{n}", fact) for n, fact in enumerate(facts)))
    (one,) = (d for d in found.demands if d.demanded.action == action)
    assert one.now.outcome is outcome


def test_a_visit_of_the_mother_lets_in_the_family_and_not_the_lawyer() -> None:
    action = "let her family and her lawyer see her"
    asked = said("both", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    before = tuple(claim for claim in NO_WORD_OF_THE_SERVICE if claim.id != "visit")
    for who, outcome in (("her mother", PARTLY), ("a consul", Outcome.UNANSWERED)):
        found = since_the_call(asked, noted("came", Visit(when=MAY, actor=who)), of=before)
        (one,) = (d for d in found.demands if d.demanded.action == action)
        assert one.now.outcome is outcome


def test_a_term_that_was_served_by_the_day_of_the_sentence_leaves_release_met() -> None:
    asked = said("free-her", Demand(actor=LEAGUE, action="release her"), "call", "The League calls")
    sentence = noted("sentence-2", Sentence(when=MAY, term=Duration("P1Y")))
    found = since_the_call(asked, noted("freed", Release(when=MAY)), sentence)
    (one,) = (d for d in found.demands if "release" in d.demanded.action)
    assert one.now.outcome is Outcome.MET


def test_a_kind_that_bears_on_nothing_says_nothing() -> None:
    assert bearing(Detention(when=MAY)) == bearing(Particulars())


@pytest.mark.parametrize(
    ("action", "matter"),
    [
        ("pardon Mr Oru on health grounds", Matter.RELEASE),
        ("release her on medical grounds", Matter.RELEASE),
        ("release her from solitary confinement", Matter.SOLITARY),
        ("release him to a civil hospital", Matter.HOSPITAL),
    ],
)
def test_what_release_is_asked_for_does_not_make_it_something_else(
    action: str, matter: Matter
) -> None:
    assert matter_of(action) is matter


def test_the_release_of_somebody_who_is_held_again_is_asked_again() -> None:
    asked = said("free-her", Demand(actor=LEAGUE, action="release her"), "call", "The League calls")
    held = noted("held", Detention(when=When("2024-05-08/..")))
    (one,) = (
        d for d in since_the_call(asked, noted("freed", Release(when=MAY)), held).demands
        if "release" in d.demanded.action
    )  # fmt: skip
    assert one.now.outcome is Outcome.PARTLY


def test_a_refusal_before_death_is_told() -> None:
    no = noted("no", Response(when=MAY, actor="government of Varenia", favourable=Stated.NO))
    died = noted("died", Death(when=When("2024-05-08")))
    told = write("follow_up", the_case(no, died), as_of=AS_OF, audience=Level.INTERNAL).markdown
    action = "Let a doctor see Ms Idris (asked since 31 March 2024)"
    assert (
        f"{action}: refused by the government of Varenia on 5 May 2024; Ms Idris died on 8 May 2024."
        in told
    )
    alone = write("follow_up", the_case(died), as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert f"{action}: Ms Idris died before it was done." in alone


def test_where_the_level_hides_who_speaks_it_is_said_so() -> None:
    hidden = tuple(
        replace(c, level=Level.INTERNAL) if c.id in ("demand", "appeal") else c for c in CLAIMS
    )
    case = a_casefile(*hidden, as_of=AS_OF, sources=SOURCES, country="XV")
    with pytest.raises(NobodySpeaks, match="This audience may not see who made the appeals"):
        write("public_statement", case, as_of=AS_OF, audience=Level.PUBLIC)
    nobody = the_case(without=("demand", "appeal"))
    with pytest.raises(NobodySpeaks, match="No appeal on file says who made it"):
        write("public_statement", nobody, as_of=AS_OF, audience=Level.PUBLIC)
