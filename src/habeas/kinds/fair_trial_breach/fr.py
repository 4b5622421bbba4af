"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.fair_trial_breach.how import FRENCH, is_no_fault, is_own_account

_STAGES = ("arrestation", "détention", "enquête", "procès", "condamnation", "peine", "appel")
_STAGE = r"(?:arrestation|détention|enquête|procès|condamnation|peine|appel|procédure|jugement)"
_NO = r"(?:n'(?:a|ont|avait|avaient|est|sont) (?:\w+ ){0,3}?(?:pas |jamais |aucun\w* |pu )|ne (?:peut|peuvent|pouvait) (?:pas )?|sans |aucun\w* |privé~ (?:de |d'|du )|refus\w* (?:de |d'|du |le |l')?|absence (?:de |d')|manque (?:de |d')|empêché~ (?:de |d')|interdit~ )"
_NOT_SAYING = r"(?!(?:que|qu'\w+|affirm\w+|déclar\w+|di(?:t|sent)|selon|indiqu\w+|expliqu\w+|assur\w+|précis\w+) )"
_NO_CAUSE_FOR_IT = r"aucune? (?:motif|raison) (?:de |d'|pour |à )(?:l[ea']s? ?)?(?:sa |la |une |une éventuelle )?(?:mise en liberté|libér\w+|relâch\w+|grâc\w+|amnisti\w+|réexamin\w+|réexamen|révis\w+|rouvrir|annul\w+|modifi\w+|faire droit|donner suite|accéder|interven\w+)"
_ASK = r"appel(?:le|ons)|exhort|demande(?:nt|ons)? (?:à|que|aux|au)|garanti(?:r|ssent)|veiller"


def _breach(p: Passage, guarantee: Guarantee) -> Fact | None:
    if p.has(_NO_CAUSE_FOR_IT):
        return None
    return FairTrialBreach(when=p.when, guarantee=guarantee, detail=p.clause)


def _of_arrest(p: Passage) -> Guarantee:
    """What was not shown or told at the arrest."""
    if p.has("mandat"):
        return Guarantee.WARRANT
    return Guarantee.REASONS if p.has(r"inform|raison|motif") else Guarantee.OTHER


@rule(
    r"(?P<quote>(?P<stages>(?:l'|la |le |les |sa |son |ses |leur )"
    + _STAGE
    + r"(?:(?:,| et) (?:l'|la |le |sa |son )?"
    + _STAGE
    + r")*)(?: (?:de |d'|du ) ?(?:[\w.'-]+ ){0,4}?(?:[\w.'-]+))? (?:n'(?:a|ont|est|sont|était) (?:\w+ )?pas (?:été )?(?:respecté|conforme|mené|conduit)\w*(?: conformément)?|(?:a|ont) (?:violé|enfreint|bafoué|méconnu)|viole(?:nt)?|contrevien(?:t|nent) à) (?:à |aux |au |le |la |les |l')?(?P<rule>(?:Code|Constitution|lois?|normes|droit|procédure|garanties|exigences|standards)[\w' ]*?))(?=[,.;]|$| et )",
    cues="respecté conforme mené conduit violé enfreint bafoué méconnu viole contrevien",
    own_negation=True,
    own_voice=True,
)
def not_in_line(p: Passage) -> Fact | None:
    """'La détention et le procès n'ont pas été conduits conformément au Code …'"""
    words = (p.word("stages") or "").casefold()
    stages = tuple(stage for stage in _STAGES if stage in words)
    return FairTrialBreach(
        when=p.when,
        guarantee=Guarantee.DOMESTIC_PROCEDURE,
        stages=stages or None,
        rule=p.word("rule"),
    )


