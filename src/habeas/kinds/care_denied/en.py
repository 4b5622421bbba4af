"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.needs import ENGLISH, each_need, need_in, need_lacking
from habeas.core.rules import Passage, rule
from habeas.kinds.care_denied import CareDenied

_NOT_WHO_REFUSED = r"famil|relative|doctor|physician|lawyer|wife|husband|mother|father|sister|brother|consul|embassy|attorney|observer|journalist|specialist|\w+ologist|dentist|surgeon|psychiatrist|nurse|\bhe\b|\bshe\b|'s$|’s$"


def _authority(p: Passage) -> str | None:
    """Who refused; not whoever was refused, nor the doctor who did not come."""
    named = (p.agent, p.subject)
    return next(
        (who for who in named if who and not re.search(_NOT_WHO_REFUSED, who, re.IGNORECASE)), None
    )


def _denied(p: Passage, need: str | None = None) -> CareDenied:
    named = need or p.word("need") or p.word("n2")
    return CareDenied(when=p.when, actor=_authority(p), need=need_lacking(p, ENGLISH, named))


def _denied_each(p: Passage) -> tuple[Fact, ...]:
    """Each of two needs that were not met."""
    return each_need(p, ENGLISH, _denied(p))


_CHIEF = r"(?:the |its )?(?P<who{n}>(?:(?!(?:that|the|and|on|by|of|said|says)\b)[\w'-]+ ){{0,3}}?(?:director|governor|warden|commander|commandant|superintendent|head|chief|administration|prosecutor|investigator|minister)(?: of (?:the )?[\w' ]{{3,40}}?)?)(?:, (?P<name{n}>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,3}}),)?"
_WHOSE = re.compile(r"^(?:his|her|their|the|any|all)\s+", re.IGNORECASE)
_WITHHELD = r"(?:withheld|stopped|refused|denied|suspended|cancelled|cut off|taken away|not (?:be )?(?:given|supplied|handed over))"


@rule(
    _CHIEF.format(n="")
    + r" (?:had |has |have )?(?:<ADV>)(?:(?:ordered|instructed|decided|directed|demanded)(?: (?:\w+ ){0,4}?)? ?that (?:no |(?:[A-Z][\w-]+ )?[A-Z][\w-]+['’]s )?(?P<need>(?:<CARE>))(?: (?:to|from) (?:him|her|them|<HIM>))? (?:should )?be "
    + _WITHHELD
    + r"|(?:ordered|instructed|told|directed) (?:\w+ ){1,5}?not to (?:give|treat|bring|hand|let|allow|supply|provide)(?: (?:him|her|them|<HIM>))? (?:have |see )?(?P<n2><CARE>))"
    + r"|(?:on|at|by) (?:the )?(?:orders?|instructions?|command|behest) of "
    + _CHIEF.format(n="2")
    + r",? (?:(?:[A-Z][\w-]+ )?[A-Z][\w-]+['’]s )?(?P<n3><CARE>) (?:<WAS>)"
    + _WITHHELD
    + r"|(?P<n4><CARE>) (?:<WAS>)"
    + _WITHHELD
    + r" (?:on|at|by) (?:the )?(?:orders?|instructions?|command|behest) of "
    + _CHIEF.format(n="3"),
    cues="ordered instructed decided directed demanded told order instruction command behest",
    own_negation=True,
    hypothetical=True,
    unless=r"calls? (?:on|for)|should (?:never )?have|must\b|\bif ",
)
def withheld_by_order(p: Passage) -> Fact | None:
    """'The prison director had ordered that her insulin be withheld': by whoever gave the order."""
    office = p.word("who") or p.word("who2") or p.word("who3")
    name = p.word("name") or p.word("name2") or p.word("name3")
    need = next((w for w in map(p.word, ("need", "n2", "n3", "n4")) if w), None)
    actor = f"{office} {name}" if office and name else office
    bare = _WHOSE.sub("", need) if need else None
    lacking = need_in(p, ENGLISH, bare)
    return CareDenied(when=p.when, actor=actor, need=lacking and lacking.split(" that ")[-1])


@rule(
    r"(?:(?:has|have|had|is|was|were|being|been) <ADV>)?(?:receiv\w+|given|provided with|getting|gets|got|afforded|offered|had|with) (?:no|little|inadequate|insufficient|very little) (?:kind of |access to )?(?:\w+ )?(?P<need><CARE>)(?: of any kind| whatsoever| at all)?"
    r"|(?:has|have|had|is|are|was|were|did|does|do) not (?:\w+ )?(?:been )?(?:receiv\w+|given|provided with|provided|gett?\w*|granted|allowed(?: to see)?|seen(?: by)?|had|have|offered|treated|examined by|undergone|undergo) (?:with )?(?:any |the |a |an |proper |adequate |his |her |their |appropriate |access to )*(?P<n2><CARE>)",
    cues="receiv given provided getting gets got afforded offered had with granted allowed seen have treated examined underg",
    own_negation=True,
    own_voice=True,
)
def received_no_care(p: Passage) -> tuple[Fact, ...]:
    """'… has received no medical care of any kind.'"""
    return _denied_each(p)


