"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.death import Death


@rule(
    r"(?:declared|pronounced) dead\b|(?:remains|body|corpse) of (?:[\w.'-]+ ){1,5}?(?:is|are|was|were|has been|have been) (?:\w+ )?(?:identified|found|returned|exhumed|recovered|buried)|(?:his|her|their) (?:body|remains|corpse) (?:was|were|has been) (?:\w+ )?(?:found|returned|handed|recovered|identified)|death (?:in (?:custody|prison|detention) )?of (?=[A-Z])|(?:has |have |had )?(?:died|passed away|succumbed)\b|<WAS> (?:found (?:dead|hanged)|killed|executed|shot dead|pronounced dead|beaten to death|tortured to death|murdered|hanged)\b|(?:his|her) (?:death|execution) (?:was|in (?:custody|prison|detention)|occurred|on)|lost (?:his|her) life",
    cues="dead remains body corpse died passed succumbed dead killed executed murdered hanged death execution life",
    unless=r"\b(?:nearly|almost|all but|practically|virtually|as good as) (?:\w+ )?(?:died|dead|killed|passed away|bled to death|murdered)|condolence|who died (?:fighting|during)|sentenced to death|death sentence|protesters|mother|father|brother (?:was|died)|hundreds|(?:people|civilians|children) (?:were|are|have been) (?:being )?killed",
    happens=True,
)
def died(p: Passage) -> Fact | None:
    """'… died in custody on …'"""
    if re.search(r"\ball but (?:died|dead|killed)", p.sentence_told, re.IGNORECASE):
        return None
    return Death(when=p.when, where=p.where, cause=p.word("cause"))
