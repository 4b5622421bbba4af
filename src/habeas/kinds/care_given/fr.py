"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given import CareGiven

_NOT = r"\b(?:pas|aucun\w*|jamais|sans|refus\w*|privé\w*|manque|absence|plus|ni)\b"


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)(?:opéré~|hospitalisé~|soigné~|examiné~ par (?:un |une |des |le |la )?(?:\w+ )?(?:médecins?|cardiologue|spécialistes?)|pris~ en charge|admis~ (?:à|dans|en) (?:l'|un |une |la )?(?:hôpital|clinique|infirmerie|soins intensifs|réanimation|service)|traité~ (?:pour|à|dans|par)|vu~ par un médecin)(?!\w)",
    cues="opéré hospitalisé soigné examiné pris admis traité vu",
    unless=_NOT,
    happens=True,
)
def was_treated(p: Passage) -> Fact | None:
    """'… a été opérée le 3 juin.'"""
    return CareGiven(when=p.when, where=p.where, actor=p.agent)


@rule(
    r"(?:médecins?|cardiologue|spécialistes?)(?: [\w'-]+){0,6}? (?:<AVOIR>)(?:examiné|ausculté|soigné|opéré|vu|visité)~(?!\w)",
    cues="médecin cardiologue spécialiste",
    unless=_NOT,
    happens=True,
)
def doctor_came(p: Passage) -> Fact | None:
    """'Le médecin de la prison l'a examinée.'"""
    return CareGiven(when=p.when, where=None, actor=p.subject)


@rule(
    r"(?:<AVOIR> (?:reçu|subi|bénéficié d|obtenu|été autorisé~ à (?:voir|consulter))(?:e |es |'|u )? ?|reçoi(?:t|vent) )(?:des |un |une |de |d'|les |le |la |ses |son )*(?P<need><CARENOUN>)",
    cues="reçu subi bénéfici obtenu autorisé reçoi",
    unless=_NOT,
    happens=True,
)
def received_care(p: Passage) -> Fact | None:
    """'Elle a reçu des soins.'"""
    return CareGiven(when=p.when, where=p.where, actor=p.agent, need=p.word("need"))


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^|<AVOIR> )(?:transféré~|conduit~|transporté~|emmené~|évacué~)(?: <HIM>)?(?: d'urgence| en urgence| \w+ment)?(?: <DATE>)? (?:à|au|aux|dans|vers|en) (?P<place>(?:l'|un |une |la |le )?(?:[\w'-]+ ){0,3}?(?:hôpital|clinique|infirmerie|centre (?:hospitalier|médical|de cardiologie)|soins intensifs|réanimation)(?: (?:de |d'|du |central|militaire|universitaire|civil)[\w' -]*?)?)(?=,| qu['e]| le \d| en | par | pour | après | où | qui |\.|;|$)",
    cues="transféré conduit transporté emmené évacué",
    unless=_NOT + r"|psychiatrique",
    happens=True,
)
def taken_to_hospital(p: Passage) -> Fact | None:
    """'… a été conduite d'urgence à l'hôpital.'"""
    return CareGiven(when=p.when, where=p.body("place"), need="hospital")


@rule(
    r"(?:suivi~ par (?:un|une|le|la|des) (?:médecin|psychiatre|spécialiste|cardiologue|psychologue)|mis~ sous perfusion|<AVOIR> (?:posé|placé) une perfusion|soigné~ à|(?:transport|évacu|admis)\w* (?:\w+ ){0,2}?aux urgences|<AVOIR> subi une (?:\w+ )?(?:opération|intervention|greffe|amputation)|<AVOIR> reçu (?:tous )?(?:les|des) soins)(?!\w)",
    cues="suivi perfusion soigné urgences subi soins",
    unless=_NOT,
    happens=True,
)
def was_looked_after(p: Passage) -> Fact | None:
    """'… mise sous perfusion.'"""
    return CareGiven(when=p.when, where=p.where, actor=p.agent)
