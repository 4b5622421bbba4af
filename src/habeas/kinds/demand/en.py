"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.demand import Demand
from habeas.kinds.demand.how import (
    ACTION,
    AGAIN,
    BASE,
    FURTHER,
    HAVING_ASKED,
    ON_ANOTHER,
    THAT_TOO,
    TO_ANOTHER,
    TO_BE_DONE,
    VERB,
    bare_action,
    bare_addressee,
    listed,
)


def _demand(p: Passage) -> Fact:
    return Demand(
        when=p.when,
        actor=p.body("who") or p.subject or p.speaker,
        addressee=bare_addressee(p.body("to")),
        action=bare_action(p.word("action")),
    )


@rule(
    VERB
    + AGAIN
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
    + VERB
    + AGAIN
    + r"(?: (?:on|upon|to))? (?P<to>(?!for |that |to )[^.;,]{3,110}?)(?:, [^,.;]{3,80},)? to (?!the |[A-Z]|\d)"
    + ACTION
    + r")",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:got|had|received|made|took) an? (?:\w+ )?call\b|appeals? (?:lodged|filed|submitted|brought)|asks? (?:our|all|its|your|their) (?:members|readers|supporters|centres|centers|friends|branches|activists)|\b(?:condition|illness|state|health|law|case|situation)s? (?:demand|call|require)s?\b|\bto do (?:\w+ ){1,2}things|requests? of (?:[\w-]+ ){1,5}to |requesting permission|to (?:convey|transmit|forward|communicate) this (?:decision|letter|resolution)|secretary[- ]general to (?:convey|transmit|forward|communicate|inform)|to uphold (?:its|their) [^;]*?, to |(?:has|have|had) (?:\w+ )?(?:called|urged|asked)|was asked|\brequests? by\b|(?:rejected|refused|denied|dismissed) (?:a|an|the|his|her|their) (?:\w+ )?(?:request|appeal)|appeal court|court of appeal|lawyer asks|so-called",
)
def calls_on(p: Passage) -> Fact | None:
    """'The union calls on the ministry to release her.'"""
    return _demand(p)


@rule(
    VERB
    + AGAIN
    + r"(?: (?:on|upon|to))? (?P<to>[^.;,]{3,90}?) to (?!the |[A-Z])(?!uphold)[^;]*?(?:,|,? and|, as well as) (?P<quote>to (?P<action>(?:immediately |urgently |promptly |also )*(?:release|drop|ensure|provide|allow|grant|guarantee|respect|investigate|conduct|end|stop|open|let|give|disclose|put|make|transfer|facilitate|halt|lift|quash|annul|protect|take|bring|comply|cease|refrain|return|free)\b[^;]*?))(?=\.?\"?$|;|"
    + TO_ANOTHER
    + r")",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
)
def calls_on_for_more(p: Passage) -> Fact | None:
    """'… to respect his rights and to open his trial': the further thing asked."""
    return _demand(p)


@rule(
    r"(?P<quote>(?:<ADV>)"
    + VERB
    + r"(?: (?:once again|again|also|today))? (?:for )?(?:the |his |her |their |an? |that |(?=(?:[A-Z][\w.-]* ){0,2}[A-Z][\w-]*'s? ))(?P<action>(?:[\w.'’-]+ ){0,6}?(?:release|end|withdrawal|dropping|respect|investigation|inquiry|halt|freedom|retrial|lifting|guarantee|protection|return|access|charges|justice|accountability|annulment|he|she|they|all|authorit\w+|government|rights|treatment|care|clarification|disclosure|cessation|immediate|quashing|conviction|sentence|trial|fate|whereabouts|case|transfer|fair)\b[^;]*?(?=,? and (?:calls|urges|demands|asks|also|to|for (?:those|all|the|his|her|any|him|them))\b|\.?\"?$|;))|"
    + VERB
    + r" for (?P<action2>(?:all (?:the )?charges|an end|immediate|his|her|their|justice|accountability|access)[^;]*)|(?<![\w-])"
    + VERB
    + r" that (?P<action4>[^;]*? (?:be|are|is) [^;]*))",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:has|have|had) (?:\w+ )?(?:called|urged|asked)|appeal (?:court|hearing)|lawyer|(?:made|launched|issued) (?:a|an) |public call|court of appeal|ransom|requests? (?:for \w+ )?(?:were|was|has|have)\b|denied",
)
def calls_for(p: Passage) -> Fact | None:
    """'… calls for her immediate release.'"""
    action = p.word("action") or p.word("action2") or p.word("action4")
    if action is None or action.endswith(" to"):
        return None
    actor = p.subject or p.speaker
    asked = p.asked_above if actor == p.speaker else None
    return Demand(when=p.when, actor=actor, addressee=asked, action=action)


