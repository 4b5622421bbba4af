"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.demand import Demand

_VERB = r"(?:calls?|called(?= (?:on|for|upon))|urged|demanded|calling|call|urges?|urging|appeals?|appealing|demands?|demanding|asks?|asking|expects?|requests?|requesting|implores?|presses|pressing|exhorts?|strongly urges?|reiterates? (?:its|their|our|the|his|her) (?:\w+ ){0,2}?(?:calls?|appeals?|demands?|requests?)|repeats? (?:its|their|our) (?:\w+ )?(?:call|appeal)|renews? (?:its|their|our) (?:\w+ )?(?:call|appeal))"
_ACTION = r"(?P<action>[^;]+?)(?=\.?\"?$|;|,? the [A-Z][^,;]{3,60} said|,\" said|,? and (?:calls|urges|demands|asks|to (?:immediately|ensure|release|drop|guarantee|conduct|end|put|provide|open|respect|investigate|let|allow|make))|, (?:as well as )?to (?:immediately|ensure|release|drop|guarantee|conduct|end|put|provide|open|respect|investigate|let|allow|make)\b)"


_SAID_BY = re.compile(r"(?:,?\"|,\s+(?:the\s+)?[A-Z][^,;]{2,70}\s+said\b).*$")


def _action(words: str | None) -> str | None:
    """What is asked, without who says so."""
    return _SAID_BY.sub("", words) if words else None


def _demand(p: Passage) -> Fact:
    return Demand(
        when=p.when,
        actor=p.body("who") or p.subject or p.speaker,
        addressee=p.body("to"),
        action=_action(p.word("action")),
    )


@rule(
    _VERB
    + r"(?: (?:on|upon|to))? (?P<to>[^.;,]{3,90}?) to (?:uphold|respect|fulfil|honou?r|abide by|comply with|meet) (?:its|their) (?:[^;]*?), (?P<quote>to (?P<action>(?:immediately|urgently|promptly|without delay|ensure|release|provide|facilitate|allow|grant|guarantee) [^;]+))",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
)
def calls_on_at_length(p: Passage) -> Fact | None:
    """'… calls on the government to uphold its duty …, to immediately facilitate …'"""
    return _demand(p)


@rule(
    r"(?P<quote>(?P<who>(?:(?:the|we|our|it|[A-Z][\w.'&-]*) (?:[\w.'&()-]+ ){0,8}?)?)(?:<ADV>)(?:(?:is|are|am|also|again|once again|today|therefore|strongly|further|jointly|join\w*|continues? to|has|have|must) )*"
    + _VERB
    + r"(?: (?:on|upon|to))? (?P<to>(?!for |that |to )[^.;,]{3,110}?)(?:, [^,.;]{3,80},)? to (?!the |[A-Z])"
    + _ACTION
    + r")",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
    unless=r"to uphold (?:its|their) [^;]*?, to |(?:has|have|had) (?:\w+ )?(?:called|urged|asked)|was asked|appeal court|court of appeal|lawyer asks|so-called",
)
def calls_on(p: Passage) -> Fact | None:
    """'The union calls on the ministry to release her.'"""
    return _demand(p)


@rule(
    _VERB
    + r"(?: (?:on|upon|to))? (?P<to>[^.;,]{3,90}?) to (?!the |[A-Z])(?!uphold)[^;]*?(?:,|,? and|, as well as) (?P<quote>to (?P<action>(?:immediately |urgently |promptly |also )*(?:release|drop|ensure|provide|allow|grant|guarantee|respect|investigate|conduct|end|stop|open|let|give|disclose|put|make|transfer|facilitate|halt|lift|quash|annul|protect|take|bring|comply|cease|refrain|return|free)\b[^;]*))",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
)
def calls_on_for_more(p: Passage) -> Fact | None:
    """'… to respect his rights and to open his trial': the further thing asked."""
    return _demand(p)