@rule(
    r"(?:<WAS>|(?:has|have|had) (?:also )?|who )?(?:denied|refused|deprived of|den(?:y|ies|ying)|refus(?:e|es|ing)|withheld|withhold(?:s|ing)?|prevented from (?:receiving|getting|accessing|seeing|having)|barred from (?:seeing|receiving)|cut off from) (?:to (?:give|provide|allow|grant|let|transfer|permit) )?(?:(?:him|her|them|the \w+|Mr\.? \w+|Ms\.? \w+|[A-Z]\w+(?: [A-Z]\w+)?) )?(?:(?:to see|access to|from|with|adequate|any|all|to|even|basic|proper|his|her|their|the|necessary|urgent) )*(?P<need>(?:<CARE>))",
    cues="denied refus depriv deny denies denying with prevented barred cut",
    own_negation=True,
    own_voice=True,
    unless=r"(?:he|she|they) (?:has |have |had )?refused (?:treatment|medical)|denied that",
)
def care_refused(p: Passage) -> tuple[Fact, ...]:
    """'… was denied medical care.'"""
    return _denied_each(p)


@rule(
    r"(?:refus\w+|fail\w+|declin\w+|den(?:y|ied)) (?:to )?(?:transfer|take|send|move|admit|hospitali[sz]e|treat)(?:ring)? (?:him|her|them|<HIM>)(?: to (?P<need>(?:an? |the )?(?:\w+ ){0,3}?(?:hospital|clinic|doctor)))?",
    cues="refus fail declin deny denied",
    own_negation=True,
    own_voice=True,
)
def not_taken_to_hospital(p: Passage) -> Fact | None:
    """'… refused to transfer him to a hospital.'"""
    return _denied(p, "hospital")


@rule(
    r"(?:lack of|without|no access to|absence of|inadequate|denial of|failure to provide|failed to provide|failing to provide|withholding of|insufficient|not (?:\w+ )?(?:have|had|given|allowed|granted) access to|limited access to|deprivation of|poor|unable to (?:access|get|receive|see)|(?:is|was|were|been) without) (?:any |him with |her with |them with |adequate |appropriate |proper |necessary |the |basic |access to |a )*(?P<need>(?:<CARE>))",
    cues="lack without access absence inadequate denial fail with insufficient limited depriv poor unable",
    own_negation=True,
    own_voice=True,
    unless=r"without (?:delay|the treatment)|calls? (?:on|for)|urge",
)
def lack_of_care(p: Passage) -> Fact | None:
    """'… despite the lack of medical care.'"""
    return _denied(p)


@rule(
    r"(?:(?:requests? (?:\w+ ){0,3}?for |(?:his|her|their) )(?P<need>(?:<CARE>)|medication)) (?:\w+ ){0,6}?(?:was|were|has been|have been|had been|went) (?:\w+ )?(?:denied|refused|rejected|ignored|withheld|unanswered|confiscated|delayed|postponed|stopped|interrupted|cancelled)|(?:needs?|requires?|needed) (?:\w+ ){0,3}?(?:<CARE>) (?:which|that|but) (?:\w+ ){0,5}?(?:denied|refused|not)",
    cues="request denied refused rejected ignored withheld unanswered confiscated delayed postponed stopped interrupted cancelled",
    own_negation=True,
    own_voice=True,
)
def request_refused(p: Passage) -> Fact | None:
    """'Her requests for a doctor were ignored.'"""
    return _denied(p)


@rule(
    r"(?:has|have|had|was|were|is|are|did) not (?:yet |\w+ly )?(?:been )?(?:receive[ds]?|given|provided|allowed|granted|offered|had|brought) (?:[\w'-]+ ){0,3}?(?:<CARE>)|not (?:been )?(?:adequately|properly|sufficiently) (?:treated|examined|cared)|(?:returned|sent back|taken back) to (?:\w+ ){1,3}?(?:[\w' -]+ )?against (?:the )?(?:medical )?advice|(?:missed|denied|refused) (?:\w+ ){0,4}?(?:sessions?|appointments?|doses?)|(?:insulin|medicines?|medication|tablets|pills)[^.]{0,60}?(?:turned (?:them|her|him|us|me) away|gave (?:them|it) back|refused|returned|confiscated|not accepted)|(?:refus\w+|declin\w+|fail\w+) to (?:sign|approve|authori[sz]e|allow|permit|arrange) (?:\w+ ){0,4}?(?:referral|transfer|operation|surgery|hospital\w*|examination|treatment)|boxes (?:\w+ )*(?:certificate|prescription)[^.]{0,40}gave them back",
    cues="not returned sent taken missed denied refused insulin medicine medication tablets pills refus declin fail boxes",
    own_negation=True,
    own_voice=True,
    unless=r"food|visit",
)
def care_withheld(p: Passage) -> Fact | None:
    """'Her anaemia has not been adequately treated.'"""
    return _denied(p)


