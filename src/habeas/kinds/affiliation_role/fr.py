"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole

_OFFICE = r"(?:présidente?(?:[- ]adjointe?)?|vice-présidente?|premi(?:er|ère) ministre|ministre(?: (?:de la|de l'|des|du|de) ?(?-i:[A-Z])\w+)?|maire|gouverneure?|sénat(?:eur|rice)|députée?|parlementaire|dirigeante?|responsable|secrétaire générale?|secrétaire|trésori(?:er|ère)|direct(?:eur|rice)|cheffe? de file|chef|fondat(?:eur|rice)|cofondat(?:eur|rice)|rédact(?:eur|rice)(?: en chef)?|membre|journaliste|reporter|correspondante?|blogueu(?:r|se)|écrivaine?|poète|poétesse|romanci(?:er|ère)|auteure?|autrice|avocate?|militante?|activiste|défenseu?re?(?:se)?s? des droits (?:humains|de l'homme|des femmes)|défenseuse des droits (?:humains|de l'homme)|syndicaliste|opposante?(?: politique)?|homme politique|femme politique|étudiante?|universitaire|professeure?|enseignante?|chercheu(?:r|se)|théologien(?:ne)?|prêtre|pasteur|évêque|imam|médecin|photographe|photojournaliste|cinéaste|réalisat(?:eur|rice)|artiste|chant(?:eur|euse)|rappeu(?:r|se)|musicien(?:ne)?|caricaturiste|économiste|candidate?(?: à la présidence| à l'élection présidentielle| présidentielle?)?|porte-parole|coordinat(?:eur|rice)|édit(?:eur|rice)|traduct(?:eur|rice)|écologiste|leader|juge|ingénieure?(?: du son)?|infirmi(?:er|ère)|homme d'affaires|historien(?:ne)?|sociologue|chroniqueu(?:r|se)|présentat(?:eur|rice)|présidente? d'honneur|délégué(?:e)? (?:syndicale?)|agricult(?:eur|rice)|pêcheu(?:r|se)|docker|agronome|chauffeur(?: de taxi)?|commerçante?|libraire|instituteur|institutrice|fermi(?:er|ère)|paysan(?:ne)?|éleveu(?:r|se)|couturière|sage-femme|retraitée?|ouvri(?:er|ère)|mineur|cheminot|employée?|product(?:eur|rice)|animat(?:eur|rice)|technicien(?:ne)?|informaticien(?:ne)?|développeu(?:r|se)|conseill(?:er|ère)(?: municipale?)?|chef(?:fe)? (?:coutumi(?:er|ère)|de village|traditionnel(?:le)?)|religieuse|moine|objecteur de conscience|objecteurs de conscience|bibliothécaire|comptable|pharmacien(?:ne)?|boulang(?:er|ère)|coiffeu(?:r|se)|footballeu(?:r|se)|comédien(?:ne)?|act(?:eur|rice)|peintre|sculpt(?:eur|rice)|archéologue|géologue|biologiste|physicien(?:ne)?|mathématicien(?:ne)?|doctorante?|lycéen(?:ne)?|élève|doyen(?:ne)?|rect(?:eur|rice)|magistrate?|gérante?|animatrice|dessinat(?:eur|rice)|vidéaste|youtubeu(?:r|se)|professeurs?|adjointe? au maire|imprimeur|diacre|père de famille|militaire|officier|soldat|docteure?|chirurgien(?:ne)?|psychologue|assistante? sociale)"
_ADJ = r"(?: (?:indépendante?|d'investigation|politique|syndicale?|local~|connue?|renommée?|célèbre|autochtone|féministe|pacifique|écologiste|lgbti?\+?|d'opposition|de l'opposition|pro-démocratie|varéni?en(?:ne)?|étudiante?|associati(?:f|ve)|citoyen(?:ne)?|des droits (?:humains|de l'homme|des femmes|civiques)|(?-i:[a-z]+(?:ien|ienne|ain|aine|ais|aise))))*"
_ORG = r"(?: (?:de la|de l'|du|des|de|d'|pour la|pour le|pour|au sein de(?: la| l'|s)?|à la|à l'|à|au|chez) ?(?P<org>(?:(?:quotidien|journal|site(?: d'information)?|magazine|hebdomadaire|média|portail|radio|chaîne|mouvement|parti|syndicat|collectif|barreau) (?:de |d'|du )?)?(?-i:[A-Z])[\w.'&-]*(?: (?:(?:de la|de l'|du|des|de|d'|pour la|pour|et|contre la|contre|sans) ?)?(?:(?-i:[A-Z])[\w.'&-]*|(?:ouvriers?|travailleurs|droits|humains|homme|journalistes|avocats|torture|portuaires?|démocratique|nationale?|internationale?|libre|indépendants?|barreau|presse|défense|étudiants|enseignants|écrivains)\b))*)(?: \((?-i:[A-Z])[\w-]+\))?)"
_LONG = r"(?: (?:de la|de l'|du|des|de|d'|pour la|pour le|pour|au sein de(?: la| l'|s)?|à la|à l'|à|au|chez) ?(?P<org>(?:(?:quotidien|journal|site(?: d'information)?|magazine|hebdomadaire|média|portail|radio|chaîne|mouvement|parti|syndicat|collectif|barreau) (?:de |d'|du )?)?(?-i:[A-Z])[\w.'& -]{0,90}?)(?: \((?-i:[A-Z])[\w-]+\))?(?=,| et (?!d)| est | a | ont | sont | qui | dont | depuis |\.|;|\)|$))"
_AND = r"(?:(?: et| ,) (?:ancien(?:ne)? )?" + _OFFICE + _ADJ + r")*"
_CUES = "président ministre maire gouverneur sénat député parlementaire dirigeant responsable secrétaire trésori direct chef fondat cofondat rédact membre journaliste reporter correspondant blogueu écrivain poète poétesse romanci auteur autrice avocat militant activiste défenseu syndicaliste opposant politique étudiant universitaire professeur enseignant chercheu théologien prêtre pasteur évêque imam médecin photo cinéaste réalisat artiste chant rappeu musicien caricaturiste économiste candidat porte-parole coordinat édit traduct écologiste leader juge ingénieur infirmi affaires historien sociologue chroniqueu présentat délégué agricult pêcheu docker agronome chauffeur commerçant libraire institut fermi paysan éleveu couturi sage retrait ouvri mineur cheminot employé product animat technicien informaticien développeu conseill chef religieu moine objecteur bibliothécaire comptable pharmacien boulang coiffeu football comédien act peintre sculpt archéologue géologue biologiste physicien mathémati doctorant lycéen élève doyen rect magistrat gérant dessinat vidéaste youtubeu adjoint imprimeur diacre militaire officier soldat docteur chirurgien psychologue assistant"
_BODY = re.compile(
    r"Parti|Union|International|Comité|Conseil|Cour|Association|Fédération|Ministère|Organi|Groupe|Centre|Réseau|Droits|Assemblée|Parlement|Sénat|Institut|Fondation|Ligue|Front|Agence|Service|Tribunal"
)
_NOT = r"(?:son|sa|ses|leur|leurs|notre|nos|mon) (?:avocate?s?|médecins?|collègues?|président\w*)|communiqué de"


