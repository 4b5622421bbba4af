"""How English tells this kind of fact."""

import re

from habeas.core.bodies import is_official
from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.access_denied import AccessDenied, Contact, Extent, Visitor, visitors
from habeas.kinds.access_denied.how import ENGLISH, denials

_WHO = (
    (r"lawyers?|attorneys?|counsel|legal", Visitor.LAWYER),
    (
        r"famil(?:y|ies)|relatives|wife|husband|mother|father|sister|brother|children|parents|daughter|\bsons?\b|loved ones|next of kin",
        Visitor.FAMILY,
    ),
    (r"consul|embassy|diplomat|ambassador", Visitor.CONSUL),
    (r"\bdoctors?|physician|medical", Visitor.DOCTOR),
    (
        r"monitor|observer|ombuds|red cross|icrc|united nations|rapporteur|preventive|delegation|human rights (?:organi|groups?|defend|commission)|\bngos?\b",
        Visitor.MONITOR,
    ),
    (r"press|journalist|media|reporters", Visitor.PRESS),
)
_LINK = (
    r"(?: members?)?,? (?:and|or|nor) (?:(?:even|with|to|from|of|by|his|her|their|the|a|an|any) )*"
)


_NOT_WHO_REFUSED = r"famil|relative|doctor|physician|lawyer|wife|husband|mother|father|sister|brother|consul|embassy|attorney|observer|journalist|specialist|\bhe\b|\bshe\b|'s$|’s$"


_BODY = r"authorit|administration|prison|police|court|judge|prosecut|minist|service|director|guard|officer|official|government|committee|security|cent(?:re|er)\b|warden|head\b|staff|investigat|state|colony|department|agenc"
_VISITS_BY = r"\b(?:visits?|visited|calls?|contact|meetings?|access) by (?:the )?(?-i:[A-Z])"


def _authority(p: Passage) -> str | None:
    """Who refused; not whoever was refused, nor the doctor who did not come, nor "visits by" somebody who is no authority."""
    agent = p.agent
    is_visitor = agent and p.has(_VISITS_BY) and not re.search(_BODY, agent, re.IGNORECASE)
    named = (None if is_visitor else agent, p.subject)
    return next((who for who in named if who and _can_refuse(p, who)), None)


def _can_refuse(p: Passage, who: str) -> bool:
    """No relative, doctor or lawyer, and not whoever writes, unless that is an authority: 'our mother was turned away'."""
    is_writer = who == p.speaker and not is_official(who)
    return not is_writer and not re.search(_NOT_WHO_REFUSED, who, re.IGNORECASE)


def _denied(p: Passage) -> tuple[Fact, ...]:
    return denials(p, ENGLISH, by=_authority(p), visitors=visitors(p, _WHO, link=_LINK))


_PEOPLE = r"(?:(?:his|her|their|the|a|an|any|legal|family|independent|consular|defen[cs]e|own|members of|visits?|from|by|of|access to) )*(?:famil(?:y|ies)(?: members?| visits?)?|relatives|lawyers?|attorneys?|counsel|legal (?:counsel|representation|assistance|representatives?|aid)|consul(?:ar|s)?(?: (?:access|officials?|visits?|assistance|representatives?))?|embassy(?: officials?| staff)?|diplomats|monitors?|observers|ombuds\w+|red cross|journalists|press|visit(?:s|ors?)|visitation(?: rights)?|wife|husband|mother|father|sister|brother|children|parents|delegation|phone calls?|telephone calls?|outside world|loved ones|correspondence|letters)"


@rule(
    r"(?:<WAS>|(?:has|have|had|who) (?:also |been )*)?(?:denied|refused|deprived of|den(?:y|ies|ying)|refus(?:es|ing|e)|prevented from (?:seeing|meeting|contacting|speaking (?:to|with)|having|receiving|communicating with|accessing|visiting)|barred from (?:seeing|meeting|contacting|visiting|having)|banned from (?:seeing|receiving|having)|forbidden (?:from|to) (?:\w+ )?(?:see|meet|contact|receive|seeing|visiting|contacting)|cut off from) (?:(?:him|her|them|<HIM>) )?(?:(?:access|visits?|contact|communication|the right|permission|entry|any|all|to|with|by|from|for|a|of|even|regular|meetings|proper|adequate|confidential|see|meet|allow|let|grant|visit|have) )*"
    + _PEOPLE,
    cues="denied refus depriv deny denies denying prevented barred banned forbidden cut",
    own_negation=True,
    unless=r"denied that|appeal|letters? to the|denied the (?:allegations|reports)",
)
def access_refused(p: Passage) -> tuple[Fact, ...] | None:
    """'… was denied access to his lawyer.'"""
    return _denied(p)


