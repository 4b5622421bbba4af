"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.fair_trial_breach.how import ENGLISH, NO_CAUSE_FOR_IT, is_no_fault, is_own_account

_KEEP = r"(?:in (?:line|accordance|compliance|conformity|keeping) with|according to|in accordance with|comply with|complied with|conform(?:ed)? (?:to|with)|meet|met|respect(?:ed)?)"
_STAGES = (
    "arrest",
    "detention",
    "investigation",
    "trial",
    "sentencing",
    "sentence",
    "appeal",
    "conviction",
)
_STAGE = (
    r"(?:arrest|detention|investigation|trial|sentencing|sentence|appeal|conviction|prosecution)"
)
_NOT_SAYING = (
    r"(?!(?:said|says|told|tells|that|stated|confirmed|reported|announced|added|explained) )"
)
_IS_COUNSEL = (
    r", an? (?:[\w'-]+ ){0,4}?(?:lawyer|attorney)\b[^.;]*, (?:was|were|has been|have been|is) "
)


def _breach(p: Passage, guarantee: Guarantee) -> Fact | None:
    if p.has(NO_CAUSE_FOR_IT):
        return None
    return FairTrialBreach(when=p.when, guarantee=guarantee, detail=p.clause)


def _of_arrest(p: Passage) -> Guarantee:
    """What was not shown or told at the arrest."""
    if p.has("warrant"):
        return Guarantee.WARRANT
    return Guarantee.REASONS if p.has(r"told|informed|reasons") else Guarantee.OTHER


@rule(
    r"(?P<quote>(?P<stages>(?:the|his|her|their) "
    + _STAGE
    + r"(?:(?:, | and |, and )(?:the |his |her |their )?"
    + _STAGE
    + r")*)(?: of (?:[\w.'-]+ ){1,5}?| )(?:(?:has|have|had|was|were|did|does|do|is|are) not (?:\w+ )?(?:been )?(?:conducted |carried out |held |performed )?|failed to |fell short of |violated |breached |contravened )(?:"
    + _KEEP
    + r" )?(?P<rule>(?:the |international |its |their )?(?:[A-Z]?[\w'-]+ ){0,9}?(?:Code(?: of [A-Z]\w+(?: [A-Z]\w+)*)?|Constitution|[Ll]aw|Act|standards?|norms|Covenant|Convention|procedures?|guarantees|requirements)))",
    cues="not failed fell violated breached contravened",
    own_negation=True,
    own_voice=True,
    unless=r"^XX$",
)
def not_in_line(p: Passage) -> Fact | None:
    """'The detention, trial and sentencing … have not been conducted in line with the … Code …'"""
    words = (p.word("stages") or "").casefold()
    stages = tuple(stage for stage in _STAGES if stage in words.replace(",", " ").split())
    rule_named = (
        (p.word("rule") or "").removeprefix("with ").removeprefix("to ").removeprefix("the ")
    )
    return FairTrialBreach(
        when=p.when,
        guarantee=Guarantee.DOMESTIC_PROCEDURE,
        stages=stages or None,
        rule=rule_named or None,
    )


