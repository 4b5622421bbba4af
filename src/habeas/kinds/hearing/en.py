"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.patterns import compiled
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hearing import Hearing, Presence, Stage

_COURT = r"(?P<court>(?:the |an? )?(?:(?:[A-Z][\w'-]+|local|city|district|regional|military|higher|lower|appeals?|criminal|supreme|high|federal) ){0,5}(?:[Cc]ourt|[Tt]ribunal|[Jj]udges?|[Mm]agistrate)(?: of [A-Z]\w+(?: [A-Z]\w+){0,2})?(?: in [A-Z]\w+)?)"
_CLOSED = r"behind closed doors|closed (?:to the public|hearing|session|trial|court)|in camera|in secret|secret (?:trial|hearing)|not (?:open|public)"

_NOT_CLOSED = (
    rf"\b(?:not|never|n't)(?: (?:been|being|held|conducted|heard|sitting|sat))* (?:{_CLOSED})"
)


def _public(p: Passage) -> Stated | None:
    """Whether it was open: said to be where it "was not" closed, unless these very words are read, and turned round."""
    if not p.has(_CLOSED):
        return None
    is_open = p.has(_NOT_CLOSED) and not compiled(_NOT_CLOSED).search(p.matched)
    return Stated.YES if is_open else Stated.NO


_OF_A_LETTER = r"\byour (?:[\w-]+ ){0,2}appeals?\b|\b(?:our|my) (?:[\w-]+ ){0,2}appeals? (?:of|dated|to the) (?:\d|[A-Z])|\b(?:urgent|public) appeals?\b|\bappeals? (?:of|by|from) (?:the )?(?:[A-Z][\w'’-]+ ){1,8}?(?:[\w'’-]+ ){0,3}?(?:of|dated) \d"
_COURTS = r"\b(?:court|tribunal|judges?|judg[e]?ment|verdict|cassation)\b"


def _is_of_a_letter(p: Passage) -> bool:
    """Whether the appeal is one to an authority, which no court heard."""
    return p.has(_OF_A_LETTER) and not p.has(_COURTS)


def _stage(p: Passage) -> Stage | None:
    if p.has(r"appeal") and not _is_of_a_letter(p):
        return Stage.APPEAL
    if p.has(r"remand|pre-?trial|bail|extend|prolong|detention hearing"):
        return Stage.REMAND
    if p.has(r"convict|guilty|verdict|acquit"):
        return Stage.VERDICT
    return Stage.TRIAL if p.has(r"trial|retrial|tried") else Stage.OTHER


def _court_that_acted(p: Passage) -> str | None:
    """'… was extended by the Orlest District Court.'"""
    by = p.agent
    return by if by and re.search(r"\b(?:court|tribunal)\b", by, re.IGNORECASE) else None


def _hearing(
    p: Passage, *, ongoing: Stated | None = None, outcome: str | None = None
) -> Fact | None:
    if _is_of_a_letter(p) and compiled(r"(?i:appeal|complaint|petition)").search(p.matched):
        return None
    absent = None
    if p.has(r"in absentia|in (?:his|her|their) absence|in absence|was absent"):
        absent = Presence.ABSENT
    if p.has(r"too (?:ill|sick|weak|unwell) to"):
        absent = Presence.ABSENT_THROUGH_ILLNESS
    if p.has(r"against (?:his|her|their) (?:own )?will"):
        absent = Presence.BROUGHT_AGAINST_WILL
    return Hearing(
        when=p.when or (p.when_court_sat if _stage(p) is Stage.VERDICT else None),
        court=p.body("court") or _court_that_acted(p),
        stage=_stage(p),
        public=_public(p),
        presence=absent,
        ongoing=ongoing,
        outcome=outcome,
    )


@rule(
    r"(?P<quote>(?:the|his|her|their|an?) (?:new )?(?:ongoing|on-going|current|continuing) (?:\w+ )?(?:trial|court case|proceedings|hearings?))\b|(?P<q2>(?:the |his |her |their )?(?:new )?(?:trial|retrial|hearing|proceedings)) (?:\w+ )?(?:is|are|was|were) (?:\w+ )?(?:ongoing|on-going|under ?way|continuing|being held|still going on|in progress)|trial, which is still going on|(?:is|are|currently|now|still|stands?|stood|went|put|placed) (?:\w+ )?(?:on|standing) trial",
    cues="trial proceedings hearing",
    hypothetical=True,
    unless=r"calls? (?:on|for)|no (?:ongoing|trial)",
)
def trial_is_ongoing(p: Passage) -> Fact | None:
    """'… the ongoing trial.'"""
    return _hearing(p, ongoing=Stated.YES)