def _role(p: Passage, office: str | None, former: str | None, organisation: str | None) -> Fact | None:  # fmt: skip
    name = p.word("name")
    if office is None or _BODY.search(name or "") or (name and not p.concerns(name)):
        return None
    return AffiliationRole(
        office=office.casefold() if office[:1].isupper() else office,
        organisation=organisation,
        former=Stated.YES if former else None,
    )


@rule(
    r"(?P<quote>(?<!\w)(?:l'|le |la |une? |L'|Le |La )?(?:(?P<former>anci?en(?:ne)? |ex-))?(?:(?:célèbre|jeune|grand~) )?(?P<office>"
    + _OFFICE
    + _ADJ
    + _AND
    + r")"
    + _ORG
    + r"?,? (?P<name>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,3})))",
    cues=_CUES,
    hypothetical=True,
    unless=_NOT,
)
def office_before_name(p: Passage) -> Fact | None:
    """'l'ancienne présidente de Varenia, …'"""
    return _role(p, p.word("office"), p.word("former"), p.body("org"))


@rule(
    r"(?-i:[A-Z][\w'-]+ )+(?-i:[A-Z][\w'.-]+)(?: \([^)]{1,40}\))?, (?:(?:âgée? de )?\d+ ans, )?(?P<quote>(?:l'|le |la |une? )?(?P<former>ancien(?:ne)? |ex-)?(?:(?:célèbre|jeune) )?(?P<office>"
    + _OFFICE
    + _ADJ
    + _AND
    + r")(?!\w)"
    + _LONG
    + r"?)"
    r"|(?P<quote2>(?:il|elle|ils|elles|qui|(?:M\.|Mme|Me) [A-Z][\w'-]+|[A-Z][\w'-]+ [A-Z][\w'-]+) (?:est|était|sont|étaient|a été|travaille comme|travaillait comme|exerce comme|exerçait comme) (?:l'|le |la |une? |des )?(?P<f2>ancien(?:ne)?s? |ex-)?(?P<o2>"
    + _OFFICE
    + r"s?"
    + _ADJ
    + _AND
    + r")(?!\w)"
    + _LONG.replace("org>", "org2>")
    + r"?)",
    cues=_CUES,
    hypothetical=True,
    unless=_NOT,
)
def name_before_office(p: Passage) -> Fact | None:
    """'…, présidente de l'Union des travailleurs portuaires de Varenia.'"""
    organisation = p.body("org") or p.body("org2")
    former = p.word("former") or p.word("f2")
    return _role(p, p.word("office") or p.word("o2"), former, organisation)


