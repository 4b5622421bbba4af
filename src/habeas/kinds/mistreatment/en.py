"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.mistreatment.cellmates import only_counts

_DONE = r"(?:severely |brutally |badly |repeatedly |physically |sexually |verbally |violently |savagely |allegedly |reportedly |also |mercilessly |systematically |heavily )*(?:tortured|beaten(?: up)?|mistreated|ill-treated|assaulted|abused|raped|electrocuted|whipped|flogged|kicked|punched|slapped|suffocated|waterboarded|blindfolded|handcuffed|shackled|chained|stripped(?: naked)?|hooded|hung|strangled|burned|burnt|attacked|humiliated|insulted|threatened|harassed|shot|sexually harassed|sleep[- ]deprived|deprived of (?:sleep|food|water)|subjected to (?:\w+ ){0,4}?(?:torture|ill-treatment|mistreatment|abuse|beatings?|violence|electric shocks?|threats|intimidation|degrading|cruel|inhuman\w*|harassment|sexual|pressure|humiliat\w+|force-feeding|interrogations?))\b"
_BODY_PART = r"(?:heads?|face|back|legs?|arms?|hands?|feet|ribs?|stomach|genitals|eyes?|ears?|chest|body|knees?|neck|teeth|nose|jaw|kidneys|soles of (?:his|her|their) feet|wrists?|shoulders?|fingers?|fingernails|thumbs?|toes?|toenails|skull|spine|hips?|ankles?|elbows?|forearms?|collarbone|thighs?|cheeks?|lips?|mouth|throat|belly|abdomen|eardrums?|tooth|buttocks|shins?)"


_NOT_DOER = re.compile(
    r"lawyer|famil|doctor|wife|husband|mother|father|sister|brother|family", re.IGNORECASE
)


def _actor(named: str | None) -> str | None:
    """Who did it; a lawyer or a relative in the clause only tells of it."""
    return None if named and _NOT_DOER.search(named) else named


_COUNTED = re.compile(
    r"(?:shar(?:es?|ed|ing) (?:a cell |one cell |it |the cell )?|(?:cells?|room) )with (?!common|convicted|hardened)[^.;]*",
    re.IGNORECASE,
)
_CROWDED = re.compile(
    r"\b(?:over-?crowd|crowded|cramm|cramped|pack(?:ed)?\b|squeez|beds?\b|bunks?\b|mattress|(?:meant|built|designed|intended|made|capacity) (?:for|of)\b|square|met(?:re|er)s\b|in shifts|in turns|take turns|on the floor|no (?:room|space))",
    re.IGNORECASE,
)


def _mistreatment(p: Passage, *, is_named: bool = True) -> Fact | None:
    if only_counts(p, counted=_COUNTED, crowded=_CROWDED):
        return None
    return Mistreatment(
        when=p.when,
        where=p.where,
        actor=p.agent if is_named else None,
        method=p.word("method"),
        body_part=p.word("part"),
    )


@rule(
    r"(?:<WAS>|who <WAS>|had to be |(?:and|,) (?=(?:\w+ly )?(?:beaten|tortured|kicked|punched|raped|electrocuted|blindfolded|handcuffed|insulted|assaulted)\b)|(?:has|have|had) (?:also )?been )(?P<method>"
    + _DONE
    + r"(?:(?:, | and |, and )"
    + _DONE
    + r")*)(?: (?:\w+ ){0,4}?(?:on|in) (?:the|his|her|their) (?P<part>"
    + _BODY_PART
    + r"))?",
    cues="tortur beat mistreat ill-treat assault abused raped electrocut whipped flogged kicked punched slapped suffocat waterboard blindfold handcuff shackle chained strip hood hung strangl burn attacked humiliat insult threat harass shot depriv subjected",
    unless=r"beaten in the election|threatened with (?:prosecution|legal)|laws? (?:was|were) abused",
)
def was_mistreated(p: Passage) -> Fact | None:
    """'… was beaten and given electric shocks.'"""
    return _mistreatment(p)


@rule(
    r"(?:been |being |be |was |were )?subject(?:ed)? to (?P<method>(?:\w+ ){0,4}?(?:mistreatment|torture|abuse|ill-treatment|violence|beatings?|cruel|inhuman\w*|degrading)(?:(?:,| and|, and| or) (?:other )?(?:\w+ )?(?:abuse|ill-treatment|mistreatment|torture|beatings?|humiliation|degrading treatment|treatment|punishment))*)",
    cues="subject",
    unless=r"prohibit|must not|no one shall|freedom from",
)
def subject_to(p: Passage) -> Fact | None:
    """'He has also been subject to mistreatment and abuse in prison.'"""
    return _mistreatment(p)