@rule(
    r"(?:drops|tablets|pills|medicines?|medication|glasses|inhaler|appointment|operation|surgery) (?:[\w']+ ){0,6}?(?:still )?(?:haven't|hasn't|has not|have not|never|didn't|did not) (?:yet )?(?:come|arrived?|been|taken|took)|(?:no|not one|nor) (?:\w+ )?(?:doctor|physician|nurse|medic|ambulance|machine|dentist|psychiatrist)s? (?:has |had |have |was |were |came|is |are |ever )|not (?:\w+ )?(?:seen|examined) (?:by )?(?:a |any )?(?:doctor|physician|nurse|dentist|specialist)|(?:requests?|applications?) (?:\w+ ){0,8}?(?:doctor|hospital|operation|treatment|surgery|medic\w+|specialist)[^.]{0,30}?(?:was|were|been|has|have|gone) (?:\w+ )?(?:refused|denied|turned down|ignored|rejected)",
    cues="drops tablets pills medicine medication glasses inhaler appointment operation surgery doctor physician nurse medic ambulance machine dentist psychiatrist request application",
    own_negation=True,
    own_voice=True,
)
def care_did_not_come(p: Passage) -> Fact | None:
    """'No doctor has seen her.'"""
    return _denied(p)


@rule(
    r"(?:fail\w*|refus\w+|declin\w+|unwilling) to (?:\w+ )?(?:give|provide|allow|let|move|transfer|take|send|bring|offer|permit|supply|hospitali[sz]e|treat) (?:(?:him|her|them|<HIM>|with) )*(?:[\w'-]+ ){0,4}?(?:<CARE>|dosages?|hospital|clinic|doctors?)|not (?:\w+ )?(?:been )?allow(?:ed|ing)? (?:him|her|them)?(?: to)? ?(?:be treated|be hospitali[sz]ed|see (?:a|the|his|her) doctor|receive)|(?:denied|refused|deprived of|without) (?:[\w-]+ ){0,4}?(?:access to )?(?:[\w-]+ ){0,3}?(?:medical|health|medicine|medication|doctor|treatment|dialysis|insulin)\w*|(?:medical|health) (?:care|treatment|attention|assistance)[^.;]{0,30} (?:was|is|has been|had been|were) (?:\w+ )?(?:denied|refused|withheld|delayed|inadequate|insufficient)|medical neglect|neglect of (?:his|her|their) (?:health|medical)|refusing to move (?:him|her|them)",
    cues="fail refus declin unwilling not denied depriv without medical health neglect",
    own_negation=True,
    own_voice=True,
    unless=r"without ordering|without delay|calls? (?:on|for)|must|should|urg|evidence|denied (?:that|the allegation|having)",
)
def kept_from_care(p: Passage) -> Fact | None:
    """'The authorities failed to give her appropriate dosages of medication.'"""
    return _denied(p)


_CURE = r"(?:(?:medical|health|dental|psychiatric|hospital|specialist|emergency) (?:care|attention|treatment|assistance|help|services?|examinations?|check-?ups?|facilities|tests?|needs)|health ?care|treatment|medicines?|medications?|tablets|pills|drugs|insulin|dialysis|chemotherapy|surgery|operations?|hospitali[sz]ation|scans?|x-rays?|MRI|glasses|spectacles|inhalers?|wheelchair|painkillers|doctors?|physicians?|specialists?|[a-z]+ologists?|dentist|hospital|clinic|referral)"
_PUT_OFF = r"(?:denied|refused|withheld|delayed|postponed|put off|cancel+ed|stopped|interrupted|confiscated|rejected|ignored|disregarded|turned down|turned back|blocked|obstructed|discontinued|taken away|neglected|declined|dismissed|returned|not (?:been )?(?:given|provided|delivered|allowed|available|passed on|granted|handed|received|followed|accepted|carried out|approved)|unheeded|unanswered)"


