"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.access_denied import AccessDenied, Visitor

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
_PEOPLE = r"(?:(?:un|une|des|les?|la|l'|son|sa|ses|leurs?|de|d'|du|à|aux?|avec|tout|toute|tous|aucun|aucune|membres? de|visites? de|visites?|contact|contacts|accès) ?)*(?:famille|proches|avocat\w*|conseil|consul\w*|ambassade|diplomates?|observat\w+|médiat\w+|croix-rouge|journalistes?|presse|visites?(?: familiales| consulaires| de sa famille| de ses proches)?|épou\w+|femme|mari|mère|père|sœur|frère|enfants|parents|appels? téléphoniques?|extérieur|correspondance|courrier|délégation|téléphone)"
_UNLESS = r"qu'une (?:seule )?fois|que (?:deux|trois) fois|qu'à \w+ reprises|médica|soins|santé|appel(?:le|ons)|sans (?:la présence|l'assistance)|procès|audience|assister|dossier"


def _denied(p: Passage) -> Fact:
    named = (p.agent, p.subject)
    actor = next((n for n in named if n and not re.search(_NOT_WHO_REFUSED, n, re.I)), None)
    who = next((visitor for words, visitor in _WHO if p.has(words)), Visitor.OTHER)
    return AccessDenied(when=p.when, actor=actor, to_whom=who)


@rule(
    r"(?:<ETRE> )?(?:privé~|empêché~|interdit~|refus(?:é|ée|és|ées|e|ent|ant|er)|interdi(?:t|sent|re|sant)|empêche(?:nt)?|vu~? refuser|dén(?:ié|ient)) (?:\w+ment |toujours |encore |systématiquement )*(?:(?:à <HIM>|lui|leur) )?(?:(?:d'|de |des |du |le |la |l'|les |tout |toute |aucun |l'accès (?:à|aux) |accès (?:à|aux) |voir |rencontrer |contacter |recevoir |communiquer avec |s'entretenir avec |parler (?:à|avec) |consulter |rendre visite (?:à)?|la visite de |droit de |autoriser |accorder |laisser )*)"
    + _PEOPLE,
    cues="privé empêch interdi refus dén vu",
    own_negation=True,
    unless=_UNLESS + r"|refus\w+ de (?:révéler|dire|informer|répondre|commenter|communiquer)",
)
def access_refused(p: Passage) -> Fact | None:
    """'… a été privée de tout contact avec son avocat.'"""
    return _denied(p)


@rule(
    r"(?:n'(?:a|ont|avait|avaient|est|sont|était) (?:toujours |jamais |encore |pas |plus |été )*(?:pu|autorisé~?|eu|reçu|vu|obtenu|parlé|permis|été autorisé~?)|ne (?:peut|peuvent|pouvai\w+) (?:toujours )?(?:pas|plus)|sans (?:pouvoir|avoir (?:pu|accès))|n'(?:a|ont) (?:aucun|pas|jamais eu) )(?: (?:à|de|d'|le|la|les|lui|leur|voir|rencontrer|contacter|recevoir|communiquer|s'entretenir|parler|consulter|rendre|accès|visite|avec|aucun\w*|droit|être|assisté~?|par|un|une|téléphoner|choisir|autre))* ?"
    + _PEOPLE,
    cues="pu autoris eu reçu vu obtenu parlé permis peu pouv avoir aucun accès",
    own_negation=True,
    unless=_UNLESS + r"|nouvelles|informé|où",
)
def not_allowed(p: Passage) -> Fact | None:
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
def no_access(p: Passage) -> Fact | None:
    """'Les visites familiales ont été suspendues.'"""
    return _denied(p)


@rule(
    r"(?:<AVOIR> (?:refoulé|éconduit)~|n'(?:a|ont) (?:pas |plus |jamais )?(?:vu|revu) (?:son|sa|ses|leurs?) (?:fils|fille|mari|femme|père|mère|frère|sœur|enfants|proches|famille|client)|(?:refoulé|éconduit|renvoyé|repoussé|tenu~ à l'écart)~? (?:à|de|devant|sans|par|aux)|(?:ne|n')[\w' ]{0,12}?(?:pas|jamais) (?:laissé|permis)(?:e|s|es)? (?:de |d')?(?:entrer|voir|approcher|passer|parler)|(?:lettres?|courriers?|colis|appels?|parloirs?|visite) (?:[\w'-]+ ){0,5}?(?:ne (?:lui|leur) (?:sont|est|parvien\w+|ont)|n'(?:a|ont|est|sont) (?:\w+ )?(?:pas|jamais) (?:été )?(?:remis|transmis|autorisé|accordé)|(?:lui )?(?:est|sont|ont été|a été) (?:\w+ )?(?:confisqué|retourné|supprimé|annulé|refusé|interdit))(?:e|s|es)?|(?:pas|plus|jamais) (?:le )?droit (?:à|aux|de|d') ?(?:[\w'-]+ ){0,3}?(?:visites?|appels?|lettres?|courrier|parloirs?|téléphon\w+|voir|recevoir|appeler)|interdi\w+ (?:de |d')(?:visite|parloir|téléphone|lui rendre|voir|entrer|contact))(?!\w)",
    cues="refoulé éconduit renvoyé repoussé écart laissé permis lettre courrier colis appel parloir visite droit interdi",
    own_negation=True,
    unless=_UNLESS + r"|sans réponse|au procureur|au ministre|au directeur",
)
def turned_away(p: Passage) -> Fact | None:
    """'Son frère a été refoulé à l'entrée de la prison.'"""
    return _denied(p)
