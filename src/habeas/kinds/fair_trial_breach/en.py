"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee

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


def _breach(p: Passage, guarantee: Guarantee) -> Fact:
    return FairTrialBreach(when=p.when, guarantee=guarantee, detail=p.clause)


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
    unless=r"visit|to see (?:him|her)|appeal to",
)
def no_counsel(p: Passage) -> Fact | None:
    """'… was interrogated without a lawyer.'"""
    return _breach(p, Guarantee.COUNSEL)


@rule(
    r"(?:trial|hearing|proceedings|session|case|courtroom)s? (?:\w+ ){0,6}?(?:behind closed doors|closed to|in camera|in secret|closed)|(?:closed|secret|closed-door) (?:court )?(?:trial|hearing|proceedings|session)|(?:barred|excluded|prevented|banned|not allowed|denied entry|refused entry) (?:\w+ ){0,5}?(?:attend(?:ing)?|observ(?:ing|e)|enter(?:ing)?) (?:\w+ ){0,3}?(?:trial|hearing|court|proceedings)|behind closed doors|closed-door|(?:will not be|was not|is not|not) open to (?:the )?(?:public|observers|press)|(?:observers?|diplomats?|journalists?|reporters|public) (?:(?:from|of) [\w ]{2,40} )?(?:was|were|been) (?:turned away|kept out|barred|not (?:allowed|admitted)|refused|excluded|denied)|tried in secret",
    cues="open turned kept refused denied admitted closed secret camera barred excluded prevented banned allowed entry",
    own_negation=True,
    own_voice=True,
)
def closed_trial(p: Passage) -> Fact | None:
    """'The trial was closed to the public.'"""
    return _breach(p, Guarantee.PUBLIC_HEARING)


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
    unless=r"spreading false|disseminat\w+ false|publish\w+ false|false (?:news|information)|wash",
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
    r"(?:opinion|working group|court|experts?|found|considers?|concluded|conclude|declared|ruled|believes?) (?:[\w.,'-]+ ){0,14}?(?:arbitrary|in violation of|unlawful|contrary to|violat(?:es|ed))|(?:detention|arrest|imprisonment|deprivation of liberty|prosecution|sentence|charges) (?:[\w.'-]+ ){0,6}?(?:is|are|was|were|appears?|to be|constitutes?|seems?) (?:\w+ )?(?:arbitrary|unlawful|illegal|solely|directly|retaliat\w+|politically|a (?:clear )?(?:violation|reprisal)|in (?:retaliation|reprisal|violation))|arbitrary detention of <HIM>|(?:solely|merely|only|simply) (?:\w+ ){0,3}?(?:because of|motivated by|for|as a result of|in connection with|due to) (?:\w+ ){0,5}?(?:exercis\w+|peaceful\w*|express\w+|opinions?|human rights|work|journalis\w+|activis\w+|beliefs)",
    cues="arbitrary unlawful violat contrary illegal solely directly retaliat politically reprisal merely only simply",
    own_voice=True,
    hypothetical=False,
    unless=r"calls? (?:on|for)|working group on arbitrary detention$",
)
def arbitrary(p: Passage) -> Fact | None:
    """'The Working Group found his detention arbitrary.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?:(?:without|no|nor|denied) |not (?:\w+ )?(?:been )?|never (?:been )?|nor (?:been )?)(?:any |formal |an? |being |having been |formally |officially |yet )*(?:charge(?:d|s)? or tri(?:al|ed)|charged?|charges|trial|brought before (?:a|the|any) (?:judge|court|magistrate)|(?:arrest |court |judicial )?warrants?|court orders?|informed of (?:the )?(?:\w+ )?(?:reasons?|charges?)|tried)\b|(?:without|refus\w+ (?:him|her|them)|denied|no) (?:the right to |a right to |an )?appeal\b|no (?:right|possibility) (?:of|to) appeal|(?:no|without|denied) (?:an? )?(?:interpreter|translation)|military (?:court|tribunal) (?:\w+ ){0,3}?civilians?",
    cues="without no not never nor refus denied military",
    own_negation=True,
    unless=r"no longer|not guilty|was charged",
)
def without_charge(p: Passage) -> Fact | None:
    """'… has been held without charge.'"""
    if p.has(r"interpreter|translation"):
        return _breach(p, Guarantee.INTERPRETER)
    if p.has(r"appeal"):
        return _breach(p, Guarantee.APPEAL)
    return _breach(p, Guarantee.REASONS if p.has(r"informed|warrant") else Guarantee.OTHER)


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
    return _breach(
        p, Guarantee.REASONS if p.has(r"warrant|told|informed|reasons") else Guarantee.OTHER
    )


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
    r"(?:lawyers?|counsel|attorneys?|defen[cs]e) (?:[\w'-]+ ){0,4}?(?:learned|only|had|has|have|was|were|is|are) (?:[\w'-]+ ){0,4}?(?:not (?:been )?(?:given|allowed|permitted|shown|told|informed|notified|present|admitted|able|seen|received)|no (?:access|time|notice|chance)|minutes|hours|denied|refused|barred|disbarred|arrested|harassed|excluded|removed|expelled|a day|one day|two days)|(?:without|no|had no|absence of|lacked|lacking) (?:the presence of )?(?:\w+ ){0,4}?(?:lawyers?|counsel|attorney|interpreter|translator|defen[cs]e|witness(?:es)?|indictment|due process|legal (?:basis|grounds|representation|aid|assistance|recourse))\b|(?:evidence|case file|indictment|verdict|file|charges|witness(?:es)?) (?:\w+ ){0,3}?(?:(?:was|were|has been|have been|is|are) (?:\w+ )?)(?:withheld|secret|sealed|classified|undisclosed|not (?:been )?(?:disclosed|shown|presented|heard|called|made public|shared|translated))|(?:beyond|exceed\w*|longer than|past|expired?) (?:the )?(?:\w+ )?(?:legal|statutory|maximum|lawful|48|72|24)[- ]?(?:\w+ )?(?:limit|period|term|hours?|time)?|(?:confess\w*|statement|signed|sign|signing) (?:[\w'-]+ ){0,6}?(?:under|after|by|through) (?:\w+ )?(?:torture|duress|pressure|threats?|coercion|beatings?|blindfold\w*|force)|(?:cannot|can not|could not|no right to|not be) (?:be )?appeal(?:ed)?\b|presumption of innocence|presumed guilty|(?:same|biased|partial) judge|judge (?:\w+ ){0,3}?(?:bias|partial|prejudiced)",
    cues="lawyer counsel attorney defen interpreter translator witness indictment process legal evidence file verdict charges beyond exceed longer past expire confess statement sign appeal innocence guilty judge",
    own_negation=True,
    own_voice=True,
    unless=r"human rights defen|visit|calls? (?:on|for)|must|should|urg|ensure|no (?:witness|evidence) (?:protection)|no (?:\w+ )?lawyer\w* (?:was|were) (?:arrested|detained)",
)
def defence_hampered(p: Passage) -> Fact | None:
    """'Her lawyers were given two hours to read the file.'"""
    return _breach(p, Guarantee.COUNSEL if p.has(r"lawyer|counsel|attorney") else Guarantee.OTHER)
