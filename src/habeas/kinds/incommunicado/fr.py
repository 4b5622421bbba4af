"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.incommunicado.how import manner_of


def _incommunicado(p: Passage) -> Fact | None:
    named = p.agent if p.has(r"\bpar\b|autorité|police|service") else None
    return Incommunicado(when=p.when, where=p.where, actor=named, manner=manner_of(p))


@rule(
    r"au secret(?!\w)|(?:détention|détenu~|tenu~|maintenu~|gardé~) incommunicado|(?:sans|aucun|tout|coupé~ de tout|privé~ de tout|sans aucun|interdit~ de tout|n'(?:a|ont) (?:\w+ ){0,2}?(?:eu )?(?:aucun )?) ?(?:contact|communication|lien)s? (?:\w+ )?(?:avec|extérieur|de) (?:l'extérieur|le monde extérieur|sa famille|ses proches|leurs? (?:familles?|proches)|quiconque|elle|lui|<HIM>)|coupé~ du monde",
    cues="secret incommunicado contact communication lien coupé",
    own_negation=True,
    unless=r"ballot|scrutin|garder le secret|services? secrets?",
)
def held_incommunicado(p: Passage) -> Fact | None:
    """'… est détenue au secret.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:personne|nul) (?:n'(?:a|avait) (?:\w+ )?su|ne (?:sait|savait))|ignor(?:e|ent|ait|aient|ant)|ne (?:sai(?:t|vent)|savai(?:t|ent)|connaî(?:t|ssent)) (?:\w+ )?(?:pas|rien|toujours pas)|sans (?:\w+ )?nouvelles?|aucune? (?:nouvelle|information|trace)|n'(?:a|ont|avait|avaient) (?:\w+ ){0,3}?(?:eu |reçu |obtenu |pu )?(?:de |aucune? |d')?(?:nouvelles?|informations?|savoir|connaître|localiser)|refus\w+ (?:\w+ ){0,3}?(?:révéler|indiquer|dire|communiquer|divulguer|confirmer)|n'(?:a|ont) (?:\w+ ){0,2}?(?:été )?(?:informé\w*|révélé|communiqué|indiqué))(?: (?!grève)[\w'-]+){0,7}? ?(?:(?:où (?:il|elle|ils|elles|se|est|sont|je|j'|nous)|lieu (?:de (?:sa |leur )?détention|où)|(?:son|leur) sort|d'(?:elle|eux|[A-Z])|de (?:lui|son sort|[A-Z])|à (?:son|leur) sujet|du sort|(?:sur|de|quant à) (?:son|leur) (?:sort|état|lieu)|depuis|localisation)(?!\w)|de nouvelles(?=[,.]))",
    cues="ignor sai savai connaî nouvelle information trace localis refus informé révélé communiqué indiqué savoir su",
    own_negation=True,
    unless=r"commentaire|preuve|accusations",
)
def whereabouts_unknown(p: Passage) -> Fact | None:
    """'Sa famille ignore où elle se trouve.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:lieu (?:exact )?de (?:sa |leur )?détention|localisation|endroit où (?:il|elle|ils|elles) (?:est|sont|se)[\w ]*?) (?:\w+ )?(?:est|reste|demeure|était|n'est|n'a|n'ont|restait) (?:\w+ )?(?:inconnue?|secret|tenue? secr\w+|pas (?:connue?|été)|toujours pas)|(?:dans|vers|à|en) un (?:lieu|endroit|centre) (?:de détention )?(?:inconnu|secret|non divulgué|tenu secret)|(?:en )?détention secrète|<AVOIR> pu (?:\w+ )?(?:contacter|joindre|communiquer)|sort (?:\w+ )?(?:inconnu|reste|demeure))",
    cues="lieu localisation endroit secrète pu sort",
    own_negation=True,
    unless=r"<AVOIR> pu|interdi",
)
def place_unknown(p: Passage) -> Fact | None:
    """'… conduite dans un lieu inconnu.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:famille|proches|parents|mère|père|épouse|mari|femme|sœur|frère|avocats?|avocate|nous|on|je|collègues|amis|ses enfants)s?(?: (?!qui )[\w'.-]+){0,4}? (?:(?:n'(?:a|ont|avons|ai|avait|avaient|aurai\w+)|ne|sont|est|restent?|demeurent?|étaient|était) (?:[\w'-]+ ){0,4}?(?:(?:pas|jamais|plus|aucune?|rien|que|sans) (?:[\w'-]+ ){0,5}?)?(?:nouvelles?|inform\w+|prévenu\w*|avisé\w*|averti\w*|savoir|su|localis\w+|joindre|contact\w*|reçu (?:de|aucun) (?:ses )?(?:signe|lettre|appel))|(?:ignor|cherch)\w* (?:toujours |encore |tout |pendant [\w ]+? |durant [\w ]+? )*(?:où|de son|du sort|son (?:sort|lieu)|le lieu|leur sort|l'endroit|dans (?:les|tous)))|(?:ne donne|n'a (?:plus )?donné|n'ont (?:plus )?donné|sans) (?:plus |pas |aucun )?(?:signe de vie|nouvelles)|aucune? (?:signe de vie|nouvelle|contact|information) (?:de|d'|avec|sur|n')|(?:détenu|gardé|retenu|tenu|maintenu|placé)~ (?:\w+ment )?(?:au secret|incommunicado|dans un lieu (?:secret|inconnu|tenu secret)|sans (?:aucun )?contact|coupé)|(?:plus|pas) (?:\w+ ){0,2}?(?:aucun )?contact(?:s)? (?:avec|depuis)|(?:coup|priv|isol)é~ (?:de tout|du monde|du reste|de contact))(?!\w)",
    cues="nouvelle inform prévenu avisé averti savoir su localis joindre contact signe ignor cherch secret incommunicado lieu coup priv isol",
    own_negation=True,
    unless=r"commentaire|preuve|accusations|charges|droits?|de la date|mandat|motifs?|raisons? de|visite|cherch\w+ à (?:obtenir|le|la)|procès|médica|état de santé|soins",
)
def no_word_of_them(p: Passage) -> Fact | None:
    """'Leurs familles n'auraient été informées que le 19 février.'"""
    return _incommunicado(p)


