"""What each kind of fact does to a follow-up and to what was asked: the one table that both are read from.

A fact is worse news, an act of the state, a favourable answer, or none of these; and it may meet, meet in part or refuse
what was asked in a matter. `worse` counts where the fact is of a day since the last appeal, `act` of whatever day. Whether
custody ended, by release or by death, is read from custody itself. The words looked at are English, those of a court's
ruling French, Spanish and Russian too.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from habeas.core.care import particular
from habeas.core.facts import Custody, Fact
from habeas.core.rulings import About, Ruling, ruling
from habeas.core.values import Choice, Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.domestic_remedy import Outcome as Decided
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.hearing import Hearing
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit


class Outcome(Choice):
    """What became of a demand; SAID where an authority alone says that it was met, wholly or in part."""

    MET = "met"
    PARTLY = "partly"
    REFUSED = "refused"
    UNANSWERED = "unanswered"
    SAID = "said"
    LAPSED = "lapsed"


class Matter(Choice):
    """What a demand is about."""

    FATE = "fate"
    TRAVEL = "travel"
    HOSPITAL = "hospital"
    INQUIRY = "inquiry"
    CARE = "care"
    OPEN_COURT = "open_court"
    SOLITARY = "solitary"
    RELEASE = "release"
    CASE = "case"
    ACCESS = "access"


_MATTERS: tuple[tuple[Matter, str], ...] = (
    (Matter.RELEASE, r"^(?:immediately |unconditionally )*(?:release|free|pardon) (?:him|her|them|m[rs]+\b)"
                     r"(?!.*\b(?:solitary|isolation|(?:to|into) (?:\w+ ){0,2}hospital))"),
    (Matter.FATE, r"\backnowledg|\bwhereabouts|\bwhere (?:he|she|they|\w+ \w+) (?:is|are)\b|\bfate\b"),
    (Matter.TRAVEL, r"\babroad\b|\btravel|\bevacuat"),
    (Matter.HOSPITAL, r"\bhospital"),
    (Matter.INQUIRY, r"\binvestigat|\binquir|\benquir"),
    (Matter.CARE, r"\b(care|medica[lt]|medicine|treatment|doctor|physician|operation|surgery|examin|insulin|chemo|dialysis|therap)"),
    (Matter.OPEN_COURT, r"\b(open|public|closed)\b.*\b(trial|hearing|court)"),
    (Matter.SOLITARY, r"\bsolitary|\bisolation|\bpunishment cell"),
    (Matter.RELEASE, r"\brelease|\bfree\b|\bfreed\b|\bliberat|\bbail\b|\bpardon|\bclemency|\bamnest"),
    (Matter.CASE, r"\bcharges?\b|\bsentence|\bconviction|\bverdict|\bacquit|\bprosecution"),
    (Matter.ACCESS, r"\bvisit|\bfamily\b|\blawyer|\bcounsel|\bincommunicado"),
)  # fmt: skip


def matter_of(action: str) -> Matter | None:
    """What is asked for here, or None for what no act on file can show to be done."""
    return next((m for m, words in _MATTERS if re.search(words, action, re.IGNORECASE)), None)


def speaks_of(matter: Matter, words: str) -> bool:
    """Whether these words name the matter."""
    return any(re.search(w, words, re.IGNORECASE) for m, w in _MATTERS if m is matter)


_CLAUSE = re.compile(
    r"[.;:]|\b(?:while|because|since|as|until|pending|in view of|given that|owing to|due to)\b|,? (?:and|but) (?=(?:s?he|they|it|is|are|was|were|has|have)\b)"
    r"|, (?=(?:her|his|their|the|s?he|they|it)\b)",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"\b(?:no|not|never|cannot|refus\w+|reject\w+|den(?:y|ies|ied|ial)|declin\w+|dismiss\w+|turn(?:ed|s) down|unfounded|groundless|impossible)\b|n['’]t\b",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(
    r"\b(?:requests?|applications?|petitions?|motions?|appeals?|letters?|complaints?|pleas?) (?:of|by|from) (?:the |her |his |their )?(?:family|lawyers?|counsel)\b"
    r"|\b(?:family|lawyers?|counsel)['’]s?(?= (?:request|application|petition|motion|appeal|letter|complaint|plea))",
    re.IGNORECASE,
)


def refused_matters(words: str) -> frozenset[Matter]:
    """The matters that the clauses of an answer name in which it says no; what else it speaks of is not refused by it.

    >>> sorted(m.value for m in refused_matters("There are no grounds for her release; her sister visited her"))
    ['release']
    """
    clauses = [_ASKED_BY.sub("", one) for one in _CLAUSE.split(words) if _SAYS_NO.search(one)]
    return frozenset(m for m in Matter if any(speaks_of(m, one) for one in clauses))


@dataclass(frozen=True, slots=True)
class Bearing:
    """What one fact does: to which follow-up is written, and to demands, matter by matter."""

    is_worse: bool = False
    is_act: bool = False
    is_granted: bool = False
    demands: Mapping[Matter, Outcome] = field(default_factory=dict)


_NONE = Bearing()
_HOSPITAL = re.compile(r"hospital|clinic|cardiolog|medical cent|sanatorium", re.IGNORECASE)
_HOME = re.compile(r"house arrest|\bhome\b", re.IGNORECASE)
_STRICTER = re.compile(
    r"punish|isolat|disciplin|segregat|solitary|\bstrict|special[- ]regime|(?:maximum|high|super)[- ]?(?:max|security)",
    re.IGNORECASE,
)


def is_hospital(where: str) -> bool:
    """Whether these words name a hospital or a clinic."""
    return _HOSPITAL.search(where) is not None


def is_refusal(fact: Fact) -> bool:
    """Whether care was refused, and not only not yet given: somebody refused it, or a care in particular was refused."""
    if not isinstance(fact, CareDenied):
        return False
    only_until = fact.when is not None and fact.when.earliest is None
    return bool(fact.actor or fact.reason) or (particular(fact.need) is not None and not only_until)


def _care_denied(fact: CareDenied) -> Bearing:
    if not is_refusal(fact):
        return _NONE
    refused = {Matter.CARE: Outcome.REFUSED}
    if _HOSPITAL.search(fact.need or ""):
        refused[Matter.HOSPITAL] = Outcome.REFUSED
    return Bearing(is_act=True, demands=refused)


def _care_given(fact: CareGiven) -> Bearing:
    met = {Matter.CARE: Outcome.MET}
    if _HOSPITAL.search(f"{fact.where} {fact.need}"):
        met[Matter.HOSPITAL] = Outcome.MET
    return Bearing(is_act=True, demands=met)


def _access_denied(fact: AccessDenied) -> Bearing:
    matter = Matter.CARE if fact.to_whom is Visitor.DOCTOR else Matter.ACCESS
    return Bearing(is_worse=True, demands={matter: Outcome.REFUSED})


def _vanished(fact: EnforcedDisappearance) -> Bearing:
    """A denial; what is acknowledged is an authority's word and is read apart."""
    if fact.acknowledged is Stated.YES:
        return _NONE
    denies = fact.acknowledged is Stated.NO
    return Bearing(is_worse=True, demands={Matter.FATE: Outcome.REFUSED} if denies else {})


