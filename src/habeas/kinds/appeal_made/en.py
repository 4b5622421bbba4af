"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.appeal_made import AppealMade, Means

_MEANS = (
    (r"urgent appeal", Means.URGENT_APPEAL),
    (r"\bletters?\b|\bwrote\b|written", Means.LETTER),
    (
        r"communication|submission|submitted|petition|complaint|habeas corpus|filed",
        Means.SUBMISSION,
    ),
    (r"demarche|démarche|raised|offer|diplomatic|privately", Means.DEMARCHE),
    (r"public(?:ly)?|statement|called|call\b|repeated its call", Means.PUBLIC_CALL),
)
_TO = r"(?: (?:on \d+ \w+ \d{4} )?(?:(?:on |upon |to |with |at )?(?P<to>(?:the |[A-Z])[\w.'& -]*?)(?= to (?!the )|,| several times| repeatedly| on \d| on [A-Z]| on (?:a|several|many|numerous)| for | calling | urging | asking | during | last | in \w+ \d| with | about | regarding | requesting | that | and |\.|;|$)))?"


_NOBODY = re.compile(r"(?:the )?(?:same|next|following|previous|very) (?:day|week|month|morning|evening)|\d", re.IGNORECASE)  # fmt: skip


def _addressee(p: Passage) -> str | None:
    to = p.body("to") or p.body("to2")
    return None if to is None or _NOBODY.match(to) else to


def _appeal(p: Passage) -> Fact:
    means = next((means for words, means in _MEANS if p.has(words)), None)
    again = p.has(
        r"continued to|follow(?:ed)? up|on (?:a number of|several|many|numerous|multiple) occasions|(?:several|many|two|three) times|repeatedly|time and again|more than once|on \w+ separate occasions|numerous|several (?:letters|appeals|calls)"
    )
    return AppealMade(
        when=p.when,
        actor=p.body("who") or p.subject or p.speaker,
        addressee=_addressee(p),
        means=means,
        purpose=p.word("purpose"),
        repeated=Stated.YES if again else None,
    )


@rule(
    r"(?:made|issued|launched|published|released|sent|submitted|addressed|wrote|repeated|reiterated|renewed|filed|lodged|co-?signed|signed|delivered|handed|transmitted|raised|presented) (?:(?:a|an|its|their|his|her|the|our|several|numerous|multiple|two|three|joint|public|open|urgent|formal|official|second|new|strong|significant|further|repeated|written|earlier|previous) )*(?:appeals?|calls?|letters?|communications?|petitions?|submissions?|statements?|offers?|requests?|complaints?|(?:the |his |her |this )?cases?|(?:the )?allegations|concerns?|habeas corpus(?: petition| request| writ)?|demarches?|urgent actions?|resolutions?|declarations?|allegation letters?)\b(?: to (?P<to2>the [\w' -]+?)(?= to (?!the )|,| on \d| for | calling | urging |\.|;|$))?(?: for (?P<purpose>[\w' ]+?)(?=[,.;]| on \d| to the|$))?"
    + _TO,
    cues="made issued launched published released sent submitted addressed wrote repeated reiterated renewed filed lodged signed delivered handed transmitted raised presented",
    unless=r"(?:despite|after|following|ignor\w+) (?:\w+ ){0,2}?repeated (?:requests|appeals|calls)|(?:prosecutor|court|police|judge)s? (?:\w+ )?(?:filed|submitted|issued)|made no|phone calls?|was sent|be(?:ing)? sent|charges|made (?:a|the|his|her) (?:\w+ )?statement (?:to (?:the )?(?:police|investigat)|in court)|letters? (?:from|to) (?:his|her) (?:wife|family|mother)",
    happens=True,
)
def made_appeal(p: Passage) -> Fact | None:
    """'On 31 March 2022 the SI made a public call for justice.'"""
    return _appeal(p)


