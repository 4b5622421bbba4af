"""What was done at home: complaints, court decisions, investigations. Whether remedies are exhausted a person says."""

from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.investigation import Investigation
from habeas.kinds.sentence import Sentence
from habeas.procedures.procedure import Shown
from habeas.procedures.showing.claims import met, missing, undecided


def court_decisions(casefile: Casefile) -> tuple[HeldFact, ...]:
    """The decisions of courts on file, in order of time."""
    return tuple(h for h in casefile.affirmed if _decides(h.followed.fact))


def _decides(fact: Fact) -> bool:
    if isinstance(fact, Hearing):
        return fact.stage in (Stage.VERDICT, Stage.APPEAL) or fact.outcome is not None
    return isinstance(fact, Sentence)


def steps_at_home(casefile: Casefile) -> Shown:
    """Complaints, requests and appeals to the state's own authorities, investigations, court decisions."""
    found = [h for h in casefile.affirmed if _is_step(h.followed.fact)]
    return met(found) if found else missing()


def _is_step(fact: Fact) -> bool:
    if isinstance(fact, AppealMade | CareRequested):
        return fact.addressee is not None and is_official(fact.addressee)
    return isinstance(fact, Investigation) or _decides(fact)


def remedies_exhausted(casefile: Casefile) -> Shown:
    """Never decided here: the file gives the court decisions, a lawyer says whether any remedy was left."""
    found = court_decisions(casefile)
    if not found:
        return missing("The file holds no decision of a court.")
    return undecided("Whether a remedy was left, or would have helped, a lawyer must say.", found)
