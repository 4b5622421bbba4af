"""Lengths in custody that the file has in so many words, or of one stay: no count of days says them wrong."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.kept import of_the_text
from habeas.checking.lengths.spans import LENGTH, fits
from habeas.checking.look import Look, Said
from habeas.checking.passages import same, sentence_at
from habeas.checking.telling.voices import sentence_before
from habeas.core.claims import Claim
from habeas.core.facts import Role
from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.reading.en.durations import duration

_LENGTH = re.compile(LENGTH, re.IGNORECASE)
_PASSED = re.compile(r"\b(?:sentenc\w+|terms?|judg[e]?ment|verdict|pronounced|imposed|handed down|passed by|upheld|reduced|convict\w+)\b", re.IGNORECASE)  # fmt: skip
_NIGHTS = re.compile(r"\bnights\b")
_ANEW = re.compile(r";|,? and (?=(?:s?he|they) )", re.IGNORECASE)
_ENOUGH = 3
_THERE = re.compile(r"\b(?:there|in that (?:prison|place|jail|colony|hospital))\b", re.IGNORECASE)
_LIGHT = frozenset(("days", "nights", "weeks", "months", "years", "that", "with", "from", "held", "have", "been", "since", "custody", "detention", "prison", "told", "their", "this", "more", "than"))  # fmt: skip


def is_told(look: Look, match: re.Match[str], stated: Duration) -> bool:
    """Whether the file has this length, of this custody, a stay in it or its sentence."""
    return (
        _is_told_with(look, match, stated)
        or _is_a_term(look, match, stated)
        or _is_of_a_stay(look, match, stated)
    )


def is_all_that_is_told(look: Look, stated: Duration) -> bool:
    """Where nothing can be counted, the length is as good as the source that states it."""
    told = look.casefile.in_role(Role.STATED_LENGTH)
    return any(h.followed.fact.stated("length") == str(stated) for h in told)


def _is_a_term(look: Look, match: re.Match[str], stated: Duration) -> bool:
    """Whether it is the term that a court passed, in a sentence that tells of one: "the sentence, two years in prison"."""
    terms = [c.fact.stated("term") for h in look.casefile.of_kind(Sentence) for c in h.claims]
    return str(stated) in terms and _PASSED.search(look.flat[slice(*look.sentence_at(match.start()))]) is not None  # fmt: skip


def _is_told_with(look: Look, match: re.Match[str], stated: Duration) -> bool:
    """Whether a sentence of the file has this length of the same thing: "nine nights in a cell without heating"."""
    words = _heavy(look.flat[slice(*look.sentence_at(match.start()))])
    for source in look.casefile.known_sources.values():
        for start, length in _lengths(source.text):
            if length == stated:
                return len(words & _heavy(sentence_at(source.text, start))) >= _ENOUGH
    return False


@of_the_text
def _lengths(text: str) -> tuple[tuple[int, Duration | None], ...]:
    """Each length that a text tells, with where it stands."""
    found = _LENGTH.finditer(_NIGHTS.sub("days  ", text))
    return tuple((match.start(), duration(match[0])) for match in found)


def _is_of_a_stay(look: Look, match: re.Match[str], stated: Duration) -> bool:
    """Whether it is the time in one place that the sentence names, between coming there and going: "in the barracks for ten days"."""
    said = look.said_at(match.start())
    told = same(_of_its_place(look, said, match.start())) if said is not None else ""
    claims = [
        c
        for h in look.casefile.of_kind(Arrest, Detention, Transfer, Release)
        for c in h.claims
        if c.fact.occurred is not None
    ]
    there = [c for c in claims if any(place and same(place) in told for place in _places(c))]
    ends, moves = (frozenset(day for c in some for day in _bounds(c)) for some in (there, claims))
    moves |= {look.as_of}
    days = stated.days_before(look.as_of)
    gaps = (abs((a - b).days) + more for a in ends for b in moves if a != b for more in (0, 1))
    return any(fits(stated, days, gap) for gap in gaps)


def _of_its_place(look: Look, said: Said, start: int) -> str:
    """The part of the sentence, with the sentence before where it only points at a place: "she has been there for 120 days"."""
    clause = _clause_at(said.text, start - said.start)
    return f"{sentence_before(look, said)} {clause}" if _THERE.search(clause) else clause


def _clause_at(text: str, place: int) -> str:
    """The part of a sentence around a place, up to where another begins to tell of the person anew."""
    first = max((m.end() for m in _ANEW.finditer(text, 0, place)), default=0)
    last = _ANEW.search(text, place)
    return text[first : last.start() if last else len(text)]


def _places(claim: Claim) -> tuple[str | None, ...]:
    return claim.fact.stated("where"), claim.fact.stated("origin")


def _bounds(claim: Claim) -> Iterator[date]:
    when = claim.fact.occurred
    if when is not None:
        bounds = (when.earliest, when.latest) if when.is_interval else (when.day,)
        yield from (day for day in bounds if day is not None)


def _heavy(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"[a-z]{4,}", text) if w not in _LIGHT)
