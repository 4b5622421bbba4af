"""What a neutral fact amounts to when a rule is held against it: the words that the instruments share.

Facts know no law. Each function here says yes or no of one fact, so that a provision's reason reads as a sentence.
"""

import re
from datetime import timedelta

from habeas.core.facts import Fact
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention
from habeas.kinds.detention import Status as Held
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.standards.library import INSTRUMENTS

_TRIAL = re.compile(r"\b(trial|court|hearing|proceedings|defend|defence|attend)", re.IGNORECASE)
_SPECIALIST = re.compile(
    r"\b(specialist|hospital|surg|operation|cardiolog|urgent|emergency|intensive|oncolog)",
    re.IGNORECASE,
)
_TORTURE = re.compile(r"\btortur", re.IGNORECASE)
_PREVENTIVE = re.compile(r"prevent", re.IGNORECASE)
_AGAINST = re.compile(r"tortur|mechanism|ill-treatment", re.IGNORECASE)
_LIBERTY = re.compile(r"\b(arrest|detention|detain|remand|custody|imprison)", re.IGNORECASE)
_JUDGMENT = re.compile(
    r"\b(trial|sentenc|verdict|hearing|court|conviction|proceeding)", re.IGNORECASE
)
_SEXUAL = re.compile(r"\b(rape|raping|sexual)", re.IGNORECASE)
_THREAT = re.compile(r"\bthreat", re.IGNORECASE)
_RESTRAINT = re.compile(r"\b(handcuff|shackl|chain|fetter|leg iron|strapp|tied)", re.IGNORECASE)
_STRIPPED = re.compile(r"\b(strip|body search|cavity search)", re.IGNORECASE)
_FED = re.compile(r"\b(force-?\s?f(?:e)?ed|fed by force)", re.IGNORECASE)
_DEATH = re.compile(r"\b(death|executed|execution|hanged|hanging|firing squad)", re.IGNORECASE)
_UNION = re.compile(
    r"\b(?:trade|labou?r|workers['’]?) union|\bunionist|\bunion (?:leader|organi[sz]er)",
    re.IGNORECASE,
)
_DEFENDER = re.compile(r"\bhuman rights (?:defender|activist|lawyer|worker)", re.IGNORECASE)


def care_not_given(fact: Fact) -> bool:
    """Medical care was needed or asked for and not given."""
    return isinstance(fact, CareDenied)


def special_care_not_given(fact: Fact) -> bool:
    """The care not given was urgent, or that of a specialist or a hospital, or care of any kind."""
    if not isinstance(fact, CareDenied):
        return False
    return fact.need in (None, "any") or _SPECIALIST.search(fact.need or "") is not None


def specialist_not_given(fact: Fact) -> bool:
    """The care not given was that of a specialist or a hospital, in so many words."""
    return isinstance(fact, CareDenied) and _SPECIALIST.search(fact.need or "") is not None


def hunger_strike(fact: Fact) -> bool:
    """The person refuses food in protest."""
    return isinstance(fact, HungerStrike)


def is_ill(fact: Fact) -> bool:
    """The person was ill or getting worse."""
    return isinstance(fact, HealthCondition) and fact.trend in (
        Trend.DECLINING,
        Trend.CRITICAL,
        Trend.ILL,
        Trend.WEAK,
        Trend.TROUBLED,
    )


def fell_ill_or_worse(fact: Fact) -> bool:
    """The person was ill or getting worse, and not only living with an illness that nobody says began in custody."""
    is_lived_with = isinstance(fact, HealthCondition) and fact.is_lasting and fact.when is None
    return is_ill(fact) and not is_lived_with


def is_getting_worse(fact: Fact) -> bool:
    """The person's health went down while held."""
    return isinstance(fact, HealthCondition) and fact.trend in (Trend.DECLINING, Trend.CRITICAL)


def life_is_feared_for(fact: Fact) -> bool:
    """The state of health was called critical."""
    return isinstance(fact, HealthCondition) and fact.trend is Trend.CRITICAL


def mistreated(fact: Fact) -> bool:
    """The person was said to have been mistreated."""
    return isinstance(fact, Mistreatment)


def called_torture(fact: Fact) -> bool:
    """A source calls what was done torture."""
    return isinstance(fact, Mistreatment) and _TORTURE.search(fact.method or "") is not None


def _done(fact: Fact, words: re.Pattern[str]) -> bool:
    return isinstance(fact, Mistreatment) and words.search(fact.method or "") is not None


def sexual_violence(fact: Fact) -> bool:
    """What was done was sexual violence, as the source words it."""
    return _done(fact, _SEXUAL)


def threatened(fact: Fact) -> bool:
    """The person was threatened."""
    return _done(fact, _THREAT)


def restrained(fact: Fact) -> bool:
    """The person was put in chains or other restraints."""
    return _done(fact, _RESTRAINT)


def stripped(fact: Fact) -> bool:
    """The person was stripped or searched."""
    return _done(fact, _STRIPPED)


def force_fed(fact: Fact) -> bool:
    """The person was fed by force."""
    return _done(fact, _FED)


def signs_found(fact: Fact) -> bool:
    """Somebody found what bears mistreatment out."""
    return isinstance(fact, Corroboration) and fact.of in (None, Mistreatment.key)


def found_by_preventive_body(fact: Fact) -> bool:
    """The finder is a body that visits places of detention to prevent torture."""
    if not isinstance(fact, Corroboration) or fact.actor is None:
        return False
    return _PREVENTIVE.search(fact.actor) is not None and _AGAINST.search(fact.actor) is not None


def not_investigated(fact: Fact) -> bool:
    """An investigation was refused, or was not opened."""
    return isinstance(fact, Investigation) and fact.step in (Step.REFUSED, Step.NOT_OPENED)


