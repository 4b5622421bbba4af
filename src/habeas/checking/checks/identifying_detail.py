"""What identifies the person or the family beyond need: a document, a home, a telephone, a cell, a child, grave health."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.levels import Level
from habeas.core.prose import Phrase, whole

CODE = "identifying-detail"
EXAMPLE = (
    "She sleeps in cell 214.",
    "She is held in Orlava Prison.",
)
_WAY = r"(?:Street|St\.|Lane|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Square|Alley|Drive|Close|Row|Court Road|ulitsa|rue)"
_DOCUMENT = re.compile(r"\b(?:passport|identity (?:card|document|number)|ID (?:card|number|no)|national id|personal number|card)\b(?:\s*(?:no|nr|number)\.?)?[^.;\n]{0,16}?\b(?P<it>(?=[A-Z0-9 -]*\d)[A-Z]{0,3}[ -]?\d[\d -]{4,}\d)\b", re.IGNORECASE)  # fmt: skip
_PHONE = re.compile(r"(?<![\w/])\+\d[\d ()-]{7,}\d")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w")
_FAMILY = re.compile(r"\b(?:famil(?:y|ies)|sister|brother|wife|husband|mother|father|parents|relatives?|home|private)\b", re.IGNORECASE)  # fmt: skip
_HOME = re.compile(
    rf"\b\d{{1,4}}[a-z]?,? (?:[A-Z][\w'’-]+ ){{1,3}}{_WAY}|\b[A-Z][\w'’-]+ {_WAY},? (?:no\.? ?)?\d{{1,4}}\b|\b(?:Lane|Street|Road|Avenue) [A-Z]?\w*,? \d{{1,4}}\b"
)
_LIVES = re.compile(r"\b(?:liv(?:es?|ed|ing)|visit\w*|floor|door|address\w*|home|house|flat|apartment|resid\w+|famil\w+|searched|sister|wife|husband|mother|parents|children)\b", re.IGNORECASE)  # fmt: skip
_CELL = re.compile(r"\b(?:cell|ward|bunk|dormitory|barrack)\s+(?:no\.?\s*|number\s+)?\d+\b|\b(?:lower|upper|second|first|third|fourth|next) bunk\b", re.IGNORECASE)  # fmt: skip
_CHILD = re.compile(
    r"\b(?:son|daughter|child|boy|girl)s?\b,?\s+(?:(?:who (?:is|are)|aged|called|named)\s+\w+|[A-Z][a-z]+\b)|\b(?:\w+-year-old|little|young|infant|newborn) (?:son|daughter|child|boy|girl)s?\b",
)  # fmt: skip
_GRAVE = re.compile(r"\b(?:HIV|AIDS)\b|\b(?:psychiatric|psychotic|suicid\w+|raped?|sexually (?:abused|assaulted)|sexual (?:violence|abuse|assault)|abortion|(?:had|suffered) a miscarriage|pregnan\w+|venereal|syphilis|gonorrh\w+|addict\w*|depression|schizophren\w+)\b", re.IGNORECASE)  # fmt: skip
_BORN = re.compile(
    r"\bborn (?:on )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ (?:19|20)\d\d|\b(?:date of birth|d\.?o\.?b\.?):? \d"
)
_ROUTINE = re.compile(r"\b(?:every|each) (?:day|morning|evening|night|week|\w+day)\b[^.;]{0,30}\bat \d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such detail; a form that asks for it under a heading of its own may have it."""
    for start, end, said, severity in _details(look):
        if not _is_asked_for(look, start):
            yield look.finding(CODE, start, end, said, severity=severity)


def _details(look: Look) -> Iterator[tuple[int, int, Phrase, Severity]]:
    text = look.bare
    for match in _DOCUMENT.finditer(text):
        yield (
            *match.span("it"),
            whole("The number of an identity document has no place in a paper."),
            Severity.ERROR,
        )
    for pattern, near in ((_PHONE, _FAMILY), (_MAIL, _FAMILY), (_HOME, _LIVES)):
        for match in pattern.finditer(text):
            if near.search(" ".join(look.around(match.start(), match.end(), 80))) or near.search(
                match[0]
            ):
                words = whole("This leads to the home or the family of the person.")
                yield match.start(), match.end(), words, Severity.ERROR
    for pattern, words in (
        (_CELL, whole("The exact cell or place to sleep can harm the person and who told of it.")),
        (_CHILD, whole("A child is identified here: leave name and age out.")),
        (_ROUTINE, whole("A routine tells where and when the person can be found.")),
    ):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), words, Severity.WARNING
    for match in _GRAVE.finditer(text):
        words = whole("Such facts of health need the express consent of the person.")
        yield match.start(), match.end(), words, Severity.ERROR
    if look.audience is Level.PUBLIC:
        for match in _BORN.finditer(text):
            words = whole("The full date of birth has no place in a public paper.")
            yield match.start(), match.end(), words, Severity.WARNING


def _is_asked_for(look: Look, start: int) -> bool:
    """Whether the paragraph stands under a heading of its own, as the answers in a form do."""
    before = look.text[:start].rstrip()
    lines = [line for line in before.splitlines() if line.strip()]
    return any(line.startswith("#") and not line.startswith("# ") for line in lines[-2:])