@rule(
    r"(?:<AGENT>|they|who|he|she|men|captors|inmates|cellmates?|interrogators?|investigators?|jailers|wardens) (?:<ADV>)(?:had |have |has |also |then )*(?P<method>beat(?:en)?(?: up)?|tortured|kicked|punched|slapped|hit|raped|assaulted|threatened|electrocuted|ill-treated|mistreated|abused|attacked|insulted|humiliated|blindfolded|handcuffed|stripped|strangled|burned|dragged|threw|pushed|used (?:\w+ )?(?:force|violence|electric)|tied|hung|forced) (?:him|her|them|<HIM>|against)",
    cues="beat tortured kicked punched slapped hit raped assaulted threatened electrocuted treated abused attacked insulted humiliated blindfolded handcuffed stripped strangled burned dragged threw pushed used tied hung forced",
    unless=r"forced (?:him|her|them) to (?:confess|sign)",
)
def they_beat(p: Passage) -> Fact | None:
    """'Guards had beaten him.'"""
    return _mistreatment(p)


@rule(
    r"(?:suffer(?:s|ed|ing)?|endur(?:e|ed|ing)|faced|experienced|alleg(?:ed|es|ations? of)|complain(?:ed|ts?) of|account of|signs of|marks of|evidence of|describ(?:ed|ing)|use of|acts of|reports? of|claims? of|victims? of|survived|through|under|cases? of|(?:had|have) (?:been )?used) (?:\w+ ){0,4}?(?P<method>torture|ill-treatment|mistreatment|beatings?|abuse|electric shocks?|sexual (?:violence|abuse|assault)|physical violence|rape|inhuman (?:and degrading )?(?:treatment|conditions)|cruel\w*|degrading treatment|deplorable treatment|sleep deprivation|force-feeding|harassment and)\b",
    cues="tortur treatment beating abuse electric sexual physical rape inhuman cruel degrading sleep force",
    unless=r"complaints? (?:of|about|alleging|concerning|regarding) (?:\w+ )?(?:torture|ill-|mis|abuse)|(?:to|for|of|with|assist\w*|defend\w*|represent\w*) (?:the )?(?:victims|survivors) of|prevention of|against torture|prohibit|convention|committee|protocol|investigat(?!ors)|free from|power|special rapporteur|finds? no|calls? (?:on|for)",
)
def suffered(p: Passage) -> Fact | None:
    """'She alleges torture.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:had|forced|made|compelled|ordered) (?:(?:him|her|them) )?to (?:stand|sit|kneel|sleep|squat|crawl|strip|undress|remain|drink|lie)\b[\w ]*|electric(?:al)? shocks?|stress positions?|sleep deprivation|mock executions?|waterboarding|(?:in|under) (?:\w+ ){0,3}?(?:inhuman\w*|degrading|harsh|appalling|dire|unsanitary|squalid|deplorable|horrific|cruel|terrible|poor|overcrowded|freezing|filthy|life-threatening|substandard|inhospitable|abysmal) (?:\w+ ){0,3}?(?:conditions?|cell|treatment)|(?:death )?threats? (?:against|of|to|by)|(?:cell|conditions) (?:\w+ ){0,4}?(?:is|was|were|are) (?:\w+ )?(?:overcrowded|freezing|infested|unsanitary|inhuman\w*|filthy|cold|without (?:windows|heating|light))|deplorable treatment)",
    cues="had forced made compelled ordered electric stress sleep mock waterboard inhuman degrading harsh appalling dire unsanitary squalid deplorable horrific cruel terrible poor overcrowded freezing filthy life-threat substandard abysmal inhospitable threat cell conditions",
    unless=r"threats? (?:to|of) (?:democracy|security|the state|national|public|prosecution|society|arrest|imprisonment|the country)|calls? (?:on|for)|made to feel|forced to (?:confess|sign|flee|leave)|had to (?:stand )?trial",
)
def by_method(p: Passage) -> Fact | None:
    """'… had to stand barefoot in the snow.'"""
    return _mistreatment(p)


@rule(
    r"(?:<WAS>|(?:and|,) |had been |has been |who was )(?P<method>(?:\w+ly )?(?:hit|struck|slapped|kicked|punched|pushed|dragged|thrown|whipped|caned|flogged|cuffed|handcuffed|tied|chained|suspended|hanged|hooded|gagged|choked|suffocated|strip-searched|strip searched|stripped|shaved|spat|doused|sprayed|tasered|drugged|sedated|force-fed|deprived|starved|forced|made (?:to (?:[\w-]+ ){0,2}?[\w-]+|stand|sit|kneel|lie|walk|crawl|run|sleep|wait|strip|squat)|subjected|threatened|insulted|humiliated|(?:interrogated|questioned) (?:for (?:days|weeks|\w+ days|\d\d hours)|without (?:a )?(?:break|sleep)|around the clock|under|at night|all night|through)|given (?:\w+ )?(?:electric|beatings)|denied (?:food|water|sleep|blankets)|kept (?:awake|standing|naked|blindfolded|hooded|in (?:a |the )?(?:\w+ )?(?:cell without|dark|chains|shackles|irons))|manhandled|roughed up|burned|stabbed|waterboarded|electrocuted|crammed|confined to (?:his|her|their))\b)",
    cues="hit struck slapped kicked punched pushed dragged thrown whipped caned flogged cuffed tied chained suspended hanged hooded gagged choked suffocated strip shaved spat doused sprayed tasered drugged sedated force depriv starved made subjected threatened insulted humiliated interrogated given denied kept manhandled roughed burned stabbed waterboarded electrocuted crammed confined",
    unless=r"\bdeprived of (?:(?:his|her|their) )?(?:freedom|liberty)|deprived of (?:the |his |her |their |any |all )?(?:\w+ )?(?:medical|medicine|treatment|care|access|contact|visits?|legal|counsel)|subjected to (?:an )?(?:enforced|forced disap|incommunicado|solitary|travel|a (?:travel|unfair)|prolonged (?:solitary|incomm))|in the dark (?:as to|about)|(?:forced|made|compelled) (?:to (?:appear|confess|sign|give|read|record|admit|testify|incriminate|withdraw|wait|pay|apologi[sz]e|flee|leave|close|resign|get off)|in(?:to)? (?:a |an )?(?:\w+ )?(?:car|van|exile|vehicle))|made (?:public|clear|available|aware)|suspended (?:sentence|from|on|until|pending)|pushed into|dragged (?:away|from)|threatened with (?:prosecution|arrest)|hit by|thrown out|hanged on|denied (?:that|bail|access)|sentence|(?:heads?|officers?|cases?|investigations?|orders?|decisions?|rulings?|bans?|measures?|expulsion|deportation|execution|enforcement|permits?|trials?|proceedings|strikes?|fast|talks|visits?|transfers?|services?|laws?)\b[^.;]*suspended|visits|license|licence",
)
def was_struck(p: Passage) -> Fact | None:
    """'Ms. Harrow was struck in the face by a warder.'"""
    return _mistreatment(p)


@rule(
    r"(?:<AGENT>|they|wardens?|warders?|interrogators?|inmates|cellmates?|captors|jailers|he|she|somebody|someone|gendarmes) (?:in \w+ )?<ADV>(?:had |have |has )?<ADV>(?P<method>(?:hit|struck|beat|beaten|slapped|kicked|punched|broke|breaks|broken|twisted|twists|shaved|threw|throws|pulled|burned|burnt|suffocated|choked|strangled|forced|hung|tied|chained|stripped|poured|sprayed|stepped|stamped|spat|whipped|dragged|shackled|handcuffed|cuffed|held|gave|used|pointed|applied|attempted to feed|force-fed|deprived|stopped giving|threatened|insulted|humiliated|assaulted|tortured|raped|kept) (?:him|her|them|his|her|their|four of them|a (?:plastic|gas|gun|pistol|hood)|electric|<HIM>|violence|force|pepper)\b(?: (?:in|on|across|over|about|around|with) (?:the |an? |his |her |their )?[\w-]+(?: and (?:the |his |her )?(?:head|face|back|legs?|arms?|hands?|feet|ribs|stomach|chest|neck)\b)?)?)",
    cues="hit struck beat slapped kicked punched broke break twist shave threw throw pulled burn suffocat chok strangl forced hung tied chained stripped poured spray stepped stamped spat whipped dragged shackled handcuff cuffed held gave used pointed applied feed force depriv stopped threaten insult humiliat assault tortur raped kept",
    unless=r"(?:held|kept) (?:him|her|them|<HIM>)(?! (?:down|by (?:the|his|her|their)|up|under ?water|against|still|upside|awake|standing|hooded|naked|chained|bound|tied|blindfolded|handcuffed|kneeling))|bro(?:ke|ken|eaks) (?:his|her|their) (?:silence|fast|strike|phone|door)|bro(?:ke|ken|eaks) (?:\w+ ){1,2}?(?:conditions?|bail|parole|probation|curfew|rules?|laws?|regulations?|terms|promise|oath|word|undertaking|agreement|contract)\b|gave (?:him|her|them|<HIM>) (?:\w+ ){0,2}(?:years|months|days)|held (?:his|her|their) |forced (?:him|her|them|<HIM>) (?:to (?:confess|sign|get off)|into)|threw (?:out )?(?:his|her|their) (?:appeal|petition)|kept (?:him|her|his|her) (?:informed|job)|gave (?:him|her|them|<HIM>)(?! electric)|dragged (?:him|her|them|<HIM>) (?:away|from|into|out)|pulled (?:him|her|them) (?:over|from)|used (?:his|her|their)",
)
def they_struck(p: Passage) -> Fact | None:
    """'An officer had twisted his arm.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:cells?|wards?|rooms?|dormitor(?:y|ies))(?: (?:no\.? )?\d+)?(?:, where [^,;.]{3,40}(?:\. [^,;.]{3,40})?,)? (?:held|holds|holding|with|has|had|houses|housed|contains|contained) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?) (?:women|men|prisoners|inmates|people|persons|detainees|others) (?:and|but|in)(?: (?:has|had|with|only|just))* (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?) (?:beds?|bunks?|mattress(?:es)?|places?)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?) (?:women|men|prisoners|inmates|people|persons|detainees|others) (?:\w+ )?(?:in|sharing|share|shared) (?:a|the|one|his|her|their) (?:\w+ )?(?:cell|ward|room|dormitory) (?:of|for|with|(?:built|meant|designed|intended|made) for) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?)(?: (?:beds?|places?|(?:women|men|prisoners|inmates|people|persons|detainees|others)))?|shar(?:es?|ed|ing) (?:a|the|one|his|her) (?:\w+ )?(?:cell|ward|room|dormitory) (?:for|(?:built|meant|designed|intended|made) for|of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?)(?: (?:women|men|prisoners|inmates|people|persons|detainees|others))? with (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six)ty(?:-\w+)?) (?:other )?(?:women|men|prisoners|inmates|people|persons|detainees|others)|(?:suspending|hanging|beating|kicking|choking|hitting|whipping|shocking) (?:him|her|them|<HIM>)|(?:cuffed|handcuffed|chained|shackled|tied) to (?:a |an |the |his |her )|(?:in|to) (?:a |an )?(?:\w+, )*(?:windowless|filthy|freezing|dark|unlit|airless|unventilated|rat-infested|damp|cramped|tiny|overcrowded)(?:,? \w+)? (?:cell|room|cage|container|basement)|in (?:leg[- ]?irons|handcuffs|shackles|chains|fetters)|(?:with|under) (?:a |the )?(?:hood|bag|blindfold|sack) (?:on|over)|(?:(?:he|she|they|men|women) (?:(?!and\b|or\b)\w+ )?)?\bsle(?:eps?|pt|eping) on (?:the |a )?(?:bare |cold |concrete |cement )*(?:floor|concrete|cement|ground|boards)|(?:he|she|they|men|women) (?:lies|lay) on (?:the |a )?(?:bare |cold |concrete |cement )*(?:floor|concrete|cement|ground|boards)|without (?:a |any )?(?:windows?|daylight|heating|bedding|mattress(?:es)?|blankets?|ventilation|running water|sunlight|natural light|a toilet|light|food|water)\b(?! and)|(?:heard|hears?|hear) (?:him|her|them|<HIM>) (?:scream|cry|being beaten)\w*|let out (?:of (?:his|her|their) cells? )?for (?:\w+ ){1,2}(?:minutes|hour)|force-?fe(?:d|eding)|forced (?:feeding|labou?r|to work|nudity)|assigned to (?:a |the )?(?:brigade|work|hard)|lights? (?:on|kept on|burning) (?:24|day|all|round)|(?:no|without|not) (?:\w+ )?(?:been |being )?(?:given )?(?:food|water|sleep)\b(?: that| for| or| and| to)|physical (?:and psychological )?(?:violence|abuse|pressure)|(?:beaten|tortured) (?:by|with|until|so|in|on|for|and|unconscious|during|while)|(?:denied|deprived of) (?:food|water|sleep|daylight|exercise|fresh air|blankets|bedding)|(?:cells?|room) (?:measuring|infested|with (?:[2-9]\d|\d{3,}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens of|scores of|a hundred) (?:\w+ ){0,2}(?:men|women|prisoners|inmates|people|others))|overcrowd\w+)",
    cues="suspending hanging beating kicking choking hitting whipping shocking cuffed chained shackled tied windowless filthy freezing dark unlit airless unventilated infested damp cramped tiny irons handcuffs shackles chains fetters hood bag blindfold sack sle lies lay without heard hear let force forced assigned light no not physical beaten tortured denied depriv cell room ward dormitory overcrowd",
    unless=r"^(?:and |also )?(?:to )?(?:end|stop|halt|put an end to|improve|remedy|relieve|refrain|never again|not to)\b|\bto (?:end|stop|remedy|relieve) |(?:away|out|off|court(?:room)?) in handcuffs|refus\w+ (?:all )?food|prohibit|convention|no evidence|hunger|without (?:food|water) (?:since|for) .{0,20}strike|calls? (?:on|for)|to see that|food and water|without food for .{0,40}protest",
)
def conditions(p: Passage) -> Fact | None:
    """'… is kept in a cell without a window.' A house named before these words is where it is so, and not who does it."""
    return _mistreatment(p, is_named=p.has(r"\bby\b"))


