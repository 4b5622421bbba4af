"""A statement told as a fact that the file has by somebody's word alone."""

import re
from collections.abc import Iterator

from habeas.checking.checks.attribution_strengthened import is_strengthened
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.people.authors import is_by_the_author
from habeas.checking.telling.authority_word import told_as_facts
from habeas.checking.telling.plainwords import roots_in
from habeas.checking.telling.voices import Told, is_attributed, only_told, voice_of
from habeas.core.prose import whole
from habeas.kinds.care_denied import CareDenied

CODE = "attribution-lost"
_DOCTOR = re.compile(r"\b(?:not|never|no)\b[^.;]{0,30}?\b(?:seen|examined|treated|doctors?|physicians?|specialists?)\b", re.IGNORECASE)  # fmt: skip
_WHOSE = re.compile(r"^(?:Her|His|Their|The|An?|Our)\b")
_CARE = re.compile(r"\b(?:doctors?|physicians?|specialists?|surgeons?|\w+ologists?|examin\w+|medical|care|treat\w+|hospital\w*|any)\b", re.IGNORECASE)  # fmt: skip
EXAMPLE = (
    "She was beaten by guards.",
    "According to her sister, she was beaten by guards.",
)


def find(look: Look) -> Iterator[Finding]:
    """Each such statement in a sentence that names no voice, nor does the one before it."""
    lost = (t for t in only_told(look) if not is_attributed(look, t) and not _is_of_other_care(look, t))  # fmt: skip
    for told in (*lost, *told_as_facts(look)):
        if is_strengthened(look, told) or is_by_the_author(look, told.voices):
            continue
        voice = _voice(look, told)
        said = whole(
            "The file has this by the word of {voice} alone; the draft tells it as a fact.", voice=voice
        )  # fmt: skip
        yield look.finding(
            CODE, told.start, told.end, said,
            severity=Severity.WARNING, suggestion=f"according to {voice}", claims=told.claims,
        )  # fmt: skip


def _voice(look: Look, told: Told) -> str:
    """Whose word it is: of several, of whom the file has it in the words that are nearest."""
    words = roots_in(look.text[told.start : told.end])
    claims = [c for c in look.casefile.known_claims if c.id in told.claims and c.attribution]
    rated = [
        (len(words & roots_in(c.anchors[0].quote)), voice_of(look.casefile, c)) for c in claims
    ]
    best = max(rated, key=lambda each: each[0], default=(0, ""))
    voice = best[1] if best[0] else next((voice_of(look.casefile, c) for c in claims), "")
    return _WHOSE.sub(lambda whose: whose[0].lower(), voice)


def _is_of_other_care(look: Look, told: Told) -> bool:
    """Whether it denies that any doctor came, and all that the file has by somebody's word is of a thing that was not given."""
    if not _DOCTOR.search(look.text[told.start : told.end]):
        return False
    claims = [c for c in look.casefile.known_claims if c.id in told.claims]
    words = (f"{c.fact.stated('need') or ''} {c.anchors[0].quote}" for c in claims)
    is_of_care = all(isinstance(c.fact, CareDenied) for c in claims)
    return bool(claims) and is_of_care and not any(_CARE.search(text) for text in words)