@rule(
    r"(?:(?:has|have|had|is|are|was|were|did|does|do|could|can) ?not|cannot|never|n't) (?:\w+ ){0,2}?(?:been )?(?:allowed|permitted|able|given|granted|let|authorised|authorized|had|have|receive[ds]?|seen?|met|spoken|hear[d]? from) (?:\w+ ){0,5}?(?:to (?:see|meet|visit|contact|speak|call|communicate|have|receive|talk)|access|visits?|contact|see|meet|visitors)? ?(?:\w+ ){0,3}?"
    + _PEOPLE,
    cues="allowed permitted able given granted let authori had have receive see seen met spoken hear",
    own_negation=True,
    unless=r"heard? (?:witness|evidence)|defend (?:himself|herself)|not (?:been )?provided",
)
def not_allowed(p: Passage) -> tuple[Fact, ...] | None:
    """'He has not been allowed to see his family.'"""
    return _denied(p)


@rule(
    r"(?:no|without|lack of|limited|restricted|suspended|no longer) (?:\w+ ){0,2}?(?:access (?:to|by)|contact with|visits? (?:from|by|with)|communication with|visits|consular access|family visits) ?(?:"
    + _PEOPLE
    + r")?|(?:visits?|visitation|access|phone calls?|meetings?|contact|calls) (?:\w+ ){0,6}?(?:was|were|has been|have been|had been|is|are) (?:\w+ )?(?:denied|refused|banned|suspended|cancelled|restricted|blocked|cut|not (?:allowed|permitted|granted))|"
    + _PEOPLE
    + r" (?:\w+ ){0,3}?(?:(?:was|were|has been|have been|had been|is|are) (?:\w+ )?|(?:has|have|had) not been (?=allowed|permitted|able|granted))(?:(?<=not\sbeen\s)(?:allowed|permitted|able|granted)(?= to)|denied|refused|barred|prevented|banned|not (?:been )?(?:allowed|permitted|able|granted)|turned away|blocked|unable) (?:\w+ ){0,3}?(?:access|entry|visit(?:s|ing)?|permission|see(?:ing)?|meet(?:ing)?|contact(?:ing)?|from (?:seeing|visiting|meeting|entering))?",
    cues="no without lack limited restricted suspend visit access phone contact meeting call denied refused barred prevented banned turned blocked unable not",
    own_negation=True,
    unless=r"unable to (?:establish|find out|learn|determine|ascertain|locate)|without (?:any )?contact with (?:the outside|anyone|anybody)|refused (?:dialysis|insulin|surgery|medicines?|medication|painkillers)|appeal|medical|health ?care|access to (?:information|justice|the case|internet|treatment)|speak at|attend",
)
def no_access(p: Passage) -> tuple[Fact, ...] | None:
    """'Family visits have been suspended.'"""
    return _denied(p)