@rule(
    r"(?:<AGENT>|they|interrogators|captors|inmates) (?:had |have |reportedly |allegedly )*(?P<method>(?:(?:kicked|beat|punched|slapped|hit|stamped|pushed|dragged|handcuffed|insulted|threatened|tortured|stripped|surrounded|blindfolded|pepper-sprayed|tear-gassed|shoved)(?:, and |, | and ))+(?:kicked|beat|punched|slapped|hit|stamped|pushed|dragged|handcuffed|insulted|threatened|tortured|stripped|blindfolded|shoved)) (?:on )?(?:him|her|them|<HIM>)|<WAS> (?:\w+ly )?(?:harassed|verbally abused|manhandled|pulled|intimidated|bullied|mocked|doused|abused)\b|(?:poor|appalling|inhuman\w*|harsh|degrading|dire|unhygienic|insanitary|inhumane|terrible|deplorable) (?:detention |prison |living |sanitary )?conditions",
    cues="kicked beat punched slapped hit stamped pushed dragged handcuffed insulted threatened tortured stripped surrounded blindfolded pepper tear shoved harassed abused manhandled pulled intimidated bullied mocked doused poor appalling inhuman harsh degrading dire unhygienic insanitary terrible deplorable",
    unless=r"calls? (?:on|for)|tooth|teeth|prisons? (?:in|across|are) |pulled over|must|should",
)
def they_kicked_and_beat(p: Passage) -> Fact | None:
    """'Soldiers kicked, beat and stamped on him.'"""
    return _mistreatment(p)