@rule(
    r"(?:has|have|had) <ADV>(?:appealed|called|urged|asked|written(?= (?:\w+ )?(?:to|an? (?:\w+ )?letter|letters|repeatedly|several times|twice))|requested|petitioned|raised|demanded|protested|intervened|pressed|sought)(?: (?:on (?:a number of|several|many|numerous|multiple) occasions|several times|repeatedly))?"
    + _TO
    + r"|(?:appealed|wrote) (?:directly )?to (?P<to2>[\w.' -]+?)(?= to |,| but | and | on \d| for | calling | urging | asking |\.|;|$)|follow(?:ed)? up on (?:that|its|the|this|our) (?:offer|appeal|letter|call|request)|(?:publicly|previously|repeatedly|earlier|jointly) (?:called (?:on|for)|urged|appealed|demanded|raised|expressed)|(?:called|urged) (?:again )?(?:on|for|upon) [^,.;]{3,120}? (?:on|in) \d|(?:has|have) continued to (?:follow up on|press|appeal|call|urge|raise)",
    cues="appealed called urged asked written requested petitioned raised demanded protested intervened pressed sought wrote follow expressed continued",
    unless=r"(?:been|was|were) (?:asked|called|urged|raised|sought|demanded)|asked (?:him|her|about)|(?:family|lawyer|wife|sister|he|she) (?:has |have |had )?(?:asked|requested)|appealed (?:against|the|his|her|their|this)|prosecutor|sought (?:asylum|refuge|to extend)|written (?:about|extensively|articles|for)|had written|doctor",
    happens=True,
)
def has_appealed(p: Passage) -> Fact | None:
    """'The SI has appealed on a number of occasions to the government of …'"""
    return _appeal(p)


@rule(
    r"\b(?:wrote|writes|emailed|e-mailed|telephoned|cabled) (?:again |directly |jointly |twice |in \w+ )?(?:to )?(?P<to>(?:the |your |our )?(?!about|that|on )[\w.'& -]+?)(?= to (?!the )| on | in | about | asking | urging | and |[,.;]|$)|(?:asks|requested|requests) (?:the |[A-Z])[\w.' -]+? to (?:take|look|search|locate|protect|provide|investigate|inform|adopt|clarify)|spoke (?:with|to) (?P<to2>(?:the )?[\w.' -]*?(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Pp]rosecutor)[\w.' -]*?)(?= on |[,.;]| and | about |$)",
    cues="wrote writes emailed e-mailed telephoned cabled asks request spoke",
    unless=r"wrote (?:a |an |the |his |her |in |on |for |about |articles|poem|(?:\w+ ){0,3}(?:books?|novels?|songs?|poems?|stories|articles)|something|it |that |down|last)|telephoned (?:the|his|her) family|as I wrote|emailed statement|reply|repl(?:y|ied) to|(?:lawyer|he|she) asks",
    happens=True,
)
def wrote_to(p: Passage) -> Fact | None:
    """'I wrote to the Prosecutor on 30 March.'"""
    return _appeal(p)


@rule(
    r"(?:complaints?|petitions?|appeals?|letters?|requests?|cop(?:y|ies)|communications?|inquir(?:y|ies)|submissions?|urgent actions?) (?:[\w.'-]+ ){0,6}?(?:was|were|has been|have been|had been) (?:\w+ )?(?:filed|lodged|submitted|sent|addressed|delivered|handed|registered)|(?:complaints?|petitions?|letters?|requests?) (?:filed|lodged|submitted|sent|addressed) (?:by|to|on|with)|(?:submitted|filed|lodged|handed in|sent|presented|made) (?:an? |one |its |her |his |their |the )?(?:\w+ ){0,2}?(?:inquir(?:y|ies)|complaints?|petition|reports?|report|appeal|request|motion|application|submission) (?:to|with|before|for|on)\b|(?:received|registered) (?:an? |the )?(?:\w+ ){0,2}?(?:request for urgent action|communication|complaint|petition)|(?:adopted|passed) (?:an? )?(?:\w+ )?resolution|(?:has|have|had) (?:also )?(?:petitioned|appealed against|lodged|filed)|(?:our|its|their|the|his|her|'s) (?:\w+ ){0,2}?(?:letters?|complaints?|appeals?|petitions?)(?:, dated| of| dated) \d",
    cues="filed lodged submitted sent addressed delivered handed registered presented made received adopted passed petition appeal letter complaint",
    unless=r"(?:letters?|parcels?|cards?|mail) (?:that (?:are|were) )?sent (?:to|by) (?:him|her|them|(?:his|her|their) (?:family|relatives|wife|mother|friends|children))|(?:confiscated|withheld)|^in (?:his|her|its|their|an?) (?:\w+ )?(?:letter|note|communication)[^,]*,? (?:the |your )?(?:[\w'’-]+ ){0,3}?(?:speaker|minist|prosecut|authorit|government|president|director|governor|embassy|mission|state party)|charges|no complaint|not one letter|stated in (?:its|their|his|her) letter|appeal (?:was|has been) (?:rejected|dismissed|heard)|appeal court|indictment|prosecutor (?:\w+ )?filed|(?:not|no|never) (?:\w+ )*(?:repl|answer|respon|received)|reply|against (?:the|his|her|their) (?:verdict|sentence|conviction)",
    happens=True,
)
def was_filed(p: Passage) -> Fact | None:
    """'A complaint was filed with the prosecutor on 22 August.'"""
    return _appeal(p)


