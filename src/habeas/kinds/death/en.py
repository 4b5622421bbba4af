"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.death import Death


@rule(
    r"(?:has |have |had )?(?:died|passed away|succumbed)\b|<WAS> (?:found (?:dead|hanged)|killed|executed|shot dead|pronounced dead|beaten to death|tortured to death|murdered|hanged)\b|(?:his|her) (?:death|execution) (?:was|in (?:custody|prison|detention)|occurred|on)|lost (?:his|her) life",
    cues="died passed succumbed dead killed executed murdered hanged death execution life",
    unless=r"condolence|who died (?:fighting|during)|sentenced to death|sentence|protesters|mother|father|brother (?:was|died)|hundreds|people (?:were|have been) killed",
    happens=True,
)
def died(p: Passage) -> Fact | None:
    """'… died in custody on …'"""
    return Death(when=p.when, where=p.where, cause=p.word("cause"))