@rule(
    r"(?:requests?|pleas?|appeals?|applications?|recommendations?|advice|need)\b(?: [^.;]{0,70}?)? "
    + _CURE
    + r"\b(?:[^.;]{0,70}?)? (?:was|were|been|has|have|went|gone|is) (?:\w+ly )?"
    + _PUT_OFF
    + r"|(?:doctors?|physicians?|specialists?|medical)'?s? (?:\w+ )?(?:recommendations?|advice|orders?|instructions)[^.;]{0,60}? (?:was|were|been|is|are) "
    + _PUT_OFF
    + r"|"
    + _CURE
    + r" (?:[\w.,'’-]+ ){0,8}?(?:(?:was|were|been|is|are) (?:\w+ly )?"
    + _PUT_OFF
    + r"|never (?:reached|arrived|came|given|delivered|materiali[sz]ed))|(?:against|despite|ignoring|contrary to) (?:the |his |her |their )?(?:doctors?'?s?|medical) (?:advice|recommendations?|orders)|transfers? to (?:a |the )?(?:\w+ )?(?:hospital|clinic)[^.;]{0,20} (?:was|were|been) "
    + _PUT_OFF,
    cues="denied refused withheld delay postpon put cancel stopped interrupted confiscat reject ignor disregard turned blocked obstruct discontinu taken neglect declined dismiss returned not never against despite contrary unheeded unanswered",
    own_negation=True,
    own_voice=True,
    hypothetical=True,
    unless=r"calls? (?:on|for)|must|should|urg(?:e|es|ing)|if |visit|hospital (?:was|is)",
)
def care_put_off(p: Passage) -> Fact | None:
    """'Doctors' recommendations that she be hospitalised were disregarded.'"""
    return _denied(p)


@rule(
    r"(?:den|refus|withh|block|delay|postpon|cancel|interrupt|confiscat|depriv|obstruct|neglect|prevent|ignor|disregard|fail|declin|reject)(?:ies|ied|y|es|e|ed|eld|old|olds|olding|ing|led|ling|s)? (?:[\w.'’-]+ ){0,7}?(?:to (?:provide|give|allow|offer|supply|transfer|treat|examine|admit|see|operate|prescribe|pass on|hand over|take|send|authori[sz]e|grant|arrange|administer|call) )?(?:[\w.'’-]+ ){0,6}?"
    + _CURE
    + r"\b|(?:doctors?|hospitals?|clinics?|infirmary|nurses?|medics?|medical (?:staff|officer|unit|personnel)) (?:[\w'’-]+ ){0,4}?(?:refus|declin|fail)(?:ed|es|ing) to (?:\w+ly )?(?:examine|treat|admit|see|operate|prescribe|give|accept|send|visit|attend)|(?:no|without|lack of|lacks?|lacking|insufficient|inadequate|poor|little|never (?:given|received|had|seen)|left without) (?:the |any |access to |adequate |proper |necessary |appropriate |his |her |their |specialised |specialized |sufficient |required |essential )*(?:\w+ )?"
    + _CURE
    + r"\b|(?:lacks?|has no|have no|without) (?:the )?(?:\w+ )?(?:facilities|equipment|specialists?|capacity|means) (?:to|for)|medical(?:ly)? (?:neglect|negligence)",
    cues="den refus withh block delay postpon cancel interrupt confiscat depriv obstruct neglect prevent ignor disregard fail declin reject no without lack insufficient inadequate poor little never left medical",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|must|should|urg(?:e|es|ing)|without (?:delay|further)|(?:he|she|they) (?:has |have |had )?(?:refus|declin)\w+ (?:treatment|medical|to (?:eat|take))|deni(?:ed|es) (?:that|the|these|any|all)|visit|hunger|refus\w+ food|torture allegations|medical examination of the|poor health|examination into|no doctor (?:was|could) (?:found|say)|failed hospital|drugs? (?:charges|offen|possession)|independent doctors? (?:were|was) not|ensure",
)
def kept_without_care(p: Passage) -> Fact | None:
    """'The prison doctor has refused to examine her.'"""
    return _denied(p)


