"""A paper says that the facts above engage a provision only where it has told such facts."""

from dataclasses import replace

import pytest

from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.papers import Draft, write
from habeas.standards import engaged
from tests.papers.varenia import AS_OF, said, the_case

SHUT_OUT = said(
    "shut-out", FairTrialBreach(guarantee=Guarantee.PUBLIC_HEARING), "note", "The League will go to court"
)  # fmt: skip


def where_the_covenant_binds() -> Casefile:
    return replace(the_case(SHUT_OUT), country="KG")


def drafted(key: str) -> Draft:
    return write(key, where_the_covenant_binds(), as_of=AS_OF, audience=Level.INTERNAL)


def test_a_letter_that_tells_nothing_of_the_trial_names_no_article_on_it() -> None:
    assert any(e.provision.number == "14(1)" for e in engaged(where_the_covenant_binds().at(AS_OF)))
    told = drafted("official_letter").markdown.replace("\u00a0", " ")
    assert "its article 10 (1)" in told or "its articles 7 and 10 (1)" in told
    assert "14 (1)" not in told


def test_a_statement_that_tells_of_it_names_the_article() -> None:
    told = drafted("public_statement").markdown
    assert "public hearing" in told
    assert "14 (1)" in told.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("fact", "is_engaged"),
    [
        (HealthCondition(condition="asthma", trend=Trend.ILL), False),
        (HealthCondition(condition="asthma", trend=Trend.DECLINING), True),
        (HealthCondition(condition="asthma attack", trend=Trend.ILL), True),
        (HealthCondition(condition="pneumonia", trend=Trend.ILL), True),
    ],
)
def test_an_illness_that_one_lives_with_is_none_that_began_in_custody(
    fact: HealthCondition, is_engaged: bool
) -> None:
    case = the_case(
        said("ill", fact, "note", "Her sight was getting worse"),
        without=("sight", "no-care", "beaten", "bruises"),
    )
    found = {e.instrument.key for e in engaged(case.at(AS_OF)) if "ill" in e.claims}
    assert ("body_of_principles" in found) is is_engaged