@rule(
    r"(?:not (?:\w+ )?(?:had|been given|given|been afforded|been allowed|been able|able|allowed|permitted)|no|denied|without|unable|deprived of|refused|prevented from|never (?:had|given)) (?:\w+ ){0,3}?(?:(?:opportunity|chance|right|possibility|able|time|facilities|ability|means) (?:\w+ )?(?:to|of) )?(?:(?:properly |adequately |effectively )?(?:defend(?:ing)? (?:himself|herself|themselves)|prepare (?:a|his|her|their|an?) (?:\w+ )?defen[cs]e|present (?:\w+ )?(?:evidence|witnesses|a defen[cs]e|his|her|their)|call (?:\w+ )?witnesses|cross-examine|speak at|speak in|a defen[cs]e|defen[cs]e))",
    cues="defen present call cross speak",
    own_negation=True,
    own_voice=True,
    unless=r"human rights defen",
)
def no_defence(p: Passage) -> Fact | None:
    """'… has not had the opportunity to defend himself.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:no|without|denied|refused|deprived of|not (?:\w+ )?(?:allowed|given|granted|permitted|had|have|provided|informed)|lack of|limited|restricted|absence of|unable to (?:meet|see|contact|choose)) (?:\w+ ){0,6}?(?:lawyers?|legal (?:counsel|representation|assistance|representatives?|aid|defen[cs]e)|attorneys?|counsel)\b(?! (?:was|were) (?:arrested|detained))|lawyers? (?:\w+ ){0,4}?(?:was|were|is|are|has been|have been) (?:not (?:allowed|permitted|given|able|present|informed|notified)|denied|prevented|barred|refused|replaced|dismissed|threatened|forced)|(?:state|court|government)-appointed lawyer|lawyer of (?:his|her|their) (?:own )?choice",
    cues="lawyer legal attorney counsel",
    own_negation=True,
    unless=r"visit|to see (?:him|her)|appeal to|no information|known to |(?-i:Lawyers|Attorneys|Counsel)['’]? (?-i:[A-Z])",
)
def no_counsel(p: Passage) -> Fact | None:
    """'… was interrogated without a lawyer.'"""
    return _breach(p, Guarantee.COUNSEL)


@rule(
    r"(?:trial|hearing|proceedings|session|case|courtroom)s? (?:\w+ ){0,6}?(?:behind closed doors|closed to|in camera|in secret)|(?:closed|secret|closed-door) (?:court )?(?:trial|hearing|proceedings|session|door)|(?:by|before|in) (?:an? )?closed court|(?:barred|excluded|prevented|banned|not allowed|denied entry|refused entry) (?:\w+ ){0,5}?(?:attend(?:ing)?|observ(?:ing|e)|enter(?:ing)?) (?:\w+ ){0,3}?(?:trial|hearing|court|proceedings)|behind closed doors|closed-door|(?:will not be|was not|is not|not) open to (?:the )?(?:public|observers|press)|(?:observers?|diplomats?|journalists?|reporters|public) (?:(?:from|of) [\w ]{2,40} )?(?:was|were|been) (?:turned away|kept out|barred|not (?:allowed|admitted)|refused|excluded|denied)|tried in secret",
    cues="open turned kept refused denied admitted closed secret camera barred excluded prevented banned allowed entry",
    own_negation=True,
    own_voice=True,
)
def closed_trial(p: Passage) -> Fact | None:
    """'The trial was closed to the public.'"""
    return None if is_own_account(p) else _breach(p, Guarantee.PUBLIC_HEARING)


@rule(
    r"(?:(?:coerced|forced|compelled|pressured|tortured) (?:\w+ ){0,4}?(?:to|into) (?:\w+ )?(?:confess|sign|mak(?:e|ing) (?:a )?(?:\w+ )?confession|incriminat\w+|signing|confessing|testify\w*))|(?:forced|coerced|false|televised) confessions?|confessions? (?:\w+ ){0,4}?(?:under|through|by means of|obtained|extracted) (?:\w+ )?(?:torture|duress|coercion|pressure)|extract(?:ed|ing)? (?:a )?confessions?",
    cues="confess sign incriminat testif",
    unless=r"assigned",
)
def forced_confession(p: Passage) -> Fact | None:
    """'… was forced to sign a confession.'"""
    return _breach(p, Guarantee.CONFESSION)


@rule(
    r"(?:no|without|lack of|insufficient|absence of|scant|not (?:\w+ )?presented?) (?:\w+ ){0,3}?(?:evidence|proof)|(?:fabricated|trumped[- ]up|bogus|spurious|false|baseless|unfounded|politically[- ]motivated|groundless|sham|flimsy|manufactured|concocted) (?:\w+ ){0,2}?(?:charges?|evidence|accusations?|case|trial|prosecution|allegations?|proceedings)|(?:evidence|witnesses|testimony) (?:\w+ ){0,4}?(?:fabricated|planted|ignored|secret|withheld|disregarded|not heard|inadmissible)|(?:refused|declined|failed) to (?:hear|admit|call|consider|examine|investigate) (?:\w+ ){0,3}?(?:witness(?:es)?|evidence|testimony|complaints? of torture)",
    cues="evidence proof fabricated trumped bogus spurious false baseless unfounded politically groundless sham flimsy manufactured concocted witness testimony complaint",
    own_negation=True,
    own_voice=True,
    unless=r"spreading false|disseminat\w+ false|publish\w+ false|false (?:news|information)|wash|citing lack|closed the (?:case|investigation|inquiry)|(?:inquiry|investigation|probe) (?:\w+ )*(?:closed|found)|no evidence of (?:abuse|torture|ill|mistreat)|find any evidence",
)
def no_evidence(p: Passage) -> Fact | None:
    """'… convicted on trumped-up charges.'"""
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:unfair|grossly unfair|sham|flawed|show|summary|unjust|biased|politically motivated|mass|kangaroo|farcical) (?:\w+ )?(?:trial|proceedings|hearing|court|process|conviction|prosecution|verdict)s?|(?:fail(?:ed|s)?|falling|fell) (?:\w+ )?(?:to (?:\w+ )?(?:meet|respect|comply)|short of) (?:\w+ ){0,6}?(?:fair trial|standards|due process|guarantees)|(?:without|denied|no|violat\w+ (?:of )?|lack of|in breach of|right to|breach\w*) (?:\w+ ){0,4}?(?:due process|fair trial|fair hearing|presumption of innocence)|(?:not|nor) (?:\w+ ){0,3}?(?:receive|received|had|have|given|get) (?:a )?fair (?:trial|hearing)|(?:neither|not) independent|lack\w* (?:of )?independence",
    cues="trial proceedings hearing court process conviction prosecution verdict standards guarantees due innocence independ",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|urge|ensure|guarantee (?:him|her|a fair|the right)",
)
def unfair_trial(p: Passage) -> Fact | None:
    """'… after a grossly unfair trial.'"""
    return _breach(p, Guarantee.INDEPENDENCE if p.has(r"independ") else Guarantee.OTHER)


@rule(
    r"(?:opinion|working group|court|experts?|found|considers?|concluded|conclude|declared|ruled|believes?) (?:[\w.,'-]+ ){0,14}?(?:(?<!\bon\s)arbitrary|in violation of|unlawful|contrary to|violat(?:es|ed))|(?:detention|arrest|imprisonment|deprivation of liberty|prosecution|sentence|charges) (?:[\w.'-]+ ){0,12}?(?:is|are|was|were|(?:has|have|had) been|appears?|to be|constitutes?|seems?) (?:\w+ )?(?:arbitrary|unlawful|illegal|solely|directly|retaliat\w+|politically|a (?:clear )?(?:violation|reprisal)|in (?:retaliation|reprisal|violation))|arbitrary detention of <HIM>|(?:solely|merely|only|simply) (?:\w+ ){0,3}?(?:because of|motivated by|for|as a result of|in connection with|due to) (?:\w+ ){0,5}?(?:exercis\w+|peaceful\w*|express\w+|opinions?|human rights|work|journalis\w+|activis\w+|beliefs)",
    cues="arbitrary unlawful violat contrary illegal solely directly retaliat politically reprisal merely only simply",
    own_voice=True,
    hypothetical=False,
    unless=r"calls? (?:on|for)|working group on arbitrary detention$",
)
def arbitrary(p: Passage) -> Fact | None:
    """'The Working Group found his detention arbitrary.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?:(?:without|no|nor|denied) |not (?:\w+ )?(?:been )?|never (?:been )?|nor (?:been )?)(?:any |formal |an? |being |having been |formally |officially |yet )*(?:charge(?:d|s)? or tri(?:al|ed)|charged?|charges|trial|brought before (?:a|the|any) (?:judge|court|magistrate)|(?:arrest |court |judicial )?warrants?|court orders?|informed of (?:the )?(?:\w+ )?(?:reasons?|charges?)|tried(?! in (?:his|her|their) absence| in absentia))\b|(?:without|refus\w+ (?:him|her|them)|denied|no) (?:the right to |a right to |an )?appeal\b|no (?:right|possibility) (?:of|to) appeal|(?:no|without|denied) (?:an? )?(?:interpreter|translation)|military (?:court|tribunal) (?:\w+ ){0,3}?civilians?",
    cues="without no not never nor refus denied military",
    own_negation=True,
    unless=r"no longer|not guilty|was charged|(?:released|freed|let go)[^.;]*without",
)
def without_charge(p: Passage) -> Fact | None:
    """'… has been held without charge.'"""
    if p.has(r"interpreter|translation"):
        return _breach(p, Guarantee.INTERPRETER)
    if p.has(r"appeal"):
        return _breach(p, Guarantee.APPEAL)
    return None if is_no_fault(p, ENGLISH) else _breach(p, _of_arrest(p))


@rule(
    r"tried in (?:his|her|their) absence|tried in absentia|not (?:\w+ )?(?:allowed|permitted) to (?:attend|be present)",
    cues="against absence absentia attend present",
    own_negation=True,
)
def presence(p: Passage) -> Fact | None:
    """'… was tried in her absence.'"""
    return _breach(p, Guarantee.PRESENCE)


