"""Whom the readers of a draft have heard already: the people whom a source that they may read lets say the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.checks.consent_missing import goes_out
from habeas.checking.look import Look, Said
from habeas.checking.passages import sentences_of
from habeas.checking.plainwords import roots, roots_in
from habeas.checking.witnesses import SOMEBODY, recognisable
from habeas.core.casefile import Casefile, keep
from habeas.core.levels import Level

_MOST = 0.6
_SOME = 0.5
_FEWER = 0.4
_EMPTY = frozenset(["the", "and", "who", "that", "this", "same", "our", "his", "her", "day", "was", "were", "had", "has", "not", "could", "say", "says", "said", "with", "for", "from", "they", "there", "both", "witness", "witnesses", "tell", "tells", "told", "saw", "heard", "also", "been", "have", "when", "which", "into", "them", "him", "she", "would"])  # fmt: skip
_SPEAK = re.compile(r"\b(?:says?|said|tells?|told|report(?:s|ed)?|saw)\b", re.IGNORECASE)
_TOLD_BY = re.compile(
    r"\b(?:according to|told by|by the word of|heard from|learned from)$", re.IGNORECASE
)
_FOUND = re.compile(
    r"\b(?:doctor|physician|surgeon|specialist|expert)s? (?:of|for) the [A-Z][\w’'-]+[^.;]*\b(?:found|recorded|documented|examined|noted|diagnosed)\b"
)
_PAST_OTHERS = r"[^.;:“”\"«»]{0,80}?"
"""What stands between who speaks and the verb: the words of somebody quoted end before it."""
_THOSE = re.compile(r"(?:both|these|those)\b", re.IGNORECASE)
"""How a draft speaks again of people of whom its readers know: "both nurses"."""
_WORD = re.compile(r"\b[a-z]{3,}\b")


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence of a source in which such people speak: its text, the roots of its words and of all that the source says."""

    text: str
    here: frozenset[str]
    around: frozenset[str]
    is_of_a_finding: bool


def is_heard_already(look: Look, said: Said, start: int, end: int) -> bool:
    """Whether a source that all readers may see lets the same people say the same.

    A paper for the case team may name whom its own closed source names, in no more words, as long as it goes no further.
    """
    who, what = said.text[start:end], f"{said.text[:start]} {said.text[end:]}"
    public = look.casefile.for_audience(Level.PUBLIC)
    if any(_is_of(one, who, what, _MOST) for one in _heard(public)):
        return True
    if look.audience < Level.RESTRICTED or goes_out(look):
        return False
    seen = look.casefile.for_audience(look.audience)
    return any(_is_of(one, who, what, 1) for one in _heard(seen))


def _is_of(one: _Heard, who: str, what: str, most: float) -> bool:
    """Whether who speaks in the draft speaks there, and what the draft lets them say is in that source."""
    people, told = _roots_of(who.casefold()), _roots_of(what)
    if not one.is_of_a_finding and not _speak(one.text, who):
        return False
    here, around = _shared(people, one.here), _shared(people, one.around)
    is_known = most * len(people) <= here or (_FEWER * len(people) <= here and around == len(people))  # fmt: skip
    points_back = _THOSE.match(who) is not None and here == len(people)
    is_the_same = (
        one.is_of_a_finding or points_back or _SOME * len(told) <= _shared(told, one.around)
    )
    return is_known and is_the_same


def _speak(text: str, who: str) -> bool:
    """Whether the people of that role are those who speak in a sentence: not somebody else who tells of them."""
    roles = [roots(m[0].split()[-1]) for m in SOMEBODY.finditer(who.casefold())]
    for match in SOMEBODY.finditer(text.casefold()):
        if roles and roots(match[0].split()[-1]).isdisjoint(frozenset().union(*roles)):
            continue
        after = text[match.end() :]
        if re.match(rf"{_PAST_OTHERS}{_SPEAK.pattern}", after, re.IGNORECASE):
            return True
        if _TOLD_BY.search(text[: match.start()].removesuffix(" a ").rstrip()):
            return True
    return not roles and bool(recognisable(text))


def _roots_of(text: str) -> list[frozenset[str]]:
    return [roots(w) for w in _WORD.findall(text) if w not in _EMPTY]


def _shared(said: list[frozenset[str]], told: frozenset[str]) -> int:
    return sum(not word.isdisjoint(told) for word in said)


def _heard(casefile: Casefile) -> tuple[_Heard, ...]:
    return keep(casefile, "heard", lambda: tuple(_all_heard(casefile)))


def _all_heard(casefile: Casefile) -> Iterator[_Heard]:
    """Each sentence in which such people speak, or of which somebody published their finding."""
    for source, text in sentences_of(casefile):
        is_of_a_finding = _FOUND.search(text) is not None and not source.repeats
        if is_of_a_finding or recognisable(text) or _SPEAK.search(text):
            here = roots_in(f"{text} {source.publisher or ''}")
            yield _Heard(text, here, roots_in(source.text), is_of_a_finding)