@rule(
    r"(?:knocked (?:on|at) (?:every|all|many|the) doors?|gone from (?:office|ministry|door) to|written to everyone|(?:sent|handed in|delivered|addressed|dispatched) (?:an? |our |my |their |open |\w+ )*(?:letters?|petitions?|appeals?|telegrams?|e-?mails?) to)\b|"
    + r"(?:(?:has|have|had|was|were|been|also|repeatedly|again|twice|then|and|formally|publicly|jointly|today|we|I|it|they|he|she|mother|wife|family|lawyers?) )(?:complained to|protested to|appealed to|petitioned|raised (?:\w+ ){0,4}?(?:case|concerns?|situation|fate|issue|matter|plight)|brought (?:\w+ ){0,3}?(?:case|matter|complaint) (?:to|before)|expressed (?:\w+ )?(?:concern|alarm) (?:to|in (?:a|an|its|several|two))|intervened with|lobbied|contacted (?:the |\w+ )?(?:ministry|embassy|prosecutor|prison|authorities|police|ombuds\w+|government)|sought (?:\w+ )?(?:clarification|information|comment|access) from|submitted|lodged|filed)\b|(?:open|joint|public|second|third|urgent|formal) (?:letter|appeal|petition|statement|communication)s? (?:to|was|were|signed|sent|addressed|calling|urging|of|dated)\b|(?:more than|over|some)? ?[\d,]+ (?:\w+ ){0,2}?(?:have |had )?signed (?:a|the|an) (?:\w+ )?(?:petition|letter|appeal)|(?:petition|letter|appeal|statement)s? signed by",
    cues="knocked written sent handed delivered addressed dispatched door complained protested appealed petition raised brought expressed intervened lobbied contacted sought submitted lodged filed open joint public second third urgent formal signed",
    unless=r"charges|indictment|prosecutors? (?:\w+ )?(?:filed|submitted|appealed)|(?:not|never|no) (?:\w+ )*(?:repl|answer|respon)|submitted to (?:torture|search)|appealed to (?:the )?(?:supreme|high|appeal)|urgent action network|open letter (?:he|she)|bail",
    happens=True,
)
def took_it_up(p: Passage) -> Fact | None:
    """'Her family has complained to the ombudsman.'"""
    return _appeal(p)


_PAPER = r"(?:appeals?|letters?|communications?|petitions?|submissions?|complaints?|requests?|motions?|applications?|memorand\w+|demarches?|inquir(?:y|ies)|urgent actions?|habeas corpus|representations|statements?)"
_BODIES = r"(?:court|prosecut\w+|minist\w+|president|government|authorit\w+|parliament|committee|commission|council|working group|rapporteurs?|ombuds\w+|embass\w+|ambassador|united nations|un|eu|european|secretary|police|prison|governor|office|delegation|warden|director|administration)"


@rule(
    r"(?:in|by) (?:a|an|its|their|his|her|our|two|several|another|open) (?:\w+ ){0,3}?(?:letters?|communications?|appeals?|petitions?|meeting|resolution|opinion|joint statement)\b(?: (?:dated|of|on|sent|addressed|adopted|to|with) [^,.;]{3,60}?)?,? (?:<NP>,? )?(?:urged|asked|called (?:on|for)|raised|expressed|requested|demanded|drew|appealed|protested)|<ADV>(?:urged|called (?:on|upon|for)|asked|requested|demanded|pressed|raised|appealed) [^.;]{3,100}? in (?:a|an|its|their|his|her) (?:\w+ ){0,2}?(?:letter|meeting|resolution|opinion|call|communication|petition|report)|(?:wrote|written) (?:again |jointly |directly |once more |today |several times |twice )*to (?P<to>(?:you|the |your |his |her |our |its |[A-Z])?[\w.'& -]*?)(?= (?:to|about|on|in|regarding|concerning|with|asking|urging|requesting|calling|four|three|two|several|many|repeatedly|numerous|again)\b|[,.;]|$)",
    cues="letter communication appeal petition meeting resolution opinion statement urged called asked requested demanded pressed raised wrote written",
    unless=r"as I wrote|wrote to (?:his|her) (?:wife|husband|mother|father|family)|(?:not|never|no|allowed to|permitted to|able to) (?:\w+ )?(?:writ|wrote)|contact",
    happens=True,
)
def in_a_letter(p: Passage) -> Fact | None:
    """'She has written to the minister four times', 'In a letter the mission urged …'"""
    return _appeal(p)


