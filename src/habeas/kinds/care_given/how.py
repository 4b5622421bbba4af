"""What care was given, by whom and how often, as the words of a source tell it."""

import re

from habeas.core.care import DOCTOR, EXAMINATION
from habeas.core.needs import ENGLISH, Words, holds, need_in
from habeas.core.rules import Passage
from habeas.kinds.care_given import CareGiven

_A_DOCTOR = re.compile(
    r"(?:an? |une? |el |la |le |un )?(?:doctors?|physicians?|médecins?|docteure?s?|médic[oa]s?|doctora?s?|врач(?:ом|ами)?)(?: (?:once|twice|daily|regularly|every|each|three)\b.*)?",
    re.IGNORECASE,
)

_EXAMINED = re.compile(r"\b(?:examined|seen|assessed)\b", re.IGNORECASE)
_CALLING = re.compile(
    r"(?:an? )?(?P<role>(?:[a-z-]+ ){0,2}[a-z]+(?:ologist|iatrist|ician|surgeon|specialist|dentist))"
)


def given(
    p: Passage, words: Words, *, by: str | None, where: str | None, need: str | None = None
) -> CareGiven:
    """The care that the matched words tell of; a doctor of whom no more is said is what was given, and not who gave it."""
    named = need_in(p, words, need)
    if named in (DOCTOR, EXAMINATION) and by is not None:
        named, by = (named, None) if _A_DOCTOR.fullmatch(by) else (need, by)
    if words is ENGLISH and named is None and by is not None and _EXAMINED.search(p.matched):
        named, by = _by_whom(by)
    return CareGiven(when=p.when, where=where, actor=by, need=named, often=_how_often(p, words))


def _by_whom(who: str) -> tuple[str | None, str | None]:
    """An examination by somebody of whom the calling alone is told is called by it; of somebody named it is told who it was."""
    calling = _CALLING.fullmatch(who)
    if calling is None:
        return None, who
    role = calling["role"]
    return f"an examination by {'an' if role[0] in 'aeiou' else 'a'} {role}", None


def _how_often(p: Passage, words: Words) -> str | None:
    """How often it was given, in English words that every paper can tell; None where the source does not say."""
    said = p.matched + p.behind
    return next((often for often, pattern in words.often.items() if holds(pattern, said)), None)
