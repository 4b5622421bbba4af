"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.charge import Charge

_OFFENCE = r"(?P<offence>(?:\"[^\"]+\"(?:,? and \"[^\"]+\")*|(?:[\w.'/-]+ ){0,11}?[\w.'/-]+?))"
_END = r"(?=,? (?:under|over (?:an?|the|his|her|their) (?:[\w'-]+ ){0,4}?(?:protest|demonstration|rally|march|strike|blockade|sit-in|gathering|vigil|riot|article|post|speech|interview|event|incident)|on \d|on [A-Z]|on suspicion|in (?:accordance|relation)|by (?:the|a)|which|who|for which|after|before|and (?:is|was|were|are|has|sentenced|faces|could|remanded|placed|detained|taken|held)|because|contrary|pursuant|following|at the)|[,.;:()]| \(|$)"
_ARTICLE = r"(?:(?:,? (?:under|contrary to|pursuant to|in (?:accordance|violation) (?:with|of)|based on) | \()(?P<article>(?:the )?(?:articles?|sections?|part|paragraph|art\.|law|anti|criminal|penal|cyber|national|counter)[^,;)]{2,100}))?"


_SUSPICION = re.compile(
    r"\bsuspicion|\bsuspect|\bunder investigation\b|\binvestigat(?:ed|ing)\b", re.IGNORECASE
)
_ACCUSATION = re.compile(r"\b(?:charge|indict|accus|prosecut|count)", re.IGNORECASE)


_FACES = r",? who (?:faces|risks|could face) (?:[^.;]|\.\d){0,80}? (?:for|on charges of) ([^.;,]+)"
_LAW = r"(?:the )?(?:[A-Z][\w'-]* )*(?:Code|Law|Act|Constitution|Decree|Statute)(?: No\.? ?\d[\w/-]*)?(?: on (?:the )?[A-Z]\w+(?: [A-Z]\w+)*)?"
_ARTICLES = r"(?:[Aa]rticles?|[Ss]ections?|[Aa]rt\.) \d[\w().-]*(?:(?:,| and) \d[\w().-]*)*"
_UNDER_LAW = re.compile(
    rf"(?:(?:violating|breaching|breach of|violation of|offen[cs]es under) )?(?P<article>{_ARTICLES}(?: (?:of|in) {_LAW})?|{_LAW}(?:, {_ARTICLES})?)"
    rf"(?:,? (?:with|of|for) (?P<offence>[^,.;]+?))?(?=,? (?:on \d|on (?-i:[A-Z])|by (?:the|a) )|[,.;]|$)"
)


def _charge(p: Passage) -> Fact | None:
    offence, article = _apart(p)
    return Charge(
        when=p.when,
        actor=p.subject if not p.has(r"\bby\b") else p.agent,
        offence=offence,
        article=article,
        suspected=_suspected(p.matched, p.word("offence")),
    )


def _apart(p: Passage) -> tuple[str | None, str | None]:
    """The offence and the article: 'charged with article 215 of the Code with treason' names the law where the offence is looked for."""
    offence, under = p.word("offence"), p.word("article0")
    article = p.word("article") or under
    opening = under or offence
    start = p.clause.find(opening) if opening else -1
    law = _UNDER_LAW.match(p.clause, start) if start >= 0 else None
    if law is None:
        return offence, article
    named = (law["offence"] or "").strip(" \"'") or None
    is_told = under and offence and not re.fullmatch(_LAW, offence)
    return named or (offence if is_told else None), law["article"]


def _suspected(matched: str, offence: str | None) -> Stated | None:
    """Whether the words before the offence tell of a suspicion alone."""
    before = matched.partition(offence)[0] if offence else matched
    is_suspicion = _SUSPICION.search(before) and not _ACCUSATION.search(before)
    return Stated.YES if is_suspicion else None


@rule(
    r"(?:<WAS> |who <WAS> )?(?:also )?(?:charged|indicted|accused|prosecuted|arraigned) (?:(?:on \d+ \w+(?: \d{4})?|again|yesterday|today|under (?P<article0>[^,;\"]{3,80}?)) )?(?:with|of|on|for)(?: charges? (?:of|related to))? (?!\d|the (?:investigation|inquiry|examination|task|duty|care|case|matter)\b)"
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="charged indicted accused prosecuted arraigned",
    unless=r"\b(?:nobody|no one)\b|person accused|(?:authorities|government|police|guards) (?:is|are|was|were) accused|has accused|accused the (?:government|authorities|police)|charged with (?:\w+ ){0,3}?(?:investigat|inquir|inquest|task|care|duty|duties|follow|supervis|oversee|protect|find|examin|monitor|look|answer|mission)",
    happens=True,
)
def was_charged(p: Passage) -> Fact | None:
    """'… was charged with spreading false information.'"""
    return _charge(p)


