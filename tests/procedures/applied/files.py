"""Files of Varenia with a case put before a body, for the tests of clocks."""

from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.procedures.applied import Clock, Submission, clocks_of, submissions
from tests.making import a_casefile, a_claim

WGAD = "Working Group on Arbitrary Detention"
LEAGUE = "Varenian League for Prisoners"


def sent(on: str, *, to: str = WGAD, means: Means = Means.SUBMISSION, under: str | None = None) -> AppealMade:  # fmt: skip
    """The League puts the case before a body."""
    return AppealMade(when=When(on), actor=LEAGUE, addressee=to, means=means, procedure=under)


def step(step: Step, on: str, *, until: str | None = None) -> ProcedureStep:
    """The Working Group takes a step."""
    return ProcedureStep(
        when=When(on), actor=WGAD, step=step, until=(until and When(until)) or None
    )


def a_file(*facts: Fact, as_of: str = "2024-06-15") -> Casefile:
    """A file that holds these facts."""
    claims = [a_claim(f"c{number}", fact) for number, fact in enumerate(facts)]
    return a_casefile(*claims, as_of=date.fromisoformat(as_of))


def the_submission(casefile: Casefile) -> Submission:
    """The one submission on file."""
    (found,) = submissions(casefile)
    return found


def the_clock(casefile: Casefile, key: str = "reply") -> Clock:
    """One clock of the one submission."""
    clocks = clocks_of(the_submission(casefile), casefile.as_of)
    return next(c for c in clocks if c.limit is not None and c.limit.key == key)
