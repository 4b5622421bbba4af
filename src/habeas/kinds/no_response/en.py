"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.when import When
from habeas.kinds.no_response import NoResponse

_OF_A_DAY = r"(?:letters?|appeals?|calls?|requests?|communications?|questions|complaints?|petitions?)\b[^.;]{0,80}? (?:of|dated|sent on|made on|from) (?:\d|[A-Z][a-z]+ \d)"

_ASKED = re.compile(
    r"appeal|letter|request|complaint|petition|application|opinion|recommendation|communication|habeas|\bwrot|\bwritten|motion|asked",
    re.IGNORECASE,
)

_FROM = r"(?:repl(?:y|ies)|answers?|responses?|acknowledge?ments?) (?:\w+ ){0,2}?from "
_TO = r"(?:(?:wrote|written|appealed|complained|applied|turned) |(?:sent|addressed|submitted) (?:[\w'-]+ ){1,5}?|(?:letters?|appeals?|requests?|complaints?) (?:\w+ )?)(?:again |twice |jointly )?to "
_COMES_TO = r"(?:receiv\w+|\bhad|\bgot|obtain\w*|await\w*|waiting for) (?:[\w-]+ ){0,3}?(?:reply|replies|answers?|responses?|acknowledge?ments?)\b"

_OF_THE_ASKED = r"^\W*(?:it|they) "
"""'She wrote to the ministry. It has had no reply.'"""


def _who(p: Passage) -> str | None:
    """Who did not answer: from whom none came, or who is said to be silent, or to whom the sentence says that was written."""
    silent = None if p.has(_COMES_TO) and not p.has(_OF_THE_ASKED) else p.agent
    return p.body_behind(_FROM) or silent or p.body_behind(_TO)


def _when(p: Passage) -> When | None:
    """Until when there was silence; the day of the letter is not it."""
    if p.when and not p.when.is_interval and p.has(_OF_A_DAY):
        return None
    return p.when


@rule(
    r"(?:(?:has|have|had|did|does|do|was|were) (?:still |yet )?not (?:\w+ )?(?:been )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|receive[ds]? (?:a|any) (?:\w+ )?(?:reply|response|answer))|(?:no|without|never|any) (?:\w+ ){0,2}?(?:reply|response|answer|acknowledg?ement)s?\b|(?:failed|fails|declined|refus(?:ed|es)|yet) to (?:\w+ )?(?:respond|reply|answer|acknowledge (?:the|our|its))|(?:gone|went|remain(?:s|ed)?) unanswered|(?:calls?|appeals?|letters?|requests?|complaints?|pleas?|petitions?) (?:\w+ ){0,5}?(?:ignored|unheeded|unanswered|in vain|deaf ears|without (?:any )?(?:reply|response|answer|effect))|(?:ignored|ignoring|disregarded) (?:\w+ ){0,4}?(?:calls?|appeals?|letters?|requests?|pleas?|complaints?)|deaf ears|(?:lack|absence) of (?:an? |any )?(?:\w+ )?(?:good faith )?(?:response|reply|negotiation|progress)|remain(?:s|ed) silent|kept silent)",
    cues="repl respon answer acknowledg explanation unanswered ignor unheeded vain deaf lack absence silent disregarded",
    own_negation=True,
    hypothetical=True,
    unless=r"requests? (?:to (?:see|be seen|be examined)|for) (?:[\w-]+ ){0,3}?(?:doctor|physician|treatment|medic|hospital|specialist)|responsib|corresponden|in response|\bif |must|should|would",
)
def did_not_answer(p: Passage) -> Fact | None:
    """'The ministry has not replied to the letter.'"""
    return NoResponse(when=_when(p), actor=_who(p))


@rule(
    r"(?:await(?:s|ing|ed)?|waiting for|still (?:awaits?|waiting for)|yet to receive) (?:an? |any |the |its |their |his |her |your )?(?:\w+ )?(?:reply|answer|response)|(?:gone|went|go|going|remain(?:s|ed)?|been|left) (?:\w+ )?(?:unanswered|unheeded|ignored)|(?:none|neither) (?:of (?:them|these|us|our \w+) )?(?:\w+ ){0,2}?(?:had|has|have|received|was|were) (?:\w+ ){0,3}?(?:answer\w*|reply|replied|respon\w+)|(?:nobody|no one) (?:\w+ )?(?:answered|replied|responded)|(?:has|have|had|did|does|do) (?:still )?(?:not|never)(?: yet)? (?:\w+ )?(?:telephoned|called back|written back|wrote back|comment\w*|received? (?:an? |any )?(?:\w+ )?(?:reply|answer|response))|(?:refus\w+|declin\w+|fail\w+) to (?:\w+ )?(?:comment|answer|respond|reply)|without (?:an? |any )?(?:reply|answer|response)|no (?:further |written |substantive |official )?(?:reply|answer|response) (?:\w+ ){0,3}?(?:been received|was received|came|has come|received)|(?:silence|inaction) (?:of|from|by) the",
    cues="await waiting yet unanswered unheeded ignored none neither nobody no telephoned called written wrote comment receiv refus declin fail without silence inaction",
    own_negation=True,
    hypothetical=True,
    unless=r"awaiting (?:trial|execution)|responsib|\bif |must|should|would|declin\w+ to comment",
)
def awaits_reply(p: Passage) -> Fact | None:
    """'The experts are awaiting a reply.'"""
    return NoResponse(when=_when(p), actor=_who(p))


