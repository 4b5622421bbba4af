"""Whether a sentence tells of this case: of the person or of what was done, and not of what is hoped, asked or general."""

import re

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look, Said
from habeas.core.casefile import Casefile, keep, once
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.care_given import CareGiven
from habeas.kinds.release import Release
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.reading import Proposal

_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself|M[rs]s?|client)\b", re.IGNORECASE)  # fmt: skip
_THE_CASE = re.compile(
    r"\b(?:the|this|that|these|no|an?|both) (?:[\w'’-]+ ){0,2}?"
    r"(?:trial|hearing|court|judges?|judg[e]?ment|prosecutors?|prosecution|guards?|officers?|prison|colony|cell|jail|verdict|sentence|arrest|detention|remand|charges?|indictment|authorities|police|lawyers?|counsel|family|doctors?|detainee|defendant|accused|investigation|inquiry|complaint|beatings?|bruises|injur\w+|transfer|release|operations?|hunger strike)"
    r" (?:[\w'’-]+ ){0,3}?(?:was|were|had|has|have|is (?:being|still|now)|are (?:being|still|now)|did|took|showed|refused|began|[a-z]{3,}ed)\b"
    r"|\b(?:M[rs]s?\.?|Dr\.?) [A-Z]",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:if|unless|suppose|imagine|in case|lest|as though|were (?:he|she|they|it) to|should (?:he|she|they|it|the|this|any)"
    r"|hop(?:e|es|ing)|wish(?:es)?|pray(?:s|ing)?|look(?:s|ing)? forward|dreams?|promis\w+|in order to|so that|instead of|rather than|ways? to|the right|(?:consistent|compatible) with (?:an? |the |such )?(?:\w+ )?(?:injur(?:y|ies)|wounds?|bruises|swellings?))\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|(?-i:may)|might|must|shall|should|can|could|cannot|needs? to|ought to|(?:is|are) to|going to|want\w* to|have to|has to)\b(?! (?:not|no|never|have)\b)",
    re.IGNORECASE,
)
_TAKES_AS_SO = re.compile(
    r"^\W*(?:why|how long|how often|since when|for how long)\b|\b(?:aware|know|knows|explain|explains|remember|accept|accepts) (?:that|why|how)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\bI (?:\w+ ){0,2}(?:met|knew|know|saw|have seen|looked after|remember)\b[^.;]{0,30}\b(?:an?|people|somebody|someone|many)\b"
    r"|\bI (?:\w+ ){0,2}(?:came out of|was (?:\w+ )?(?:arrested|detained|held|jailed|imprisoned|freed|released|beaten)|spent (?:\w+ ){1,4}in|served|sat in)\b"
    r"|\b(?<!answered )(?<!acted to )(?<!replied to )(?<!ponded to )(?:one|any|some|each|every one|most|all|none) of (?:us|our members|our colleagues|their members|them(?! (?:(?:was|were|is|are) )?(?:\w+ )?(?:open|closed|public|held|heard|attended|adjourned|postponed|granted|rejected|answered|unanswered|sent)\b))\b"
    r"|\b(?:any court (?:that|which|would|worth|in the)|(?<!whether )(?<!does )(?<!has )(?<!is )any(?:body|one)(?!(?: else)? (?:could|can|might|may|was|were|wish\w*|who (?:wish|want|car|lik|cho|ask|came|turn)\w*)\b)|two of their members)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\bplease\b|\bsee to it\b|\b(?:we|I) (?:\w+ ){0,2}(?:ask|urge|request|appeal|beg)\b",
    re.IGNORECASE,
)
_GOOD = (CareGiven, Transfer, Release, Visit)
_LIKELY = 0.3


def refers_to_the_person(look: Look, text: str) -> bool:
    """Whether a text names the person, by a name, by an office on file or by "he" or "she"."""
    if _PERSON.search(text):
        return True
    return _words(look.casefile).search(text) is not None


def is_another(look: Look, pronoun: str) -> bool:
    """Whether "he" or "she" is not the person, who is called Mr, or Ms, on file."""
    titles = keep(look.casefile, "about.titles", lambda: _titles(look.casefile))
    return {"he": "Ms", "she": "Mr"}.get(pronoun.casefold()) in titles and len(titles) == 1


def _titles(casefile: Casefile) -> frozenset[str]:
    names = {re.escape(name.rpartition(" ")[2]) for name in casefile.person.all_names}
    title = re.compile(rf"\b(Mr|Ms|Mrs|Miss)\.? (?:\w+ )?(?:{'|'.join(sorted(names))})\b")
    found = (m[1] for s in casefile.known_sources.values() for m in title.finditer(s.text))
    return frozenset("Mr" if one == "Mr" else "Ms" for one in found)


def is_of_this_case(look: Look, said: Said) -> bool:
    """Whether a sentence tells of the person, or of a trial, a prison or guards as ones already spoken of."""
    return refers_to_the_person(look, said.text) or _THE_CASE.search(said.text) is not None


def is_of_others(look: Look, said: Said) -> bool:
    """Whether it is of somebody else: a man whom the author once met, one of us, anybody."""
    paragraph = [s for s in look.said if s.paragraph == said.paragraph and s.start <= said.start]
    for one in reversed(paragraph):
        if _words(look.casefile).search(one.text):
            return False
        if _is_of_another(one.text):
            return True
    return False


@of_the_text
def _is_of_another(text: str) -> bool:
    return _OTHERS.search(text) is not None


def is_likely(proposal: Proposal) -> bool:
    """Whether the reader is as sure of what it read as it is of plain wordings."""
    return proposal.confidence is None or proposal.confidence >= _LIKELY


def is_stated(look: Look, proposal: Proposal) -> bool:
    """Whether the draft states it of this case: it does not ask, hope, suppose or say what is so everywhere."""
    said = look.said_at(proposal.start)
    if said is None:
        return True
    before = said.text[: max(0, proposal.end - said.start)]
    if said.text.endswith("?") and not _TAKES_AS_SO.search(said.text):
        return False
    if _UNREAL.search(before) or is_of_others(look, said) or not is_of_this_case(look, said):
        return False
    if isinstance(proposal.fact, _GOOD) and _ASKED.search(before):
        return False
    return is_likely(proposal) or _AHEAD.search(proposal.quote) is None


@once
def _words(casefile: Casefile) -> re.Pattern[str]:
    """Every longer part of the person's names, and every office on file after "the" or "our"."""
    names = {w for name in casefile.person.all_names for w in name.split() if len(w) > 3}
    roles = {
        office.split()[-1]
        for held in casefile.of_kind(AffiliationRole)
        for c in held.claims
        if (office := c.fact.stated("office"))
    }
    parts = [rf"\b{re.escape(w)}\b" for w in sorted(names)]
    parts += [
        rf"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]n?) (?:\w+ ){{0,2}}{re.escape(w)}\b"
        for w in sorted(roles)
    ]
    return re.compile("|".join(parts) or r"(?!)")
