"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.visit import Visit

_UNLESS = r"^no |\bno (?:\w+ ){1,2}(?:saw|sees|visited|met)\b|witness(?:es)? (?:\w+ ){0,2}?saw\b|(?:medic|doctor|nurse|physician|dentist|paramedic|\w+ologist)s? (?:\w+ ){0,3}?(?:saw|visited|met|examined)|unable to (?:visit|see|meet)|\bno (?:\w+ ){1,3}(?:has|have|had|was|were) |permission to visit|website|visiting scholar|visit(?:ed|ing)? (?:the country|relatives|friends|his family|her family|abroad)|official visit|state visit|country visit|visit(?:s)? (?:by (?:his|her|their) )?\w* ?(?:were|was|has been|have been) (?:\w+ )?(?:denied|refused|banned|cancelled)|refus|denied|not (?:\w+ )?(?:been )?(?:allowed|able|permitted|granted|given|authori[sz]ed)|for more information|visit to (?:the )?[A-Z]\w+ (?:by|of) (?:the )?(?:president|prime|delegation)"

_SEEN = re.compile(
    r"\bto (?:see|meet)(?: with)? (?P<who>(?:his|her|their) (?:\w+ )?(?:lawyers?|counsel|attorney|famil(?:y|ies)|relatives|wife|husband|partner|mother|father|parents|sisters?|brothers?|sons?|daughters?|children))\b"
)
_VISIT_HER = r"\bvisit (?:him|her|them)\b"
_ON = r"(?:[^.;]|(?<=\bMr)\.|(?<=\bMs)\.|(?<=\bMrs)\.|(?<=\bDr)\.)*"
_ASKED_FOR = rf"\b(?:call|ask|urg|demand|request|appeal|insist|plead|petition|want|wish|must|should|ought|recommend)\w*\b{_ON}\b(?:let|allow|permit|enable|that|for|to)\b{_ON}{_VISIT_HER}"


@rule(
    r"(?P<quote>(?P<who>(?:(?!(?:In|On|At|Since|During|After|And|Then|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the|his|her|their|an?|[A-Z][\w.'-]*) (?:[\w.'-]+ ){0,8}?)?)(?:<ADV>(?:has |have |had |who |was able to |were able to |was allowed to |were allowed to |managed to )?)(?:visit(?:ed|s)?|met with|met|saw) (?:him|her|them|<HIM>)(?: (?:again|briefly|twice|once))?(?: (?:on|in|at|for)(?: (?!and |but |after |before )[\w.'-]+){1,9})?)",
    cues="visit met saw",
    unless=_UNLESS
    + r"|(?:met|saw) (?:with )?(?:him|her|them|<HIM>) (?:in \d{4}|at university|being)|last saw|doctor saw|saw (?:that|a|the)|met (?:the )?(?:minister|president|his wife)",
    happens=True,
)
def visited(p: Passage) -> Fact | None:
    """'The Secretary General visited … in his cell.'"""
    if re.search(_ASKED_FOR, p.paragraph, re.IGNORECASE) and re.search(_VISIT_HER, p.matched):
        return None
    if not p.has(r"visit") and not p.has(
        r"prison|cell|jail|detention|custody|lawyer|consul|family|wife|mother|father"
    ):
        return None
    return Visit(when=p.when, where=p.where, actor=p.body("who") or p.subject)


@rule(
    r"(?:<WAS>|(?:has|have|had) (?:been )?)(?:visited by|allowed (?:a |one |to receive |only )?(?:[\w-]+ ){0,4}?visits?|able to (?:see|meet|receive a visit from|speak (?:to|with)|talk to|call|phone) (?:his|her|their|him|with)|permitted (?:\w+ ){0,4}?(?:visit|to see (?:his|her|their)|call)|allowed to (?:see|meet|call|speak (?:to|with)|phone|talk to) (?:with )?(?:his|her|their|him|them|a lawyer))|received (?:a |the |\w+ )?(?:\w+ )?visits? (?:from|by)|granted (?:\w+ ){0,3}?(?:visit|consular (?:access|visit)|access to (?:a lawyer|his|her|their (?:lawyer|family)))|consular visit (?:took place|was)",
    cues="visit allowed able permitted received granted",
    unless=_UNLESS + r"|not (?:\w+ )?(?:been )?(?:allowed|able|permitted|granted)|\bneither\b",
    happens=True,
)
def was_visited(p: Passage) -> Fact | None:
    """'… was visited by his lawyer', '… was able to see her lawyer.'"""
    return Visit(when=p.when, where=p.where, actor=p.agent or _seen(p))


def _seen(p: Passage) -> str | None:
    """Whom the person was let see: 'her lawyer'."""
    found = _SEEN.search(f"{p.matched}{p.behind}")
    return found and found["who"]


