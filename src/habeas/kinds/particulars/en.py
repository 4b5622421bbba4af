"""How English tells this kind of fact: 'born on …', 'holds … nationality'."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.particulars import Particulars


@rule(
    r"(?P<quote>\bborn (?:on|in) (?:[\w,]+ ){0,3}?(?:1[89]|20)\d\d(?: in (?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*))?)",
    cues="born",
    hypothetical=True,
)
def born_on(p: Passage) -> Fact | None:
    """'Ana Velmar was born on 3 May 1970 in Orlest.'"""
    return Particulars(born=p.when, birthplace=p.word("place")) if p.when else None


@rule(
    r"\b(?:has|holds) (?P<nationality>(?-i:[A-Z])\w+(?: and (?-i:[A-Z])\w+)?) (?:nationality|citizenship)",
    cues="nationality citizenship",
    hypothetical=True,
)
def holds_nationality(p: Passage) -> Fact | None:
    """'Ana Velmar holds Varenian nationality.'"""
    return Particulars(nationality=p.word("nationality"))
