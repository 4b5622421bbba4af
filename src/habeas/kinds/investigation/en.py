"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.investigation import Investigation, Step

_UNLESS = r"calls? (?:on|for|upon)|urg|demand|must|should|journalist|his investigation|her investigation|investigation (?:into|against) (?:(?:him|them)\b|her(?=[,.;]|$| (?:on|for|over|was|is|has)\b))|journalism|pre-?trial"


def _undone(p: Passage) -> Step:
    """Refused where the words say so; else it was just not opened."""
    return (
        Step.REFUSED
        if p.has(r"refus|declin|reject|dismiss|turned down|would not|will not")
        else Step.NOT_OPENED
    )


def _step(p: Passage, step: Step) -> Fact:
    """The step; nobody who is held refuses an inquiry, so "he refused" is said of the body named last."""
    actor = p.body("meant") or p.agent
    return Investigation(when=p.when, actor=actor, step=step, subject=p.word("subject"))


@rule(
    r"(?:(?P<meant>he|she|it|they) (?=refus|declin|fail))?(?:no|not|never|without|refus\w+|fail\w+|declin\w+|nor) (?:\w+ ){0,5}?(?:investigat(?:ions?|e|ed|ing)|inquiry|inquiries|probe)\b(?: (?:\w+ ){0,3}?(?:into|of) (?P<subject>[\w' -]+?)(?=[,.;]|$| and| was| has))?|(?:complaints?|allegations?) (?:\w+ ){0,6}?(?:not (?:been )?investigated|(?:was|were|been) dismissed)|impunity",
    cues="investigat inquiry inquiries probe complaint allegation",
    own_negation=True,
    unless=_UNLESS,
)
def not_investigated(p: Passage) -> Fact | None:
    """'No investigation has been opened.'"""
    return _step(p, _undone(p))


@rule(
    r"(?:investigation|inquiry|probe|case|inquest) (?:\w+ ){0,6}?(?:was|were|has been|had been) (?:\w+ )?(?:closed|dropped|terminated|discontinued|suspended|shelved)|(?:closed|dropped|terminated|discontinued|suspended) (?:the|its|an|their) (?:\w+ )?(?:investigation|inquiry|probe)",
    cues="closed dropped terminated discontinued suspended shelved",
    unless=_UNLESS,
    happens=True,
)
def closed(p: Passage) -> Fact | None:
    """'The investigation was closed.'"""
    return _step(p, Step.CLOSED)


@rule(
    r"(?:investigation|inquiry|probe|inquest) (?:\w+ ){0,6}?(?:was|were|has been|had been|is|have been) (?:\w+ )?(?:opened|launched|initiated|started|under ?way|ongoing|ordered|conducted|begun)|(?:opened|launched|initiated|started|began|ordered|announced|conducted|open(?:s|ing)?|is|are) (?:\w+ ){0,4}?(?:investigation|inquiry|probe|investigating)(?: (?:into|of) (?P<subject>[\w' -]+?)(?=[,.;]|$| and| was| has))?",
    cues="investigat inquiry probe inquest",
    unless=_UNLESS
    + r"|criminal investigation (?:was|has)|(?:is|are) (?:\w+ )?(?:why|for|where|what|the (?:purpose|task|work|point|business) of)\b|(?:investigation|inquiry|probe) (?:\w+ )?(?:is|are|was) (?:\w+ )?(?:needed|required|necessary|called for|due|overdue|in order|wanted|asked for)",
    happens=True,
)
def opened(p: Passage) -> Fact | None:
    """'The prosecutor opened an investigation into …'"""
    return _step(p, Step.OPENED)