_VIOLENCE = r"(?:torture|ill-treatment|mistreatment|maltreatment|beatings?|abuses?|violence|assaults?|brutality|humiliation|degrading treatment|inhuman\w* treatment|cruel treatment|physical force|excessive force|electric shocks?|harassment|intimidation|sleep deprivation|rape|death threats|threats)"


@rule(
    r"(?:subjected|exposed|endur\w+|suffer\w*|withst\w+|undergo\w*|underwent|went through|survived|inflict\w+|amount\w* to|meted out|face[ds]?|victims? of|experienc\w+) (?:[\w'’,-]+ ){0,6}?(?P<method>"
    + _VIOLENCE
    + r")|(?P<m2>torture|ill-treatment|mistreatment|beatings?|abuse|violence) (?:to which|that|which) (?:[\w.'-]+ ){1,4}?(?:was|were|had been|has been|suffered|endured|underwent)|(?:used|using|use of|with|employ\w+) (?:[\w-]+ ){0,2}?(?:excessive|brutal|disproportionate|physical|unnecessary) (?:force|violence)|(?:breaking|broke|broken|fractur\w+|dislocat\w+|injur\w+|smash\w+) (?:his|her|their|(?:one|two|three|four|several|some) of (?:his|her|their)) (?:\w+ )?"
    + _BODY_PART
    + r"|(?:put|pulled|placed|forced|tied|wrapped) (?:a |an |the )?(?:[\w-]+ ){0,2}?(?:bag|hood|sack|noose|rope|cloth|gas mask|blindfold) (?:over|on|around|round)|threaten(?:ed|ing|s)? (?:[\w'’-]+ ){0,4}?(?:to (?:kill|rape|harm|hurt|beat|torture|shoot|throw|arrest|detain|take) (?:him|her|them|his|her|their|me|my)|with (?:death|rape|torture|violence))|had (?:his|her|their) (?:\w+ )?"
    + _BODY_PART
    + r" (?:slammed|smashed|broken|forced|pushed|banged|beaten|burned|twisted)",
    cues="subjected exposed endur suffer withst undergo underwent went surviv inflict amount meted face victim experienc torture treatment beating abuse violence used using use with employ break broke fractur dislocat injur smash threaten had put pulled placed forced tied wrapped",
    unless=r"prohibit|prevention of|convention|committee against|investigat|calls? (?:on|for)|if (?:he|she|they)|at risk|risk of|must|should|protect|fear|special rapporteur|journalists (?:face|in)|charges|to victims of|victims of torture and",
)
def inflicted(p: Passage) -> Fact | None:
    """'She endured weeks of physical and psychological torture.'"""
    return _mistreatment(p)


