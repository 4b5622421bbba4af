"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.needs import FRENCH, each_need
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given.how import given

_NOT = r"\b(?:pas|aucun\w*|jamais|sans|refus\w*|privé\w*|manque|absence|plus|ni|ne \w+ [^.;]{1,40}? qu(?:e|'\w+))\b"


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)(?:opéré~|hospitalisé~|soigné~|examiné~ par (?:un |une |des |le |la )?(?:\w+ )?(?:médecins?|cardiologue|spécialistes?)|pris~ en charge|admis~ (?:<DATE> |d'urgence |en urgence |\w+ment )*(?:à|dans|en) (?:l'|un |une |la )?(?:hôpital|clinique|infirmerie|soins intensifs|réanimation|service)|traité~ (?:pour|à|dans|par)|vu~ par un médecin)(?!\w)",
    cues="opéré hospitalisé soigné examiné pris admis traité vu",
    unless=_NOT,
    happens=True,
)
def was_treated(p: Passage) -> Fact | None:
    """'… a été opérée le 3 juin.'"""
    return given(p, FRENCH, by=p.agent, where=p.where)


@rule(
    r"(?:médecins?|cardiologue|spécialistes?)(?: [\w'-]+){0,6}? (?:<AVOIR>)(?:examiné|ausculté|soigné|opéré|vu|visité)~(?!\w)",
    cues="médecin cardiologue spécialiste",
    unless=_NOT,
    happens=True,
)
def doctor_came(p: Passage) -> Fact | None:
    """'Le médecin de la prison l'a examinée.'"""
    return given(p, FRENCH, by=p.subject, where=None)


@rule(
    r"(?:<AVOIR> (?:reçu|subi|bénéficié d|obtenu|été autorisé~ à (?:voir|consulter))(?:e |es |'|u )? ?|reçoi(?:t|vent) )(?:des |un |une |de |d'|les |le |la |ses |son )*(?P<need><CARENOUN>)",
    cues="reçu subi bénéfici obtenu autorisé reçoi",
    unless=_NOT,
    happens=True,
)
def received_care(p: Passage) -> tuple[Fact, ...]:
    """'Elle a reçu des soins.'"""
    care = given(p, FRENCH, by=p.agent, where=p.where, need=p.word("need"))
    return each_need(p, FRENCH, care)


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^|<AVOIR> )(?:transféré~|conduit~|transporté~|emmené~|évacué~)(?: <HIM>)?(?: d'urgence| en urgence| \w+ment)?(?: <DATE>)? (?:à|au|aux|dans|vers|en) (?P<place>(?:l'|un |une |la |le )?(?:[\w'-]+ ){0,3}?(?:hôpital|clinique|infirmerie|centre (?:hospitalier|médical|de cardiologie)|soins intensifs|réanimation)(?: (?:de |d'|du |central|militaire|universitaire|civil)[\w' -]*?)?)(?=,| qu['e]| le \d| en | par | pour | après | où | qui |\.|;|$)",
    cues="transféré conduit transporté emmené évacué",
    unless=_NOT + r"|psychiatrique",
    happens=True,
)
def taken_to_hospital(p: Passage) -> Fact | None:
    """'… a été conduite d'urgence à l'hôpital.'"""
    return given(p, FRENCH, by=None, where=p.body("place"), need="hospital")


@rule(
    r"(?:suivi~ par (?:un|une|le|la|des) (?:médecin|psychiatre|spécialiste|cardiologue|psychologue)|mis~ sous perfusion|<AVOIR> (?:posé|placé) une perfusion|soigné~ à|(?:transport|évacu|admis)\w* (?:\w+ ){0,2}?aux urgences|<AVOIR> subi une (?:\w+ )?(?:opération|intervention|greffe|amputation)|<AVOIR> reçu (?:tous )?(?:les|des) soins)(?!\w)",
    cues="suivi perfusion soigné urgences subi soins",
    unless=_NOT,
    happens=True,
)
def was_looked_after(p: Passage) -> Fact | None:
    """'… mise sous perfusion.'"""
    return given(p, FRENCH, by=p.agent, where=p.where)