@rule(
    r"(?:,|,? and|,? but|, as well as) (?P<quote>"
    + ON_ANOTHER
    + r"(?=(?:\w+ly |at once )*"
    + BASE
    + r"\b)"
    + ACTION
    + r")",
    cues="call urg appeal demand ask expect request implore press exhort reiterate repeat renew",
    hypothetical=True,
    dated_before=True,
)
def calls_on_another(p: Passage) -> Fact | None:
    """'… and on the Prison Service to give her insulin': what is asked of another body in the same breath."""
    action = p.word("action") or ""
    if not _is_asked(p, p.word("to") or p.word("to2") or ""):
        return None
    who = p.subject
    is_person = who is not None and (p.concerns(who) or re.match(r"M(?:r|s|rs)\b|Dr\b", who))
    return Demand(
        when=p.when,
        actor=p.speaker if is_person else who or p.speaker,
        addressee=bare_addressee(p.body("to") or p.body("to2")),
        action=bare_action(action),
    )


@rule(
    r"(?:must|should|need to|needs to|ought to|has to|have to) (?:<ADV>)(?P<action>(?:be (?:\w+ly )?(?:and \w+ly )?(?:released|freed|set free|allowed|given|granted|provided|investigated|dropped|overturned|quashed|annulled|held (?:to account|accountable)|transferred|protected|brought to justice|restored|guaranteed|lifted|held responsible|dismissed|withdrawn|reinstated|vacated|opened|conducted|launched|carried out|established|reopened|exonerated|compensated|moved|treated|taken|told|informed|able|ended|stopped|cleared|returned|halted|put|set (?:aside|free)|seen|examined|brought|prosecuted|punished|tried|hospitali[sz]ed|reunited|respected|disclosed|published)|(?:immediately |urgently |promptly )?(?:look into|launch|conduct|carry out|account for|clarify|make public|publish|bring|transfer|reverse|acknowledge|review|reconsider|commute|pardon|admit|refrain|hand over|provide|release|free|drop|end|stop|ensure|guarantee|allow|provide|investigate|overturn|quash|grant|respect|disclose|halt|cease|withdraw|reveal|put an end|put a stop|return|let|comply|protect|lift|repeal|open|set|restore|give|act))\b(?:[^,;]*?(?P<stop>)"
    + FURTHER
    + r"|[^;]*))",
    cues="must should need ought has have",
    hypothetical=True,
    dated_before=True,
    unless=r"should never have|should have|no one|everyone|must have prompt|prisoners should|states? (?:must|should) \w+ (?:all )?prisoners|people in prison|recognised|principles|under (?:the )?(?:international|article)|we (?:must|should)",
)
def must_be(p: Passage) -> Fact | None:
    """'She must be released.'"""
    return Demand(
        when=p.when, actor=p.speaker, addressee=p.subject, action=bare_action(p.word("action"))
    )