@rule(
    r"(?:conditions?|cells?|food|water|hygiene|sanitation|dormitory|barracks) (?:[\w'’-]+ ){0,5}?(?:is|are|was|were|remain\w*|described as) (?:\w+ )?(?P<method>appalling|dire|inhuman\w*|degrading|harsh|horrific|deplorable|terrible|poor|unsanitary|insanitary|unhygienic|filthy|cramped|overcrowded|inadequate|freezing|harrowing|unbearable|rotten|dirty|contaminated|life-threatening|cruel|abysmal|sub-?standard)|(?:no|without|lack of|lacks?|lacking|deprived of|denied) (?:[\w-]+ ){0,3}?(?P<m2>ventilation|bedding|blankets|mattress\w*|daylight|sunlight|natural light|fresh air|heating|running water|clean water|drinking water|toilets?|sanitation|hygiene|exercise|warm clothes|furniture|sleep)\b|(?:fed|given|served) (?:only )?(?:rotten|spoiled|inedible|mouldy|scraps|bread and water|insufficient)",
    cues="condition cell food water hygiene sanitation dormitory barracks no without lack depriv denied fed given served",
    own_negation=True,
    unless=r"hunger|calls? (?:on|for)|must|should|health condition|medical condition|condition (?:is|was|remains) (?:poor|critical|serious|life)|(?:his|her|their) condition|refus\w+",
)
def kept_in_misery(p: Passage) -> Fact | None:
    """'Conditions in the prison are appalling.'"""
    return _mistreatment(p)