@rule(
    r"(?P<quote>(?:<ADV>)"
    + _VERB
    + r"(?: (?:once again|again|also|today))? (?:for )?(?:the |his |her |their |an? |that |(?=(?:[A-Z][\w.-]* ){0,2}[A-Z][\w-]*'s? ))(?P<action>(?:[\w.'’-]+ ){0,6}?(?:release|end|withdrawal|dropping|respect|investigation|inquiry|halt|freedom|retrial|lifting|guarantee|protection|return|access|charges|justice|accountability|annulment|he|she|they|all|authorit\w+|government|rights|treatment|care|clarification|disclosure|cessation|immediate|quashing|conviction|sentence|trial|fate|whereabouts|case|transfer|fair)\b[^;]*?(?=,? and (?:calls|urges|demands|asks|also|to)\b|\.?\"?$|;))|"
    + _VERB
    + r" for (?P<action2>(?:all (?:the )?charges|an end|immediate|his|her|their|justice|accountability|access)[^;]*)|(?<![\w-])"
    + _VERB
    + r" that (?P<action4>[^;]*? (?:be|are|is) [^;]*))",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:has|have|had) (?:\w+ )?(?:called|urged|asked)|appeal (?:court|hearing)|lawyer|(?:made|launched|issued) (?:a|an) |public call|court of appeal|ransom|requests? (?:were|was)|denied",
)
def calls_for(p: Passage) -> Fact | None:
    """'… calls for her immediate release.'"""
    action = p.word("action") or p.word("action2") or p.word("action4")
    if action is None or action.endswith(" to"):
        return None
    return Demand(when=p.when, actor=p.subject or p.speaker, action=action)


@rule(
    r"(?:must|should|need to|needs to|ought to|has to|have to) (?:<ADV>)(?P<action>(?:be (?:\w+ly )?(?:and \w+ly )?(?:released|freed|set free|allowed|given|granted|provided|investigated|dropped|overturned|quashed|annulled|held (?:to account|accountable)|transferred|protected|brought to justice|restored|guaranteed|lifted|held responsible|dismissed|withdrawn|reinstated|vacated)|(?:immediately |urgently |promptly )?(?:release|free|drop|end|stop|ensure|guarantee|allow|provide|investigate|overturn|quash|grant|respect|disclose|halt|cease|withdraw|reveal|put an end|put a stop|return|let|comply|protect|lift|repeal|open|set|restore|give|act))\b[^;]*)",
    cues="must should need ought has have",
    hypothetical=True,
    dated_before=True,
    unless=r"should never have|should have|no one|everyone|must have prompt|prisoners should|states? (?:must|should) \w+ (?:all )?prisoners|people in prison|recognised|principles|under (?:the )?(?:international|article)|we (?:must|should)",
)
def must_be(p: Passage) -> Fact | None:
    """'She must be released.'"""
    return Demand(
        when=p.when, actor=p.speaker, addressee=p.subject, action=_action(p.word("action"))
    )


@rule(
    r"(?P<quote>(?:directed (?:[\w' -]+? )to |(?:will |continue to |continues to )?)prevail on (?P<to>[\w' -]+?) to (?P<action>[^;]+))|(?:^|please (?:write|send|call)[^.]*?)(?P<quote2>(?:calling on|urging|asking|demanding) (?P<to2>[^.;,]{3,80}?) to (?P<action2>[^;]+))|^(?P<action3>(?:[Ii]mmediately |[Uu]rgently )(?:and unconditionally )?(?:release|drop|ensure|guarantee|end|free|stop|allow|provide|put an end|disclose)\b[^;]*|(?:Release|Drop|Guarantee|Put an end|Ensure|Free|End|Grant|Order|Investigate|Allow|Respect|Disclose|Provide|Conduct|Stop|Quash)\b (?:him|her|them|all|the|that|to|an?|[A-Z])[^;]*)",
    cues="prevail calling urging asking demanding immediately urgently release drop guarantee put ensure free end grant order investigate allow respect disclose provide conduct stop quash",
    hypothetical=True,
    dated_before=True,
)
def imperatives(p: Passage) -> Fact | None:
    """'Please write to the minister, urging him to …', or a list of what is asked."""
    action = p.word("action") or p.word("action2") or p.word("action3")
    return Demand(
        when=p.when, actor=p.speaker, addressee=p.body("to") or p.body("to2"), action=action
    )