@rule(
    r"(?:refus\w+|declin\w+|fail\w+|turned down|reject\w+|dismiss\w+|disregard\w+|ignor\w+|disallow\w+) (?:to (?:hear|admit|call|consider|examine|allow|summon|accept) )?(?:[\w.'-]+ ){0,4}?(?:experts?|witness(?:es)?|motions?|evidence|testimony|alibi|objections?|(?:defen[cs]e|lawyers?)'?s? (?:motions?|requests?|witness\w*|applications?|experts?|arguments))|(?:judge|prosecutor|court) (?:\w+ )?(?:interrupted|silenced|prevented|cut off|stopped|admitted|relied)|(?:statements?|testimon(?:y|ies)|recordings?|confessions?) [^.;]{0,90}?(?:were|was) (?:admitted|used|accepted|relied)|(?:relied|based|rested) (?:\w+ )?(?:on|upon) (?:\w+ ){0,5}?(?:testimony|recordings?|confessions?|statements?|witness\w*|anonymous|secret|privileged|retracted)|(?:anonymous|secret|masked) witness(?:es)?",
    cues="refus declin fail turned reject dismiss disregard ignor disallow interrupted silenced prevented cut stopped admitted relied based rested used accepted anonymous secret masked",
    own_negation=True,
    own_voice=True,
    unless=r"\b(?:prosecution|government|state)'s (?:motion|request|appeal)|consular|medical",
)
def defence_not_heard(p: Passage) -> Fact | None:
    """'The court turned down all 14 motions by the defence.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:not|never|n't) (?:yet |even |once )?(?:been )?(?:brought|produced|taken|heard|presented|appeared?) (?:to|before|by|in) (?:a |the |any )?(?:court|judge|magistrate|prosecutor|tribunal)|(?:never|not) (?:saw|seen|shown|given|received?|handed|served with|been (?:shown|given|served|told|informed|notified)) (?:\w+ ){0,4}?(?:indictment|warrant|charges?|case file|verdict|judg[e]?ment|reasons?|suspect|rights)|without (?:being |having been )?(?:told|informed|shown|given|read|a warrant|any warrant|an arrest warrant|explanation)|(?:verdict|sentence|judg[e]?ment|ruling) (?:has|have|had|was) (?:still |yet )?(?:not|never) been (?:published|handed|released|made public|served)|immunity (?:\w+ ){0,3}?(?:not|without|violat\w+|ignored|lifted|been)|(?:without|not) (?:\w+ )?lift\w* (?:\w+ ){0,3}?immunity|(?:statement|confession|testimony|signature)s? (?:\w+ ){0,4}?(?:extracted|obtained|coerced|beaten out|made under|signed under|forced)|(?:made|had|forced|compelled|pressured|tortured) (?:\w+ ){0,3}?(?:to )?(?:sign|confess|put (?:his|her|their) (?:name|signature)|incriminate)|(?:shown|broadcast|aired|confess\w*|paraded) (?:\w+ ){0,3}?on (?:state |national )?(?:television|tv)",
    cues="not never n't without verdict sentence judg ruling immunity statement confession testimony signature made had forced compelled pressured tortured shown broadcast aired confess paraded",
    own_negation=True,
    own_voice=True,
    unless=r"not been (?:told|informed|given) (?:\w+ ){0,2}(?:where|whereabouts)|visit|medical|reply|answer|family (?:was|has|were)|telephone",
)
def not_before_a_judge(p: Passage) -> Fact | None:
    """'She has still not been heard by a judge.'"""
    if p.has(r"extracted|coerced|confess|sign|beaten out|obtained"):
        return _breach(p, Guarantee.CONFESSION)
    return _breach(p, _of_arrest(p))


@rule(
    r"(?:trial|hearing|proceedings?|session|appeal) (?:\w+ ){0,2}?(?:lasted|lasting|took|of) (?:only |just |less than |under |barely |fewer than )?(?:a few|\w+) minutes|(?:special|emergency|military|revolutionary|anti-terror\w*|state security|exceptional) (?:\w+ )?(?:courts?|tribunals?|judges?)\b(?: [^.;]{0,30})? (?:convicted|sentenced|tried|jailed)|(?:convicted|sentenced|tried|prosecuted|jailed)[^.;]{0,40} (?:by|before|in) (?:a|the) (?:special|emergency|military|revolutionary|anti-terror\w*|state security|exceptional)\b|(?:convicted|sentenced|jailed|imprisoned|detained|arrested|prosecuted|targeted|held|punished) (?:\w+ ){0,3}?(?:solely|merely|simply|purely|only)? ?(?:for|because of|on account of) (?:\w+ )?(?:peacefully |legitimately )?(?:exercising|expressing|criticising|criticizing)|(?:in|as) (?:\w+ )?(?:retaliation|reprisal|revenge|punishment) for|(?:baseless|unfounded|fabricated|false|bogus|spurious|trumped-up|absurd|invented|politically motivated|ludicrous)(?:,? (?:and|or)? ?\w+)? (?:\w+ )?(?:charges?|accusations?|allegations?|case|grounds|pretext|evidence|conviction|prosecution)|(?:charges?|accusations?|case|conviction|verdict|prosecution|sentence)s? (?:against (?:him|her|them) )?(?:is|are|was|were|to be) (?:\w+ly )?(?:baseless|unfounded|fabricated|false|bogus|spurious|groundless|absurd|without foundation|politically motivated|retaliatory|politically)",
    cues="minutes special emergency military revolution anti-terror security exception exercising expressing critici retaliat reprisal revenge punishment baseless unfounded fabricated false bogus spurious trumped absurd invented political ludicrous groundless foundation",
    own_voice=True,
    unless=r"false (?:news|information)|call from|spreading|disseminat",
)
def sham_trial(p: Passage) -> Fact | None:
    """'The trial lasted 15 minutes.'"""
    return _breach(
        p,
        Guarantee.ARBITRARY
        if p.has(r"solely|merely|exercis|retaliat|reprisal")
        else Guarantee.OTHER,
    )


@rule(
    r"(?:lawyers?|counsel|attorneys?|defen[cs]e) (?:"
    + _NOT_SAYING
    + r"[\w'-]+ ){0,4}?(?:learned|only|had|has|have|was|were|is|are) (?:[\w'-]+ ){0,4}?(?:not (?:been )?(?:given|allowed|permitted|shown|told|informed|notified|present|admitted|able|seen|received)|no (?:access|time|notice|chance)|minutes|hours|denied|refused|barred|disbarred|arrested|harassed|excluded|removed|expelled|a day|one day|two days)|(?:without|no|had no|absence of|lacked|lacking) (?:the presence of )?(?:\w+ ){0,4}?(?:lawyers?|counsel|attorney|interpreter|translator|defen[cs]e|witness(?:es)?|indictment|due process|legal (?:basis|grounds|representation|aid|assistance|recourse))\b|(?:evidence|case file|indictment|verdict|file|charges|witness(?:es)?) (?:\w+ ){0,3}?(?:(?:was|were|has been|have been|is|are) (?:\w+ )?)(?:withheld|secret|sealed|classified|undisclosed|not (?:been )?(?:disclosed|shown|presented|heard|called|made public|shared|translated))|(?:beyond|exceed\w*|longer than|past|expired?) (?:the )?(?:\w+ )?(?:legal|statutory|maximum|lawful|48|72|24)[- ]?(?:\w+ )?(?:limit|period|term|hours?|time)?|(?:confess\w*|statement|signed|sign|signing) (?:[\w'-]+ ){0,6}?(?:under|after|by|through) (?:\w+ )?(?:torture|duress|pressure|threats?|coercion|beatings?|blindfold\w*|force)|(?:cannot|can not|could not|no right to|not be) (?:be )?appeal(?:ed)?\b|presumption of innocence|presumed guilty|(?:same|biased|partial) judge|judge (?:\w+ ){0,3}?(?:bias|partial|prejudiced)",
    cues="lawyer counsel attorney defen interpreter translator witness indictment process legal evidence file verdict charges beyond exceed longer past expire confess statement sign appeal innocence guilty judge",
    own_negation=True,
    own_voice=True,
    unless=r"since s?he was|human rights defen|visit|no witness(?:es)? (?:has |have |had )?(?:ever )?(?:saw|seen|heard|recogni[sz]\w+|identified|mentioned|placed|put|named|confirmed|could|remember\w*|knew|testified|said)|calls? (?:on|for)|must|should|urg|ensure|no (?:witness|evidence) (?:protection)|no (?:\w+ )?lawyer\w* (?:was|were) (?:arrested|detained)|food",
)
def defence_hampered(p: Passage) -> Fact | None:
    """'Her lawyers were given two hours to read the file.'"""
    return _breach(p, Guarantee.COUNSEL if p.has(r"lawyer|counsel|attorney") else Guarantee.OTHER)


_COURTS = r"(?:judges?|courts?|tribunals?|prosecutors?|prosecution|magistrates?|panel|bench|authorities|jury)"
_CASE = r"(?:trials?|proceedings?|hearings?|arrests?|detention|imprisonment|conviction|prosecution|verdict|sentenc(?:e|ing)|case|charges?|accusations?|judg[e]?ment|deprivation of liberty|indictment|investigation|treatment)"
_ONLY = r"(?:solely|simply|merely|purely|only|exclusively)"


@rule(
    _CASE
    + r" (?:[\w.'-]+ ){0,6}?(?:(?:was|were|is|are|been|appear\w*|seem\w*) (?:\w+ )?(?:marred|riddled|tainted|plagued|flawed|vitiated|marked|undermined|beset) (?:by|with) (?:[\w-]+ ){0,3}?(?:irregularit\w+|flaws?|violations?|breaches|errors|torture|unfair\w*|delays|shortcomings|abuses?|inconsisten\w+)|(?:(?:did|does|do|has|have) not |fail\w* to |never )(?:meet|met|meets|comply|complied|respect\w*|satisf\w+|conform\w*|observe\w*|follow\w*)\b|(?:violat|contraven|breach|infring|flout|ignor)(?:e|es|ed|s) (?:[\w'’-]+ ){0,5}?(?:articles?|rights?|immunity|law|constitution|covenant|declaration|guarantees?|standards|presumption|procedur\w+|code|due process|obligations)\b|(?:is|was|are|were|amounts? to|constitutes?|represents?) (?:a |an )?(?:[\w-]+ ){0,3}?(?:travesty|mockery|farce|sham|charade|abuse of|breach of|violation of|miscarriage|misuse of))|(?:in (?:\w+ )?(?:violation|breach|contravention|disregard|defiance)|violation|violating|disregarding|in spite) of (?:[\w'’-]+ ){0,5}?(?:immunity|procedur\w+|time[- ]limit|due process|fair trial|legal limit|guarantees?|code of criminal)\b|(?:serious|grave|procedural|numerous|multiple|gross|flagrant|many) (?:\w+ )?(?:irregularities|flaws|violations of (?:\w+ )?(?:due process|procedure|fair trial))",
    cues="marred riddled tainted plagued flaw vitiat marked undermined beset not fail never violat contraven breach infring flout ignor travesty mockery farce sham charade abuse miscarriage misuse disregard defiance irregularit immunity",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|urg|ensure|must|should|demand|charges? of|accused|ill-treatment violat|election",
)
def falls_short(p: Passage) -> Fact | None:
    """'The trial was marred by serious irregularities.'"""
    return _breach(p, Guarantee.OTHER)


@rule(
    r"(?:(?:not|never|n't|neither|nor|no|none|without|denied|denying|deprived of|refused|prevented|barred|unable|stripped of|little|scant|lack\w*) (?:[\w'’-]+ ){0,7}?(?:(?:opportunity|chance|possibility|right|ability|means|time|permission|leave|allowed|permitted|able|being able|given|heard|let|from|being) )?(?:(?:to|for) )?(?:address(?:ing)? the (?:court|judges?|panel|bench)|challeng(?:e|ing)|contest(?:ing)?|question(?:ing)? (?:a |any |the )?(?:single |prosecution |main )?witness\w*|cross-examin\w+|examin(?:e|ing) (?:the )?(?:witness\w*|evidence|file|merits)|hear(?:ing)? the (?:parties|defen[cs]e|appellant|accused)|read(?:ing)? (?:the|it|them|what)|prepar(?:e|ing)|be heard\b|speak(?:ing)? in (?:his|her|their) (?:own )?defen[cs]e|mount(?:ing)? a|consult(?:ing)? (?:with )?(?:a |the |his |her |their )?(?:lawyer|counsel|file|case)|testify|present (?:his|her|their|its|a|any)|speak(?:ing)? in court|appeal(?:ing)?\b|attend(?:ing)? (?:the|his|her|their)(?: own)? (?:\w+ )?(?:trial|hearing|session)|choos\w+|legal representation|legal counsel|interpreter|interpretation|translation))",
    cues="address challeng contest question cross examin hear read prepar speak mount consult testify present appeal attend choos represent counsel interpret translat",
    own_negation=True,
    own_voice=True,
    unless=r"(?:not|n't) (?:worry|be (?:afraid|worried|sad))|plead(?:ed|s|ing)?\b|pled\b|calls? (?:on|for)|must|should|urg|ensure|medical|doctor|visit|be presented|medication|urgent appeal|interrogation|(?:not|never|n['’]t) (?:\w+ )?(?:reply|repl|answer|respond|react|acknowledg|heed)|\b(?:answers?|reply|replies|response|reaction) to (?:the|this|that|our|their|its|any)\b",
)
def no_opportunity(p: Passage) -> Fact | None:
    """'She was given no opportunity to challenge her detention.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:without|did not|didn't|fail\w* to|refus\w+ to|never|neither|nor|no|not|declin\w+ to) (?:[\w'’-]+ ){0,3}?(?:(?:show\w*|present\w*|produc\w+|provid\w+|giv\w+|offer\w*|being|been|having|informed|told|given|notified|read|disclos\w+) )?(?:[\w'’-]+ ){0,3}?(?:(?:arrest |search |judicial |court )?warrants?|(?:reasons?|grounds|explanation) (?:for|of|was|were|given|why)|court orders?|judicial orders?|of the (?:charges|accusations|reasons|nature)|legal basis)\b|warrantless|(?:show|showed|produce|present)\w* (?:us |him |her |them )?(?:no|neither) (?:\w+ ){0,3}?(?:warrants?|papers?|documents?|orders?)|not (?:show|present) (?:us |him |her |them )?(?:any |a )?(?:papers?|documents?|identification)",
    cues="warrant reason ground explanation order charges accusations basis paper document identification",
    own_negation=True,
    unless=r"visit|calls? (?:on|for)|must|should|no longer|cancel|turned down|rejected|refused without|transfer|medical",
)
def without_warrant(p: Passage) -> Fact | None:
    """'Officers arrested her without showing a warrant.'"""
    return _breach(p, Guarantee.WARRANT if p.has("warrant") else Guarantee.REASONS)


