"""How English shows whether a person is a man or a woman."""

import re

from habeas.reading.sexes import SexWords

WORDS = SexWords(
    woman=re.compile(
        r"\b(?:(?:Ms|Mrs|Mmes|Miss|Madam|Sister|Lady|Queen|Princess)\.?|[Ww]om[ae]n (?:\w+ ){0,4}?\w+)\s+$"
    ),
    man=re.compile(r"\b(?:(?:Mr|Messrs|Brother|Father|Imam|Sheikh|Sir|King|Prince)\.?)\s+$"),
    she=re.compile(r"\b(?:she|her|herself)\b", re.IGNORECASE),
    he=re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
    women=re.compile(r"\b(?:women|sisters|girls|mothers)\b", re.IGNORECASE),
    men=re.compile(r"\b(?:men|brothers|boys|fathers)\b", re.IGNORECASE),
    unsure=re.compile(
        r"\b(?:my|our|her|his)\s+(?:\w+\s+)?(?:husband|wife|son|daughter|fianc[ée]e?|partner)\b",
        re.IGNORECASE,
    ),
)