@rule(
    r"(?:(?:case|situation|plight|detention|arrest|issue|matter|concerns?|fate|"
    + _PAPER
    + r")s? (?:[^.;]{0,70}? )?(?:has|have|had|was|were) (?:\w+ly |also |now |already |again )*(?:been )?(?:\w+ly |also )?(?:raised|submitted|referred|brought (?:to|before|up)|taken up|handed|presented|delivered|sent|addressed|filed|lodged|made|registered|forwarded|communicated|transmitted|launched)\b)|"
    + _PAPER
    + r" (?:[\w.'-]+ ){0,6}?(?:filed|lodged|submitted|sent|addressed|made|presented|brought|signed) (?:[\w.'-]+ ){0,5}?(?:by|to|with|before|on|in|on behalf)\b|(?:asked|requested|petitioned|approached|contacted|appealed to|turned to|complained to|urged|pressed|lobbied) (?:the |his |her |their |a |an )?(?:\w+ ){0,3}?"
    + _BODIES
    + r"(?: (?:of|for|in) [A-Z]\w+)? (?:for|to|about|over|on|and|regarding|several|against|with|repeatedly)\b|in contact with (?:the )?(?:\w+ )?"
    + _BODIES
    + r"|(?:urged|called (?:on|upon)) (?P<to2>[A-Z][\w' ]+?|it|the [\w' ]+?) to (?:release|free|inspect|ensure|provide|search|take|adopt|investigate|pay|grant|refrain)",
    cues="raised submitted referred brought taken handed presented delivered sent addressed filed lodged made registered forwarded communicated transmitted launched signed asked requested petitioned approached contacted appealed turned complained urged pressed lobbied contact called",
    unless=r"warrant (?:was|had been|is)|charges|indictment|prosecutors? (?:\w+ )?(?:filed|submitted|asked|requested)|(?:not|never|no) (?:\w+ )*(?:repl|answer|respon|received)|raised in|was (?:asked|pressed)|asked (?:him|her) |brought (?:to|before) (?:a |the )?(?:court|judge|magistrate|hospital|prison|trial)|concerns? (?:about|over)|case (?:was|has been) (?:opened|adjourned|postponed|sent to (?:trial|court))|should|must|calls? (?:on|for)|please|asked to leave|had been (?:forwarded|referred|registered)|statement (?:made|sent) |police (?:\w+ )?(?:asked|pressed)|who (?:has|have) (?:asked|pressed)",
    happens=True,
)
def brought_up(p: Passage) -> Fact | None:
    """'Her case has been raised by the delegation', 'several complaints lodged by her lawyers.'"""
    if p.has(r"\b(?:urged|called)\b") and (p.subject is None or p.subject == p.speaker):
        return None
    return _appeal(p)


