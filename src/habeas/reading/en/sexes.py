"""How English shows whether a person is a man or a woman."""

import re

from habeas.reading.sexes import SexWords

_KIN = r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[\w-]+['’]s?)\s+(?:[\w-]+\s+){0,2}?(?:%s),?"
_HERS = (
    _KIN
    % "(?:grand|step|half-)?(?:mother|sister|daughter)(?:-in-law)?|wife|widow|aunt|niece|fiancée"
)
_HIS = (
    _KIN
    % "(?:grand|step|half-)?(?:father|brother|son)(?:-in-law)?|husband|widower|uncle|nephew|fiancé"
)

WORDS = SexWords(
    woman=re.compile(
        rf"(?:\b(?:(?:Ms|Mrs|Mmes|Miss|Madam|Sister|Lady|Queen|Princess)\.?|[Ww]om[ae]n (?:\w+ ){{0,4}}?\w+)|{_HERS})\s+$"
    ),
    man=re.compile(
        rf"(?:\b(?:(?:Mr|Messrs|Brother|Father|Imam|Sheikh|Sir|King|Prince)\.?)|{_HIS})\s+$"
    ),
    she=re.compile(r"\b(?:she|her|herself)\b", re.IGNORECASE),
    he=re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
    women=re.compile(r"\b(?:women|sisters|girls|mothers)\b", re.IGNORECASE),
    men=re.compile(r"\b(?:men|brothers|boys|fathers)\b", re.IGNORECASE),
    unsure=re.compile(
        r"\b(?:my|our|her|his)\s+(?:\w+\s+)?(?:husband|wife|son|daughter|fianc[ée]e?|partner)\b",
        re.IGNORECASE,
    ),
)
