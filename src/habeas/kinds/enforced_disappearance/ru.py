"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.enforced_disappearance import EnforcedDisappearance


@rule(
    r"(?<!\w)(?:пропал[аи]? без вести|пропал[аи]?(?! \w+ (?:деньги|вещи))|исчез(?:ла|ли)?|бесследно исчез\w*|насильственно\w* исчез\w+|считается пропавш\w+|числится пропавш\w+)(?!\w)",
    cues="пропа исчез",
    unless=r"деньги|вещи|документ|голос|аппетит|сознани|протокол|запис",
)
def disappeared(p: Passage) -> Fact | None:
    """'Он пропал 4 мая.'"""
    return EnforcedDisappearance(when=p.when, actor=p.agent)


@rule(
    r"(?<!\w)(?:отрица\w+(?:, что (?:<WORDS> )?(?:удержива\w+|задерж\w+|содерж\w+|наход\w+)| (?:<FEW> )?(?:задержание|арест|факт (?:задержания|ареста)))|(?:не призна\w+|отказыва\w+ подтвердить|не подтвержда\w+) (?:<WORDS> )?(?:задержани\w+|арест\w*|что удержива\w+)|(?:такого|никакого|такой|никакой)(?: [^\s,;.]+){0,2} (?:у них|у нас|там|здесь) нет|(?:его|её|их) (?:у них|у нас|там) нет|не числ[ия]тся)",
    cues="отрица призна отказыва подтвержда такого никакого такой никакой нет числ",
    own_negation=True,
)
def not_acknowledged(p: Passage) -> Fact | None:
    """'В полиции отрицают её задержание.'"""
    return EnforcedDisappearance(when=p.when, actor=p.subject, acknowledged=Stated.NO)