@rule(
    r"(?:(?:will|would|do|does|did|has|have) not|won't|wouldn't|don't|doesn't|didn't|never) (?:\w+ )?(?:gi|let|bring|allow|provid|suppl|deliver|accept|pass|send|call|examin|treat)\w* (?:[\w'’-]+ ){0,5}?"
    + _CURE
    + r"\b|(?:wait|waiting|waited) (?:[\w'’-]+ ){0,6}?for (?:an? |the |his |her )?(?:\w+ )?"
    + _CURE
    + r"\b|"
    + _CURE
    + r" (?:[^.;]{0,50}? )?(?:(?:did|has|had|have) (?:still |yet )?not|never|not yet|yet to) (?:\w+ )?(?:take|taken|been|be|come|happen\w*|arriv\w*|materiali[sz]\w*)|(?:is|are|was|were|has|have|had) not (?:\w+ )?(?:been |being |be )?(?:\w+ly )?(?:(?:given|offered|provided(?: with)?|receiving|getting|allowed|hospitali[sz]ed|operated on|taken to (?:a |the )?(?:hospital|doctor)|examined by|treated) (?:[\w'’-]+ ){0,4}?"
    + _CURE
    + r"|(?:hospitali[sz]ed|operated on|taken to (?:a |the )?(?:hospital|doctor)|examined|treated)(?= for| by|[.,;]|$))|"
    + _CURE
    + r",? (?:which|that) (?:[\w'’-]+ ){1,5}?(?:not|refus\w+|den\w+|unable)|requests? for (?:an? |the )?ambulance[^.;]{0,20} (?:was|were|been) (?:refused|ignored|denied|turned down)|(?:operation|surgery|appointment|examination|treatment|check-up|scan|consultation) (?:[^.;]{0,40}? )?(?:was|were|has been|had been) (?:\w+ )?(?:called off|cancel+ed|put off|postponed|refused|interrupted|stopped)|(?:nothing but|given only|only (?:given|received|offered|prescribed)) (?:an? )?(?:aspirin|paracetamol|painkillers?|cough syrup|vitamins|ibuprofen)|(?:refused|denied) permission to (?:be (?:treated|examined|operated|hospitali[sz]ed|seen by)|see a (?:doctor|specialist)|(?:seek|receive) )|without (?:having been |being )(?:\w+ )?(?:examined|treated|seen by|operated|given (?:any )?(?:medic|treatment))|(?:went|gone|going|left|remain\w*|is|are|was) (?:\w+ )?untreated|examination (?:[^.;]{0,50}? )?(?:has|had) not (?:taken place|been)",
    hypothetical=True,
    cues="not request called cancel put postponed refused interrupted stopped nothing only without untreated won't wouldn't don't doesn't didn't never wait yet",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|must|should|visit|not been (?:found|guilty)|\bif |food|not (?:been )?(?:given|provided|offered|allowed) (?:a |any |the |to )?(?:lawyer|reason|explanation|opportunity|chance|access to (?:a |his |her )?(?:lawyer|counsel|family))|see (?:his|her|their)|charges|warrant|copy|file|contact|speak|leave|call|attend|time to",
)
def not_given(p: Passage) -> tuple[Fact, ...]:
    """'They will not give her the pills that the doctor prescribed.'"""
    return _denied_each(p)


@rule(
    r"(?:(?:only |just )?(?:gets?|got|receiv(?:es?|ed)|(?:is|was|has been|have been|had been) (?:only )?given|ha(?:s|d) (?:been )?(?:only )?(?:had|got|received)) |(?:gives?|gave|hand(?:s|ed)?(?: out)?|bring(?:s)?|brought|let) (?:(?:to )?(?:him|her|them|<HIM>) (?:have )?)?)(?:only )?(?:(?:his|her|their|the) )(?P<need>(?:<CARE>))(?: to (?:him|her|them|<HIM>))?(?: now| today| there)? (?:only|just|no more (?:often )?than|at most|barely|at best|merely) (?:(?:once|twice|one|two|three|four|\w+ times?|every|when|if|on|at|some|a few|for|after|in)\b)"
    r"|(?:only|just) (?:gets?|receives?|(?:is|was) given) (?:his|her|their|the) (?P<n2><CARE>) (?:now )?(?:once|twice|\w+ times|every|on)\b"
    r"|(?:no longer|never) (?:gets?|got|receiv\w+|has|had|given) (?:any |his |her |their )(?P<n3><CARE>)",
    cues="only just more most barely best merely longer never",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|must|should|\bif (?:he|she|they) (?:gets?|is|does)",
)
def too_seldom(p: Passage) -> Fact | None:
    """'She gets her inhaler now only once a week.'"""
    return _denied(p, p.word("n3"))


_OF_CARE = (
    "doctor",
    "medic",
    "hospital",
    "specialist",
    "treatment",
    "surgery",
    "operation",
    "insulin",
    "tablet",
    "physician",
    "neurologist",
    "clinic",
)


