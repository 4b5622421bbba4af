"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.needs import FRENCH, each_need, need_lacking
from habeas.core.rules import Passage, rule
from habeas.kinds.care_denied import CareDenied

_NOT_WHO_REFUSED = (
    r"famille|proche|médecin|avocat|épou|femme|mari|mère|père|sœur|frère|consul|\bil\b|\belle\b"
)


def _denied(p: Passage, need: str | None = None) -> CareDenied:
    named = (p.agent, p.subject)
    who = next((n for n in named if n and not re.search(_NOT_WHO_REFUSED, n, re.I)), None)
    return CareDenied(when=p.when, actor=who, need=need_lacking(p, FRENCH, need or p.word("need")))


def _denied_each(p: Passage) -> tuple[Fact, ...]:
    """Each of two needs that were not met."""
    return each_need(p, FRENCH, _denied(p))


@rule(
    r"(?:ne (?:lui |leur )?(?:reçoi(?:t|vent)|recevai(?:t|ent)|donne(?:nt)?|délivre(?:nt)?|remet(?:tent)?|obtien(?:t|nent))|n'(?:obtien(?:t|nent)|a (?:reçu|eu)|ont (?:reçu|eu))) (?:(?:pas|plus|jamais) )?(?:à <HIM> )?(?:son |sa |ses |leurs? |l'|les? |la )(?P<need><CARENOUN>)(?: (?:ici|maintenant|désormais))?(?: (?:qu'(?:une|un|à|en|au)|que (?:deux|trois|tous|toutes|le|la|si|lorsque|quand)))",
    cues="reçoi recevai donne délivre remet obtien reçu eu",
    own_negation=True,
    own_voice=True,
)
def too_seldom(p: Passage) -> Fact | None:
    """'Elle ne reçoit son inhalateur qu'une fois par semaine.'"""
    return _denied(p)


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|^)?(?:privé~ (?:de |d'|des |du )|n'(?:a|ont|avait|avaient|aurait|auraient) (?:toujours |jamais |encore |pas |plus )*(?:reçu|(?:eu )?accès à|bénéficié d|obtenu|pu (?:recevoir|voir|consulter|bénéficier d|avoir accès à))(?:e |es |'|u )? ?|ne (?:reçoi(?:t|vent)|bénéficie(?:nt)?|recevai(?:t|ent)) (?:pas |toujours pas |plus )?(?:d|de )?(?:e |')?)(?:l'accès (?:à|aux) |le |la |les |l'|un |une |des |de |d'|tout |aucun\w* |à |aux )*(?P<need><CARE>)",
    cues="privé reçu accès bénéfici obtenu pu reçoi recevai",
    own_negation=True,
    own_voice=True,
)
def received_no_care(p: Passage) -> tuple[Fact, ...]:
    """'… n'a reçu aucun soin médical.'"""
    return _denied_each(p)


@rule(
    r"(?:refus(?:e|ent|é|ée|és|ées|ant|er|ait)|den(?:ié|ient)|<ETRE> (?:vu|vue) refuser|s'(?:est|était|étaient|sont) vu(?:e|s|es)? (?:refuser|priver)|empêch\w+|interdit)(?: (?:toujours|encore|systématiquement|catégoriquement))? (?:de (?:lui |leur |le |la |les )?(?:donner|fournir|prodiguer|dispenser|administrer|accorder|permettre|laisser|soigner|transférer|hospitaliser|délivrer|procurer|voir|consulter|recevoir) )?(?:à <HIM> )?(?:l'accès (?:à|aux) |l'accès |le |la |les |l'|un |une |des |de |d'|tout |toute |à |aux |nécessaires |voir |consulter )*(?P<need><CARE>)",
    cues="refus dén denié empêch interdit vu",
    own_negation=True,
    own_voice=True,
    unless=r"(?:il|elle) (?:a |avait )?refusé (?:de (?:prendre|recevoir)|les soins|tout traitement)|a refusé de s'alimenter",
)
def care_refused(p: Passage) -> tuple[Fact, ...]:
    """'Les autorités lui refusent tout soin.'"""
    return _denied_each(p)


@rule(
    r"(?P<need><CARENOUN>)(?: [\w'-]+){0,3}? (?:que|dont|qu'|auxquel\w+) ?(?:[\w'-]+ ){0,6}?(?:refus\w+|priv\w+|n'(?:a|ont) (?:pas|jamais))",
    cues="refus priv pas jamais",
    own_negation=True,
    own_voice=True,
)
def care_that_is_refused(p: Passage) -> Fact | None:
    """'… les dialyses que l'administration lui refuse.'"""
    return _denied(p)


@rule(
    r"(?:refus\w*|refus d[e']) ?(?:de |d')?(?:le |la |les |son |leur )?(?:transfér\w+|transfert|hospitalis\w+|soigner|admission)(?: <HIM>)?(?: (?:à|vers|dans) (?P<need>(?:un |l'|une )?(?:hôpital|clinique|établissement)[\w ]*?))?(?!\w)",
    cues="refus",
    own_negation=True,
    own_voice=True,
)
def not_taken_to_hospital(p: Passage) -> Fact | None:
    """'… ont refusé de la transférer à l'hôpital.'"""
    return _denied(p, "hospital")


@rule(
    r"(?:(?:manque|absence|défaut|refus|privation|insuffisance) d(?:e |')(?:l'accès (?:à|aux) |accès (?:à|aux) )?|sans (?:accès (?:à|aux) |recevoir |bénéficier d(?:e |')|avoir (?:pu )?(?:reçu|accès à|voir|vu|consulter) )?|faute d(?:e |')|accès (?:limité|restreint|insuffisant) (?:à|aux) |privé~ d(?:e |'))(?:ses |les |des |de |d'|un |une |l'|la |aucun\w* |adéquats? |appropriés? )*(?P<need><CARE>)",
    cues="manque absence défaut refus privation insuffisan sans faute accès privé",
    own_negation=True,
    own_voice=True,
    unless=r"demand|exhort|appel(?:le|ons)|mourir faute",
)
def lack_of_care(p: Passage) -> Fact | None:
    """'… en l'absence de soins médicaux.'"""
    return _denied(p)


@rule(
    r"(?:(?:demandes? (?:\w+ ){0,3}?d(?:e |')|(?:son|sa|ses|le|les|l') ?)(?P<need><CARENOUN>)) (?:[\w'-]+ ){0,4}?(?:a|ont|avait|avaient|est|sont) (?:\w+ment )?(?:été )?(?:refusé|rejeté|ignoré|confisqué|retardé|reporté|interrompu|annulé|suspendu|resté~ sans (?:réponse|suite))~?|aucun (?:médecin|soin|traitement|suivi médical) (?:ne |n')(?:lui |leur )?(?:a|est|ont) (?:été )?(?:\w+)",
    cues="demande son sa ses aucun le les",
    own_negation=True,
    own_voice=True,
)
def request_refused(p: Passage) -> Fact | None:
    """'Ses demandes de soins ont été ignorées.'"""
    return _denied(p)


@rule(
    r"(?:n'(?:a|ont) (?:\w+ ){0,3}?(?:reçu|eu|obtenu) que (?:du |de la |des |de l'|d)?(?:paracétamol|aspirine|calmants?|antidouleurs?|cachets?|sirop|analgésiques?)|<AVOIR> manqué (?:\w+ ){0,3}?séances?|<AVOIR> (?:refusé|retiré|renvoyé|rendu|confisqué|gardé|retenu)(?:e|s|es)? (?:les|ses|des|leurs|son) (?P<need>médicaments?|insuline|traitement|ordonnances?|lunettes|inhalateur)|(?P<n2>médicaments?|traitement|insuline) (?:[\w'-]+ ){0,4}?(?:n'(?:a|ont|est|sont) (?:\w+ )?(?:pas|jamais|plus) (?:été )?(?:remis|transmis|donné|arrivé|distribué|délivré)|lui (?:a|ont|est|sont) (?:été )?(?:refusé|confisqué|retiré)|confisqué)(?:e|s|es)?|n'(?:a|ont) pas (?:appelé|fait venir) (?:de|un) médecin|(?:comprimés|pilules|gouttes|médicaments) (?:[\w',-]+ ){0,12}?(?:retourné|renvoyé|rendu|confisqué|refusé)(?:e|s|es)?|n'(?:a|ont) pas été autorisé~ à (?:lui |leur )(?:faire parvenir|remettre|apporter|transmettre)|contre l'avis (?:des|du|de) (?:ses )?médecins?|attend(?:ent|ait)? (?:toujours|encore|depuis [\w ]+?) (?:une |un |son |sa |l'|d'être )(?:opér\w+|consultation|examen|hospitalis\w+|rendez-vous|intervention|soign\w+)|(?:aucun|jamais|pas) (?:\w+ ){0,2}?(?:vu|examiné|reçu|ausculté)(?:e|s|es)? (?:par )?(?:un|de|le|aucun) (?:médecin|spécialiste|dentiste|gynécologue|psychiatre|cardiologue))",
    cues="que comprimé pilule goutte autorisé séance médicament insuline traitement ordonnance lunettes inhalateur contre attend aucun jamais pas",
    own_negation=True,
    own_voice=True,
)
def only_painkillers(p: Passage) -> Fact | None:
    """'Elle n'a reçu que du paracétamol.'"""
    return _denied(p, p.word("need") or p.word("n2"))


@rule(
    r"(?:(?:l'|son |ses |les |le |la |cette |aucun\w* )?(?P<need>examens?|opérations?|interventions?|consultations?|hospitalisations?|soins|rendez-vous|échographies?|radiographies?|scanner|irm|biopsie|chimiothérapie|dialyses?|pansements?|analyses?|transfert (?:à l'hôpital|médical))(?: (?:de|d') ?<HIM>)?(?:,[^,;]{3,60},)? (?:[\w'-]+ ){0,4}?(?:n'(?:a|ont|avait|avaient|est|sont|y) (?:\w+ ){0,2}?(?:pas|jamais|plus|toujours)|ne (?:sont|seront|sera|lui|leur|se) (?:\w+ ){0,2}?(?:pas|jamais|plus)|(?:a|ont|est|sont) (?:\w+ )?(?:été )?(?:annulé|reporté|refusé|repoussé|suspendu|interrompu|ajourné|différé|sans cesse)~?)|(?:insuline|médicaments?|traitement|pilules|comprimés)[^,;.]{0,40}? (?:n'(?:a|ont|est|sont) (?:\w+ ){0,2}?(?:pas|jamais|plus)|ne (?:lui|leur) (?:\w+ ){0,2}?(?:pas|jamais|plus)|(?:est|sont|lui est|lui sont|a été|ont été|leur sont) (?:\w+ment )?(?:refusé|fourni~ (?:de façon|de manière|au compte)|distribué~ (?:de façon|de manière)|interrompu|confisqué|délivré~ (?:au|de façon))))",
    cues="examen opération intervention consultation hospitalis soins rendez-vous échographie radiographie scanner irm biopsie chimio dialyse pansement analyse transfert insuline médicament traitement pilule comprimé",
    own_negation=True,
    own_voice=True,
    unless=r"grève|procès|compatible|concluant",
)
def exam_did_not_happen(p: Passage) -> Fact | None:
    """'L'examen, fixé au 4 octobre, n'a pas eu lieu.'"""
    return _denied(p)


@rule(
    r"(?:(?:médecins?|infirmi(?:er|ère)s?|infirmerie|secours|ambulance|gardiens|surveillants|administration|service médical)[^,;.]{0,50}? (?:(?:ne |n')(?:\w+ ){0,3}?(?:délivr|donn|prescri|fourni|propos|reçoi|vien|est venu|sont venus|passe|a été (?:appel|prévenu)|intervien)\w*(?: [\w'-]+){0,3}? (?:que|qu'|pas|jamais|aucun\w*)|(?:a|ont) (?:mis|attendu|tardé)(?: \w+){0,2}? <DUR> (?:à|avant)|(?:a|ont|mettent|met) (?:\w+ )?(?:tardé|attendu)|(?:refuse|refusent|refusait|a refusé|ont refusé) (?:de |d')(?:se déplacer|l'examiner|le (?:voir|recevoir|soigner|conduire|transférer|hospitaliser)|la (?:voir|recevoir|soigner|conduire|transférer|hospitaliser)|les (?:voir|recevoir|soigner)|intervenir|appeler))|attend(?:ent|ait|aient)? (?:\w+ment |toujours |encore |depuis <DUR> |en vain )+(?:d'être |de (?:pouvoir )?|un |une |l'|son |sa )(?:\w+ ){0,2}?(?:admis|hospitalis|opér|soign|examin|consult|vu |voir (?:un|une)|transfér|intervention|traitement|greffe|rendez-vous)\w*|(?:mis|attendu|fallu|laissé) (?:[\w'-]+ ){0,2}?<DUR> (?:à |pour |avant (?:de |d')|sans )(?:la |le |les |lui |être |qu'on )?(?:soign|plâtr|opér|hospitalis|transfér|examin|appel|soins|médecin|consult|reçoi|voir un)\w*|(?:sans|pas d'|faute d'|aucune?) (?:\w+ )?(?:escorte|ambulance|anesthésie|ordonnance)|(?:ni|pas de|sans) (?P<need>médicaments?|soins|médecin|traitement|suivi|kinésithérapie|lunettes|prothèse|infirmi\w+)(?! de (?:la|l')))(?!\w)",
    cues="mis fallu laissé médecin infirm secours ambulance gardiens surveillants administration service attend sans pas faute aucun ni",
    own_negation=True,
    own_voice=True,
    unless=r"demand|appel(?:le|ons)|exhort|grève",
)
def nobody_cares_for_them(p: Passage) -> Fact | None:
    """'Elle attend toujours d'être opérée.'"""
    return _denied(p)


@rule(
    r"(?<!\w)(?:n'(?:a|ont|avait|est) (?:été |pu être |pu )?(?:vu|examiné|soigné|reçu|ausculté|opéré|consulté|conduit|transporté|transféré|hospitalisé)~? (?:[\w'-]+ ){0,5}?(?:que|qu') ?[\w'-]+(?: [\w'-]+){0,5}|s'(?:oppose|opposent|est opposé~|était opposé~) à (?:son |sa |leur |l'|toute |ce qu')(?:évacuation|hospitalisation|transfert|admission|extraction|opération|examen|consultation|traitement)(?: [\w'-]+){0,6}|s'(?:est|était|étaient|sont) vu~? (?:\w+ment )?(?:confisquer|refuser|retirer|interdire|supprimer) (?:[\w'-]+ ){0,3}?(?:inhalateur|médicament|traitement|soins|insuline|lunettes|appareil|prothèse|consultation|opération|hospitalisation|ventoline|béquilles|pilules)\w*(?: [\w'-]+){0,4}|n'(?:a|ont|avait) (?:jamais |pas |plus |à ce jour )*(?:bénéficié|reçu|eu droit|eu accès|obtenu) (?:[\w'-]+ ){0,2}?(?:d'|de |à |aux )?(?:aucune? |l'|la )?(?:suivi|soins?|traitement|examen|consultation|visite médicale|prise en charge|médecin|assistance médicale|médicament)\w*(?: [\w'-]+){0,4}|(?:confisqu|retir|saisi|refus|interromp|suspend|suspendu|supprim)\w* (?:[\w'-]+ ){0,4}?(?:son |ses |leur |leurs |l'|des |les )(?:inhalateur|médicaments?|traitement|insuline|lunettes|soins|chimiothérapie|dialyse|ventoline|antidouleurs)(?: [\w'-]+){0,4}|(?:traitement|chimiothérapie|dialyse|soins|opération|intervention|hospitalisation)s?(?: [\w'-]+){0,4}? (?:a|ont|est|sont|avait|fut) (?:\w+ment )?(?:été )?(?:interrompu|refusé|suspendu|repoussé|reporté|annulé|supprimé)~|(?:laissé~|reste|restent|demeure|est|sont) sans (?:soins|traitement|suivi|médecin|médicaments|assistance médicale)|(?:ses|les|leurs) (?:médicaments|remèdes|lunettes|ordonnances)(?: [\w'-]+){0,4}? (?:ne |n')(?:lui |leur )?(?:sont|ont|parviennent|est)(?: [\w'-]+){1,4}|(?:infirmerie|médecin|docteur)(?: [\w'-]+){0,3}? ne (?:lui )?(?:donne|prescrit|délivre|distribue) que [\w'-]+(?: [\w'-]+){0,3})",
    cues="vu examiné soigné reçu auscult opéré consulté conduit transport transféré hospitalis oppose opposé bénéfici droit accès obtenu confisqu retir saisi refus interromp interrompu suspend suspendu supprim traitement chimio dialyse soins opération intervention laissé reste demeure sans médicament remède lunettes ordonnance infirmerie médecin docteur",
    own_negation=True,
    unless=r"exhort|appel(?:le|ons)|demand\w+ (?:à|que|aux)|visites? (?:familiale|de)|avocat|recours|appel|audience|libération|grève",
)
def evacuation_opposed(p: Passage) -> Fact | None:
    """'Le régisseur s'oppose à son évacuation vers l'hôpital.'"""
    health = r"médecin|médic|soin|hôpital|infirm|traitement|inhalateur|insuline|lunettes|suivi|consultation|opération|évacuation|hospitalis|chimio|dialyse|prise en charge|remède|ventoline|béquille|prothèse|appareil|examen"
    return _denied(p) if p.has(health) else None


@rule(
    r"(?:(?:une?|le|la|son|sa) )?(?P<need>(?:médecin|docteur|dentiste|infirmi(?:er|ère)|chirurgien(?:ne)?|psychiatre|pédiatre|oculiste|spécialiste|[a-zéè]+ologue)s?(?: (?:indépendante?|de la prison))?) (?:ne (?:l'|les )|n')(?:a|ont|avait|avaient) (?:toujours |encore )?(?:pas|jamais)(?: encore)? (?:vu|examiné|soigné|ausculté|consulté|opéré)~?(?!\w)(?! (?:de|d'))",
    cues="pas jamais",
    own_negation=True,
    own_voice=True,
)
def doctor_has_not_seen(p: Passage) -> Fact | None:
    """'Un ophtalmologue ne l'a pas encore vue.'"""
    return _denied(p)
