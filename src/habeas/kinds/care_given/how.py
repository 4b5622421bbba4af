"""What care was given, by whom and how often, as the words of a source tell it."""

import re

from habeas.core.care import DOCTOR, EXAMINATION
from habeas.core.needs import Words, holds, need_in
from habeas.core.rules import Passage
from habeas.kinds.care_given import CareGiven

_A_DOCTOR = re.compile(
    r"(?:an? |une? |el |la |le |un )?(?:doctors?|physicians?|médecins?|docteure?s?|médic[oa]s?|doctora?s?|врач(?:ом|ами)?)(?: (?:once|twice|daily|regularly|every|each|three)\b.*)?",
    re.IGNORECASE,
)


def given(
    p: Passage, words: Words, *, by: str | None, where: str | None, need: str | None = None
) -> CareGiven:
    """The care that the matched words tell of; a doctor of whom no more is said is what was given, and not who gave it."""
    named = need_in(p, words, need)
    if named in (DOCTOR, EXAMINATION) and by is not None:
        named, by = (named, None) if _A_DOCTOR.fullmatch(by) else (need, by)
    return CareGiven(when=p.when, where=where, actor=by, need=named, often=_how_often(p, words))


def _how_often(p: Passage, words: Words) -> str | None:
    """How often it was given, in English words that every paper can tell; None where the source does not say."""
    said = p.matched + p.behind
    return next((often for often, pattern in words.often.items() if holds(pattern, said)), None)
