"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.appeal_made import AppealMade, Means

_MEANS = (
    (r"appel urgent|action urgente", Means.URGENT_APPEAL),
    (r"\blettres?\b|\bécrit|courrier", Means.LETTER),
    (r"communication|requête|saisi|pétition|plainte|habeas corpus|dépos", Means.SUBMISSION),
    (r"démarche|soulev|évoqué|diplomatique", Means.DEMARCHE),
    (r"publi|communiqué|déclaration|appel", Means.PUBLIC_CALL),
)
_AGAIN = r"à (?:plusieurs|maintes|de nombreuses|deux|trois|\w+) reprises|plusieurs fois|de nouveau|à nouveau|réitéré|renouvelé|plusieurs (?:lettres|appels|courriers)|sans relâche"
_TO = r"(?: (?:à|au|aux) (?P<to>(?:la |le |les |l')?[\w.'& -]{3,90}?)(?= (?:les? \d|pour|afin|demandant|l'appelant|les appelant|concernant|au sujet|à propos|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d)|et|dans|sur|qui|lui|restée?)(?!\w)|,|\.|;|$))?"


def _appeal(p: Passage) -> Fact:
    return AppealMade(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=p.body("to"),
        means=next((means for words, means in _MEANS if p.has(words)), None),
        purpose=None,
        repeated=Stated.YES if p.has(_AGAIN) else None,
    )


@rule(
    r"(?:<AVOIR>|avons (?:\w+ment )?|ai )(?:lancé|publié|adressé|envoyé|transmis|remis|signé|cosigné|renouvelé|réitéré|soumis|déposé|émis|diffusé|rendu public|fait parvenir|présenté)(?:e|s|es)? (?:<DATE> )?(?:conjointement )?(?:(?:une?|des|son|leur|ses|leurs|la|le|les|l'|plusieurs|de nombreu\w+|deux|trois|cette|cet|nouvel|nouvelle|premier|première|deuxième|énième)(?: |(?<=')|(?!\w)))*(?:appels?(?: (?:urgents?|publics?|à la libération))?|lettres?(?: ouvertes?| conjointes?)?|courriers?|communications?|requêtes?|pétitions?|plaintes?|déclarations?|communiqués?|actions? urgentes?|demandes?|lettre d'allégations?|mémoires?|saisines?)(?!\w)|<AVOIR> porté plainte"
    + _TO,
    cues="lancé publié adressé envoyé transmis remis signé renouvelé réitéré soumis déposé émis diffusé rendu parvenir présenté porté",
    unless=r"reproche|accus|procureur|parquet a|tribunal a|juge a|police a|demande (?:de mise en liberté|de libération)|lettre (?:à|de) (?:sa|son) (?:famille|mère|femme|mari)|avocate?s? (?:a|ont) (?:déposé|présenté|soumis|interjeté)|contre la condamnation",
    happens=True,
)
def made_appeal(p: Passage) -> Fact | None:
    """'Le 31 mars 2022, l'organisation a lancé un appel public.'"""
    return _appeal(p)


@rule(
    r"(?:<AVOIR>|avons (?:\w+ment |déjà )*|ai )(?:(?:écrit|saisi|interpellé|sollicité|alerté|interrogé|soulevé|protesté|plaidé|attiré l'attention|évoqué|fait part de)(?:e|s|es)?(?!\w)|(?:appelé|demandé|exhorté|exigé|réclamé)(?=[^.;]{0,60}(?:à (?:plusieurs|maintes|de nombreuses) reprises|plusieurs fois)))(?: (?:publiquement|par écrit|à plusieurs reprises|à maintes reprises|plusieurs fois|conjointement|instamment))*"
    + _TO,
    cues="écrit appelé exhorté demandé saisi interpellé sollicité alerté interrogé soulevé protesté plaidé attiré exigé évoqué réclamé part",
    unless=r"(?:été|était|est) (?:interpellé|saisi|interrogé|appelé)|interpellé~? (?:par|le|à)|(?:famille|avocat|mère|épouse|père|il|elle|sœur|frère|procureur|police|tribunal|cour|juge|parquet|médecins?)\w* (?:a |ont |avait )(?:\w+ )?(?:demandé|saisi|écrit|appelé|sollicité|exigé|interrogé|réclamé|alerté)|saisi (?:son|sa|ses|des|du|le matériel|les)|écrit (?:des|un|sur|plusieurs articles)|interpellé (?:la journaliste|le journaliste)",
    happens=True,
)
def has_appealed(p: Passage) -> Fact | None:
    """'L'union a écrit au ministre de la Justice.'"""
    if p.subject is None and p.speaker is None:
        return None
    return _appeal(p)


@rule(
    r"(?:(?:plainte|pétition|requête|communication|lettre|demande d'action|demande d'information|appel)s? (?:[\w'-]+ ){0,5}?(?:a|ont|avait|avaient) été (?:déposé|adressé|envoyé|remis|transmis|soumis|lancé|signé)~|(?:nos|notre|une|la) (?:\w+ )?(?:lettres?|courriers?|communications?) (?:du|des|datée?s? du|en date du) \d|s'(?:est|était|sont) (?:entretenu|adressé)~ (?:avec|à|au)|<AVOIR> (?:adressé|envoyé|demandé|sollicité) (?:[\w'-]+ ){0,4}?(?:au|à la|aux|à l')(?=[^.;]{0,40}(?:ministre|ministère|procureur|parquet|gouvernement|président|comité|directeur)))",
    cues="plainte pétition requête communication lettre demande appel courrier entretenu adressé envoyé sollicité",
    happens=True,
    unless=r"rejeté|lettres? (?:à|de) (?:sa|son) (?:famille|mère)|dans (?:une|sa|leur) (?:réponse|lettre|courrier|communication)",
)
def was_addressed(p: Passage) -> Fact | None:
    """'Une plainte a été déposée le 22 août.'"""
    return _appeal(p)