@rule(
    r"(?P<quote>(?:directed (?:[\w' -]+? )to |(?:will |continue to |continues to )?)prevail on (?P<to>[\w' -]+?) to (?P<action>[^;]+))|(?:^|please (?:write|send|call)[^.]*?)(?P<quote2>(?:calling on|urging|asking|demanding) (?P<to2>[^.;,]{3,80}?) to (?P<action2>[^;]+))|^(?:(?:and|in addition|also|furthermore),? )?(?P<action3>(?:(?:[Pp]ending|[Uu]ntil|[Ii]n|[Mm]eanwhile|[Aa]s regards|[Ww]ith regard to|[Ff]or) ?(?:[^,;.]{2,50})?, )?(?:(?:[Ii]mmediately|[Uu]rgently|[Pp]romptly|[Uu]nconditionally|[Ff]ully|[Ff]orthwith|[Ww]ithout delay,?) )?(?:and unconditionally )?(?-i:release|drop|ensure|guarantee|end|free|stop|allow|provide|put an end|disclose|quash|overturn|annul|lift|restore|grant|cease|halt|investigate|conduct|carry out|give|transfer|improve|move|reinstate|open|launch|repeal|withdraw)\b(?:[^,;]*?(?P<stop2>)"
    + FURTHER
    + r"|[^;]*)|(?:Release|Drop|Guarantee|Put an end|Ensure|Free|End|Grant|Order|Investigate|Allow|Respect|Disclose|Provide|Conduct|Stop|Quash)\b (?:him|her|them|all|the|that|to|an?|[A-Z])(?:[^,;]*?(?P<stop>)"
    + FURTHER
    + r"|[^;]*))",
    cues="prevail calling urging asking demanding immediately urgently pending quash overturn annul lift restore cease halt carry give transfer improve move reinstate open launch repeal withdraw release drop guarantee put ensure free end grant order investigate allow respect disclose provide conduct stop quash",
    hypothetical=True,
    dated_before=True,
    imperative=True,
)
def imperatives(p: Passage) -> Fact | None:
    """'Please write to the minister, urging him to …', or a list of what is asked."""
    action = p.word("action") or p.word("action2") or p.word("action3")
    return Demand(
        when=p.when,
        actor=p.speaker,
        addressee=bare_addressee(p.body("to") or p.body("to2") or p.asked_above),
        action=action,
    )


@rule(
    r"^(?:or else |and |also |or, failing this, |failing this, )*(?P<quote>(?:[Tt]o )(?P<action>(?:immediately |urgently |promptly |fully |also |unconditionally )*(?:and unconditionally )?(?:release|free|drop|lift|allow|permit|transfer|suspend|see (?:to it|that)|refuse|have|ensure|guarantee|provide|grant|investigate|conduct|carry out|open|reopen|disclose|inform|end|put an end|stop|halt|quash|annul|overturn|repeal|respect|protect|bring|return|give|take|cease|comply|withdraw|raise|impose|order|treat|reveal|clarify|publish|uphold|amend|abolish|cooperate|facilitate|refrain|restore|compensate|prevent|abide|adopt|close|implement|acknowledge|establish|set up|prosecute|hold)\b[^;]*))|(?:,? or,? (?:else|failing (?:this|that)),?|,? and) (?P<quote2>(?:for (?:him|her|them|it|<HIM>) )?to (?P<action2>(?:immediately |also )*(?:be|release|bring|see|drop|allow|ensure|end|charge|provide|grant|lift|have|quash|withdraw|transfer|give)\b[^;]*?)(?=,? and to |[;.]|$))",
    cues="to",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:ordered|agreed|promised|refused|wants?|able|unable|failed|continues?|forced|allowed|began|decided|tried|used|going|had|has|supposed|sentenced|threatened|taken|sent|managed|permitted|needs?|required|wished|hoped|returned|brought|came|went|travelled) to\b|was|were\b",
)
def listed_to(p: Passage) -> Fact | None:
    """'- to lift the ban on telephone calls': one of a list of what is asked."""
    return listed(p, bare_action(p.word("action") or p.word("action2")))


@rule(
    HAVING_ASKED + r"(?P<action>" + TO_BE_DONE + r")" + THAT_TOO,
    cues="asked requested asking insisted",
    hypothetical=True,
    dated_before=True,
)
def asked_that(p: Passage) -> Fact | None:
    """'The union wrote to the minister and asked that she be released.'"""
    return _demand(p)


@rule(
    HAVING_ASKED
    + TO_BE_DONE
    + r",? and (?P<quote>that (?P<action>"
    + TO_BE_DONE
    + r"))"
    + THAT_TOO,
    cues="asked requested asking insisted",
    hypothetical=True,
    dated_before=True,
)
def asked_that_too(p: Passage) -> Fact | None:
    """'… asked that she be released and that the beating be investigated': the second thing asked."""
    return _demand(p)


