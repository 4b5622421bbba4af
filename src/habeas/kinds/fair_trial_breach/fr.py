"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee

_STAGES = ("arrestation", "détention", "enquête", "procès", "condamnation", "peine", "appel")
_STAGE = r"(?:arrestation|détention|enquête|procès|condamnation|peine|appel|procédure|jugement)"
_NO = r"(?:n'(?:a|ont|avait|avaient|est|sont) (?:\w+ ){0,3}?(?:pas |jamais |aucun\w* |pu )|ne (?:peut|peuvent|pouvait) (?:pas )?|sans |aucun\w* |privé~ (?:de |d'|du )|refus\w* (?:de |d'|du |le |l')?|absence (?:de |d')|manque (?:de |d')|empêché~ (?:de |d')|interdit~ )"
_ASK = r"appel(?:le|ons)|exhort|demande(?:nt|ons)? (?:à|que|aux|au)|garanti(?:r|ssent)|veiller"


def _breach(p: Passage, guarantee: Guarantee) -> Fact:
    return FairTrialBreach(when=p.when, guarantee=guarantee, detail=p.clause)


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
    + r"(?:[\w'-]+ ){0,7}?(?:avocate?s?|assistance juridique|conseil juridique|défenseur de son choix|assistance d'un conseil)(?!\w)|avocate?s? (?:[\w'-]+ ){0,5}?(?:n'(?:a|ont|est|était) (?:\w+ )?(?:pas|jamais|aucun)|empêché~|exclu~|menacé~ de radiation|contraint~|récusé~|expulsé~)|avocate? (?:commis~ d'office|désignée? (?:d'office|par (?:l'État|le tribunal)))|avocate? de (?:son|leur) choix|hors (?:de )?la présence (?:de son avocat|d'un avocat))",
    cues="avocat juridique défenseur conseil",
    own_negation=True,
    unless=_ASK + r"|rendre visite|voir (?:sa famille|ses proches)|arrêt\w+ l'avocat",
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
    return _breach(p, Guarantee.PUBLIC_HEARING)


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
    return _breach(
        p, Guarantee.REASONS if p.has(r"inform|mandat|raison|motif") else Guarantee.OTHER
    )


@rule(
    r"(?:jugé|condamné)~ (?:par contumace|en (?:son|leur) absence)|n'(?:a|ont|avait) (?:pas|jamais) (?:été autorisé~ à|pu) (?:assister|être présent|comparaître)",
    cues="contumace absence assister présent comparaître",
    own_negation=True,
    unless=r"condamné~? par contumace",
)
def presence(p: Passage) -> Fact | None:
    """'… jugée en son absence.'"""
    return _breach(p, Guarantee.PRESENCE)
