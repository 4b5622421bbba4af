"""How English tells this kind of fact."""

import re
from dataclasses import replace

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole

_OFFICE = r"(?:(?:first )?deputy (?:chair(?:man|woman|person)?|head|leader|director|secretary(?:[- ]general)?|editor(?:-in-chief)?|president|governor|mayor|speaker)|president|prime minister|vice[- ]president|deputy prime minister|minister(?: of [A-Za-z ]+?)?|mayor|governor|senator|leader|chair(?:man|woman|person)?|co-?chair|secretary[- ]general|general secretary|director|executive director|head|founder|co-?founder|editor(?:-in-chief)?|chief editor|deputy|member of parliament|parliamentarian|mp|member|journalist|reporter|correspondent|blogger|writer|poet|novelist|author|lawyer|attorney|activist|human rights defender|defender|human rights activist|human rights lawyer|trade unionist|unionist|politician|student|academic|professor|scholar|theologian|cleric|priest|pastor|bishop|imam|doctor|photographer|photojournalist|filmmaker|artist|singer|musician|cartoonist|researcher|economist|candidate|presidential candidate|opposition (?:leader|politician|figure)|spokesperson|coordinator|publisher|teacher|translator|environmentalist|environmental (?:activist|defender)|community leader|indigenous leader|basketball player|publicist|judge|engineer|businessman|businesswoman|contributor|columnist|freelancer|broadcaster|presenter|secretary|treasurer|feminist|campaigner|peasant leader|labou?r (?:activist|leader)|women's rights (?:activist|defender)|monk|nun|hacker|programmer|historian|sociologist|surveyor|plumber|tailor|weaver|baker|butcher|cook|chef|waiter|waitress|hairdresser|barber|taxi driver|lorry driver|truck driver|bus driver|pilot|firefighter|welder|builder|bricklayer|painter|sculptor|potter|gardener|shepherd|herder|beekeeper|fisher|vendor|street vendor|seller|clerk|civil servant|auditor|statistician|mathematician|chemist|geologist|astronomer|veterinarian|vet|dentist|optician|psychologist|psychiatrist|cardiologist|paediatrician|pediatrician|dermatologist|neurologist|obstetrician|physiotherapist|radiologist|epidemiologist|notary|paralegal|bailiff|headmaster|headmistress|headteacher|principal|tutor|schoolteacher|kindergarten teacher|sociologist|agronomist|councill?or|organi[sz]er|producer|presenter|sound engineer|driver|farmer|nurse|schoolmaster|farm worker|worker|fisherman|photojournalist|vlogger|youtuber|influencer|comedian|rapper|observer|objector|lawmaker|legislator|dissident|critic|deputy leader|vice[- ]chair|vice-president|chairwoman|managing editor|newspaper editor|sportsman|athlete|footballer|shopkeeper|pensioner|bookseller|carpenter|mechanic|miner|sailor|dockworker|midwife|pharmacist|surgeon|biologist|physicist|linguist|archaeologist|anthropologist|geographer|scientist|ecologist|forester|ranger|diplomat|soldier|officer|general|colonel|whistle-?blower|preacher|bishop|sheikh|rabbi|missionary|sister|interpreter|designer|architect|accountant|banker|entrepreneur|trader|electrician|translator|aid worker|social worker|volunteer|protester|demonstrator|host|talk-show host|technician|sound technician|short-story writer|story writer|scriptwriter|speechwriter|copywriter|organizer|caretaker|guide|conservationist|forest defender|land defender|water defender|seafarer|docker|railway worker|garment worker|health worker|rights worker|development worker|blog(?:ger)?|podcaster|streamer|videographer|newsreader|anchor|news anchor|copy editor|sub-editor|stringer|reporter|storyteller|songwriter|composer|conductor|violinist|theatre director|theater director|puppeteer|calligrapher|illustrator|animator|conscientious objector|elder|chief|spokesman|spokeswoman|commentator|satirist|screenwriter|dramatist|essayist|critic|actor|actress|dancer|pianist|film director|prosecutor|municipal councillor|radio presenter|shop steward|medic|paramedic|cyclist|wrestler|boxer|chess player|teacher trainee|lecturer|rector|dean|librarian|archivist|camera(?:man|woman)|editor-in-chief|philosopher|playwright)s?\b"
_MORE = r"(?:(?:and|or) (?:(?:\w+ ){0,3}?)" + _OFFICE + r")"
_ADJ = r"(?:(?:prominent|well-known|leading|renowned|jailed|imprisoned|detained|veteran|independent|opposition|investigative|freelance|award-winning|local|young|political|women's rights|environmental|pro-democracy|labou?r|trade union|civil society|national|executive|elected|indigenous|popular|citizen|peaceful|exiled|feminist|student|digital|senior|senior|acting|interim|prisoner of conscience|(?-i:[A-Z][a-z]+(?:i|an|ese|ish|yz|ek|ch|ic|jani)))(?: and|,)? )"
_ORG = r"(?: (?:of|at|for|with|from|in) (?P<org>(?:the )?[A-Z][\w.'&-]*(?: (?:(?:of|for|the|and) ){0,2}(?!former)[A-Z][\w.'&-]*)*)(?:(?:, | \()(?P<short>(?-i:[A-Z]{2,6}))\)?)?)"

