"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.access_denied import Visitor, visitors
from habeas.kinds.access_denied.how import FRENCH, denials

_WHO = (
    (r"avocat|conseil juridique|défenseure?\b", Visitor.LAWYER),
    (
        r"famil|proches|épou|femme|mari\b|mère|père|sœur|frère|enfants|parents|fille|fils",
        Visitor.FAMILY,
    ),
    (r"consul|ambassade|diplomat", Visitor.CONSUL),
    (r"médecin", Visitor.DOCTOR),
    (
        r"observat|médiat|croix-rouge|cicr|nations unies|rapporteu|prévention|délégation|ong\b|organisation|comité",
        Visitor.MONITOR,
    ),
    (r"presse|journaliste|médias", Visitor.PRESS),
)
_NOT_WHO_REFUSED = r"famil|proche|médecin|avocat|épou|femme|mari|mère|père|sœur|frère|consul|observat|journaliste|\bil\b|\belle\b|ambassade|délégation|diplomat"
_PEOPLE = r"(?:(?:un|une|des|les?|la|l'|son|sa|ses|leurs?|de|d'|du|à|aux?|avec|tout|toute|tous|aucun|aucune|membres? de|visites? de|visites?|contact|contacts|accès)(?: |(?<=')|(?!\w)))*(?:famille|proches|avocat\w*|conseil|consul\w*|ambassade|diplomates?|observat\w+|médiat\w+|croix-rouge|journalistes?|presse|visites?(?: familiales| consulaires| de sa famille| de ses proches)?|épou\w+|femme|mari|mère|père|sœur|frère|enfants|parents|appels? téléphoniques?|extérieur|correspondance|courrier|délégation|téléphone)"
_UNLESS = r"qu'une (?:seule )?fois|que (?:deux|trois) fois|qu'à \w+ reprises|médica|soins|santé|appel(?:le|ons)|sans (?:la présence|l'assistance)|procès|audience|assister|dossier"
_LINK = r",? (?:et|ou|ni) (?:(?:avec|à|de|par|son|sa|ses|leurs?|les?|la|une?|des|d'|l')(?: |(?<=')|(?!\w)))*"


def _denied(p: Passage) -> tuple[Fact, ...]:
    named = (p.agent, p.subject)
    actor = next((n for n in named if n and not re.search(_NOT_WHO_REFUSED, n, re.I)), None)
    return denials(p, FRENCH, by=actor, visitors=visitors(p, _WHO, link=_LINK))


@rule(
    r"(?:<ETRE> )?(?:privé~|empêché~|interdit~|refus(?:é|ée|és|ées|e|ent|ant|er)|interdi(?:t|sent|re|sant)|empêche(?:nt)?|vu~? refuser|dén(?:ié|ient)) (?:\w+ment |toujours |encore |systématiquement )*(?:(?:à <HIM>|lui|leur) )?(?:(?:d'|de |des |du |le |la |l'|les |tout |toute |aucun |l'accès (?:à|aux) |accès (?:à|aux) |voir |rencontrer |contacter |recevoir |communiquer avec |s'entretenir avec |parler (?:à|avec) |consulter |rendre visite (?:à)?|la visite de |droit de |autoriser |accorder |laisser )*)"
    + _PEOPLE,
    cues="privé empêch interdi refus dén vu",
    own_negation=True,
    unless=_UNLESS + r"|refus\w+ de (?:révéler|dire|informer|répondre|commenter|communiquer)",
)
def access_refused(p: Passage) -> tuple[Fact, ...] | None:
    """'… a été privée de tout contact avec son avocat.'"""
    return _denied(p)


