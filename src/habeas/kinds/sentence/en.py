"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.sentence import Sentence, passed_on

_ABSENT = r"in absentia|in (?:his|her|their) absence|in absence"
_FOR = r"(?: (?:of )?(?:imprisonment|in (?:\w+ ){0,4}?(?:prison|jail|colony|custody)|behind bars|of hard labou?r))?"
_COURT = r"(?P<court>(?:the |an? )?(?:(?:[A-Z][\w'-]+|local|city|district|regional|military|higher|lower|appeals?|criminal|supreme|high|federal) ){0,5}(?:[Cc]ourt|[Tt]ribunal|[Jj]udges?)(?: of [A-Z]\w+(?: [A-Z]\w+){0,2})?(?: in [A-Z]\w+)?)"
_SERVED = r"^serv(?:ing|es)\b"


def _sentence(p: Passage) -> Fact | None:
    penalty = "death" if p.has(r"\b(?:to death|death (?:sentence|penalty))") else None
    if p.has(r"life (?:imprisonment|in prison|sentence)|to life\b"):
        penalty = "life imprisonment"
    if p.has(r"suspended (?:\w+ )?sentence"):
        penalty = "suspended"
    if penalty is None and p.has(r"\bfin(?:e|es|ed|ing)\b"):
        penalty = "fine"
    return Sentence(
        when=passed_on(
            p.when or p.when_court_sat, served=re.search(_SERVED, p.matched) is not None
        ),
        court=p.body("court") or _court(p.agent),
        term=p.length("term"),
        penalty=penalty,
        in_absence=Stated.YES if p.has(_ABSENT) else None,
    )


def _court(agent: str | None) -> str | None:
    return agent if agent and "court" in agent.casefold() else None


@rule(
    _COURT
    + r" (?:on \w+,? |today |yesterday )?(?:<ADV>(?:has |had )?)(?:convicted (?:and|<HIM> and) )?(?:sentenced|handed down|handed|jailed|condemned) (?:him|her|them|the (?:(?-i:[a-z][\w'-]+) ){1,4}[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}|(?:[\w'-]+ ){0,4}?<HIM>|a|an) (?:(?:in absentia|in (?:his|her|their) absence) )?(?:to )?(?:a |an )?(?:term of |total of |prison term of |sentence of )?(?:(?P<term><DUR>))?",
    cues="sentenced handed jailed condemned",
    unless=r"sentenced to (?:\w+ ){0,3}pre-?trial",
    happens=True,
)
def court_sentenced(p: Passage) -> Fact | None:
    """'The … Court sentenced him to 4 years.'"""
    return _sentence(p)


@rule(
    r"(?:<WAS> |who <WAS> )?(?:re-?)?sentenced (?:(?:in absentia|in (?:his|her|their) absence|in absence|again|(?:on|in) [\w ,]{2,25}?|last \w+|him|her|them|by (?:a|the) (?:\w+ ){1,4}?court),? )*(?:to (?:a |an |serve )?(?:\w+ ){0,3}?(?:(?:term|total|sentence|punishment) of )?(?P<term><DUR>)"
    + _FOR
    + r")"
    r"|(?:<WAS> |who <WAS> )(?:re-?)?(?:sentenced|condemned) (?:in absentia|in (?:his|her|their) absence|in absence|to (?:death|life|a |an |prison|imprisonment|compulsory|jail|\w+ labou?r)|on \d|by\b)",
    cues="sentenced condemned",
    unless=r"sentenced to (?:\w+ ){0,3}pre-?trial",
    happens=True,
)
def was_sentenced(p: Passage) -> Fact | None:
    """'… was sentenced in absence to 11 years and 2 months.'"""
    return _sentence(p)


@rule(
    r"(?:received|given|handed(?: down)?|got|serving|serves|facing|imposed|with|upheld) (?:a |an |his |her |their |the )?(?P<term2>(?P<term><DUR>)[ -]?)?(?:\w+ ){0,3}?(?:prison |jail |life |death |suspended )?(?:sentence|prison term|jail term|term)\b(?: of (?P<term3><DUR>))?",
    cues="received given handed got serving serves imposed",
    unless=r"fac(?:es|ing)|could|up to",
    happens=True,
)
def received_sentence(p: Passage) -> Fact | None:
    """'… received a sentence of 16 years.'"""
    fact = _sentence(p)
    longer = p.length("term3")
    if p.has(r"serv(?:ing|es)") and longer is None and p.length("term") is None:
        return None
    if longer and isinstance(fact, Sentence):
        return Sentence(
            when=fact.when,
            court=fact.court,
            term=longer,
            penalty=fact.penalty,
            in_absence=fact.in_absence,
        )
    return fact