@rule(
    r"(?:trial|retrial|hearing|proceedings|court session|appeal|case)s? (?:\w+ ){0,6}?(?:began|begins|started|starts|opened|resumed|resumes|took place|concluded|ended|was (?:held|adjourned|postponed|scheduled|closed)|were (?:held|adjourned|postponed)|has (?:begun|started|been (?:adjourned|postponed|held|scheduled|set))|is (?:scheduled|set|due|expected|being held)|commenced|continued|lasted)\b",
    cues="trial hearing proceedings session appeal case",
    unless=r"criminal case|case (?:was|has been) (?:opened|closed)|hunger|hearings? (?:of|with) (?:the|its|a|two|both) (?:\w+ )?(?:delegations?|authorit|parties|source|complainant)",
    happens=True,
)
def trial_began(p: Passage) -> Fact | None:
    """'The trial began on 4 May.'"""
    return _hearing(p)


@rule(
    r"(?:appeared|appears|appearing|brought|taken|produced|summoned|presented|tried|arraigned|hauled) (?:\w+ )?(?:before|in|to|by) (?:(?:a|the) )?(?:(?:\w+ ){0,5}?(?:court|judge|tribunal|magistrate|prosecutor))\b",
    cues="appeared appears appearing brought taken produced summoned presented tried arraigned hauled",
    unless=r"(?:not|never|without being) (?:been )?(?:brought|tried|presented)|evidence",
    happens=True,
)
def appeared_in_court(p: Passage) -> Fact | None:
    """'… appeared before a military court.'"""
    return _hearing(p)


@rule(
    _COURT
    + r"(?:, [^,;]{3,50} presiding,|, (?:presided over by|sitting with) [^,;]{3,50},)? (?:of \w+ )?(?:<ADV>(?:has |had )?)(?:(?:heard (?:(?!and\b)[\w'’.-]+ ){1,8}?and (?:<ADV>))?(?P<outcome>(?:(?:allowed|accepted)(?= (?:[\w.'’-]+ ){0,4}?appeals?\b)|upheld|rejected|dismissed|confirmed|overturned|quashed|annulled|extended|prolonged|denied|refused|granted|ruled|ordered|adjourned|postponed|convicted|acquitted|found|heard(?! (?:his|her|their|the|an?) (?:appeal|case)\b)|declined|approved|set aside|reduced|increased|decided|suspended|renewed|revoked|remanded)(?: (?:\d[\d.,]*\d|[\w'-]+)){1,16}(?:, (?:until|till|to) \d{1,2} [A-Z]\w+(?: \d{4})?)?)|heard (?:his|her|their|the|an?) (?:[\w'-]+ ){0,3}?(?:appeal|case)\b)",
    cues="court tribunal judge magistrate",
    unless=r"ordered an? (?:\w+ )?(?:investigation|inquiry)|ordered that (?:he|she|they) be (?:placed|held|remanded)|sentenced (?:him|her|them|to|[A-Z])|refused to hear|heard only|heard no",
    happens=True,
)
def court_ruled(p: Passage) -> Fact | None:
    """'The court extended his detention.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?P<outcome>(?:<WAS> |were )(?:\w+ )?(?:found guilty|convicted|acquitted|denied bail|refused bail|granted bail|found not guilty)|(?:verdict|ruling|conviction|sentence|detention|remand|appeals?|petition|custody|bail) (?:\w+ ){0,5}?(?:was|were|has been|have been|is) (?:\w+ )?(?:upheld|extended|rejected|dismissed|overturned|quashed|confirmed|denied|refused|renewed|prolonged|annulled|granted|heard|suspended|announced|reduced)(?: (?:by|for) (?:another |a further )?<DUR>)?|pleaded (?:not )?guilty|appeal(?:ed)? (?:against )?(?:the|his|her|their) (?:\w+ )?(?:verdict|sentence|conviction|detention)|lost (?:his|her|their) appeal)\b",
    cues="guilty convicted acquitted bail verdict ruling conviction sentence detention remand appeal petition custody pleaded",
    unless=r"\bno (?:official|officer|policeman|one|soldier)|sentenced to|convicted and sentenced|convicted (?:and|him)",
    happens=True,
)
def case_outcome(p: Passage) -> Fact | None:
    """'Her appeal was rejected.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:at|during|in|attend(?:ed)?|after) (?:the|a|an|his|her|their) (?:\w+ ){0,3}?(?:court hearing|hearing|trial session|court session|appeal hearing|remand hearing)s? (?:on|held|of|in|before|at)\b|(?:will|to) (?:stand|face) trial",
    cues="hearing session trial",
    happens=True,
    hypothetical=True,
    unless=r"calls? (?:on|for)|if |risk",
)
def at_hearing(p: Passage) -> Fact | None:
    """'At the hearing on 4 May …'"""
    return _hearing(p)