@rule(
    r"(?:told|tell|tells|telling|asked|ordered) (?:us|me|them|him|her|(?:his|her|their) \w+|the family) to (?:come back|return|go home|leave|wait outside)|(?:calls|visits|letters|parcels) (?:have|has|had) (?:now |also |since |all )*(?:stopped|ceased|dried up|been stopped)|not (?:been )?allowed (?:to )?(?:hug|touch|embrace|kiss|hold)\b|"
    + r"no (?:\w+ ){0,2}?(?:lawyers?|attorneys?|advocates?|relatives?|visitors?|journalists?|observers?|consul\w*|diplomats?|delegation|priest|member of (?:his|her|their|the) family|one from (?:his|her|their) family) (?:has|have|had|was|were) (?:yet |ever |so far )?(?:been )?(?:admitted|allowed|permitted|let in|given access|granted access|able to see)|(?:told|ordered) to (?:come back|return) (?:another|some other|the next|on another) (?:day|time|week)|(?:neither|none of|no) (?:\w+ ){0,4}?(?:has|have|had|was|were) (?:yet )?(?:been )?(?:permitted|allowed|able) to (?:speak|meet|see|talk|consult|receive|telephone|call|contact|visit)|(?:was|were|been|is|are) not (?:let|allowed) in\b|(?:did|would|do|does) not let (?:me|us|him|her|them|<HIM>) (?:in|see|visit|meet|call)\b|(?:turned|sent) away (?:at|from) the|(?:then )?(?:were|was|been) (?:then )?sent away|(?:was|were|been) not allowed a visit",
    cues="told tell asked ordered stopped ceased dried allowed neither none no not let turned sent told ordered",
    own_negation=True,
    unless=r"books|pens?\b|paper|food (?:parcels? )?(?:was|were)|insulin|medic|parcel|observers",
)
def not_let_in(p: Passage) -> tuple[Fact, ...] | None:
    """'Neither detainee has been permitted to speak with counsel.'"""
    return _denied(p)


@rule(
    r"(?:requests?|applications?|permission|permits?|visits?|attempts?) (?:[\w.'-]+ ){0,14}?(?:was|were|has been|have been|had been|been) (?:\w+ly )?(?:refused|denied|turned down|rejected|ignored|cancel+ed|withdrawn|revoked|suspended)|(?:letters?|parcels?|books) (?:\w+ ){0,3}?(?:was|were|been) (?:not |never )?(?:delivered|withheld|returned|confiscated)|(?:visits?|see|visit|calls?|meet) [^.;]{0,50}?, which (?:\w+ ){0,4}?(?:refused|denied)",
    cues="refused denied turned rejected ignored cancel withdrawn revoked suspended delivered withheld returned confiscated",
    own_negation=True,
    unless=r"motion|bail|appeal|medical|doctor|surgery|treatment|operation|transfer|clemency|pardon|habeas|defen[cs]e",
)
def visit_refused(p: Passage) -> tuple[Fact, ...] | None:
    """'All our requests for access have been refused.'"""
    return (
        _denied(p)
        if p.has(r"visit|access|\bsee\b|meet|letter|parcel|consul|send|permi|call")
        else None
    )


@rule(
    r"(?:denied|refused) (?:him |her |them )?(?:the right|permission) to (?:visit|see|call|meet|write)\b|(?:denied|refused|deprived of|without|no|limited|restricted) (?:[\w-]+ ){0,3}?(?:access|contact|communication|visits?|visitation)\b[^.;]{0,60}?(?:famil(?:y|ies)|lawyers?|relatives|counsel|consul\w*|embassy|loved ones|visitors|outside world|attorneys?|wife|husband|children|mother|parents)|not (?:\w+ )?(?:been )?(?:permitted|allowed|able) to (?:receive (?:\w+ )?(?:visit\w*|letters|calls|parcels)|visit|see|meet|contact|speak to|speak with|call|consult) ?(?:him|her|them|his|her|their|with|a|any|<HIM>)?|(?:allowed|permitted|granted|given) (?:neither|no) (?:[\w-]+ ){0,4}?(?:visits?|visitors?|letters?|calls?|parcels?)\b|(?:visits?|calls?) (?:have been |has been |were |was |are |is )?(?:\w+ )?(?:banned|limited|restricted|monitored|cut|cancel+ed|prohibited|stopped)",
    cues="denied refused depriv without no neither limited restricted not banned monitored cut cancel prohibited stopped",
    own_negation=True,
    unless=r"call (?:any |a |the )?(?:\w+ )?witness|medical (?:care|attention)$|information|the case|evidence|defend (?:himself|herself)|website|court hearing",
)
def no_contact_with(p: Passage) -> tuple[Fact, ...] | None:
    """'He has not been permitted to receive visitors.'"""
    return _denied(p)