@rule(
    r"(?<!\w)(?:(?:proches|famille|parents|mère|père|épouse|mari|sœur|frère|avocate?s?|collègues|amis|nous|bâtonnier)(?: [\w'-]+){0,3}? (?:l'ont|l'a|les ont|l'avons|ont|a|avons) (?:\w+ment )?(?:cherché|recherché)~?(?: (?!un avocat)[\w'-]+){0,6}|(?:fait le tour|écumé|fait le siège) (?:des|les) (?:commissariats|hôpitaux|prisons|morgues|gendarmeries|postes)(?: [\w'-]+){0,5}|(?:est resté|sont restés|restée|reste|demeure)~? (?:[\w'-]+ ){0,2}?(?:injoignable|au secret|sans nouvelles|coupé du monde)\w*|(?:n'a|n'ont) (?:pas |plus |jamais )?(?:donné|reçu|eu) (?:aucun |le moindre |de )?(?:signe de vie|nouvelles?)(?: [\w'-]+){0,4}|(?:tenu|détenu|gardé|maintenu|placé|mis)~ au secret|(?:téléphones?|portables?)(?: [\w'-]+){0,2}? (?:est|sont|était|étaient) (?:coupé|éteint)~|n'(?:a|ont) (?:appris|su|découvert)(?: [\w'-]+){0,5}? (?:que|qu')(?: ?[\w'-]+(?: [\w'-]+){0,4}?)? (?:plus tard|après|jours|par (?:la presse|un codétenu))|ce n'est que (?:[\w'-]+ ){1,6}?(?:plus tard )?qu(?:e|'\w+) ?(?:[\w'-]+ ){0,4}?(?:appris|su|localisé|retrouvé)(?: [\w'-]+){0,4})(?!\w)",
    cues="cherché recherché tour écumé siège resté reste demeure donné reçu secret téléphone portable appris su découvert localisé retrouvé",
    own_negation=True,
    unless=r"réponse|parquet|ministère n'a|motif|chef d'accusation|isolement|raison de",
)
def searched_for(p: Passage) -> Fact | None:
    """'Ses proches l'ont cherché onze jours durant.'"""
    return Incommunicado(when=p.when, manner=manner_of(p))
