"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.death import Death


@rule(
    r"(?<!\w)(?:умер(?:ла|ли)?|скончал(?:ся|ась|ись)|погиб(?:ла|ли)?|<BYL> (?:убит~|казнён~|найден[аы]? мёртв\w+)|покончил[аи]? с собой)(?!\w)",
    cues="умер скончал погиб убит казн найден покончил",
    unless=r"мать|отец|брат|сестра|бабушк|дедушк|сын |дочь|когда умер|(?:чуть|едва)(?: было)? не (?:умер|погиб|скончал)|почти умер|чудом не (?:умер|погиб)",
    happens=True,
)
def died(p: Passage) -> Fact | None:
    """'Он скончался в колонии 1 июня.'"""
    return Death(when=p.when, where=p.where)
