"""How Spanish names a relative, lawyer or colleague of somebody."""

import re

from habeas.reading.kin import KinWords

_KIN = (
    r"(?:(?:propi[oa]|ex)\s+)?(?:herman[oa]s?|madre|padres?|espos[oa]|marido|mujer|hij[oa]s?|prim[oa]s?|tí[oa]|sobrin[oa]s?|cuñad[oa]|suegr[oa]|abuel[oa]|parej[oa]|familia|familiares|"
    r"abogad[oa]s?|defensor[ae]?s?|colegas?|compañer[oa]s?|amig[oa]s?|vecin[oa]s?|coacusad[oa]s?|adjunt[oa]|chofer|predecesora?)\b(?:\s+(?:mayor|menor|defensora?|de\s+celda))?"
)

WORDS = KinWords(
    phrase=re.compile(
        rf"\b(?P<his>[Ss]us?|[Cc]uy[oa]s?)\s+{_KIN}"
        rf"|\b(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?|[Aa]l)\s+{_KIN}\s+(?P<of>de)(?=\s+[A-ZÀ-Ö])"
    ),
    between=re.compile(
        r"(?:,?\s+[A-ZÀ-Ö][\w'-]+(?:\s+[A-ZÀ-Ö][\w'-]+){0,3})?(?:,[^,]{2,60},|,)?\s*"
        r"(?:(?:quien|que|fue|fueron|ha|han|había|sido|está|estaba|también|luego|después|y|\w+mente|\w+[ai]d[oa]s?|en\s+\d{4}),?(?:\s+|$))*"
    ),
    taking=re.compile(r"\s*(?:\ba\s+)?"),
    beside=re.compile(
        r"\b(?:y|e|con|o|por|para|ante|junto\s+a|frente\s+a|delante\s+de|que|como|[Ss]egún|palabras\s+de|decir\s+de|inform\w+\s+a)\s+$"
    ),
    beside_after=re.compile(
        r"(?:,?\s+[A-ZÀ-Ö][\w-]+(?:\s+[A-ZÀ-Ö][\w-]+){0,2},?)?\s+y\s+(?:él|ella|a\s|[A-ZÀ-Ö])"
    ),
    acts=re.compile(r"apel|recurs|recurr|amparo|compare|present|interpu|amenaz", re.IGNORECASE),
    speaker=re.compile(
        r"\b[Ll](?:a|os)\s+(?:peticionari[oa]|madre|padre|esposa|denunciante|padres|familia|solicitante)\b|\b[Ee]l\s+(?:peticionario|padre|esposo|denunciante|solicitante)\b"
    ),
)
