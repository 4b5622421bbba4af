"""Consent that a draft tells of, and that a source which its audience may see tells of too."""

import re

from habeas.checking.look import Look
from habeas.checking.passages import sentences_of
from habeas.checking.telling.plainwords import roots, roots_in
from habeas.kinds.consent import Consent, Purpose

_AGREES = re.compile(r"\b(?:agree[sd]?|consent(?:s|ed)?|has given (?:his|her|their) consent|with (?:his|her|their) consent)\b", re.IGNORECASE)  # fmt: skip
_NO_LONGER = re.compile(r"\b(?:no longer|not|never|still|withdr\w+|took back|refus\w+)\b", re.IGNORECASE)  # fmt: skip
_EMPTY = "the and that this our his her their its him them she they was were has had have been is are not with for from who which also to of on in by as at we us mr mrs ms dr work case name"
_WORD = re.compile(r"[a-z]{3,}")
_OF: tuple[tuple[Purpose, re.Pattern[str]], ...] = (
    (Purpose.PUBLISH, re.compile(r"\b(?:publi\w+|(?:full|own) name|website|press)\b", re.IGNORECASE)),
    (Purpose.NAME_TO_GOVERNMENT, re.compile(r"\b(?:governments?|writ(?:e|es|ing) to you|authorit\w+|minist\w+)\b", re.IGNORECASE)),
    (Purpose.SUBMIT, re.compile(r"\b(?:United Nations|Working Group|Rapporteurs?|Committee)\b", re.IGNORECASE)),
)  # fmt: skip


def is_consent_known(look: Look, start: int, end: int) -> bool:
    """Whether the words tell of consent, for nothing to which the audience may not see that the person agreed."""
    said = look.said_at(start)
    if said is None or end > said.end + 1 or not _AGREES.search(said.text):
        return False
    if _NO_LONGER.search(said.text) or _tells_more(look, look.text[start:end]):
        return False
    told = {purpose for purpose, words in _OF if words.search(said.text)}
    facts = (h.followed.fact for h in look.casefile.affirmed)
    known = {f.purpose for f in facts if isinstance(f, Consent) and f.stated("given") == "yes"}
    return bool(told) and told <= known


def _tells_more(look: Look, words: str) -> bool:
    """Whether the words tell anything beside the consent that the audience could not read: who carried a note out."""
    patterns = (_AGREES, *(pattern for _, pattern in _OF))
    for pattern in patterns:
        words = pattern.sub(" ", words)
    open_words = " ".join(t for _, t in sentences_of(look.casefile) if _AGREES.search(t))
    known = roots_in(f"{open_words} {_EMPTY}")
    return any(roots(word).isdisjoint(known) for word in _WORD.findall(words.casefold()))
