"""For how long a court has somebody held on remand, told otherwise than the sources tell it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.clauses import about_the_case
from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import fits, last_day
from habeas.checking.look import Look, Said
from habeas.checking.passages import split
from habeas.core.casefile import keep
from habeas.core.values import Duration
from habeas.reading.en.durations import DURATION, duration

_ORDER = re.compile(
    rf"\b(?:order(?:ed|s)|remand(?:ed|s)|prolonged|extended|renewed)\b(?:(?!\b(?:since|ha[sd] been|releas\w+|suspend\w*|sentenc\w+)\b)[^.;]){{0,90}}?\b(?:for|by) (?:a |an )?(?:further |another |additional |more )?(?P<length>{DURATION})\b(?! (?:in (?:all|total)|altogether|ago|after|before))",
    re.IGNORECASE,
)
_RUNS = re.compile(
    rf"\b(?:the|this|that|its|her|his) (?:[\w-]+ )?(?P<order>order) (?:(?:now |then )?(?:runs?|ran|lasts?|lasted|holds?|held|is valid|was valid|is good|was) for|was made for|is for|covers) (?P<length>{DURATION})\b(?! (?:in (?:all|total)|altogether|ago|after|before))",
    re.IGNORECASE,
)
"""The order told of as one already named: "the order runs for six months"."""
_REMANDED = re.compile(rf"\b(?:remand(?:ed|s)|orders?|ordered)\b(?: (?!been\b|since\b)[\w’'-]+){{0,6}}? for (?:a |an )?(?:further |another |additional |more )?(?P<length>{DURATION})\b(?! (?:in (?:all|total)|altogether|ago|after|before|now|already))", re.IGNORECASE)  # fmt: skip
_HELD = re.compile(r"\b(?:detention|custody|remand\w*|arrest|held|imprisonment)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ordered:
    """A length that a draft gives to an order of a court, and the one that the sources give."""

    start: int
    end: int
    known: Duration


def other_orders(look: Look) -> Iterator[Ordered]:
    """Each such length that no order on file has; of a day that the sentence names, no order of that day."""
    told = keep(look.casefile, f"checking.orders.{look.as_of}", lambda: tuple(_orders(look)))
    for start, text, said in _told_in(look) if told else ():
        runs = _RUNS.search(text)
        match = runs or _ORDER.search(text)
        is_held = runs is not None or _HELD.search(text) is not None
        stated = duration(match["length"]) if match is not None and is_held else None
        if match is None or stated is None:
            continue
        days = {last_day(w, look.as_of) for w in dates_in(said.text)}
        known = [d for on, d in told if not days.isdisjoint(on)] or [d for _, d in told]
        whole = stated.days_before(look.as_of)
        if not any(fits(stated, whole, one.days_before(look.as_of)) for one in known):
            first, last = match.span("length")
            yield Ordered(start + first, start + last, known[0])


def lengths_of_orders(look: Look) -> tuple[tuple[int, int], ...]:
    """Where the draft tells for how long a court has somebody held: no count of the days that have gone by."""
    return look.once("lengths of orders", lambda: tuple(_lengths_of_orders(look)))


def _lengths_of_orders(look: Look) -> Iterator[tuple[int, int]]:
    for said in look.said:
        for match in _REMANDED.finditer(said.text):
            first, last = match.span("length")
            yield said.start + first, said.start + last


def _told_in(look: Look) -> Iterator[tuple[int, str, Said]]:
    """What may tell of an order: the clauses of the case, and sentences of an order already named."""
    found = [(c.start, c.text, c.said) for c in about_the_case(look)]
    starts = {said.start for _, _, said in found}
    yield from found
    yield from (
        (s.start, s.text, s) for s in telling_of_events(look)
        if s.start not in starts and _RUNS.search(s.text)
    )  # fmt: skip


def _orders(look: Look) -> Iterator[tuple[frozenset[date], Duration]]:
    """The orders that the sources tell of: the days of the sentence, and for how long."""
    for source in look.casefile.known_sources.values():
        for sentence in split(source.text):
            match = _ORDER.search(sentence)
            length = duration(match["length"]) if match is not None else None
            if length is not None and _HELD.search(sentence):
                days = (last_day(w, look.as_of) for w in dates_in(sentence))
                yield frozenset(day for day in days if day is not None), length