@rule(
    r"(?:(?P<meant>he|she|it|they) )?(?:refus\w+|declin\w+|fail\w+|would not|will not|did not|has not|have not|had not) (?:to )?(?:\w+ )?(?:open|start|launch|initiate|institute|order|opened|ordered|started|launched) (?:an? |any |the )?(?:\w+ ){0,2}?(?:case|investigation|inquiry|enquiry|probe|proceedings)|(?:complaint|allegations?|case|matter|inquiry|enquiry|file|probe)s? (?:[\w.'-]+ ){0,6}?(?:dismissed|closed|shelved|rejected|not (?:been )?(?:investigated|examined|followed)|ignored|archived)|(?:nobody|no one|none(?: of \w+ \w+)?) (?:has|have|had|was|were) (?:yet |ever )?(?:been )?(?:held (?:to account|accountable|responsible)|punished|prosecuted|charged|arrested|(?:brought|called) to (?:justice|account))|(?:investigators?|prosecutors?(?:'s office)?|police|authorities) (?:\w+ )?(?:dismissed|rejected|shelved|closed|ignored) (?:his|her|their|the|a|this) (?:\w+ )?(?:complaint|allegations?|case|report)|no (?:one|official|officer|guard|inquiry|enquiry|investigation|suspect|action)\w* (?:\w+ ){0,4}?(?:charged|held to account|punished|prosecuted|convicted|followed|opened|arrested|identified|disciplined|taken)",
    cues="refus declin fail would will did has have had complaint allegation case matter inquiry enquiry file probe no none",
    own_negation=True,
    unless=r"call|urg|demand|must|should|appeal|criminal case against|charges against",
)
def was_not_opened(p: Passage) -> Fact | None:
    """'The prosecutor's office refused to open a criminal case.'"""
    return _step(p, Step.CLOSED if p.has(r"closed|shelved|archived") else _undone(p))


@rule(
    r"(?:opened|launched|started|ordered|began|initiated|conducting|open(?:s|ing)|announced) (?:an? |the |its |their )?(?:[\w-]+ ){0,3}?(?:check|inquiry|enquiry|probe|review|investigation|inquest|inspection)\b|(?:officers?|guards?|policem[ae]n|wardens?|officials?|soldiers|commander|prosecutors?) (?:(?!(?:said|says|told|stated|added|confirmed|announced|reported|that)\b)[\w.'-]+ ){0,5}?(?:was|were|has been|have been|is|are) (?:\w+ )?(?:charged|suspended|dismissed|arrested|indicted|convicted|questioned|put on trial|prosecuted|disciplined)|(?:will|would) (?:\w+ )?(?:look|be looking) into",
    cues="opened launched started ordered began initiated conduct open announced charged suspended dismissed arrested indicted convicted questioned put prosecuted disciplined look",
    unless=r"call|urg|demand|must|should|against (?:him|her|them)\b|journalist|refus|did not|has not",
    happens=True,
)
def check_opened(p: Passage) -> Fact | None:
    """'Prosecutors had opened a routine check.'"""
    return _step(p, Step.OPENED)


@rule(
    r"(?:requests?|applications?|motions?|appeals?|bid|attempts?) (?:by [\w' ]{3,40} )?to (?:re-?)?open (?:[\w'’-]+ ){0,5}?(?:was|were|has been|have been|had been) (?:\w+ )?(?:refused|rejected|dismissed|denied|turned down|declined)|(?:inquiry|investigation|enquiry|probe|proceedings) (?:[\w'’-]+ ){0,4}?(?:has|have|had) (?:ever |yet |since )?(?:followed|ensued|been (?:carried out|held|conducted))|(?:no|not|never|without) (?:[\w-]+ ){0,3}?(?:effective |independent |impartial |proper )(?:inquiry|investigation|enquiry|probe)",
    cues="request application motion appeal bid attempt inquiry investigation enquiry probe proceedings",
    own_negation=True,
    unless=_UNLESS + r"|against (?:him|her|them)\b",
)
def refused_to_reopen(p: Passage) -> Fact | None:
    """'A request to reopen was refused', 'no effective inquiry had followed.'"""
    return _step(p, _undone(p))