_KIN = re.compile(
    r"\b(?:my|our|your|his|her|their|[\w-]+['’]s?) (?:[\w-]+ ){0,2}?sisters?\b|\bsisters? of (?!the\b|Saint\b|St\b|Our\b|Mercy\b|Charity\b)",
    re.IGNORECASE,
)
_CUES = "president minister mayor governor senator leader chair secretary director head founder editor deputy member journalist reporter correspondent blogger writer poet novelist author lawyer attorney activist defender unionist politician student academic professor scholar theologian cleric priest pastor bishop imam doctor photo filmmaker artist singer musician cartoonist researcher economist candidate spokesperson coordinator publisher teacher translator environment community player parliament opposition figure campaigner historian organi employee staff colleague nurse sister engineer driver farmer agronom council presenter producer worker objector critic lawmaker dissident legislat nun imam monk priest mp judge aide independent defen reporter pensioner prosecutor medic wrestler boxer cyclist lecturer rector dean librarian archivist steward host techn survey plumb tailor weaver baker butcher cook chef wait hairdress barber pilot firefight weld build bricklay paint sculpt potter garden shepherd herd beekeep vendor seller clerk servant audit statistic mathemat chemist geolog astronom vet dentist optician psycholog psychiatr cardiolog diatric dermatolog neurolog obstetric therap radiolog epidemiolog notary paralegal bailiff head principal tutor school caretak guide conservation docker seafar podcast stream video newsread anchor stringer story song compos conduct violin theat puppet calligraph illustrat animat surgeon farm mayor rector"

_BODY = re.compile(
    r"Party|Union|International|Committee|Council|Court|Association|Federation|Ministry|Organi|Group|Centre|Center|Network|Rights|Assembly|Parliament|Senate|Congress|University|Institute|Foundation|League|Front|Agency|Service|Office|Society|House"
)


_OF_STATE = re.compile(
    r"(?:prime |deputy |vice[- ])*(?:president|minister|judge|prosecutor|colonel|general|governor|ambassador|commissioner|officer|director|coordinator|spokes\w+|secretary|chief|lawyer|attorney|doctor|deputy|head|observer|correspondent)s?\b.*",
    re.IGNORECASE,
)


_TELLS = re.compile(
    r"\b(?:he|she|they|him|them|us|me|who|whom)\b|\bher(?= (?:for|on|in|at|to|by|and|with|again|once|twice)\b|$)"
    r"|(?:^| and )(?:\w+ly )?(?:[a-z]+ed|met|meets|saw|sees|told|tells|spoke|speaks|said|says|wrote|writes|went|goes|came|comes|took|takes|gave|gives|sent|sends|held|brought|brings|found|finds|left|heard|knew|became|began|kept|made|visits|calls|asks)"
    r" (?:her|his|their|the|an?|to|by|with|that|for|in|on|at|from|of|about)\b",
    re.IGNORECASE,
)