_PERSON = r"(?P<name>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,3}))"
_SUFFIX = (
    r"(?:"
    + _OFFICE
    + r"s?|(?!(?-i:victime|mère|père|frère|sœur|derni|premi|prisonni|matière|manière|frontière|lumière|heure|demeure|leur|meilleur|supérieur|intérieur|extérieur|ultérieur|antérieur|majeur|mineur|plusieurs|ailleurs|douleur|faveur|rigueur|terreur|peur|valeur|vigueur|ampleur|entier|particulier|régulier|singulier|quartier|métier|dossier|papier|courrier|janvier|février|policier|officier|dangereu|nombreu|sérieu|vigoureu|dernière|entière))[a-zàâçéèêëîïôûœ-]+(?:eurs?|rices?|euses?|iers?|ières?|istes?|logues?|nomes?|graphes?|caméraman)|caméraman|agents? [\w-]+|curé|rabbin|mollah|fixeur|juristes?|élue?s?|dentiste|secrétaires?|bibliothécaires?|libraires?|volontaires?|notaires?|fonctionnaires?|stagiaires?|bénévoles?|gestionnaires?|universitaires?|enseignante?s?|commerçante?s?|représentante?s?|gérante?s?|assistante?s?|consultante?s?|figures?|pilier|guide|interprète|philosophe|architecte|chimiste|politologue|vétérinaire|sociétaire|activistes?|musiciens?|électriciens?|mécaniciens?|académiciens?|politiciens?|garagiste|adjointe?s?|bras droit|numéro (?:un|deux))"
)
_DOES = r"(?:enseigne|enseignait|préside|présidait|dirige|dirigeait|anime|animait|coordonne|coordonnait|milite|militait|travaille|travaillait|représente|représentait|défend (?:depuis|les)|exerce|exerçait|siège|siégeait|collabore|collaborait|administre|tient (?:une|un)|tenait (?:une|un)|écrit pour|écrivait pour|édite|a fondé|a cofondé|avait fondé|a dirigé|a présidé|avait présidé|fut)"


@rule(
    r"(?<!\w)"
    + _PERSON
    + r"(?: \([^)]{1,40}\))?(?: et (?:(?:M|Mme|Me|MM)\.? )?(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,2}))?,? (?:(?:née? en \d{4}|âgée? de \d+ ans|\d+ ans|originaire [^,]{2,40}|de nationalité \w+),? (?:et )?){0,2}(?P<quote>(?:respectivement |tou(?:te)?s (?:les )?deux |à la fois |alors |par ailleurs |également )?(?:l'|le |la |les |une? )?(?P<former>anciens? |anciennes? |ex-)?(?:(?:célèbre|jeune|grande?|simple|influent) )?(?P<office>(?:chargée?s? (?:de|d'|des|du) ?[\w'-]+|responsable|"
    + _SUFFIX
    + r")(?: (?!(?:est|a|ont|sont|qui|et|en|depuis|par|pour|avec|sur|dont|au|aux|à|chez|détenu|arrêté|condamné|incarcéré)\b)[\w'-]+){0,3}?(?:(?: et| ,) (?:l'|le |la |une? )?(?:ancien(?:ne)? )?"
    + _SUFFIX
    + r")?)(?: (?:de la|de l'|du|des|de|d'|pour|au sein de?|à la|à l'|à|au|aux|chez) ?(?P<org>(?:la |le |l'|les )?[\w.'\"& -]{2,90}?))?)(?=,| et (?!d)| est | a | ont | sont | qui | dont | depuis |\.|;|\)|$)",
    cues="eur rice euse ier ière iste ien enne ant aire logue nome graphe caméraman chargé responsable agent curé rabbin juriste poète médecin avocat étudiant employé chef membre imam moine élu maire dentiste député",
    hypothetical=True,
    unless=r"communiqué|signataire|contact",
)
def in_apposition(p: Passage) -> Fact | None:
    """'Teodor Plessis, juriste au sein de la même organisation'."""
    return _role(p, p.word("office"), p.word("former"), None)


