"""How long it is said to be since what was told just before: "in the 245 days since then", "86 days since that letter"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.days.events import days_on_file, sorts_in
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import LENGTH, Length, last_day, length_of
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.core.custody import custody

_SINCE = re.compile(
    rf"(?P<length>{LENGTH})(?: (?:that |which )?(?:have |has )?(?:passed|gone by|elapsed))? (?:ever )?since"
    r"(?: (?:then|that [a-z]+|(?P<which>the (?:first|earliest|last|latest|second) of (?:them|these|those))|(?:they|it|he|she|these|this) (?:(?:was|were) (?:made|sent|written|published|asked)|(?:first )?(?:began|started|asked)))\b|(?=\s*[,.;:)]|$| (?:has|have|is|are|nobody|nothing)\b))",
    re.IGNORECASE,
)


_WHICH = {"first": 0, "earliest": 0, "second": 1}
_FRONTED = re.compile(
    rf"\b[Ss]ince (?P<what>[^.;,]{{3,60}}?),? (?:another |some |exactly |a further )?(?P<length>{LENGTH}) (?:have |had |has )?(?:now |already )?(?:passed|gone by|elapsed)\b"
)


def since_then(look: Look) -> Iterator[Length]:
    """Each such length with the days from what it can be counted from until today; none where that has no day."""
    for said in telling_of_events(look):
        for match in _SINCE.finditer(said.text):
            stated = length_of(said.text, match, "length")
            days = tuple(sorted(_days(look, said, match))) if stated is not None else ()
            if stated is None or stated.hours or not days:
                continue
            start, end = (said.start + place for place in match.span("length"))
            yield Length(start, end, stated, days)
        yield from _since_an_event(look, said)


def _since_an_event(look: Look, said: Said) -> Iterator[Length]:
    """The length told behind the event that it is counted from: "Since his second arrest another 92 days have passed"."""
    match = _FRONTED.search(said.text)
    stated = length_of(said.text, match, "length") if match is not None else None
    if match is None or stated is None or stated.hours:
        return
    written = {d for w in dates_in(match["what"]) if (d := last_day(w, look.as_of)) is not None}
    told = {d for _, _, sort in sorts_in(match["what"])[:1] for d in days_on_file(look, sort)}
    gaps = {(look.as_of - day).days + n for day in written or told for n in (0, 1)}
    if gaps:
        start, end = (said.start + place for place in match.span("length"))
        yield Length(start, end, stated, tuple(sorted(gaps)))


def _days(look: Look, said: Said, match: re.Match[str]) -> Iterator[int]:
    if match["which"]:
        yield from _of_one_of_them(look, said, match["which"].split()[1])
        return
    for day in _begun(look, said.text[: match.start()]) or _begun(look, sentence_before(look, said)):  # fmt: skip
        gap = (look.as_of - day).days
        if gap >= 0:
            yield from (gap, gap + 1)


def _of_one_of_them(look: Look, said: Said, which: str) -> Iterator[int]:
    """The days since the first, the second or the last of those whose days the sentence before writes out."""
    written = (last_day(w, look.as_of) for w in dates_in(sentence_before(look, said)) if w.day)
    days = sorted(day for day in written if day is not None)
    place = _WHICH.get(which, -1)
    if len(days) > max(place, 1):
        gap = (look.as_of - days[place]).days
        yield from (gap, gap + 1)


def _begun(look: Look, text: str) -> set[date]:
    """The days that a text writes out, and where it writes out one those of what it names, and on which custody began."""
    written = {d for w in dates_in(text) if (d := last_day(w, look.as_of)) is not None}
    if not written:
        return set()
    sorts = (replace(s, kinds=(*s.kinds, *s.beside)) for _, _, s in sorts_in(text))
    told = {day for sort in sorts for day in days_on_file(look, sort)}
    return written | told | {s.begins[1] for s in custody(look.casefile).spells}
