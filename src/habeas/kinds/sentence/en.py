"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.sentence import Sentence

_ABSENT = r"in absentia|in (?:his|her|their) absence|in absence"
_FOR = r"(?: (?:of )?(?:imprisonment|in (?:\w+ ){0,4}?(?:prison|jail|colony|custody)|behind bars|of hard labou?r))?"
_COURT = r"(?P<court>(?:the |an? )?(?:(?:[A-Z][\w'-]+|local|city|district|regional|military|higher|lower|appeals?|criminal|supreme|high|federal) ){0,5}(?:[Cc]ourt|[Tt]ribunal|[Jj]udges?)(?: of [A-Z]\w+(?: [A-Z]\w+){0,2})?(?: in [A-Z]\w+)?)"


def _sentence(p: Passage) -> Fact | None:
    penalty = "death" if p.has(r"\b(?:to death|death (?:sentence|penalty))") else None
    if p.has(r"life (?:imprisonment|in prison|sentence)|to life\b"):
        penalty = "life imprisonment"
    if p.has(r"suspended (?:\w+ )?sentence"):
        penalty = "suspended"
    return Sentence(
        when=p.when,
        court=p.body("court") or _court(p.agent),
        term=p.length("term"),
        penalty=penalty,
        in_absence=Stated.YES if p.has(_ABSENT) else None,
    )


def _court(agent: str | None) -> str | None:
    return agent if agent and "court" in agent.casefold() else None


@rule(
    _COURT
    + r" (?:on \w+,? |today |yesterday )?(?:<ADV>(?:has |had )?)(?:convicted (?:and|<HIM> and) )?(?:sentenced|handed down|handed|jailed|condemned) (?:him|her|them|(?:[\w'-]+ ){0,4}?<HIM>|a|an) (?:(?:in absentia|in (?:his|her|their) absence) )?(?:to )?(?:a |an )?(?:term of |total of |prison term of |sentence of )?(?:(?P<term><DUR>))?",
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
    happens=True,
)
def was_jailed_for(p: Passage) -> Fact | None:
    """'… was jailed for five years.'"""
    return _sentence(p)