@rule(
    r"(?:deni(?:ed|es)|deny|denying|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|disput(?:ed|es)|contest(?:ed|s)) (?:<ADV>)(?:(?:that )?(?:any |all |the |these |such |his |her |their |this |as )*(?:\w+ )?(?:allegations?|claims?|reports?|accusations?|account|version|charges of (?:torture|abuse)|torture|ill-treatment|mistreatment|abuse|wrongdoing)\b)|(?:no|any) (?:physical |undue )?(?:force|violence|pressure) (?:was|were|had been|has been) (?:used|applied|exerted)|(?:nobody|no one|never) (?:\w+ )?(?:laid (?:a finger|hands)|touched|beat|struck|mistreated|ill-treated|tortured) ?(?:on )?(?:him|her|them)?",
    cues="denied denies deny denying reject dismiss refut disput contest force violence pressure nobody no never",
    own_negation=True,
    denies=True,
    happens=True,
    unless=r"(?:lawyer|family|he|she|they|defendants?) (?:has |have )?(?:denied|denies|deny|rejects?|rejected)|judge|court|complaint|denied (?:him|her|them) ",
)
def contested(p: Passage) -> Fact | None:
    """'The governor has dismissed these reports': the denial of mistreatment that the paragraph tells of."""
    told = p.paragraph.casefold()
    known = (
        "tortur",
        "beat",
        "ill-treat",
        "mistreat",
        "abus",
        "slapp",
        "kick",
        "punch",
        "broke",
        "shock",
        "assault",
    )
    return _mistreatment(p) if any(word in told for word in known) else None


