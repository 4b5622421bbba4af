"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.health_condition.how import kept, unshortened

_ILL = r"(?:heart (?:disease|attack|condition|problems?|failure)|cancer|diabetes|hypertension|high blood pressure|tuberculosis|pneumonia|covid-?19|coronavirus|hepatitis|hiv|epilepsy|asthma|kidney (?:\w+ )?(?:disease|stones?|failure|problems?)|stroke|depression|anxiety|ptsd|chronic (?:\w+ )?(?:pain|illness|disease|condition)s?|(?:severe|acute|serious) (?:\w+ )?(?:pain|illness|injur(?:y|ies)|condition|disease|health problems?|bleeding|infection|weight loss)|(?:back|chest|stomach|abdominal|joint|eye|dental|kidney|leg) pains?|high fever|fever|ulcers?|infections?|fractures?|paralysis|tumou?rs?|hernia|arthritis|seizures?|dizziness|migraines?|(?:physical|mental) (?:\w+ )?(?:illness|exhaustion)|malnutrition|(?:serious |multiple |several |underlying |pre-existing |various |numerous |severe )?(?:health|medical) (?:problems?|conditions?|issues|complications))"
_HEALTH = r"(?:(?:physical|mental|general|overall) )?(?:and (?:mental|physical|psychological) )?(?:health|condition|state of health|health condition|health status|medical condition|state|well-?being)"


def _health(
    p: Passage,
    trend: Trend | None,
    *,
    condition: str | None = None,
    observer: str | None = None,
    effect: str | None = None,
) -> Fact:
    return HealthCondition(
        when=p.when,
        condition=condition or unshortened(p, p.word("condition")),
        trend=kept(p, trend),
        observer=observer or p.seer,
        effect=effect,
    )


@rule(
    r"(?:(?:<WAS>|seems|appears to be) )?(?:far |much )?too (?P<condition>ill|sick|weak|unwell|frail) (?:to|for) (?:properly |even |adequately )?(?P<effect>[\w ]+?)(?= personally|[.,;]|$| and| which)",
    cues="too",
)
def too_ill(p: Passage) -> Fact | None:
    """'… is now too ill to attend the trial.'"""
    return _health(p, Trend.ILL, effect=p.word("effect"))


@rule(
    r"(?P<quote>(?:witness(?:ed|es)|saw|seen|observed|noted|noticed|found|reported)(?: that)? (?P<condition>(?:his|her|their|a|the) (?:\w+ )?(?:\w+ )?(?:decline|deterioration|worsening|weight loss)(?: (?:in|of) (?:his |her |their )?(?:\w+ )?(?:health|condition))?))\b",
    cues="witness saw seen observed noted noticed found reported",
)
def witnessed_decline(p: Passage) -> Fact | None:
    """'… witnessed his startling decline in physical health.'"""
    return _health(p, Trend.DECLINING, observer=p.subject)


@rule(
    r"(?P<quote>(?:(?:his|her|their|whose|the) (?:\w+ )?)?(?P<condition>(?:physical |mental |general )?(?:"
    + _HEALTH
    + r"))(?: (?:of|in) (?:[\w.'-]+ ){1,5}?| )(?:has |have |had |is |was |are |were |continues to |continued to )*(?:(?:also |now |since |been |being |again |\w+ly )*)(?:declin(?:ed|ing|es?)|deteriorat(?:ed|ing|es?)|worsen(?:ed|ing|s)?|fail(?:ed|ing|s)|suffer(?:ed|ing|s)|in decline|dwindl\w+|weakened)(?: \w+ly)?)",
    cues="declin deteriorat worsen fail suffer dwindl weakened",
    unless=r"fail\w* to",
)
def health_declined(p: Passage) -> Fact | None:
    """'His health has deteriorated.'"""
    return _health(p, Trend.DECLINING)


@rule(
    r"(?P<quote>(?:(?:concern(?:ed|s)?|alarm(?:ed)?|worr(?:ied|y)|fears?) (?:about|for|over|at|by) )?(?:the |his |her |their )(?:\w+ly )?(?P<condition>(?:deteriorating|declining|worsening|failing|ailing|poor|critical|fragile) (?:state of )?(?:physical |mental )?(?:and (?:mental|physical) )?(?:health|condition)))\b(?: of <HIM>)?",
    cues="deteriorating declining worsening failing ailing poor critical fragile",
    unless=r"prison conditions|detention conditions",
)
def deteriorating_health(p: Passage) -> Fact | None:
    """'… concerned about the deteriorating health of …'"""
    return _health(p, Trend.CRITICAL if p.has(r"critical condition") else Trend.DECLINING)