@rule(
    r"(?P<quote>(?:(?-i:(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'.-]+){0,3}))|(?-i:\b(?:il|elle|ils|elles|Il|Elle|Ils|Elles|qui)))(?:,[^,;]{2,50},)? (?:(?:est|était|sont|étaient|fut|a été|avait été|devient|est devenue?|reste|travaille comme|travaillait comme|exerce comme) (?:\w+ment |aussi |également |tous deux |toutes deux |depuis \w+ \w+ |à la fois |par ailleurs )*(?:l'|l'un des |l'une des |le |la |les |une? |des |son |sa )?(?P<former>anciens? |anciennes? |ex-)?(?P<office>"
    + _SUFFIX
    + r"(?: et (?:une? )?"
    + _SUFFIX
    + r")?)(?: (?:de la|de l'|du|des|de|d'|pour|à la|à l'|à|au|aux|chez|en) ?[\w.'\"& -]{2,70}?)?|(?P<o2>"
    + _DOES
    + r")(?: (?:comme |depuis \d+ |à |au |la |le |les |l'|pour |dans |une |un |en |des |du |de )[^,.;]{2,70}?)))(?=,| et (?!d)| qui | dont | depuis |\.|;|\)|$)",
    cues="est était sont étaient fut été devient devenu reste travaill exer enseign présid dirig anim coordonn milit représent défend sièg collabor administr tient tenait écri édit fond",
    hypothetical=True,
    unless=r"atelier|réunion|rassemblement|communiqué|(?:avocate?|médecin|porte-parole) (?:a |de )|victime|dirig\w+ (?:vers|contre|par)|travaille à (?:obtenir|la libération)|tient une? (?:conférence|audience)|est (?:prisonni|détenu|poursuiv)|écrit (?:à|au|que|dans)|défend (?:que|son|sa|leur)",
)
def is_or_does(p: Passage) -> Fact | None:
    """'Malik préside la section locale du syndicat.'"""
    name = p.word("name")
    if name and not p.concerns(name):
        return None
    office = p.word("office") or p.word("o2")
    return AffiliationRole(office=office, former=Stated.YES if p.word("former") else None)


@rule(
    r"^(?P<quote>(?:(?:les (?:deux|trois|quatre) \w+|tous deux|l'opposante?|ce dernier|cette dernière), )?(?P<former>anciens? |anciennes? |ex-)?(?P<office>"
    + _SUFFIX
    + r"(?:(?:,| et) "
    + _SUFFIX
    + r")?)(?: (?:de la|de l'|du|des|de|d'|pour|à la|à l'|à|au|aux|chez) ?[\w.'\"& -]{2,70}?)?)(?=(?:,? [a-zéè]+e?s? [^,;]{3,60}){0,2}, (?:(?:M|Mme|Me|MM)\.? )?(?-i:[A-Z][\w'-]+ (?:[A-Z]|a |est |avait |était |ont ))|, (?:il|elle|ils|elles|comparaissai\w+) )",
    cues="eur rice euse ier ière iste ien enne ant aire logue nome graphe chargé responsable agent curé juriste poète médecin avocat étudiant employé chef membre imam élu maire député",
    hypothetical=True,
    unless=r"communiqué|notre président|selon",
)
def before_the_name(p: Passage) -> Fact | None:
    """'Ancienne ministre des Finances, Mme Ondine avait été arrêtée …'"""
    return _role(p, p.word("office"), p.word("former"), None)


@rule(
    r"^(?P<quote>(?:L'|Le |La |Les deux |Les trois )(?P<former>anciens? |anciennes? |ex-)?(?P<office>"
    + _SUFFIX
    + r" (?:de la|de l'|du|des|de|d') ?(?-i:[A-Z])[\w'.-]*(?: [\w'.-]+){0,5}?))(?=,| a | est | n'| ne | avait | purge | reste | demeure | souffre )",
    cues="eur rice euse ier ière iste ien enne ant aire président secrétaire chef membre avocat étudiant député maire",
    hypothetical=True,
    unless=r"ministre|procureur|juge|porte-parole|rapporteu|directeur de la prison|(?:a|ont|avait) (?:\w+ )?(?:déclaré|affirmé|répondu|indiqué|dit|rejeté|annoncé|assuré|confirmé|ordonné|promis|écrit|reçu|visité)",
)
def office_as_subject(p: Passage) -> Fact | None:
    """'L'ancien secrétaire de l'Union des mineurs, …'"""
    return _role(p, p.word("office"), p.word("former"), None)