@rule(
    r"(?:lawyers?|attorneys?|counsel|legal team|defen[cs]e)\b(?:(?: "
    + _NOT_SAYING
    + r"[^.;\s]*){1,12}?)? (?:was|were|been|are|is) (?:\w+ly |also |even |then )*(?:threatened|harassed|intimidated|disbarred|expelled|removed|ejected|barred|excluded|pressured|forced to (?:withdraw|step)|prevented|arrested|not (?:present|informed|notified|allowed|permitted|granted|given|admitted))\b|(?:questioned|interrogated|tried|convicted|sentenced|held|heard|signed|testified|statement) (?:[\w'’-]+ ){0,6}?(?:without|in the absence of) (?:[\w'’-]+ ){0,4}?(?:lawyers?|counsel|legal|attorney|parents?|guardian)|(?:no|none of them|neither of them|not|never) (?:[\w'’-]+ ){0,3}?(?:had|have|has|given|offered|provided with|assigned|afforded|granted) (?:[\w'’-]+ ){0,3}?(?:lawyer|counsel|legal (?:representation|assistance|aid|counsel|advice))|(?:unrepresented|without legal (?:representation|assistance|counsel|aid|advice))|(?:meetings?|conversations?|consultations?|communications?|contact)s? (?:with|between) (?:[\w'’-]+ ){0,6}?(?:lawyers?|counsel|client|attorneys?)[^.;]{0,30}? (?:monitored|recorded|overheard|supervised|filmed|in the presence|within earshot|restricted|limited)|(?:access to|seen|shown|given|received|provided|granted|sight of|handed|served with|obtain(?:ed)?) (?:[\w'’-]+ ){0,3}?(?:case file|file|indictment|evidence|case materials?|documents|judg[e]?ment|charges)[^.;]{0,30}? (?:only|until|before|denied|refused|days?|hours?|minutes)\b|(?:denied|refused|not (?:been )?(?:granted|given|allowed)|without) (?:full |any |proper )?access to (?:the |his |her |their )?(?:\w+ )?(?:case|file|evidence|court|prosecution|investigation)",
    cues="lawyer attorney counsel legal defen parent guardian unrepresented file indictment evidence material document judg charges",
    own_negation=True,
    unless=r"human rights defen|calls? (?:on|for)|must|should|urg|ensure|visit|to see (?:him|her)|no (?:credible )?evidence|until proven|appeal to|"
    + _IS_COUNSEL,
)
def counsel_kept_out(p: Passage) -> Fact | None:
    """'Lawyers who agreed to defend her were threatened.'"""
    return _breach(p, Guarantee.COUNSEL)