@rule(
    r"(?:n'(?:a|ont|avait|avaient|est|sont|était) (?:toujours |jamais |encore |pas |plus |été )*(?:pu|autorisé~?|eu|reçu|vu|obtenu|parlé|permis|été autorisé~?)|ne (?:peut|peuvent|pouvai\w+) (?:toujours )?(?:pas|plus)|sans (?:pouvoir|avoir (?:pu|accès))|n'(?:a|ont) (?:aucun|pas|jamais eu) )(?: (?:à|de|d'|le|la|les|lui|leur|voir|rencontrer|contacter|recevoir|communiquer|s'entretenir|parler|consulter|rendre|accès|visite|avec|aucun\w*|droit|être|assisté~?|par|un|une|téléphoner|choisir|autre))* ?"
    + _PEOPLE,
    cues="pu autoris eu reçu vu obtenu parlé permis peu pouv avoir aucun accès",
    own_negation=True,
    unless=_UNLESS + r"|que (?:le|depuis le) \d|nouvelles|informés? (?:de|du|des)|où (?:il|elle)",
)
def not_allowed(p: Passage) -> tuple[Fact, ...] | None:
    """'Elle n'a pas été autorisée à voir sa famille.'"""
    return _denied(p)


@rule(
    r"(?:visites?|accès|appels? téléphoniques?|parloirs?|contacts?|rencontres?)(?: (?:familiales?|consulaires?|de (?:sa|ses|son) \w+|avec (?:sa|ses|son) \w+))* (?:[\w'-]+ ){0,4}?(?:sont|est|ont été|a été|avaient été|restent|lui sont|lui est|lui a été) (?:\w+ment |toujours )?(?:interdit|refusé|suspendu|annulé|limité|restreint|bloqué|écourté|supprimé)~|(?:aucun |aucune |sans |absence de |refus de |refus d'|privation de |interdiction de |restriction des )(?:droit de |tout |toute )?(?:visites?|accès|contact|parloir|communication)(?: (?:de|à|avec|d'|aux?) ?"
    + _PEOPLE
    + r")?(?!\w)",
    cues="visite accès appel parloir contact rencontre communication",
    own_negation=True,
    unless=_UNLESS + r"|monde extérieur|au secret",
)
def no_access(p: Passage) -> tuple[Fact, ...] | None:
    """'Les visites familiales ont été suspendues.'"""
    return _denied(p)


@rule(
    r"(?:<AVOIR> (?:refoulé|éconduit)~|n'(?:a|ont) (?:pas |plus |jamais )?(?:vu|revu) (?:son|sa|ses|leurs?) (?:fils|fille|mari|femme|père|mère|frère|sœur|enfants|proches|famille|client)|(?:refoulé|éconduit|renvoyé|repoussé|tenu~ à l'écart)~? (?:à|de|devant|sans|par|aux)|(?:ne|n')[\w' ]{0,12}?(?:pas|jamais) (?:laissé|permis)(?:e|s|es)? (?:de |d')?(?:entrer|voir|approcher|passer|parler)|(?:lettres?|courriers?|colis|appels?|parloirs?|visite) (?:[\w'-]+ ){0,5}?(?:ne (?:lui|leur) (?:sont|est|parvien\w+|ont)|n'(?:a|ont|est|sont) (?:\w+ )?(?:pas|jamais) (?:été )?(?:remis|transmis|autorisé|accordé)|(?:lui )?(?:est|sont|ont été|a été) (?:\w+ )?(?:confisqué|retourné|supprimé|annulé|refusé|interdit))(?:e|s|es)?|(?:pas|plus|jamais) (?:le )?droit (?:à|aux|de|d') ?(?:[\w'-]+ ){0,3}?(?:visites?|appels?|lettres?|courrier|parloirs?|téléphon\w+|voir|recevoir|appeler)|interdi\w+ (?:de |d')(?:visite|parloir|téléphone|lui rendre|voir|entrer|contact))(?!\w)",
    cues="refoulé éconduit renvoyé repoussé écart laissé permis lettre courrier colis appel parloir visite droit interdi",
    own_negation=True,
    unless=_UNLESS + r"|sans réponse|au procureur|au ministre|au directeur",
)
def turned_away(p: Passage) -> tuple[Fact, ...] | None:
    """'Son frère a été refoulé à l'entrée de la prison.'"""
    return _denied(p)


