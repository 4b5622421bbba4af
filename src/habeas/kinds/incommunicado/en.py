"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.incommunicado.how import manner_of


def _incommunicado(p: Passage) -> Fact | None:
    return Incommunicado(
        when=p.when,
        where=p.where,
        actor=p.agent if p.has(r"\bby\b|authorit|police|officials") else None,
        manner=manner_of(p),
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
    r"(?:will not|would not|won't|does not|do not|did not|don't|doesn't|didn't|has not|have not|not been|not|nobody|no one|no|without|unable to|refus\w+ to|nor|never) (?:\w+ ){0,4}?(?:(?:know|knew|known|say|said|tell|told|disclos\w+|reveal\w*|learn\w*|informed|information|establish|confirm\w*|news|word) (?:\w+ ){0,5}?(?:whereabouts|where (?:he|she|they|\w+)|whether (?:he|she|they|<HIM>) (?:is|was|were|are) (?:\w+ )?(?:alive|dead|still|being|in)|(?:about|of|from|regarding) (?:him|her|them|his|her|their (?:fate|whereabouts|location|condition)))|heard from)",
    cues="know knew known say said tell told disclos reveal learn inform establish confirm news word heard",
    own_negation=True,
    unless=r"comment|evidence",
)
def whereabouts_unknown(p: Passage) -> Fact | None:
    """'His family does not know where he is.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:his|her|their) )?(?:exact |current |present )?(?:fate and )?(?:whereabouts|location|place of detention) (?:\w+ )?(?:is|are|was|were|remains?|remained|has been|have been) (?:\w+ )?(?:unknown|undisclosed|not known|unclear|unconfirmed|a mystery|kept secret|concealed|hidden|withheld|kept from|not (?:been )?(?:disclosed|revealed|communicated|confirmed|made known))|(?:at|to|in) an? (?:unknown|undisclosed|secret) (?:location|place|facility|detention)|secret(?:ly)? (?:detention|detained|held)",
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
    unless=r"(?:eaten|eats?|ate|taken|swallowed|drunk) nothing|not been heard by|heard by a|heard witness|lawyer (?:has|had|was)|not one letter|without (?:an? |the )(?:guard|officer|official|warder|third)|seen (?:an? |any |the |his |her )?(?:\w+ )?(?:doctor|dentist|physician|specialist|optician|medic|surgeon|nurse|\w+ologist)|seen by (?:one\b|(?:an?|any|the|his|her|their|our) \w+)|\b(?:doctor|dentist|physician|specialist|optician|medic|paramedic|surgeon|nurse|therapist|\w+ologist|\w+iatrist|paediatrician|pediatrician|obstetrician)s? (?:[\w'’-]+ ){0,6}?(?:not|never|n't) (?:\w+ )?seen",
)
def not_seen_since(p: Passage) -> Fact | None:
    """'He has not been seen since.'"""
    if re.search(
        r"(?:telephone|phone|call|write to) (?:his|her|their) (?:\w+ )?\w+", p.matched + p.behind
    ):
        return None
    return _incommunicado(p)


@rule(
    r"(?:famil(?:y|ies)|relatives|parents|wife|husband|mother|father|lawyers?|next of kin) (?:<WAS>)(?:\w+ )?not (?:\w+ )?(?:been )?(?:notified|informed|told) (?:of|about|that|where) (?:his|her|their|he|she|they|the) (?:\w+ )?(?:arrests?|detention|whereabouts|transfer|location|fate|(?:was|were|is|are|had been) )|"
    + r"(?:in the dark|no (?:idea|information|news|word|clue|knowledge)|without (?:any )?(?:news|word|information)|any news|not (?:been )?(?:told|informed|notified|given (?:any )?information)|unaware|ignorant|knew nothing|know nothing|heard nothing|searched for|kept from knowing) (?:[\w'’-]+ ){0,6}?(?:whereabouts|fate|where|whether (?:he|she|they) (?:was|were|is|are) (?:alive|dead|still)|of (?:him|her|them)\b|about (?:him|her|them|his|her|their)\b|from (?:him|her|them)\b|since (?:his|her|their|then))|unable to (?:locate|find|trace|reach|contact|learn where|establish where)(?: (?:him|her|them|<HIM>))?|cut off from (?:the outside|the rest|all|any|everyone|everybody)|(?:no|without|not had any|denied all|denied any) (?:\w+ )?contact with the (?:outside )?world|unknown (?:location|place|destination|whereabouts)|(?:whereabouts|fate)\b[^.;]{0,40} (?:unknown|undisclosed|secret|a mystery|not known|unclear)|(?:location|place) (?:was|is|were) (?:not|never) (?:disclosed|revealed|made known)",
    cues="notified informed told dark idea information news word clue knowledge told informed notified given unaware ignorant knew know heard locate find trace learn establish reach contact searched kept cut unknown whereabouts fate location place",
    own_negation=True,
    unless=r"charges|reasons? for|health (?:condition|status)|comment|lawyer (?:has|had|was) no|no information about the (?:case|charges|trial)",
)
def kept_in_the_dark(p: Passage) -> Fact | None:
    """'Her family was kept in the dark as to her fate.'"""
    return _incommunicado(p)


@rule(
    r"(?:took|taken) (?:us|me|them|(?:his|her|their) (?:family|relatives|wife|husband|mother|father|lawyers?)|the family) (?:until |[\w ]{1,20}?(?:days?|weeks?|months?|hours?) )[^.;]{0,12}?(?:to (?:find out|discover|learn|establish|trace|locate)|before (?:we|they|I|he|she) (?:found|learned|learnt|knew))|(?:we|they|I|family|relatives|parents|lawyers?|wife|husband|mother|father) (?:\w+ )?(?:only|first|finally) (?:learned|learnt|found out|discovered|heard|were told|was told|knew) (?:that|where|of)\b|(?:learned|learnt|found out|discovered|knew) (?:that )?(?:he|she|they|<HIM>) (?:was|were) (?:alive|in [A-Z]\w+)?[^.;]{0,30}(?:only|from a|through a|by chance)|(?:not until|only (?:on|in|after|when)) [^.;]{2,40}? did (?:\w+ ){1,5}?(?:tell|learn|find|inform|discover|know|confirm|admit|acknowledge)|only (?:informed|told|notified) of (?:his|her|their) (?:whereabouts|arrest|detention|location)|"
    + r"(?:gone|went|going|go|sent|searched|searching|search|travel\w+|wander\w+|driven) (?:[\w'’-]+ ){0,3}?from (?:one )?(?:[\w-]+ ){0,3}?(?:station|prison|hospital|office|barracks|building|morgue)s? to (?:another|the next|station|prison|hospital|office|barracks|morgue)|(?:know|knew|known|learn\w*|told|sure|certain|say|establish) (?:[\w'’-]+ ){0,2}?(?:whether|if) (?:he|she|they|<HIM>) (?:is|was|were|are) (?:\w+ )?(?:alive|dead|living|among)|(?:first|last) (?:call|letter|card|news|sign of life|word|message) (?:from (?:him|her|them) )?in (?=<DUR>)|(?:hours|days?|weeks?|months?) (?:went by |passed |elapsed )?before (?:the |any|his |her |their |anyone|anybody)(?:\w+ )?(?:\w+ )?(?:rang|called|telephoned|phoned|told|informed|confirmed|admitted|acknowledged|learned|learnt|heard|found out|knew)\b|whom nobody had (?:told|informed)|(?:learn\w*|found out|discovered|told|informed) (?:of |about )?(?:his|her|their) (?:whereabouts|fate|location|detention) (?:only )?(?:after|later|when|\w+ (?:days|weeks))|neither (?:[\w'’-]+ ){1,6}?(?:has|have|had) had any (?:contact|communication|news)|(?:no|without|not had|never had) (?:[\w-]+ )?contact with (?:any(?:one|body)|(?:the )?(?:outside|world)|a (?:single )?(?:soul|person))",
    cues="took taken only first finally until alive learn found discovered told informed neither before whom gone went going sent search travel wander driven know knew known learn told sure certain say establish first last contact",
    own_negation=True,
    unless=r"hearing|verdict|convict|sentenc|trial|charges|transfer",
)
def sought_everywhere(p: Passage) -> Fact | None:
    """'Her relatives have gone from one police station to another.'"""
    return _incommunicado(p)
