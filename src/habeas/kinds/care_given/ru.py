"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given import CareGiven


@rule(
    r"(?<!\w)(?:(?:оказал[аи]?|оказана|получил[аи]?|получает|провел[аи]|сделал[аи]?|вызвал[аи]?) (?:<WORDS> )?(?P<need><CARE>)|<BYL> (?:госпитализирован~|прооперирован~|осмотрен~ врач\w+)|(?:прооперировал[аи]?|госпитализировал[аи]?|осмотрел[аи]? врач\w*))(?!\w)",
    cues="оказа получ провел сделал вызвал госпитализ прооперир осмотр",
    unless=r"(?<!\w)не |отказ|без |ни разу|только после",
    happens=True,
)
def was_treated(p: Passage) -> Fact | None:
    """'Её осмотрел врач.'"""
    return CareGiven(when=p.when, where=p.where, actor=p.agent, need=p.word("need"))