@rule(
    _NO
    + r"(?:[\w'-]+ ){0,5}?(?:(?:possibilité|droit|moyen|temps|occasion|facilités) (?:nécessaires? )?(?:de |d'|pour |à ))?(?:se défendre|préparer (?:sa|leur|une) défense|présenter (?:des |ses |sa |les |une )?(?:preuves|témoins|défense|éléments)|faire (?:citer|entendre) (?:des |ses |les )?témoins|citer (?:des )?témoins|contre-interroger|interroger (?:les |des )?témoins|témoins? (?:de la défense |à décharge )?n'(?:a|ont) été (?:entendu|cité)s?|consulter (?:le|son|leur) dossier|avoir accès (?:à son|au) dossier|accès (?:à son|au) dossier|s'exprimer|prendre la parole|une défense|droits? (?:à la|de la) défense)",
    cues="défen présent témoin dossier interroger exprimer parole",
    own_negation=True,
    own_voice=True,
    unless=r"défenseu|ouvrir la session",
)
def no_defence(p: Passage) -> Fact | None:
    """'… n'a pas pu se défendre.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:"
    + _NO
    + r"(?:[\w'-]+ ){0,7}?(?:avocate?s?|assistance juridique|conseil juridique|défenseur de son choix|assistance d'un conseil)(?!\w)|avocate?s? (?:"
    + _NOT_SAYING
    + r"[\w'-]+ ){0,5}?(?:n'(?:a|ont|est|était) (?:\w+ )?(?:pas|jamais|aucun)|empêché~|exclu~|menacé~ de radiation|contraint~|récusé~|expulsé~)|avocate? (?:commis~ d'office|désignée? (?:d'office|par (?:l'État|le tribunal)))|avocate? de (?:son|leur) choix|hors (?:de )?la présence (?:de son avocat|d'un avocat))",
    cues="avocat juridique défenseur conseil",
    own_negation=True,
    unless=_ASK
    + r"|que (?:le|depuis le) \d|rendre visite|voir (?:sa famille|ses proches)|arrêt\w+ l'avocat|, avocate?\b[^.;]*, n'",
)
def no_counsel(p: Passage) -> Fact | None:
    """'… interrogée sans avocat.'"""
    return _breach(p, Guarantee.COUNSEL)


@rule(
    r"(?:à huis clos|à portes closes|procès (?:secret|fermé au public)|audiences? secrètes?|(?:(?:public|observateurs|journalistes|presse|famille|proches|diplomates)[\w', ]{0,60}?(?:n'(?:a|ont) pas (?:été |pu )?(?:autorisé|assister|admis|accéder)|exclu~|empêché~ d'(?:assister|entrer)|interdit~ d'accès|refoulé~))|interdit~ au public)(?!\w)",
    cues="huis portes secret fermé public observateurs journalistes presse famille proches diplomates interdit",
    own_negation=True,
    own_voice=True,
)
def closed_trial(p: Passage) -> Fact | None:
    """'Le procès s'est tenu à huis clos.'"""
    return None if is_own_account(p) else _breach(p, Guarantee.PUBLIC_HEARING)


@rule(
    r"(?:(?:forcé|contraint|obligé)~ (?:[\w'-]+ ){0,4}?(?:à |de |d')(?:avouer|signer|passer aux aveux|témoigner|reconnaître|faire des aveux|s'accuser|s'incriminer)|aveux? (?:\w+ )?(?:forcés?|extorqués?|obtenus? (?:sous|par)|arrachés?|télévisés?|sous la (?:contrainte|torture))|(?:extorqu|arrach|soutir)\w+ (?:des|ses|leurs|les) aveux|(?:procès-verba(?:l|ux)|déclarations?|signature)[^.;]{0,40}?(?:extorqu|arrach)\w+|signer (?:des aveux|une confession|une déclaration|des documents|un document|un procès-verbal))",
    cues="procès-verb déclaration signature avouer signer aveu témoigner reconnaître accuser incriminer",
    unless=r"pétition",
)
def forced_confession(p: Passage) -> Fact | None:
    """'… contrainte de signer des aveux.'"""
    return _breach(p, Guarantee.CONFESSION)


@rule(
    r"(?:(?:aucune?|sans|absence d[e']|manque d[e']|faute d[e']|pas d[e']) ?(?:[\w'-]+ ){0,3}?(?:preuves?|élément(?:s)? (?:à charge|de preuve|matériel))|(?:accusations?|charges?|preuves?|poursuites|inculpations?|procès|chefs? d'(?:accusation|inculpation)|affaire)(?: (?:de|d'|pour) ?[\w'\" -]{2,40}?)? (?:\w+ment )?(?:fabriquée?s?(?: de toutes pièces)?|montée?s? de toutes pièces|infondée?s?|fallacieu\w+|forgée?s?|politiquement motivée?s?|à motivation politique|mensong\w+|sans fondement|motivée?s? par des considérations politiques|dénuée?s? de (?:tout )?fondement|inventée?s?)|(?:fausses|fallacieuses|prétendues) (?:accusations|preuves|charges)|(?:refus\w+|rejet\w+) (?:d'entendre|d'examiner|de prendre en compte|d'admettre) (?:[\w'-]+ ){0,3}?(?:témoin|preuve|plainte|médecin|expert|défense)\w*)",
    cues="preuve élément accusation charge poursuite inculpation procès chef affaire témoin plainte refus rejet",
    own_negation=True,
    own_voice=True,
    unless=r"diffusion de fausses",
)
def no_evidence(p: Passage) -> Fact | None:
    """'… des accusations fabriquées.'"""
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:(?:procès|jugement|procédure|condamnation|audience|verdict)(?: \w+)? (?:\w+ment )?(?:inéquitable|inique|expéditi(?:f|ve)|injuste|politique|sommaire|non équitable|entaché\w* d[\w' ]+|partial\w*)s?|(?:parodie|simulacre|mascarade) d[e'] ?(?:procès|justice|justice)|(?:mascarade|parodie) judiciaire|(?:violation|mépris|violé|bafoué|non-respect|absence)(?:s|e)? (?:\w+ )?(?:des? |du |de son |le |son )?(?:droit à (?:un procès équitable|une procédure régulière)|garanties? d'un procès équitable|garanties? (?:d'une procédure|procédurales?|judiciaires?)|présomption d'innocence|procédure régulière|droits? de la défense)|n'(?:a|ont|avait|est|répond|répondait|était) (?:\w+ ){0,4}?(?:pas|aucun\w*|ni) (?:[\w'-]+ ){0,5}?(?:procès équitable|normes (?:d'équité|internationales)|indépendante?s?)|manque d'indépendance|(?:loin|en deçà) (?:de respecter |de |des )?(?:les )?normes)",
    cues="procès jugement procédure condamnation audience verdict parodie simulacre mascarade garantie présomption équitable indépendan normes",
    own_negation=True,
    own_voice=True,
    unless=_ASK,
)
def unfair_trial(p: Passage) -> Fact | None:
    """'… au terme d'un procès inéquitable.'"""
    return _breach(p, Guarantee.INDEPENDENCE if p.has(r"indépendan") else Guarantee.OTHER)


