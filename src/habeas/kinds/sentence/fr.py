"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.sentence import Sentence, passed_on

_ABSENT = r"par contumace|par défaut|en (?:son|leur) absence"
_COURT = r"(?P<court>(?:le |la |l'|un |une )?(?:tribunal|cour|justice|chambre|juges?)(?: (?:criminel(?:le)?|militaire|suprême|correctionnel(?:le)?|pénale?|régionale?|fédérale?|spécialisée?|antiterroriste|(?-i:[a-zéè]+(?:ienne|aine|aise|oise))|administrati\w+|de grande instance|de première instance|d'appel|d'assises|de cassation|de sûreté|du district|d[eu] district|municipale?|populaire))*(?: (?:de la|de l'|du|de|d') ?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)*)?)"
_IN_TURN = "respectivement"
_TERM = r"(?:(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) et (?=[\w-]+ (?:ans|mois)))?(?P<term><DUR>)(?: (?:de |d'|ferme )*(?:prison|emprisonnement|réclusion|détention|travaux forcés|colonie|camp|servitude)(?: (?:ferme|criminelle|pénitentiaire|à régime sévère|avec sursis))*| ferme)?"
_UNLESS = r"a été condamnée? par (?:la communauté|l'ONU|les organisations)|encour|risqu|passible"
_SERVED = r"\b(?:purge|exécute)(?:nt|ait|aient)? "


def _sentence(p: Passage) -> Fact | None:
    penalty = "death" if p.has(r"peine (?:de mort|capitale)|condamn\w+ à mort|à mort") else None
    if p.has(r"perpétuité|à vie\b"):
        penalty = "life imprisonment"
    if p.has(r"avec sursis") and not p.has(_IN_TURN):
        penalty = "suspended"
    if p.has(r"\bamende\b") and p.length("term") is None:
        penalty = penalty or "fine"
    return Sentence(
        when=passed_on(
            p.when or p.when_court_sat, served=re.search(_SERVED, p.matched) is not None
        ),
        court=p.body("court") or _court(p.agent),
        term=p.length("term"),
        penalty=penalty,
        in_absence=Stated.YES if p.has(_ABSENT) else None,
    )


def _court(agent: str | None) -> str | None:
    words = (agent or "").casefold()
    return agent if "tribunal" in words or "cour" in words.split() else None


@rule(
    _COURT
    + r" (?:<DATE>,? )?(?:(?:<AVOIR> |l'a )(?:condamné~|infligé (?:une |la )?peine)|condamne)(?: <HIM>)?(?:[\w',\" -]{0,160}? à (?:une peine de |la peine de |un total de )?(?:"
    + _TERM
    + r")|[\w',\" -]{0,160}? à (?:mort|la peine|la réclusion|perpétuité|une amende|une peine)|[^,;.]{0,80})?",
    cues="condamné infligé",
    unless=_UNLESS,
    happens=True,
)
def court_sentenced(p: Passage) -> Fact | None:
    """'Le tribunal de … l'a condamnée à quatre ans de prison.'"""
    return _sentence(p)


@rule(
    r"(?:<ETRE> |(?<=,\s)|(?<=\bet\s)|(?<=\bpuis\s)|^)condamné~ (?:(?:par contumace|par défaut|en appel|en première instance|<DATE>|par (?:le|la|un|une) (?:[\w'-]+ ){1,7}?|en son absence|à nouveau|lourdement|dans (?:la même|cette|une autre) affaire|pour (?:[\w'\"-]+ ){1,8}?|le même jour|respectivement|ensuite),? )*(?:à (?:une (?:lourde )?peine (?:totale )?d[e'] ?|la peine de |un total de |une )?(?:"
    + _TERM
    + r"|mort|la peine capitale|la peine de mort|la réclusion|perpétuité|l'emprisonnement|la prison|peine|amende|vie))",
    cues="condamné",
    unless=_UNLESS + r"|condamnés? à (?:mourir|vivre|payer)",
    happens=True,
)
def was_sentenced(p: Passage) -> Fact | None:
    """'… a été condamnée par contumace à onze ans et deux mois de prison.'"""
    return _sentence(p)


