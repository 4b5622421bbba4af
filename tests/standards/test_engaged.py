"""Which provisions the facts of a case engage."""

from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Polarity
from habeas.core.facts import Fact
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.standards import Engagement, Strength, engaged
from tests.making import a_casefile, a_claim, a_source

CARE = CareDenied(need="any", when=When("../2022-05-14"))
BRUISES = Corroboration(
    actor="National Center for the Prevention of Torture",
    finding="bruises",
    of="mistreatment",
    independent=Stated.YES,
)
FOUNDING: tuple[Fact, ...] = (
    Arrest(when=When("2019-08-08")),
    Sentence(when=When("2020-06-23"), in_absence=Stated.YES, term=Duration("P11Y2M")),
    CARE,
    HealthCondition(trend=Trend.DECLINING, when=When("2022-03-31/2022-05-14")),
    HealthCondition(trend=Trend.ILL, effect="attend the trial"),
    FairTrialBreach(
        guarantee=Guarantee.DOMESTIC_PROCEDURE, stages=("detention", "trial", "sentencing")
    ),
    FairTrialBreach(guarantee=Guarantee.DEFENCE),
    Mistreatment(where="prison"),
    BRUISES,
)


def a_case(*facts: Fact, country: str = "KG", certainty: Certainty = Certainty.STATED) -> Casefile:
    source = a_source(on="2022-05-14")
    claims = [
        a_claim(f"c{n}", fact, source=source, certainty=certainty) for n, fact in enumerate(facts)
    ]
    return a_casefile(*claims, as_of=date(2022, 5, 14), country=country, sources=[source])


def numbers(found: tuple[Engagement, ...], instrument: str) -> set[str]:
    return {e.provision.number for e in found if e.instrument.key == instrument}


def one(found: tuple[Engagement, ...], instrument: str, number: str) -> Engagement:
    return next(e for e in found if (e.instrument.key, e.provision.number) == (instrument, number))


def test_the_founding_case_engages_the_treaties_that_bind_kyrgyzstan() -> None:
    found = engaged(a_case(*FOUNDING))
    assert {"7", "9(1)", "10(1)", "14(3)(b)", "14(3)(d)"} <= numbers(found, "iccpr")
    assert numbers(found, "icescr") == {"12"}
    assert numbers(found, "cat") == {"2", "12", "13", "16"}
    assert numbers(found, "opcat") == {"19", "21", "22"}
    assert all(e.binding for e in found if e.instrument.is_treaty)


def test_what_is_owed_to_the_disappeared_is_not_engaged_where_nobody_disappeared() -> None:
    refused = Investigation(step=Step.REFUSED)
    for country in ("XV", "FR"):
        alone = engaged(a_case(refused, country=country))
        assert not numbers(alone, "disappearance_declaration") | numbers(alone, "icpped")
        assert "1" in numbers(alone, "istanbul_principles")
    gone = engaged(a_case(refused, EnforcedDisappearance(), country="FR"))
    assert {"2", "13"} <= numbers(gone, "disappearance_declaration")
    assert "12" in numbers(gone, "icpped")


def test_the_founding_case_engages_declarations_and_agreed_standards() -> None:
    found = engaged(a_case(*FOUNDING))
    assert {"5", "9", "10", "25"} <= numbers(found, "udhr")
    assert {"24", "27(1)", "33", "34"} <= numbers(found, "mandela_rules")
    assert "9" in numbers(found, "basic_principles")
    assert "24" in numbers(found, "body_of_principles")
    assert not any(e.binding for e in found if not e.instrument.is_treaty)


def test_binding_treaties_stand_first_then_declarations_then_agreed_standards() -> None:
    found = engaged(a_case(*FOUNDING))
    kinds = [e.instrument.kind for e in found]
    assert kinds == sorted(kinds, key=["treaty", "declaration", "soft law"].index)


def test_nothing_is_engaged_by_custody_alone() -> None:
    assert engaged(a_case(Arrest(when=When("2019-08-08")), Detention(where="Bishkek"))) == ()