@rule(
    r"(?:met|greeted) (?:only )?(?:with|by) (?:\w+ )?(?:silence|indifference|no (?:response|reply|answer)|refusal to)|(?:no ?body|no one|none) (?:\w+ )?(?:answers|answered|replies|replied|responds|responded|listens)|(?:not|never|fail\w* to) (?:\w+ )?(?:submit|provide|send|sent|submitted|provided|furnish\w*) (?:its|a|any|the|their) (?:\w+ )?(?:reply|response|information|observations|answer|explanation|comments)|(?:not|never|nor|yet to) (?:\w+ )?(?:be(?:en)? )?(?:implement|act|heed|acknowledg|compl|follow|repl|respond|answer|address)(?:ed|ied|y|s)?(?: (?:up|on|upon|to|with))?\b|no (?:action|steps?|measures?|follow-up|progress) (?:[\w'’-]+ ){0,4}?(?:taken|made|been|was|were|on|since)|(?:to no avail|fell on deaf|ha(?:s|ve) (?:so far |yet )?(?:gone|come to) (?:nothing|naught)|without (?:success|result|effect|avail)|went unheeded)|(?:has|have|had|is|are) (?:simply |so far |completely |consistently |yet |been |being )*(?:ignored|disregarded|brushed aside|shelved|set aside) (?:it|them|the (?:opinion|findings|decision|recommendations?|letters?|appeals?|call)|these|this|our|her|his|their)\b|(?:has|have|had|was|were|is|are) (?:still |yet |so far )*not (?:yet |so far |even )?(?:been )?(?:listed|heard|acted upon|acted on|examined|considered|processed|dealt with|registered|ruled on|decided|taken up|scheduled)\b|from (?:the )?others? (?:\w+ )?(?:have|has|had) not heard|(?:have|has|had) heard nothing|remain(?:s|ed)? (?:pending|without)|(?:declin|refus|fail)\w* to (?:comment|meet|receive|answer|respond|reply|act|engage|cooperate)\b",
    cues="ignored disregarded brushed shelved aside listed heard examined considered processed dealt registered ruled decided taken scheduled silence indifference response reply answer implement act heed acknowledg compl follow repl respon address action steps measures progress avail deaf nothing success result effect unheeded heard pending without comment nobody none submit provide send sent furnish information observation explanation meet receive engage cooperat",
    own_negation=True,
    hypothetical=True,
    unless=r"must|should|calls? (?:on|for)|treatment|standards|international (?:law|norms)|\bif |trial|charges|food|not (?:\w+ )?act(?:ed)? (?:alone|as)|fail\w* to (?:comply|act as)|not (?:\w+ )?(?:complied|complying|comply) with (?:the )?(?:\w+ )?(?:law|code|procedure)|medical|appeal (?:is|remains) pending|cooperate with (?:the )?(?:police|investigat)|complied with",
)
def met_with_silence(p: Passage) -> Fact | None:
    """'Her repeated requests have been met with silence.'"""
    if p.has(r"listed|heard|examined|considered|ignored|ruled on|decided|registered"):
        return NoResponse(when=_when(p), actor=_who(p)) if _ASKED.search(p.paragraph) else None
    if not p.has(
        r"appeal|letter|call|request|complaint|petition|opinion|recommendation|question|communication|inquir|plea|recei|reply|repli|answer|respon|comment|decision|urg|wrote|written|silence"
    ):
        return None
    return NoResponse(when=_when(p), actor=_who(p))


@rule(
    r"(?:no one|nobody|none of them|neither(?: of them)?|not one of them) (?:has |have |had |ever |even )*(?:written back|wrote back|called back|answered|replied|responded|reacted|come back to (?:us|me))|(?:have|has|had) not heard (?:back|from (?:them|the others?|the rest|any of them|either))|from (?:the )?(?:others?|rest) (?:we|I|they|he|she) (?:have|has|had) not heard|(?:are|is|am) still waiting for (?:an? |any |the )?(?:answer|reply|word|response)|"
    + r"^(?:but |and )?from (?:the (?:others?|rest|ministry|government|authorities|palace|\w+)|him|her|them|none of them|neither),? (?:there (?:has|have) been |came |comes )?(?:nothing|silence|not a (?:word|line)|no word|no answer)\b|(?:nothing|silence|not a (?:word|line)) (?:from|came from) (?:the (?:others?|rest)|any of them|either)\b",
    cues="written wrote called answered replied responded reacted heard waiting nothing silence not no",
    own_negation=True,
    hypothetical=True,
)
def nothing_came(p: Passage) -> Fact | None:
    """'From the others, nothing.'"""
    return NoResponse(when=p.when, actor=None)


@rule(
    r"(?:has|have|had|did) (?:not|never) (?:\w+ )?(?:had|have|got|get|seen|see|obtain(?:ed)?) (?:an?|any|so much as an?) (?:\w+ )?(?:answer|reply|response|acknowledge?ment)|went unacknowledged|(?:none|not one|neither) of (?:(?:the|these|those|his|her|their|our|its|two|three|all) )*(?:letters|appeals|requests|complaints|petitions|e-?mails|messages|communications|applications|motions)? ?(?:was|were|has|have|had) (?:ever |been |yet ){0,2}(?:answered|acknowledged|replied to|examined|considered|acted (?:on|upon))|(?:got|received|had|drew|elicited|brought) (?:no|neither) (?:\w+ )?(?:answer|reply|response|acknowledge?ment)\b",
    cues="not never unacknowledged none neither no",
    own_negation=True,
    hypothetical=True,
    unless=r"\bif |must|should|would",
)
def had_no_answer(p: Passage) -> Fact | None:
    """'He filed a complaint, but has not had an answer.'"""
    return NoResponse(when=_when(p), actor=_who(p))
