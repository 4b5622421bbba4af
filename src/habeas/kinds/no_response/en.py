"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.no_response import NoResponse


@rule(
    r"(?:(?:has|have|had|did|does|do|was|were) (?:still |yet )?not (?:\w+ )?(?:been )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|receive[ds]? (?:a|any) (?:\w+ )?(?:reply|response|answer))|(?:no|without|never|any) (?:\w+ ){0,2}?(?:reply|response|answer|acknowledg?ement|explanation)s?\b|(?:failed|fails|declined|refus(?:ed|es)|yet) to (?:\w+ )?(?:respond|reply|answer|acknowledge (?:the|our|its))|(?:gone|went|remain(?:s|ed)?) unanswered|(?:calls?|appeals?|letters?|requests?|complaints?|pleas?|petitions?) (?:\w+ ){0,5}?(?:ignored|unheeded|unanswered|in vain|deaf ears|without (?:any )?(?:reply|response|answer|effect))|(?:ignored|ignoring|disregarded) (?:\w+ ){0,4}?(?:calls?|appeals?|letters?|requests?|pleas?|complaints?)|deaf ears|(?:lack|absence) of (?:an? |any )?(?:\w+ )?(?:good faith )?(?:response|reply|negotiation|progress)|remain(?:s|ed) silent|kept silent)",
    cues="repl respon answer acknowledg explanation unanswered ignor unheeded vain deaf lack absence silent disregarded",
    own_negation=True,
    unless=r"responsib|corresponden|in response|medical|doctor",
)
def did_not_answer(p: Passage) -> Fact | None:
    """'The ministry has not replied to the letter.'"""
    return NoResponse(when=p.when, actor=p.agent)