@rule(
    r"(?:forced|coerced|made|compelled|pressured|pressed|tricked|tortured|beaten|threatened|blackmailed|induced|ma(?:k|d)e|forc(?:e|ing)|coerc(?:e|ing)|pressur(?:e|ing)|order to make|to make) (?:[\w'’-]+ ){0,5}?(?:to |into )?(?:sign\b|signing|sign (?:a|the|papers)|confess\w*|admit\w*|incriminat\w*|testify\w*|giv(?:e|ing) (?:a |false |an? \w+ )?(?:statements?|confessions?|testimony|evidence)|record\w* (?:a|an)|appear\w* (?:on|in) (?:a |state |national )?(?:\w+ )?(?:televis\w+|video|tv|confession)|read\w* (?:out )?a|pleading|plead guilty|implicat\w+)|confessions?[^.;]{0,50}? (?:beaten|extracted|obtained|wrung|coerced|forced|extorted|tortured|elicited|made) (?:out |under|from|by|through|after|while)|(?:statements?|confessions?|papers?|documents?)[^.;]{0,20}? (?:contents? |that |which )?(?:[\w'’-]+ ){0,4}?not (?:been )?(?:allowed|permitted|able|shown|given time) to read|(?:broadcast|aired|televised|showed|filmed|released|published) (?:[\w'’-]+ ){0,6}?(?:confess\w*|admi(?:t|ss)\w*|incriminat\w*)|(?:broadcast|aired|televised|showed) (?:a |the )?(?:recording|video|footage|interview)[^.;]{0,60}?(?:confess|admit)\w*|(?:unless|until) (?:he|she|they) (?:confess|sign|plead|testif|admit)\w*|(?:signed|put (?:his|her|their) (?:signature|name) to|retracted|recanted|withdrew) (?:[\w'’-]+ ){0,4}?(?:confessions?|because (?:they|he|she) (?:was|were|had|told))",
    cues="sign confess admit admiss incriminat testif statement record appear read plead implicat testimony evidence",
    own_negation=True,
    unless=r"assigned|calls? (?:on|for)|significant|evidence of|signs of",
)
def made_to_confess(p: Passage) -> Fact | None:
    """'… in order to make her sign a statement that she was not allowed to read.'"""
    return _breach(p, Guarantee.CONFESSION)