_VISITOR = r"(?:familles?|proches|avocate?s?|défenseurs?|conseils?|consul\w*|ambassade|diplomates?|délégation|observat\w+|rapporteu\w+|médiat\w+|croix-rouge|cicr|journalistes?|épouse|époux|femme|mari|mère|père|sœurs?|frères?|enfants|fils|fille|parents|compagne|compagnon|experts?|mission|comité|organisation|ong)"
_MEETING = r"(?:voir|revoir|rencontrer|visiter|contacter|joindre|appeler|téléphoner|parler|s'entretenir|communiquer|écrire|recevoir (?:de |des |la |sa |ses |son )?(?:visites?|courrier|lettres?|appels?|famille|avocat|colis|proches)|consulter (?:son|un|leur|sa) (?:avocat|conseil)|rendre visite|approcher|entrer en contact|correspondre|accéder)"


@rule(
    r"(?:(?:n'(?:a|ont|ai|avons|avait|avaient|ait|aient|aurai\w+|est|sont|était|étaient)|ne (?:peu\w+|pouvai\w+|s'est|se sont|lui|leur|se)) (?:[\w'-]+ ){0,4}?(?:pu|pas|jamais|plus|que|aucun\w*|autorisé~ à|droit (?:à|de|qu'à)|eu|laissé) ?(?:[\w'-]+ ){0,3}?(?:"
    + _MEETING
    + r"|avec (?:lui|elle|eux) qu|(?:de |la |une |sa |aucune )?(?:visites?|parloirs?|contacts?|appels?)(?= (?:de|d'|avec|depuis|qu)|[,.;]))|(?:privé|interdit|coupé)~ (?:de |d')(?:tout\w* )?(?:parloirs?|visites?|courrier|correspondance|téléphone|contacts?|appels?)|(?:visites?|parloirs?|appels?|lettres?|courriers?|colis|contacts?|entretiens?|correspondance)(?: (?!qui )[\w'-]+){0,5}? (?:(?:sont|est|étaient|était|restent|demeurent|ont été|a été|lui sont|leur sont) (?:\w+ment |toujours |tous |toutes )?(?:suspend|interdi|supprim|refus|limit|restrei|annul|bloqu|intercept|confisqu|censur|surveill|interromp|coup|retourn)\w*|n'(?:arriv|aboutiss|ont|est|a)\w* (?:\w+ )?(?:pas|plus|jamais|que)|ne (?:lui |leur |nous )?(?:parvien|arriv|son|sont)\w* (?:\w+ )?(?:plus|pas|jamais|que))|(?:un|une|deux|trois) (?:seule? )?(?:visite|parloir|appel|coup de téléphone|lettre)s?(?: de <DUR>)? (?:par|tous les|toutes les|en <DUR>)|qu'une (?:seule )?fois|(?:refoul|éconduit|renvoy|repouss|empêch)\w* (?:[\w'-]+ ){0,3}?(?:d'entrer|à l'entrée|aux portes|devant la prison|à la porte|de (?:la |le |les )?(?:voir|rencontrer|visiter))|trouvé porte close|rebroussé chemin|n'(?:a|ont) (?:plus |pas )?droit (?:ni |qu'|à aucun\w* )?(?:à |aux |au )?(?:livres|papier|visites?|parloirs?|courrier|lettres?|téléphone|appels?|journaux|promenades?|colis|un)|(?:derrière|à travers|séparés? par) une (?:vitre|paroi)|(?:en présence|sous l(?:a surveillance|'œil)|sous écoute) (?:d'un |de |du |des )?(?:gardien|surveillant|agent|policier|directeur)s?)",
    cues="voir visit rencontr contact joindre appel téléphon parl entret communiqu écri recevoir consulter approcher correspond accéder parloir courrier lettre colis refoul éconduit renvoy repouss empêch vitre paroi gardien surveillant agent policier directeur privé interdit coupé fois porte chemin droit",
    own_negation=True,
    unless=r"que (?:le|depuis le) \d|médecin|soins|traitement|hôpital|réponse|répond|procureur|ministre|témoins?|se défendre|dossier|(?:d'|de )nouvelles|où (?:il|elle)|parler à la presse|demand|sans réponse|appel (?:urgent|public|a été rejeté)|recours|juge|tribunal|signe de vie",
)
def no_meeting(p: Passage) -> tuple[Fact, ...] | None:
    """'La délégation n'a pas été autorisée à rencontrer le parlementaire.'"""
    what = r"|visite|parloir|courrier|lettre|colis|téléphon|appel|contact|voir|rencontr|droit|porte close"
    return _denied(p) if p.has(_VISITOR + what) else None