_OPEN = re.compile(r"\s(?:about|on|to|from|regarding|concerning|with|by)$", re.IGNORECASE)


def _held(office: str | None) -> str | None:
    """An office as the words for it; None where they tell what somebody did."""
    return None if office is None or _TELLS.search(office) or _OPEN.search(office) else office


def _is_kin(office: str, p: Passage) -> bool:
    """Whether 'sister' says whose sister somebody is, and not of which order."""
    return re.fullmatch(r"sisters?\b.*", office, re.IGNORECASE) is not None and p.has(_KIN.pattern)


_SOMEBODY_ELSE = r"\b(?:with|by|to|from|of|for|told|met|called|asked)\s+(?:an?|one|two|some|several)\s+(?:[a-z-]+\s+){1,3}"


def _is_another(p: Passage) -> bool:
    """Whether 'who' is somebody whom nobody names: 'we spoke with a nurse who works there'."""
    return p.word("name") == "who" and bool(
        re.search(_SOMEBODY_ELSE + re.escape(p.matched), p.sentence_told)
    )


def _role(p: Passage) -> Fact | None:
    office = _held(p.word("office") or p.word("o2") or p.word("o3"))
    name = p.word("name") or p.word("n3") or ""
    if (
        office is None
        or _is_kin(office, p)
        or _BODY.search(name)
        or (name and not p.concerns(name))
    ):
        return None
    if name and _OF_STATE.fullmatch(office) and not p.is_about(name):
        return None
    former = p.word("former") or p.word("f2") or p.word("f3")
    organisation = p.body("org")
    return AffiliationRole(
        office=office.casefold() if office[:1].isupper() else office,
        organisation=organisation,
        former=Stated.YES if former else None,
    )


@rule(
    r"(?P<quote>\b(?:the |a |an |their |his )?(?P<former>former |ex-|one-time |then )?"
    + _ADJ
    + r"*(?P<office>"
    + _OFFICE
    + r"(?: "
    + _MORE
    + r")?)"
    + _ORG.replace("(?P<org>", "(?P<org>").replace(")?)", ")?)")
    + r"?,? (?P<name>(?-i:[A-Z][\w'-]+(?: (?:[a-z]{2,3} )?[A-Z][\w'.-]+){1,3})))",
    cues=_CUES,
    hypothetical=True,
    unless=r"(?:his|her|their|my|our) (?:wife|husband|sister|brother|mother|father|son|daughter)\b|the (?:sisters|brothers) [A-Z]|^(?:dear )?mr president|lawyer,? said|statement by|(?:his|her|their) (?:lawyer|attorney|doctor)",
)
def office_before_name(p: Passage) -> Fact | None:
    """'the former president of Kyrgyzstan, …'"""
    return _role(p)