def _investigation(fact: Investigation) -> Bearing:
    """An inquiry that was closed was made: in part what was asked, and no good news."""
    match fact.step:
        case Step.OPENED:
            return Bearing(is_act=True, demands={Matter.INQUIRY: Outcome.PARTLY})
        case Step.CLOSED:
            return Bearing(is_worse=True, is_act=True, demands={Matter.INQUIRY: Outcome.PARTLY})
        case Step.REFUSED:
            return Bearing(is_worse=True, is_act=True, demands={Matter.INQUIRY: Outcome.REFUSED})
    return Bearing(is_act=True)


def _hearing(fact: Hearing) -> Bearing:
    """The ruling, and whether the doors were open; that a trial still goes on is no act since."""
    is_going_on = fact.ongoing is Stated.YES and fact.outcome is None
    found = _NONE if is_going_on else _ruling(ruling(fact.outcome or ""))
    if fact.public is None:
        return found
    doors = Outcome.MET if fact.public is Stated.YES else Outcome.REFUSED
    return Bearing(
        is_worse=found.is_worse, is_act=True, demands={**found.demands, Matter.OPEN_COURT: doors}
    )


def _ruling(ruled: Ruling | None) -> Bearing:
    """A court that keeps a person in custody refuses release; one that lets go has not yet opened the door."""
    if ruled is None:
        return Bearing(is_act=True)
    became = Outcome.PARTLY if ruled.is_for else Outcome.REFUSED
    matters = {
        About.CUSTODY: (Matter.RELEASE,),
        About.CASE: (Matter.CASE,),
        About.AN_APPEAL: (),
    }[ruled.about]
    return Bearing(not ruled.is_for, is_act=True, demands=dict.fromkeys(matters, became))


def _remedy(fact: DomesticRemedy) -> Bearing:
    """How a court or an authority decided on what was put before it."""
    decided = {
        Decided.REFUSED: f"dismissed the appeal: {fact.remedy}",
        Decided.GRANTED: f"granted the appeal: {fact.remedy}",
        Decided.PARTLY_GRANTED: f"granted the appeal: {fact.remedy}",
    }
    said = decided.get(fact.outcome) if fact.outcome else None
    return _ruling(ruling(said)) if said else _NONE