@rule(
    r"(?:(?:détention|arrestation|emprisonnement|condamnation|incarcération|privation de liberté|poursuites|peine|inculpation)(?: (?:de|d'|du|contre) ?[\w'. ]{2,50}?)? (?:est|était|sont|étaient|relève(?:nt)?|constitue(?:nt)?|semble(?:nt)?|apparaît|serait|ne vise(?:nt)? qu|vise(?:nt)?|a été (?:jugée|qualifiée|déclarée)|n'a d'autre|n'est) (?:[\w'-]+ ){0,5}?(?:arbitraire|illégale?|uniquement|motivée|une violation|des représailles|contraire|punir|sanctionner|représailles|autre but|inconstitutionnelle)s?|(?:uniquement|exclusivement|seulement|simplement|seul (?:fait|tort)|du seul fait|pour avoir (?:simplement|seulement|uniquement|pacifiquement)) (?:[\w'-]+ ){0,6}?(?:exerc\w+|pacifi\w+|exprim\w+|opinions?|droits (?:humains|de l'homme)|travail|journalis\w+|activités?|liberté d'expression|convictions|critiqu\w+)|(?:conclu|estimé?|considère|jugé|déclaré|qualifi\w+)(?:nt|s)? (?:[\w',-]+ ){0,14}?(?:arbitraire|illégale?)s?|représailles (?:à|contre|pour) (?:son|ses|leur|la|l')|(?:détention|arrestation) (?:arbitraire|illégale) de <HIM>)",
    cues="arbitraire illégal uniquement exclusivement seul simplement motivée violation représailles contraire punir sanctionner but inconstitutionnel",
    own_voice=True,
    unless=_ASK,
)
def arbitrary(p: Passage) -> Fact | None:
    """'Sa détention est arbitraire.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?:(?:sans|aucun|aucune|ni|sans aucun\w*|n'(?:a|ont|avait|est) (?:\w+ ){0,2}?(?:pas|jamais|ni)(?: encore)?(?: été)?|sans (?:avoir été |être |que )) ?(?:\w+ment )?(?:de |d'|présenter (?:de |un |aucun )?|l'existence d'|été |produit |inform\w+ (?:des |de (?:la|ses)? ?|du )?(?:raisons?|motifs?|charges)?)*(?:(?:inculpation|inculpé~|accusation|mandat(?: d'arrêt)?|jugement|procès|charges?|jugé~|présenté~ (?:à|devant) un (?:juge|tribunal|magistrat)|traduit~ (?:devant|en)|déféré~|informé~ (?:des|de|du)|décision (?:de justice|judiciaire)|ordonnance|raisons? (?:de|officielle)|motif|interprète|traduction|possibilité (?:de faire |d')?appel|droit (?:de faire |d')?appel)(?: ni (?:inculpation|jugement|procès))?)(?!\w))|n'(?:a|ai|ont) (?:jamais|pas) vu (?:un|le|de|aucun) juge|immunité (?:parlementaire )?n'(?:a|avait) (?:pas|jamais) été levée|civils? jugé~ par (?:des|un) (?:officier|militaire|tribun)\w*|tribunal militaire (?:[\w'-]+ ){0,3}?civil|civil\w* (?:[\w'-]+ ){0,4}?(?:devant|par) (?:un |des |les )tribun(?:al|aux) militaires?",
    cues="sans aucun ni pas jamais militaire civil",
    own_negation=True,
    unless=r"non coupable|" + _ASK,
)
def without_charge(p: Passage) -> Fact | None:
    """'… détenue sans inculpation ni jugement.'"""
    if p.has(r"interprète|traduction"):
        return _breach(p, Guarantee.INTERPRETER)
    if p.has(r"\bappel\b"):
        return _breach(p, Guarantee.APPEAL)
    return None if is_no_fault(p, FRENCH) else _breach(p, _of_arrest(p))


@rule(
    r"(?:jugé|condamné)~ (?:par contumace|en (?:son|leur) absence)|n'(?:a|ont|avait) (?:pas|jamais) (?:été autorisé~ à|pu) (?:assister|être présent|comparaître)",
    cues="contumace absence assister présent comparaître",
    own_negation=True,
    unless=r"condamné~? par contumace",
)
def presence(p: Passage) -> Fact | None:
    """'… jugée en son absence.'"""
    return _breach(p, Guarantee.PRESENCE)


_NEG = r"(?:n'(?:a|ont|avait|avaient|aura|auraient|ayant|est|sont|était|étaient|y a)|ne (?:fut|furent|peu\w+|pouvai\w+|permet|permettent|lui|leur|se|s'est|s'était))"
_COUNSEL = r"(?:avocate?s?|défenseurs?|conseils?|la défense|Me)"


@rule(
    r"(?:"
    + _COUNSEL
    + r"(?: (?:de la défense|du prévenu|de l'accusé\w*|commis\w* d'office))?(?: (?!qui )"
    + _NOT_SAYING
    + r"[\w'-]+){0,5}? "
    + _NEG
    + r" (?:[\w'-]+ ){0,4}?(?:accès|pu |été|eu|reçu|consult|obten|préven|inform|admis|autoris|assist|rencontr|la parole|plaid|notifi)[\w']*|(?:dossier|pièces|acte d'accusation|éléments à charge|preuves)(?: (?:de l'affaire|du dossier|complet|pénal))? (?:n'(?:a|ont|avait|avaient|est|était|sont) (?:\w+ ){0,3}?(?:communiqu|remis|transmis|accessib|notifi|fourni|produit)\w*|(?:est|sont|reste|restent|a été|ont été) (?:\w+ )?(?:secrets?|classée?s?|inaccessibles?|communiquée?s? (?:la veille|tardivement)|transmis (?:la veille|tardivement)))|(?:temps|délai)s? (?:nécessaire |suffisant |matériel )?(?:de |pour )préparer|(?:refus\w*|interdit|empêch\w*) (?:[\w'-]+ ){0,4}?(?:à |de |d'|aux? )(?:l'accès |accéder |consulter |avoir accès )?(?:au |aux |le |son |leur )?(?:dossier|pièces)|sans (?:la présence d'un|l'assistance d'un|l'assistance de|que son|que leurs?) ?(?:\w+ )?avocats?)(?!\w)",
    cues="avocat défens conseil me dossier pièces acte éléments preuves temps délai",
    own_negation=True,
    unless=_ASK
    + r"|rendre visite|visites? |voir (?:sa|son) (?:client|cliente|famille)|constitution d'avocat|réponse|répondu",
)
def defence_was_hindered(p: Passage) -> Fact | None:
    """'Leurs avocats n'ont eu accès au dossier que la veille.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:témoins?(?: (?:à décharge|de la défense|cités? par la défense|clés?|présentés? par [\w' ]+?))? (?:[\w'-]+ ){0,3}?(?:"
    + _NEG
    + r" (?:[\w'-]+ ){0,3}?(?:entendu|cité|convoqué|admis|autorisé|appelé|comparu|pu)|(?:a|ont|avait|avaient|fut|furent) (?:\w+ )?(?:été )?(?:refusé|récusé|écarté|rejeté|menacé|intimidé|contraint|déposé (?:sous|à|derrière|masqué)))|(?:sans (?:avoir )?|refus\w+ d')(?:entend|cit|convoqu|interrog|audition)\w+ (?:[\w'-]+ ){0,5}?témoins?|témoins? (?:anonymes?|masqués?|à charge|protégés?|de l'accusation) (?:[\w'-]+ ){0,3}?(?:absent|anonym|masqu|rétract|sous (?:couvert|pseudonyme)|n'ont|s'étai|s'est)\w*|(?:requêtes?|demandes?|exceptions?|moyens|conclusions|arguments) (?:[\w'-]+ ){0,2}?(?:de la défense|des avocats|de nullité|des conseils|d'expertise|de récusation) (?:[\w'-]+ ){0,5}?(?:rejeté|écarté|ignoré|refusé|sans examen|sans motif|jamais)\w*|(?:rejet\w*|refus\w*|écart\w*|ignor\w*) (?:[\w'-]+ ){0,3}?(?:requêtes?|demandes?|témoins?|preuves?|expertise|pièces|certificat|arguments?) (?:[\w'-]+ ){0,2}?(?:de la défense|à décharge|des avocats|médica\w+|alibi|produit\w*)|(?:décisions?|ordonnances?|jugement|arrêt)s? (?:[\w'-]+ ){0,3}?(?:non motivé|stéréotypé|identique|dépourvu\w* de motif|pas motivé|rédigé\w* à l'avance)\w*)",
    cues="témoin requête demande exception moyens conclusions arguments rejet refus écart ignor décision ordonnance jugement arrêt",
    own_negation=True,
    unless=_ASK + r"|libération|mise en liberté provisoire|soins|hôpital|visite|lettre",
)
def witnesses_not_heard(p: Passage) -> Fact | None:
    """'Les témoins à décharge n'avaient pas été entendus.'"""
    return _breach(p, Guarantee.DEFENCE if p.has("témoin|défense|avocat") else Guarantee.OTHER)


@rule(
    r"(?:(?:jugement|condamnation|verdict|accusation|dossier|décision|tribunal|cour|poursuites|procureur|parquet)s?(?: (?!qui )[\w'-]+){0,4}? (?:(?:ne )?(?:repos|s'appu|se fond|tien|s'est (?:fond|appuy))\w* (?:\w+ment |que |presque |seulement )*(?:sur|à)|(?:est|sont|était|a été) (?:\w+ment )?(?:fondée?s?|basée?s?) (?:\w+ment )?sur)|(?:sur la (?:seule )?(?:base|foi)|au vu|à partir) (?:de |d'|des |du )(?:seuls? |simples? )?(?:aveux|témoignages?|déclarations?|messages?|publications?|vidéos?|captures|rapports? (?:de (?:la )?police|confidentiel|secret)|preuves?|écoutes)|dossiers? (?:\w+ )?(?:vides?|monté|cousu|fabriqué)|(?:pas|jamais|aucun\w*|ni|sans) (?:\w+ ){0,3}?(?:preuves?|éléments? (?:matériels?|concrets?|de preuve|à charge|probants?))|preuves? (?:[\w'-]+ ){0,3}?(?:illégal|irrecevab|falsifi|fabriqu|truqu|plac|obten\w+ (?:sous|par))\w*|aveux (?:[\w'-]+ ){0,5}?(?:sous|torture|contrainte|extor|rétract|dict)\w*|(?:procès-verba(?:l|ux)|dépositions?|déclarations?|documents?|aveux)(?: (?!que )[\w'-]+){0,3}? (?:qu'(?:il|elle|ils|elles) n'(?:a|ont|avait|avaient) (?:\w+ )?(?:pas|jamais)? ?(?:pu |été autorisé\w* à )?(?:lu|lire|compr|écrit)\w*|sans (?:pouvoir |l'avoir |les avoir )?(?:lire|lu)|en blanc|préalablement rédigé\w*|dans une langue)|(?:faux|fausses) (?:témoi\w+|preuves?|aveux)|(?:contrain|forc|oblig|fai)\w* (?:[\w'-]+ ){0,4}?(?:à |de )?(?:sign|avou|témoign|déposer contre|reconna[iî]tre|enregistr|lire (?:une|des) (?:déclaration|aveux)|se (?:filmer|rétracter)|passer)\w*)(?!\w)",
    cues="jugement condamnation verdict accusation dossier décision tribunal cour poursuites procureur parquet base foi vu pas jamais aucun ni sans preuve aveux procès-verb déposition déclaration document faux fausses contrain forc oblig fai",
    own_negation=True,
    own_voice=True,
    unless=_ASK
    + r"|preuves? de vie|preuve de courage|fait (?:appel|signer une pétition)|pas (?:à faire )?ses preuves|fait\w* reconnaître|tiennent à",
)
def no_sound_evidence(p: Passage) -> Fact | None:
    """'Le jugement repose exclusivement sur leurs aveux.'"""
    if p.has("contrain|forc|oblig|fai(?:t|re) (?:sign|avou)") or p.has("aveux|déposition|lu\\b"):
        return _breach(p, Guarantee.CONFESSION)
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:(?:aucun|sans|pas de|ni|nul) (?:[\w'-]+ ){0,3}?(?:recours|possibilité d'appel|voie de recours|appel possible)(?! à la)|"
    + _NEG
    + r" (?:\w+ )?(?:susceptibles? d'(?:appel|un recours)|pu faire appel)|(?:sans|"
    + _NEG
    + r" (?:\w+ ){0,2}?(?:pas|jamais|aucune?|que))(?: (?:avoir|être|encore|été|jamais|une seule fois|même|jusqu'ici))* ?(?:comparu\w*|jug[ée]\w*|présentée?s? (?:à|devant)|traduite?s? devant|entendue?s?(?= par (?:un|le) juge)|auditionnée?s?|vu (?:un|de|le) (?:juge|magistrat))(?: (?!visite)[\w'-]+){0,6}?|(?:présenté|traduit|déféré|comparu)\w* (?:[\w'-]+ ){0,5}?(?:que|qu'|seulement|au bout de|plus de|après|pas avant|avec) ?(?:[\w'-]+ ){0,2}?(?:<DUR>|le \d|\d+ jours)[\w ]{0,20}|(?:délai|durée) (?:légale?|maximale?|prévue?)[^.;]{0,30}? (?:a |est |ont )?(?:\w+ment )?(?:été )?(?:dépassé|expiré|écoulé|violé)\w*|au-delà d(?:e la|u) (?:durée|délai) (?:légale?|maximale?)|(?:garde à vue|détention provisoire) (?:[\w'-]+ ){0,3}?(?:illégale?|prolongée? (?:illégalement|sans)|excess\w+|abusive)|pas (?:encore |toujours )?(?:été )?(?:reprogrammé|audiencé|enrôlé|fixé)\w*)(?!\w)",
    cues="aucun sans pas ni nul n' ne présenté traduit déféré comparu délai durée au-delà garde détention",
    own_negation=True,
    unless=_ASK
    + r"|visites?|réponse|nouvelles|plus tard,? (?:il|elle)|médecin|recours à (?:la force|des)|retour|famille|contact|soins|mandat",
)
def no_judge_in_time(p: Passage) -> Fact | None:
    """'… sans avoir comparu une seule fois devant un juge.'"""
    if p.has("recours|appel"):
        return _breach(p, Guarantee.APPEAL)
    if not p.has(
        "juge|tribunal|magistrat|procureur|juridiction|autorité judiciaire|jugé|jugement|comparu|audience|délai|durée|garde à vue|détention|reprogrammé|audiencé|fixé|enrôlé"
    ):
        return None
    return _breach(p, Guarantee.OTHER)


@rule(
    r"(?:(?:procès|procédure|audience|jugement|tribunal|cour|juges?|instruction|enquête|condamnation|débats|verdict|détention|arrestation)(?: (?!qui )[\w'.-]+){0,5}? (?:n'(?:a|ont|est|sont|était|étaient|avait) (?:\w+ ){0,3}?(?:pas|jamais|aucun\w*|nullement|guère|ni) (?:\w+ ){0,2}?(?:satisfai|respect|répond|conform|offer|garanti|observ|impartia|indépenda|équitab|public|base légale|motiv)\w*|ne (?:respect|satisf|répond|offr|remplit|correspond|repos)\w* (?:pas|aucun\w*|nullement|sur aucun\w*)|(?:a |ont |est |était |fut |furent |reste )?(?:\w+ment )?(?:été )?(?:entaché|émaillé|marqué|viol|bafou|contr(?:aire|even|evi)|loin d[e'u]|en deçà|expédi|expéditi|bâcl|inique|inéquitable|partial|truqué|joué|décidé\w* d'avance)\w*|(?:a |qui a )(?:\w+ )?duré (?:moins (?:de |d')|à peine |seulement |que |tout juste |moins )?[\w ]{0,14}?(?:minutes|heure|heures)(?!\w))|(?:viol|bafou|mépris|méconn|entrav|enfrein|port\w* atteinte)\w* (?:[\w'-]+ ){0,5}?(?:droits?|garanties?|présomption|principes?|règles?|procédure|code|équité)(?: (?:à|de|d'|du|des|au|aux) ?[\w' ]{0,40}?(?:procès|défense|avocat|juge|recours|équitable|silence|innocence|procédure|garanties?|liberté))?|jugé~ (?:[\w'-]+ ){0,2}?par (?:une? |la |le )(?:juridiction|tribunal|cour|chambre) (?:militaire|d'exception|spécial|antiterroriste|sans|dont)\w*|traduit~ (?:[\w'-]+ ){0,3}?devant (?:une? |la |le )(?:juridiction|tribunal|cour|chambre) (?:militaire|d'exception|spécial)\w*|(?:délibéré|délibération|procès|audience|débats) (?:de|d'à peine|de moins de|d'une durée de) [\w ]{2,18}(?:minutes|heures?|jours?)|vu~? (?:refuser|retirer|couper|interdire) (?:la parole|l'accès|le droit|son droit)|par visioconférence|depuis (?:sa|leur) cellule|(?:interprètes?|traduc(?:teur|trice|tion)s?)(?: (?!qui)[\w',-]+){0,12}? (?:ne s'est|n'a|n'avait|n'ont|refus|absent)\w*|(?:n'a|sans|pas|aucun\w*|refus\w*) (?:\w+ ){0,3}?(?:interprète|traduction|traducteur)|présomption d'innocence|droit au silence|(?:intimid|menac|harcel|radi|poursui|arrêt)\w* (?:[\w'-]+ ){0,3}?(?:ses|leurs|son|leur|des|les|deux de ses) avocate?s?(?! (?:de la famille))|immunité(?: (?!qui)[\w'-]+){0,4}? (?:n'|sans|lev|viol|ignor|mépris)[\w']*)(?!\w)",
    cues="délibér parole accès procès procédure audience jugement tribunal cour juge instruction enquête condamnation débats verdict détention arrestation viol bafou mépris méconn entrav enfrein atteinte visioconférence cellule interprète traduc présomption silence avocat immunité",
    own_negation=True,
    own_voice=True,
    unless=_ASK
    + r"|Groupe de travail sur|viol(?:é|ée|és|ées|s)? (?:par|en|à plusieurs)|contraire à la loi sur|partage\w* une? cellule|violences",
)
def proceedings_at_fault(p: Passage) -> Fact | None:
    """'Le procès n'a pas satisfait aux exigences de l'article 14.'"""
    if p.has("interprète|traduc"):
        return _breach(p, Guarantee.INTERPRETER)
    if p.has("avocat"):
        return _breach(p, Guarantee.COUNSEL)
    if p.has("indépendan|impartia|partial|militaire|exception"):
        return _breach(p, Guarantee.INDEPENDENCE)
    return _breach(p, Guarantee.OTHER)


@rule(
    r"(?:(?:observateurs?|journalistes?|presse|public|famille|proches|diplomates?|délégation|épouse|mère|parents|salle)(?: (?!qui )[\w'-]+){0,4}? (?:"
    + _NEG
    + r" (?:[\w'-]+ ){0,4}?(?:assist|admis|accès|autoris|entrer|suivre|pénétr|accéd|présent)\w*|(?:a|ont|avait|avaient) (?:\w+ )?(?:été )?(?:exclu|refoul|expuls|évacu|tenu\w* à l'écart|empêch|interdit)\w*)|(?:salle|audience|procès) (?:[\w'-]+ ){0,3}?(?:fermé|interdit|huis clos|sans public|à guichets)\w*|absence d'examen|(?:inform|notifi|avert)\w* (?:de |du |des )(?:leurs?|ses|son) (?:droits?|motifs?)|(?:n'(?:a|ont|avait|ayant|avaient)|sans|ni) (?:\w+ ){0,3}?(?:inform|notifi|présent|montr|produi|exhib|communiqu)\w* (?:[\w'-]+ ){0,4}?(?:droits?|mandat|motifs?|raisons?|charges|accusations|ordre)|(?:aucun|sans|ni) (?:\w+ )?(?:mandat|ordre écrit|convocation|motif|explication)(?: (?:n'|ne)[\w' ]{0,30})?|mandat d'arrêt (?:antidaté|délivré après|n'))(?!\w)",
    cues="observateur journaliste presse public famille proches diplomate délégation épouse mère parents salle audience procès absence inform notifi avert n' sans ni aucun mandat",
    own_negation=True,
    own_voice=True,
    unless=_ASK
    + r"|rencontrer|voir (?:le|la|les)|rendre visite|visite|lieu de|où (?:il|elle)|sort|transfert|prison (?:n'|a)|parler|téléphon|décès|hôpital",
)
def kept_from_public_or_uninformed(p: Passage) -> Fact | None:
    """'… ses clients n'ayant pas été informés de leur droit au silence.'"""
    if is_own_account(p):
        return None
    if p.has("mandat|motif|raison|inform|notifi|explication|charges|accusations"):
        return _breach(p, Guarantee.WARRANT if p.has("mandat") else Guarantee.REASONS)
    return _breach(
        p,
        Guarantee.PUBLIC_HEARING
        if p.has("salle|audience|assist|admis|public|observateur")
        else Guarantee.OTHER,
    )


@rule(
    r"(?:(?:détention|arrestation|emprisonnement|condamnation|incarcération|privation de liberté|poursuites|peine|inculpation|procès|placement|maintien en détention)(?: (?!qui )[\w'.-]+){0,9}?,? (?:est|était|sont|étaient|reste|demeure|serait|constitu\w+|relèv\w+|revêt\w*|sembl\w+|vis\w+|avai\w+ pour|a pour|n'a pour|n'ont pour|ne vis\w+) (?:(?!en\b|à\b|au\b)[\w'’-]+ ){0,5}?(?:arbitraire|illégal|injust|abusi|politiqu|représailles|punir|sanctionn|réduire|faire taire|museler|intimid|entraver|but|objet|seul|contraire|sans fondement|infondé|disproportionn|inacceptable|scandaleu)\w*|n'(?:a|ont|avait) fait (?:que |qu')(?:[\w']+ ){0,2}?(?:us|exerc|exprim|défend|dénonc|inform|écri|revendiqu)\w*|pour avoir (?:dénoncé|critiqué|manifesté|défendu|exprimé|publié)|caractère arbitraire|(?:déclar|jug|qualifi|estim|considér|conclu|reconn)\w* (?:[\w'’-]+ ){0,9}?(?:arbitraire|illégal)\w*|(?:avis|opinion|décision|résolution) (?:[\w'’-]+ ){0,9}?(?:arbitraire|illégal)\w*|(?:uniquement|seulement|simplement|exclusivement|seule?ment|seul tort|seul crime|unique crime|seul fait|simple fait|punie?s?|paie|paient|sanctionnée?s?|visée?s?|ciblée?s?|poursuivie?s?|incarcérée?s?|détenue?s?|emprisonnée?s?|condamnée?s?) (?:[\w'’-]+ ){0,3}?(?:pour |d'|de |à cause de |en raison de |en lien avec |par leur |par son )(?:[\w'’-]+ ){0,3}?(?:exerc|exprim|défend|dénonc|critiqu|inform|manifest|opinions?|militan|engagement|travail|activit|écrits?|articles?|enquêtes?|métier|croyances?|foi|convictions?|avoir (?:pacifi|dit|parlé|écrit|publié|fait))\w*)(?!\w)",
    cues="fait avoir arbitraire illégal injust abusi politiqu représailles punir sanctionn réduire taire museler intimid entraver but objet seul contraire infondé disproportionn opinion conscience uniquement exclusivement simpl puni paie paient visé ciblé poursuivi incarcéré détenu emprisonné condamné",
    own_negation=True,
    own_voice=True,
    unless=_ASK
    + r"|^(?:le )?groupe de travail (?:[\w' -]+ )?sur la détention arbitraire$|arrestations arbitraires (?:de|dans)|libér(?:er|ez|ation)|à \w+ (?:ans|années|mois)",
)
def only_for_views(p: Passage) -> Fact | None:
    """'La détention de Mme Andrane est arbitraire.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?<!\w)(?:(?:tenu|mené|conduit|jugé|interrogé|entendu|condamné|organisé|déroulé)~? (?:[\w'-]+ ){0,3}?(?:en l'absence|hors (?:de )?la présence|sans la présence) de (?:ses|son|leurs|leur|tout) (?:conseils?|avocate?s?|défenseurs?)|(?:procès|procédure|instruction|jugement|audience)s? (?:bâclé|expéditi|truqué|tronqué|joué|inique|kafkaïen|monté|ubuesque)\w*|(?:dépourvu|dénué)\w* (?:de |d')(?:toute )?(?:base légale|fondement(?: \w+)?|preuves?)|(?:sans|aucun) (?:base légale|fondement(?: juridique| légal)?|débat contradictoire|débats?(?: contradictoires?)?|motivation|motif (?:légal|valable))|(?:attend|attendent|attendait) (?:toujours |encore )?(?:d'être jugé~|son procès|leur procès|depuis <DUR> (?:d'être jugé|son procès))|(?:constitu|relèv|s'apparent|ressembl)\w* (?:[\w'-]+ ){0,3}?(?:représailles|vengeance|acharnement|intimidation|harcèlement judiciaire)(?: [\w'-]+){0,6}|(?:entretiens?|rencontres?|conversations?|visites?)(?: [\w'-]+){0,5}? (?:se (?:déroulent|tiennent)|ont lieu|ont eu lieu|sont surveillé\w*|est surveillé\w*) (?:[\w'-]+ ){0,2}?(?:en présence|sous (?:la surveillance|l'œil)|à portée)(?: [\w'-]+){1,4}|(?:dossier|pièces|procès-verbaux|acte d'accusation)(?: [\w'-]+){0,3}? (?:ne |n')(?:lui |leur )?(?:a|ont|avait|est|sont) (?:[\w'-]+ ){0,3}?(?:communiqué|transmis|remis|notifié)~|(?:conseil|avocat|avocate|défenseur|défenseure)s?(?: (?!qui)[\w'-]+){0,6}? n'(?:a|ont|avait) (?:[\w'-]+ ){0,5}?(?:que|qu'(?:au bout|après|à)|été (?:admis|autorisé|convoqué|informé)|pu)(?: [\w'-]+){0,7}|(?:fouillé|perquisitionné|saisi|arrêté)~? (?:[\w'-]+ ){0,4}?sans (?:mandat|ordre|aucun mandat|présenter)|(?:a|ont) (?:jugé|estimé|considéré|conclu|dénoncé)[^;.]{0,120}?(?:arbitraire|illégale?|abusi(?:f|ve)|contraire au droit|infondé\w*|politique))(?!\w)",
    cues="absence présence procès procédure instruction jugement audience dépourvu dénué sans aucun attend constitu relèv apparent ressembl entretien rencontre conversation dossier pièces acte conseil avocat défenseur fouillé perquisition saisi arbitraire illégal abusi contraire infondé politique",
    own_negation=True,
    own_voice=True,
    unless=_ASK
    + r"|rendre visite|soins|médecin|témoin|réponse|grève|\"illégale?\" de la grève|manifestation illégale|entrée illégale|demand\w+ (?:à|que|l')",
)
def rushed_or_baseless(p: Passage) -> Fact | None:
    """'À l'issue d'un procès bâclé, tenu en l'absence de ses conseils, …'"""
    if p.has("avocat|conseil|défenseur"):
        return _breach(p, Guarantee.COUNSEL)
    arbitrary_words = (
        "base légale|fondement|arbitraire|représailles|vengeance|illégal|abusi|acharnement"
    )
    return _breach(p, Guarantee.ARBITRARY if p.has(arbitrary_words) else Guarantee.OTHER)