_CONTACT = r"(?:visits?|visitors?|visitation|access to (?:a |the |his |her |their )?(?:lawyers?|family|famil\w+|counsel|relatives|legal)|calls?|phone calls?|telephone|contact|letters?|parcels?|mail|correspondence|meetings?|consular access|packages?|newspapers)"
_KIN = r"(?:famil(?:y|ies)|relatives|lawyers?|attorneys?|counsel|wife|husband|mother|father|sisters?|brothers?|daughters?|sons?|children|parents|partner|consul\w*|embassy|diplomats?|monitors?|delegation|observers?|doctors?|journalists?|supporters|friends|colleagues|clergy|priest|pastor|ambassador|red cross|rapporteurs?|visitors)"


@rule(
    r"(?:banned|barred|prevented|forbidden|prohibited|stopped|blocked|excluded) (?:him |her |them |me |us |<HIM> |(?:his|her|their) (?:family|relatives|lawyers?|wife|husband|mother|father|children|parents) )?(?:from|to) (?:\w+ly )?(?:receiv\w+|hav\w+|see\w*|call\w*|writ\w+|visit\w*|meet\w*|speak\w*|contact\w*|communicat\w+|phon\w+|telephon\w+|talk\w*|enter\w*)\b|"
    + _CONTACT
    + r",? (?:[\w.,'’-]+ ){0,10}?(?:(?:was|were|been|is|are|remain\w*) (?:\w+ly |also |all )*(?:denied|refused|revoked|suspended|cancel+ed|cut|cut off|restricted|limited|blocked|banned|stopped|withdrawn|prohibited|interrupted|curtailed|withheld|confiscated|censored|not (?:been )?(?:allowed|permitted|granted|authori[sz]ed|delivered|given))|never (?:allowed|granted|given|delivered))|(?:turned|sent|driven) (?:back|away) (?:\w+ ){0,3}?(?:from|at|by) (?:the )?(?:[\w-]+ ){0,4}?(?:prison|detention|gates?|cent(?:re|er)|station|jail|facility|police|guards|door|hospital)|(?:kept|left) waiting [^.;]{0,60}?(?:sent|turned) (?:away|back)|(?:permit|permission|authori[sz]ation) (?:\w+ ){0,4}?(?:was|were|been) (?:\w+ly )?(?:withdrawn|revoked|refused|denied|cancel+ed)|(?:lost|stripped of|deprived of|forfeited) (?:his|her|their|all|the right to) (?:\w+ )?(?:visits?|calls?|phone|letters|parcels)|(?:denied|refused|deprived of|without|cut off from|no) (?:\w+ ){0,5}?"
    + _CONTACT
    + r"\b(?: (?:with|from|to|by|of) (?:\w+ ){0,4}?"
    + _KIN
    + r")?",
    cues="banned barred prevented forbidden prohibited stopped blocked excluded visit access call phone contact letter parcel mail correspondence meeting consular package newspaper turned sent driven kept left permit permission authori lost stripped depriv forfeited denied refused without cut no",
    own_negation=True,
    hypothetical=True,
    unless=r"at every door|calls? (?:on|for)|must|should|urg(?:e|es|ing)|medical (?:care|attention)|reply|replied|answer|respon|court|\bif |bail|no letter|call-up|letter of|in (?:a|its|her|his) letter|no longer|embassies were turned away at the door|medicine|no meeting|observers|protest|calls went|called|contact (?:us|the press|details)|information",
)
def contact_cut(p: Passage) -> tuple[Fact, ...] | None:
    """'The prison administration banned her from receiving letters and parcels.'"""
    return _denied(p)