def _release(fact: Release) -> Bearing:
    if fact.custody_effect is Custody.ENDS:
        demands = {Matter.RELEASE: Outcome.MET}
        if fact.basis in (Basis.ACQUITTAL, Basis.QUASHED):
            demands[Matter.CASE] = Outcome.MET
        return Bearing(is_act=True, demands=demands)
    return Bearing(is_act=True, demands={Matter.RELEASE: Outcome.PARTLY})


def _response(fact: Response) -> Bearing:
    """A refusal in words is read with whom it is of, and a promise meets nothing that an act would show."""
    return Bearing(
        is_worse=fact.favourable is Stated.NO, is_act=True, is_granted=fact.favourable is Stated.YES
    )


def _sentence(fact: Sentence) -> Bearing:
    """A term to serve refuses release too."""
    refused = {Matter.CASE: Outcome.REFUSED}
    if fact.term is not None:
        refused[Matter.RELEASE] = Outcome.REFUSED
    return Bearing(is_worse=True, is_act=True, demands=refused)


def is_to_a_stricter_place(fact: Fact) -> bool:
    """Whether it is a move to a punishment cell, to isolation, to a stricter regime."""
    return _STRICTER.search(fact.stated("where") or "") is not None


def _transfer(fact: Transfer) -> Bearing:
    """To a hospital or elsewhere, to a stricter place or out of isolation, to house arrest or from there to prison."""
    demands: dict[Matter, Outcome] = {}
    where, origin = fact.where or "", fact.origin or ""
    is_from_home = bool(_HOME.search(origin)) and not _HOME.search(where)
    if where:
        is_to_hospital = _HOSPITAL.search(where) is not None
        demands[Matter.HOSPITAL] = Outcome.MET if is_to_hospital else Outcome.REFUSED
    if _HOME.search(where) and not _HOME.search(origin):
        demands[Matter.RELEASE] = Outcome.PARTLY
    if is_from_home:
        demands[Matter.RELEASE] = Outcome.REFUSED
    is_strict = is_to_a_stricter_place(fact)
    if speaks_of(Matter.SOLITARY, origin) and not is_strict:
        demands[Matter.SOLITARY] = Outcome.MET
    return Bearing(is_worse=is_from_home or is_strict, is_act=True, demands=demands)


def _charge(charge: Charge) -> Bearing:
    """A charge brought on a day keeps the case going; that somebody is suspected, or is being prosecuted, is a word."""
    if charge.is_suspicion or charge.when is None:
        return Bearing(is_act=True)
    return Bearing(is_worse=True, is_act=True, demands={Matter.CASE: Outcome.REFUSED})


def _always(bearing: Bearing) -> Callable[..., Bearing]:
    return lambda _: bearing


BEARINGS: Mapping[type[Fact], Callable[..., Bearing]] = MappingProxyType({
    AccessDenied: _access_denied,
    Arrest: _always(Bearing(is_worse=True, demands={Matter.RELEASE: Outcome.REFUSED})),
    CareDenied: _care_denied,
    CareGiven: _care_given,
    Charge: _charge,
    ChargeDoubted: _always(Bearing(is_act=True)),
    DomesticRemedy: _remedy,
    EnforcedDisappearance: _vanished,
    Hearing: _hearing,
    Incommunicado: _always(Bearing(is_worse=True, demands={Matter.ACCESS: Outcome.REFUSED})),
    Investigation: _investigation,
    Mistreatment: _always(Bearing(is_worse=True)),
    Release: _release,
    Response: _response,
    Sentence: _sentence,
    SolitaryConfinement: _always(Bearing(is_worse=True, demands={Matter.SOLITARY: Outcome.REFUSED})),
    Transfer: _transfer,
    Visit: _always(Bearing(demands={Matter.ACCESS: Outcome.MET})),
})  # fmt: skip
"""A kind that is not here bears on nothing: who the person is, what was asked and said, health, a fast, a length, the law."""


def happened_on(fact: Fact) -> When | None:
    """The day of the act: of a remedy the one on which it was decided."""
    return fact.decided if isinstance(fact, DomesticRemedy) else fact.occurred


def refused_by(fact: Fact) -> str | None:
    """Who did it: the court that ruled, else the body that acted or was turned to."""
    if isinstance(fact, DomesticRemedy):
        return fact.addressee
    return fact.stated("court") or fact.stated("actor")


def bearing(fact: Fact) -> Bearing:
    """What this fact does to a follow-up and to what was asked."""
    found = BEARINGS.get(type(fact))
    return found(fact) if found else _NONE
