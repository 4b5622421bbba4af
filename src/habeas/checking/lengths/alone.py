"""How long somebody was held alone, told otherwise than the sources tell it: a count of its own, and not the one of custody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.kept import of_the_text
from habeas.checking.lengths.of_the_sentence import lengths_of_the_sentence
from habeas.checking.lengths.spans import LENGTH, fits, length_of
from habeas.checking.look import Look
from habeas.checking.passages import split
from habeas.core.casefile import keep
from habeas.core.values import Duration
from habeas.kinds.solitary_confinement import SolitaryConfinement

_LENGTH = re.compile(LENGTH, re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:solitary|in isolation|isolation cell|(?:held|kept|locked up|locked|placed|put|confined|sat|spent|left) (?:[\w-]+ ){0,3}?alone|alone (?:in|for|there)|in (?:a|the|his|her) (?:punishment|single|separate) cell|in a cell (?:of (?:his|her) own|by (?:him|her)self)|by (?:him|her)self)\b",
    re.IGNORECASE,
)
_EDGE = re.compile(r"[,;:()]")
_NO_SPAN = re.compile(r"\b(?:hours? a day|every|each|per|within|up to|maximum|ago|later|after|before|more than \d+ hours|consecutive days)\b", re.IGNORECASE)  # fmt: skip
_NEAR = 20


@dataclass(frozen=True, slots=True)
class Alone:
    """A length that is told of being alone, and those that the sources give."""

    start: int
    end: int
    stated: Duration
    known: tuple[Duration, ...]


def lengths_alone(look: Look) -> tuple[Alone, ...]:
    """Each length that the draft tells of being alone; `known` is empty where no source gives any, or one bears it out."""
    return look.once("lengths alone", lambda: tuple(_found(look)))


def _found(look: Look) -> Iterator[Alone]:
    theirs = lengths_of_the_sentence(look)
    is_told = known_alone(look) or look.casefile.of_kind(SolitaryConfinement)
    for said in look.said if is_told else ():
        for start, end, stated in _lengths(said.text):
            span = said.start + start, said.start + end
            if span not in theirs:
                yield Alone(*span, stated, not_borne_out(look, stated))


def known_alone(look: Look) -> tuple[Duration, ...]:
    """The lengths that the sources, or the facts of the file, tell of being alone."""
    return keep(look.casefile, "checking.alone", lambda: tuple(dict.fromkeys(_told(look))))


def not_borne_out(look: Look, stated: Duration) -> tuple[Duration, ...]:
    """The lengths that the file has instead of this one; none where one of them, or its dates, bears it out."""
    told, days = known_alone(look), stated.days_before(look.as_of)
    is_borne_out = any(fits(stated, days, one) for one in (*_sums(look, told), *_by_dates(look)))
    return () if is_borne_out else told or tuple(_of_closed_dates(look))


def _of_closed_dates(look: Look) -> Iterator[Duration]:
    """The days from the first to the last of them, where the file has both."""
    whens = (c.fact.occurred for h in look.casefile.of_kind(SolitaryConfinement) for c in h.claims)
    for when in whens:
        if (
            when is not None
            and when.is_interval
            and not when.is_open
            and when.earliest
            and when.latest
        ):
            yield Duration(f"P{(when.latest - when.earliest).days + 1}D")


def _sums(look: Look, told: tuple[Duration, ...]) -> Iterator[int]:
    """The days of each length, and of all together."""
    days = [one.days_before(look.as_of) for one in told]
    yield from (*days, sum(days))


def _by_dates(look: Look) -> Iterator[int]:
    """The days that it lasted by its dates, where they are told: to its end, or to today."""
    whens = (c.fact.occurred for h in look.casefile.of_kind(SolitaryConfinement) for c in h.claims)
    for when in (w for w in whens if w is not None and w.earliest is not None):
        last = look.as_of if when.is_open or not when.is_interval else when.latest
        first = when.earliest
        if first is not None and last is not None:
            yield from ((last - first).days, (last - first).days + 1)


def _told(look: Look) -> Iterator[Duration]:
    for source in look.casefile.known_sources.values():
        for sentence in split(source.text):
            yield from (stated for _, _, stated in _lengths(sentence))
    facts = (c.fact for h in look.casefile.of_kind(SolitaryConfinement) for c in h.claims)
    lengths = (getattr(fact, "length", None) for fact in facts)
    yield from (length for length in lengths if isinstance(length, Duration))


@of_the_text
def _lengths(text: str) -> tuple[tuple[int, int, Duration], ...]:
    """The length nearest to each word for being alone, with nothing but words between."""
    found: dict[tuple[int, int], Duration] = {}
    lengths = list(_LENGTH.finditer(text))
    for alone in _ALONE.finditer(text):
        near = min(lengths, key=lambda m: _apart(m, alone), default=None)
        stated = length_of(text, near) if near is not None else None
        if near is None or stated is None or stated.hours:
            continue
        first, last = min(near.start(), alone.start()), max(near.end(), alone.end())
        if not (_EDGE.search(text, first, last) or _NO_SPAN.search(text, first, last + _NEAR)):
            found[near.span()] = stated
    return tuple((*span, stated) for span, stated in found.items())


def _apart(one: re.Match[str], other: re.Match[str]) -> int:
    return max(one.start() - other.end(), other.start() - one.end())
