"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.needs import ENGLISH, each_need
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given.how import given


def _given(p: Passage) -> tuple[Fact, ...]:
    operated = "an operation" if p.has(r"operated on|surgery|operation") else None
    care = given(p, ENGLISH, by=p.agent, where=p.where, need=p.word("need") or operated)
    return each_need(p, ENGLISH, care)


@rule(
    r"(?:<WAS>|(?:has|have|had) (?:\w+ )?(?:been )?|underwent|undergo(?:ne|es|ing)? )(?:(?:operated on|hospitali[sz]ed|examined by (?:a |an |the |prison )?(?:\w+ )?(?:doctors?|physicians?|specialists?|cardiologist)|treated (?:in|at|by|for)|(?:given|provided with|receiv(?:ed|ing)|granted) (?:\w+ ){0,2}?(?P<need>(?:<CARE>))|seen by (?:a |the )?(?:doctor|physician)|admitted to (?:a |the )?(?:\w+ ){0,3}?(?:hospital|clinic|infirmary))|(?:<CARE>))|received (?:medical )?(?P<n2>(?:<CARE>))|underwent (?:\w+ ){0,3}?(?:surgery|operation|treatment|examination|tests)",
    cues="operated hospitali examined treated given provided receiv granted seen admitted underwent undergo",
    unless=r"\b(?:neither|none|nobody|humanely|with dignity|no|not|without|little|denied|refused|lack|inadequate|never|to have|nor|fail\w*|declined|recommend\w*|request\w*|accordance|(?:ordered|instructed|directed|decided|ruled) that|in line with|according to|like (?:any|every|all|the)|equally|disregarded)\b",
    happens=True,
)
def was_treated(p: Passage) -> tuple[Fact, ...]:
    """'He was operated on there.'"""
    return _given(p)


@rule(
    r"(?:(?:continues? to|does|do) (?:receive|get)|they (?:receive|get)|receives|gets) (?P<need>(?:(?:all|the|his|her|their|constant|continuous|continuing|daily|weekly|full|good|free|complete|any) )*(?:<CARE>))",
    cues="receiv get",
    unless=r"\b(?:no|not|never|without|nor|neither|only|every (?:second|third|fourth|other)|irregularly|little|hardly|insufficient|inadequate|poor|too little|less|refus\w+|denied|if|unless|until|till|whether|when|so that|(?:to )?(?:ensur|guarante|see|mak)(?:e|es|ing|ed)?|ask\w*|demand\w*|request\w*|urg\w+|insist\w*|hop\w+|wish\w*|right|must|should|calls? (?:on|for)|before)\b",
    happens=True,
)
def receives_care(p: Passage) -> tuple[Fact, ...]:
    """'… that she receives regular medical care.'"""
    return _given(p)


@rule(
    r"(?:<WAS>|having been )(?:transferred|moved|taken|rushed|brought|admitted|sent|airlifted) (?:on \d+ \w+(?: \d{4})? |by (?:ambulance|helicopter|car|air) |urgently |unconscious |in handcuffs )*(?:from [\w ]+? )?to (?:the |a |an )?(?P<place>(?:[\w.'-]+ ){0,5}?(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|(?:[Cc]ent(?:re|er) (?:of|for) \w+)|intensive care|emergency room)(?: (?:of|for) [A-Z]\w+)?)|under (?:constant|regular|permanent|close) medical (?:supervision|observation|care)|(?:doctor|physician)s? (?:saw|sees|examined|visited|treats?|treated) (?:him|her|them|<HIM>)",
    cues="transferred moved taken rushed brought admitted sent airlifted supervision observation care doctor physician",
    unless=r"\b(?:not|never|refused|back|psychiatric|needs?|requir\w+|should|must|ought|recommend\w*|necessary|necessitat\w+|needed)\b",
    happens=True,
)
def taken_to_hospital(p: Passage) -> Fact | None:
    """'… was transferred to the National Centre of Cardiology.'"""
    return given(
        p, ENGLISH, by=None, where=p.body("place"), need="hospital" if p.word("place") else "any"
    )