@rule(
    r"(?:^|,? and |,? or )(?:that, [^,;]{3,60}, )?(?P<quote3>(?:that )?(?P<action3>(?:(?:he|she|they|all|both|each|the|his|her|their|those|an?|any) )(?:[\w.'’-]+ ){0,12}?be (?:[\w-]+ ){0,2}?(?:set free|let go|given|made public|brought to|sent|moved|seen|examined|kept|handed|held (?:to|responsible)|questioned|suspended|dismissed|removed|reviewed|overturned|annulled|opened|disclosed|tried|released|freed)\b[^;]*))|"
    + r"^(?P<quote>(?:[Tt]he )?(?P<action>(?:[Ii]mmediate|[Uu]nconditional|[Pp]rompt|[Ff]ull|[Ii]ndependent|[Tt]horough)(?:,? (?:and )?\w+){0,4}? (?:release|investigation|inquiry|access|withdrawal|review|return|cessation|end|lifting)\b[^;]*))|(?:^|,? and |,? or )(?P<quote2>that (?P<action2>(?:[\w.'-]+ ){1,10}?(?:be|are|is|receives?|is given|gets?) (?:[\w-]+ ){0,3}?(?:dropped|released|freed|allowed|admitted|named|tried|given|granted|brought|investigated|provided|permitted|treated|transferred|lifted|quashed|withdrawn|protected|punished|prosecuted|treatment|guaranteed|respected|ended|stopped|restored|informed|charged|compensated|returned)\b[^;]*))",
    cues="immediate unconditional prompt full independent thorough that",
    hypothetical=True,
    dated_before=True,
    unless=r"order(?:ed|s) that|to be|may be|might be|could be|would be|will be|can be|must be|should be|cannot be|not be|(?:said|says|told|reported|confirmed|announced|states?|stated|alleg\w+|denied|claim\w+|know|learned|informed us|note[sd]?|believes?|found|fact|decided|ruled|condition) that|that (?:he|she|they|it) (?:is|are|was|were)\b|was|were\b|had\b",
    imperative=True,
)
def listed_that(p: Passage) -> Fact | None:
    """'that those who beat her be named and tried': one of a list of what is asked."""
    return listed(
        p,
        bare_action(p.word("action") or p.word("action2") or p.word("action3")),
    )


@rule(
    r"^(?P<quote>(?:(?:[Pp]lease|[Aa]nd|[Aa]lso|[Pp]ending (?:his|her|their) release,|[Tt]hen) )*(?P<action>(?:[Ii]nform|[Rr]eopen|[Ii]mpose|[Rr]aise|[Ii]nsist|[Rr]eveal|[Ll]ift|[Tt]ransfer|[Hh]ave|[Ee]nsure|[Gg]uarantee|[Rr]elease|[Dd]rop|[Gg]rant|[Aa]llow|[Pp]ermit|[Pp]rovide|[Cc]onduct|[Cc]arry out|[Ii]nvestigate|[Rr]eview|[Rr]epeal|[Aa]mend|[Ww]ithdraw|[Oo]verturn|[Qq]uash|[Aa]nnul|[Aa]djourn|[Ii]nitiate|[Tt]ake all|[Tt]ake (?:immediate|urgent|effective|concrete)|[Bb]ring|[Rr]efrain|[Cc]ease|[Cc]omply|[Cc]onform|[Rr]aise|[Ii]nstruct|[Uu]se your|[Pp]ut pressure|[Hh]old|[Pp]rotect|[Pp]rosecute|[Pp]ress|[Ss]uspend|[Hh]alt|[Ss]top|[Rr]eturn|[Aa]cknowledge|[Cc]larify)\b (?!is\b|was\b|has\b|had\b|have\b|of\b|been\b)(?:[^,;]*?"
    + FURTHER
    + r"|[^;]*)))|(?P<quote3>(?:I|we) (?:\w+ )?(?:beg|implore|entreat|beseech|plead with|ask|urge|request) (?P<to>you|your \w+) to (?P<action3>[^;]*))|(?P<quote4>(?:wish(?:es)? to (?:receive|be informed|know)|reiterates? (?:its|their) (?:wish|request|call|appeal) (?:to|for|that)|hopes? (?:very much )?that|trusts? that|insist(?:s|ed)? (?:that|on)|recommends? that|we (?:want|expect)|(?:is|are) asking (?:you|for)|joins? (?:\w+ ){1,6}?in (?:calling|asking|urging|demanding)) [^;]*)",
    cues="inform reopen impose raise insist reveal lift transfer have ensure guarantee release drop grant allow permit provide conduct carry investigate review repeal amend withdraw overturn quash annul adjourn initiate take bring refrain cease comply conform instruct use put hold protect prosecute press suspend halt stop return acknowledge clarify beg implore entreat beseech plead ask urge request wish reiterate hope trust recommend want expect join",
    hypothetical=True,
    dated_before=True,
    unless=r"hopes? that (?:he|she) (?:is|was)|(?:he|she) insist",
    imperative=True,
)
def asked_outright(p: Passage) -> Fact | None:
    """'Reopen the investigation …', 'I beg you to visit him.'"""
    action = p.word("action") or p.word("action3") or p.clause
    return listed(p, bare_action(action))


