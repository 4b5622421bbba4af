"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.investigation import Investigation, Step


@rule(
    r"(?<!\w)(?:(?:отказал[аи]?|отказано|отказыва\w+|отказал(?:ся|ась|ись)) (?:<FEW> )?(?:в возбуждении|возбудить|возбуждать|расследовать|провести (?:проверку|расследование))|(?:расследовани\w+|проверк\w+)(?: [^\s,;.]+){0,5}? не (?:провод\w+|провел\w*|был\w* (?:провед|нача)\w+|начат\w*|начал\w*)|не (?:возбудил[аи]?|возбуждено|провел[аи]|проводил\w*|расследовал[аи]?) (?:<WORDS> )?(?:дело|расследовани\w+|проверк\w+))",
    cues="отказ расследов проверк возбу",
    own_negation=True,
)
def refused(p: Passage) -> Fact | None:
    """'Следственный комитет отказал в возбуждении дела о пытках.'"""
    return Investigation(when=p.when, actor=p.subject or p.agent, step=Step.REFUSED)


@rule(
    r"(?<!\w)(?:(?:начал[аи]?|начат[аоы]?|провод\w+|провел[аи]|назначил[аи]?) (?:<FEW> )?(?:проверк\w+|расследовани\w+|служебн\w+ проверк\w+)|(?:возбудил[аи]?|возбуждено) (?:<FEW> )?(?:уголовное )?дело (?:<FEW> )?(?:о пытках|об избиени\w+|о превышени\w+|против (?:полицейск\w+|сотрудник\w+|надзирател\w+)))",
    cues="проверк расследов возбу",
    unless=r"(?<!\w)не |отказ",
    happens=True,
)
def opened(p: Passage) -> Fact | None:
    """'Прокуратура начала проверку.'"""
    return Investigation(when=p.when, actor=p.subject or p.agent, step=Step.OPENED)


@rule(
    r"(?<!\w)(?:прекратил[аи]?|закрыл[аи]?|прекращен[аоы]?|закрыт[аоы]?) (?:<FEW> )?(?:проверк\w+|расследовани\w+|дело о пытках)|(?:проверк\w+|расследовани\w+) (?:<FEW> )?(?:прекращен[аоы]?|закрыт[аоы]?|прекратил[аи]?)(?!\w)",
    cues="проверк расследов дело",
    happens=True,
)
def closed(p: Passage) -> Fact | None:
    """'Расследование прекращено.'"""
    return Investigation(when=p.when, actor=p.subject or p.agent, step=Step.CLOSED)
