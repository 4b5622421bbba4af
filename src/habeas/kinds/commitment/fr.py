"""How French tells this kind of fact."""

import re

from habeas.core.bodies import with_article
from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.commitment import Commitment

_KNOWN = re.compile(
    r"International|Amnesty|PEN\b|ACAT|FIDH|OMCT|^[A-Z]{2,6}$|Reporters|Ligue|Union|Observatoire|Fédération|Association|Organisation|Comité|Collectif"
)
_FOLLOWS = r"(?:suivre|surveiller|observer|dénoncer|plaider|alerter|documenter|demander|soutenir|accompagner|œuvrer|se mobiliser|faire campagne)"


@rule(
    r"(?:continuer(?:a|ont|ons)|poursuivr(?:a|ont|ons)|(?:s'engage(?:nt)?|nous nous engageons) à (?:continuer|poursuivre)|rester(?:a|ont|ons)|suivr(?:a|ont|ons)|continue(?:nt)? (?:à|de)) (?:\w+ment |de près |à |de |d')*(?P<what>"
    + _FOLLOWS
    + r"[^.;]*?|(?:vigilant|attenti|mobilis|saisi|engagé)\w*[^.;]*?|(?:la |cette |sa |son |l')(?:situation|affaire|cas|évolution|procès|mobilisation)[^.;]*?)(?=[.;,]|$)",
    cues="continu poursuivr engage rester suivr",
    hypothetical=True,
    once=True,
    unless=r"autorités|gouvernement|procureur",
)
def goes_on(p: Passage) -> Fact | None:
    """'… continuera de suivre la situation.'"""
    actor = p.subject or p.speaker
    if actor is None or not (_KNOWN.search(actor) or with_article(actor) != actor):
        return None
    return Commitment(when=p.when, actor=actor, undertaking=p.word("what"))