@rule(
    r"(?:knocked|thrown|pushed|forced|wrestled|pinned|slammed) (?:[\w'’-]+ ){0,3}?(?:to|on|onto|against|into) the (?:ground|floor|wall|pavement)|(?:stamped|trampled|stepped|jumped|sat|urinated|spat) (?:up)?on\b|(?P<method>pepper spray|tear gas|tasers?|truncheons?|batons?|stun guns?|force|violence|restraints|handcuffs) (?:was|were|has been|had been) (?:\w+ )?(?:used|applied) (?:against|on) (?:him|her|them|<HIM>)|(?:(?:his|her|their) treatment|the (?:treatment|conditions)(?: (?:of|inflicted on|meted out to) <HIM>)?)(?: [^.;]{0,40}?)? (?:is|was|has been|amounts? to|constitutes?) (?:[\w'’-]+ ){0,4}?(?:cruel|inhuman\w*|degrading|torture|ill-treatment|barbaric|abusive|appalling)|share[sd]? (?:a |one |the same )?(?:\w+ )?(?:cell|bunk|bed|mattress)[^.;]{0,30}(?:built|designed|meant|intended) for|(?:not (?:been )?(?:allowed|permitted)|forbidden|refused|unable|denied permission) to (?:use the (?:toilet|bathroom|latrine)|wash|shower|sleep|sit|lie down|change (?:his|her) clothes|go out(?:side)?)|(?:fed|food|water|electricity|meals?) (?:[\w'’-]+ ){0,4}?(?:only )?(?:once|one hour|an hour|one meal) (?:a|per|every) day|(?:called|calling) (?:him|her|them) (?:a |an )?(?:whore|traitor|dog|animal|terrorist|pig)|(?:paraded|photographed) (?:\w+ )?(?:naked|in chains)",
    cues="knocked thrown pushed forced wrestled pinned slammed stamped trampled stepped jumped sat urinated spat pepper tear taser truncheon baton stun force violence restraint handcuff treatment conditions share allowed permitted forbidden refused unable denied fed food water electricity meal called calling paraded photographed",
    own_negation=True,
    unless=r"calls? (?:on|for)|must|should|hunger|crowd|protesters|disperse|sat on (?:the|a) (?:committee|board|bench)|prohibit",
)
def degraded(p: Passage) -> Fact | None:
    """'He was knocked to the ground and stamped on.'"""
    return _mistreatment(p)