@rule(
    r"(?:able|allowed|permitted|let) to (?:see|meet|visit|speak (?:to|with)|talk (?:to|with)) (?:<HIM>|[\w'-]+ [A-Z][\w-]+|the)|(?:last |first |finally |briefly )?(?:(?-i:saw)|visited|met|sees?|seeing|visiting|met with) (?:him|her|them|Mr|Ms|Mrs|Dr|<HIM>|the (?:men|women|four|three|two|couple|prisoners?|detainees?))\b(?: (?:for|on|in|at|yesterday|today|this|last|again|twice|once|through|privately|alone)\b| $|[,.;]|$)|(?:has|have|had|was|were) (?:been )?(?:allowed|let) in\b|visit(?:s)? (?:\w+ ){0,4}?(?:took place|was admitted|were admitted|lasted|on (?=\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))|(?:spent|had) (?:\w+ ){0,3}?(?:hours?|minutes) with (?:him|her|them|<HIM>)|sat (?:facing|opposite|across)|sitting (?:facing|opposite|across)|(?:examined|interviewed) (?:him|her|them|<HIM>) (?:on|in|at)\b|(?:received|receives|had) (?:\w+ ){0,3}?visit(?:s|ors)?\b",
    cues="able allowed permitted let saw visited met see visit spent had sat sitting examined interviewed received receives",
    unless=_UNLESS
    + r"|examined (?:him|her|them) at the request|not (?:\w+ )?(?:been )?(?:allowed|able|let|permitted|seen)|neither|nobody|never|(?:saw|sees|see) (?:to it|no|that)|met (?:the )?(?:minister|president)|must|should|cancel",
    happens=True,
)
def saw_them(p: Passage) -> Fact | None:
    """'Consular officers last saw him on February 26.'"""
    return Visit(when=p.when, where=p.where, actor=p.subject)


@rule(
    r"(?:spoke|speak|spoken|talked|talking|met|meeting|met privately|interviewed|had (?:a|an|two) (?:\w+ )?(?:interview|conversation|meeting|visit)) (?:\w+ )?(?:with )?(?:him|her|them|<HIM>) (?:in (?:private|prison|detention|the (?:prison|visiting)|his cell|her cell)|through (?:a |the )?glass|for (?:half an hour|<DUR>|\w+ minutes)|privately|alone|by (?:telephone|phone|video))|(?:visits?|visited|sees) (?:him|her|them|<HIM>) (?:every|each|once|twice|regularly|weekly|monthly)",
    cues="spoke speak talked talking met meeting interview conversation visit see",
    unless=_UNLESS
    + r"|(?-i:\b[A-Z]{2,5}) (?:by|over) (?:the )?(?:phone|telephone|messaging)"
    + r"|not (?:\w+ )?(?:been )?(?:allowed|able|let|permitted|seen)|neither|nobody|never|must|should|cancel|radio|reporters?|journalist",
    happens=True,
)
def spoke_with(p: Passage) -> Fact | None:
    """'We spoke with her for half an hour.'"""
    return Visit(when=p.when, where=p.where, actor=p.subject)


_CALLERS = r"(?:lawyers?|attorneys?|counsel|wife|husband|mother|father|parents|sisters?|brothers?|sons?|daughters?|family|relatives|consul\w*|ambassador|delegat\w+|committee|commission\w*|ombuds\w+|rapporteur|diplomats?|envoy|monitors?|priest|pastor|bishop|chaplain|prosecutor|parliamentarians?|mps?|red cross|icrc|mechanism)"


@rule(
    r"(?:I|we|mother|father|wife|husband|brother|sister|son|daughter|family|lawyer) (?:have|has|had) (?:\w+ )?(?:seen|visited|met) (?:him|her|them|<HIM>) (?:only )?(?:once|twice|(?:two|three|four|five|six|seven) times|on \w+ occasions)|(?:saw|seen) (?:him|her|them|<HIM>) (?:for \w+ minutes|through (?:a |the )?(?:glass|window|grille|mesh|bars))|"
    + r"visited (?:\w+ )?by (?:an? |the |his |her |their |its |two |three |four |members of )*(?:[\w'’-]+ ){0,4}?"
    + _CALLERS
    + r"\b|(?:the )?(?:last|first|only|next|second|third) (?:time|visit|meeting|conversation|call) (?:\w+ )?(?:was|took place|came|lasted)(?: (?:on|in|at|for)\b)?|"
    + _CALLERS
    + r" (?:[\w'’-]+ ){0,4}?(?:paid (?:him|her|them|<HIM>) a (?:\w+ )?visit|(?:was|were) (?:finally |eventually |briefly |only |at last )*(?:able|allowed|permitted) to (?:visit|see|meet)|(?:managed|got) to (?:see|visit|meet)|(?:has|have|had) (?:\w+ )?(?:seen|visited|met) (?:with )?(?:him|her|them|<HIM>)(?= (?:on|in|at|twice|once|only|three|four|for)\b))|(?:was|were) (?:finally |eventually |briefly |only |at last )+(?:able|allowed|permitted) to (?:visit|see|meet)|(?:been )?allowed (?:to (?:see|visit|meet) (?:him|her|them|<HIM>) (?:only )?(?:once|twice|\w+ times)|(?:only )?(?:one|two|three|four|a single) (?:\w+ )?(?:visits?|meetings?|calls?))|before being (?:allowed|able|permitted) to (?:see|meet|visit)",
    cues="seen visited saw visit time meeting conversation call able allowed permitted paid managed got seen met last",
    unless=_UNLESS
    + r"|must|should|neither|nobody|never|for the (?:first|last|second) time|since the last",
    happens=True,
)
def called_on(p: Passage) -> Fact | None:
    """'He was visited by the committee on 3 August', 'the last time was on 9 October.'"""
    if p.has(r"\btime\b") and not re.search(r"\bsee\b|visit|saw|met\b|meet", p.paragraph):
        return None
    return Visit(when=p.when, where=p.where, actor=p.agent)
