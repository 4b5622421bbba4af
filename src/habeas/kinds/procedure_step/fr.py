"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.procedure_step import ProcedureStep, Step

_BODY = re.compile(
    r"Groupe de travail sur|Comité des droits de l'homme|Comité contre la torture|Comité des disparitions forcées"
    r"|Commission (?:inter|afric)|Cour européenne des droits"
)
_STEPS = {"enr": Step.REGISTERED, "tra": Step.TRANSMITTED}


@rule(
    r"<AVOIR> (?P<step>enregistré|transmis)(?:e|s|es)? (?:l'|le |la |sa |cette |son )(?:affaire|cas|communication|plainte|dossier|requête)",
    cues="enregistré transmis",
    happens=True,
)
def took_step(p: Passage) -> Fact | None:
    """'Le Groupe de travail sur la détention arbitraire a transmis l'affaire au gouvernement.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=_STEPS[(p.word("step") or "enr")[:3]])


@rule(
    r"<AVOIR> (?:conclu|estimé|constaté|jugé|considéré|établi|déclaré)(?:e|s|es)?\b(?= [^.;]*?(?:arbitrair|viol[ée]|violation))|<AVOIR> (?:adopté|rendu|publié|émis) (?:son |sa |ses |un |une |l')(?:[Aa]vis|[Dd]écision|[Cc]onstatations|[Aa]rrêt)\b",
    cues="conclu estimé constaté jugé considéré établi déclaré adopté rendu publié émis",
    happens=True,
)
def has_decided(p: Passage) -> Fact | None:
    """'Le Groupe de travail sur la détention arbitraire a conclu que sa détention est arbitraire.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=Step.DECIDED)
