"""What goes on is told up to the day of the source that knows it, and not up to that of one that repeats it."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.knowing import known_up_to
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.demand import Demand
from tests.making import a_casefile, a_claim, a_source

NO_INSULIN = CareDenied(when=When("2024-04-09/.."), need="insulin")
LETTER = a_source("s2", text="A letter of April.", on="2024-04-20", publisher="Leila Idris")
CALL = a_source("s3", text="Our call to all.", on="2024-05-06", publisher="Green Bench")
NEWS = a_source("s4", text="The news of May.", on="2024-05-10", publisher="Orlest Daily")
COPY = a_source("s5", text="A letter, again.", on="2024-05-12", publisher="Post", repeats="s2")
ASKED = a_claim("asked", Demand(actor="Green Bench", action="give her insulin"), source=CALL)
KNOWN = a_claim("known", NO_INSULIN, source=LETTER)
OWN_WORD = a_claim("own-word", NO_INSULIN, source=LETTER, attribution="Amal Idris")
PASSED_ON = a_claim("call", NO_INSULIN, source=CALL, attribution="her sister")
OWN = a_claim("own", NO_INSULIN, source=CALL)
IN_THE_NEWS = a_claim("news", NO_INSULIN, source=NEWS, attribution="her sister")
COPIED = a_claim("copied", NO_INSULIN, source=COPY)
SAID_ON = replace(IN_THE_NEWS, id="said-on", told_on=When("2024-05-08"))


def case(*claims: Claim) -> Casefile:
    sources: tuple[Source, ...] = (LETTER, CALL, NEWS, COPY)
    return a_casefile(*claims, ASKED, sources=sources)


@pytest.mark.parametrize(
    ("claims", "day"),
    [
        ((KNOWN, PASSED_ON), date(2024, 4, 20)),
        ((OWN_WORD, PASSED_ON), date(2024, 4, 20)),
        ((KNOWN, OWN), date(2024, 4, 20)),
        ((KNOWN, IN_THE_NEWS), date(2024, 4, 20)),
        ((KNOWN, COPIED), date(2024, 4, 20)),
        ((IN_THE_NEWS, PASSED_ON), date(2024, 5, 10)),
        ((KNOWN, SAID_ON), date(2024, 5, 8)),
        ((PASSED_ON,), date(2024, 5, 6)),
    ],
)
def test_a_repeat_knows_nothing_of_later_days(claims: tuple[Claim, ...], day: date) -> None:
    assert known_up_to(case(*claims), claims) == day


def test_a_source_that_looked_again_knows_more() -> None:
    again = a_claim("again", NO_INSULIN, source=NEWS)
    assert known_up_to(case(KNOWN, again), (KNOWN, again)) == date(2024, 5, 10)


def test_of_what_is_over_no_such_day_is_told() -> None:
    once = a_claim("once", CareDenied(when=When("2024-04-09"), need="insulin"), source=LETTER)
    assert known_up_to(case(once), (once,)) is None