@rule(
    r"(?:health|condition|state)(?: of [^,;]{2,80}?)?,?(?: the [^,;]{2,60},)? (?:is|was|are|were|remains?|remained|has been) (?:(?:said|reported|described|believed) (?:to be|as) )?(?:\w+ ){0,2}?(?P<condition>satisfactory|stable|good|normal|fine|critical|serious|grave|poor|precarious|alarming|fragile|very bad|bad|life-threatening|dire|extremely weak|weak|of (?:serious |grave )?concern)",
    cues="health condition state",
)
def health_is(p: Passage) -> Fact | None:
    """'… said that her health was satisfactory.'"""
    if p.has(r"satisfactory|stable|good|normal|fine"):
        return _health(p, Trend.STABLE)
    return _health(
        p,
        Trend.CRITICAL if p.has(r"critical|life-threat") else Trend.ILL,
    )


@rule(
    r"in (?:a |an )?(?P<condition>(?:very |extremely |increasingly )?(?:poor|ill|bad|critical|failing|declining|deteriorating|fragile|frail|serious|good|stable|grave|precarious|life-threatening|satisfactory|weak) (?:physical |mental |medical )?(?:health|condition|state)(?: of health)?)",
    cues="health condition state",
    unless=r"solidarity",
)
def in_poor_health(p: Passage) -> Fact | None:
    """'… is now in ill health.'"""
    if p.has(r"in (?:a )?(?:good|stable|satisfactory)"):
        return _health(p, Trend.STABLE)
    return _health(p, Trend.CRITICAL if p.has(r"critical|life-threat") else Trend.ILL)


@rule(
    r"(?:famil(?:y|ies)|relatives|wife|husband|mother|father|lawyers?|doctors?|colleagues|friends|sister|brother|daughter|son|children|supporters|parents|party)(?: of [^,;]{2,60}?)?(?:, [^,;]{2,80},)? (?:<ADV>(?:is|are|was|were|has|have|had|been|remain|remains) )?<ADV>(?P<condition>concerned (?:for|about) (?:his|her|their) (?:life|health|safety|well-?being|physical|deteriorating|condition)|fears?(?: for)? (?:for )?(?:his|her|their) (?:life|health|safety)|fears? (?:that )?(?:he|she|they) (?:may|might|could|will) die|worried (?:for|about) (?:his|her|their) (?:health|life|condition))",
    cues="concerned fear worried",
    hypothetical=True,
)
def family_fears(p: Passage) -> Fact | None:
    """'The family … is now gravely concerned for his life.'"""
    who = (
        "family"
        if p.has(
            r"famil|relatives|wife|husband|mother|father|sister|brother|daughter|\bson\b|parents|children"
        )
        else None
    )
    who = who or ("lawyer" if p.has(r"lawyer") else None)
    is_for_life = p.has(r"\blife\b|die")
    return HealthCondition(
        when=p.when,
        condition="fear for life" if is_for_life else "concern for health",
        trend=Trend.CRITICAL if is_for_life else None,
        observer=who,
    )