@rule(
    r"(?:charged|charges|accuses?|accused|indicted) (?:him|her|them|<HIM>)(?:, [^,;]{1,60},)? (?:on \d+ \w+(?: \d{4})? )?(?:with|of) "
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="charge accuse indicted",
    happens=True,
)
def they_charged(p: Passage) -> Fact | None:
    """'The prosecutor charged him on 11 May with …'"""
    return _charge(p)


@rule(
    r"(?:face[sd]?|facing|on|under|brought|pressed|filed|based on|arrested on|detained on|in connection with) (?:\w+[ -]){0,5}?(?:charges?|accusations?|suspicion|an? (?:criminal )?(?:case|indictment))(?: (?:of|related to|for|relating to|that) "
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="charge accusation suspicion case indictment",
    unless=r"trial on (?:the|a) (?:same|similar) |drop|without (?:any )?charges?|no charges?|charges? (?:against \w+ )?(?:were|was|be|have been|has been) (?:dropped|dismissed|withdrawn)|convict|sentenced|acquitted",
    happens=True,
)
def faces_charges(p: Passage) -> Fact | None:
    """'… faces charges of extremism.'"""
    return _charge(p)


@rule(
    r"(?:accept|approv|confirm|fil|submitt|issu|lodg|return)(?:s|ed|es)? (?:on \d+ \w+(?: \d{4})? )?(?:the|an|its|his|her|their) (?:\w+ )?indictment (?:against|of) (?:him|her|them|<HIM>)(?: (?:for|on charges? of|with) "
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="indictment",
    happens=True,
)
def indictment_taken(p: Passage) -> Fact | None:
    """'The court accepted on 21 July the indictment against Ana Lesko': a court that takes it charges nobody itself."""
    offence, article = _apart(p)
    faces = p.goes_on(_FACES, r"(?!)")
    return Charge(when=p.when, offence=offence or faces, article=article)


@rule(
    r"(?:charges?|accusations?|indictment|criminal (?:case|proceedings|investigation)) (?:\w+ ){0,5}?(?:was|were|has been|have been|had been) (?:\w+ )?(?:brought|filed|opened|initiated|pressed|laid|issued|upheld|launched|added|amended)|(?:was|were) transferred to the (?:public )?(?:procuracy|prosecutor\w*|procuratorate)",
    cues="charge accusation indictment criminal procura prosecutor",
    unless=r"dropped|dismissed|\b(?:no|neither) (?:\w+ )?(?:charges?|accusations?|indictment|criminal)",
    happens=True,
)
def charges_brought(p: Passage) -> Fact | None:
    """'A criminal case was opened against …'"""
    return Charge(when=p.when, actor=p.agent)


@rule(
    r"(?:is|are|was|were|be|been|being|remains?|remained|became|becomes?)(?: (?:also|now|still|then|\w+ly))?(?: (?:declared|named|summoned|identified|listed|considered|treated|questioned|interrogated|designated|described|registered)(?: (?:today|yesterday|on \d+ \w+(?: \d{4})?))?)?(?: to be| as)?(?: (?:an?|the|one of(?: the)?|prime|main|chief|only|key|formal|official|\w+))? suspects?\b"
    r"(?:,? (?:in|on|for|of) (?:(?:an?|the|his|her|their) (?:[\w-]+ )?(?:case|investigation|inquiry|probe|file) (?:of|on|into|over|about|for) )?"
    + _OFFENCE
    + _END
    + r")?"
    + _ARTICLE,
    cues="suspect",
    unless=r"\bas (?:a )?witness|no longer|dropped|(?:officers?|guards?|policem[ae]n) (?:is|are|was|were) (?:\w+ ){0,2}suspects?",
    happens=True,
)
def is_a_suspect(p: Passage) -> Fact | None:
    """'… was named as a suspect in a case of slander.'"""
    offence = p.word("offence")
    is_case = offence is None or re.fullmatch(
        r"(?:an?|the|this|that|his|her) (?:[\w-]+ ){0,2}(?:case|investigation|inquiry|probe|file|proceedings)|the \w+",
        offence,
    )
    return Charge(
        when=p.when,
        actor=p.agent,
        offence=None if is_case else offence,
        article=p.word("article"),
        suspected=Stated.YES,
    )