@rule(
    r"(?P<name>(?-i:(?:[A-Z][\w'-]+ )*(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:[A-Z][\w'.-]+)))(?: \([^)]{1,40}\))?, (?:aged \d+, |\d+, )?(?:a (?:father|mother) of \w+(?: and|,) )?(?P<quote>(?:the |a |an )?(?P<former>former |ex-)?(?:Kyrgyz )?"
    + _ADJ
    + r"*(?P<office>"
    + _OFFICE
    + r"(?: "
    + _MORE
    + r")?)\b"
    + _ORG
    + r"?)"
    r"|(?P<quote2>\b(?P<f2>former |ex-)(?P<o2>"
    + _OFFICE
    + r")"
    + _ORG.replace("org>", "org2>").replace("short>", "short2>")
    + r")"
    r"|(?P<quote3>(?:he|she|they|who|(?P<n3>(?-i:(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'.-]+){0,2})))(?:, (?:aged )?\d+(?: years old)?,)? (?:is|was|are|were|has been|had been|serve[sd] as|works as|worked as|works for|worked for) (?:now |also |still )?(?:the |a |an )?(?P<f3>former |ex-)?"
    + _ADJ
    + r"*(?P<o3>"
    + _OFFICE
    + r"(?: "
    + _MORE
    + r")?)\b"
    + _ORG.replace("org>", "org3>").replace("short>", "short3>")
    + r"?(?: and an American)?)",
    cues=_CUES,
    hypothetical=True,
)
def name_before_office(p: Passage) -> tuple[Fact, ...] | None:
    """'…, the chair of the Harbour Workers' Union of Varenia', '…, a teacher and the chair of the Union.'"""
    fact = _role(p)
    if not isinstance(fact, AffiliationRole) or fact.office is None:
        return None
    organisation = p.body("org") or p.body("org2") or p.body("org3")
    offices = re.split(r" and (?:the|an?) ", fact.office, maxsplit=1)
    if len(offices) == 1:
        return (replace(fact, organisation=organisation),)
    first, second = offices
    later = second.removeprefix("former ")
    is_former = Stated.YES if later != second else None
    return (
        replace(fact, office=first, organisation=None),
        AffiliationRole(office=later, organisation=organisation, former=is_former),
    )


_NAMED = r"(?P<name>(?-i:[A-Z][\w'-]+(?: (?:[a-z]{2,3} )?(?:[A-Z]|al-|el-)[\w'.-]+){1,3}))"
_TITLED = r"(?:(?-i:Mr|Ms|Mrs|Dr|Prof|Comrade|Sister|Brother|Father|Pastor|Imam|Sheikh)\.? )?"
_NO_VERB = r"(?!(?-i:to|[a-z]+ed|visits|met|meets|saw|sees|told|tells|wrote|writes|urges|calls|asks|thanks|demands|sent|sends)\b)"
_NO_ROLE = r"charge|move|decision|day|date|year|city|town|village|prison|place|national|citizen|resident|claim|sentence|crime|article|offence|term|trial|practice|right|law|case|month|week|father|mother|wife|husband|son|daughter|sister|widow|visit|book|poem|statement|letter|native|man|woman|men|women|court|judge|police|victim|fact|only|prisoner|detainee|first|second|third|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"


@rule(
    _NAMED
    + r"(?: \([^)]{1,40}\))?(?: and "
    + _TITLED
    + r"(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,2}))?, (?:aged \d+, |\d+, )?(?P<quote>(?:an? |the |both |all |his |her )?(?P<former>former |ex-)?(?P<role>(?!(?:has|is|was|were|are|had|have|who|which|and|but|in|on|at|after|before|when|where|while|also|been|as|he|she|they|it|we|said|says|told)\b)(?=(?-i:[a-z\d]))(?:(?!(?:"
    + _NO_ROLE
    + r")\b)[\w'-]+ ){0,5}?(?!(?:"
    + _NO_ROLE
    + r")\b)[\w'-]+(?:ers?|ors?|ists?|ians?|ants?|ents?|nuns?|imam|priests?|poets?|members?|heads?|leaders?|monks?|man|woman|ers|ees?|aides?|scholars?|clerics?|chair|independent|lawyers?|chief|staff|youth|figure|advocates?|objectors)\b(?: (?:of|at|for|with|from|in charge of) (?:the |our |its |a )?(?:[\w'-]+ ){0,4}?(?:[A-Z][\w'-]+|[\w'-]+)(?: [A-Z][\w'-]+)*)?))(?=,| and |\.|;| who|$| \(| held| at | on | in )",
    cues=_CUES,
    hypothetical=True,
    unless=r"statement by",
)
def in_apposition(p: Passage) -> Fact | None:
    """'Emil Sorany, a taxi driver, …'"""
    office = _held(p.word("role"))
    if office is None or not p.concerns(p.word("name") or ""):
        return None
    return AffiliationRole(office=office, former=Stated.YES if p.word("former") else None)