@rule(
    r"(?P<outcome>(?:found|finds) (?:him|her|them|(?:both|all) \w+|the \w+|<HIM>) (?:not )?(?:guilty|innocent)|(?:convicted|acquitted) (?:him|her|them|<HIM>|[\w ]+? [A-Z][\w-]+)|(?:and|,|then|was|were|been) (?:\w+ )?(?:convicted|acquitted)\b|(?:declared|ruled) (?:the \w+ |it |his \w+ |her \w+ )?inadmissible|(?:throws?|threw) out (?:\w+ ){0,4}?(?:petition|appeal|case|complaint|motion|request)|(?:upheld|upholds|rejects?|dismisses|overturns|quashe[sd]|adjourns|adjourned|postponed|postpones) (?:\w+ ){0,4}?(?:sentence|conviction|verdict|appeal|petition|hearing|trial|case|request|ruling|proceedings)|(?:appeals?|petition|application|conviction|verdict|sentence|ruling|motion)s? (?:[\w ]{0,30} )?(?:is|are|was|were) (?:allowed|dismissed|quashed|set aside|upheld)(?=[,.; ]|$))",
    cues="found finds convicted acquitted declared ruled throw threw upheld upholds reject dismiss overturn quash adjourn postpone allowed set",
    unless=r"mission|visit|prisoner|complaint (?:was|has)|motion|no official|officers|not been convicted",
    happens=True,
)
def court_found(p: Passage) -> Fact | None:
    """'… found him guilty of "facilitating irregular entry".'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:appealed|appeals|lodged an appeal|filed an appeal) (?:against )?(?:the |his |her |their |this |that )?(?:judg[e]?ment|verdict|sentence|conviction|decision|ruling|detention)|(?:first|next|initial|court|brief) (?:court )?(?:appearance|hearing|session)(?: (?:before|in|at|on|is|was|took|will))?|(?:prosecutors?|investigat(?:or|ing judge)s?|judges?|magistrates?|court|police) (?:has |had |have )?(?:questioned|interrogated|heard|examined) (?:both |the |him|her|them|<HIM>)|(?:was|were|been|be) (?:\w+ )?(?:heard|arraigned|tried) (?:by|before|for|in|at|on|as|last|yesterday|today)\b|(?:questioned|interrogated) by (?:an? |the )?(?:\w+ )?(?:prosecutors?|judges?|magistrates?)|(?:trial|hearing|appeal|case|session|verdict|proceedings|ruling|retrial|cassation)s?(?:[^.;]{0,40}?)? (?:resum\w+|starts?|opens?|opened|begins?|began|is|are|was|were|has been|will be|to be|due|set|expected) (?:\w+ ){0,3}?(?:on|for|to|until|before|heard|held|postponed|adjourned|scheduled|expected|examined|in|later|next|again|listed|delivered|pronounced|due|announced|under ?way)\b|(?:due|appear|appears|appeared|back|summoned|scheduled to appear) (?:\w+ ){0,2}?(?:in|before|to) (?:the |a )?(?:\w+ ){0,3}?(?:court|judge|tribunal|magistrate)|(?:postponed|adjourned|rescheduled|put off)(?: again)?,? (?:to|until|for|on|sine)|(?:taken|brought) to (?:the )?court",
    cues="appeal lodged filed appearance hearing session question interrogat heard examined arraigned tried trial case verdict proceedings ruling retrial cassation due appear back summoned scheduled postponed adjourned rescheduled put taken brought",
    unless=r"(?:decision|refusal) (?:not )?to (?:open|close)|not (?:\w+ )?(?:been )?(?:heard|brought|taken|questioned)|never|criminal case|case (?:was|has been) (?:opened|closed)|urgent appeal|calls? (?:on|for)|journalist|website|without trial|was held (?:for|in)|said look|as I wrote|interrogated (?:for|without|twice)|open to the public|behind closed|trial in (?:absentia)|in case",
    happens=True,
    hypothetical=True,
)
def came_to_court(p: Passage) -> Fact | None:
    """'All four are due in court on 9 September.'"""
    if p.has(r"\b(?:should|must|if|unless|call|urge|demand)\b"):
        return None
    return _hearing(p)


@rule(
    _COURT
    + r"(?: of (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)?(?:,? which|,? (?:on|in) [\w ,]{3,24}?)? (?:<ADV>(?:has |had )?<ADV>)(?P<outcome>(?:upheld|upholds|rejected|rejects|dismissed|dismisses|confirmed|overturned|quashed|annulled|convicted|acquitted|found|adjourned|postponed|denied|refused|granted|declined|threw out|turned down|affirmed|reversed|ordered|cleared)\b(?: [\w'-]+){0,16})",
    cues="court tribunal judge magistrate",
    unless=r"ordered an? (?:\w+ )?(?:investigation|inquiry)|the court found,|ordered that|sentenced (?:him|her|them|to|[A-Z])|refused to|arbitrar|found (?:that|in) |deprivation",
    happens=True,
)
def court_held(p: Passage) -> Fact | None:
    """'The Court of Appeal of Port Amsel upheld the sentence.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    _COURT
    + r"(?: of (?-i:[A-Z])[\w'-]+)?, (?P<quote>(?:which|who) (?:(?:on|in) [\w ]{3,24}? |later |then )?(?:<ADV>)(?P<outcome>(?:upheld|rejected|dismissed|confirmed|overturned|quashed|annulled|denied|refused|granted|ordered|extended|prolonged|renewed|approved) (?:his|her|their|the|an?|bail|<HIM>)(?: [\w'-]+){1,12}))",
    cues="court tribunal judge magistrate",
    unless=r"ordered an? (?:\w+ )?(?:investigation|inquiry)",
    happens=True,
)
def court_that_ruled(p: Passage) -> Fact | None:
    """'… before the Orlest District Court, which on 5 March ordered her detention.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:judges?|court|magistrate|tribunal|bench)\b[^.;]{0,20}? put(?:s|ting)? (?:the |his |her |their |its |this |our )?(?:\w+ )?(?:matter|case|trial|hearing|decision|ruling|verdict|judg[e]?ment|it) off\b|(?:the )?(?:matter|case|hearing|trial) (?:was|is|has been) (?:put (?:off|back)|held over|stood down|listed for|set down|removed from the roll)|"
    + r"(?:sentence|conviction|verdict|ruling|appeal|decision)s? (?:[^.;]{0,60}? )?(?:was|were|been|is|are) (?:\w+ly |later |also )?(?P<outcome>upheld|overturned|quashed|confirmed|annulled|reversed|dismissed|rejected|affirmed|set aside|reduced|vacated|commuted)|(?:bail|provisional release|release on bail|appeal|application for (?:bail|release))[^.;]{0,30}? (?:was|were|been) (?:\w+ )?(?:refused|denied|rejected|granted|turned down|dismissed)|(?:denied|refused|granted) (?:him |her |them |<HIM> )?bail|(?:convicted|acquitted|found guilty) of (?=\W?\w)|(?:goes|went|go|going|put|placed|sent|back|standing|stood|committed|faces?|facing|awaiting) (?:\w+ )?(?:on|for|to|stand)? ?trial\b|(?:was|were|been|is|are) (?:\w+ )?(?:convicted|acquitted|cleared|found (?:not )?guilty|retried|court-?martialled|indicted and tried)\b|(?:found|declared|pronounced) (?:\w+ )?guilty|plead(?:s|ed)? (?:not )?guilty|(?:he|she|they|accused|defendants?|<HIM>) (?:has |have )?(?:den(?:y|ies|ied)|reject(?:s|ed)?) (?:all |both |any |the |these |those )*(?:\w+ )?(?:charges?|accusations?|indictment)|(?:prosecution|prosecutors?) (?:has |have )?(?:appealed|(?:asked for|sought|requested|demanded|called for) (?:a |an )?(?:\w+ )?(?:sentence|term|years|prison))|(?:case|trial|proceedings) (?:returns?|goes back|comes|came|continues?) (?:back )?(?:to|before) (?:the )?court|(?:trial|hearing|proceedings|retrial) of <HIM>[^.;]{0,20} (?:began|begins|opened|opens|resumed|started|took place)",
    cues="put matter listed stood held removed upheld overturned quashed confirmed annulled reversed dismissed rejected affirmed set reduced vacated commuted bail release trial convicted acquitted cleared guilty retried court-martial denies denied deny reject case plead prosecut hearing proceedings appeal",
    unless=r"(?:women|men|persons|people|prisoners|criminals|inmates|those|murderers) convicted of|without trial|awaiting trial|complaint|petition to|motion|no (?:official|officer)|fair trial|not been (?:convicted|tried)|must|should|calls? (?:on|for)|urg|(?:if|unless) (?:convicted|found)|trial by",
    happens=True,
)
def outcome_told(p: Passage) -> Fact | None:
    """'His conviction was quashed', 'she went on trial.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    _COURT
    + r"(?: of (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)?(?: in (?-i:[A-Z])[\w'-]+)?(?: on (?:\w+day|\d+ \w+|\w+ \d+),?| today| yesterday| in \w+)? (?:<ADV>)(?:has |had )?(?P<outcome>(?:refused|declined) to (?:hear|admit|consider|examine|take up) (?:us|him|her|them|it|(?:the|his|her|their|our) (?:\w+ )?(?:appeal|case|petition|application|request|cassation))|let stand|upheld|struck down|threw out|sent back|remitted|agreed to hear|reserved judg[e]?ment|overruled|put off|turned away)\b",
    cues="court tribunal judge magistrate",
    unless=r"\bif |should|must",
    happens=True,
)
def court_dealt_with(p: Passage) -> Fact | None:
    """'The Court of Cassation let stand the sentence', 'the higher court refused to hear us.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:found|told|declared|pronounced|ruled|held) [^.;]{0,24}? ?(?:that )?(?:he|she|they|both|all (?:three|four|five)) (?:was|were) (?:not )?(?:guilty|innocent)\b|in the dock\b|(?:surfaced|reappeared|turned up) (?:\w+ ){0,4}?(?:in|before) (?:the |a )?(?:\w+ )?(?:court|dock|judge)|(?:sat|stood) (?:through|in) (?:\w+ ){0,3}?(?:trial|hearing|court)|(?:has|have|had) (?:just |now |already )?been (?:convicted|acquitted|tried)\b",
    cues="guilty innocent dock surfaced reappeared turned sat stood convicted acquitted tried",
    unless=r"not been (?:convicted|tried)|never|no official|officers|\bif |without",
    happens=True,
)
def in_the_dock(p: Passage) -> Fact | None:
    """'A judge of the Morals Court told her that she was guilty.'"""
    return _hearing(p)


_RULED = r"(?:refused|rejected|dismissed|denied|turned down|thrown out|granted|allowed|declined|struck out|declared inadmissible)"


@rule(
    r"(?:decision|ruling|judg[e]?ment|order) (?:of|by) (?:the |an? )?(?:[\w'’-]+ ){0,6}?(?:court|tribunal|judges?|magistrate)\b(?: (?:in|of|for|at) [A-Z][\w'-]+)? to (?P<outcome>uphold|reject|dismiss|extend|confirm|overturn|quash|deny|refuse|grant|convict|acquit|renew|prolong|reduce|increase|suspend|postpone|adjourn|reopen)\b|(?:decision|ruling) (?:by|of) <AGENT> to (?:try|prosecute|put (?:him|her|them|<HIM>) on trial)|(?:applications?|requests?|petitions?|motions?|bids?) (?:for|to) (?:be |replace |convert |substitute |secure |obtain |his |her |their |the |an? |conditional |early |provisional |interim |temporary |pre-?trial )*(?:bail|release|freedom|measure|detention|custody|house arrest|parole|pardon|retrial|review|transfer of (?:the|his|her) case|habeas corpus)\b[^.;]{0,70}? (?:was|were|been) (?:\w+ly |all |both |each )*"
    + _RULED
    + r"|(?:bail|release)\b[^.;]{0,70}?, (?:all|both|each|none|every one|neither|the last) of (?:which|them) (?:\w+ )?(?:was|were|has been|have been) (?:\w+ly )?"
    + _RULED
    + r"|(?:was|were|been) (?:\w+ly )?(?:re)?tried (?:and convicted|in absentia|together|alongside|again|in secret|by|before)|(?:put|placed|brought) (?:finally |at last )?(?:on|to) trial\b|(?:detention|custody|remand)(?: (?:hearing|review))? (?:[\w'’-]+ ){0,3}?(?:came up for review|was reviewed|is reviewed|was due to expire)|(?:judges?|court|bench|panel|tribunal) (?:\w+ )?(?:retired to|reserved (?:its|their|his|her) (?:verdict|judg)|will (?:rule|pronounce|deliver|hand down)|is (?:due|expected|set|to) (?:to )?(?:rule|deliver|decide|hand))",
    cues="decision ruling judg order application request petition motion bid bail release tried retried trial detention custody remand court bench panel tribunal",
    unless=r"must|should|calls? (?:on|for)|\bif |visit|doctor|medical|never (?:been )?tried|not (?:been )?tried|without (?:being )?tried",
    happens=True,
    hypothetical=True,
)
def decided_upon(p: Passage) -> Fact | None:
    """'The decision of the Court of Appeal to uphold …', '… applications for bail, all of which were refused.'"""
    return _hearing(p, outcome=p.word("outcome"))
