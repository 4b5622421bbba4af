"""Whom the readers of a draft have heard already: the people whom a source that they may read lets say the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.checks.consent_missing import goes_out
from habeas.checking.leaks.witnesses import PLACES, SOMEBODY, recognisable
from habeas.checking.look import Look, Said
from habeas.checking.passages import sentences_of
from habeas.checking.telling.plainwords import roots, roots_in
from habeas.core.casefile import Casefile, keep
from habeas.core.levels import Level

_MOST, _SOME = 0.6, 0.5
_EMPTY = frozenset(["the", "and", "who", "that", "this", "same", "our", "his", "her", "day", "was", "were", "had", "has", "not", "could", "say", "says", "said", "with", "for", "from", "they", "there", "both", "these", "those", "witness", "witnesses", "tell", "tells", "told", "saw", "heard", "also", "been", "have", "when", "which", "into", "them", "him", "she", "would", "statement", "source", "sources", "interview", "information", "thanks"])  # fmt: skip
_SPEAK = re.compile(r"\b(?:says?|said|tells?|told|report(?:s|ed)?|saw)\b", re.IGNORECASE)
_TOLD_BY = re.compile(
    r"\b(?:according to|told by|by the word of|heard from|learned from)$", re.IGNORECASE
)
_FOUND = re.compile(
    r"\b(?:doctor|physician|surgeon|specialist|expert)s? (?:of|for) the [A-Z][\w’'-]+[^.;]*\b(?:found|recorded|documented|examined|noted|diagnosed)\b"
)
_PAST_OTHERS = r"[^.;:“”\"«»]{0,80}?"
"""What stands between who speaks and the verb: the words of somebody quoted end before it."""
_FINDER = re.compile(
    r"\b(?:doctor|physician|surgeon|specialist|expert)s? (?:of|for) the [A-Z][\w’'-]+(?: (?:of |for |the |and |against )*[A-Z][\w’'-]+)*"
)
"""A doctor by the body that sent them: a doctor of the prison is none of these."""
_THERE = re.compile(r"\bthere\b(?! (?:is|are|was|were|has|have|had)\b)", re.IGNORECASE)
_WORD = re.compile(r"\b[a-z]{3,}\b")


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence of a source in which such people speak: its text, the roots of its words with those of its publisher and without, of all that the source says, and
    of the words that say who found something, where a finding of doctors is published.
    """

    text: str
    here: frozenset[str]
    there: frozenset[str]
    around: frozenset[str]
    finding: frozenset[str] | None


def is_heard_already(look: Look, said: Said, start: int, end: int) -> bool:
    """Whether a source that all readers may see lets the same people say the same.

    A paper for the case team may name whom its own closed source names, in no more words, as long as it goes no further.
    """
    who, what = said.text[start:end], f"{said.text[:start]} {said.text[end:]}"
    public = look.casefile.for_audience(Level.PUBLIC)
    if any(_is_of(one, who, what) for one in _heard(public)):
        return True
    if look.audience < Level.RESTRICTED or goes_out(look):
        return False
    seen = look.casefile.for_audience(look.audience)
    return any(_is_of(one, who, what) for one in _heard(seen))


def _is_of(one: _Heard, who: str, what: str) -> bool:
    """Whether just those people speak there, or found it as who is named there, and what the draft lets them say is in that source."""
    people, told = _roots_of(who.casefold()), _roots_of(what)
    if one.finding is not None:
        named = _FINDER.search(who)
        return named is not None and _are_all(_roots_of(named[0].casefold()), one.finding)
    if _SOME * len(told) > _shared(told, one.around):
        return False
    places = [roots(match[0].casefold()) for match in PLACES.finditer(who)]
    is_known = _MOST * len(people) <= _shared(people, one.here) and _are_all(places, one.there)
    return is_known and _speak(one.text, who)


def _are_all(words: list[frozenset[str]], told: frozenset[str]) -> bool:
    return _shared(words, told) == len(words)


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
    """Each sentence in which such people speak, or of which somebody published their finding; "there" stands for the place named before."""
    before, of = "", None
    for source, text in sentences_of(casefile):
        place = before if of is source and _THERE.search(text) else ""
        before, of = text, source
        found = _FOUND.search(text) if not source.repeats else None
        if found is not None or recognisable(text) or _SPEAK.search(text):
            here = roots_in(f"{place} {text} {source.publisher or ''}")
            finding = (
                roots_in(f"{found[0]} {source.publisher or ''}") if found is not None else None
            )
            yield _Heard(text, here, roots_in(f"{place} {text}"), roots_in(source.text), finding)