@rule(
    r"(?:turned down|refus\w+|reject\w+|ignor\w+|denied) (?:to accept (?:it|them)|both|all (?:of )?(?:them|these|requests)|(?:the|this|that|his|her|their|these) requests?|every request)\b|(?:gave|sent|handed) (?:them|it) back\b|that (?:promise|undertaking|appointment) (?:\w+ ){0,2}?(?:not|never)",
    cues="turned refus reject ignor denied gave sent handed promise undertaking appointment",
    own_negation=True,
    own_voice=True,
    unless=r"visit|bail|motion|defen[cs]e|comment|appeal|pardon|clemency|amnesty|parole|mercy|(?:to|for) (?:\w+ )?release",
)
def refused_it(p: Passage) -> Fact | None:
    """'His family brought medicine, but guards refused to accept it.'"""
    told = p.paragraph.casefold()
    return _denied(p) if any(word in told for word in _OF_CARE) else None


@rule(
    r"(?:gone|went|go|going|left|been left|spent|passed|remained|lay|lying) (?:[\w'’-]+ ){0,8}?without (?:any |his |her |their |proper |the )*(?:<CARE>|insulin|tablets|pills|painkillers|treatment|care|a doctor)|refus\w+ to (?:operate|treat|hospitali[sz]e|examine|admit (?:him|her|them|<HIM>))\b|(?:parcels?|packages?|boxes|supplies) (?:of (?:\w+ ){0,2}?)?(?:medicines?|medication|tablets|pills|drugs|insulin)(?: for (?:his|her|their) \w+)? (?:[\w-]+ ){0,4}?(?:sent|turned|returned|refused|rejected|withheld|confiscated|not (?:been )?(?:accepted|delivered|passed|given))|(?:medicines?|medication|tablets|pills|insulin|inhaler|drugs),? (?:and )?which (?:[\w'’-]+ ){0,6}?(?:in vain|refus\w+|reject\w+|withh\w+|not (?:been )?(?:given|accepted|allowed|delivered|passed)|never)|(?:medicines?|medication|tablets|pills|insulin|drugs) (?:[\w'’-]+ ){0,8}?(?:or not at all|irregularly|at the wrong|intermittently|(?:does|do|did) not reach|withheld|never (?:reach|arriv)\w+)|before (?:any(?:one|body)|help|a (?:doctor|nurse|medic|guard)|an ambulance) (?:came|arrived|was called|responded|attended)\b|what (?:his|her|their) (?:family|relatives|wife|mother) (?:\w+ ){1,4}?(?:does|do|did) not reach (?:him|her|them)|(?:tried|trying|attempted) in vain to (?:deliver|bring|hand|send|get)\b|(?:operation|surgery|appointment|transfer to (?:a |the )?hospital|treatment|examination|scan) (?:[\w.'’-]+ ){0,8}?(?:was|were|has been|had been|been) (?:\w+ly )?(?:called off|vetoed|shelved|blocked|overruled|not (?:been )?(?:carried out|authori[sz]ed|approved|performed))|(?:against|contrary to|despite|over|ignoring) the (?:advice|recommendations?|objections?|orders?|warnings?) of (?:the |his |her |two |several )?(?:[\w'’-]+ ){0,2}?(?:doctors?|physicians?|surgeons?|specialists?)",
    cues="reach arriv irregularly wrong intermittently before without refus parcel package boxes supplies medic tablet pill insulin inhaler drugs vain operation surgery appointment transfer treatment examination scan against contrary despite over ignoring",
    own_negation=True,
    unless=r"should|must|without (?:medical )?treatment options|\bif |without food",
)
def went_without_care(p: Passage) -> Fact | None:
    """'He had gone a night without insulin', 'the operation was called off by the commander.'"""
    return _denied(p)


_DRUGS = r"(?:medicines?|medication|pills|tablets|insulin|drugs|inhalers?|injections|painkillers|eye drops|ointments?|glasses|spectacles|hearing aids?|dentures|crutches|wheelchair|walking stick|prosthes[ie]s|artificial (?:leg|arm|limb)|prescriptions?)"