@rule(
    _KIN
    + r" (?:[\w.,'’-]+ ){0,6}?(?:(?:was|were|been|has|have|had|is|are) (?:\w+ly |since |again |also |still |twice |all |then )*(?:been )?(?:\w+ly )?(?:denied|refused|turned away|barred|banned|prevented|blocked|not (?:been )?(?:allowed|permitted|able|granted|given|admitted|let)|unable|forbidden|kept from|sent away)\b|(?:cannot|could not|can't|may not|did not get to) (?:visit|see|meet|speak|talk|contact|call))|(?:refus\w+|declin\w+|fail\w+|would not|wouldn't|did not|does not|won't|will not) (?:to )?(?:let|allow|permit|grant|give|authori[sz]e|admit|approve|pass on|deliver|accept|hand over) (?:[\w.'’-]+ ){0,6}?(?:letters?|parcels?|mail|packages?|see|visit|meet|speak|call|contact|access|in\b|visits?)|(?:not|never|no longer|neither|nor|none) (?:[\w'’-]+ ){0,4}?(?:allowed|permitted|able|authori[sz]ed|granted|given|let|been|had) (?:[\w'’-]+ ){0,4}?(?:to )?(?:see|visit|meet|speak (?:to|with)|talk to|call|phone|telephone|contact|receive|write to|communicate with) (?:[\w'’-]+ ){0,4}?(?:him|her|them|his|her|their|"
    + _KIN
    + r"|letters|calls|parcels|mail|visits|home)\b|(?:since|when) (?:\w+ ){0,6}?(?:refused|denied) (?:to do|this)|, which (?:[\w'’-]+ ){0,4}?(?:refused|denied)",
    cues="denied refused turned barred banned prevented blocked not unable forbidden kept sent cannot could can't may refus declin fail would did does won't will never longer neither nor none",
    own_negation=True,
    unless=r"calls? (?:on|for)|must|should|urg(?:e|es|ing)|reply|replied|\bif |bail|court(?:room)?|trial|hearing|file|cross-examin|question|told (?:where|why)|charges|photograph|comment|witness|walk|eat\b|medicine|motion|examine|treat",
)
def kin_kept_away(p: Passage) -> tuple[Fact, ...] | None:
    """'Her partner has been barred from visiting her.'"""
    return (
        _denied(p)
        if p.has(
            r"visit|access|\bsee\b|meet|spea?k|contact|call|phone|writ|turned away|sent away|in\b|letter|parcel|talk|communicat"
        )
        else None
    )


@rule(
    r"(?:stop(?:ped|s)?|cut|suspend(?:ed|s)?|cancel+ed|banned|bans|restricted|limited|withheld|confiscated|intercepted|censored|blocked|revoked|withdrew|reduced) (?:all |both |any |most )?(?:of )?(?:his|her|their|the|family|phone|prison|further|contact|its) ?(?:\w+ ){0,2}?(?:phone calls?|calls?|visits?|letters?|mail|parcels?|correspondence|contacts?|visiting|visitation|telephone|privileges)\b|"
    + _KIN
    + r" (?:[\w,'’-]+ ){0,3}?(?:has|have|had) not (?:been able to (?:see|visit|reach)|seen|visited|met|spoken (?:to|with)) (?:him|her|them|each other|<HIM>)|(?:waited|stood|queued) [^.;]{0,60}?(?:in vain|for nothing|without (?:seeing|being (?:let|allowed)))|(?:letters?|correspondence|mail|calls?|conversations?|visits?) (?:is|are|was|were) (?:\w+ )?(?:censored|monitored|read|recorded|intercepted|listened|supervised|opened)|(?:only|just) (?:one|two|a single) (?:(?!who\b|that\b)\w+ )?(?:letters?|calls?|visits?|parcels?)|may (?:only )?(?:write|receive|call|see) [^.;]{0,30}(?:a|per|every) (?:month|week|year)",
    cues="stop cut suspend cancel bann bans restricted limited withheld confiscated intercepted censored blocked revoked withdrew reduced seen visited able met spoken waited stood queued monitored read recorded listened supervised opened only just may",
    own_negation=True,
    unless=r"calls? (?:on|for|upon)|must|should|urg|urgent|petition|appeal|open letter|last saw|protest|public|reply|medic|phones? (?:and|was|were)|(?:allowed|received|had|permitted|granted) only|been (?:allowed|permitted)",
)
def contact_stopped(p: Passage) -> tuple[Fact, ...] | None:
    """'The prison has stopped her phone calls.'"""
    return _denied(p)


_PAPERS = r"(?:letters?|cards?|postcards?|mail|correspondence|parcels?|books|newspapers|messages)"


