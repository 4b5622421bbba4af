"""A conclusion of law stated as a fact: torture, arbitrary, unlawful, a breach, a prisoner of conscience."""

import re
from collections.abc import Iterator

from habeas.checking.about import is_of_others
from habeas.checking.finding import Finding, Severity
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.telling.voices import clauses
from habeas.core.prose import whole

CODE = "legal-conclusion"
EXAMPLE = (
    "This is torture.",
    "If confirmed, this may amount to torture.",
)
_IS = r"(?:is|was|are|were|be|been|being|remains?|remained|constitutes?|constituted|constituting|amount(?:s|ed|ing)? to|represents?|represented|means?|meant|becomes?|became|qualif(?:y|ies|ied) as|equals?|called|call|named?|as|nothing (?:but|less than|short of)|rank(?:s)? as|counts? as|(?:makes?|made|renders?|rendered) (?:\w+ ){0,2}?\w+|known as|tantamount to)"
_LEAD = r"(?:(?:\w+ly|an?|the|acts?|of|nothing|but|less than|short of|clear|plain|pure|simple|outright|manifest|flagrant|grave|gross|serious|blatant|systematic|textbook|classic|case|form|instance|example|matter|kind|sheer|both|utterly|also|therefore|thus|in itself|at once|no less than|state-sponsored|deliberate|psychological|physical|mental|white)\s+){0,6}"
_WRONG = r"(?:torture|cruel(?:ty)?(?: (?:and|or|,)? ?\w+)?(?: treatment| punishment)?|inhuman(?:e)?(?: (?:and|or) degrading)?(?: treatment)?|degrading treatment|ill-treatment|enforced disappearances?|(?:political(?:ly motivated)? |judicial )?persecution|hostage|hostage[- ]taking|arbitrar(?:y|iness)|unlawful(?:ness)?|illegal(?:ity)?|unjust|injustice|unfair|unconstitutional|wrongful|illegitimate|null and void|(?:worthless|invalid|indefensible|untenable|a nullity)(?: in law)?|void|contrary to (?:the )?(?:\w+ )?(?:law|constitution|covenant|convention|rules)|against (?:the |international |\w+ )?law\b|without (?:any |all )?(?:\w+ )?(?:basis|ground|justification|foundation)s? (?:in|under|of) (?:the )?(?:\w+ )?law|without (?:any |a )?(?:legal|lawful) (?:basis|ground|justification|foundation|cause|reason)|(?:violation|breach|infringement|denial of justice|abuse of (?:power|process|law|justice))s?\b|crimes?(?: against humanity)?\b|war crimes?|politically motivated|disproportionate|discriminatory|innocent|guiltless|reprisals?|retaliation|state (?:terror|crime)|abduction|kidnapping)"
_CONCLUSION = re.compile(
    rf"\b{_IS}\s+{_LEAD}{_WRONG}(?!\w)"
    r"|\b(?:violat(?:e[sd]?|ing|ions?)|in (?:\w+ )?(?:violation|breach|disregard|defiance|contempt|infringement|contravention) of|(?:has|have|had) (?:been )?breached|breach(?:es|ed) (?:the|her|his|their|its|international|article|every|all|any|each|several|basic|fundamental|both)|breach(?:es|ed) [^.;]{0,40}\b(?:rights?|law|guarantees?|rules?|obligations?|duties|covenant|convention)\b|infring(?:es|ed|ing)\b|contraven\w+|disregard(?:s|ed|ing) (?:the |its |their |her |his )?(?:\w+ )?(?:law|rights|obligations|duties)|flout(?:s|ed|ing)|trampl(?:es|ed|ing) (?:up)?on|(?:has|have|had|is|are|was|were) (?:broken|breaking|ignored|ignoring|failed in|failing in) (?:the|its|their|his|her|all) (?:\w+ )?(?:laws?|obligations|duties|duty|rights))"
    r"|\b(?:tortur(?:ed|es|ing)|illegally|unlawfully|arbitrarily|unjustly|wrongfully|wrongly|unconstitutionally|unfairly|without (?:any )?(?:legal|lawful) (?:basis|ground|justification|foundation|cause|authority)|without (?:any |all )?(?:\w+ )?(?:basis|ground|justification|foundation)s? (?:in|under) (?:the )?(?:\w+ )?law|outside (?:of )?(?:the|any|all) law|has no (?:legal )?(?:basis|foundation|ground)s?(?: in (?:\w+ )?law)?)\b"
    r"|\b(?:(?:her|his|their|this|that|such|the|these|an?) )(?:\w+ ){0,3}?(?:arbitrary|unlawful|illegal|wrongful|unjust|unfair|politically motivated|unconstitutional) (?:arrest|detention|imprisonment|custody|sentence|conviction|trial|deprivation|treatment|confinement|verdict|prosecution|proceedings|act|conduct|judgment)"
    r"|\b(?:arbitrary|unlawful|illegal|wrongful|unjust) (?:arrest|detention|imprisonment|custody|sentence|conviction|deprivation)"
    r"|\b(?:prisoners? of conscience|political (?:prisoner|detainee|hostage)s?|trumped[- ]up|fabricated (?:charges?|case|evidence)|false charges|bogus|baseless charges?|miscarriage of justice|a (?:\w+ )?(?:violation|breach) of|show trial|sham (?:trial|hearing|proceedings)|(?:is|was) a (?:sham|farce|travesty|parody|mockery|charade)|farce|travesty|parody of|mockery of|kangaroo court|torturers?|torture (?:she|he|they) (?:suffered|endured|underwent|was subjected)|(?:guilty|responsible|answerable|liable) (?:of|for) (?:\w+ ){0,3}?(?:torture|crimes?|persecution|enforced disappearance|violations?|ill-treatment)|crimes? against humanity|acts? of torture|(?:subjected to|suffered|victim of|survivor of|underwent|endured) (?:\w+ ){0,2}?(?:torture|inhuman|cruel|degrading|arbitrary|persecution|enforced disappearance|injustice)|enforced disappearance of|(?:the|this|her|his) (?:torture|persecution|enforced disappearance)\b(?! (?:commission|allegations|claims|committee)))"
    r"|\b(?:did|does|has|have|had) (?:not|never) (?:have|had|receive[d]?|get|got|been given|enjoy(?:ed)?|been granted) (?:an? |any )?(?:\w+ )?(?:fair|just|impartial|proper|due) (?:trial|hearing|process|proceedings)\b|\b(?:trial|hearing|proceedings|verdict|judg[e]?ment|sentence|court|judges?|detention|arrest|custody) (?:was|were|is|are) (?:not|neither|anything but|far from|never) (?:\w+ )?(?:fair|impartial|independent|just|lawful|legal|justified)\b|\b(?:denied|deprived of|refused) (?:an? |her |his |any )?(?:fair (?:trial|hearing)|justice|due process)\b"
    r"|\b(?:there (?:is|was|were|are)|with|had|has|have) no (?:legal|lawful) (?:basis|grounds?|justification|foundation|cause|reason)\b|\bbeyond (?:his|her|its|their) (?:\w+ )?powers\b|\bultra vires\b|\bexceeded (?:his|her|its|their) (?:\w+ )?powers\b"
    r"|\b(?:fell|falls|fall|falling) (?:far |well )?short of (?:\w+ ){0,3}?(?:standards?|guarantees?|requirements?|fair (?:trial|hearing)|justice)\b"
    r"|\b(?:(?:did|does|do|has|have|had) not|never|failed to|fell short of|falls short of) (?:\w+ ){0,2}?(?:compl(?:y|ied) with|respect(?:ed)?|meet|met|observe[d]?|honou?r(?:ed)?) (?:\w+ ){0,3}?(?:law|standards?|obligations?|Covenant|Convention|guarantees|requirements)",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:may|might|would|could|if|appears?|seems?|concern(?:s|ed)? (?:under|about|that|at|over)|raises?|considers?|consider(?:s|ed)? (?:it|this)|regards?|regarded|according to|says?|said|stated|alleg\w*|reported\w*|whether|prohibit\w*|protect\w*|forbid\w*|bans?|free(?:dom)? from|right (?:not )?to|rights to|risk|charged?|accused|suspected|convicted of"
    r"|investigat\w*|inquir\w*|in (?:our|my|the|its|their|his|her) (?:view|opinion|eyes|judge?ment)|(?:in|to) the (?:view|opinion|mind) of|opinion|allegations?|not to|must not|shall|should|complain\w*|possibl[ey]|claims?|submits?|argues?|denies|denied|ruled|held that|found that|adopted|no one|nobody|anyone|everyone|everybody|any(?:body)?|(?:law|rules?|convention|principles?|fight|work|campaign\w*|stand|stands|struggle|action|measures) against|prevention of|Working Group|definition|what is said|sets? out|speaks? of|provid\w+|lays? down|requires?|believes?|we (?:think|hold|maintain|call)|describe[sd]?|reasonable grounds|documents?|report(?:s|ing)? on|calls? (?:it|this|him|her))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|neither|or|without(?! (?:an? |any )?(?:warrant|charges?|trial|lawyer)\b)|against|avoid|prevent|end|stop)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
# Without what somebody is left who is the subject of the verb: "to leave her without a doctor is …".
_WITHOUT = re.compile(r"\bwithout (?!\w+ing\b)(?:(?:an?|any|the|her|his|their) )?\w+(?: (?!that\b|whether\b)\w+){0,5} $", re.IGNORECASE)  # fmt: skip
_FINITE = re.compile(
    r"(?:is|was|are|were|amounts? to|constitutes?|means?|equals?)\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"[,;\s]*(?:and|or|but)?\s*(?:that|with|about|of|to|for)\b|[()]", re.IGNORECASE
)
_OF_A_BREACH = re.compile(r"violat|breach|infring|contraven|in (?:\w+ )?(?:violation|breach)", re.IGNORECASE)  # fmt: skip
_BODIES = re.compile(
    r"\b(?:(?:Working Group|Special Rapporteur|Rapporteur|Sub-?committee|Committee|Conventions?|Declaration|Cent(?:re|er)|Mechanism|Campaign|Coalition|Association|Network|Organi[sz]ation|Day|Action)s? (?:on|against|for|of|in support of)(?: the)? (?:[\w,]+ ){0,6}?(?:Torture|torture|Arbitrary Detention|Disappearances?|Persecution)\b(?: and other[\w, ]+punishment)?)|\b(?:[Tt]orture (?:monitors?|prevention)|[Aa]nti-torture)\b"
)
_ITS_RIGHT = re.compile(
    r"\b(?:his|her|their|the|this|every|\w+['’]s) (?:\w+ ){0,2}rights? (?:not )?to\b", re.IGNORECASE
)
_OF_CHARGES = re.compile(r"\b(?:of|on) (?:the|all|any|every|each|these|those|this|that|what) (?:\w+ )?(?:charges?|accusations?|(?:s?he|they) (?:is|are|was|were) (?:charged|accused)(?: (?:with|of))?)\b", re.IGNORECASE)  # fmt: skip
_JUDGED_OF = re.compile(r"\b(?:acquit(?:s|ted|ting)?|acquittal|clear(?:s|ed)|absolv(?:es|ed)|exonerated|convict(?:s|ed|ion)) (?:[\w’'-]+ ){0,4}?(?:of|on) \W?(?:\w+ ){0,2}[\w-]+$", re.IGNORECASE)  # fmt: skip
"""What an offence is named by, of which a court has judged: "acquitted her of illegal detention"."""
_AS_TOLD = re.compile(r"\bas (?:s?he|they|(?:his|her|their) \w+) (?:says?|said|reports?|tells?) (?:they|it|s?he|the \w+) (?:did|do|does|was|were|had|happened)\b", re.IGNORECASE)  # fmt: skip
_NAMED = re.compile(
    r"\b(?:convention against torture|prevention of torture|(?:prohibition|ban) (?:of|on|against)|(?:rules|principles) (?:for|on) the protection|protection of)\b",
    re.IGNORECASE,
)


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that marks no opinion, attributes none and leaves nothing open."""
    for said in look.said:
        match = None if said.is_heading or said.text.endswith("?") else _concluded(said.text)
        if match is None or is_of_others(look, said):
            continue
        start = said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]),
            whole("This is a conclusion of law: say who concludes it, or that it may be so."),
            severity=Severity.WARNING, suggestion=_softer(match[0]),
        )  # fmt: skip


@of_the_text
def _concluded(text: str) -> re.Match[str] | None:
    """The first conclusion that nothing in its own clause hedges."""
    text = _BODIES.sub(lambda match: "·" * len(match[0]), text)
    for match in _CONCLUSION.finditer(text):
        first, last = _clause_of(text, match)
        before = text[first : match.start()]
        if _FINITE.match(match[0]):
            before = _WITHOUT.sub("", before)
        if _JUDGED_OF.search(text[first : match.end()]) and not _FINITE.match(match[0]):
            continue
        if _DENIED.search(before) is None and not _is_hedged(text[first:last], match[0]):
            return match
    return None


def _clause_of(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the clause of a match begins and ends; "and that" goes on from the clause before."""
    first = 0
    for start, part in clauses(text):
        if start > match.start():
            break
        first = first if _GOES_ON.match(part) else start
    ends = (start for start, part in clauses(text) if start >= match.end() and not _GOES_ON.match(part))  # fmt: skip
    return first, next(ends, len(text))


def _is_hedged(clause: str, words: str) -> bool:
    rest = _OF_CHARGES.sub(" ", _AS_TOLD.sub(" ", clause.replace(words, " · ", 1)))
    if _OF_A_BREACH.search(words):
        rest = _ITS_RIGHT.sub(" ", _NAMED.sub(" ", rest))
    return _HEDGED.search(rest) is not None


def _softer(words: str) -> str:
    """What can be said instead, where it is one phrase."""
    low = words.casefold()
    if low.startswith(("violate", "breach", "infring", "contraven")):
        return "may be in breach of"
    return "may amount to torture" if low in ("is torture", "was torture", "constitutes torture", "amounts to torture") else ""  # fmt: skip
