"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement


@rule(
    r"(?:(?:in|to|into|of|under) (?:\w+ ){0,3}?)?(?:solitary(?: confinement)?|prolonged isolation|isolation cell|punishment cell|disciplinary cell|complete isolation|total isolation)\b(?: (?:cell )?for (?P<for><DUR>))?"
    r"|(?:held|kept|placed|detained|confined) (?:\w+ )?in isolation\b(?: for (?P<for2><DUR>))?",
    cues="solitary isolation punishment disciplinary",
    unless=r"prohibit|ban on|should never|end the use",
)
def in_solitary(p: Passage) -> Fact | None:
    """'… was held in solitary confinement for 15 days.'"""
    return SolitaryConfinement(
        when=p.when,
        where=None,
        actor=p.agent if p.has(r"\bby\b") else None,
        length=p.length("for") or p.length("for2"),
    )


@rule(
    r"(?:isolation|punishment|disciplinary|segregation|single|solitary) (?:wing|unit|block|ward|cell|regime|room)\b|(?:in|into|to|of) (?:\w+ ){0,2}?(?:isolation|segregation)\b(?: for (?P<for><DUR>))?|(?:locked up|held|kept|confined|placed|put|alone) (?:\w+ ){0,4}?(?:alone|by (?:himself|herself)|in isolation|isolated)\b|\b(?:shizo|kartser|in the hole)\b|end (?:his|her|their) isolation",
    cues="isolation punishment disciplinary segregation single solitary locked held kept confined placed put alone shizo kartser hole isolated",
    unless=r"prohibit|ban on|should never|end the use|not alone|nobody|no one|hospital|out of isolation",
)
def kept_apart(p: Passage) -> Fact | None:
    """'… moved out of the isolation wing.'"""
    return SolitaryConfinement(when=p.when, where=None, length=p.length("for"))
