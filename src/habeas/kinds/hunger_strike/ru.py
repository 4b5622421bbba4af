"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hunger_strike import HungerStrike

_ENDS = r"(?:прекра(?:тил|щ)\w*|законч\w*|заверш\w*|приостанов\w*|прерв\w*|вышл?\w* из|снял\w*) (?:[^\s,;.]+ ){0,3}?голодовк\w+|голодовк\w+ (?:[^\s,;.]+ ){0,2}?(?:прекра(?:тил|щ)\w*|законч\w*|заверш\w*)"


def _ended(p: Passage) -> Stated | None:
    """Whether the words tell of the end, so that no paper says that the person was on hunger strike that day."""
    return Stated.YES if p.has(_ENDS) else None


@rule(
    r"(?<!\w)(?:(?:объявил[аи]?|начал[аи]?|держит|держат|держал[аи]?|продолжа\w+|прекратил[аи]?|возобновил[аи]?|ведёт|проводит) (?:<WORDS> )?голодовк\w+|голодовк\w+ (?:<FEW> )?(?:объявил[аи]?|начал[аи]?|держит|продолжа\w+|длится)|голода(?:ет|ют|л|ла|ли)(?!\w)|отказыва\w+ от (?:еды|пищи|приёма пищи)|находится на голодовке)",
    cues="голод отказыва",
    unless=r"готовилась голод",
)
def fasts(p: Passage) -> Fact | None:
    """'С 15 июля он держит голодовку.'"""
    water = Stated.YES if p.has(r"сух\w+ голодовк|от воды|и воды") else None
    return HungerStrike(when=p.when, where=p.where, ended=_ended(p), water_refused=water)


@rule(
    r"(?<!\w)(?:(?:объявля|объяв|начина|нач|держ|ведёт|вед|вёл|проводи|прекра|возобнов|продолж|продерж|выш|снял)\w*(?: [^\s,;.]+){0,4}? (?:сух\w+ )?голодовк\w+|голодовк\w+(?: [^\s,;.]+){0,3}? (?:объявля|объяв|начал|нача|держ|продолж|длит|прекра|дли|не объявл)\w*|голода(?:ет|ют|л|ла|ли)(?!\w)|отказ(?:ывает|ывают|ался|алась|ались|ывалась|ывался|ываются|ывается)\w*(?: [^\s,;.]+){0,2}? (?:от (?:еды|пищи|приёма пищи)|принимать пищу|есть)(?!\w)|на голодовк\w+(?= |[,.;]|$))",
    cues="голод отказ",
    unless=r"готовилась голод|материал\w* о|статью о|репортаж|угрожа|солидарност",
)
def refuses_food(p: Passage) -> Fact | None:
    """'Объявлял голодовку в январе.'"""
    water = Stated.YES if p.has(r"сух\w+ голодовк|от воды|и воды") else None
    return HungerStrike(when=p.when, where=p.where, ended=_ended(p), water_refused=water)