@rule(
    r"(?:must|should|ought to) (?:[\w, ]+? and )?(?P<quote>(?P<action>(?:allow|let|drop|release|end|give|reveal|provide|grant|see|quash|open|bring|ensure|guarantee|lift) (?:him|her|them|the|all|his|their|any|an?)\b[^;]*))|(?P<quote2>(?:he|she|they|(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:must|should|has to|have to|ought to) (?:\w+ly )?(?P<action2>(?:be|receive|have|get|see) (?:\w+ly )?(?:seen|examined|treated|given|allowed|freed|released|hospitali[sz]ed|moved|transferred|taken|acquitted|returned|sent|brought|access|medical|treatment|a (?:doctor|lawyer|fair)|an? \w+ (?:doctor|trial|examination))[^;]*))",
    cues="must should ought has have",
    hypothetical=True,
    dated_before=True,
    unless=r"should (?:never )?have",
)
def must_do(p: Passage) -> Fact | None:
    """'She should be seen by a doctor within two weeks.'"""
    return listed(p, bare_action(p.word("action") or p.word("action2")))


@rule(
    r"(?P<quote>(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|press(?:es|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?) for (?P<action>(?:[\w.'-]+ ){1,9}?to be (?:\w+ly )?\w+[^;]*|(?:an? )?(?:\w+ ){0,4}?(?:inquiry|investigation|retrial|release|justice|reform|moratorium|amnesty|pardon|sanctions)\b[^;]*)|(?P<who2>urg(?:ed|es|ing)|call(?:ed|s|ing) (?:on|upon)|press(?:ed|es|ing)|ask(?:ed|s)) (?P<to>(?:the |[A-Z])[^.;,]{2,80}?) to (?P<action2>(?:immediately |at once |urgently )?(?:release|free|drop|allow|grant|ensure|provide|investigate|end|stop|halt|lift|pardon|intervene|raise|press|use|transfer|inspect|search|guarantee|respect|quash)\b[^;]*))",
    cues="call appeal press ask demand urg",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:has|have|had) (?:\w+ )?(?:called|urged|asked)|(?:was|were) (?:asked|pressed|urged)|phone call|(?:made|issued|launched|sent|filed) (?:a|an|its|their|the)\b",
)
def called_for_it_to_be(p: Passage) -> Fact | None:
    """'… called for the three journalists to be freed at once.'"""
    return Demand(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=bare_addressee(p.body("to")),
        action=bare_action(p.word("action") or p.word("action2")),
    )