@rule(
    r"(?:petitioned|complained to|protested (?:to|against (?:his|her|their))|turned to|took (?:up|the) (?:the |his |her |their |this )?(?:case|matter)(?: up)?|raised (?:the |his |her |their |this |[\w.'’-]+'s )(?:\w+ )?(?:detention|case|arrest|situation|concerns?|plight|imprisonment|treatment|fate|issue|matter)|(?:has |have |had )?(?:first |previously |already |repeatedly )?(?:wrote|written|spoken) (?:about|regarding|on behalf of) (?:this|his|her|their|the) (?:\w+ )?(?:case|detention|situation)|(?:has |have |had )?appli(?:ed|es) (?:\w+ )?(?:to the \w+ )?for (?:parole|clemency|a pardon|pardon|early release|(?:his|her|their) release|bail)|(?:on|in) (?:\d[\w ,]{2,20}?|[A-Z]\w+ \d[\d, ]*),? (?:(?P<who><NP>) )?(?:called (?:(?:once )?again )?(?:on|upon)|urged|appealed to|asked) (?P<to>(?:(?! for )[^.;,]){3,70}?) to |appealed (?:\w+ )?(?:to|before) (?P<to2>the [\w' ]+?)(?=[,.;]| for | against | to | in | on |$)|(?:brought|referred|submitted|took) (?:the |his |her |their |this )?(?:case|matter|complaint) (?:to|before) (?:the )?(?!court\b|trial|judge))",
    cues="petition complained protested turned took raised wrote written spoken appli called urged appealed asked brought referred submitted",
    unless=r"(?:not|never|no) (?:\w+ )*(?:repl|answer|respon)|should|must|protested against the|turned to (?:stone|the camera)|in court|prosecutors?|took the (?:case|matter) (?:away|from)|today|police|concerns? (?:were|was) raised",
    happens=True,
)
def took_up(p: Passage) -> Fact | None:
    """'The ambassador took up the case with the Foreign Ministry.'"""
    return _appeal(p)


@rule(
    r"(?P<quote>(?:an?|the|his|her|their|our|its|several|two|three|\w+'s) (?:[\w-]+ ){0,2}?(?:letters?|communications?|complaints?|petitions?|appeals?|notes?|e-?mails?|requests?) (?:sent|addressed|submitted|filed|lodged|transmitted|written|delivered|dispatched)(?: on \d+ \w+(?: \d{4})?)? (?:by|to|on behalf of|with) (?:[\w.'’-]+ ){0,8}?[\w.'’-]+(?: (?:on|in) (?:\d+ \w+(?: \d{4})?|\w+ \d+(?:, \d{4})?|\w+))?)(?=[,.;]|$| (?:has|have|had|was|were|went|is|are|remains?|asking|urging|calling)\b)|(?:lodged|filed|submitted|made|brought|entered|registered) (?:(?:an?|the|his|her|their|our|its|another|several|two|three) )?(?:[\w-]+ ){0,3}?(?:complaints?|petitions?|appeals?|applications?|lawsuits?|suits?|motions?|claims?) (?:against|with|to|before|concerning|about|at|on behalf)\b|(?:^|[,;] |and |but )(?:he|she|they|both|the defen[cs]e|(?:his|her|their) (?:lawyers?|counsel|family))? ?(?:has |have |had )?(?:since |immediately |later )?appealed\b(?=[.;,]|$| (?:at once|immediately|on|in|to the|twice|unsuccessfully|without success))",
    cues="letter communication complaint petition appeal note mail request lodged filed submitted made brought entered registered appealed",
    unless=r"charges|prosecut(?:or|ors|ion) (?:\w+ )?(?:filed|lodged|appealed)|(?:police|judge|government) (?:\w+ )?(?:filed|lodged)|against (?:him|her|them)\b|appealed (?:for calm)",
    happens=True,
)
def was_sent(p: Passage) -> Fact | None:
    """'… a letter sent by the experts on 25 July', 'he lodged a criminal complaint against the officers.'"""
    return _appeal(p)


@rule(
    r"expressed (?:\w+ )?(?:concerns?|alarm) (?:about|over|at|for|regarding) [^.;]{3,70}? to (?P<to2>(?:the )?[\w' ]*?(?:[Mm]inist\w+|[Pp]resident|[Gg]overnment|authorities|[Aa]mbassador|[Ss]peaker))|(?:called|texted|e-?mailed|contacted|phoned|telephoned|messaged|approached|reached out to|wrote to)(?: and (?:called|texted|e-?mailed|messaged|phoned))? (?P<to>(?:[\w.'’&-]+ ){1,12}?)(?:for|seeking|requesting|with|asking for) (?:an? |further |her |his |their |its )?(?:\w+ )?(?:comments?|questions|information|clarification|response|reaction)",
    cues="expressed called texted mailed contacted phoned telephoned messaged approached reached wrote",
    unless=r"\b(?:was|were) (?:contacted|reached|approached)",
    happens=True,
)
def asked_for_comment(p: Passage) -> Fact | None:
    """'CPJ called and texted the police spokesperson for comment.'"""
    return _appeal(p)