@rule(
    r"(?:although|though|despite|even though|while) (?:the |his |her |their )?(?:\w+ )?(?:surgeons?|doctors?|physicians?|specialists?|cardiologists?) (?:\w+ )?(?:wished|wanted|asked|recommended|advised|insisted|objected|protested|had (?:recommended|advised|ordered|asked|prescribed))|(?:surgery|operation|treatment|examination|appointment|transfer to (?:the )?hospital) (?:has|have|had) (?:yet |still |ever )?(?:not )?(?:been cancelled|be cancelled|taken place to date)|no (?:surgery|operation|treatment|examination|appointment) (?:has|have|had) (?:yet |ever )?(?:taken place|been (?:given|arranged|scheduled|performed|carried out|set|offered))|(?:ordered|instructed) that [^.;]{3,60}(?:surgery|operation|treatment|appointment|transfer)\b[^.;]{0,20} be (?:cancel+ed|postponed|stopped|put off)|"
    + r"(?:nobody|no one|no doctor|not a single doctor) (?:has |have |had )(?:\w+ )?(?:examined|treated|looked at|seen|attended|checked|come to see) (?:him|her|them|<HIM>)|(?:given|gave) (?:(?:him|her|them|<HIM>) )?(?:only )?(?:an? |two |some )?(?:aspirins?|paracetamol|painkillers?|tablet)s? and (?:sent|told|returned|taken|put)\b|not (?:been )?(?:given|replaced|allowed|issued)(?: with)? (?:new|another|any|his|her|their|spare)\b(?: ones| pair)?|"
    + r"missed (?:[\w'’-]+ ){0,4}?(?:dialysis|chemotherapy|appointments?|treatments?|doses?|sessions?|check-?ups?|scans?|operations?|injections?|surgery)\b|"
    + _DRUGS
    + r"(?: (?:that |which )?(?:he|she|they|I|we|his|her|their) (?:[\w'’-]+ ){0,4}?[\w'’-]+)? (?:<WAS>)(?:\w+ )?(?:handed|sent|given|turned|brought) back\b|"
    + _DRUGS
    + r"(?: (?:that |which |sent |brought )?(?:[\w'’-]+ ){0,5}?[\w'’-]+)? (?:<WAS>)(?:\w+ )?(?:withheld|confiscated|stopped|refused|returned|rejected|taken away|taken from|not (?:been )?(?:passed|given|delivered|accepted|supplied|handed|allowed))|(?:turned down|refused|rejected|denied|ignored|dismissed|not granted) (?:\w+ ){0,4}?(?:requests?|applications?|pleas?) [^.;]{0,50}?(?:doctor|medical|hospital|\w+ologist|specialist|obstetrician|gynaecologist|dentist|surgeon|physician|treatment|surgery|operation|scan|examination by|x-ray)\b|(?:but )?not (?:the |his |her )?"
    + _DRUGS
    + r"(?: (?:that|which) [^.;]{3,40})?(?=[.;,]|$)|(?:had|have|has had) (?:his|her|their) "
    + _DRUGS
    + r" (?:confiscated|taken|removed|seized|withheld)|no (?:doctor|medic|nurse|physician) (?:has|have|had) (?:yet |ever )?(?:looked at|seen|examined|visited|attended|come|been to)|(?:pharmacy|infirmary|prison|administration|authorit\w+|officials|guards|warders|staff|governor|doctors?) (?:has|have|had|did|does|do) (?:still )?not (?:[\w'’-]+ )?(?:suppl|dispens|issu|replac|renew|restock|provid|giv|order|arrang)\w* (?:any|them|it|his|her|their|the|a|him)\b|(?:run|ran|running) out of (?:\w+ ){0,3}?"
    + _DRUGS
    + r"|(?:no|not had|without|not seen) (?:an? |any )?(?:[\w-]+ ){0,2}?(?:dialysis|chemotherapy|check-?up|scan|dentist|optician|therapist|psychologist|psychiatrist|physiotherapy|eye doctor)\b|(?:no|lack of) (?:\w+ )?(?:vehicle|ambulance|escort|transport|guards?|staff|fuel)\b[^.;]{0,40}(?:hospital|doctor|clinic|appointment|treatment)|(?:never|not) (?:been )?(?:taken|brought|driven|escorted|transferred|admitted|referred) to (?:an? |the |any )?(?:[\w'’-]+ ){0,4}?(?:hospital|clinic|doctor|specialist|dentist|infirmary|appointment)|(?:discharged|returned to (?:prison|his cell|her cell)|sent back|removed from hospital) (?:[\w'’-]+ ){0,6}?(?:against|despite|contrary to|over|before)\b[^.;]{0,50}(?:doctors?|medical|recover\w+|treat\w+)",
    cues="surger appointment operation medic pill tablet insulin drug inhaler injection painkiller drops ointment glasses spectacles hearing dentures crutches wheelchair stick prosthes artificial prescription suppl dispens restock replac dialysis chemotherapy scan dentist optician therap psycholog psychiatr vehicle ambulance escort transport fuel doctor physician ologist obstetric specialist surg hospital clinic infirmary pharmacy examin treat aspirin paracetamol missed",
    own_negation=True,
    unless=r"should|must|\bif |visit|calls? (?:on|for)|hunger|charges|food|lawyer|drug (?:charges|offen|trafficking)|refused (?:his|her|their) (?:medicine|medication)|information|answer|reply|comment",
)
def left_unsupplied(p: Passage) -> Fact | None:
    """'The prison pharmacy has not supplied any since June', 'he missed four dialysis sessions.'"""
    told = p.paragraph.casefold()
    return (
        _denied(p)
        if any(
            word in told
            for word in (
                *_OF_CARE,
                "pill",
                "dialysis",
                "pharmac",
                "obstetric",
                "ologist",
                "dentist",
                "glasses",
                "prosthe",
                "crutch",
                "physician",
            )
        )
        else None
    )