@rule(
    r"(?P<quote>(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?) (?:once again |again |also )?for (?P<to>(?:the )?(?:[\w-]+ ){0,4}?[\w-]+) to (?P<action>(?:immediately |urgently |unconditionally )?(?:release|free|drop|lift|end|stop|cease|ensure|respect|guarantee|provide|allow|halt|investigate|put|quash|grant|protect|reverse|take)\b[^;]*)|(?:must|should|need to) (?:cease|halt|reverse|immediately|also|swiftly|urgently|promptly|fully|thoroughly|stop|drop|take|launch|refrain|grant|ensure|end|disclose|guarantee|conduct|put)\b (?P<action2>[^;]*))",
    cues="call appeal must should need",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:has|have|had) (?:\w+ )?called|\bmust take (?!(?:\w+ )*?(?:steps?|measures?|action|care|account|responsibility|charge|part|note|heed|seriously|into)\b)|\b(?:he|she|they|I) must take|should (?:never )?have|we (?:must|should) ",
)
def calls_for_them_to(p: Passage) -> Fact | None:
    """'… calls for authorities to lift the conditions placed on his freedom.'"""
    return Demand(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=bare_addressee(p.body("to")),
        action=bare_action(p.word("action") or p.word("action2")),
    )


@rule(
    r"(?P<quote>(?<![\w-])(?:invit(?:es?|ed|ing)|encourag(?:es?|ed|ing)|press(?:es|ed|ing)?|advis(?:es?|ing)|remind(?:s|ed|ing)?|implor(?:es?|ing)|beseech(?:es)?|appeals? to|(?:is|are) (?:again )?called (?:on|upon)) (?P<to>(?:the |your |all |[A-Z])?[\w' ]{2,60}? )?to (?P<action>(?:\w+ly )?(?:release|free|provide|ensure|investigate|drop|allow|grant|implement|comply|review|quash|open|disclose|inform|cooperate|respect|lift|end|put|take|return|let|give|guarantee|reconsider|transfer|pardon|intervene)\b[^;]*))|(?P<quote3>(?:must|should|need to) (?:do (?:everything|all)|use|take|work|continue|step up|intensify|make) [^.;]{0,60}?(?:to|for) (?P<action3>(?:secure|obtain|ensure|achieve|bring about|press for|win) [^.;]*|(?:his|her|their) (?:\w+ )*(?:release|freedom|return)))|^(?P<quote2>(?P<action2>(?:let|give|bring|send|open|free|stop|allow|show|tell) (?:him|her|them|us|all|his|her|their|the|<HIM>)\b[^;!]*))!?$",
    cues="invit encourag press advis remind implor beseech appeal called let give bring send open free stop allow show tell must should need",
    hypothetical=True,
    dated_before=True,
    unless=r"was invited|were invited|press (?:release|freedom)|(?:has|have|had) (?:\w+ )?(?:pressed|invited)",
    imperative=True,
)
def invited_to(p: Passage) -> Fact | None:
    """'The Committee invites the authorities to provide information on her health.'"""
    return Demand(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=bare_addressee(p.body("to")),
        action=bare_action(p.word("action") or p.word("action2") or p.word("action3")),
    )


@rule(
    r"(?:(?:our|the|their|its|one) (?:\w+ )?(?:demands?|requests?|call|appeal|message)(?: to [\w' ]{3,40}?)? (?:is|are|remains?)(?: \w+)?(?: to|:| that) ?|(?:only|appropriate|first|just) (?:\w+ )?(?:remedy|outcome|solution|response|step)(?: in (?:this|her|his) case)? (?:is|would be)(?: to)? |(?:deserves?|has a right|is entitled) to )(?P<quote>(?P<action>(?:be (?:free|released|home|treated)|(?:his|her|their|the) (?:\w+ )*(?:release|freedom)|(?:immediately )?(?:release|free|drop|end|stop|quash|give|grant|accord|provide)\b)[^.;]*))",
    cues="demand request call appeal message remedy outcome solution response step deserve right entitled",
    hypothetical=True,
    dated_before=True,
)
def what_is_asked(p: Passage) -> Fact | None:
    """'The appropriate remedy would be to release her immediately.'"""
    return listed(p, bare_action(p.word("action")))


_ASKED = re.compile(
    r"(?i)\b(?:must|should|ought to|urge[sd]?|urging|call(?:s|ed|ing)? (?:on|upon)|asks?|asked|asking|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)? to|request(?:s|ed|ing)?|invit(?:es?|ed|ing))\b|^\W*(?:[ivx]+[.)] |\d+[.)] )?(?:(?:pending|until|in|meanwhile|as regards|with regard to|for)\b[^,;.]{0,50}, )?(?:immediately |promptly |urgently |unconditionally |and |to )*"
    + BASE
    + r"\b"
)