def cannot_attend_trial(fact: Fact) -> bool:
    """The person was too ill to take part in the trial."""
    if isinstance(fact, Hearing):
        return fact.presence is Presence.ABSENT_THROUGH_ILLNESS
    return isinstance(fact, HealthCondition) and _TRIAL.search(fact.effect or "") is not None


def brought_against_will(fact: Fact) -> bool:
    """The person was brought to a hearing against his or her will."""
    return isinstance(fact, Hearing) and fact.presence is Presence.BROUGHT_AGAINST_WILL


def tried_in_absence(fact: Fact) -> bool:
    """A hearing was held or a sentence passed without the person."""
    if isinstance(fact, Sentence):
        return fact.in_absence is Stated.YES
    if isinstance(fact, Hearing):
        return fact.presence is Presence.ABSENT
    return breach_of(fact, Guarantee.PRESENCE)


def no_defence(fact: Fact) -> bool:
    """The person could not defend himself or herself."""
    return breach_of(fact, Guarantee.DEFENCE)


def no_counsel(fact: Fact) -> bool:
    """The person had no lawyer, or the lawyer was not let in."""
    return breach_of(fact, Guarantee.COUNSEL) or not_let_in(fact, Visitor.LAWYER)


def closed_hearing(fact: Fact) -> bool:
    """The public was shut out of the court."""
    if isinstance(fact, Hearing):
        return fact.public is Stated.NO
    return breach_of(fact, Guarantee.PUBLIC_HEARING)


def breach_of(fact: Fact, *guarantees: Guarantee) -> bool:
    """A source says that one of these guarantees was not kept."""
    return isinstance(fact, FairTrialBreach) and fact.guarantee in guarantees


def procedure_not_kept_in_custody(fact: Fact) -> bool:
    """The domestic procedure was not kept at arrest or in detention, or no stage is named."""
    return _procedure_not_kept(fact, _LIBERTY)


def procedure_not_kept_in_court(fact: Fact) -> bool:
    """The domestic procedure was not kept at trial or sentencing, or no stage is named."""
    return _procedure_not_kept(fact, _JUDGMENT)


def _procedure_not_kept(fact: Fact, stage: re.Pattern[str]) -> bool:
    if not isinstance(fact, FairTrialBreach) or fact.guarantee is not Guarantee.DOMESTIC_PROCEDURE:
        return False
    return not fact.stages or any(stage.search(s) for s in fact.stages)


def no_warrant(fact: Fact) -> bool:
    """A source says that no warrant was shown."""
    if isinstance(fact, Arrest):
        return fact.warrant is Stated.NO
    return breach_of(fact, Guarantee.WARRANT)


def held_without_charge(fact: Fact) -> bool:
    """Held by an administrative order."""
    return isinstance(fact, Detention) and fact.status is Held.ADMINISTRATIVE


def held_in_psychiatry(fact: Fact) -> bool:
    """Held in a psychiatric institution."""
    return isinstance(fact, Detention) and fact.status is Held.PSYCHIATRIC


def sentenced_to_death(fact: Fact) -> bool:
    """The sentence is death."""
    return isinstance(fact, Sentence) and _DEATH.search(fact.penalty or "") is not None


def unionist(fact: Fact) -> bool:
    """The person has a role in a trade union."""
    return _has_role(fact, _UNION)


def defender(fact: Fact) -> bool:
    """The person defends human rights, as the source names the role."""
    return _has_role(fact, _DEFENDER)


def _has_role(fact: Fact, words: re.Pattern[str]) -> bool:
    if not isinstance(fact, AffiliationRole):
        return False
    return words.search(f"{fact.office or ''}; {fact.organisation or ''}") is not None


def arbitrary(fact: Fact) -> bool:
    """A source calls the detention arbitrary, or says that no warrant was shown."""
    if isinstance(fact, Arrest):
        return fact.warrant is Stated.NO
    return breach_of(fact, Guarantee.ARBITRARY) or breach_of(fact, Guarantee.WARRANT)


def not_let_in(fact: Fact, *visitors: Visitor) -> bool:
    """One of these was not let in to the person."""
    return isinstance(fact, AccessDenied) and fact.to_whom in visitors


def incommunicado(fact: Fact) -> bool:
    """Held without contact with the outside world."""
    return isinstance(fact, Incommunicado)


def disappeared(fact: Fact) -> bool:
    """Held by the state, which did not acknowledge it."""
    return isinstance(fact, EnforcedDisappearance)


def died(fact: Fact) -> bool:
    """Died in custody."""
    return isinstance(fact, Death)


def solitary(fact: Fact) -> bool:
    """Held in solitary confinement."""
    return isinstance(fact, SolitaryConfinement)


def prolonged_solitary(fact: Fact) -> bool:
    """Held in solitary confinement for more consecutive days than the rule allows, as stated or as dated."""
    if not isinstance(fact, SolitaryConfinement):
        return False
    length, most = fact.length, _prolonged_after()
    if length is not None and (length.years or length.months or length.days > most):
        return True
    lasted = _lasted(fact.when) if fact.when is not None else None
    return lasted is not None and lasted.days > most


def _prolonged_after() -> int:
    """The days that the Nelson Mandela Rules set."""
    return next(one.value for one in INSTRUMENTS["mandela_rules"].limits if one.key == "solitary")


def _lasted(when: When) -> timedelta | None:
    """How long it lasted for certain, both days counted."""
    begin, slash, end = when.text.partition("/")
    if not slash or begin in ("", "..") or end in ("", ".."):
        return None
    first, last = When(begin).latest, When(end).earliest
    return None if first is None or last is None else last - first + timedelta(days=1)