@rule(
    _COURTS
    + r" (?:told|informed) (?:him|her|them|<HIM>) (?:that )?(?:it|this|that) (?:was|is) (?:not a matter for|no(?:t|ne of) (?:his|her|the) (?:\w+'s )?(?:business|concern))|"
    + _COURTS
    + r" (?:[^.;]{0,40}? )?(?:ignored|dismissed|disregarded|rejected|refused|failed|overruled|declined|took no notice|did not (?:order|investigate|take|consider|examine|allow|hear|address|look)|never (?:ordered|investigated|considered|examined)|denied|turned down|threw out) (?:[\w'’-]+ ){0,8}?(?:torture|ill-treatment|allegations?|confessions?|evidence|witness\w*|motions?|objections?|applications?|expert\w*|defen[cs]e|alibi|testimony|substantiat\w+|photographs|proof|merits)\b|(?:requests?|motions?|objections?|applications?|petitions?) (?:[\w'’-]+ ){0,3}?(?:by|from|of|filed by|made by|submitted by) (?:the |his |her |their )?(?:defen[cs]e|lawyers?|counsel)(?: [^.;]{0,70}?)? (?:was|were|been) (?:\w+ly )?(?:turned down|rejected|dismissed|refused|ignored|denied|overruled|disallowed)|(?:no|without|any|lack of|little|scant|not a shred of|absence of) (?:[\w'’-]+ ){0,3}?(?:evidence|proof)\b|(?:prosecution|prosecutors?|authorities|state|government|investigators) (?:\w+ )?(?:fail\w* to|did not|has not|have not|was unable to|never) (?:produc\w+|present\w*|substantiat\w+|prov\w+|adduc\w+|back up|offer\w*|provid\w+) (?:[\w'’-]+ ){0,4}?(?:evidence|proof|accusations?|allegations?|charges|case|claims?)|not been substantiated|admitted (?:as|into) evidence|(?:refus\w+|fail\w+|declin\w+) to (?:admit|hear|call|examine|summon|consider) ",
    cues="torture treatment allegation confession evidence witness motion objection application expert defen alibi testimony substantiat photograph proof merits request petition admit hear matter business concern",
    own_negation=True,
    own_voice=True,
    unless=r"authorities (?:have |has )?(?:failed|refused|declined) to investigate|inquiry|internal|found no evidence of|no evidence of (?:abuse|torture|ill|mistreat|a crime against)|closed for|calls? (?:on|for)|must|should|human rights defen|bail|habeas corpus|to be released|find any evidence|lack of evidence|no evidence that (?:he|she|they) (?:was|were) (?:tortured|beaten)",
)
def court_ignored(p: Passage) -> Fact | None:
    """'The judge dismissed her torture allegations without ordering an examination.'"""
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:convict\w+|verdict|judg[e]?ment|conviction|case|sentence|ruling|decision|charges?|indictment|prosecution|accusations?)\b(?: [^.;]{0,40}?)? (?:bas(?:ed|ing)|rest(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|founded|built|hing(?:es|ed)|cit(?:es|ed|ing)|depend\w*|stem\w*) (?:[\w'’-]+ ){0,4}?(?:solely |entirely |almost |largely |mainly |exclusively |only )*(?:on |upon |from )?(?:[\w'’-]+ ){0,5}?(?:confessions?|statements?|testimony|witness\w*|evidence|tweets?|posts?|poems?|recordings?|interviews?|informants?|hearsay|songs?|cartoons?)\b|(?:the )?(?:only|sole) (?:piece of )?evidence (?:\w+ ){0,2}?(?:presented|produced|against|offered|cited|adduced|submitted)\b|(?:on|upon) the (?:sole |only )?(?:basis|strength) of|(?:cites?|lists?|cited|listed) (?:[\w'’-]+ ){0,8}?as evidence",
    cues="bas rest rel founded built hing cit depend stem strength evidence",
    own_voice=True,
    unless=r"arrest|detained at|released on|based in|accusation stems|article that|on the basis of (?:that|this|his|her)",
)
def rests_on_little(p: Passage) -> Fact | None:
    """'The conviction rested solely on the testimony of an anonymous witness.'"""
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:detain\w*|jail\w*|imprison\w*|target\w*|prosecut\w+|punish\w*|arrest\w*|convict\w+|sentenc\w+|held|charged|persecut\w+|depriv\w+ of (?:his|her|their) liberty|behind bars) (?:[\w'’,-]+ ){0,4}?"
    + _ONLY
    + r" (?:for|because|on account|due to|in connection|as a result|in response|on the basis)\b|(?:punished|targeted|persecuted|jailed|prosecuted|harassed|imprisoned|singled out) (?:for|because of|over|in connection with) (?:[\w'’-]+ly )*(?:his|her|their|exercis\w+|express\w+|defend\w+|doing|peaceful\w*|having (?:criticis|criticiz|exercis|express|defend|spoken)\w*|a (?:sermon|poem|tweet|post|cartoon|joke))\b(?! (?:\w+ )?(?:alleged|role in the))|(?:act of|in|as|direct|clear|apparent|aimed as|form of|constitutes?|amounts? to|seen as|considered|appears? to be|be|is) (?:a |an |further |clear |direct |apparent |further )*(?:reprisals?|retaliation|retribution|revenge|vengeance|punishment) (?:for|against)|"
    + _CASE
    + r"\b(?:[^.;]{0,60}?)? (?:aim(?:s|ed)|intended|designed|meant|seek(?:s|ing)?|purpose|pretext|attempt\w*|effort|appears? (?:to be )?(?:intended|aimed)|serves?|calculated|only) (?:[\w'’-]+ ){0,5}?(?:silenc\w+|punish\w*|intimidat\w+|sanction\w*|retaliat\w+|deter\w*|discredit\w*|stifl\w+|muzzl\w+|obstruct\w*|prevent\w*|crush\w*)|(?:found|determined|concluded|ruled|declared|deemed|considered|considers|opinion)\b(?: [^.;]{0,60}?)? (?:detention|deprivation of liberty|arrest|imprisonment) (?:[\w'’,-]+ ){0,6}?(?:arbitrary|unlawful|illegal|contraven\w+|in violation|violat\w+)",
    cues="solely simply merely purely only exclusively punish target persecut jail prosecut harass imprison singled reprisal retaliat retribution revenge vengeance silenc intimidat sanction deter discredit stifl muzzl obstruct crush arbitrary unlawful illegal contraven violat",
    own_voice=True,
    unless=r"calls? (?:on|for)|urg|journalists (?:are|face)|must not be|released only|(?:plight|cases?|situation|fate|number) of (?:all |the |other |many )?(?:writers|journalists|people|prisoners|activists|defenders|persons|colleagues|artists)",
)
def for_speaking(p: Passage) -> Fact | None:
    """'… detained solely for exercising her right to freedom of expression.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?:trial|hearing|proceedings|appeal|case|verdict)s? (?:against (?:him|her|them) )?(?:has|have|had|was|were) (?:\w+ )?(?:been )?(?:repeatedly |constantly |again and again )?(?:postponed|adjourned|delayed|deferred|put off) (?:repeatedly|again and again|(?:on )?[\w-]+ (?:times|occasions)|indefinitely|without (?:explanation|reason))|(?:repeatedly|constantly|indefinitely) (?:been )?(?:postpon|delay|adjourn|deferr)\w+ (?:the |his |her |their )?(?:trial|hearing|proceedings|appeal|case)|(?:brought|presented|produced|taken|appeared) (?:to|before|in) (?:a |the |any )?(?:judge|court|magistrate|prosecutor)s? (?:only )?(?:on|after|in) (?:[\w, ]{3,40}?),? (?:beyond|in breach|well after|more than|exceeding|days after)|not (?:\w+ )?(?:brought|presented|produced|taken|appear\w*|charged|heard) (?:[\w'’-]+ ){0,6}?until|(?:trial|hearing|session|appeal|verdict)s? (?:[\w'’-]+ ){0,4}?(?:(?:lasted|took|over|delivered|finished|concluded|wrapped up|completed) (?:in|within|only|just|less than|barely|under|a)? ?(?:[\w'’-]+ ){0,4}?(?:minutes|an hour|one hour|half an hour|hours))\b|(?:yet|still) to be (?:\w+ )?(?:charged|tried|indicted|brought|heard)|(?:no|not|never|without) (?:\w+ )?(?:formal(?:ly)? |official(?:ly)? |any |been |being )*(?:charge[ds]?|tri(?:al|ed)|indicted)\b(?! (?:by|in|for|at|with|on|under)\b)",
    cues="postpon adjourn delay deferr put brought presented produced taken appear charged heard lasted took over delivered finished concluded wrapped completed yet still charge tri indict",
    own_negation=True,
    own_voice=True,
    unless=r"releas|freed|let go|calls? (?:on|for)|must|should|urg|nobody|no one|officers|guards|visit",
)
def delayed(p: Passage) -> Fact | None:
    """'… whose trial has been postponed on nine occasions.'"""
    return None if is_no_fault(p, ENGLISH) else _breach(p, Guarantee.OTHER)


@rule(
    r"(?:declared|pronounced|branded|labelled|labeled|called|described|presented|portrayed|proven|referred to) (?:[\w'’\"-]+ ){0,5}?(?:guilty|terrorists?|traitors?|spy|spies|criminals?|enem(?:y|ies))\b(?:[^.;]{0,40}(?:before|on (?:state )?television|in public|parliament))|(?:judges?|court|tribunal|panel|trial)\b[^.;]{0,40}? (?:lack\w*|without|neither|not|nor|no) (?:[\w'’-]+ ){0,3}?(?:independen\w+|impartial\w*|qualified)|(?:judge|prosecutor) (?:[\w'’-]+ ){0,3}?(?:is|was) (?:a |the |also )?(?:former|himself|herself|member|relative|close|brother|same)\b|tried (?:[\w'’-]+ ){0,3}?(?:by|before|in) (?:a |the )?(?:\w+ )?(?:military|special|emergency|anti-terror\w*|state security|revolutionary|sharia)|(?:trial|trying|prosecution) of civilians|(?:relatives?|famil(?:y|ies)|public|press|media|journalists|reporters|diplomats|observers|supporters|colleagues|parents|friends)(?: members?)? (?:[\w'’-]+ ){0,4}?(?:kept out|shut out|barred|excluded|prevented|turned away|denied (?:access|entry)|not (?:allowed|admitted|permitted)|banned|removed) (?:[\w'’-]+ ){0,5}?(?:court\w*|trial|hearings?|session|proceedings|door)|(?:learn\w*|heard|found out|informed) of (?:the |his |her |their )?(?:trial|hearing|verdict|conviction|sentence|charges|proceedings) (?:only )?(?:from|through|by|after|months|weeks|when)",
    cues="guilty terrorist traitor spy spies criminal enem independen impartial qualified former member relative civilian military special emergency security revolutionary sharia famil public press media journalist reporter diplomat observer supporter colleague parent friend closed learn heard informed",
    own_negation=True,
    own_voice=True,
    unless=r"calls? (?:on|for)|urg|must|should|criminal (?:code|court|case|procedure)|case closed",
)
def not_impartial(p: Passage) -> Fact | None:
    """'State media declared her guilty before the trial had begun.'"""
    return _breach(p, Guarantee.INDEPENDENCE)


@rule(
    r"(?:pressured|forced|coerced|pressed|threatened|compelled|made) (?:in)?to (?:withdraw\w*|drop\w*|giv\w+ up|step\w* (?:down|aside)|abandon\w*|resign\w*) ?(?:from )?(?:the |his |her |their )?(?:case|defen[cs]e)?|(?:assigned|appointed|imposed|given|provided with|substituted) (?:\w+ ){0,2}?(?:government|state|court|official|state-appointed|government-appointed|duty)[ -]?(?:appointed )?(?:lawyers?|counsel|attorneys?|defenders?)|(?:detention|arrest|imprisonment|deprivation of liberty) (?:\w+ ){0,3}?(?:declared|found|ruled|held|deemed|judged|considered|determined) (?:to be )?(?:\w+ )?(?:arbitrary|unlawful|illegal)|witness(?:es)? (?:\w+ )?(?:withdrew|withdrawn|recanted|retracted)|"
    + r"it was all over (?:in|within) (?:an? |half an? |\w+ )?(?:hour|minutes|afternoon|morning|day)|(?:had|has) never met (?:the|this|that|his|her) (?:\w+ )?(?:lawyer|advocate|counsel|attorney)|(?:lawyer|advocate|counsel|attorney) (?:who|that) (?:spoke|appeared|pleaded|acted) for (?:him|her|them)|(?:his|her|their|the family's) (?:\w+ )?(?:advocate|lawyer|counsel|attorney)s?(?:, (?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?,(?: who)?)? (?:has|have|had|was|were) (?:himself |herself |themselves |also |now |since )?(?:been )?(?:followed|threatened|attacked|disbarred|arrested|detained|harassed|intimidated|prevented from)\b|(?:whom|who) (?:he|she|they|<HIM>) had never (?:met|seen|spoken to)|"
    + r"categor(?:y|ies) (?:I{1,3}|IV|V)\b|(?:committed no|not committed any|guilty of no|only|innocent of any) (?:crime|offen[cs]e)s?\b(?: (?:is|was|being|to))?|(?:political|show|sham|mock|farcical|summary) (?:trial|verdict|process|prosecution)s?\b|(?:cut short|cut off|interrupted|silenced) (?:[\w'’-]+ ){0,3}?(?:defen[cs]e|lawyers?|counsel|statement|speech|arguments?)|(?:could not|unable to|cannot|not able to|not allowed to) (?:\w+ )?(?:communicate|confer|speak|consult) (?:\w+ )?with (?:his|her|their) (?:lawyers?|counsel)|witness(?:es)? (?:[\w'’-]+ ){0,6}?(?:behind a (?:screen|curtain)|anonymously|in disguise|masked)|without (?:an? |any )?(?:individuali[sz]ed|proper|adequate|judicial|independent|meaningful) (?:\w+ )?(?:assessment|review|oversight|reasoning|examination|scrutiny)|no (?:legal|factual) (?:basis|grounds|justification)|(?:unjustly|wrongfully|wrongly|unlawfully|illegally|unfairly|arbitrarily) (?:imprisoned|jailed|convicted|sentenced|prosecuted|arrested|detained|held|accused|charged)|nothing (?:more|other) than (?:doing|exercising|expressing|(?:his|her|their) (?:work|job|opinions?|words))|(?:trial|hearing|proceedings) (?:was|were) (?:conducted|held) in (?:his|her|their) absence|(?:only|just|barely|given|had) (?:\w+ )?(?:an hour|hours?|a day|\w+ days?|minutes) to (?:study|read|prepare|examine|review)|(?:refus\w+|declin\w+|fail\w+) to recuse|arbitrary nature of (?:his|her|their|the)|(?:unable|impossible) to (?:obtain|have|get) a fair",
    cues="pressured forced coerced pressed compelled withdr assigned appointed imposed declared found ruled deemed witness afternoon morning met spoke appeared pleaded acted followed threatened attacked disbarred arrested detained harassed intimidated prevented never categor crime offence offense political show sham mock farcical summary cut interrupted silenced communicate confer speak consult witness without unjustly wrongfully wrongly unlawfully illegally unfairly arbitrarily nothing absence legal factual hour day minutes fair recuse arbitrary",
    own_negation=True,
    own_voice=True,
    unless=r"(?:he|she) has been (?:arrested|detained)|calls? (?:on|for)|urg|must|should|crimes? (?:against|of)|medical|show trials? (?:are|in)|visit|group on arbitrar|summary of|only offen[cs]e under",
)
def no_ground(p: Passage) -> Fact | None:
    """'She has committed no crime', '… falls within category II.'"""
    return _breach(p, Guarantee.OTHER)


@rule(
    r"(?:nobody|no one|not|never|without) (?:\w+ )?(?:been |being |had |having )?(?:told|informed|notified|warned|aware)(?: (?:him|her|them|his lawyers?|her lawyers?|<HIM>))? (?:of|about|why|that|when|on what) (?:[\w'’-]+ ){0,5}?(?:hearing|trial|charges?|arrest|arrested|detained|held|verdict|proceedings|accused)|(?:learn(?:ed|t)|found out|discovered|heard) (?:[\w'’-]+ ){0,6}?(?:that|of|about) (?:[\w'’-]+ ){0,4}?(?:convicted|sentenced|verdict|trial|conviction|charged|indicted)|witness(?:es)? (?:had been |were |was |have been )?(?:\w+ly )?(?:instructed|coached|pressured|bribed|threatened|intimidated|tortured|paid|coerced|prepared)|no (?:written |reasoned |formal )?(?:judg[e]?ment|verdict|ruling|indictment|charge sheet|reasons|record) (?:has|have|had|was|were) (?:\w+ )?(?:been )?(?:issued|published|given|served|kept|provided|made|handed)|(?:gave|given|provided|offered) no (?:reasons?|explanation|grounds|justification)|in a language (?:that |which )?(?:he|she|they) (?:do|does|did|could|can)(?: not|n't)|retroactive\w*|(?:tried|punished|convicted|sentenced|prosecuted) (?:twice|again|a second time) for the same|double jeopardy|(?:is|are|was|were|be) (?:\w+ )?(?:disproportionate|excessive|vague|vaguely worded|overbroad|overly broad|ill-defined)|(?:vague|overbroad|overly broad|ill-defined|vaguely[- ](?:worded|defined)|draconian|catch-all) (?:and \w+ )?(?:laws?|provisions?|charges?|legislation|articles?|offen[cs]es?)|(?:rejected|dismissed|upheld|confirmed|convicted|sentenced|extended|ruled|decided) (?:[\w'’-]+ ){0,3}?without (?:a |any |holding a |the benefit of a )?hearing|(?:conferred|met|consulted|spoke|dined) (?:\w+ )?(?:in private|privately|in chambers)|(?:retracted|withdrawn|recanted) (?:it|the confession|the statement|his|her)|(?:held|took place|conducted|tried) (?:\w+ )?(?:in|inside|at) (?:a|the) (?:[\w-]+ )?(?:police station|prison|barracks|military base|detention cent)|(?:first|only) (?:time )?(?:saw|met|seen|met with) (?:[\w'’-]+ ){0,3}?(?:lawyer|counsel|client)|lawyer (?:saw|met) (?:him|her|them) (?:only|for the first time)",
    cues="nobody no not never without learn found discovered heard witness gave given provided offered language retroactive twice again second jeopardy disproportionate excessive vague overbroad broad ill-defined draconian catch-all hearing conferred met consulted spoke retracted withdrawn recanted station prison barracks base first",
    own_negation=True,
    unless=r"(?:famil\w+|relatives|parents|wife|husband|mother|father) (?:was|were|has|have|had) not|calls? (?:on|for)|must|should|urg|visit|whereabouts|where (?:he|she)|excessive (?:force|heat)|comment|died|transfer|medical|prison without|deaths?|found out (?:where|that)|treatment",
)
def kept_from_knowing(p: Passage) -> Fact | None:
    """'Nobody had told her of the hearing', 'no written judgment has been issued.'"""
    return _breach(p, Guarantee.OTHER)


@rule(
    r"(?:defen[cs]e|lawyers?|counsel|attorneys?|accused|he|she|they) (?:[\w'’-]+ ){0,2}?(?:has|have|had|was|were) (?:still )?(?:never|not|yet to) (?:yet )?(?:be(?:en)? )?(?:given|granted|allowed|shown|seen?|learn\w*|told|hear|know)(?: (?:access to|sight of|a copy of|what|why|of what|the|any))* (?:\w+ ){0,3}?(?:access|file|evidence|statement|charges?|accused|indictment|reasons?|judge)\b|to which the defen[cs]e|(?:never|not) (?:been )?(?:asked|invited|requested) to (?:lift|waive)|neither court|(?:not|never|neither|without|nor|no) (?:[\w'’-]+ ){0,6}?(?:assisted|represented|defended|accompanied) by (?:an? |the |his |her |any |their )?(?:\w+ )?(?:lawyer|counsel|attorney)|(?:lawyers?|counsel|attorney)(?: (?:whom )?(?:we|he|she|they|the family) (?:had )?\w+)? (?:was|were|had been) (?:\w+ )?(?:sent (?:home|away)|dismissed|expelled|removed|replaced|silenced|ejected|escorted out)|(?:judges?|court|tribunal|bench) (?:\w+ )?(?:heard|called|admitted|allowed|summoned) (?:only|just|no|none|not one|not a single)\b|(?:brought|taken|presented|produced|appeared|led) (?:before|to) (?:an? |the )?(?:\w+ )?(?:judge|magistrate|court) (?:only|for the first time|as late as)|(?:only|not until) (?:brought|taken|presented) before|it (?:all |\w+ )?(?:took|lasted|was over in|was over within) (?:only |just |barely |less than |under |all of |a mere )*(?:an? |one |two |half an? |\w+ )?(?:minutes?|afternoon|morning|hours?|day)\b|(?:lawyer|counsel|attorney|advocate)s?,? (?:whom )?(?:[\w'’-]+ ){0,6}?(?:was|were|had been) (?:\w+ )?(?:turned away|refused entry|kept outside|not let in)|(?:lawyer|counsel|attorney|another|defender),? (?:whom |who )?(?:[\w'’-]+ ){0,6}?spoke for (?:only |just |barely )?\w+ minutes|(?:case file|file|evidence|indictment|dossier) (?:[\w'’-]+ ){0,4}?(?:only )?(?:an? |one |two |three |four |\w+ )(?:hours?|days?) before|non-?disclosure (?:undertaking|agreement|pledge|statement)|(?:convicted|condemned|sentenced|found guilty) on the (?:strength|basis|word) of|(?:refus\w+|fail\w+) to (?:provide|appoint|call|bring) (?:an? |the )?(?:interpreter|translator)|without (?:an? )?(?:interpreter|translat\w+|interpretation)|without (?:saying|explaining|telling|stating|disclosing|specifying|giving|being told|revealing) (?:him |her |them |<HIM> |to \w+ )?(?:why|what|on what|(?:the |any |a )?(?:reasons?|grounds|explanation|charges?))\b|(?:neither|none) of (?:them|the \w+) (?:has|have|had|was|were) (?:yet |ever |so far )?(?:been )?(?:formally )?(?:charged|tried|indicted|brought before|told (?:why|what))|no (?:formal )?(?:charges?|indictment) (?:has|have|had|was|were) (?:yet |been |so far |ever )*(?:filed|brought|laid|pressed|served|announced|made public)|no (?:paper|document|warrant|order|notice)s? (?:has|have|had|was|were) (?:\w+ )?(?:been )?(?:served|shown|produced|presented|given)|(?:deprivation of liberty|detention|arrest|imprisonment|case|prosecution|conviction|sentence)\b[^.;]{0,40}? (?:lack(?:s|ed|ing)|(?:has|had|is|was) (?:no|without(?: any)?)) (?:a |an |any )?(?:legal|lawful|factual|evidential) (?:basis|grounds?|foundation)|(?:trial|hearing|session|proceedings)s? (?:that |which )?(?:\w+ )?(?:lasted|took|was over in|were over in) (?:only |just |barely |less than |under |all of |a mere )*(?:an? |one |two |half an? )?(?:morning|afternoon|day)\b|violations? of (?:his|her|their|the|article)[^.;]{0,30}(?:fair trial|\b[56](?: §|\b))|(?:has|have|had) (?:still )?yet to (?:learn|be (?:told|informed|shown|charged|tried|brought before|heard)|appear before|see)\b|(?:not|never) (?:been )?(?:entered|recorded|registered|logged) (?:in|on) |(?:unrecorded|unregistered) (?:detention|arrest)|depriv\w+ of (?:an? |the right to (?:an? )?)?fair (?:trial|hearing)|(?:turned down|refused|rejected) (?:every|all|each)(?: one)? (?:of )?(?:\w+ ){0,4}?(?:witness\w*|experts?|motions?)|(?:^|[;:] )never (?:tried|charged)\b|(?:not|never) (?:been )?given time to (?:plead|prepare|read|speak)|(?:agreed|made|forced|had) to read (?:out )?(?:a |the )?(?:text|statement|confession)|signed(?:, (?:he|she|they) (?:said|says),)? whatever|learned of (?:the )?(?:date|hearing|trial|verdict) (?:from|through|by)|(?:questions?|doubts?|concerns?) (?:\w+ ){0,2}?about the fairness|(?:hours|days|weeks|months|years) (?:\w+ ){0,3}?before (?:he|she|they|<HIM>) (?:was|were) (?:told (?:what|why)|informed of|charged|brought before|allowed (?:a |to see a )?lawyer)|(?:not one|none|no) of (?:the |his |her |their )?(?:defen[cs]e(?:'s)? )?(?:witness\w*|experts?)(?: for the defen[cs]e)? (?:was|were) (?:called|heard|admitted|allowed|summoned)|(?:statement|paper|document|confession|text)s? (?:that |which )?(?:\w+ ){0,4}?(?:not been read|not read|could not read|not understand)|(?:with )?no lawyer (?:in the room|present|at (?:his|her) side)|(?:held|conducted|heard) (?:\w+ )?by video|(?:thumbprint|fingerprint|signature) to",
    cues="without charge tried trial hearing session proceedings brought told paper document warrant order notice detention arrest imprisonment liberty case prosecution conviction violation judge court tribunal bench only took lasted over another file indictment dossier disclosure convicted condemned sentenced found interpret translat before none video thumbprint fingerprint statement paper document defen lawyer counsel attorney accused never not yet neither without nor no closed unrecorded unregistered depriv turned refused rejected agreed made forced had signed learned question doubt concern sent dismissed",
    own_negation=True,
    own_voice=True,
    unless=r"human rights defen|visit|should|must|calls? (?:on|for)|urg|medical|whereabouts|family (?:has|have|was|were)|no (?:reply|answer)|doctor",
)
def kept_from_defence(p: Passage) -> Fact | None:
    """'Neither court allowed him to be assisted by his lawyer', 'she has yet to learn what she is accused of.'"""
    if is_no_fault(p, ENGLISH):
        return None
    return _breach(p, Guarantee.COUNSEL if p.has(r"lawyer|counsel|attorney") else Guarantee.OTHER)
