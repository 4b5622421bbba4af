"""How French shows whether a person is a man or a woman."""

import re

from habeas.reading.sexes import SexWords

WORDS = SexWords(
    woman=re.compile(r"\b(?:Mmes?|Mlle|Madame|Mesdames|Sœur)\.?\s+$"),
    man=re.compile(r"\b(?:MM?\.|Messieurs|Monsieur|Frère)\s+$"),
    she=re.compile(r"\b(?:elle|celle-ci|cette\s+dernière)\b", re.IGNORECASE),
    he=re.compile(r"\b(?:il|celui-ci|ce\s+dernier)\b(?!\s+(?:y|est|faut|s'agit))", re.IGNORECASE),
    women=re.compile(r"\b(?:femmes|sœurs|filles)\b", re.IGNORECASE),
    men=re.compile(r"\b(?:hommes|frères|garçons)\b", re.IGNORECASE),
    unsure=re.compile(
        r"\b(?:mon|notre|son)\s+(?:\w+\s+)?(?:mari|époux|fils)\b|\b(?:ma|notre|sa)\s+(?:\w+\s+)?(?:femme|fille)\b",
        re.IGNORECASE,
    ),
)
