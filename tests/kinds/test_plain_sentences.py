"""A sentence says nothing twice, and reads as somebody would say it."""

import pytest

from habeas.core.facts import Fact
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.care_given import CareGiven
from habeas.kinds.detention import Detention, Status
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.visit import Visit

BREACH = FairTrialBreach(
    guarantee=Guarantee.DOMESTIC_PROCEDURE, stages=("detention", "trial"), rule="Varenian Code"
)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Mistreatment(method="mistreated"), "was said to have been mistreated"),
        (Mistreatment(method="beaten"), "was said to have been mistreated (beaten)"),
        (HealthCondition(trend=Trend.ILL, condition="ill health"), "was ill"),
        (HealthCondition(trend=Trend.ILL, condition="a weak heart"), "was ill (a weak heart)"),
        (Detention(status=Status.PRISON, where="prison"), "was held in prison"),
        (Detention(status=Status.PRISON, where="Orlest"), "was held (prison) in Orlest"),
        (Hearing(stage=Stage.OTHER), "had a court hearing"),
        (AffiliationRole(office="journalist", organisation="Varenia"), "is a journalist of Varenia"),
        (AffiliationRole(office="editor"), "is an editor"),
        (AffiliationRole(office="mayor", organisation="Orlest"), "is mayor of Orlest"),
        (CareGiven(need="eye doctor", actor="the eye doctor"), "received medical care (eye doctor)"),
        (CareGiven(need="an examination by a doctor", actor="doctor"), "was examined by a doctor"),
        (CareGiven(need="treatment outside prison", actor="prison"), "received medical care (treatment outside prison) by the prison"),
        (Visit(actor="Her lawyer"), "was visited by her lawyer"),
        (BREACH, "was not given this guarantee of a fair trial: domestic procedure, at the stages of detention, trial, contrary to Varenian Code"),
        (FairTrialBreach(guarantee=Guarantee.ARBITRARY), "was said to be detained arbitrarily"),
        (FairTrialBreach(guarantee=Guarantee.CONFESSION), "was said to have been made to confess"),
    ],
)  # fmt: skip
def test_a_sentence_is_plain(fact: Fact, said: str) -> None:
    assert fact.line().clause() == said