@rule(
    r"(?<!\w)(?:(?:personne|nul|aucun (?:proche|avocat|parent|visiteur|membre)\w*|ni (?:sa|son|ses) [\w'-]+ ni (?:sa|son|ses) [\w'-]+|(?:sa|son|ses|leurs?) (?:mère|père|épouse|mari|famille|avocate?|avocats|proches|enfants|sœur|frère)) (?:[\w'-]+ ){0,2}?n[e'] ?(?:a|ont|peut|peuvent|avait|avaient|l'a|l'ont|lui)? ?(?:[\w'-]+ ){0,2}?(?:pu |été autorisé~ à |pas pu |jamais pu |obtenu (?:de|l'autorisation de) )(?:l'approcher|le voir|la voir|les voir|lui (?:parler|rendre visite|téléphoner)|l'appeler|le rencontrer|la rencontrer|s'entretenir|communiquer|lui rendre|les rencontrer|le visiter|la visiter)(?: [\w'-]+){0,4}|(?:droit|permis|autorisation)s? de (?:visite|communiquer)(?: [\w'-]+){0,3}?,? (?:qui )?(?:(?:a|ont|lui a|leur a|avait|est) (?:\w+ment )?(?:été )?)?(?:supprimé|retiré|suspendu|refusé|annulé|révoqué)~(?: [\w'-]+){0,5}|(?:on |l'administration |la direction )?(?:lui|leur) (?:interdit|interdisent|refuse|refusent|a interdit|ont interdit|a refusé|interdisait) (?:[\w'-]+ ){0,3}?(?:correspondance|visites?|appels?|courriers?|lettres?|téléphone|parloirs?|contacts?|colis)(?: [\w'-]+){0,4}|(?:accès|entrée) (?:à |au |aux |de )?(?:la |l'|leur |son )?(?:prison|cellule|centre|établissement|parloir|pénitencier|détenus?|maison d'arrêt)?(?: [\w'-]+){0,2}? ?(?:a été |fut |est |était |lui a été |leur a été )(?:\w+ment )?(?:refusé|interdit|dénié)~|(?:visites?|parloirs?|appels|courriers?|lettres|colis)(?: [\w'-]+){0,4}? (?:sont|est|ont été|a été|étaient|restent) (?:\w+ment )?(?:interdit|suspendu|supprimé|bloqué|refusé|intercepté|retenu|limité|censuré|interrompu)~(?: [\w'-]+){0,5}|(?:refoulé|éconduit|renvoyé)~ (?:à|de|aux|dès) (?:l'entrée|la porte|portes|la grille|l'accueil)(?: [\w'-]+){0,3}|privé~ de (?:visites?|parloirs?|courrier|téléphone|contact)(?: [\w'-]+){0,3})",
    cues="personne nul aucun mère père épouse mari famille avocat proches enfants sœur frère droit permis autorisation interdi refus accès entrée visite parloir appels courrier lettre colis refoul éconduit renvoyé privé",
    own_negation=True,
    unless=r"audience|procès|salle|dossier|médecin|soins|exhort|appel(?:le|ons)|demand\w+ (?:à|que)|réponse|savoir où|médicament",
)
def could_not_come_near(p: Passage) -> tuple[Fact, ...] | None:
    """'Pendant deux semaines, personne n'a pu l'approcher.'"""
    return _denied(p)
