"""How Russian tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.procedure_step import ProcedureStep, Step

_BODY = re.compile(r"Рабочая группа|Комитет по правам человека|Комитет против пыток|Комитет ООН")
_STEPS = {"зар": Step.REGISTERED, "нап": Step.TRANSMITTED, "пер": Step.TRANSMITTED}


@rule(
    r"(?<!\w)(?P<step>зарегистрировал|направил|передал)[аи]? (?:<FEW> )?(?:дело|жалобу|сообщение|обращение)",
    cues="зарегистрировал направил передал",
    happens=True,
)
def took_step(p: Passage) -> Fact | None:
    """'Рабочая группа по произвольным задержаниям направила дело правительству.'"""
    body = p.subject
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=_STEPS[(p.word("step") or "зар")[:3]])


@rule(
    r"(?<!\w)(?:признал[аи]?|пришл[аи] к выводу|пришёл к выводу|установил[аи]?|заключил[аи]?|постановил[аи]?)(?!\w)(?= [^.;]*?(?:произвольн|нарушен|нарушил))|(?<!\w)(?:принял|вынес|опубликовал)[аи]? (?:<FEW> )?(?:мнение|решение|соображения)(?!\w)",
    cues="призна приш установил заключил постановил принял вынес опубликовал",
    happens=True,
)
def has_decided(p: Passage) -> Fact | None:
    """'Рабочая группа по произвольным задержаниям признала её задержание произвольным.'"""
    body = p.subject
    if body is None or _BODY.search(body) is None:
        return None
    return ProcedureStep(when=p.when, actor=body, step=Step.DECIDED)