def _is_asked(p: Passage, action: str) -> bool:
    """Whether the sentence asks for something before the words: 'should disclose …, bring … and grant …'."""
    paragraph = " ".join(p.paragraph.split())
    before = paragraph[: paragraph.rfind(action)]
    return _ASKED.search(re.split(r"[.!?]\"?\s", before)[-1]) is not None


@rule(
    r"(?:,| and|, and|, or| or|, as well as|,? but) (?P<quote>(?:to )?(?P<action>(?:also |immediately |promptly |then |either |instead |at once |unconditionally )*"
    + BASE
    + r"\b (?!the \w+ (?:said|added))(?:an? (?:[\w-]+, ){1,3})?[^,.;]{4,160}?|be (?:\w+ly )?(?:\w+ed|seen|given|kept|let|set|brought|taken|sent|put|held) (?:by|to|in|from|at|free|apart|with|access|back)\b[^,.;]*?))(?=,? (?:and|or) (?:to )?(?:immediately |also )?"
    + BASE
    + r"\b|[,.;\"]|$)",
    cues="be release free drop allow let grant give ensure guarantee provide bring transfer return hand investigate open launch conduct carry quash annul lift end stop halt cease put disclose reveal clarify inform refrain respect protect pardon intervene repeal compensate admit permit move set prosecute hold publish review reconsider acquit overturn see facilitate withdraw abandon treat restore reinstate reunite remove order suspend commute look expunge clear acknowledge account prevent establish adopt comply implement uphold reverse reject",
    hypothetical=True,
    dated_before=True,
    unless=r"\b(?:refus\w+|fail\w+|promis\w+|agreed|declin\w+|pledged|undertook|threatened) to\b|should (?:never )?have",
    imperative=True,
)
def asked_as_well(p: Passage) -> Fact | None:
    """'Kelmar should disclose their whereabouts, bring them before a judge and grant …': each thing."""
    action = p.word("action") or ""
    return listed(p, action) if _is_asked(p, action) else None


@rule(
    r"(?:ask|asks|asking|beg|begs|plead|pleads) (?:only|simply|just|no more than|nothing more than) (?:that|for) (?P<action9>[^.;]{5,160})|"
    + r"(?:must|should|ought to|needs? to|has to|have to) (?:<ADV>)(?P<action>be (?:\w+ly |then )*(?:given (?:back|access|the)|handed (?:back|over)|held to account|let (?:go|out|see)|set free|made public|brought (?:to|before)|kept (?:out of|away)|shown (?:to|mercy)|admitted|operated|heard|reviewed|repealed|returned|identified|named|compensated|removed|replaced|suspended|punished|prosecuted|pardoned|commuted|admitted|fed|separated|visited|examined|assisted|represented|reimbursed|restored|spared|delivered|repaid|acquitted|reconsidered|abandoned|discontinued|closed)\b[^;]*)|(?:needs?|requires?|deserves?) (?P<action2>(?:urgent |immediate |proper |psychiatric |medical |specialist |an? |adequate )+(?:care|treatment|attention|operation|surgery|doctor|trial|hearing|hospital\w*)[^.;]*)|(?<![\w])(?:I|we) (?:only |just |simply |all )?(?:want|ask for|beg for|expect|insist on|wish for) (?P<action3>(?!to (?:know|thank|say|tell|believe|express|make)|you to know)[^.;]{3,140})|\b(?:asking|asks?|insist(?:s|ing)?|urg(?:e|es|ing)|request(?:s|ing)?|demand(?:s|ing)?|recommend(?:s|ing)?|pray(?:s|ing)?) that(?:, [^,;]{3,40},)? (?P<action6>(?:he|she|they|all|both|the \w+|<HIM>) (?:\w+ly )?(?:be|receive|have|stand|return|get) (?:[^.;]*?(?P<stop>)(?= and be \w+| and that )|[^.;]*))|(?:should|must) (?P<action7>not (?:contest|appeal|carry out|extradite|deport|return|hand over|execute|implement|use)\b[^.;]*)|(?<!we\s)(?:should|must|ought to) (?P<action8>(?:appoint|establish|adopt|impose|raise|press|condemn|send|dispatch|monitor|observe|refer|investigate|intervene)\b[^.;]*)|^(?:please )?(?:ask|insist|demand|request|urge) (?P<action4>(?:that|for|them|him|her|the [\w ]{3,40}?) [^.;]{5,160})|(?:write to|writing to|contact|email|call|appeal to) [^.;]{3,60}? (?:and|to) (?P<quote>(?:ask|urge|demand|request|insist|call on) (?P<action5>[^.;]{5,160}))",
    cues="ask beg plead must should ought need has have require deserve want ask beg expect insist wish demand request urge write writing contact email call appeal",
    hypothetical=True,
    dated_before=True,
    unless=r"should (?:never )?have|no one|everyone|noted|recalled|remembered|(?:has|have|had) to be (?:taken|carried|hospitali)|had to|we must|under (?:the )?(?:international|article)|wants? to\b",
)
def ought_to_be(p: Passage) -> Fact | None:
    """'His equipment should be handed back', 'I want a doctor at his bedside', 'ask that she be given back her books.'"""
    words = (
        "action",
        "action2",
        "action3",
        "action4",
        "action5",
        "action6",
        "action7",
        "action8",
        "action9",
    )
    action = next((word for word in map(p.word, words) if word), None)
    return Demand(when=p.when, actor=p.speaker, addressee=p.subject, action=bare_action(action))


