"""One event in the words of the part of a paper that tells such: the same fact reads the same wherever it stands."""

from collections.abc import Callable, Mapping

from habeas.core.facts import Fact
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.procedure_step import ProcedureStep
from habeas.kinds.response import Response
from habeas.papers.draft import Sentence
from habeas.papers.parts.care import denied
from habeas.papers.parts.decided import decided
from habeas.papers.parts.health import condition
from habeas.papers.parts.replies import reply
from habeas.papers.parts.saying import as_stated, as_told
from habeas.papers.parts.treatment import allegation, finding
from habeas.papers.parts.trial import breach, hearing
from habeas.papers.told import Told
from habeas.papers.writing import Writing


def happened(writing: Writing, told: Told) -> Sentence:
    """An event as a sentence; where no source dates it, with the day on which it was told."""
    return _IN_WORDS_OF_ITS_PART.get(type(told.fact), as_told)(writing, told)


def _allegation(writing: Writing, told: Told) -> Sentence:
    return allegation(writing, told.voice, [told], stated=as_stated(writing, told))


def _finding(writing: Writing, told: Told) -> Sentence:
    return finding(writing, told, stated=as_stated(writing, told))


def _step(writing: Writing, told: Told) -> Sentence:
    return decided(writing, told) or as_told(writing, told)


def _breach(writing: Writing, told: Told) -> Sentence:
    if told.fact.stated("guarantee") == Guarantee.WARRANT:
        return as_told(writing, told)
    return breach(writing, told.voice, [told])


_IN_WORDS_OF_ITS_PART: Mapping[type[Fact], Callable[[Writing, Told], Sentence]] = {
    CareDenied: denied,
    Corroboration: _finding,
    FairTrialBreach: _breach,
    HealthCondition: condition,
    Hearing: hearing,
    HungerStrike: condition,
    Mistreatment: _allegation,
    ProcedureStep: _step,
    Response: reply,
}
