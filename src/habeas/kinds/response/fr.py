"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.response import Response

_STATE = r"autorit|gouvernement|ministère|ministre|porte-parole d[eu] (?:la |l')?(?:ministère|gouvernement|police|président)|administration|direct(?:ion|eur|rice)|service|police|parquet|procureur|état|assemblée|président|ambassad|préfet|chancellerie|prédécesseur|conseiller|cabinet|celui-ci|celle-ci|ceux-ci"


def _is_of_state(p: Passage) -> bool:
    return p.has(rf"^[^;]{{0,140}}(?:{_STATE})")


@rule(
    r"(?:<AVOIR>|s'est |se sont )(?:répondu|répliqué|fait (?:savoir|parvenir (?:une |sa )?réponse)|accusé réception|donné (?:une |sa )?réponse|adressé (?:une |sa )?réponse|transmis (?:une |sa )?réponse)(?:e|s|es)?(?!\w)(?: (?:à|au|aux) (?P<to>(?:la |le |les |l'|cette |notre )?[\w' -]{2,70}?)(?=[,.;]|$| le \d| que| par| en))?|dans (?:une|sa|leur) réponse(?: (?:du|de|à|au|datée))",
    cues="répondu répliqu réagi réponse réception savoir",
    unless=r"\bpersonne (?:ne |n')|aucune réponse|n'(?:a|ont|avait) (?:\w+ )?(?:pas|jamais|toujours)|(?:il|elle) a répondu aux questions",
    happens=True,
)
def replied(p: Passage) -> Fact | None:
    """'Le ministère a répondu à la lettre.'"""
    of_oneself = p.has(r"^(?:il|elle|ils|elles|j'|je|sa|son) |répondu (?:avoir|être|n'avoir)")
    if of_oneself and not _is_of_state(p):
        return None
    return Response(when=p.when, actor=p.agent, addressee=p.body("to"))


@rule(
    r"(?:salu(?:e|ent|ons)|se félicit(?:e|ent)|se réjoui(?:t|ssent)|nous félicitons) (?:d[eu] |de la |de cette |cette |la |le |l'|sa |son )?(?:réponse|décision|geste|mesure|étape|annonce|transfert)(?!\w)(?: (?:du|de la|des|de l') ?(?P<by>[\w' -]+?)(?= de|[,.;]|$| le \d| et))?",
    cues="salu félicit réjoui",
    happens=True,
    unless=r"libération",
)
def welcomed(p: Passage) -> Fact | None:
    """'… salue la réponse du gouvernement.'"""
    return Response(when=p.when, actor=p.body("by"), addressee=p.subject, favourable=Stated.YES)


@rule(
    r"(?:<AVOIR>|s'est |se sont )(?:accepté d|promis d|engagé~? à|rejeté (?:l'appel|cet appel|ces appels|cette demande|ces demandes|la demande|les demandes|les appels|les allégations|ces allégations|les accusations|ces accusations|toutes? les? \w+)|refusé (?:la|notre|cette) (?:demande|requête))",
    cues="accepté promis engagé rejeté refusé",
    happens=True,
)
def officials_answer(p: Passage) -> Fact | None:
    """'Les autorités ont rejeté les allégations.'"""
    if not _is_of_state(p):
        return None
    favourable = Stated.YES if p.has(r"accepté|promis|engagé") else None
    favourable = Stated.NO if p.has(r"rejeté|refusé|démenti|nié") else favourable
    return Response(when=p.when, actor=p.subject, favourable=favourable)


@rule(
    r"(?:dans (?:sa|leur|une) (?:réponse|lettre|communication|note)(?: du \d+ \w+(?: \d{4})?)?|<AVOIR> (?:fait valoir|soutenu|prétendu|qualifié|évoqué|justifié|parlé d)|qualifie|invoque|parle d[e'])",
    cues="réponse lettre communication note valoir soutenu prétendu qualifi évoqué justifié parl invoque",
    happens=True,
)
def officials_explain(p: Passage) -> Fact | None:
    """'Le ministère qualifie ces accusations de mensonges.'"""
    if p.subject is None or not _is_of_state(p):
        return None
    return Response(when=p.when, actor=p.subject)