_OFFICES = r"(?:ministre|ministère|procureure?|parquet|gouvernement|présidente?|comité|direct(?:eur|rice|ion)|rapporteu(?:r|se)s?|groupe de travail|autorités?|assemblée|parlement|médiat(?:eur|rice)|juge|roi|reine|premier ministre|garde des sceaux|ambassad\w+|consul\w*|conseil|commission|cour|nations unies|haut-commissa\w+|union|onu|administration|préfet|chef de l'état)"


@rule(
    r"(?:<AVOIR>|avons (?:\w+ment |déjà )*|ai )(?:\w+ment )?(?:transmis|communiqué|fait part|porté|signalé|dénoncé|soumis|rappelé|exposé|remis|adressé|envoyé|écrit|réécrit|signé|déposé|introduit|formé|présenté|demandé|interpellé|saisi|alerté|sollicité|plaidé|intercédé|réclamé)(?:e|s|es)? (?:[^.;]{0,90}? )?(?:à |au |aux |la |le |l'|les |auprès d[eu] ?|devant )(?:la |le |l'|les )?(?P<to>(?:[\w'-]+ ){0,2}?"
    + _OFFICES
    + r")(?!\w)|(?:reçu~ (?:en audience )?par (?:la |le |l'|les |un |une )(?:[\w'-]+ ){0,2}?"
    + _OFFICES
    + r"|(?:<AVOIR>|avons |ai )(?:été reçu~ (?:par|au)|rencontré (?:la |le |l'|les )(?:[\w'-]+ ){0,1}?"
    + _OFFICES
    + r"))|<AVOIR> (?:interjeté appel|formé (?:un |une )?(?:pourvoi|recours|appel|opposition)|introduit (?:un|une) (?:recours|requête|plainte)|déposé (?:une?|deux|trois|plusieurs|\d+) (?:[\w'-]+ ){0,2}?(?:plaintes?|recours|requêtes?|demandes?|pétitions?)|porté plainte|saisi (?:la |le |l'|les )?(?:justice|tribunal|cour)|lancé (?:un|une) (?:[\w'-]+ ){0,2}?(?:appel|pétition|campagne))|(?:pétition|lettre ouverte|plainte|appel|requête|recours|saisine|pourvoi|communication|signalement)(?: (?!qui )[\w'-]+){0,7}? (?:a|ont|avait|avaient|est|fut) (?:\w+ment )?(?:été )?(?:recueilli|réuni|rassemblé|signé|déposé|adressé|envoyé|remis|transmis|lancé|formé|introduit|engagé|publié|rendu publi\w+)(?:e|s|es)?|(?:signataires|signatures)",
    cues="transmis communiqué part porté signalé dénoncé soumis rappelé exposé remis adressé envoyé écrit réécrit signé déposé introduit formé présenté demandé interpellé saisi alerté sollicité plaidé intercédé réclamé reçu rencontré interjeté lancé pétition lettre plainte appel requête recours saisine pourvoi communication signalement signataires signatures",
    unless=r"(?:été|était|est|sont) (?:interpellé|saisi|demandé)|présenté~? (?:à|devant) (?:un|le|la) (?:juge|procureur|parquet|tribunal)|(?:procureure?|parquet|juge|tribunal|cour|police|ministère) (?:a|avait|ont) (?:\w+ )?(?:demandé|transmis|saisi|déposé|présenté|formé|signé|signalé|remis|écrit|communiqué)|dénoncé (?:la|le|les|une|des|l'|ces|cette)|remis~ (?:en liberté|à la police)|aveux|rejeté|refusé|signer|saisi (?:son|ses|des|les)|n'(?:a|ont) (?:pas|jamais)",
    happens=True,
)
def put_before_them(p: Passage) -> Fact | None:
    """'Le Groupe de travail a transmis les allégations au Gouvernement.'"""
    return _appeal(p)


@rule(
    r"(?<!\w)(?:saisi~? (?:par|en|dès) (?:[\w'-]+ ){1,6}?(?:en|le|du|dès) [\w ]{3,25},? (?:le|la|l') ?(?P<to>(?:[A-ZÀ-Ö]?[\w'-]+ ){0,7}?(?:travail|comité|commission|rapporteur\w*|cour|conseil|défenseur|haut-commissariat|médiateur)(?: [\w'-]+){0,7}?)(?=[,.;]|$| a | ont | s'est)|(?:nous avons|j'ai|a|ont|avons|avait) (?:\w+ment |déjà |également )*(?:alerté|saisi|interpellé|sollicité|écrit à|adressé (?:[\w'-]+ ){1,5}?à|envoyé (?:[\w'-]+ ){1,4}?à|introduit (?:[\w'-]+ ){1,4}?(?:auprès|devant)|porté plainte|déposé (?:[\w'-]+ ){0,2}?plainte) ?(?:le |la |l'|les |au |aux |du |de |contre |auprès )?(?P<to2>(?:[\w'-]+ ){0,7}?(?:[\w'-]+))(?=[,.;]|$| (?:le|en|par|dès|pour|afin) ))",
    cues="saisi alert interpell sollicit écrit adress envoy introdui plainte",
    unless=r"main|interpellé~ (?:à|par|chez|le|dans)|saisi (?:les?|son|sa|ses|leur|du|des) (?:ordinateur|téléphone|matériel|documents|passeport)|police (?:a|avait) interpellé|forces|agents|menac",
    happens=True,
)
def alerted_them(p: Passage) -> Fact | None:
    """'Nous avons alerté le Défenseur des droits le 2 juin.'"""
    return _appeal(p)