_GIVES = r"(?:donn|prescri|administr|prodigu|délivr|fourni|remi|fai|pos|dispens)"
_REMEDY = r"(?:paracétamol|antibiotiques?|antalgiques?|anti-?douleurs?|calmants?|médicaments?|insuline|traitements?|soins?|pommade|perfusions?|piqûres?|radiographies?|radio|échographies?|scanner|irm|examens?(?! de conscience)|analyses?|bilan|prise de sang|consultations?|pansements?|points de suture|vaccins?|inhalateur|lunettes|béquilles|opérations?|chimiothérapie|dialyses?|comprimés?|ordonnance)"


@rule(
    r"(?:médecins?|praticien(?:ne)?s?|infirmi(?:er|ère)s?|docteure?|dentiste|spécialiste|cardiologue|psychiatre|psychologue|soignants?|infirmerie|ophtalmologue|gynécologue|urgentistes?|secouristes?)(?: (?!que |qui )[\w'-]+){0,5}?,? (?:<AVOIR>)?"
    + _GIVES
    + r"\w* (?:une?|des|du|de la|de l'|deux|trois|quelques|son|sa|ses|les|la|le) ?(?:[\w'-]+ ){0,2}?(?P<need>"
    + _REMEDY
    + r")(?!\w)",
    cues="donn prescri administr prodigu délivr fourni remi fai pos dispens",
    unless=_NOT + r"|que du |que des ",
    happens=True,
)
def doctor_gave(p: Passage) -> Fact | None:
    """'L'infirmier lui a donné du paracétamol.'"""
    return given(p, FRENCH, by=p.subject, where=None, need=p.word("need"))


@rule(
    r"(?:(?:bénéficie(?:nt)?|bénéficiai(?:t|ent)|a bénéficié|ont bénéficié|dispose(?:nt)?) (?:\w+ment )?(?:d'|de |des |du )(?:[\w'-]+ ){0,3}?(?P<need>suivi|soins|traitements?|prise en charge|assistance médicale|visites? médicales?|consultations?|examens?|surveillance médicale)|(?:reçoi(?:t|vent)|recevai(?:t|ent)|reçu) (?:\w+ment )?(?:(?:la|des|les|une?|régulièrement|deux|trois) )*(?:visites? (?:d'un|de la|du|d'une|hebdomadaires? d'un) ?)?(?P<n2>médecins?|infirmi\w+|ophtalmologue|cardiologue|dentiste|psychologue|traitements?|soins|médicaments?|injections?|transfusions?)|(?:médecin|praticien(?:ne)?|infirmi(?:er|ère)|docteure?|psychologue|spécialiste)(?: [\w'-]+){0,3}? (?:passe|vient|est venue?|se rend|lui rend visite)(?: [\w'-]+){0,2}? (?:voir|examiner|visite|chaque|régulièrement|tous|matin)|sous (?:perfusion|oxygène|assistance respiratoire|traitement|surveillance (?:médicale|constante)|antibiotiques)|(?:est|sont|était|étaient|a été|ont été) (?:\w+ment )?(?:suivi|soigné|pris en charge|vu(?=e?s? par)|vacciné|dialysé|recousu|plâtré|réanimé|hospitalisé|opéré|ausculté|examiné)~(?! (?:par (?:la (?:police|justice|commission)|le (?:juge|tribunal|comité))|à plusieurs))|soigné~ (?:à|au|aux|dans|en|par)|hospitalis(?:ation|é~) (?:d'urgence|en urgence|<DATE>|pendant|durant|à|au)|(?:est|a été) en (?:soins intensifs|réanimation|salle de réveil))(?!\w)",
    cues="passe vient venu rend bénéfici dispos reçoi recevai reçu sous suivi soigné pris vu vacciné dialys recous plâtr réanim hospitalis opéré auscult examin soins réanimation réveil",
    unless=_NOT
    + r"|demande d|suivi~? (?:par|de) (?:la|des) (?:police|hommes)|traitements? (?:cruel|inhumain|dégradant)|visa|vu~? (?:refuser|pour|devant)",
)
def has_care(p: Passage) -> Fact | None:
    """'La détenue bénéficie d'un suivi médical régulier.'"""
    return given(p, FRENCH, by=p.agent, where=p.where, need=p.word("need") or p.word("n2"))
