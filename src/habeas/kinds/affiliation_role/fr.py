"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole

_OFFICE = r"(?:présidente?|vice-présidente?|premi(?:er|ère) ministre|ministre(?: (?:de la|de l'|des|du|de) ?(?-i:[A-Z])\w+)?|maire|gouverneure?|sénat(?:eur|rice)|députée?|parlementaire|dirigeante?|responsable|secrétaire générale?|secrétaire|trésori(?:er|ère)|direct(?:eur|rice)|cheffe? de file|chef|fondat(?:eur|rice)|cofondat(?:eur|rice)|rédact(?:eur|rice)(?: en chef)?|membre|journaliste|reporter|correspondante?|blogueu(?:r|se)|écrivaine?|poète|poétesse|romanci(?:er|ère)|auteure?|autrice|avocate?|militante?|activiste|défenseu?re?(?:se)?s? des droits (?:humains|de l'homme|des femmes)|défenseuse des droits (?:humains|de l'homme)|syndicaliste|opposante?(?: politique)?|homme politique|femme politique|étudiante?|universitaire|professeure?|enseignante?|chercheu(?:r|se)|théologien(?:ne)?|prêtre|pasteur|évêque|imam|médecin|photographe|photojournaliste|cinéaste|réalisat(?:eur|rice)|artiste|chant(?:eur|euse)|rappeu(?:r|se)|musicien(?:ne)?|caricaturiste|économiste|candidate?(?: à la présidence| à l'élection présidentielle| présidentielle?)?|porte-parole|coordinat(?:eur|rice)|édit(?:eur|rice)|traduct(?:eur|rice)|écologiste|leader|juge|ingénieure?(?: du son)?|infirmi(?:er|ère)|homme d'affaires|historien(?:ne)?|sociologue|chroniqueu(?:r|se)|présentat(?:eur|rice)|présidente? d'honneur|délégué(?:e)? (?:syndicale?)|agricult(?:eur|rice)|pêcheu(?:r|se)|docker|agronome|chauffeur(?: de taxi)?|commerçante?|libraire|instituteur|institutrice|fermi(?:er|ère)|paysan(?:ne)?|éleveu(?:r|se)|couturière|sage-femme|retraitée?|ouvri(?:er|ère)|mineur|cheminot|employée?|product(?:eur|rice)|animat(?:eur|rice)|technicien(?:ne)?|informaticien(?:ne)?|développeu(?:r|se)|conseill(?:er|ère)(?: municipale?)?|chef(?:fe)? (?:coutumi(?:er|ère)|de village|traditionnel(?:le)?)|religieuse|moine|objecteur de conscience|objecteurs de conscience|bibliothécaire|comptable|pharmacien(?:ne)?|boulang(?:er|ère)|coiffeu(?:r|se)|footballeu(?:r|se)|comédien(?:ne)?|act(?:eur|rice)|peintre|sculpt(?:eur|rice)|archéologue|géologue|biologiste|physicien(?:ne)?|mathématicien(?:ne)?|doctorante?|lycéen(?:ne)?|élève|doyen(?:ne)?|rect(?:eur|rice)|magistrate?|gérante?|animatrice|dessinat(?:eur|rice)|vidéaste|youtubeu(?:r|se)|professeurs?|adjointe? au maire|imprimeur|diacre|père de famille|militaire|officier|soldat|docteure?|chirurgien(?:ne)?|psychologue|assistante? sociale)"
_ADJ = r"(?: (?:indépendante?|d'investigation|politique|syndicale?|local~|connue?|renommée?|célèbre|autochtone|féministe|pacifique|écologiste|lgbti?\+?|d'opposition|de l'opposition|pro-démocratie|varéni?en(?:ne)?|étudiante?|associati(?:f|ve)|citoyen(?:ne)?|des droits (?:humains|de l'homme|des femmes|civiques)|(?-i:[a-z]+(?:ien|ienne|ain|aine|ais|aise))))*"
_ORG = r"(?: (?:de la|de l'|du|des|de|d'|pour la|pour le|pour|au sein de(?: la| l'|s)?|à la|à l'|à|au|chez) ?(?P<org>(?:(?:quotidien|journal|site(?: d'information)?|magazine|hebdomadaire|média|portail|radio|chaîne|mouvement|parti|syndicat|collectif|barreau) (?:de |d'|du )?)?(?-i:[A-Z])[\w.'&-]*(?: (?:(?:de la|de l'|du|des|de|d'|pour la|pour|et|contre la|contre|sans) ?)?(?:(?-i:[A-Z])[\w.'&-]*|(?:ouvriers?|travailleurs|droits|humains|homme|journalistes|avocats|torture|portuaires?|démocratique|nationale?|internationale?|libre|indépendants?|barreau|presse|défense|étudiants|enseignants|écrivains)\b))*)(?: \((?-i:[A-Z])[\w-]+\))?)"
_LONG = r"(?: (?:de la|de l'|du|des|de|d'|pour la|pour le|pour|au sein de(?: la| l'|s)?|à la|à l'|à|au|chez) ?(?P<org>(?:(?:quotidien|journal|site(?: d'information)?|magazine|hebdomadaire|média|portail|radio|chaîne|mouvement|parti|syndicat|collectif|barreau) (?:de |d'|du )?)?(?-i:[A-Z])[\w.'& -]{0,90}?)(?: \((?-i:[A-Z])[\w-]+\))?(?=,| et (?!d)| est | a | ont | sont | qui | dont | depuis |\.|;|\)|$))"
_AND = r"(?:(?: et| ,) (?:ancien(?:ne)? )?" + _OFFICE + _ADJ + r")*"
_CUES = "président ministre maire gouverneur sénat député parlementaire dirigeant responsable secrétaire trésori direct chef fondat cofondat rédact membre journaliste reporter correspondant blogueu écrivain poète poétesse romanci auteur autrice avocat militant activiste défenseu syndicaliste opposant politique étudiant universitaire professeur enseignant chercheu théologien prêtre pasteur évêque imam médecin photo cinéaste réalisat artiste chant rappeu musicien caricaturiste économiste candidat porte-parole coordinat édit traduct écologiste leader juge ingénieur infirmi affaires historien sociologue chroniqueu présentat délégué agricult pêcheu docker agronome chauffeur commerçant libraire institut fermi paysan éleveu couturi sage retrait ouvri mineur cheminot employé product animat technicien informaticien développeu conseill chef religieu moine objecteur bibliothécaire comptable pharmacien boulang coiffeu football comédien act peintre sculpt archéologue géologue biologiste physicien mathémati doctorant lycéen élève doyen rect magistrat gérant dessinat vidéaste youtubeu adjoint imprimeur diacre militaire officier soldat docteur chirurgien psychologue assistant"
_BODY = re.compile(
    r"Parti|Union|International|Comité|Conseil|Cour|Association|Fédération|Ministère|Organi|Groupe|Centre|Réseau|Droits|Assemblée|Parlement|Sénat|Institut|Fondation|Ligue|Front|Agence|Service|Tribunal"
)
_NOT = r"(?:déclare|affirme|explique|indique|souligne|estime|rappelle|ajoute|dénonce|déclaré|affirmé|expliqué|indiqué|souligné|ajouté|dit)(?: la| le| l'| son| sa|,) ?|(?:a déclaré|affirme|a indiqué|selon) (?:son|sa|leur) |(?:son|sa|ses|leur|leurs|notre|mon) (?:avocate?s?|médecins?|collègues?)|ministre de la justice (?:a|de)|communiqué de"


def _role(p: Passage, office: str | None, former: str | None, organisation: str | None) -> Fact | None:  # fmt: skip
    if office is None or _BODY.search(p.word("name") or ""):
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