@rule(
    r"(?P<quote>\b(?P<office>"
    + _OFFICE
    + r"|members?|employees?|staff|leaders?|colleagues|students?|founders?)(?: (?:of|at|in|from|for|with) (?:the |our |its |his |her )?(?:"
    + _NO_VERB
    + r"[\w'-]+ ){0,3}?"
    + _NO_VERB
    + r"[\w'-]+)?(?:[,:](?! (?:Mr|Ms|Mrs|Dr)\b))? "
    + _TITLED
    + _NAMED
    + r")",
    cues=_CUES,
    hypothetical=True,
    unless=r"statement by|said$|\b(?:his|her|their|'s) (?:lawyer|attorney|doctor)\b",
)
def role_then_name(p: Passage) -> Fact | None:
    """'… student activists Nour Hamadi and Walid Touati.'"""
    if p.has(
        r"(?:[Mm]inister|[Jj]udge|[Pp]resident|lawyer|spokes\w+|[Pp]rosecutor) [A-Z]\w+ [A-Z]\w+ (?:said|told|added)"
    ):
        return None
    return _role(p)


@rule(
    r"(?P<quote>(?P<name>(?-i:[A-Z][\w'-]+(?: (?:[a-z]{2,3} )?(?:[A-Z]|al-|el-)[\w'.-]+){0,3})|(?-i:\b(?:he|she|they|who|He|She|They)\b))(?:,[^,.;]{2,60},)? (?:(?:is|are|was|were|has been|had been|became|remains) (?:\w+ and )?(?:(?:both|also|currently|formerly|twenty-\w+|\d+) (?:and )?)*(?:an? |the |one of the |(?=(?:\w+ )?(?:members|founders|leaders|students|journalists|activists|lawyers|employees)))(?P<role>(?:[\w'-]+ ){0,4}?(?:"
    + _OFFICE
    + r"|members?|employees?|founders?|leaders?|students?|heads?)\b(?: (?:of|at|in|for|with) (?:the |a )?(?:[\w'-]+ ){0,4}?(?:[A-Z]|\")[\w'-]+(?: [A-Z][\w'-]+)*)?)|(?:<ADV>(?:has |had )?(?P<does>(?:coordinat|lead|head|chair|host|edit|run|present|found|co-found|direct|teach|manag|serv|work)(?:s|es|ed|e)?|led|ran|runs|taught|founded|hosts|writes|wrote|teaches) (?:as |for |at |with |in )?(?:the |a |an )?(?:[\w'-]+ ){0,5}?(?:[A-Z]|\"|@)[\w'-]+(?: [A-Z][\w'-]+)*)|(?:was|were|has been|had been) (?:re-)?(?:elected|appointed|named)(?: to| as)? (?:the |an? )?[\w' ]{3,60}))",
    cues="is are was were been became remains coordinat lead led head chair host edit run ran present found direct teach taught manag serv work elected appointed named writes wrote",
    hypothetical=True,
    unless=r"serv(?:ing|es|ed) (?:a|an|his|her|their|the)|\bruns? (?:out|until|till|up to|to|on)\b|wrote to|founded in|works? (?:on|to)|led away|presented|reported|found (?:guilty|in|on|the|that|dead)|\bsuspects?\b|tortured|beaten|arrested|detained|lawyer (?:said|told)",
)
def is_or_does(p: Passage) -> Fact | None:
    """'Hassen al-Tamri coordinates the Desert Migrants Support Network.'"""
    name = p.word("name") or ""
    if name[:1].isupper() and name not in ("He", "She", "They") and not p.concerns(name):
        return None
    office = p.word("role") or p.word("does")
    return (
        None
        if _is_another(p) or (office and _is_kin(office, p))
        else AffiliationRole(office=office)
    )