_REMEDY = r"(?:medicines?|medications?|tablets|pills|insulin|inhalers?|glasses|spectacles|painkillers|hearing aids?|crutches|walking stick|wheelchair|syringes|drops|ointment|prescriptions?)"


@rule(
    r"(?:his|her|their|the|[A-Z][\w-]+'s) (?:[\w-]+ )?"
    + _REMEDY
    + r" (?:(?:was|were|has|have|had|been|also|\w+ly) ){1,3}(?:taken (?:away|from)|seized|turned (?:away|back)|sent back|thrown|lost|handed back)\b|(?:took|taken|taking|turn(?:ed|s|ing)|sent|threw|thrown|handed|seized|confiscated) (?:(?:away|back|out|from) )?(?:(?:him|her|them|an?|the|his|her|their|two|several|all) )*(?:(?:parcels?|packages?|suppl(?:y|ies)|box(?:es)?|packets?|bags?) (?:of|with|containing) )?(?:[\w-]+ ){0,2}?"
    + _REMEDY
    + r"\b|(?:neither|none|no one|nobody|not one)(?: of (?:them|the \w+|whom))? (?:was|were|is|are|has|have|had) (?:ever |been |yet ){0,2}(?:seen|examined|treated|visited|attended|given) (?:(?:by|to) )?(?:(?:an?|any|the) )?(?:\w+ )?(?:doctor|physician|nurse|medic|specialist|dentist|medical|treatment|care)|yet to (?:allow|let|permit|grant|arrange|provide|give|receive|be (?:given|allowed|granted|provided with|seen by|examined by|treated by)) (?:[\w'’-]+ ){0,5}?"
    + _CURE
    + r"\b",
    cues="taken seized turned sent thrown lost handed took taking turn threw confiscated neither none no nobody not yet",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|must|should|\bif |drug (?:charges|offen)",
)
def remedy_taken(p: Passage) -> Fact | None:
    """'His inhaler was taken from him', 'staff turned away a parcel of insulin', 'neither was seen by a doctor.'"""
    return _denied(p)


@rule(
    r"(?:not|never|nothing|yet to|fail(?:ed|s|ing)? to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|without) (?:\w+ )?(?:act(?:ed|ing)?|follow(?:ed|ing)?|heed(?:ed|ing)?|compl(?:y|ied|ying)|implement(?:ed|ing)?|carr(?:y|ied) out|respect(?:ed)?|listen(?:ed)?)(?: (?:up on|on|upon|to|with))? (?:(?:the|their|his|her|these|this|that|any of|doctors?'?s?|physicians'?|medical) )*(?:advice|recommendations?|instructions?|referrals?|prescriptions?)\b|(?:ignor|disregard|overrul|reject|dismiss)(?:ed|es|s|ing) (?:(?:the|their|his|her|these|this|that) )*(?:doctors?'?s?|physicians?'?|medical|specialists?'?) (?:advice|recommendations?|opinions?|instructions?|reports?)",
    cues="not never nothing yet fail refus declin without ignor disregard overrul reject dismiss",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|must|should|\bif ",
)
def advice_not_followed(p: Passage) -> Fact | None:
    """'… recommended surgery, but the administration has not acted on their advice.'"""
    of_care = re.search(r"doctor|physician|medical|hospital|surge|specialist", p.paragraph, re.I)
    return _denied(p) if of_care else None


_DOCTOR = r"(?:doctor|physician|specialist|dentist|optician|surgeon|psychiatrist|pa?ediatrician|obstetrician|therapist|nurse|medic|[a-z]+ologist)s?"


@rule(
    r"(?:(?:an?|the|his|her|their) )?(?P<need>(?:[\w'’-]+ )?"
    + _DOCTOR
    + r")(?: (?:from|of|at|in) [^.;,]{3,40}?)? (?:has|have|had|did|does|do) (?:still |yet |so far )?(?:not|never) (?:yet |once |even )?(?:(?:been|come) to )?(?:seen?|examined?|visit(?:ed)?|treat(?:ed)?|attend(?:ed)?(?: to)?|look(?:ed)? at|check(?:ed)?(?: on)?) (?:him\b|them\b|her\b(?! (?:injur|wound|bruis|scar|file|record))|(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?-i:[A-Z]))",
    cues="not never",
    own_negation=True,
    own_voice=True,
)
def doctor_has_not_seen(p: Passage) -> Fact | None:
    """'An eye doctor has not yet seen him.'"""
    return _denied(p)
