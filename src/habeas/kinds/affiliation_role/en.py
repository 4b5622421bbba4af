"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole

_OFFICE = r"(?:president|prime minister|vice[- ]president|deputy prime minister|minister(?: of [A-Za-z ]+?)?|mayor|governor|senator|leader|chair(?:man|woman|person)?|co-?chair|deputy chair(?:man|woman)?|secretary[- ]general|general secretary|director|executive director|head|founder|co-?founder|editor(?:-in-chief)?|chief editor|deputy|member of parliament|parliamentarian|mp|member|journalist|reporter|correspondent|blogger|writer|poet|novelist|author|lawyer|attorney|activist|human rights defender|defender|human rights activist|human rights lawyer|trade unionist|unionist|politician|student|academic|professor|scholar|theologian|cleric|priest|pastor|bishop|imam|doctor|photographer|photojournalist|filmmaker|artist|singer|musician|cartoonist|researcher|economist|candidate|presidential candidate|opposition (?:leader|politician|figure)|spokesperson|coordinator|publisher|teacher|translator|environmentalist|environmental (?:activist|defender)|community leader|indigenous leader|basketball player|publicist|judge|engineer|businessman|businesswoman|contributor|columnist|freelancer|broadcaster|presenter|secretary|treasurer|feminist|campaigner|peasant leader|labou?r (?:activist|leader)|women's rights (?:activist|defender)|monk|nun|hacker|programmer|historian|sociologist|philosopher|playwright|publisher)"
_MORE = r"(?:(?:and|or) (?:(?:\w+ ){0,3}?)" + _OFFICE + r")"
_ADJ = r"(?:(?:prominent|well-known|leading|renowned|jailed|imprisoned|detained|veteran|independent|opposition|investigative|freelance|award-winning|local|young|political|women's rights|environmental|pro-democracy|labou?r|trade union|civil society|national|deputy|executive|elected|indigenous|popular|citizen|peaceful|exiled|feminist|student|digital|senior|senior|prisoner of conscience|(?-i:[A-Z][a-z]+(?:i|an|ese|ish|yz|ek|ch|ic|jani)))(?: and|,)? )"
_ORG = r"(?: (?:of|at|for|with|from|in) (?P<org>(?:the )?[A-Z][\w.'&-]*(?: (?:(?:of|for|the|and) ){0,2}(?!former)[A-Z][\w.'&-]*)*)(?:(?:, | \()(?P<short>(?-i:[A-Z]{2,6}))\)?)?)"


_BODY = re.compile(
    r"Party|Union|International|Committee|Council|Court|Association|Federation|Ministry|Organi|Group|Centre|Center|Network|Rights|Assembly|Parliament|Senate|Congress|University|Institute|Foundation|League|Front|Agency|Service|Office|Society|House"
)


def _role(p: Passage) -> Fact | None:
    office = p.word("office") or p.word("o2") or p.word("o3")
    if office is None or _BODY.search(p.word("name") or ""):
        return None
    former = p.word("former") or p.word("f2") or p.word("f3")
    organisation = p.body("org")
    return AffiliationRole(
        office=office.casefold() if office[:1].isupper() else office,
        organisation=organisation,
        former=Stated.YES if former else None,
    )


@rule(
    r"(?P<quote>(?:the |a |an |their |his )?(?P<former>former |ex-|one-time |then )?"
    + _ADJ
    + r"*(?P<office>"
    + _OFFICE
    + r"(?: "
    + _MORE
    + r")?)"
    + _ORG.replace("(?P<org>", "(?P<org>").replace(")?)", ")?)")
    + r"?,? (?P<name>(?-i:[A-Z][\w'-]+(?: (?:[a-z]{2,3} )?[A-Z][\w'.-]+){1,3})))",
    cues="president minister mayor governor senator leader chair secretary director head founder editor deputy member journalist reporter correspondent blogger writer poet novelist author lawyer attorney activist defender unionist politician student academic professor scholar theologian cleric priest pastor bishop imam doctor photo filmmaker artist singer musician cartoonist researcher economist candidate spokesperson coordinator publisher teacher translator environment community player parliament opposition figure campaigner historian",
    hypothetical=True,
    unless=r"lawyer,? said|statement by|(?:his|her|their) (?:lawyer|attorney|doctor)",
)
def office_before_name(p: Passage) -> Fact | None:
    """'the former president of Kyrgyzstan, …'"""
    return _role(p)


@rule(
    r"(?-i:(?:[A-Z][\w'-]+ )*(?:[A-Z][\w'.-]+))(?: \([^)]{1,40}\))?, (?:aged \d+, |\d+, )?(?:a (?:father|mother) of \w+(?: and|,) )?(?P<quote>(?:the |a |an )?(?P<former>former |ex-)?(?:Kyrgyz )?"
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
    r"|(?P<quote3>(?:he|she|they|who|(?:Mr|Ms|Mrs|Dr)\.? [A-Z][\w'-]+) (?:is|was|are|were|has been|had been|served as|works as|worked as|works for|worked for) (?:the |a |an )?(?P<f3>former |ex-)?"
    + _ADJ
    + r"*(?P<o3>"
    + _OFFICE
    + r"(?: "
    + _MORE
    + r")?)\b"
    + _ORG.replace("org>", "org3>").replace("short>", "short3>")
    + r"?(?: and an American)?)",
    cues="president minister mayor governor senator leader chair secretary director head founder editor deputy member journalist reporter correspondent blogger writer poet novelist author lawyer attorney activist defender unionist politician student academic professor scholar theologian cleric priest pastor bishop imam doctor photo filmmaker artist singer musician cartoonist researcher economist candidate spokesperson coordinator publisher teacher translator environment community player parliament opposition figure campaigner historian",
    hypothetical=True,
)
def name_before_office(p: Passage) -> Fact | None:
    """'…, the chair of the Harbour Workers' Union of Varenia.'"""
    fact = _role(p)
    organisation = p.body("org") or p.body("org2") or p.body("org3")
    if isinstance(fact, AffiliationRole) and organisation != fact.organisation:
        return AffiliationRole(office=fact.office, organisation=organisation, former=fact.former)
    return fact