@rule(
    r"\b(?:no|neither)(?: (?:new|formal|criminal|further|other))* (?:charges?|accusations?|indictment|case|proceedings) (?:(?:at all|whatsoever|against <HIM>) )?(?:was|were|has been|have been|had been|is|are) (?:ever |yet |so far )?(?:brought|filed|opened|initiated|pressed|laid|issued|launched|instituted)\b|"
    r"(?:was|were|is|are|has|have|had)(?: (?:not|never)|n't)(?: (?:yet|ever|so far|formally))*(?: been)?(?: (?:yet|ever|formally))* (?:charged|indicted|prosecuted)(?! (?:with|of|for|on) )\b",
    cues="charge accusation indictment indicted case proceedings prosecuted",
    unless=r"\b(?:until|till|before|at first|at the time|during|in the first|within)\b|\bfor (?:the )?(?:[\w-]+ ){0,4}?(?:hours?|days?|weeks?|months?|years?)\b",
    own_negation=True,
    denies=True,
)
def was_not_charged(p: Passage) -> Fact | None:
    """'She was not charged', 'no charges were brought against her.'"""
    return Charge(when=p.when, actor=p.agent)


@rule(
    r"<WAS> (?:found guilty|convicted|sentenced (?:to .{3,60}?)) (?:of|for|on (?:\w+ )?charges of) "
    + _OFFENCE
    + _END
    + _ARTICLE,
    cues="guilty convicted",
    unless=r"sentenced",
)
def was_convicted_of(p: Passage) -> Fact | None:
    """Conviction names the offence, and is a hearing's outcome; it is left to that kind."""
    return None


@rule(
    r"(?:charged|accused|indicted|prosecuted|remanded [^.;\"]{0,60}?|detained|arrested)(?:, [\w ]+,| \w+ly| again| in \d{4}| formally| finally| jointly)? (?:with|of|for) (?P<offence>\"[^\"]+\"(?:,? and \"[^\"]+\")*|having [\w ]+?(?=[,.;]|$)|(?:\w+ing|espionage|treason|terrorism|extremism|sedition|defamation|blasphemy|spying|fraud|embezzlement|hooliganism|libel|rebellion|incitement|corruption|contempt|subversion)\b[^,.;]*)"
    + _ARTICLE,
    cues="charged accused indicted prosecuted remanded detained arrested",
    happens=True,
    unless=r"exercising|merely|solely|simply|person accused|sentenced|convicted|nobody|no one|not (?:been )?(?:charged|accused)",
)
def charged_with_quoted(p: Passage) -> Fact | None:
    """'… is accused of "economic terrorism".'"""
    return _charge(p)


@rule(
    r"(?:charges?|charge sheet|indictment|accusation|investigators? \w+|he|she|they)(?:,[^,]+,)? ?(?:is|are|was|were|reads?|being|:):? (?:that of )?(?P<offence>\"[^\"]+\")|(?:<AGENT>|[A-Z]\w+) (?:now )?(?:accuse|charge|indict)s? (?:him|her|them|<HIM>) (?:of|with) (?P<offence2>[^,.;]+)|(?:was|were|been) (?:\w+ )?(?:charged|indicted)(?: on \d| in \w+| yesterday| today|,|$)|(?:opened|opens|brought|filed|instituted|launched) (?:a |new |an |further )?(?:\w+ )?(?:criminal )?(?:case|charges|proceedings) against|sued (?:him|her|them|<HIM>) for",
    cues="charge indict accus opened opens brought filed instituted launched sued investigator",
    happens=True,
    unless=r"(?:is|are|was|were) [\"']?(?:an? )?(?:\w+ )?(?:invent\w*|fabricat\w*|lies?|absurd\w*|baseless|nonsense|farce|revenge|trumped|made up)\b|dropped|not (?:been )?(?:charged|indicted)|without|civil (?:case|suit)|officers (?:was|were)|convicted",
)
def charge_is(p: Passage) -> Fact | None:
    """'The charge, we are told, is "denigrating the nation".'"""
    return Charge(
        when=p.when,
        actor=p.subject,
        offence=p.word("offence") or p.word("offence2"),
    )


