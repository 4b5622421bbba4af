"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.investigation import Investigation, Step

_UNLESS = r"calls? (?:on|for|upon)|urg|demand|must|should|journalist|his investigation|her investigation|investigation (?:into|against) (?:him|her|them) |journalism|pre-?trial"


def _step(p: Passage, step: Step) -> Fact:
    return Investigation(when=p.when, actor=p.agent, step=step, subject=p.word("subject"))


@rule(
    r"(?:no|not|never|without|refus\w+|fail\w+|declin\w+|nor) (?:\w+ ){0,5}?(?:investigat(?:ions?|e|ed|ing)|inquiry|inquiries|probe)\b(?: (?:\w+ ){0,3}?(?:into|of) (?P<subject>[\w' -]+?)(?=[,.;]|$| and| was| has))?|(?:complaints?|allegations?) (?:\w+ ){0,6}?(?:not (?:been )?investigated|(?:was|were|been) (?:ignored|dismissed))|impunity",
    cues="investigat inquiry inquiries probe complaint allegation",
    own_negation=True,
    unless=_UNLESS,
)
def not_investigated(p: Passage) -> Fact | None:
    """'No investigation has been opened.'"""
    return _step(p, Step.REFUSED)


@rule(
    r"(?:investigation|inquiry|probe|case|inquest) (?:\w+ ){0,6}?(?:was|were|has been|had been) (?:\w+ )?(?:closed|dropped|terminated|discontinued|suspended|shelved)|(?:closed|dropped|terminated|discontinued|suspended) (?:the|its|an|their) (?:\w+ )?(?:investigation|inquiry|probe)",
    cues="closed dropped terminated discontinued suspended shelved",
    unless=_UNLESS,
    happens=True,
)
def closed(p: Passage) -> Fact | None:
    """'The investigation was closed.'"""
    return _step(p, Step.CLOSED)


@rule(
    r"(?:investigation|inquiry|probe|inquest) (?:\w+ ){0,6}?(?:was|were|has been|had been|is|have been) (?:\w+ )?(?:opened|launched|initiated|started|under ?way|ongoing|ordered|conducted|begun)|(?:opened|launched|initiated|started|began|ordered|announced|conducted|open(?:s|ing)?|is|are) (?:\w+ ){0,4}?(?:investigation|inquiry|probe|investigating)(?: (?:into|of) (?P<subject>[\w' -]+?)(?=[,.;]|$| and| was| has))?",
    cues="investigat inquiry probe inquest",
    unless=_UNLESS + r"|criminal investigation (?:was|has)",
    happens=True,
)
def opened(p: Passage) -> Fact | None:
    """'The prosecutor opened an investigation into …'"""
    return _step(p, Step.OPENED)
