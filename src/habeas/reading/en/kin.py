"""How English names a relative, lawyer or colleague of somebody."""

import re

from habeas.reading.kin import KinWords

_KIN = (
    r"(?:brother|sister|mother|father|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece|brother-in-law|sister-in-law|"
    r"father-in-law|mother-in-law|partner|fianc[ée]e?|child|children|parents|brothers|sisters|sons|daughters|siblings?|family|relatives?|"
    r"grandmother|grandfather|lawyers?|attorney|counsel|colleagues?|cellmates?|co-defendants?|deputy|assistant|driver|editor|employer|friends?|neighbours?|"
    r"neighbors?|predecessor|successor|boss)(?!['’\w-])"
)
_OF = r"(?:(?:(?:own|elder|older|younger|eldest|youngest|late|former|twin|defence|defense|two|three|\d+-year-old)\s+){0,2})"

WORDS = KinWords(
    phrase=re.compile(
        rf"\b(?P<his>[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)\s+{_OF}{_KIN}"
        rf"|\b(?!(?:He|She|It|That|There|What|Here)['’])(?:[A-Z][\w-]+\s+){{0,5}}[A-Z][\w-]+['’]s?\s+{_OF}{_KIN}"
        rf"|\b(?:[Tt]he|[Aa])\s+{_OF}{_KIN}\s+(?P<of>of|for)(?=\s+[A-Z])"
    ),
    between=re.compile(
        r"(?:,?\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,3})?(?:,[^,]{2,60},|,)?\s*"
        r"(?:(?:who|was|were|is|are|has|have|had|been|be|being|also|then|later|too|both|still|now|and|allegedly|\w+ly|\w+ed|(?:in|on)\s+(?:\d{1,2}\s+)?(?:[A-Z][a-z]+\s+)?\d{4}),?(?:\s+|$))*"
    ),
    taking=re.compile(r"\s*"),
    beside=re.compile(
        r"\b(?:and|with|or|by|to|from|for|told|informed|asked|before|front\s+of|that|like|than)\s+$"
    ),
    beside_after=re.compile(
        r"(?:,?\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,2},?)?\s+and\s+(?:he|she|him|[A-Z])"
    ),
    acts=re.compile(r"appeal|appear|fil(?:e|ed|ing)\b|lodge|submit|motion|threat", re.IGNORECASE),
    speaker=re.compile(
        r"\b[Tt]he\s+(?:petitioner|complainant|applicant|mother|father|wife|husband|parents|family)\b"
    ),
)