@rule(
    r"(?:[A-Z][\w'-]+,? [^.;]{0,120}?)(?:,| and|, and) (?P<quote>(?:the |a |an )?(?P<former>former |ex-)?(?P<role>(?!(?:is|was|are|were|been|as|not)\b)(?:[\w'-]+ )?"
    + _OFFICE
    + r" (?:of|at|in|for|with) (?:the |our |its )?(?-i:[A-Z])[\w'-]*(?: (?:(?:of|for|and|the) ){0,2}(?-i:[A-Z])[\w'.-]+)*))(?=,| and |\.|;| who|$| \(|:)|(?:^|concerned: |\n)[^.;:]{0,40}?(?P<quote2>(?-i:(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w'-]+ [A-Z][\w'-]+(?: [A-Z][\w'-]+)?), (?P<role2>"
    + _OFFICE
    + r"))(?=,|\.|;|$)",
    cues=_CUES,
    hypothetical=True,
    unless=r"\bsaid\b|\btold\b|wrote to|letter to|spoke|met |minister|(?:his|her|their) (?:lawyer|attorney|doctor)",
)
def second_role(p: Passage) -> Fact | None:
    """'…, a teacher and founder of the Lodra Valley Teachers' Association.'"""
    return AffiliationRole(
        office=p.word("role") or p.word("role2"),
        former=Stated.YES if p.word("former") else None,
    )


@rule(
    r"^(?:profession|occupation|position|function): ?(?P<quote>(?P<role>[^.;]+))",
    cues="profession occupation position function",
)
def listed_role(p: Passage) -> Fact | None:
    """'Profession: journalist': a line of a list."""
    return AffiliationRole(office=p.word("role"))


@rule(
    r"(?P<name>(?-i:[A-Z][\w'-]+(?: (?:al-|el-)?[A-Z][\w'.-]+){1,3})) \((?:aged )?(?:\d+, )?(?P<quote>(?P<role>(?:[\w'-]+ ){0,2}?"
    + _OFFICE
    + r"))\)|(?P<n2>(?-i:[A-Z][\w'-]+(?: (?:al-|el-)?[A-Z][\w'.-]+){1,3})|(?-i:He|She|he|she|who)),? (?:who )?(?P<quote2>(?:runs?|ran|chairs?|chaired|heads|headed|leads|led|edits|edited|owns|owned|manages|drives|belongs to|belonged to|is known for (?:his|her) (?:work|reporting|writing)|is active in|was active in|represents|represented|defends|defended) (?:a |an |the |as )?(?:[\w'’-]+ ){0,5}?(?:shop|bookshop|farm|union|church|school|newspaper|magazine|radio|organi[sz]ation|association|party|movement|community|group|centre|center|committee|company|taxi|website|blog|channel|foundation|network|campaign|clinic|work as an? [\w ]{3,40}|families|communities|victims|prisoners|workers))\b",
    cues=_CUES
    + " shop farm union church school newspaper magazine radio association party movement community group centre center committee company taxi website blog channel foundation network campaign clinic work families",
    hypothetical=True,
    unless=r"led away|represented by|(?:his|her|their) lawyer|lawyer",
)
def does_for_a_living(p: Passage) -> Fact | None:
    """'Ana Velmar, who runs a small bookshop, …'"""
    name = p.word("name") or p.word("n2") or ""
    if name[:1].isupper() and name not in ("He", "She") and not p.concerns(name):
        return None
    return AffiliationRole(office=p.word("role"))


_CHAMBER = r"(?:parliament|assembly|senate|congress|chamber|council|duma|knesset|legislature|house)"
_TASK = r"(?:(?:writes?|wrote|reports?|reported|blogs|blogged) (?:about|on|for) |(?:works?|worked|contributes?|contributed|freelances?|freelanced|volunteers?|volunteered) (?:as|for|at|with|to) |(?:edits?|edited|hosts?|hosted|presents|produces|publishes|owns|owned|runs|ran|chairs|chaired|manages|heads|headed|leads|coordinates) (?:an?|the|his own|her own|one of) |(?:studies|teaches|taught|lectures|lectured) (?!at length|the (?:file|case)|him|her)|(?:sits|sat) (?:in|on) (?:the )?(?=(?:[\w-]+ ){0,2}?"