_COURTESY = r"(?:your|an?|the) (?:\w+ )?(?:answer|reply|response|attention|understanding|consideration|acknowledgement)\b"


@rule(
    r"(?:please|kindly) (?:also |further |(?-i:[a-z])+ly )?(?P<action>(?:indicate|explain|clarify|describe|specify|state|elaborate|comment|provide (?:detailed |any |further |additional |the |full )*(?:information|details|explanation|clarification|comments|copies|update)|inform|advise)\b[^;?]*)|(?:would|should) (?:be (?:most |very |truly )?grateful|appreciate(?: it)?|welcome) (?:for |if |receiving |to receive )?(?P<action2>[^;?]{8,})|(?:high |past )?time (?:for|that) (?:(?:the|all|[A-Z][\w'-]+)(?: [\w'-]+){0,5}? |him |her |them )to (?P<action4>(?:let|release|free|drop|end|stop|allow|lift|face|account|open|investigate|quash|respect|put)\b[^;?]*)|(?:wish(?:es)?|asks?|requests?|would like|expects?|insists?|reiterates? (?:its|their) (?:wish|request)) to (?P<action3>be (?:kept |regularly |duly |promptly ){0,2}(?:informed|updated|notified|told|given|provided)\b[^;?]*)",
    cues="please kindly grateful appreciate welcome time informed updated notified told given provided",
    hypothetical=True,
    dated_before=True,
    unless=r"contact (?:us|the)|for (?:more|further) information|please (?:inform|advise) (?:us|me) (?:if|when) you",
)
def politely_asked(p: Passage) -> Fact | None:
    """'Please explain the legal basis for the charges', 'we would be grateful for your observations.'"""
    action = p.word("action") or p.word("action2") or p.word("action3") or p.word("action4")
    is_courtesy = re.match(_COURTESY, action or "", re.IGNORECASE)
    return None if is_courtesy else listed(p, bare_action(action))


@rule(
    r"(?:,? and|,? or|,) (?P<quote>for (?P<action>(?:(?:those|all|any|the|everyone) (?:[\w'-]+ ){0,6}?|him |her |them |(?:his|her|their) (?:[\w'-]+ ){1,4}?)to be (?:\w+ly )?(?:brought|held|prosecuted|punished|released|freed|allowed|given|granted|dropped|investigated|lifted|quashed|identified|tried|returned|treated|transferred|examined|protected|compensated)\b[^;,.]*))",
    cues="for",
    hypothetical=True,
    dated_before=True,
    unless=r"grounds|reasons? for",
)
def and_for_it_to_be(p: Passage) -> Fact | None:
    """'Calling for an inquiry, and for those responsible to be brought to justice.'"""
    return listed(p, bare_action(p.word("action")))