@rule(
    r"<WAS> (?:jailed|imprisoned) for (?P<term><DUR>)|(?:given|handed) (?P<term2><DUR>) (?:in prison|in jail|imprisonment)|<WAS> fined\b|sentenced <HIM> to (?P<term4><DUR>)",
    cues="jailed imprisoned given handed fined sentenced",
    unless=r"(?:has|have|had) been (?:\w+ )?(?:imprisoned|jailed) for",
    happens=True,
)
def was_jailed_for(p: Passage) -> Fact | None:
    """'… was jailed for five years.'"""
    return _sentence(p)


@rule(
    r"(?:gave|handed|handing|gives|hands|received|receives|got|gets|imposed|imposes|jailed|jails|given|upheld|confirmed|reduced|increased|serving|serve|ordered) (?:him|her|them|(?:down )|on (?:him|her|them)|<HIM>|each|the (?:first|second|third|last) \w+ of )? ?(?:down |for )?(?:a |an |his |her |their |the |another |to )*(?P<term><DUR>)(?: each| and | but | on | in | at | in prison| in jail| imprisonment| of | for | with| behind|-| prison| term| sentence|[,.;]|$)|(?:sentencing|decision|ruling|judg[e]?ment|verdict|order|conviction) (?:[\w.'-]+ ){0,14}?(?:to|of) (?:\w+ ){0,6}?(?:(?P<term2><DUR>)|death|life)\b|(?:sentenc(?:e|es|ed|ing)|convicted)(?: [\w.',-]+){0,25}? to (?:serve |an? |prison terms? of |terms? of |between |a total of |\w+ )*(?:(?P<term3><DUR>)|death|life|prison)|(?:fined|fines) (?:him|her|them|<HIM>|\d|each|the)|(?:ordered to pay|<WAS> fined)|(?P<term4><DUR>)(?: suspended)? (?:prison|jail) (?:sentence|term)|(?:death|life|suspended|prison) sentence\b",
    cues="gave handed handing gives hands receiv got gets imposed imposes jail given upheld confirmed reduced increased serv sentenc decision ruling judg verdict order convict fine death life suspended prison",
    unless=r"appeal(?:ed|able)? [^.;]{0,60}?within|within <DUR>|(?:is|are|was|were) (?:[\w-]+ ){0,2}?<DUR> (?:old|ago|away|off)|(?:after|having|before) serv\w+|served|up to|could|if convicted|risk|maximum|call|(?:held|detained|custody|detention|remand|isolation|solitary|cell|bail) for|in (?:pre-?trial|custody)|questioned|sick|leave|extended|prosecutor (?:\w+ )?(?:asked|sought|requested|demand)",
    happens=True,
)
def was_given_term(p: Passage) -> Fact | None:
    """'A court gave him seven years on 8 July.'"""
    fact = _sentence(p)
    term = next((t for t in map(p.length, ("term", "term2", "term3", "term4")) if t), None)
    if not isinstance(fact, Sentence):
        return None
    if term is None and fact.penalty is None and not p.has(r"\bfine[sd]?\b|pay|prison"):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=term,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"sentenc(?:ed|es|ing) (?:(?:[\w.'’&-]+,? ){1,26}?)to (?:serve )?(?:a |an |\w+ )?(?:(?:total|term|sentence|punishment|prison term|combined total) of )?(?P<term><DUR>)|(?P<quote>(?:the |a |an |his |her |their )?(?P<term2><DUR>)(?:-long)?'? (?:suspended |prison |jail |custodial |non-custodial )*(?:sentences?|terms?)\b(?: (?:handed down|imposed|given|passed|against|on)(?: [\w.'-]+){0,6})?)|(?:[-–:,] |, )(?P<term3><DUR>)'? (?:of )?(?:imprisonment|in (?:prison|jail|a penal colony)|hard labou?r)|(?:must|has to|will|to|is to|ordered to) (?:now )?serve (?P<term4><DUR>)|(?:was|were|been|be|and|also|it|court|judge) (?:\w+ )?fined (?:him|her|them|<HIM>|the equivalent|a total|\w+|[\d$€£])|(?:prison|custodial|jail) (?:sentence|term) of (?P<term5><DUR>)|(?:sentence|term) (?:from [\w ]{2,20} )?to (?P<term6><DUR>)",
    cues="sentenc term imprison prison jail serve fined hard",
    happens=True,
    hypothetical=True,
    unless=r"up to|could|if convicted|maximum|risks?|pre-?trial|(?:after|having|before|completed?|finish\w+|end of) (?:serv\w+|(?:his|her|their|a|the))|prosecut(?:ors?|ion) (?:\w+ ){0,2}(?:asked|sought|seeks?|seeking|requested|demand)|faces (?:an? |at least )*<DUR>|carries|punishable|facing|spent|call",
)
def term_told(p: Passage) -> Fact | None:
    """'A court sentenced Tomas Rhee, who edits a magazine, to ten months in prison.'"""
    fact = _sentence(p)
    terms = map(p.length, ("term", "term2", "term3", "term4", "term5", "term6"))
    term = next((t for t in terms if t), None)
    if not isinstance(fact, Sentence) or (term is None and not p.has(r"\bfined\b|prison sentence")):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=term,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"^sentenced?: ?(?P<quote>[^.;]*?(?P<term><DUR>)[^.;]*)|^sentenced?: ?(?P<q2>death|life[^.;]*)",
    cues="sentence",
    happens=True,
)
def listed_term(p: Passage) -> Fact | None:
    """'Sentence: six years': a line of a list."""
    return _sentence(p)


