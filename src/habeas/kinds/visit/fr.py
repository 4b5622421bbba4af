"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.visit import Visit

_UNLESS = r"visitez (?:le|notre)|site (?:web|internet)|visite officielle|visite d'état|visite (?:médicale|domiciliaire)|refus|interdi|privé|suspend|visites? (?:lui )?(?:a|ont|sont|est) (?:\w+ ){0,2}?(?:refusé|interdit|suspendu|annulé)|dernière fois|n'(?:ai(?:t|ent)|avai(?:t|ent)) (?:\w+ )?pu|n'(?:a|ont) (?:toujours )?(?:pas|jamais|plus)|aucune? |sans "


@rule(
    r"(?P<quote>(?P<who>(?:(?:le|la|les|l'|son|sa|ses|une?|des|deux|[A-Z][\w.'-]*) ?(?:[\w.'-]+ ){0,8}?))?(?:(?:l'|les |la |le |lui |leur )?(?:a|ont|avait|avaient) (?:\w+ment |enfin |brièvement )?(?:pu (?:lui |leur )?(?:rendre visite|la voir|le voir|les voir|la rencontrer|le rencontrer|voir <HIM>|rencontrer <HIM>)|rendu visite|visité|rencontré)(?:e|s|es)?(?: à)?(?: <HIM>)?)(?: (?:en (?:prison|détention)|à la prison|dans (?:sa cellule|la prison))[\w' -]*?)?(?=[,.;]| le \d| pour| et|$))",
    cues="visit rencontr voir",
    unless=_UNLESS,
    happens=True,
)
def visited(p: Passage) -> Fact | None:
    """'Sa mère lui a rendu visite en prison.'"""
    if not p.has(
        r"visit|prison|cellule|détention|parloir|avocat|consul|famille|mère|père|épou|sœur"
    ):
        return None
    return Visit(when=p.when, where=p.where, actor=p.body("who") or p.subject)


@rule(
    r"(?:<AVOIR> (?:\w+ment )?(?:reçu|pu recevoir|bénéficié d|eu) ?(?:e |u |')?(?:la |une? |des |deux |sa première )?visites? (?:de |d'|du |des )?|reçoit (?:la |des )visites? |<ETRE> autorisé~ à (?:voir|recevoir|rencontrer|parler|téléphoner|appeler|s'entretenir)|(?:<AVOIR> )?pu (?:s'entretenir|voir|rencontrer|parler|téléphoner|communiquer|appeler) (?:avec |à )?(?:son|sa|ses|un|leur|leurs|elle|lui|eux)(?!\w)|(?:visite|rencontre|entretien) (?:\w+ )?(?:a eu lieu|s'est déroulée?))",
    cues="visite autorisé pu rencontre entretien",
    unless=_UNLESS,
    happens=True,
)
def was_visited(p: Passage) -> Fact | None:
    """'Elle a reçu la visite de sa mère.'"""
    return Visit(when=p.when, where=p.where, actor=p.agent)


