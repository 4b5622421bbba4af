"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.incommunicado import Incommunicado


def _incommunicado(p: Passage) -> Fact | None:
    return Incommunicado(
        when=p.when,
        where=p.where,
        actor=p.agent if p.has(r"\bby\b|authorit|police|officials") else None,
    )


@rule(
    r"incommunicado|(?!denied (?:contact|communication) with (?:his|her|their|family|relatives)\b)(?:no|without|cut off from(?: all)?|deprived of(?: all)?|denied(?: all| any)?|not been (?:allowed|able|permitted) to|not (?:allowed|able|permitted) (?:to )?(?:have |make )?(?:any )?) ?(?:any |all )?(?:contact|communication|communicate) (?:with|to|from) (?:the )?(?:outside world|his|her|their|family|relatives|anyone)",
    cues="incommunicado contact communicat",
    own_negation=True,
)
def held_incommunicado(p: Passage) -> Fact | None:
    """'… has had no contact with her family.'"""
    return _incommunicado(p)


@rule(
    r"(?:does not|do not|did not|don't|doesn't|didn't|has not|have not|not been|not|nobody|no one|no|without|unable to|refus\w+ to|nor|never) (?:\w+ ){0,4}?(?:(?:know|knew|known|say|said|tell|told|disclos\w+|reveal\w*|learn\w*|informed|information|establish|confirm\w*|news|word) (?:\w+ ){0,5}?(?:whereabouts|where (?:he|she|they|\w+)|(?:about|of|from|regarding) (?:him|her|them|his|her|their (?:fate|whereabouts|location|condition)))|heard from)",
    cues="know knew known say said tell told disclos reveal learn inform establish confirm news word heard",
    own_negation=True,
    unless=r"comment|evidence",
)
def whereabouts_unknown(p: Passage) -> Fact | None:
    """'His family does not know where he is.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:his|her|their) )?(?:exact |current |present )?(?:fate and )?(?:whereabouts|location|place of detention) (?:\w+ )?(?:is|are|was|were|remains?|remained|has been|have been) (?:\w+ )?(?:unknown|undisclosed|not known|unclear|unconfirmed|a mystery|kept secret)|(?:at|to|in) an? (?:unknown|undisclosed|secret) (?:location|place|facility|detention)|secret(?:ly)? (?:detention|detained|held)",
    cues="whereabouts location place undisclosed unknown secret",
    unless=r"forbid|prohibit|convention",
    own_negation=True,
)
def place_unknown(p: Passage) -> Fact | None:
    """'Her whereabouts remain unknown.'"""
    return _incommunicado(p)


@rule(
    r"(?:not|never|n't|nobody has|no one has) (?:\w+ )?(?:been )?(?:seen|heard (?:of|from)|contactable|traced|located)(?: or heard from)?(?: him| her| them)?(?: since)?\b|(?:nothing|no news|no word|no sign|no trace)(?: (?:has|had) been)? (?:heard )?(?:of|from|about)? ?(?:him|her|them|his|since)|nobody (?:knew|knows)\b|(?:not|n't|without being|without having been|neither) (?:\w+ )?(?:been )?(?:permitted|allowed|able) to (?:\w+ )?(?:telephone|phone|call|contact|communicate|write to|speak to|inform) (?:\w+ )?(?:home|his|her|their|family|relatives|anyone|with|outside)|(?:not|never|n't) (?:been )?(?:told|informed) (?:\w+ )?(?:where|of (?:his|her|their) (?:whereabouts|fate))|no (?:phone |telephone )?(?:calls?|contact|communication|letters)\b(?: (?:with|to|from|for|since|has|have|was))|(?:whereabouts|fate) (?:\w+ ){0,3}?(?:unknown|not known|unclear|undisclosed)|not known (?:where|whether|in which)|held in (?:an? )?(?:secret|unknown|undisclosed|unacknowledged)",
    cues="seen heard contactable traced located nothing news word sign trace nobody permitted allowed able told informed call contact communication letters whereabouts fate known secret unknown undisclosed unacknowledged",
    own_negation=True,
    unless=r"not been heard by|heard by a|heard witness|lawyer (?:has|had|was)|not one letter|seen by a (?:doctor|lawyer)",
)
def not_seen_since(p: Passage) -> Fact | None:
    """'He has not been seen since.'"""
    return _incommunicado(p)