@rule(
    r"(?:<WAS>|(?:has|have|had) (?:\w+ )?been )(?:last |also |being |twice |first )?(?:examined|seen|treated|assessed|attended) (?:\w+ly |again )?by (?:a |an |the |two |three |his |her |its )?(?:[\w-]+ ){0,3}?(?:doctors?|physicians?|specialists?|nurses?|dentists?|surgeons?|medics?|paramedics|[a-z]+(?:ologist|iatrist|ician)s?|gyn\w+)|(?:<WAS> |been )?(?:put on (?:a )?(?:drip|oxygen|ventilator)|prescribed|operated on|vaccinated|given (?:\w+ ){0,3}?(?:injections?|painkillers|tablets|pills|drip|infusion|transfusion))\b|(?:put|placed) a drip|under (?:\w+ ){0,3}?(?:supervision|observation|care) of (?:\w+ )?doctors|(?:receiv\w+|been given|had) \"?(?:all )?(?:the )?(?:necessary|required|appropriate|adequate) (?:medical )?(?:treatment|care)|(?:has|have|gets|got|receives) (?:his|her|their) (?:pills|tablets|medication|medicines?|insulin)",
    cues="examined seen treated assessed attended put prescribed operated vaccinated given placed supervision observation care receiv had pills tablets medic insulin",
    unless=r"\b(?:(?:only|just) (?:gets?|has|receives?|once|twice|one|every|when|on)|every (?:second|third|fourth|other)|irregularly|no|not|without|never|denied|refused|nor|neither|requests?|needs?|requir\w+|ought|declined|beg|fail\w* to|and be seen)\b|should|must|see to it",
    happens=True,
)
def was_seen_to(p: Passage) -> tuple[Fact, ...]:
    """'She was examined by a prison doctor on 10 October.'"""
    return _given(p)


@rule(
    r"(?:tooth|stone|tumou?r|lung|appendix|kidney|bullet|teeth) (?:[\w]+ ){0,3}?(?:was|were|has been|had been|has finally been|removed|pulled)(?: removed| pulled| extracted)?\b|(?:x-rays?|scans?|(?:blood )?tests?|ultrasound|electrocardiogram|examination|biopsy|operation|surgery|check-?up) (?:[^.;]{0,50}? )?(?:taken|carried out|performed|done|took place|conducted) (?:on|in|only|at|by)\b|(?:doctors?|nurse|physician|dentist|surgeon)s? (?:\w+ ){0,3}?(?:examined|treated|operated|stitched|bandaged|gave|put|saw|attended) |(?:is|was|were|been|lies|lay) (?:still )?\"?in (?:the |a )?(?:\w+ ){0,2}?(?:hospital|intensive care|infirmary)\b|examination of <HIM>",
    cues="removed pulled was been x-ray scan test ultrasound electrocardiogram examination biopsy operation surgery check doctor nurse physician dentist surgeon hospital intensive infirmary",
    unless=r"\b(?:no|not|without|never|denied|refused|nor)\b|should|must|psychiatric hospital|recommended|post-mortem|autopsy|found",
    happens=True,
)
def was_operated(p: Passage) -> tuple[Fact, ...]:
    """'A kidney stone was removed at the city hospital in October.'"""
    return _given(p)


@rule(
    r"(?:is|are|was|were|been|being|keeps?|started|began) (?:\w+ )?(?:receiving|getting|undergoing|given|provided with|offered) (?:[\w'’-]+ ){0,5}?(?:treatment|care|therapy|dialysis|chemotherapy|injections?|physiotherapy|medication|medicines?|surgery|painkillers|antibiotics|infusions?)\b|(?:doctors?|surgeons?|hospital|specialists?) (?:\w+ ){0,2}?(?:operated on|treated|stitched|set|performed|removed|amputated|prescribed|diagnosed|carried out)\b|(?:had|has had|have had) (?:an? |two |three |another |emergency |heart |major )+(?:operation|surgery|operations|scan|check-up|transplant|x-ray)\b|(?:had|has had|have had) (?:[\w'’-]+ ){1,6}?(?:removed|operated on|amputated|treated|stitched|set|extracted)\b|(?:enjoy(?:s|ed)?|had|has|have) (?:full |regular |adequate |constant )+(?:access to )?(?:medical|health)|(?:taken|brought|rushed|admitted|sent|moved|transferred|returned|discharged|evacuated) (?:\w+ ){0,3}?(?:to|from) (?:the |a |an )?(?:[\w'-]+ ){0,4}?(?:hospital|clinic|infirmary|intensive care|emergency (?:room|ward)|medical (?:unit|wing|ward))\b(?: (?:on|in|for|after|with|where))?",
    cues="receiving getting undergoing given provided offered doctor surgeon hospital specialist had has have enjoy taken brought rushed admitted sent moved transferred discharged evacuated",
    unless=r"diagnosed|\b(?:no|not|without|never|humanely|with (?:dignity|respect|contempt)|denied|refused|nor|neither|fail\w*|lack\w*|inadequate|insufficient|little|only)\b|should|must|would|psychiatric|postponed|cancel|back to prison|calls? (?:on|for)|in accordance|asked|request",
    happens=True,
)
def is_receiving_care(p: Passage) -> tuple[Fact, ...]:
    """'He is receiving all the care that he needs.'"""
    return _given(p)