@rule(
    r"(?:the |his |her |their )?(?:charges?|accusations?|offen[cs]es?|indictment)(?:,? [^.;]{3,40},|(?: against (?:him|her|them|<HIM>))?) (?:is|are|was|were|reads?|includes?) (?:one |that )?(?:of )?(?=(?:treason|espionage|spying|sedition|terrorism|murder|fraud|theft|incitement|extremism|blasphemy|defamation|libel|slander|subversion|sabotage|rebellion|insult\w*|corruption|bribery|embezzlement|tax|drugs?|conspiracy|mutiny|attempt\w*|illegal|possession|spreading|undermining|propaganda|membership|organi[sz]ing|\"|')\b|[\"'])|(?:they|he|police|officials|prosecutors?|interrogators|the \w+) (?:say|says|said|claim|claims|claimed|allege|alleges|alleged|insist|insists) (?:that )?(?:he|she|they|<HIM>) (?:is|are|was|were) (?:an? )?(?:spy|spies|terrorists?|traitors?|foreign agents?|extremists?|enem(?:y|ies) of)\b|"
    + r"(?:and|or|then|later|,|been|was|were|being) (?:\w+ly |also |later |subsequently )?(?:charged|indicted|prosecuted)\b(?! (?:with|of|on|for|the|a)\b)(?: under (?P<article>[^,;\"]{3,80}))?|(?:faces|facing|face) (?:[\w-]+ ){0,3}?(?:cases?|counts?|charges?|prosecution|proceedings)\b|(?:new|another|second|additional|further|fresh) (?:criminal )?(?:case|charges?) (?:was|were|has been|have been|against)|(?:is|are|was|were|been|being) (?:being )?(?:prosecuted|investigated|tried) (?:for|on|under|over)\b|(?:register|filed|opened|brought|levelled) (?:\w+ ){0,4}?(?:case|charges?|complaint|indictment)s? against",
    cues="charge accus offen indictment spy spies terrorist traitor agent extremist enem charged indicted prosecuted faces facing face case charge investigated tried register filed opened brought levelled",
    happens=True,
    unless=r"(?:is|are|was|were) [\"']?(?:an? )?(?:\w+ )?(?:invent\w*|fabricat\w*|lies?|absurd\w*|baseless|nonsense|farce|revenge|trumped|made up)\b|drop|without|neither|none of|not (?:been )?(?:charged|indicted)|guards|officers|nobody|no one|charged with|complaint against (?:the )?(?:police|prison)",
)
def and_charged(p: Passage) -> Fact | None:
    """'… was arrested and charged.'"""
    return Charge(when=p.when, actor=p.agent, article=p.word("article"))


_CRIME = r"(?:terrorism|extremism|treason|espionage|spying|sedition|defamation|libel|slander|blasphemy|corruption|fraud|embezzlement|money laundering|tax evasion|incitement|insult\w*|subversion|rebellion|conspiracy|hooliganism|propaganda|separatism|riot\w*|arson|murder|illegal|unlawful|unauthori[sz]ed|financing|spreading|disseminat\w+|publishing|belonging|membership|organi[sz]ing|participat\w+|inciting|undermining|threatening|disturbing|false (?:news|information)|contempt|obstruct\w+|possession|drug\w*|foreign (?:agent|funding)|state secrets|national security|public order|collaborat\w+|plotting|calling for|crimes?|offen[cs]es?|anti-state|hate|discredit\w*|desertion|evading|violat\w+|breach\w*|resist\w*|disobey\w*)"


