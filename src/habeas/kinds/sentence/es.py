"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Duration, Stated
from habeas.kinds.sentence import Sentence, passed_on

_IN = r"(?: de (?:prisión|cárcel|reclusión|privación de (?:la |su )?libertad|trabajos forzados|arresto|presidio|internamiento|trabajo correccional|libertad limitada|condena)| tras las rejas| en prisión)?"
_TERM = r"(?:la pena de |una pena de |penas? (?:total |conjunta )?de |una condena de |un total de )?(?P<term><DUR>)" + _IN  # fmt: skip
_ABSENT = r"en ausencia|en rebeldía|in absentia"
_HEAVY = r"(?:muerte|cadena perpetua|prisión perpetua|la pena (?:capital|de muerte|máxima)|una multa|multa|trabajo comunitario|privación de libertad)"
_UNLESS = r"presos condenados|podría|pena máxima|hasta <DUR>|pide una|pidió una|solicit\w+ (?:una|la) pena|se expone|arriesga|penado con"
_SERVED = r"\b(?:cumpl(?:e|en|ía|ían)|purg(?:a|an|aba)|descuent(?:a|an)) "


def _sentence(p: Passage) -> Fact:
    penalty = "death" if p.has(r"a muerte|pena (?:capital|de muerte)") else None
    if p.has(r"perpetua"):
        penalty = "life imprisonment"
    if p.has(r"suspendid|pena en suspenso|condicional de la pena"):
        penalty = "suspended"
    if p.has(r"\bmulta\b") and _term(p) is None:
        penalty = penalty or "fine"
    return Sentence(
        when=passed_on(
            p.when or p.when_court_sat, served=re.search(_SERVED, p.matched) is not None
        ),
        court=_court(p.agent) or p.body("court"),
        term=_term(p),
        penalty=penalty,
        in_absence=Stated.YES if p.has(_ABSENT) else None,
    )


def _term(p: Passage) -> Duration | None:
    return next(
        (term for name in ("term", "term2", "term3", "term4") if (term := p.length(name))), None
    )


def _court(agent: str | None) -> str | None:
    words = (agent or "").casefold()
    courts = ("tribunal", "corte", "juzgado", "audiencia", "sala", "juez", "jueza")
    return agent if any(word in words for word in courts) else None


@rule(
    r"(?:<SER> |<LO>|(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^|(?<!\w))(?:<HABER> )?(?:condenad~|sentenciad~|sancionad~|condenado|sentenciado|conden<AR>|sentenci<AR>|penad~)(?!\w)(?: <HIM>)?(?:,? (?:en ausencia|en rebeldía|en primera instancia|en segunda instancia|en apelación|<DATE>|por (?:el|la|un|una|los) (?:[\w'-]+ ){1,7}?|por (?:[\w'\"-]+ ){1,9}?|injustamente|nuevamente|respectivamente|en un juicio [\w ]{3,40}?|al (?:acusado|señor \w+)|cada un[oa]),?)* (?:a|con) (?:cumplir |una pena de |la pena de )?(?:"
    + _TERM
    + r"|"
    + _HEAVY
    + r")",
    cues="conden sentenci sancion penad",
    unless=_UNLESS + r"|condenad[oa]s? a (?:morir|vivir|pagar)",
    happens=True,
)
def was_sentenced(p: Passage) -> Fact | None:
    """'… fue condenada a once años y dos meses de prisión.'"""
    return _sentence(p)


@rule(
    r"(?:(?P<court>(?:el |la |un |una )?(?:tribunal|corte|juzgado|sala|juez|jueza|audiencia|magistrad[oa])[^,;]{0,60}?) )?(?:<CL>(?:impus(?:o|ieron)|impone[n]?|dict<AR>|aplic<AR>|di(?:o|eron)|<HABER> (?:impuesto|dictado)|fij<AR>|ech<AR>|clav<AR>|rebaj<AR>|redu(?:jo|jeron)|aument<AR>|elev<AR>|ratific<AR>|confirm<AR>) (?:a <HIM> |al \w+ |a la \w+ |a ambos |a cada un[oa] |<DATE> )?(?:sentencia(?: condenatoria)?(?: de|:)? ?|(?:una|la|su)? ?(?:pena|condena|sentencia|sanción) (?:\w+ )?(?:de|a) ?)?"
    + _TERM
    + r"|(?:recib(?:ió|ieron|e)|cumpl(?:e|en|ía|ió)|purg(?:a|an|aba)|descuent(?:a|an)|enfrent(?:a|an)|extingu(?:e|en)) (?:[\w']+ )?(?:condenas?|penas?|sentencias?|sanción) (?:\w+ )?de (?P<term2><DUR>)|cumpl(?:e|en|ía|ían) (?P<term4><DUR>) (?=de (?:prisión|privación|cárcel|condena|reclusión))|(?:condena|pena|sentencia|sanción)(?: firme| total| impuesta)?(?: (?:de|a)|:) (?P<term3><DUR>)"
    + _IN
    + r")",
    cues="impus impon dict aplic dio dieron impuesto fij ech clav rebaj reduj aument elev ratific confirm recib cumpl purg descuent enfrent extingu condena pena sentencia sanción",
    unless=_UNLESS
    + r"|prisión preventiva|<DUR> (?:de )?(?:retraso|después|más tarde)|(?:prórroga|plazo)|prisión preventiva por|inhabilit",
    happens=True,
)
def received_sentence(p: Passage) -> Fact | None:
    """'Le impusieron una pena de cuatro años.'"""
    if _term(p) is None:
        return None
    known = p.has(
        r"pena|condena|sentenci|sanción|prisión|cárcel|reclusión|impus|conden|años|juicio|tribunal"
    )
    return _sentence(p) if known else None
