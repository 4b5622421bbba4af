"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.procedure_step import ProcedureStep, Step

_BODY = re.compile(
    r"Working Group on|Human Rights Committee|Committee [Aa]gainst Torture|Committee on Enforced"
    r"|Commission on Human|European Court of Human"
)
_STEPS = {"registered": Step.REGISTERED, "transmitted": Step.TRANSMITTED, "forwarded": Step.TRANSMITTED}  # fmt: skip


@rule(
    r"(?P<step>registered|transmitted|forwarded) (?:the|his|her|this) (?:case|communication|complaint|submission|petition)",
    cues="registered transmitted forwarded",
    happens=True,
)
def took_step(p: Passage) -> Fact | None:
    """'On 9 June 2024 the Working Group on Arbitrary Detention transmitted the case to the government.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=_STEPS[p.word("step") or "registered"])


@rule(
    r"(?:found|concluded|determined|held|considered|declared|ruled|established|decided)\b(?= [^.;]*?\b(?:arbitrar|violat|breach|unlawful))"
    r"|(?:adopted|issued|delivered|rendered|published) (?:its |an? |the )?(?:Opinion|opinion|Views|views|decision|judgment)\b",
    cues="found concluded determined held considered declared ruled established decided adopted issued delivered rendered published",
    unless=r"\b(?:asked|urged|called on|requested|appealed to|wrote to)\b[^,;]*$|\bnot (?:yet )?(?:found|concluded|adopted|issued)",
    happens=True,
)
def has_decided(p: Passage) -> Fact | None:
    """'On 12 May 2024 the Working Group on Arbitrary Detention found that her detention is arbitrary.'"""
    body = p.subject or p.agent
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=Step.DECIDED)
