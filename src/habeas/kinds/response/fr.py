"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.response import Response


@rule(
    r"(?:<AVOIR>|s'est |se sont )(?:répondu|répliqué|fait (?:savoir|parvenir (?:une |sa )?réponse)|accusé réception|donné (?:une |sa )?réponse|adressé (?:une |sa )?réponse|transmis (?:une |sa )?réponse)(?:e|s|es)?(?!\w)(?: (?:à|au|aux) (?P<to>(?:la |le |les |l'|cette |notre )?[\w' -]{2,70}?)(?=[,.;]|$| le \d| que| par| en))?|dans (?:une|sa|leur) réponse(?: (?:du|de|à|au|datée))",
    cues="répondu répliqu réagi réponse réception savoir",
    unless=r"aucune réponse|n'(?:a|ont|avait) (?:\w+ )?(?:pas|jamais|toujours)|(?:il|elle) a répondu aux questions",
    happens=True,
)
def replied(p: Passage) -> Fact | None:
    """'Le ministère a répondu à la lettre.'"""
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
    r"(?:<AVOIR>|s'est |se sont )(?:accepté d|promis d|engagé~? à|rejeté (?:l'appel|cet appel|ces appels|cette demande|ces demandes|la demande|les demandes|les appels|les allégations|ces allégations|les accusations|ces accusations|toutes? les? \w+)|nié (?:les|toutes?|ces) \w+|démenti (?:les|ces|toutes?|cette) ?\w+|refusé (?:la|notre|cette) (?:demande|requête)|reconnu (?:que|sa|son|l'avoir|détenir)|affirmé (?:que|qu')|déclaré (?:que|qu')|assuré (?:que|qu')|indiqué (?:que|qu')|fustigé|dénoncé|informé (?:la|les|l'|sa|son))|(?<=\bet\s)(?:assuré|affirmé|indiqué|précisé|ajouté|nié) (?:que|qu')|(?:affirme|déclare|assure|soutien(?:t|nent)|indique|nie|prétend)(?:nt|ent)? (?:que|qu')|(?:rejette|dément|réfute|conteste)(?:nt|ent)? (?:les|ces|toute|cette)",
    cues="accepté promis engagé rejeté nié démenti refusé reconnu affirmé déclaré assuré indiqué informé affirme déclare assure soutien indique nie prétend rejett dément réfut contest",
    happens=True,
)
def officials_answer(p: Passage) -> Fact | None:
    """'Les autorités ont rejeté les allégations.'"""
    state = r"autorit|gouvernement|ministère|ministre|porte-parole d[eu] (?:la |l')?(?:ministère|gouvernement|police|président)|administration|direction|service|police|parquet|procureur"
    if p.subject is None or not p.has(rf"^[^,]{{0,80}}(?:{state})"):
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
    state = r"autorit|gouvernement|ministère|ministre|administration|direction|service pénit|police|parquet|procureur|état"
    if p.subject is None or not p.has(rf"^[^,]{{0,80}}(?:{state})"):
        return None
    return Response(when=p.when, actor=p.subject)
