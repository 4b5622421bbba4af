"""How Spanish tells this kind of fact."""

import re

from habeas.core.bodies import with_article
from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.commitment import Commitment

_KNOWN = re.compile(
    r"Internacional|Amnistía|PEN\b|FIDH|OMCT|^[A-Z]{2,6}$|Reporteros|Liga|Unión|Observatorio|Federación|Asociación|Organización|Comité|Comisión|Colectivo|Foro"
)
_FOLLOWS = r"(?:siguiendo|monitoreando|observando|denunciando|alertando|documentando|exigiendo|apoyando|acompañando|trabajando|insistiendo|pendiente|atent\w+|vigilante\w*)"


@rule(
    r"(?:(?:seguir(?:á|án|emos)|continuar(?:á|án|emos)|(?:se compromete|nos comprometemos) a (?:seguir|continuar)|se mantendrá|permanecer(?:á|án|emos)|dar(?:á|emos) seguimiento|no (?:descansar|callar)(?:á|emos)) (?:\w+mente |de cerca |muy )*(?P<what>"
    + _FOLLOWS
    + r"[^.;]*?|(?:la|el|este|su|a la|al) (?:situación|caso|evolución|juicio|proceso|desarrollo)[^.;]*?|hasta [^.;]*?))(?=[.;,]|$)",
    cues="seguir continuar compromet mantendrá permanecer dará daremos descansar callar",
    hypothetical=True,
    once=True,
    unless=r"autoridades|gobierno|fiscal|pres[oa]",
)
def goes_on(p: Passage) -> Fact | None:
    """'… seguirá de cerca la situación.'"""
    actor = p.subject or p.speaker
    if actor is None or not (_KNOWN.search(actor) or with_article(actor) != actor):
        return None
    return Commitment(when=p.when, actor=actor, undertaking=p.word("what"))
