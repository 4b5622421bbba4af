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