@rule(
    r"(?:doctors?|physicians?|surgeons?|specialists?|medic|commission|\w+ologists?|\w+iatrists?|nurse)\b(?: (?:from|of|at) [^,;]{3,40}?)?(?:,[^,;]{3,80},)? (?:who )?(?:<ADV>)(?:examined|operated on|treated|stitched|saw|attended to|assessed|bandaged) (?:him|her|them|<HIM>)|(?:driven|flown|carried|ferried|evacuated|taken|rushed) (?:straight |directly |immediately |at once |back |urgently )*to (?:an? |the )?(?:[\w'-]+ ){0,4}?(?:hospital|clinic|infirmary|emergency (?:room|ward)|intensive care)\b|(?:is|are|was|were|being) (?:now |still )?(?:being )?treated (?:for|in|at|by)\b|received (?:\w+ )?(?:stitches|injections?|first aid|a transfusion)|underwent (?:an? |several |further )?(?:[\w-]+ ){0,3}?(?:scan|tests?|x-ray|biopsy|procedure|examination)|(?:is|are|was|were) on (?:a )?(?:drip|oxygen|dialysis|ventilator)",
    cues="received underwent doctor physician surgeon specialist medic commission ologist iatrist nurse driven flown carried ferried evacuated taken rushed treated drip oxygen dialysis ventilator",
    happens=True,
    unless=r"\b(?:no|not|never|refused|denied|without|nor|neither|should|must|request\w*|asked|needs?)\b(?! requests by)|treated in (?:line|accordance|the same)|treated (?:for|in|at|by) (?:a )?(?:terror|crim|suspect)|psychiatric|postmortem|post-mortem",
)
def doctor_came(p: Passage) -> tuple[Fact, ...]:
    """'A neurologist, admitted at last, examined him on 2 March.'"""
    return _given(p)


_HEALER = r"(?:doctors?|physicians?|medics?|paramedics?|nurses?|dentists?|surgeons?|specialists?|cardiologists?|neurologists?|psychiatrists?|psychologists?|oncologists?|ophthalmologists?|therapists?|medical (?:officer|team|staff|commission|personnel))"


@rule(
    r"<WAS> (?:rushed|brought|taken|admitted|driven|carried) there (?:on|in|with|by|after|unconscious)\b|"
    + _HEALER
    + r"(?: (?:from|of|at|in) [^,;.]{3,40}?)? (?:<ADV>)(?:has |have |had )?(?:<ADV>)(?:saw|seen|visited|examined|treated|checked|attended|operated|prescribed|administered|bandaged|stitched|gave|given|put)\b|prescrib(?:ed|ing|es) (?:[\w'’-]+ ){0,4}?(?:antibiotics?|painkillers?|medic\w+|tablets|pills|drugs|insulin|injections?|treatment|antidepressants?|sedatives?|rest|drops|ointment|a course|inhaler|diet)|(?:given|received|receives?|administered|provided with) (?:[\w'’-]+ ){0,3}?(?:antibiotics|painkillers|injections?|a drip|stitches|a blood transfusion|dialysis|vaccin\w+|chemotherapy|insulin|oxygen|antiretroviral\w*)\b|<WAS> (?:\w+ )?(?:fitted with|vaccinated|discharged from (?:the |a )?(?:\w+ )?(?:hospital|clinic|infirmary)|placed on a drip|put on antibiotics|x-rayed|scanned|resuscitated|transfused)",
    cues="there doctor physician medic nurse dentist surgeon specialist ologist iatrist therapist prescrib given received receive administered provided fitted vaccinated discharged placed put rayed scanned resuscitated",
    happens=True,
    unless=r"\b(?:no|not|never|refused|denied|without|nor|neither|should|must|request\w*|asked|needs?|only|nothing but|unknown|forcibly|against (?:his|her) will|doctors? who|had prescribed|has prescribed|certificat\w*|noted|found|report\w*)\b|n't",
)
def was_looked_after(p: Passage) -> tuple[Fact, ...]:
    """'A prison medic saw her and prescribed antibiotics.'"""
    return _given(p)


@rule(
    r"(?:\band(?: then)?|,) (?P<quote>(?:(?:(?:he|she|they) )?(?:was|were|has been|have been|had been) )?(?:also |then |later )*(?:given|handed|issued(?: with)?|provided with|supplied with) (?:an? |the |his |her |their |some |new |another )*(?P<need>inhalers?|insulin|medicines?|medication|tablets|pills|painkillers|antibiotics|oxygen|injections?|glasses|bandages|dressings|vitamins))\b",
    cues="inhaler insulin medicine medication tablet pill painkiller antibiotic oxygen injection glasses bandage dressing vitamin",
    unless=r"\b(?:no|not|never|without|nor|neither|refused|denied|asked|requested|should|must)\b",
    happens=True,
)
def and_was_given(p: Passage) -> tuple[Fact, ...]:
    """'… was examined by a doctor on 2 April and given an inhaler.'"""
    return _given(p)