@rule(
    r"(?P<quote>(?P<name>(?-i:(?:(?:Mr|Ms|Mrs|Dr)\. )?(?!In|On|At)[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}|(?:he|she|He|She|who|both|Both)))(?: had| has|,)? (?:<ADV>)"
    + _TASK
    + _CHAMBER
    + r"))(?P<role>[^,.;]{2,80}))"
    r"|(?P<quote2>\bthe (?P<role2>(?:author|editor|founder|presenter|host|translator|publisher|writer|creator|director|singer) of (?:the )?(?:\w+ ){0,2}?\"[^\"]{2,60}\"))",
    cues="contribut freelance volunteer write wrote report blog work edit host present produces publishes own run ran chair manages head lead coordinates studi teaches taught lecture sits sat author founder translator writer creator director singer",
    hypothetical=True,
    unless=r"wrote (?:about|on) (?:his|her|their) (?:case|detention|arrest|cell)|ran (?:a fever|the risk|away|out)|reported (?:on|for) (?:duty|the case)|worked (?:for|as) (?:the )?(?:police|prosecut)|led (?:the )?(?:raid|investigation|interrogation)|works? with the (?:authorities|police|defence)|(?:his|her|their) lawyers?|doctor|minist|judge|reported for|presents? (?:an?|the) (?:threat|danger|risk)",
)
def at_work(p: Passage) -> Fact | None:
    """'Mr. Osei writes about corruption in the port', 'the author of "The Salt Stair".'"""
    name = p.word("name") or ""
    if name[:1].isupper() and name not in ("He", "She", "Both") and not p.concerns(name):
        return None
    if _is_another(p):
        return None
    return AffiliationRole(office=p.word("role2") or p.word("role"))


@rule(
    r"^(?P<quote>(?P<former>former )?"
    + _ADJ
    + r"*(?P<office>"
    + _OFFICE
    + r"(?:(?:,| and|, and) (?:\w+ )?"
    + _OFFICE
    + r")*)(?=[.;]|, (?:serving|arrested|detained|held|sentenced|was|aged|who|imprisoned|jailed|convicted|disappeared|abducted|in (?:prison|detention|custody)|\d\d\b))",
    cues=_CUES,
    hypothetical=True,
)
def role_below_name(p: Passage) -> Fact | None:
    """'Poet and songwriter.': what a list says below a name."""
    return _role(p)


@rule(
    r"of (?:which|whom) (?:he|she|(?P<name>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]+){0,3}))) (?:is|was|were|had been|has been|became) (?:(?:an?|the|also|then|a founding|elected) ){0,2}(?P<office>(?:\w+ ){0,2}?"
    + _OFFICE
    + r")\b|(?P<quote>(?P<n2>(?-i:[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,3})) (?:is|was|became) (?:its|their) (?:current |then |former )?(?P<o2>(?:\w+ ){0,2}?"
    + _OFFICE
    + r"))\b|(?:both |all |each |also |first |re-?){0,2}elected (?:as (?:an? |the )?\w+ )?(?:to|in) (?:the |its )?(?P<o3>(?-i:[A-Z][\w'-]+ ){0,2}(?:[Aa]ssembly|[Pp]arliament|[Ss]enate|[Cc]ongress|[Cc]ouncil|[Hh]ouse|[Cc]hamber))\b",
    cues="which whom its their elected",
    hypothetical=True,
)
def office_told_behind(p: Passage) -> Fact | None:
    """'The union, of which she is deputy secretary', 'Mr Djima is its treasurer', 'both elected to the Assembly.'"""
    name = p.word("name") or p.word("n2")
    office = p.word("office") or p.word("o2") or (p.word("o3") and "member of parliament")
    if office is None or (name and not p.concerns(name)):
        return None
    return AffiliationRole(office=office.casefold(), organisation=None, former=None)
