"""How French names a relative, lawyer or colleague of somebody."""

import re

from habeas.reading.kin import KinWords

_KIN = (
    r"(?:(?:(?:jeune|petit|petite|grand|grande|ancien|ancienne|propre)\s+)?(?:beau-|belle-)?(?:frères?|sœurs?|soeurs?|mère|père|femme|épouse|époux|mari|fils|filles?|cousine?|oncle|tante|neveu|nièce|"
    r"compagnon|compagne|enfants?|parents|proches|famille|avocate?s?|défenseure?|collègues?|codétenue?s?|coaccusée?s?|amie?s?|voisine?s?|adjointe?|chauffeur|prédécesseure?))\b(?![’'-])"
)

WORDS = KinWords(
    phrase=re.compile(
        rf"\b(?P<his>[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?)\s+{_KIN}"
        rf"|\b(?:(?:[Ll]es?|[Ll]a|[Uu]ne?)\s+|[Ll]['’]){_KIN}\s+(?P<of>de\s+|d['’])(?=[A-ZÀ-Ö])"
    ),
    between=re.compile(
        r"(?:,?\s+[A-ZÀ-Ö][\w'-]+(?:\s+[A-ZÀ-Ö][\w'-]+){0,3})?(?:,[^,]{2,60},|,)?\s*"
        r"(?:(?:qui|a|ont|avait|avaient|aurait|été|est|sont|était|fut|aussi|également|ensuite|et|\w+ment|\w+ée?s?|en\s+\d{4}),?(?:\s+|$))*"
    ),
    taking=re.compile(r"\s*"),
    beside=re.compile(
        r"\b(?:et|avec|ou|par|à|pour|devant|chez|informé|que|comme|[Ss]elon|[Dd]['’]après|dires\s+de)\s+$"
    ),
    beside_after=re.compile(
        r"(?:,?\s+[A-ZÀ-Ö][\w-]+(?:\s+[A-ZÀ-Ö][\w-]+){0,2},?)?\s+et\s+(?:lui|elle|[A-ZÀ-Ö])"
    ),
    acts=re.compile(r"appel|recours|pourvoi|compar|dépos|mena[cç]", re.IGNORECASE),
    speaker=re.compile(
        r"\b[Ll](?:a|e|es|['’])\s*(?:requérante?|plaignante?|mère|père|épouse|femme|mari|parents|famille)\b"
    ),
)
