"""What a paper says of a trial."""

import pytest

from habeas.core.levels import Level
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.varenia import AS_OF, LEAGUE, SOURCES, said


@pytest.mark.parametrize("guarantee", Guarantee)
def test_every_guarantee_can_be_told(guarantee: Guarantee) -> None:
    breach = said("breach", FairTrialBreach(guarantee=guarantee), "call", "Idris", "the family")
    case = a_casefile(breach, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    said_so = (
        "was shown no warrant"
        if guarantee is Guarantee.WARRANT
        else "a guarantee of a fair trial was not kept: "
    )
    assert said_so in draft.markdown


@pytest.mark.parametrize(
    ("voice", "opening"),
    [
        (
            "Orlest Herald",
            "According to the Orlest Herald, a guarantee of a fair trial was not kept:",
        ),
        (
            "Varenian Bar Association",
            "In the view of the Varenian Bar Association, a guarantee of a fair trial was not kept:",
        ),
    ],
)
def test_a_newspaper_reports_and_holds_no_view(voice: str, opening: str) -> None:
    breach = said("breach", FairTrialBreach(guarantee=Guarantee.COUNSEL), "call", "Idris", voice)
    case = a_casefile(breach, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    assert opening in draft.markdown
