"""How long after what a draft has just told something was: "three weeks later", "the day after", "eight months on"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import (
    HEAD,
    Sort,
    days_on_file,
    event_days,
    sorts_in,
    with_refusals,
)
from habeas.checking.lengths.intervals import IS_STILL, names_a_bare_day, telling_of_events
from habeas.checking.lengths.spans import LENGTH, Length, last_day, length_of
from habeas.checking.look import Look, Said
from habeas.core.values import Bound, Duration
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.response import Response

_STOP = r"(?=\s*[,.;:)|–]| (?:and|but)\b|$)"
_THAT = r"(?:that|this|it)(?=\s*[,.;:)|–]|$| (?:s?he|they|the|his|her|their|its|our|an?|it|was|were|is|(?-i:[A-Z])[\w’']+)\b)"
_STEP = re.compile(
    rf"\b(?P<within>[Ww]ithin )?(?P<length>{LENGTH})"
    rf"(?:(?P<on> (?:later(?! than\b)(?: on)?|afterwards?|thereafter|on{_STOP}|after(?: {_THAT}|{_STOP}))| of (?:that|this|it)\b(?! (?:very |same )*(?:month|week|year|period|time|spell)\b))|(?P<back> (?:earlier(?! than\b)|before(?: {_THAT}|{_STOP}))))"
    rf"|\b(?P<past>{LENGTH}) (?:had )?(?:passed|went by|elapsed|gone by) before\b"
    rf"|\bafter an? (?:wait|delay|pause|gap|interval) of (?P<wait>{LENGTH})"
    rf"|\b(?P<next>(?:the|a) (?:very )?(?:next|following) (?:day|morning)|the day after(?:wards)?(?: {_THAT}|{_STOP}))"
    rf"|\b(?P<eve>the (?:previous day|day before(?: {_THAT}|{_STOP})))"
    r"|\b(?P<same>(?:the|that) (?:very )?same day)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[,;:(|]| and | but | while | who | which ")
_END = re.compile(r"[;(|]| but | while ")
_FRONTED = re.compile(r"\W*(?:(?:and|but|then|only|just|some|barely|hardly|not|already|and then|on)\s+)*", re.IGNORECASE)  # fmt: skip
_ANOTHER = re.compile(r"\W*(?:an?|the|another|his|her|their|our) \w+", re.IGNORECASE)
"""What a part of a sentence begins with that names a thing of its own."""
_COMMA = re.compile(r"\s*[,.;:)]")
_DUE = re.compile(r"\b(?:by|until|till|before|within) (?:on )?$", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|nor|no|nobody|none|without|still|yet|would|should|if)\b", re.IGNORECASE)  # fmt: skip
_WITH_THE_PERSON = re.compile(r"\b(?:arrest|detain|seiz|tak|pick|round)\w*(?: up| away)? (?:along |together )?with (?:him|her|them)\b", re.IGNORECASE)  # fmt: skip
"""After which it is told of others: when they were let go, the file of the person does not say."""
_BY_A_HOSPITAL = re.compile(r"\b(?:hospital|clinic|sanatorium)\b[^;]*\b(?:let|sent|discharged) (?:him|her|them)\b", re.IGNORECASE)  # fmt: skip
"""Which frees nobody: "the hospital took her in and let her go two days later"."""
_A_DAY, _NO_DAY = Duration("P1D"), Duration("P0D")
_BACK = 4


@dataclass(frozen=True, slots=True)
class _Told:
    """An event or a day that a text names, where it stands, and on which days it was."""

    start: int
    end: int
    days: frozenset[date]


def steps(look: Look) -> tuple[Length, ...]:
    """Each such length with the days between the two by the file; none where either is open."""
    return look.once("steps", lambda: tuple(_steps(look)))


def _steps(look: Look) -> Iterator[Length]:
    for said in telling_of_events(look):
        if names_a_bare_day(look, said):
            continue
        for match in _STEP.finditer(said.text):
            if any(
                p.search(said.text, 0, match.start())
                for p in (_DUE, _WITH_THE_PERSON, _BY_A_HOSPITAL)
            ):
                continue
            stated = _stated(said.text, match)
            own = _own(look, said, match)
            before = _before(look, said, match, own) if own is not None else frozenset()
            if stated is None or own is None or not before:
                continue
            sign = -1 if match["back"] or match["eve"] else 1
            gaps = {sign * (e - a).days for e in own.days for a in before}
            ahead = tuple(sorted(gap for gap in gaps if gap >= 0)) or tuple(sorted(map(abs, gaps)))
            name = next((n for n in ("length", "wait", "past") if match[n]), 0)
            start, end = match.span(name)
            yield Length(said.start + start, said.start + end, stated, ahead)


def _stated(text: str, match: re.Match[str]) -> Duration | None:
    for name in ("wait", "past"):
        if match[name]:
            return length_of(text, match, name)
    if match["length"] is None:
        return _NO_DAY if match["same"] else _A_DAY
    stated = length_of(text, match, "length")
    if stated is None or stated.hours:
        return None
    is_most = match["within"] and stated.bound is Bound.EXACTLY
    return Duration(f"<={stated}") if is_most else stated


def _own(look: Look, said: Said, match: re.Match[str]) -> _Told | None:
    """What was so much later: what is told behind the words where they open a part of the sentence, else before them."""
    text = said.text
    first = max((m.end() for m in _PART.finditer(text, 0, match.start())), default=0)
    ahead = text[first : match.start()]
    if not _FRONTED.fullmatch(ahead):
        told = [one for one in _told(look, ahead) if not _NOT.search(ahead)]
        if not told and _ANOTHER.match(ahead):
            return None
        return _moved(told[-1], first) if told else _of_head(look, text[:first])
    edge = _END.search(text, match.end())
    behind = text[match.end() : edge.start() if edge else len(text)]
    if IS_STILL.search(behind):
        return _Told(match.end(), match.end(), frozenset({look.as_of}))
    told = _told(look, behind)
    if told and not _NOT.search(behind[: told[0].end]):
        near = [one for one in told if not _COMMA.search(behind[told[0].start : one.start])]
        return _all_of(near, match.end())
    return _last_of(look, text[:first]) if not told and _COMMA.match(behind) else None


def _all_of(told: list[_Told], by: int) -> _Told:
    """What one part of a sentence tells, on any of its days: "the request was turned down"."""
    days = frozenset(day for one in told for day in one.days)
    return _Told(told[0].start + by, told[-1].end + by, days)


def _last_of(look: Look, text: str) -> _Told | None:
    """What the part before tells, where a comma stands between: "was charged, a month later,"."""
    part = _END.split(text)[-1]
    told = _told(look, part)
    return _moved(told[-1], len(text) - len(part)) if told and not _NOT.search(part) else None


def _of_head(look: Look, text: str) -> _Told | None:
    """The event whose noun stands in front for the sentence: "Charge: …, laid a week earlier"."""
    head = HEAD.match(text)
    told = _told(look, head["noun"]) if head is not None else []
    return _moved(told[0], head.start("noun")) if head is not None and told else None


def _before(look: Look, said: Said, match: re.Match[str], own: _Told) -> frozenset[date]:
    """The days of what the sentence tells before it, and the ones before that in the paragraph, else those in a list."""
    first = min(own.start, match.start())
    days = {d for one in _told(look, said.text[:first]) for d in one.days}
    place = look.said.index(said)
    for other in reversed(look.said[max(0, place - _BACK) : place]):
        if other.paragraph == said.paragraph or not days:
            days |= {d for one in _told(look, other.text) for d in one.days}
    return frozenset(days)


def _moved(one: _Told, by: int) -> _Told:
    return _Told(one.start + by, one.end + by, one.days)


def _told(look: Look, text: str) -> list[_Told]:
    """The days written out and the events named, in order; of these only what the file has on a day."""
    found = [
        _Told(w.start, w.end, frozenset({day, *_in_other_years(look, w)}))
        for w in dates_in(text)
        if (day := last_day(w, look.as_of)) is not None
    ]
    found += [_Told(start, end, days) for start, end, sort in sorts_in(text) if (days := _days(look, sort))]  # fmt: skip
    return sorted(found, key=lambda one: (one.start, one.end))


def _in_other_years(look: Look, written: Written) -> frozenset[date]:
    """Where a date has no year, the days of the file that it may name."""
    if written.year is not None:
        return frozenset()
    return frozenset(
        d for d in event_days(look) if (d.month, d.day) == (written.month, written.day)
    )


def _days(look: Look, sort: Sort) -> frozenset[date]:
    """The days of such events; a refusal is an answer too, and may be one of care or of a visit."""
    kinds = (*sort.kinds, CareDenied) if Response in sort.kinds else sort.kinds
    return days_on_file(look, replace(sort, kinds=with_refusals(kinds)))