@rule(
    r"stubbed out (?:an? |his |her |their |lit )*cigarettes?|burn(?:ed|t|ing) (?:him|her|them|<HIM>) with|pulled (?:him|her|them|<HIM>) by (?:the|his|her) (?:hair|ears?|beard|arm)|(?:bring|arrest|take|rape|harm|hurt|kill|detain|jail|imprison) (?:in )?(?:his|her|their) (?:\w+ )?(?:daughters?|sons?|wife|husband|mother|father|sisters?|brothers?|children|family|parents|kids) (?:too |as well )?(?:if|unless|should)\b|(?:kept|made to stand|left|held) (?:naked|barefoot|standing|outside|without clothes) (?:\w+ )?(?:in the|for|on|through|all)|(?:next to|beside) (?:the|an? open) (?:toilet|latrine)|(?:put|placed|slipped|pulled) (?:an? )?(?:plastic )?bag|"
    + r"(?:cry|cries|cried|crying|scream\w*|shout\w*|moan\w*|howl\w*|groan\w*) (?:out )?(?:\w+ )?(?:in|with|from|of) (?:pain|agony)|heard (?:<HIM>|him|her|them) (?:being (?:beaten|questioned|tortured)|scream\w*|cry\w*|plead\w*|beg\w*)|(?:put|sent|ran|passed|pass) (?:electricity|current|electric \w+) through|(?:chained|tied|cuffed|handcuffed|shackled|manacled|strapped|bound|roped) (?:\w+ )?(?:to|by) (?:an? |the |one |his |her )?(?:[\w-]+ ){0,2}?(?:bench|chair|bed|radiator|wall|pipe|ankle|wrists?|post|ring|bars?|table|rail|floor|hand|leg)s?\b|(?:guards?|officers?|agents|police|soldiers|interrogators?|wardens?|men|policem[ae]n) (?:in|at|from|of) (?:the |a )?[\w'-]+(?: [A-Z][\w'-]+){0,2} (?:had |have |has )?(?:\w+ly )?(?:beat(?:en)?|suffocated|kicked|punched|slapped|hit|struck|tortured|burn(?:ed|t)|whipped|raped|choked|electrocuted|threatened|stripped) (?:him|her|them|<HIM>)|(?:fed|feed|feeding) (?:him|her|them|<HIM>) (?:\w+ )?(?:through|by) (?:a |the )?(?:\w+ )?(?:tube|force)|force-?(?:fed|feeding)|(?:was|were|been|being) called (?:an? |names|\"|worse)|cell\b[^.;]{0,40} (?:meant|built|designed|intended|made) for\b|shar(?:es?|ed|ing) (?:a cell |one cell |it |the cell )?with (?:\d+|dozens of|\w+teen|twenty|thirty|forty|fifty|sixty|common|convicted|hardened)\b[^.;]{0,30}(?:criminals|inmates|prisoners|others|people|men|women|convicts|murderers)|(?:not (?:been )?(?:permitted|allowed)|forbidden|not given|denied|deprived of) (?:to (?:have|keep|receive|use|read) |access to |any |all )*(?:books?|paper|pens?|pencils?|writing materials?|reading (?:matter|material)|newspapers|radio|television|warm clothes|clean clothes|blankets|soap)\b|(?:interrogated|questioned) (?:all night|through the night|night after night|at gunpoint)|threaten(?:ed|s|ing)? (?:him|her|them|<HIM>) with|(?:interrogators?|investigators?|officers?|guards?|police|agents|soldiers) (?:had |have |has )?(?:repeatedly )?threatened to (?:arrest|kill|harm|rape|detain|hurt|shoot|torture|take|imprison|bring)|(?:mock|taunt|jeer|humiliat|ridicul)(?:ed|ing|s) (?:at )?(?:him|her|them|<HIM>)|(?:was|were|been) (?:thrown|hurled|pushed|flung) (?:out of|from|off|down) (?:a |the )?(?:moving |\w+ )?(?:vehicle|car|van|truck|jeep|lorry|bus|stairs|window|bunk|bed)|(?:shov|push|hurl|kick|slamm|fl[iu]ng|thr[eo]w)(?:ed)? (?:him|her|them|<HIM>) (?:\w+ )?(?:into|against|to|down|over|onto|off) |poured (?:\w+ )?(?:cold |hot |boiling |dirty )?water|tied up\b|(?:given|injected with|forced to take|made to take|fed|administered) (?:[\w-]+ ){0,4}?(?:sedatives?|neuroleptics?|haloperidol|psychotropic\w*|tranquilli[sz]ers?)\b|strip-?search(?:ed)?|slam(?:med)? (?:him|her|them|<HIM>) (?:against|into|on)|(?:sleeps?|slept|sleeping|lies|lay) on (?:a |the |bare )*(?:\w+ )?(?:floor|board|concrete|planks|ground|boards)|without (?:beds?|light|daylight|windows?|heating|mattress\w*|ventilation|blankets?)\b|shar(?:es|ed|ing) (?:a|one|the same) (?:bed|bunk|mattress)",
    own_negation=True,
    cues="stubbed burn pulled bring arrest rape harm hurt kill detain jail imprison toilet latrine bag naked barefoot standing cell book paper pens writing reading newspaper radio television clothes blanket soap interrogated questioned poured shov push hurl kick slamm fling flung threw throw sedative neuroleptic haloperidol psychotropic tranquilli called threaten mock taunt jeer humiliat ridicul thrown hurled pushed flung tied cry cries cried crying scream shout moan howl groan heard put sent ran passed pass chained tied cuffed handcuffed shackled manacled strapped bound roped guard officer agent police soldier interrogator warden men policem fed feed force strip slam sleep slept lies lay without shar",
    unless=r"calls? (?:on|for)|must|should|denied|^if |himself|died|dead",
)
def told_by_signs(p: Passage) -> Fact | None:
    """'… chained to a bench by one ankle', 'a prisoner had heard him crying out in pain.'"""
    return _mistreatment(p)


@rule(
    r"(?P<quote>in (?:an? |the )?(?P<m2>(?:(?:small|severely|badly|extremely|grossly|dirty|dark|single|very|dangerously) ){0,2}(?:overcrowded|unventilated|windowless|filthy|\w+-infested|infested|damp|unheated|freezing|unsanitary|insanitary|airless|cramped|squalid|flooded)\b)(?:,? (?:[\w-]+ ){0,4}?(?:cells?|rooms?|dormitor\w+|conditions|cage|basement|container|cellar|barracks))(?: (?:with|measuring|meant for|built for|shared with) (?:[\w'-]+ ){0,3}[\w'-]+)?)|(?:deprived of|denied|without) (?P<method>(?:sleep|food and water|food|water|sunlight|daylight|fresh air)(?: (?:and|or) \w+)?)\b(?: for (?:<DUR>))?",
    cues="overcrowded unventilated windowless filthy infested damp unheated freezing unsanitary insanitary airless cramped squalid flooded sleep food water sunlight daylight air",
    own_negation=True,
    hypothetical=True,
    unless=r"calls? (?:on|for)|must|should|would|\bif |hunger|strike|solitary|isolation|refus\w+|(?:gone|went|going|go) without",
)
def kept_in_squalor(p: Passage) -> Fact | None:
    """'… where they are held in an overcrowded cell', 'made to kneel and deprived of sleep.'"""
    return Mistreatment(
        when=p.when, where=p.where, actor=p.agent, method=p.word("method") or p.word("m2")
    )