@rule(
    r"(?:committed|sent|condemned|consigned|dispatched|ordered) (?:him|her|them|both (?:\w+)?|the (?:\w+ ){0,2}?\w+|<HIM>) ?to (?:an? |the )?(?:\w+ )?(?:prison|jail|gaol|a (?:labour )?camp|reformatory) for (?P<term><DUR>)|^(?P<quote>(?:prison |jail )?(?:term|penalty|sentence)(?: imposed)?: ?[^.;]*?(?P<term2><DUR>)[^.;]*)|(?P<quote2>(?:[^.;]{0,60}?, )?(?:this|it|that|the (?:sentence|term)|(?:his|her|their) (?:sentence|term)s?) (?:was|were|has been|had been) (?:\w+ )?(?:doubled|tripled|halved|increased|raised|lengthened|reduced|cut|lowered|commuted|extended|shortened)\b[^.;]*)|(?P<quote3>^(?P<term4><DUR>)(?:,? (?:they|he|she|the judge|the court) (?:said|told \w+|ruled))?,? for (?:\w+ ){0,3}?\w+ing\b[^.;]*)|(?:got|received|drew|earned|is serving|are serving|was serving|were serving|serving|serves) (?P<term5><DUR>)(?= (?:apiece|each|for|on|in|at|behind|of)\b|[,.;]|$)|into (?:an? |his |her |their )(?P<term6><DUR>)[ -](?:\w+ )?(?:sentence|term)|(?:tribunal|court|judges?|cassation|appeals? \w+) (?:[\w'’-]+ ){0,5}?(?:reduced|raised|increased|cut|commuted|doubled|lowered|shortened|extended) (?:his|her|their|the) (?:\w+ )?(?:term|sentence|imprisonment)s?\b(?:[^.;]{0,40}? to (?P<term7><DUR>))?|(?:was|were|been|ordered (?:him|her|them|<HIM>)) (?:also )?(?:ordered )?to pay (?:a |the )?(?:\w+ )?(?:fine|penalty|[\d$€£])|jailed (?:him|her|them|<HIM>) for (?P<term8><DUR>)|(?:and|,) (?P<q3>(?-i:(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}) to (?P<term10><DUR>)(?: (?:in prison|in jail|imprisonment|behind bars))?)(?=[.,;]|$| each| and)|(?P<q2>(?:the|a|his|her|their) (?:sentence|punishment|penalty)(?:,|:| was| is)? (?P<term9><DUR>)[^,.;]*)",
    cues="jailed punishment committed sent condemned consigned dispatched ordered term penalty sentence doubled tripled halved increased raised lengthened reduced cut lowered commuted extended shortened got received drew earned serv year month week",
    happens=True,
    unless=r"(?:after|having|before|while) serving|up to|could|if convicted|maximum|risks?|pre-?trial|detention|custody|remand|visit|letters?|treatment",
)
def term_in_other_words(p: Passage) -> Fact | None:
    """'A justice of the peace committed both to prison for ten days', 'on appeal this was doubled.'"""
    fact = _sentence(p)
    words = ("term", "term2", "term4", "term5", "term6", "term7", "term8", "term9", "term10")
    term = next((t for t in map(p.length, words) if t), None)
    if not isinstance(fact, Sentence):
        return None
    return Sentence(
        when=fact.when,
        court=fact.court,
        term=term,
        penalty=fact.penalty,
        in_absence=fact.in_absence,
    )


@rule(
    r"(?:bann?(?:ed|ing)|barr?(?:ed|ing)|prohibit(?:ed|ing)|disqualif(?:ied|ying)|debarr?(?:ed|ing)|forb(?:ade|idden|idding)|suspend(?:ed|ing)) (?:(?:him|her|them|<HIM>) )?(?:from|to) (?:[\w'’-]+ ){1,9}?for (?:(?:an?|another|a further|at least|up to|the next) )?(?:additional )?(?P<term><DUR>)|condemned (?:(?:him|her|them|<HIM>) )?to (?P<t2><DUR>)|(?:imposed|levied|issued|handed down) (?:an? |the )(?:\w+ ){0,3}?fine\b",
    cues="condemned fine bann barr prohibit disqualif debarr forb suspend",
    happens=True,
    unless=r"calls? (?:on|for)|must|should|\bif |visit|letters?|phone|see (?:his|her|their)",
)
def banned_for(p: Passage) -> Fact | None:
    """'The court banned him from working in the media for three years.'"""
    term = p.length("t2")
    penalty = None if p.word("t2") else p.clause
    return Sentence(when=p.when, court=None, term=term, penalty=penalty, in_absence=None)