@rule(
    r"(?:suffer(?:s|ed|ing)? (?:from )?|diagnosed with |contract(?:ed|ing) |(?:has|have|had) (?:\w+ ){0,2}?|tested positive for |developed |recovering from |living with |complain(?:s|ed|ing) of )(?:(?:a|an|his|her|the|from|of|serious|severe|several|other|chronic) )*(?P<condition>(?:[\w-]+ ){0,3}?"
    + _ILL
    + r")",
    cues="suffer diagnosed contract has have had tested developed recovering living complain",
)
def suffers_from(p: Passage) -> Fact | None:
    """'… suffers from diabetes.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?P<condition>lost (?:<DUR> |\d+ ?(?:kg|kilos?|kilograms|pounds)|a lot of weight|(?:\w+ ){0,3}?weight|consciousness|(?:his|her) (?:sight|hearing|vision|teeth))|(?:is|was|became|has become|looked|appeared|seemed) (?:\w+ ){0,2}?(?:seriously ill|gravely ill|critically ill|very ill|ill(?!-)|sick|unwell|frail|emaciated|pale|exhausted|weak|paraly[sz]ed|unconscious|bedridden|malnourished)|(?:suffered|had) (?:a |an )?(?:\w+ )?(?:heart attack|stroke|fracture|concussion|broken (?:\w+)|injur(?:y|ies)|nervous breakdown)|fell (?:\w+ )?(?:ill|sick|unconscious)|collapsed|(?:his|her) (?:life|health) (?:is|was) (?:\w+ )?(?:at (?:serious |grave |imminent )?risk|in (?:grave |serious |imminent |mortal |great |extreme |real )?danger)|fainted|attempted suicide|tried to (?:kill|hang) (?:himself|herself)|heart attack|coma)\b",
    cues="lost ill sick unwell frail emaciated pale exhausted weak paraly unconscious bedridden malnourish suffered had fell collapsed life health fainted suicide tried heart coma",
    unless=r"\bdied\b|(?:had|have|has) broken|too (?:ill|sick)|weak evidence|collapsed (?:building|economy)",
)
def is_ill(p: Passage) -> Fact | None:
    """'… is weak and exhausted.'"""
    critical = p.has(r"life|coma|critically|unconscious|heart attack|stroke")
    return _health(p, Trend.CRITICAL if critical else Trend.ILL)


@rule(
    r"(?P<condition>(?:is |was |are |were |been |be )?(?:unable to|not able to|no longer able to|can(?:not even|not| no longer| barely| hardly)|could (?:not|no longer|barely|hardly)|can't|couldn't) (?:\w+ )?(?:walk|stand|speak|eat|move|see|hear|sit|swallow|breathe|get up)(?: up)?)\b",
    cues="unable able cannot can can't could couldn't",
    own_negation=True,
    unless=r"see (?:a|an|his|her|their|the|any|him|them)\b|speak (?:to|with|freely|out|up|about)|move (?:freely|about|around)|stand (?:trial|for|in|by)|hear (?:the|his|her|from|what)|eat (?:the|in|with)",
)
def is_unable(p: Passage) -> Fact | None:
    """'… can no longer stand.'"""
    return _health(p, Trend.ILL)


_ORGAN = r"(?:heads?|face|eyes?|ears?|teeth|tooth|gums|hands?|fingers?|arms?|legs?|feet|foot|knees?|back|spine|neck|chest|heart(?:beat)?|lungs?|liver|kidneys?|stomach|skin|jaw|nose|ribs?|wrists?|shoulders?|hips?|blood pressure|blood sugar|pulse|speech|sight|eyesight|vision|hearing|memory|weight|temperature|voice)"
_AILMENT = r"(?:disease|illness|(?<!\bto.)(?<!mass.)(?<!public.)(?<!civil.)disorder|syndrome|infection|injur(?:y|ies)|wounds?|bruis(?:e|es|ing)|cuts?|burns?|scars?|swelling|pains?|cough|fever|strokes?|heart attacks?|cancer|tumou?rs?|diabetes|anaemia|anemia|asthma|epilepsy|hepatitis|tuberculosis|pneumonia|bronchitis|covid(?:-19)?|hiv|hypertension|arthritis|depression|anxiety|trauma|nightmares|insomnia|seizures?|migraines?|headaches|ulcers?|hernia|paralysis|numbness|bleeding|concussion|fractures?|dialysis|surgery|bypass|transplant|haemorrhages?|symptoms|weakness|weight loss|limp|diarrh?oea|scabies|malaria|typhoid|sclerosis|glaucoma|cataracts?|sciatica|thrombosis|gangrene|septic\w*|sepsis|dementia|schizophrenia|stress disorder|dehydration|malnutrition|lupus|endometriosis|parkinson's|alzheimer's|osteoporosis|gastritis|sinusitis|psoriasis|eczema|gallstones|palpitations|arrhythmia|leuk\w+|lymphoma|lung condition|heart murmur|slipped dis[ck]s?|herniated dis[ck]s?|kidney stones?|spinal injur\w+|celiac disease|multiple sclerosis|vertigo|rheumatism|fibromyalgia|insomnia|hearing loss|impaired \w+|complications|disability|disabilities|allerg\w+|(?:heart|kidney|liver|lung|thyroid|prostate|skin|eye|back|stomach|respiratory|cardiac|spinal) (?:condition|problems?|trouble|ailments?|complaints?))"

_LOST = re.compile(
    r"lost (?:[\w-]+ ){0,5}?(?:kg|kilos|kilograms|kilogrammes|weight|pounds|hearing|sight|eyesight|vision|consciousness|memory|teeth|tooth)$|lost \d+ ?(?:kg|kilo\w*|pounds|lb)$",
    re.IGNORECASE,
)
_OF_WHAT = r"(?:(?:thyroid|heart|kidney|liver|lung|blood|bone|skin|eye|ear|stomach|bowel|autoimmune|respiratory|cardiac|cardiovascular|spinal|nerve|neurological|muscular|mental|psychiatric|breast|prostate|brain|gastric|digestive|rheumatic|genetic|hereditary|chronic|coronary|thyroidal|endocrine|metabolic|viral|urinary|throat|dental|gynaecological|peptic|bipolar|post-traumatic|eating|bleeding|clotting) )?"
_CHARGED = r"\b(?:charge[ds]?|charging|indicted|prosecuted|reindicted)\b[^,;]*$"


@rule(
    r"(?:has|have|had|with|suffer(?:s|ed|ing)?|shows?|showed|developed|develops|contracted|sustained|got|survived|after|undergo(?:ne|ing|es)?|underwent|recover(?:s|ed|ing)|need(?:s|ed)? |in (?:urgent )?need of|symptoms of|signs of|treat(?:ed|ment) for|diagnosed with|liv(?:es|ed|ing) with|history of|complain(?:s|ed|ing) of|caught|suspected|experienc(?:es|ed|ing)|afflicted (?:with|by)) (?:[\w'-]+ ){0,6}?(?P<condition>"
    + _OF_WHAT
    + _AILMENT
    + r")\b",
    cues="has have had with suffer show develop contract sustain got surviv after under recover need symptom sign treat diagnos living lives lived history complain caught suspected experienc afflicted",
    unless=r"\b(?:no|not|never|without|denied) (?:\w+ )?(?:sign|symptom|injur|history|received)|signs of (?:torture|ill)|has been (?:denied|refused)|refused|(?:has|have|had) (?:\w+ )?missed|found|noted|documented|recorded|observed|show(?:s|ed)? (?:no|extensive)|doctors? (?:\w+ )*(?:had )?recorded",
)
def has_ailment(p: Passage) -> Fact | None:
    """'She has a cough', '… is undergoing treatment for prostate cancer.' A charge with something is no ailment."""
    before = p.clause.partition(p.matched)[0]
    if p.matched.startswith("with ") and re.search(_CHARGED, before, re.IGNORECASE):
        return None
    return _health(p, Trend.ILL)


@rule(
    r"(?:(?:his|her|their|the|whose|my|one|both|[\w-]+'s) (?:\w+ )?"
    + _ORGAN
    + r" (?:[^.;]{0,25}? )?(?:is|are|was|were|has|have|had|shook|shakes?|hurts?|swell\w*|ached?|fell|remains?) (?P<condition>(?:[\w-]+ ){0,4}?(?:bandaged|broken|swollen|low|high|irregular|slurred|weak(?:er)?|bad|damaged|numb|infected|blind|fail\w+|worse\w*|deteriorat\w+|injured|fractured|paraly[sz]ed|good|so|dropped|gone|lost|black|bleeding|not good|impaired|affected|dislocated|bruised)))|(?:(?:is|are|was|were|looks?|looked|sounds?|sounded|appear(?:s|ed)|became|has become|been|went|gone|now|being|who is|feels|felt|seem(?:s|ed)) (?:[\w-]+ ){0,3}?(?P<c2>short of breath|out of breath|breathless|dizzy|nauseous|jaundiced|hoarse|giddy|drowsy|listless|(?:very |so |too |extremely )weak|diabetic|epileptic|asthmatic|blind|deaf|pregnant|disabled|unfit|thin(?:ner)?|bandaged|anaemic|anemic|infected|injured|wounded|bleeding|depressed|suicidal|limping|bruised|dehydrated|malnourished|feverish|hypertensive|paraly[sz]ed|lame|incontinent|skeletal|gaunt|unrecogni[sz]able|disoriented|confused|vomiting|coughing|losing (?:\w+ ){1,3}|poisoned|stable|recovering|cancer|in (?:severe |great |constant |good |poor )?(?:pain|spirits|shape|health)|near death|dying|on the verge of|mentally ill)\b)",
    cues="head face eye ear teeth tooth gum hand finger arm leg feet foot knee back spine neck chest heart lung liver kidney stomach skin jaw nose rib wrist shoulder hip blood pulse speech sight vision memory weight temperature voice is are was were look appear bec been went gone now being feel felt seem sound",
    unless=r"not mentally ill|dying to|not (?:\w+ )?(?:ill|injured)|blindfold|confused with|(?:hands?|handed) (?:\w+ )?over|head of|beaten|tortured|hit |kicked|back (?:to|in) |(?:bruis\w+|wounds?|swelling|marks?|findings?|they|this|it) (?:only )?(?:shows?|means?|suggests?|tells? us) that",
)
def ails(p: Passage) -> Fact | None:
    """'Pavel is epileptic', 'his blood pressure is dangerously low.'"""
    return _health(p, Trend.STABLE if p.has(r"\bstable|good (?:spirits|health)") else Trend.ILL)


@rule(
    r"(?:(?:has|have|had|he|she|they|who|since|and) (?:\w+ )?(?:lost (?:all |the |much |some |partial |most )?(?:\w+ ){0,3}?(?:hearing|sight|vision|feeling|sensation|consciousness|kg|kilos|kilograms|kilogrammes|weight|pounds|teeth|tooth|use|baby|memory|ability|eye|eyesight)|lost \d+ ?(?:kg|kilo\w*|pounds|lb)|begun to have nightmares|limps?|limped|vomited|vomits|miscarried|lost (?:his|her|their|the|an unborn) (?:\w+ )?(?:baby|child|pregnancy)|(?:grown|become|got|gotten|turned) (?:so |very |painfully |alarmingly |much |even )*(?:thin\w*|weak\w*|pale|frail|gaunt|forgetful|deaf|blind|ill)|aged (?:visibly|badly|years)|fainted|collapsed|coughs?|coughed|trembles?|trembled|shakes|attempted (?:suicide|to (?:kill|hang|take))|hear voices|bleeds|miscarried|gone (?:blind|deaf)))\b|(?:can|could|cannot|can't|couldn't|unable to|able to) (?:\w+ ){0,2}?(?:barely|hardly|no longer|not|only|scarcely)? ?(?:walk|stand|see|hear|speak|eat|sleep|swallow|sit|breathe|hold|move)\b(?! (?:him|her|them|his|her|their|the|a|to|with|visit))|barely (?:walk|stand|speak|conscious)|(?:his|her|their) (?P<condition>(?:hands?|legs?|body|voice|fingers|arms?) (?:\w+ )?(?:trembl(?:e|es|ed|ing)|shakes?|shook|shaking|twitch(?:es|ed)))\b|no longer (?:recogni[sz]es?|walks?|able to walk|speaks?|sees?|eats)|sees? \"?like|limping|in (?:urgent|desperate|immediate) need of|on examination (?:he|she)|unfit (?:for|to)|fell (?:\w+ )?(?:ill|sick)|seriously ill|ill health|(?:wounded|injured) in",
    cues="lost nightmares limp vomit faint collaps cough trembl shake suicide voices bleed miscarr child pregnancy grown become got gotten turned aged gone can could unable able barely no see need examination unfit fell ill wounded injured attempt",
    own_negation=True,
    unless=r"(?:not|never) (?:lost|fainted|collapsed|attempted)|lost (?:his|her|their) (?:appeal|case|job|temper)|can(?:not)? (?:\w+ )?see (?:him|her|no)|could (?:be|face)|too (?:ill|sick|weak)|hear (?:him|her)|speak (?:in private|freely|out|publicly|for)|finally able|could hear [A-Z]",
)
def has_lost(p: Passage) -> Fact | None:
    """'She had lost all feeling in two fingers', 'he could barely walk.'"""
    lost = _LOST.search(p.matched)
    return _health(
        p,
        Trend.DECLINING if p.has(r"lost|no longer") else Trend.ILL,
        condition=lost[0] if lost else None,
    )


@rule(
    r"(?:(?:serious|grave|deep|growing|increasing|mounting) )?(?:concerns?|fears?|worr(?:y|ies|ied)|concerned|alarm(?:ed)?|afraid) (?:\w+ )?(?:for|about|over|that) (?:the )?(?:his|her|their|[A-Z][\w-]+'s?) (?:\w+ and )?(?:physical |mental |psychological |deteriorating |fragile )*(?P<condition>life|health|safety|well-?being|condition|integrity|lives)|(?:health|medical) (?:concerns|fears|problems|complications|emergency|crisis)|(?:his|her|their) (?:life|health|lives)(?: is| are| was| may be)? (?:now |still |\w+ly )?(?:in|at) (?:\w+ )?(?:danger|risk|jeopardy)",
    cues="concern fear worr alarm afraid health medical life lives",
    hypothetical=True,
    unless=r"no (?:concern|health)|calls? (?:on|for)",
)
def fears_for(p: Passage) -> Fact | None:
    """'There are serious concerns for his well-being.'"""
    return _health(p, Trend.CRITICAL if p.has(r"life|lives|danger") else None)


@rule(
    r"(?:los(?:es|ing)|lost) (?:consciousness|(?:his|her|their) (?:\w+ )?(?:sight|eyesight|hearing|vision|memory|voice|teeth|hair|mobility|speech)|(?:significant |considerable |a lot of |much )?weight)|(?:could|can|is|was) (?:now |only |barely |hardly |scarcely |no longer |not )+(?:walk|stand|see|speak|move|eat|sleep|sit|breathe|talk|swallow|recogni[sz]e|able to)\b|(?:with|has|had) (?:a |an |visible |several |severe |two |deep )*(?:bandaged|broken|swollen|bruised|fractured|burnt|bleeding|injured|dislocated|black) (?:\w+ )?"
    + _ORGAN
    + r"|with (?:cuts|bruises|burns|wounds|injuries) (?:to|on|all over) |(?:fingernails?|toenails?|teeth|toes?|fingers?) (?:was|were|is|are|had been|have been) (?:missing|torn|pulled|broken|knocked)|(?:health|condition|state)\b[^.;]{0,40}? (?:gone from bad to worse|worsened|deteriorated|declined|gone downhill|taken a turn|is (?:getting|growing|becoming)|gives? cause|causing|precarious|remains? (?:a )?(?:serious|concern|poor|critical))|(?:cough\w*|vomit\w*|spitting|passing|urinating) (?:up )?blood|(?:her|his|their) (?:life|health) (?:is|was|remains|hangs) (?:\w+ )?(?:in|at|by) (?:\w+ )?(?:danger|risk|thread|stake)|(?:is|was|said to be|reported to be|she is|he is) \"(?:stable|well|satisfactory|fine|critical|in good health)\"|(?:doctors?|specialists?|physicians?|hospital) (?:\w+ ){0,2}?diagnosed|(?:tried|attempted|threatened) to (?:take (?:his|her|their) (?:own )?li(?:fe|ves)|kill|end (?:his|her) life)|(?:difficulty|difficulties|trouble|problems) (?:in )?(?:walking|breathing|sleeping|eating|moving|seeing|speaking|swallowing|standing|concentrating|hearing)|under(?:went|gone) (?:[\w-]+ ){0,3}?(?:surgery|operation|transplant|bypass)",
    cues="los could can is was with has had finger toe teeth nail health condition state cough vomit spit pass urinat life said reported underw undergo diagnosed tried attempted difficult trouble problems",
    unless=r"lost (?:his|her|their) (?:appeal|case|job|temper|visits)|can(?:not)? (?:\w+ )?see (?:him|her|no)|(?:could|can) not (?:be|comment|say|meet|visit|see (?:him|her|them|his|her))|speak (?:in private|freely|out|publicly|for|to|with)|losing (?:his|her|their) (?:job|freedom)|found|recorded|documented|(?:had|have|has) broken|(?:eat|sleep) out",
)
def worn_down(p: Passage) -> Fact | None:
    """'He could barely walk, and two of his fingernails were missing.'"""
    is_well = p.has(r"\"(?:stable|well|satisfactory|fine|in good health)\"")
    return _health(p, Trend.STABLE if is_well else Trend.ILL)


@rule(
    r"^(?:health(?: condition)?|medical condition|condition): ?(?P<quote>(?P<condition>[^.;]+))",
    cues="health medical condition",
)
def listed_condition(p: Passage) -> Fact | None:
    """'Health: diabetes': a line of a list."""
    return _health(p, None)


@rule(
    r"(?:covered (?:in|with)|full of) (?:blisters|sores|bruises|scars|boils|bites|welts|wounds|lice|rashes|burns|lesions|scabies)|(?:is|was|are|were) (?:reported|said|believed|understood|thought|feared|known) to be (?:\w+ )?(?:critically |seriously |gravely |severely |terminally |chronically |very |extremely )*(?:ill|sick|unwell|frail|weak|suicidal|dying|close to death|in (?:poor|failing|declining|critical|bad) (?:health|condition|shape|state))|(?:found|discovered) (?:\w+ )?(?:unconscious|lying|collapsed|unresponsive)|lost (?:more than |over |almost |nearly |about |at least )*(?:a (?:third|quarter|fifth|tenth)|half|\d+ ?(?:per ?cent|%)) of (?:his|her|their)|"
    + r"(?:cannot|can't|could not|couldn't|can no longer|unable to) (?:hold|grip|lift|button|climb|bend|raise|dress|feed|wash|turn|chew|write|read|get (?:up|out)|keep (?:down|food)|tell)\b|need(?:s|ed)? (?:an? |his |her |their )?(?:pacemaker|stent|bypass|transplant|dialysis|insulin|oxygen|wheelchair|operation|hip replacement|catheter|inhaler|chemotherapy|surgery)|(?:has|have|had) not slept (?:for|in|properly|more)|hears? voices|hearing voices|(?:sees|hears|speaks|eats|sleeps|walks|breathes) (?:badly|poorly|with difficulty|hardly|very little|almost nothing)|(?:he|she) (?:is|looks|seems|was|looked|seemed) (?:a shadow of|half (?:his|her|the)|twice (?:his|her) age|like (?:a|an) (?:old|skeleton|ghost))|(?:has|had) (?:aged|shrunk|withered|wasted)\b|(?:cries|weeps|cried|wept|talks to (?:himself|herself)|(?:he|she) (?:does|did) not recogni[sz]e)|"
    + r"(?:walks?|walking|moves?|gets? around) (?:only )?(?:with (?:a |the help of |difficulty|crutches)|on crutches|in a wheelchair)|(?:(?:his|her|their) )?weight (?:has |had )?(?:fallen|dropped|gone down|is down)|weigh(?:s|ed) (?:only|just|barely)|(?:spits?|spat|coughs? up|vomits?|urinates?|passes) blood|(?:has|had|found) (?:a |an )?(?:lump|growth|cyst|hernia|rash|boils?|abscess)|suffer(?:s|ed|ing)? (?:badly |greatly |terribly |much )?(?:from|with|because of) (?:the |his |her |severe |chronic |constant )*(?:cold|heat|pain|hunger|headaches?|nightmares|insomnia|loneliness|exhaustion|\w+itis|\w+osis|\w+aemia|\w+emia|\w+pathy|\w+algia|\w+ plegia)|need(?:s|ed)? (?:[\w-]+ ){0,3}?(?:operation|surgery|hospitali[sz]ation|transplant|treatment)|(?:health|condition) (?:has |had |is |was )?(?:\w+ly )?(?:improv\w+|stabili[sz]\w+|recover\w+)|HIV[- ]positive|(?:has|have|had) (?:[\w'-]+ ){0,3}?(?:\w{3,}itis|\w{3,}osis|\w{3,}aemia|\w{3,}emia|\w{3,}pathy|\w{3,}algia)\b|(?:wheelchair|bedridden|disabled|terminally ill|chronically ill|severely ill|in agony|in pain|delirious|skin and bone)\b",
    cues="covered full reported said believed understood thought feared known found discovered lost cannot can could couldn unable slept hears hearing sees speaks eats sleeps breathes looks looked seems seemed shadow aged shrunk withered wasted cries weeps cried wept talks recogni walk move get weight weigh spit spat cough vomit urinat pass lump growth cyst hernia rash boil abscess suffer need health condition hiv itis osis aemia emia pathy algia wheelchair bedridden disabled terminally chronically severely agony pain delirious bone",
    unless=r"cannot (?:tell|read|write) (?:us|me|you|the|a|his|her|him|letters|to)|not allowed|sympath|empath|no (?:lump|signs?)|analysis|diagnosis (?:of|was)|must|should|calls? (?:on|for)|need(?:s|ed)? (?:the )?permission",
)
def in_plain_words(p: Passage) -> Fact | None:
    """'Her weight has fallen to 45 kilos.'"""
    return _health(p, Trend.STABLE if p.has(r"improv|stabili|recover") else Trend.ILL)


@rule(
    r"(?:cough(?:s|ed|ing)?|vomit(?:s|ed|ing)?|spit(?:s|ting)?|spat|pass(?:es|ed|ing)|urinat\w+|los(?:es|ing)) (?:up )?blood\b|complain(?:s|ed|ing)? of (?:[\w'’-]+ ){0,4}?(?:pains?|aches?|vision|dizz\w+|numb\w+|cramps?|headaches?|nausea|insomnia|weakness|breath\w*|hearing|sight|fever|swelling|palpitations|fatigue|tingling)|(?:lost|losing|loses) (?:the |all |most |any |his |her |their )*(?:feeling|sensation|use|movement|sight|hearing|memory|appetite|hair|consciousness|sleep|half|much|a (?:third|quarter))\b|(?:attempted|attempts?|tried|trying) to (?:end|take) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:blood pressure|blood sugar|sugar|pulse|temperature|heart rate) (?:is|was|has|had|remains?|stands?|stood|rose|fell|reached|hit) |(?:could|can) (?:hardly|barely|scarcely|no longer|not) (?:\w+ )?(?:form|close|bend|open|raise|straighten|grip|speak|stand|walk|move|eat|see|swallow|hold|breathe|recogni[sz]e|sleep|lift|hear)|(?:brought|came|appeared|arrived|carried|wheeled) (?:\w+ ){0,4}?(?:in a wheelchair|on (?:a |his |her )?(?:stretcher|crutches)|leaning on)|(?:throat|skin|leg|arm|hand|wrist|back|jaw|hip|knee|eye|ear|spine|gums?)s? (?:is|are|was|were) (?:\w+ly )?(?:torn|swollen|broken|infected|raw|bleeding|bruised|fractured|paraly[sz]ed|inflamed|numb|bent|burn(?:ed|t))|(?:found|saw|left) (?:him|her|them|<HIM>) (?:with (?:an? )?(?:\w+ )?(?:black eye|bruis\w+|fever|swollen|broken|cuts|limp)|unable to|barely able|thin|weak|pale|emaciated|ill|unconscious)|(?:has|have|had|with) (?:an? )?(?:\w+ )?(?:bruised|broken|fractured|swollen|dislocated|sprained|injured|infected|cracked|torn) (?:left |right |lower |upper )?(?:head|face|eyes?|ears?|nose|jaw|teeth|tooth|arms?|hands?|fingers?|wrists?|elbow|shoulders?|ribs?|back|spine|hips?|legs?|knees?|ankles?|feet|foot|toes?)\b|<DUR> pregnant|on (?:medication|treatment|insulin|dialysis) for\b|(?:has|have|had) (?:stopped|given up|ceased) (?:sleeping|speaking|washing|talking)|weeps?\b|weeping|describ\w+ (?:him |her |them )?as \"?(?:\w+ly )?(?:weak|ill|frail|serious|critical|stable|emaciated|exhausted)|(?:fell|collapsed|fainted) (?:in|during|at|on|while|twice|several)\b|there (?:were|was|are|is) (?:\w+ )?(?:burns|bruises|wounds|marks|scars|cuts|sores|welts) (?:on|all over|across) (?:his|her|their|both)",
    cues="bruised fractured swollen dislocated sprained injured infected cracked found saw left pregnant medication treatment insulin dialysis stopped given ceased weep describ fell collapsed fainted cough vomit spit spat pass urinat los complain lost attempt tried trying blood sugar pulse temperature heart could can brought came appeared arrived carried wheeled throat skin leg arm hand wrist back jaw hip knee eye ear spine gum burns bruises wounds marks scars cuts sores welts",
    own_negation=True,
    unless=r"finally able|examined|certificate|report|x-ray|passed away|calls? (?:on|for)|find|lost (?:his|her) (?:job|appeal|case)|lost the (?:appeal|case)|(?:choice|lot|lots|day|date|anniversary|birthday|eye|eyes|words?|task|duty|hearing|feast) fell\b|fell (?:in|on|at|during) (?:deaf|love|line|a \w+day|the (?:same|first|last|day)|\w+day)",
)
def shows_itself(p: Passage) -> Fact | None:
    """'My son coughs blood', 'he complains of blurred vision.'"""
    return _health(p, None)


@rule(
    r"(?P<condition>weigh(?:s|ed|ing) (?:(?:now|only|just|barely|under|about|around|less than|no more than|as little as) ){0,3}(?:\d+ ?|[a-z]+(?:-[a-z]+)? )(?:kilos?|kg|kilogram(?:me)?s|pounds|stone|lbs?)\b)|(?P<c2>(?:hands?|arms?|legs?|head|voice|body|fingers|lips|eyes?|feet|face) (?:is|are|was|were) (?:(?:\w+ly|constantly|still) )?(?:trembling|shaking|twitching|covered (?:in|with)|yellow\w*|bloodshot|swelling))|(?:[Tt]he )?(?:(?:\w+ )?(?P<c3>deterioration|worsening|decline) (?:of|in) (?:(?:his|her|their|the|[\w.'’-]+'s?|[A-Z][\w.-]+) ){1,4}?(?:(?:physical|mental|state of|psychological|general) ){0,2}(?:health|condition|eyesight|sight|hearing))\b",
    cues="weigh hand arm leg head voice body finger lip eye feet face deterioration worsening decline",
    unless=r"\b(?:no|not|avoid|prevent|risk of|any) (?:\w+ )?(?:deterioration|worsening|decline)|prison conditions",
)
def wasted_away(p: Passage) -> Fact | None:
    """'He came out weighing 51 kilos', 'alarmed at the deterioration of her health.'"""
    condition = p.word("condition") or p.word("c2") or p.word("c3")
    return HealthCondition(
        when=p.when,
        condition=condition,
        trend=Trend.DECLINING if p.word("c3") else kept(p, Trend.ILL),
        observer=None,
        effect=None,
    )


@rule(
    r"(?:lawyers?|counsel|wife|husband|mother|father|sister|brother|parents|relatives|family|son|daughter)(?:, [^,;]{3,60},)? (?:<ADV>)(?:who )?(?:(?:has|have|had) )?(?P<quote>(?:saw|noticed|could see|seen|observed) (?:that )?(?:(?:the|his|her|their|several|fresh|dark|visible|large|deep|heavy) )*(?P<condition>(?:bruis(?:es|ing)|cuts?|wounds?|swelling|burns?|scars?|marks?|scratches|injuries|blood(?:stains)?|welts)(?: (?:on|around|under|across|all over|to) [^,.;]{3,40}?)?))(?=[,.;]| and| when|$)",
    cues="saw noticed see seen observed",
)
def kin_saw(p: Passage) -> Fact | None:
    """'His lawyer saw bruises on both his wrists.'"""
    return _health(p, Trend.ILL)
