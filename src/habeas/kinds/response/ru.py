"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.response import Response


@rule(
    r"(?<!\w)(?:ответил[аио]?(?! за)|сообщил[аи]? в ответ|в ответ (?:<FEW> )?(?:сообщил|заявил)[аи]?|прислал[аи]? (?:<FEW> )?ответ|(?:пришёл|получил[аи]?|поступил|получен) (?:<FEW> )?(?:ответ|отказ|отписк\w+))(?!\w)",
    cues="ответ прислал отказ отписк",
    unless=r"(?<!\w)не (?:ответил|получ|пришёл|поступ)|никто|без ответа|ответа нет",
    happens=True,
)
def answered(p: Passage) -> Fact | None:
    """'Прокуратура ответила 3 июня.'"""
    favourable = Stated.NO if p.has(r"отказ") else None
    return Response(when=p.when, actor=p.subject or p.agent, favourable=favourable)


@rule(
    r"(?<!\w)(?:отклонил[аи]?|удовлетворил[аи]?|оставил[аи]? без удовлетворения) (?:<FEW> )?(?:жалоб\w+|обращени\w+|заявлени\w+)(?! (?:на приговор|на арест))",
    cues="отклонил удовлетворил оставил",
    unless=r"апелляц|кассац|(?:^|(?<=\W))суд(?!\w)",
    happens=True,
)
def decided(p: Passage) -> Fact | None:
    """'Прокуратура отклонила жалобу.'"""
    favourable = Stated.YES if p.has(r"удовлетворил") else Stated.NO
    return Response(when=p.when, actor=p.subject, favourable=favourable)