@rule(
    r"(?:kept|left|made to|had to) (?:waiting|wait|standing|stand) (?:[\w'’-]+ ){0,3}?(?:outside|in (?:the|a) (?:corridor|lobby|hallway|street)|at the (?:gate|door|entrance))\b|only (?:been )?(?:allowed|permitted|given|granted|able to make|entitled to) (?:one|a single|two|an?) (?:[\w-]+ ){0,3}?(?:calls?|visits?|letters?|parcels?)|(?:was|were|been|being|are|is) (?:\w+ly |always |again |all )*(?:turned|sent) (?:away|back|home)\b|"
    + _PAPERS
    + r" (?:[\w'’-]+ ){0,6}?(?:(?:is|are|was|were|been|being) (?:\w+ly )?(?:no longer |not |never )(?:\w+ly )?(?:being )?(?:passed on|handed|forwarded|delivered|given|sent on|accepted)|(?:do|does|did|have|has|no) (?:not |no |longer |never )*reach(?:ed|es)?\b)|not (?:yet )?(?:been )?(?:let|admitted|allowed) (?:in|into|inside|near)\b|(?:barred|banned|prevented|prohibited|stopped) from (?:making|receiving) (?:\w+ ){0,2}?calls|(?:from|for|of) (?:sending|posting|having|keeping|receiving) (?:\w+ ){0,3}?"
    + _PAPERS
    + r"\b|(?:forbidden|not allowed|not permitted|no longer allowed) to (?:send|write|receive|have|keep) (?:\w+ ){0,3}?"
    + _PAPERS,
    cues="allowed permitted granted entitled phone calls kept left made had turned sent letter card mail correspondence parcel book newspaper message let admitted allowed sending posting having keeping receiving forbidden permitted",
    own_negation=True,
    unless=r"\bbooks?\b|\bpens?\b|\bpaper\b|newspaper|radio|(?:his|her|the) (?:\w+ )?court|medic|insulin|tablets|\bif |must|should|calls? (?:on|for)|hospital|border|airport|charged",
)
def kept_out(p: Passage) -> tuple[Fact, ...]:
    """'He was kept waiting outside the interrogation room', 'the letters are no longer passed on.'"""
    return _denied(p)


@rule(
    r"(?:(?:lawyers?|counsel|attorneys?|wife|husband|mother|father|parents|family|relatives|sister|brother|consul|he|she|they|who|[A-Z][\w-]+) )(?:was|were|has been|had been|have been|is|are|got) (?:only |then |just ){0,2}(?:given|allowed|granted|permitted) (?:(?:only|just|barely|a mere|no more than|less than|under|about|some) ){0,2}[\w-]+(?: or [\w-]+)? minutes? (?:(?:alone|together|in private) )?(?:with|to (?:speak|talk|meet|confer|see|consult|discuss))",
    cues="minute",
    own_voice=True,
)
def only_minutes(p: Passage) -> Fact | None:
    """'Her lawyer was given only five minutes with her.'"""
    whom = Visitor.LAWYER if p.has(r"lawyer|counsel|attorney") else Visitor.FAMILY
    return AccessDenied(
        when=p.when,
        actor=_authority(p),
        to_whom=whom,
        contact=Contact.VISITS,
        extent=Extent.LIMITED,
    )


@rule(
    r"(?:not|never|yet to|refus\w+ to|declin\w+ to|fail\w* to|unwilling to) (?:\w+ )?(?:agree(?:d|ing)?(?: to)?|authori[sz]e[d]?|approve[d]?|allow(?:ed)?|permit(?:ted)?|consent(?:ed)? to|accept(?:ed)?|grant(?:ed)?|receive[d]?|facilitate[d]?|admit(?:ted)?|welcome[d]?|host(?:ed)?) (?:(?:an?|the|any|its|their|our|such|proposed|requested|\w+'s) ){0,3}(?:[\w-]+ ){0,2}?(?:visits?|missions?|delegations?|observers?|monitors?|fact-finding)\b",
    cues="not never yet refus declin fail unwilling",
    own_negation=True,
    own_voice=True,
    unless=r"must|should|\bif |(?:famil|relative|wife|husband|mother|father|lawyer|sister|brother|consul)",
)
def mission_not_let_in(p: Passage) -> Fact | None:
    """'The authorities have so far not agreed to a visit by a delegation of the Committee.'"""
    return AccessDenied(
        when=p.when, actor=_authority(p), to_whom=Visitor.MONITOR, contact=Contact.VISITS
    )