def test_an_engagement_names_the_facts_and_their_claims() -> None:
    found = one(engaged(a_case(CARE)), "icescr", "12")
    assert found.claims == ("c0",)
    assert found.why == (
        "Those held have the same right to health care as everybody "
        "(Care denied, by 14 May 2022, one source only)."
    )


def test_a_treaty_the_state_has_not_joined_is_left_out() -> None:
    found = engaged(a_case(Mistreatment(when=When("2022-01-01")), country="IR"))
    assert numbers(found, "cat") == set()
    assert "7" in numbers(found, "iccpr")


def test_a_treaty_only_signed_is_listed_last_as_not_binding() -> None:
    found = engaged(a_case(CARE, country="CN"))
    assert found[0].instrument.key == "icescr"
    assert (found[-1].instrument.key, found[-1].binding) == ("iccpr", False)


def test_what_happened_before_the_treaty_bound_the_state_is_not_called_binding() -> None:
    found = engaged(a_case(Mistreatment(when=When("1996-05-01"))))
    assert not one(found, "cat", "16").binding
    assert one(found, "iccpr", "7").binding


def test_what_is_only_alleged_is_engaged_on_allegation() -> None:
    found = engaged(a_case(Mistreatment(where="prison"), certainty=Certainty.ALLEGED))
    assert one(found, "iccpr", "7").level is Strength.ON_ALLEGATION


def test_what_another_body_bears_out_is_supported() -> None:
    found = engaged(a_case(Mistreatment(where="prison"), BRUISES))
    assert one(found, "cat", "16").level is Strength.SUPPORTED


def test_what_one_source_states_is_engaged() -> None:
    assert one(engaged(a_case(CARE)), "iccpr", "10(1)").level is Strength.ENGAGED


def test_a_denial_engages_nothing() -> None:
    claim = a_claim("c0", Mistreatment(where="prison"), polarity=Polarity.DENIED)
    assert engaged(a_casefile(claim, country="KG")) == ()


def test_isolation_is_prolonged_beyond_fifteen_days() -> None:
    short = engaged(a_case(SolitaryConfinement(length=Duration("P15D"))))
    long = engaged(a_case(SolitaryConfinement(when=When("2022-01-01/2022-01-16"))))
    assert "43" not in numbers(short, "mandela_rules")
    assert "43" in numbers(long, "mandela_rules")


def test_a_lawyer_kept_out_engages_the_right_to_counsel() -> None:
    found = engaged(a_case(AccessDenied(to_whom=Visitor.LAWYER, when=When("2022-01-01"))))
    assert {"14(3)(b)", "14(3)(d)"} <= numbers(found, "iccpr")
    assert "61" in numbers(found, "mandela_rules")
    assert "10(1)" not in numbers(found, "iccpr")


def test_a_reason_says_that_the_fact_is_contested() -> None:
    source = a_source(on="2022-05-14")
    strike = HungerStrike(when=When("2022-05-01"))
    claims = [
        a_claim("yes", strike, source=source),
        a_claim("no", strike, source=source, polarity=Polarity.DENIED),
    ]
    found = engaged(a_casefile(*claims, as_of=date(2022, 5, 14), country="KG", sources=[source]))
    assert found
    assert all("contested: another source denies it" in e.why for e in found)
    undisputed = engaged(a_case(strike))
    assert undisputed
    assert not any("contested" in e.why for e in undisputed)


def test_a_hearing_to_which_one_was_brought_by_force_is_read_as_that() -> None:
    forced = Hearing(when=When("2022-03-10"), presence=Presence.BROUGHT_AGAINST_WILL)
    presence = one(engaged(a_case(forced)), "iccpr", "14(3)(d)")
    assert "brought to a hearing against his or her will" in presence.why
    assert "against his or her will" in forced.line().text("Amal Idris")
    assert numbers(engaged(a_case(Hearing(when=When("2022-03-10")))), "iccpr") == set()
