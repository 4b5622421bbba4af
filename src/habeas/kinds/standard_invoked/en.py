"""How English tells this kind of fact."""

import re

from habeas.core.errors import BadValue
from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.when import When
from habeas.kinds.standard_invoked import StandardInvoked

_WORD = r"(?-i:(?!(?:Under|In|The|With|Of|By|As|On|At|It|For|To|And|According|Such|This|These|Its|Our|Article|Articles)\b)[A-Z][\w'-]*)"
_LINKS = r"(?:(?:of|for|on|the|and|to|against|in|from|or|all|its|with|under|by) ){0,4}"
_HEAD = r"(?-i:Convention|Covenant|Charter|Declaration|Principles|Rules|Protocol|Constitution(?!al)|Code|Statute|Guidelines|Standards|Act|Criminal Code|Procedure Code|Treaty)"
_NAME = (
    r"(?:(?:"
    + _WORD
    + r" (?:(?:of|for|on|and|against|the|to) )*){0,7}?"
    + _HEAD
    + r"(?: (?:of|for|on|against|to|concerning|relating to|in|and)(?: the| all)? (?:(?:"
    + _WORD
    + r")(?:,? (?!and (?:the |its )?(?-i:International|European|Universal|American|African|Inter|Convention|Covenant|UN|United))(?:(?:of|for|and|the|or|from|in|under|Any|all|against|to|on) ){0,4}(?=(?-i:[A-Z])))?)+)?)"
)


def _invoked(p: Passage) -> Fact | None:
    name = (p.word("name") or "").removeprefix("the ").removeprefix("The ")
    adopted = re.search(r"(?:in |of )?((?:19|20)\d\d)", p.word("adopted") or "")
    return StandardInvoked(
        actor=p.speaker,
        instrument=name or None,
        provision=p.word("provision"),
        adopted=_year(adopted[1]) if adopted else None,
    )


def _year(text: str) -> When | None:
    try:
        return When(text)
    except BadValue:
        return None


@rule(
    r"(?P<quote>(?:(?P<provision>(?:articles?|art\.|rules?|principles?|section|paragraphs?|arts\.) \d+(?:\(\d+\))?(?:(?:,| and|, and| to|-|–| or) ?\d+(?:\(\w+\))?)*) (?:of|in) )?(?:the )?(?P<name>"
    + _NAME
    + r")(?: \([A-Z][\w-]*\))?(?P<adopted>,? adopted (?:by [\w' ]+? )?in \d{4})?)",
    cues="convention covenant charter declaration principles rules protocol constitution code statute guidelines standards act treaty",
    unless=r"(?:charged|accused|convicted|sentenced|indicted|prosecuted|arrested) (?:\w+ ){0,6}?(?:with|of|under|for|on|to)|charges?\b|penalty|offence|offense|Optional Protocol Committee",
    hypothetical=True,
    impersonal=True,
)
def names_instrument(p: Passage) -> Fact | None:
    """'… in the Basic Principles for the Treatment of Prisoners, adopted … in 1990.'"""
    name = p.word("name") or ""
    if len(name.split()) < 2 and name not in ("Constitution",) and not p.word("provision"):
        return None
    return _invoked(p)


@rule(
    r"(?P<quote>(?:in )?(?:stark |clear |flagrant |blatant |direct |gross |serious )?(?:contravention|violation|breach|defiance|disregard|contrary|line|accordance|compliance|conformity|keeping|obligations|respect|rights|guaranteed|required|protected|recogni[sz]ed) (?:of|to|with|under|by|for) (?:the |its |their |his |her |all |relevant )?(?P<name>(?:[\w-]+ ){0,4}?international (?:[\w-]+ ){0,3}?(?:law|norms|standards|obligations|instruments|guarantees|commitments)(?:(?:,| and|, and) (?:(?:the|legal|human|and|due|fair|domestic|national) ){1,6}(?:rights|law|process|trial|standards|legislation)(?: of the \w+)?)?))|(?P<q2>(?:violat\w+|breach\w*|contraven\w+) (?:the )?(?P<n2>international (?:[\w-]+ ){0,3}?(?:law|norms|standards|obligations)))",
    cues="international",
    hypothetical=True,
    impersonal=True,
)
def international_norms(p: Passage) -> Fact | None:
    """'… in stark contravention of international judicial norms.'"""
    return StandardInvoked(actor=p.speaker, instrument=p.word("name") or p.word("n2"))


@rule(
    r"(?P<quote>(?:the )?(?P<name>(?-i:ICCPR|UDHR|UNCAT|OPCAT|ICESCR|ECHR|CEDAW|CRC|CRPD|ICPPED|Mandela Rules|Bangkok Rules|Istanbul Protocol|Body of Principles|Paris Principles|Geneva Conventions)))\b(?! \))",
    cues="iccpr udhr uncat opcat icescr echr cedaw crc crpd icpped mandela bangkok istanbul body paris geneva",
    hypothetical=True,
    impersonal=True,
)
def short_name(p: Passage) -> Fact | None:
    """'… under the ICCPR.'"""
    return _invoked(p)