@rule(
    r"(?:proceedings|case|charges?|indictment|prosecution|lawsuit|complaint|investigation|inquiry) (?:[\w.'’-]+ ){0,7}?(?:was|were|been|being|is|are) (?:\w+ly )?(?:opened|instituted|initiated|brought|filed|launched|registered|lodged|pending|started|laid|levelled) (?:[\w'’-]+ ){0,3}?against (?:him|her|them|<HIM>|both|the (?:two|three|four))|(?:charges?|accusations?|counts) (?:against (?:him|her|them|<HIM>) |(?:he|she|they) faces? )?(?:includ\w+|comprise|range|relat\w+|concern|(?:is|are|was|were)(?: those)?(?: of)?) (?P<offence>(?:[\w\"'’-]+ ){0,4}?"
    + _CRIME
    + r"[^.;]*)|(?:stands?|stood|standing|put|goes|went|faces?|facing|on|awaiting) (?:on )?trial (?:for|on (?:\w+ ){0,3}?charges of|over|accused of) (?P<offence2>[^.;,]+)|(?:faces?|facing|risks?|could face) (?:[\w.'’-]+ ){0,6}?(?:years|life|imprisonment|death penalty)(?: (?:in|behind) \w+)?(?: if convicted)? (?:for|on (?:\w+ ){0,3}?charges? of|over) (?P<offence3>[^.;,]+)|(?:charges?|case|accusations?|prosecution|proceedings) (?:against (?:him|her|them|<HIM>) )?(?:stem|arise|result|relate)\w* (?:from|to)|(?:opened|launched|initiated|started) (?:an? )?(?:[\w-]+ ){0,3}?(?:investigation|inquiry|probe|case) (?:into|against) (?:him|her|them|<HIM>)\b|if (?:convicted|found guilty),? (?:he|she|they) (?:faces?|could face|risks?)|^(?:charges?|charged with|offen[cs]es?|accusations?|accused of): ?(?P<offence4>[^.;]+)",
    cues="proceedings case charge indictment prosecution lawsuit complaint investigation inquiry accusation count trial faces facing risk convicted found could offence offense accused",
    happens=True,
    hypothetical=True,
    unless=r"drop|without (?:any )?charges?|no charges?|(?:dismissed|withdrawn)|calls? (?:on|for)|must|should|officers|guards|police (?:is|was)|complaint against the|urg|indictment against",
)
def proceedings_against(p: Passage) -> Fact | None:
    """'Criminal proceedings were instituted against her', 'she stands trial for treason.'"""
    named = ("offence", "offence2", "offence3", "offence4")
    return Charge(
        when=p.when,
        actor=p.agent,
        offence=next((word for word in map(p.word, named) if word), None),
    )


@rule(
    r"(?:(?:on|under) (?:the )?suspicion of|suspected (?:by (?:[\w'’-]+ ){1,6}?)?of|suspicions? of|suspects? (?:him|her|them|<HIM>) of|suspected of|under investigation (?:for|on|over)|investigat(?:ed|ing|ion)(?: (?:him|her|them|<HIM>))? (?:for|on|over|into|on charges of) (?=\")|on (?:\w+ ){0,3}?(?:accusations?|charges?|counts?|allegations?) (?:of|that|related to|relating to|including)|accus(?:ed|es|ing) (?:him|her|them|<HIM>) of|charg(?:ed|es|ing) (?:him|her|them|<HIM>) with|remanded (?:[\w.'’-]+ ){0,8}?(?:for|on suspicion of)|stands? accused of|charged (?:[\w.'’-]+ ){0,5}?with|indicted (?:[\w.'’-]+ ){0,4}?(?:for|on)) (?:the (?:crime|offen[cs]e|charge) of )?(?P<offence>\"[^\"]+\"(?:,? and \"[^\"]+\")*|(?:[\w'’-]+ ){0,4}?"
    + _CRIME
    + r"[^.;,]*)",
    cues="suspicion suspect investigat accusation charge count allegation accus remanded indicted",
    happens=True,
    unless=r"drop|sentenced|convicted|found guilty|acquitted|without|nobody|no one|not (?:been )?(?:charged|accused)|officers|guards|hearing into|torture",
)
def suspected_of(p: Passage) -> Fact | None:
    """'… was remanded in custody on suspicion of inciting hatred.'"""
    return _charge(p)


@rule(
    r"(?P<quote>for (?P<offence>(?:disobeying|resisting|insulting|obstructing|spreading|inciting|organi[sz]ing|participating in|taking part in|belonging to|failing to|refusing to|publishing|possessing|financing|sheltering|plotting|conspiring|attempting to|attending|leading|joining|calling for|burning|desecrating|disturbing|violating|breaching|propagating|promoting) [^,.;]{3,80}))",
    cues="disobeying resisting insulting obstructing spreading inciting organi participating taking belonging failing refusing publishing possessing financing sheltering plotting conspiring attempting attending leading joining calling burning desecrating disturbing violating breaching propagating promoting",
    happens=True,
    unless=r"(?:days|nights|weeks) in|responsible|thank|denied|excuse|exercise|apolog|known|award|prize",
)
def punished_for(p: Passage) -> Fact | None:
    """'A justice of the peace committed both to prison for disobeying a lawful order.'"""
    if not p.has(
        r"charged|prosecut|accus|detained|arrested|fined|committed|imprison|jail|prison|sentenc|convict|tried|trial"
    ):
        return None
    return Charge(when=p.when, actor=None, offence=p.word("offence"))
