"""How English names organisations and authorities."""

import re

from habeas.reading.bodies import BodyWords
from habeas.reading.en.lexicon import COUNTRY, DEMONYM, INSTRUMENT, ORGANISATION
from habeas.reading.experts import ExpertWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAP = r"[A-ZÀ-ÖØ-Þ][\w.'’&-]*"
_NAME = rf"{_CAP}(?:\s+(?:(?:of|for|the|and|on|to|against|at|in|without|de|des)\s+){{0,3}}{_CAP})*"
_CARES = (
    r"\s+(?:\([A-Z]+\)\s+)?(?:(?:is|are|remains?|has\s+been)\s+(?:\w+ly\s+|extremely\s+|very\s+|again\s+|once\s+again\s+)*"
    r"(?:concerned|alarmed|appalled|worried|outraged|shocked|calling|asking|demanding|urging)|(?:deeply|gravely|seriously|extremely)\s+(?:concerned|alarmed)|(?:once\s+again\s+|strongly\s+|today\s+|again\s+|also\s+|\w+ly\s+)*"
    r"(?:calls|urges|condemns?|demands|denounces|welcomes|deplores|reiterates|expresses|asks|has\s+learned|considers|believes|is\s+following|repeats))\b"
)
_KIN = r"(?:daughters?|sons?|mother|father|parents?|sisters?|brothers?|wife|husband|spouse|fianc\w+|partner|cousins?|uncle|aunt|niece|nephew|grand\w+|family|relatives?|children|child|friends?|clients?|colleagues?|neighbou?rs?)"
_TITLED = _words(
    "president minister secretary advisor adviser spokesperson commissioner director rapporteur"
)


def _without_title(words: str) -> str:
    """'President Joe Biden' → 'Joe Biden'; an organisation stays as it is."""
    named = re.search(r"(?:[A-Z][\w'’.-]+\s+)+[A-Z][\w'’-]+$", words.strip())
    parts = words.split()
    if named and len(parts) >= 3 and {p.casefold() for p in parts} & _TITLED:
        return " ".join(parts[-2:])
    return words.strip()


_EXPERTS = ExpertWords(
    several="UN experts",
    one="UN expert",
    said=re.compile(
        r"(?:(?:three|two|four|five|several|some|a\s+group\s+of)\s+)?(?:(?P<un>(?:UN|U\.N\.|United\s+Nations)\s+)|^|(?<=\b[Tt]he\s)|(?<=\b[Tt]hese\s))(?i:(?:(?:independent|human|rights|three|two|four|five)\s+)*(?:experts|(?P<one>expert)))\b(?!\s+(?:witness|opinion|report|examination)|['’])|(?:(?:UN|U\.N\.|United\s+Nations)\s+)?Special\s+(?:(?P<rapporteurs>Rapporteurs)|(?P<rapporteur>Rapporteur))\b"
    ),
)

WORDS = BodyWords(
    name=re.compile(_NAME),
    kinds=ORGANISATION,
    instruments=INSTRUMENT,
    openers=_words(
        "To the The On In At By As A An For According From Under Today That This When After"
    ),
    initials=re.compile(r"^\s*(?:,\s*|\(\s*[\"']?)(?:the\s+)?([A-Z][A-Za-z]*[A-Z])\b"),
    cares=re.compile(_CARES),
    spoken=re.compile(
        r"(?:Statement|Remarks|Declaration|Letter)\s+(?:by|from|of)\s+(?:the\s+)?(?P<who>.{3,120}?)(?=,\s+[a-z]|\s+(?:on|regarding|about|concerning|following|at|to)\s|$)"
    ),
    label=re.compile(
        r"^(?:Publisher|Published by|Source|Issued by|From):\s*(?P<who>[^\n]{2,80})$", re.MULTILINE
    ),
    articles=re.compile(r"^(?:the|The|an?|An?)\s+"),
    both=re.compile(r"^(?:both|all)\s+"),
    ourselves=re.compile(
        rf"(?:we|I|our|my(?:\s+(?!{_KIN}\b)\w+)?|us|our\s+(?!{_KIN}\b)\w+)", re.IGNORECASE
    ),
    kind_alone=re.compile(
        r"^(?:the|this|our|said)\s+((?:\w+\s+)?(?:organi[sz]ation|union|committee|federation|ministry|centre|center|service|council|"
        r"commission|assembly|network|association|party|agency|court|group|government|institute|watchdog|federation|league|society|department))$",
        re.IGNORECASE,
    ),
    kind_word=lambda head: head.split()[-1].casefold(),
    itself=_words("organisation"),
    part=lambda rest, body: f"{rest} of the {body}",
    possessive=re.compile(r"['’]s?$"),
    state=re.compile(r"government|authorities", re.IGNORECASE),
    without_title=_without_title,
    experts=_EXPERTS,
)


def is_state(words: str) -> bool:
    """Whether the words name a state or its people: 'Russia', 'the Russian government'."""
    parts = words.replace("the ", "").split()
    return any(p in COUNTRY or p.casefold().rstrip("s") in DEMONYM for p in parts)
