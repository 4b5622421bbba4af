"""How French names organisations and authorities."""

import re

from habeas.reading.bodies import BodyWords
from habeas.reading.experts import ExpertWords
from habeas.reading.fr.lexicon import INSTRUMENT, ORGANISATION


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAP = r"[A-ZÀ-ÖØ-Þ][\w.&-]*"
_OF = r"(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d'|pour\s+la\s+|pour\s+les\s+|pour\s+le\s+|pour\s+l'|pour\s+|contre\s+la\s+|contre\s+les\s+|contre\s+|sur\s+les\s+|sur\s+la\s+|et\s+des\s+|et\s+de\s+|et\s+|à\s+la\s+|aux\s+|sans\s+)"
_ADJECTIVE = r"[a-zà-ÿ-]+(?:aires?|iens?|iennes?|ales?|aux|ques?|ives?|ifs?|aines?|ains?|elles?|els?|aises?|ais|ières?|iers?|ées?|oises?)\b"
_NAME = rf"{_CAP}(?:\s+{_CAP}|\s+{_ADJECTIVE}|\s+{_OF}(?:{_CAP}|[a-zà-ÿ-]{{3,}}))*"
_CARES = (
    r"\s*(?:\([A-Z]+\)\s*)?(?:,[^,]{2,80},\s*)?\s(?:(?:est|sont|se\s+dit|s'est\s+dite?|reste|demeure)\s+(?:\w+ment\s+|très\s+|extrêmement\s+|vivement\s+)*(?:préoccupée?s?|inqui[eè]te?s?|alarmée?s?|consternée?s?|indignée?s?|choquée?s?)|"
    r"(?:appelle(?:nt)?|exhorte(?:nt)?|demande(?:nt)?|condamne(?:nt)?|dénonce(?:nt)?|exige(?:nt)?|salue(?:nt)?|déplore(?:nt)?|réitère(?:nt)?|s'inquiète(?:nt)?|s'alarme(?:nt)?|s'indigne(?:nt)?|rappelle(?:nt)?|exprime(?:nt)?|prie(?:nt)?|considère(?:nt)?|a\s+appris|a\s+reçu)\b)"
)
_TITLED = _words(
    "président présidente ministre secrétaire conseiller porte-parole commissaire directeur directrice rapporteur rapporteuse"
)


def _without_title(words: str) -> str:
    """'la présidente Ana Velmar' → 'Ana Velmar'; an organisation stays as it is."""
    named = re.search(r"(?:[A-Z][\w'’.-]+\s+)+[A-Z][\w'’-]+$", words.strip())
    parts = words.split()
    if named and len(parts) >= 3 and {p.casefold() for p in parts} & _TITLED:
        return " ".join(parts[-2:])
    return words.strip()


_EXPERTS = ExpertWords(
    several="experts de l’ONU",
    one="expert de l’ONU",
    said=re.compile(
        r"(?:(?:trois|deux|quatre|cinq|plusieurs|un\s+groupe\s+d['’])\s*)?(?:^|(?<=\b[Ll]es\s)|(?<=\b[Dd]es\s)|(?<=\b[Cc]es\s)|(?<=\b[Ll]['’])|(?=\w+\s+de\s+l['’]ONU|\w+\s+indépendante?s\s+de))(?i:expert(?:e|\(e\)|[·.-]e[·.-]?)?(?:s|(?P<one>(?![\w·]))))(?:\s+(?:indépendante?s?|en\s+droits\s+(?:de\s+l['’]homme|humains)))*(?P<un>\s+(?:de\s+l['’]ONU|des\s+Nations\s+[Uu]nies))?(?!\s+(?:médic|judic|psych|légist)\w*)|(?P<rapporteurs>Rapport\w+s\s+spécia\w+)|(?P<rapporteur>Rapport\w+\s+spéciale?)\b"
    ),
)

WORDS = BodyWords(
    name=re.compile(_NAME),
    kinds=ORGANISATION,
    instruments=INSTRUMENT,
    openers=_words(
        "Le La Les Un Une Des Au Aux À En Par Pour Selon Depuis Sous Dans Ce Cette Ces Après Avant Lors Contre Avec L'"
    ),
    initials=re.compile(r"^\s*(?:,\s*|\(\s*[\"']?)(?:l'|la\s+|le\s+)?([A-Z][A-Za-z]*[A-Z])\b"),
    cares=re.compile(_CARES),
    spoken=re.compile(
        r"(?:Communiqué|Déclaration|Lettre|Appel)(?:\s+\w+)?\s+(?:de\s+la|de\s+l'|du|des|de|d')\s*(?P<who>[A-Z].{2,118}?)(?=\s+(?:sur|concernant|à\s+propos|relative|suite|après|au|à|pour|le\s+\d)\s?|$)"
    ),
    label=re.compile(
        r"^(?:Éditeur|Publié par|Source|Émis par|De|Communiqué de|Auteur)\s?:\s*(?P<who>[^\n]{2,80})$",
        re.MULTILINE,
    ),
    articles=re.compile(r"^(?:[Ll]es?\s+|[Ll]a\s+|[Ll]'|[Uu]ne?\s+|[Dd]es\s+)"),
    both=re.compile(r"^(?:tous|toutes)\s+(?:les\s+)?"),
    ourselves=re.compile(r"(?:nous|je|notre(?:\s+\w+)?|nos\s+\w+|mon|ma)", re.IGNORECASE),
    kind_alone=re.compile(
        r"^(?:le\s+|la\s+|l'|cette\s+|cet\s+|ce\s+|notre\s+|ladite\s+)((?:organisation|union|comité|fédération|ministère|centre|service|conseil|commission|"
        r"assemblée|réseau|association|parti|agence|cour|tribunal|groupe|institut|ligue|société|observatoire|syndicat|collectif|ong)(?:\s+\w+)?)$",
        re.IGNORECASE,
    ),
    kind_word=lambda head: head.split()[0].casefold(),
    itself=_words("organisation ong"),
    part=lambda rest, body: f"{body} {rest}",
    possessive=re.compile(r"(?!)"),
    state=re.compile(r"gouvernement|autorités", re.IGNORECASE),
    without_title=_without_title,
    experts=_EXPERTS,
)