@rule(
    r"(?:(?:l'|les |la |le )?(?:ai|a|ont|avons|avait) (?:\w+ment |enfin |juste |pu )*(?:vue?s?|aperçue?s?|voir|rencontrée?s?|parler)(?!\w)(?: (?:avec|à) (?:lui|elle|<HIM>))?|(?:au|un|premier|dernier) parloir|visite (?:de|du) (?:<DATE>|\d)|lui (?:rend|rendait|rendent) visite|(?:le|la|les) voi(?:t|s|ent)(?!\w)|(?:voit|voient) (?:sa|son|ses) (?:famille|enfants|avocat|mère|fils|fille|mari|femme))",
    cues="ai a ont avons avait parloir visite voit voient rend",
    unless=_UNLESS + r"|vu (?:que|refuser|confier)|n'a|qu'(?:une|deux|trois) fois|sans nouvelle",
    happens=True,
)
def saw_them(p: Passage) -> Fact | None:
    """'Sa fille l'a vue dimanche au parloir.'"""
    if not p.has(
        r"visite|vitre|heure|parloir|prison|cellule|détention|minutes|vitre|avocat|consul|(?:l'|la |le )(?:ai|a|ont) (?:\w+ )?vu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    ):
        return None
    if not p.has(
        r"visite|parloir|(?:l'|les )(?:ai|a|ont|avons) (?:\w+ )?(?:vu|rencontr|aperç)|pu (?:lui |la |le |les )?(?:voir|parler|rencontrer)|voi(?:t|ent)"
    ):
        return None
    return Visit(when=p.when, where=p.where, actor=p.subject)


@rule(
    r"(?:(?:<AVOIR>|)(?:\w+ment |enfin )?pu (?:\w+ment )?(?:(?:le|la|les|lui|leur|l') ?)?(?:rencontrer|voir|visiter|parler|s'entretenir|rendre visite|approcher|revoir|embrasser)(?: (?:avec|à) (?:lui|elle|eux))?(?! (?:un|le|de|son) (?:médecin|juge))|rend(?:u|ait|ent|)? visite|<AVOIR> (?:reçu|eu|obtenu) (?:\w+ ){0,3}?(?:visites?|parloirs?)|(?:visites?|parloirs?|entretien|rencontre)(?: (?!qui )[\w'-]+){0,4}? (?:a (?:eu lieu|duré)|s'est (?:déroulé|tenu)e?|lui a été accordée?|autorisée?)|(?:délégation|consul|ambassad\w+|évêque|rapporteu\w+|avocate?|médiat\w+|mère|père|épouse|mari|femme|sœur|frère|famille|fils|fille|observat\w+|représentants?|cicr|équipe)(?: (?!qui )[\w'.-]+){0,6}? (?:l'|les |lui |leur )(?:a|ont|avait) (?:\w+ment )?(?:vu|rencontré|visité|parlé|revu|trouvé|rendu visite)(?:e|s|es)?|s'(?:est|sont) entretenu~ (?:\w+ )?avec (?:elle|lui|eux|<HIM>))(?!\w)",
    cues="pu rend visite parloir entretien rencontre délégation consul ambassad évêque rapporteu avocat médiat mère père épouse mari femme sœur frère famille fils fille observat représentant cicr équipe entretenu",
    unless=_UNLESS
    + r"|pas pu|jamais pu|sans (?:avoir )?pu|n'a (?:\w+ )?pu|n'ont (?:\w+ )?pu|médecin (?:l'|de)|ministre",
    happens=True,
)
def met_them(p: Passage) -> Fact | None:
    """'Le 22 mars, elle a pu rencontrer M. Lodel pendant une heure.'"""
    return Visit(when=p.when, where=p.where, actor=p.subject)


@rule(
    r"(?<!\w)(?:(?:autorisé|admis)~ à (?:le|la|les|lui|l') ?(?:rencontrer|voir|visiter|rendre visite|parler|entendre|approcher)(?: [\w'-]+){0,5}|(?:a|ont|avait|avons|ai) (?:enfin |finalement |brièvement )?(?:pu|été autorisé~ à|obtenu de) (?:le|la|les|lui|l'|s') ?(?:rencontrer|voir|visiter|rendre visite|parler|entretenir|serrer|embrasser|apercevoir)(?: [\w'-]+){0,6}|(?:l'a|l'ont|les a|l'avons|l'ai) (?:vu|vue|rencontré|rencontrée|visité|visitée|aperçu|trouvé|trouvée)~? (?:[\w'-]+ ){0,3}?(?:au parloir|en prison|à la prison|en cellule|derrière une vitre))",
    cues="autorisé admis pu obtenu parloir prison cellule vitre",
    unless=r"n'(?:a|ont|avait) (?:\w+ )?(?:pas|jamais|plus)|personne|aucun|nul|ni |refus|interdi|sans (?:avoir|pouvoir)|audience|procès",
    happens=True,
)
def let_in_to_see_them(p: Passage) -> Fact | None:
    """'L'aumônier, autorisé à le rencontrer samedi, …'"""
    return Visit(when=p.when, where=p.where, actor=p.subject)