@rule(
    r"(?P<quote>dans (?:une|sa|leur|un|son) (?:(?:brève|longue|seule|unique) )?(?:réponse|lettre|courrier|correspondance|missive|note(?: verbale)?|communication|message|communiqué)(?: (?!que |par laquelle )[\w'°/-]+){0,9}?(?:,[^,;]{3,60})?, (?:(?:le |la |les |l')(?:[\w'-]+ ){1,9}?|(?:celui|celle|ceux)-ci (?:\w+ )?|(?:il|elle|ils|elles) )(?:(?:a|ont|avait|avaient) (?:\w+ment )?\w+|\w+(?:e|ent|t|nt)))(?= qu[e'])",
    cues="réponse lettre courrier correspondance missive note communication message communiqué",
    happens=True,
    unless=r"demand\w+ (?:que|qu')|appel(?:le|lent|é)|exig|exhort|mère|épouse|famille",
)
def in_a_reply(p: Passage) -> Fact | None:
    """'Dans une lettre du 4 mai, le Président de l'Assemblée a indiqué que …'"""
    return Response(when=p.when, actor=p.subject) if _is_of_state(p) else None


@rule(
    r"(?:interrogé|sollicité|contacté|questionné|relancé|saisi|joint|interpellé)~(?: (?:par [^,;]{2,50}|à ce (?:sujet|propos)|<DATE>|sur [^,;]{2,50}))*,[^.;]{0,80}? (?:a|ont|avait|avaient) (?:\w+ment )?(?:répondu|indiqué|déclaré|assuré|affirmé|expliqué|renvoyé|précisé|fait savoir|estimé|soutenu)|(?<![\w'])(?:nous|leur|lui|m') ?(?:a|ont|avait|avaient) (?:\w+ment |toutefois |pourtant )*(?:répondu|assuré|fait savoir|promis|garanti|notifié|indiqué|opposé|rétorqué|fait parvenir)(?!\w)",
    cues="interrogé sollicité contacté questionné relancé saisi joint interpellé nous leur lui m'",
    happens=True,
    unless=r"avocate?s? (?:lui|leur|nous)|notifié (?:une|sa|son|leur|la|les)",
)
def when_asked(p: Passage) -> Fact | None:
    """'Interrogé par l'agence, le ministère a répondu que …'"""
    of_state = _is_of_state(p) or (
        p.has(r"^(?:il|elle|ils|elles) (?:nous|lui|leur) ")
        and re.search(_STATE, p.paragraph, re.IGNORECASE)
    )
    return Response(when=p.when, actor=p.subject) if of_state else None


@rule(
    r"(?:(?:réponse|courrier|lettre|note verbale) (?:[\w'-]+ ){0,5}?(?:est |sont |a |ont )?(?:été )?(?:parvenu|arrivé|reçu|adressé|transmis|communiqué)~|(?:reçu|obtenu|eu) (?:une|pour (?:seule|toute)|leur|sa) réponse|pour (?:seule|toute) réponse|en réponse,|accusé(?: de)? réception|a accédé à|(?:s'est|se sont) (?:dit|déclaré)~ (?:prêt|dispos|favorable|attenti)\w+|(?:s'engage|s'engagent|promet|promettent) (?:à|de|d'))(?!\w)",
    cues="réponse courrier lettre note réception accédé dit déclaré engage promet",
    happens=True,
    unless=r"aucune réponse|pas (?:de|reçu|eu)|jamais|sans réponse|attend|lettre (?:à|de) (?:sa|son) (?:mère|famille|femme|épouse|mari)",
)
def reply_arrived(p: Passage) -> Fact | None:
    """'La réponse du gouvernement est parvenue le 2 mars.'"""
    return Response(when=p.when, actor=p.subject)


@rule(
    r"(?<!\w)(?:(?:il|elle|celui-ci|celle-ci|ce dernier|cette dernière|ils|on|le ministre|la ministre|le parquet|le procureur|l'administration|la direction|le défenseur[\w ]{0,20}|le médiateur) (?:nous |m'|lui |leur )?(?:a|ont|avait) (?:[\w'-]+ )?(?:répondu|fait savoir|rétorqué|objecté|fait répondre|assuré en retour|opposé une fin)(?: [\w'-]+){0,4}|(?:réponse|courrier|lettre) (?:[\w'-]+ ){0,4}?(?:en date du|reçue? le|datée? du|du \d)(?: [\w'-]+){0,4})(?=[,.;:\"]|$| qu| le | que | au | à )",
    cues="répondu savoir rétorqué objecté répondre opposé réponse courrier lettre",
    unless=r"n'(?:a|ont|avait) (?:\w+ )?(?:pas|jamais|rien|daigné)|aucune|sans réponse|tortur|nous avons (?:écrit|envoyé|adressé)|adressée?s?|médicament|ne rien savoir",
    happens=True,
)
def they_replied(p: Passage) -> Fact | None:
    """'Il nous a répondu, le 30, qu'il n'avait « pas compétence ».'"""
    return Response(when=p.when, actor=p.subject)
