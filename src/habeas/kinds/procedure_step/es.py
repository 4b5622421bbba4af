"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.procedure_step import ProcedureStep, Step

_BODY = re.compile(
    r"Grupo de Trabajo sobre|Comité de Derechos Humanos|Comité contra la Tortura|Comité contra la Desaparición"
    r"|Comisión (?:Interamericana|Africana)|Corte (?:Interamericana|Europea)|Tribunal Europeo",
    re.IGNORECASE,
)
_STEPS = {"reg": Step.REGISTERED, "tra": Step.TRANSMITTED}


@rule(
    r"(?:<HABER> )?(?P<step>registr(?:ó|aron|ado)|transmiti(?:ó|eron|do)) (?:<DATE> )?(?:el |la |su |esta )(?:caso|comunicación|denuncia|petición|solicitud)",
    cues="registr transmiti",
    happens=True,
)
def took_step(p: Passage) -> Fact | None:
    """'El Grupo de Trabajo sobre la Detención Arbitraria transmitió el caso al Gobierno.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=_STEPS[(p.word("step") or "reg")[:3]])


@rule(
    r"(?<!\w)(?:concluyó|determinó|consideró|declaró|estableció|dictaminó|constató|ha (?:concluido|determinado|considerado|declarado|dictaminado))\b(?= [^.;]*?(?:arbitrari|viol[óa]|violación))|(?<!\w)(?:adoptó|emitió|aprobó|publicó|dictó) (?:su |una |la |el |un )(?:[Oo]pinión|[Dd]ictamen|[Dd]ecisión|[Ss]entencia)\b",
    cues="concl determin consider declar estable dictamin constat adopt emiti aprob public dict",
    happens=True,
)
def has_decided(p: Passage) -> Fact | None:
    """'El Grupo de Trabajo sobre la Detención Arbitraria concluyó que su detención es arbitraria.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=Step.DECIDED)