@rule(
    r"(?:<AVOIR> (?:écopé|reçu|été frappé~)|écope(?:nt)?|reçoi(?:t|vent)|<AVOIR> condamné~(?: <HIM>)?) (?:d'|de |à )?(?:une (?:\w+ )?peine d[e'] ?|une condamnation à )?"
    + _TERM
    + r"|(?:peine|condamnation)(?: d[e'] ?| à )"
    + _TERM.replace("<term>", "<term2>")
    + r" (?:\w+ ){0,3}?(?:prononcée|infligée|a été (?:prononcée|infligée))|(?:purge|exécute)\w* (?:actuellement )?(?:une|sa) (?:\w+ )?peine d[e'] ?"
    + _TERM.replace("<term>", "<term3>"),
    cues="écop reçu reçoi frappé condamné peine condamnation",
    unless=_UNLESS,
    happens=True,
)
def received_sentence(p: Passage) -> Fact | None:
    """'… a écopé de seize ans de prison.'"""
    length = p.length("term") or p.length("term2") or p.length("term3")
    fact = _sentence(p)
    if length is None or not isinstance(fact, Sentence):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=length,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"(?:condamnation (?:de|d'|par [\w' ]{3,60}? de) ?<HIM>(?:[\w', ]{0,60}?) à (?:une peine (?:de |d'))?"
    + _TERM
    + r"|(?:<AVOIR> pris|<AVOIR> infligé|inflige|<AVOIR> donné|prononcé) (?:<HIM> |lui |leur |contre (?:lui|elle|<HIM>) )?(?:une peine (?:de |d'))?"
    + _TERM.replace("<term>", "<term2>")
    + r"|<ETRE> condamné~ (?:[\w'-]+ ){0,8}?à (?:une |verser |payer )?(?:\w+ )?(?:amende|dommages|peine)|[\w' ]{0,20}condamné~ (?:aujourd'hui |ce \w+ |<DATE> )?à "
    + _TERM.replace("<term>", "<term3>")
    + r")",
    cues="condamnation pris infligé inflige donné prononcé condamné",
    unless=_UNLESS,
    happens=True,
)
def sentencing_of(p: Passage) -> Fact | None:
    """'… la condamnation de Miro Tavesku à huit ans de prison.'"""
    fact = _sentence(p)
    length = p.length("term") or p.length("term2") or p.length("term3")
    if not isinstance(fact, Sentence) or (length is None and not p.has("amende|dommages")):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=length,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"(?:<AVOIR> |l'a |les a |lui a |leur a )?(?:vu (?:sa|leur) (?:peine|condamnation) (?:\w+ment )?(?:ramen|rédui|port|alourdi|aggrav|confirm|commu)\w*|(?:ramen|rédui|port|alourdi|aggrav|commu|fix|confirm|mainten)\w* (?:[\w'-]+ ){0,3}?(?:peines?|condamnations?|celle)(?: (?!à\b)[\w'.-]+){0,8}?|(?:peines?|condamnations?|celle)(?: (?!à\b)[\w'.-]+){0,6}? (?:a été |ont été |est |fut |avait été )?(?:ramen|rédui|port|alourdi|aggrav|commu)\w*),?(?: la portant)? (?:(?:à|de|en) (?:un|une|la|sa)? ?)?(?:(?:\w+ )?peine de )?(?:de <DUR> )?(?:à |en )?(?:une peine de )?"
    + _TERM
    + r"(?:(?: ferme| avec sursis)| à (?P<longer><DUR>)(?: (?:de |d')(?:prison|réclusion|emprisonnement))?)?",
    cues="ramen rédui port alourdi aggrav commu fix confirm mainten",
    unless=_UNLESS,
    happens=True,
)
def term_changed(p: Passage) -> Fact | None:
    """'La seconde a vu sa peine ramenée de trois ans à dix-huit mois.'"""
    fact = _sentence(p)
    length = p.length("longer") or p.length("term")
    if not isinstance(fact, Sentence) or length is None:
        return None
    return Sentence(when=fact.when, court=fact.court, term=length, penalty=fact.penalty)


@rule(
    r"(?:<AVOIR>|l'a |les a |l'avait |les avait )?(?:condamn(?:é~|e|ent|ait)|infligé~?|prononcé~?|écopé|écope|reçu|pris)(?: (?:respectivement|solidairement|également|finalement|définitivement|en appel|en première instance|par contumace|<DATE>|par [^,;]{3,60}?))*,? (?:à |de |d')(?:(?:une |la |des )?(?:lourdes? )?peines? (?:de |d'|allant de |comprises entre )|(?:un total|une? durée) de |respectivement )?"
    + _TERM
    + r"(?: et (?:à )?(?:une peine de )?<DUR>(?: (?:de |d')(?:prison|réclusion|emprisonnement))?)?|(?:peines?|condamnations?) (?:respectives? )?(?:de |d'|à |allant de )"
    + _TERM.replace("<term>", "<term2>")
    + r"|condamn(?:ait|aient|e|ent|ant) (?:(?!à\b)[\w'.-]+ ){1,9}?à (?:une peine de )?"
    + _TERM.replace("<term>", "<term4>")
    + r"|vu (?:infliger|condamner à|imposer) (?:une peine de )?"
    + _TERM.replace("<term>", "<term5>")
    + r"|travaux forcés|(?:purge|exécute)(?:nt|ait)? (?:[\w'-]+ ){0,3}?(?:peines?|condamnation) (?:de |d'|à )"
    + _TERM.replace("<term>", "<term3>"),
    cues="condamn infligé infliger imposer prononcé écop reçu pris peine travaux purge exécute",
    unless=_UNLESS + r"|requis|réclam|demand|maximale|minimale|jusqu'à|crime puni",
    happens=True,
)
def given_years(p: Passage) -> Fact | None:
    """'… les a condamnés respectivement à six mois avec sursis et à un an.'"""
    fact = _sentence(p)
    names = ("term", "term2", "term3", "term4", "term5")
    length = next((found for name in names if (found := p.length(name))), None)
    if not isinstance(fact, Sentence) or (length is None and not p.has(_IN_TURN)):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=length,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"(?<!\w)(?:(?:(?:lui|leur) (?:a|ont|avait) (?:infligé|collé|donné|imposé)|(?:a|ont|avait) (?:écopé|pris|été puni~)|inflige|infligeant|purge(?:ait|nt)?|condamnant|l'a condamné~|les a condamnés|condamné~),?(?: (?:le|en|ce|hier)[\w ]{2,30},)? (?:[\w'-]+ ){0,6}?(?:une peine |une condamnation |un total )?(?:de |d'|à |à une peine de )?(?P<term><DUR>) (?:de |d')?(?:réclusion|prison|détention|emprisonnement|travaux|bagne|ferme|d'emprisonnement|de prison)(?: [\w'-]+){0,4})",
    cues="infligé collé donné imposé écopé pris puni inflige purge condamn",
    unless=r"risque|passible|encour|requis|requier|jusqu'à|pourrait|peuvent",
    happens=True,
)
def was_dealt(p: Passage) -> Fact | None:
    """'Le tribunal lui a infligé, le 9 décembre, dix ans de réclusion.'"""
    return _sentence(p)
