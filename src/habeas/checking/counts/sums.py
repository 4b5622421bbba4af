"""Totals in a draft that the parts told beside them do not come to: in the same sentence, in the one before, or between two days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from habeas.checking.days.dates import dates_in, without_dates
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.reading.en.durations import NUMBER, number

_UNIT = r"(?:calendar )?(?P<{name}>day|night|week|month|year|hour|people|person|time|hearing|visit|letter|call|appeal|witness)s?(?:es)?"
_PARTS = re.compile(
    rf"(?<![\w.,/-])(?P<n>{NUMBER})(?: {_UNIT.format(name='unit')}\b)?", re.IGNORECASE
)
_AFTER, _IN_ALL = (
    r"(?:in (?:all|total)|altogether|together|overall)",
    r"(?:(?:a|in) total (?:of|is|comes to)?|the (?:total|sum)(?: of (?:the|these) (?:two|three|both))?(?: is| comes to| makes|,)|in all|altogether|together|(?:taken |put |added )?together,? (?:these|they|this|that|the two|both) (?:are|is|makes?|comes? to|gives?|adds? up to)|in sum|making|(?:so that |so )?(?<!of )the (?:two|three|both)(?: periods| spells| of them)?(?: together)? (?:makes?|made|come|comes|came|add up|amount)(?: to)?|and so to|so to|(?:which|this|that|it|these|they) (?:together )?(?:makes?|gives?|(?:comes?|adds? up|amounts?) to))",
)
_TOTAL = re.compile(
    rf"\b(?:(?P<a>{NUMBER}) (?:{_UNIT.format(name='of_a')}\b ?)?(?:\w+ )?{_AFTER}|{_IN_ALL},? (?P<c>{NUMBER})(?: {_UNIT.format(name='of_c')}\b)?)(?<=\w)",
    re.IGNORECASE,
)
_SUMMED = re.compile(rf"(?:This|That|It|Which|In all,? (?:this|that)|Together (?:this|that)) (?:is|was|(?:comes|came|adds up|amounts) to|makes|made|means|meant)(?: now| in all)? (?P<number>{NUMBER}) (?:days|nights)\b(?! (?:ago|since|from|until|later|after|before|late|more|less))", re.IGNORECASE)  # fmt: skip
_SHARED_OUT = re.compile(rf"\b(?P<n>{NUMBER}) {_UNIT.format(name='unit')}(?: in (?:all|total|custody|detention|prison)| altogether)?(?::| [–—]| \()(?P<parts>[^:;.()–—]+)", re.IGNORECASE)  # fmt: skip
_PART = re.compile(rf"(?<![\w.,/-])(?P<n>{NUMBER})(?: {_UNIT.format(name='unit')})? (?=in|under|at|on|as|behind|from|with|without|for|by|before|after|of)\b", re.IGNORECASE)  # fmt: skip
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_FROM_AND_TO, _MOST_PARTS = 2, 9


@dataclass(frozen=True, slots=True)
class Sum:
    """Where a draft has a total, what it says, and what the parts come to."""

    start: int
    end: int
    stated: int
    sum: int


def wrong_sums(look: Look) -> Iterator[Sum]:
    """Each total that no adding up of the parts comes to."""
    for said in look.said:
        if not said.is_heading:
            yield from _of_parts(look, said)
            yield from _shared_out(said)
            yield from _between_days(look, said)


def _of_parts(look: Look, said: Said) -> Iterator[Sum]:
    text = without_dates(said.text)
    total = _TOTAL.search(text)
    group = next((name for name in "ac" if total and total[name]), "")
    stated = number(total[group]) if total is not None else None
    if total is None or stated is None:
        return
    unit = (total[f"of_{group}"] or "").casefold()
    parts = _parts(text[: total.start()], unit)
    if len(parts) < _FROM_AND_TO:
        is_before = not text[: total.start()].strip(" ,.;:–—-(") or group == "c"
        before = _parts(without_dates(sentence_before(look, said)), unit) if is_before else []
        parts = [*before, *parts]
    if len(parts) >= _FROM_AND_TO and stated not in _sums(parts):
        start, end = (said.start + place for place in total.span(group))
        yield Sum(start, end, stated, sum(parts))


def _shared_out(said: Said) -> Iterator[Sum]:
    """A total behind which all its parts are told: "50 days: 20 in one wing and 40 in the other"."""
    for match in _SHARED_OUT.finditer(without_dates(said.text)):
        stated, unit = number(match["n"]), match["unit"].casefold()
        found = list(_PART.finditer(match["parts"]))
        parts = [
            n for m in found if (m["unit"] or unit).casefold() == unit and (n := number(m["n"]))
        ]
        is_all = len(parts) == len(found) >= _FROM_AND_TO and not _has_more(match["parts"])
        if stated is not None and is_all and stated not in _sums(parts):
            start, end = (said.start + place for place in match.span("n"))
            yield Sum(start, end, stated, sum(parts))


def _has_more(parts: str) -> bool:
    """Whether a part is told without its number: "54 in the prison, 57 at home, then the colony"."""
    return any(
        _PARTS.search(part) is None
        for part in re.split(r",\s*(?:and )?(?=then\b|and\b|later\b)|, (?:and )?", parts)
        if len(part.split()) > 1
    )


def _parts(text: str, unit: str) -> list[int]:
    """The numbers that can be parts: those of the unit of the total and those after them without one, else all but small words."""
    found = [
        (number(m["n"]), (m["unit"] or "").casefold(), m["n"])
        for m in _PARTS.finditer(text)
        if m["n"].casefold() not in ("a", "an")
        and not (_A_YEAR.fullmatch(m["n"]) and not m["unit"])
    ]
    of_unit = [n for n, of, words in found if n is not None and (of == unit or (not of and words[0].isdigit()))]  # fmt: skip
    if unit and sum(of == unit for _, of, _ in found):
        return of_unit
    return [n for n, of, words in found if n is not None and (of or (len(words) > 1 and not unit))]


def _sums(parts: list[int]) -> list[int]:
    """What any two or more of the parts come to."""
    parts = parts[-_MOST_PARTS:]
    return [sum(some) for n in range(_FROM_AND_TO, len(parts) + 1) for some in combinations(parts, n)]  # fmt: skip


def _between_days(look: Look, said: Said) -> Iterator[Sum]:
    """A number of days that sums up the sentence before, which has the first day and the last: "This comes to 50 days"."""
    match = _SUMMED.match(said.text)
    stated = number(match["number"]) if match is not None else None
    if match is None or stated is None:
        return
    days = [last_day(w, look.as_of) for w in dates_in(sentence_before(look, said)) if w.day]
    if len(days) != _FROM_AND_TO or days[0] is None or days[1] is None:
        return
    gap = abs((days[1] - days[0]).days)
    ends = {look.as_of, *(d for w in dates_in(said.text) if (d := last_day(w, look.as_of)))}
    gaps = (gap, *(abs((end - day).days) for end in ends for day in days if day is not None))
    if all(abs(stated - each) > 1 for each in gaps):
        start, end = (said.start + place for place in match.span("number"))
        yield Sum(start, end, stated, gap)
