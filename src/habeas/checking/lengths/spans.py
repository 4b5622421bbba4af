"""Lengths that a draft gives beside days: how long ago, how much later, from one day to another, the how-manieth day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import days_on_file, last_days, sorts_in
from habeas.checking.look import Look, Said
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Until
from habeas.core.lasting import lasted
from habeas.core.values import Bound, Duration, Stated
from habeas.core.when import When
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.reading.en.durations import DURATION, duration
from habeas.standards import ended_by

_EACH = "".join(
    rf"(?<!\b{what} )"
    for one in ("call", "visit", "letter", "parcel", "hour", "minute", "meal", "shower", "walk")
    for what in (one, f"{one}s")
)
_HOW_OFTEN = (
    r"(?!(?<!-)an? (?:day|week|fortnight|month|year)\b(?! (?:later|earlier|after|before|ago)\b))"
)
LENGTH = rf"(?<!\bonce )(?<!\btwice )(?<!\btimes )(?:{_EACH}|{_HOW_OFTEN})\b{DURATION}\b(?!\s*-?\s*(?:old\b|of age\b))"
"""A length of time; an age is none, nor is how often: "twice a day", "one call a week"."""
_LENGTH = re.compile(LENGTH, re.IGNORECASE)
SINCE_THEN = re.compile(r"(?! since)[^.;,:]{0,60}?\b(?:ever )?since(?: then)?(?=\s*(?:[.;,:)]|$|and\b))", re.IGNORECASE)  # fmt: skip
"""What makes a length one from the day told just before to now: "to 16 April, and 65 days in the prison since"."""
IN_CUSTODY = re.compile(r"\b(?:has|have) (?:now |already |by now |thus far |so far |today ){0,2}been (?:held|detained|imprisoned|jailed|locked up|behind bars|in (?:custody|detention|prison|jail)) (?:now |already )?for (?:now |already |the past |the last )?$", re.IGNORECASE)  # fmt: skip
"""What is told of custody itself, whatever the same sentence tells before it."""
_JUST = re.compile(r"\b(?:just|a little|a bit|slightly|somewhat|barely)\s+$", re.IGNORECASE)
_AGO = re.compile(r"^\s*ago\b", re.IGNORECASE)
_LATER = re.compile(
    r"^\s*(?:later|after(?: that| this| which)?(?=[ ,.;)]|$)|before(?: that)?|earlier|apart)",
    re.IGNORECASE,
)
_FROM_WHAT = re.compile(
    r"\s*(?:after|before) (?!th(?:at|is)\b|which\b)(?P<what>[^,.;:)]+)", re.IGNORECASE
)
_BESIDE = re.compile(r"^[\s,;:()–—-]*(?:that is|i\.e\.|or|some|exactly|just|now|already|only|which was|which is|which means|this is|it is)?[\s,;:()–—-]*$", re.IGNORECASE)  # fmt: skip
_RUNS = re.compile(r"\b(?:from|between|since)\s+(?:[A-Z]\w+day,? )?$", re.IGNORECASE)
_TO = re.compile(r"^\s*(?:to|until|till|and|up to|through|–|-)\s+$", re.IGNORECASE)
STATES: tuple[tuple[type[Fact], re.Pattern[str]], ...] = (
    (HungerStrike, re.compile(r"\b(?:(?:hunger[- ])?strike|hunger[- ]striking|without food|(?:refus|reject)\w+ (?:all )?(?:food|meals|to eat)|not eat\w*|fast(?:ing|ed)?|(?:gone |going )?without eating|eat(?:s|en|ing)? nothing|starv\w+)\b", re.I)),
    (SolitaryConfinement, re.compile(r"\b(?:solitary|isolation|isolated|punishment (?:cell|block)|segregat\w+|alone in (?:a|his|her) cell)\b", re.I)),
    (Incommunicado, re.compile(r"\b(?:incommunicado|without (?:any )?contact|cut off)\b", re.I)),
    (EnforcedDisappearance, re.compile(r"\b(?:disappear\w*|missing|(?:no|without) (?:news|word|trace|sign) of (?:him|her)|whereabouts|vanish\w+|(?:sa(?:y|id)|kn[eo]w|known|tell|told) (?:\w+ )?where (?:he|she) (?:is|was))\b", re.I)),
)  # fmt: skip
_ONGOING = re.compile(
    r"\b(?:every|each|per|within|sentenc\w+|hours? a day|exceed\w*|calls? (?:\w+ ){1,3}prolonged)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r",? (?:when|on which(?: day)?|the day (?:on which|that|when)) [^.,;:()\d]{3,60},? ?(?:(?:that is|which was|now|and so|so|and that is),? )?"
)
_AFTER_IT = re.compile(r"\bafter\s*$", re.IGNORECASE)
_IT_CAME = re.compile(r"\W*(?:It|This|That|They|These) \w+ (?:\w+ )?")
"""What leaves to the sentence before what came so long after a day."""
_AFTER_THAT = re.compile(r"\s*after\b(?! \w+ing\b)", re.IGNORECASE)
_ENDED = re.compile(r"\b(?:end(?:ed|s|ing)|call(?:ed|s|ing) off|br(?:oke|oken|eaks) off|stopp(?:ed|ing)|suspend(?:ed|s)|g[ai]v(?:e|en) up|over)\b[^.;]*?\b(?P<after>after) (?:\w+ ){0,2}$", re.IGNORECASE)  # fmt: skip
_AND, _IN = re.compile(r"\band (?:for )?$"), re.compile(r" (?:in|at|of|on|under|with|without)\b")
_PARTS = re.compile(r"[,;:(]| and | who | which ")
_NEAR, _FORTNIGHT = 60, 14


@dataclass(frozen=True, slots=True)
class Length:
    """A length that a draft gives, where it stands, and the days that it comes to by the dates."""

    start: int
    end: int
    stated: Duration
    days: tuple[int, ...]
    claims: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether one of the counts bears it out."""
        whole = self.stated.days_before(date(2024, 1, 1))
        return any(fits(self.stated, whole, days) for days in self.days)


def length_of(text: str, match: re.Match[str], name: str | int = 0) -> Duration | None:
    """The length that words of a text give: "just over three weeks" is about so many, and not any number more."""
    stated = duration(match[name])
    if stated is None or not _JUST.search(text, 0, match.start(name)):
        return stated
    return Duration(f"~{stated.text.lstrip('<>=~')}")


def beside_dates(look: Look) -> Iterator[Length]:
    """Lengths that follow from days in the same sentence, of which none gives them."""
    for said in look.said:
        days = _days(said, look.as_of)
        if days:
            for match in _LENGTH.finditer(said.text):
                yield from _beside(look, said, match, days)


def _days(said: Said, as_of: date) -> list[tuple[int, int, date]]:
    """The days of a sentence; one without a year is of the year of the next: "from 15 January to 4 March 2024", else the last."""
    found: list[tuple[int, int, date]] = []
    year: int | None = None
    for written in reversed(dates_in(said.text)):
        year = written.year or year or _last_year(written, as_of)
        when = replace(written, year=year).when
        if when is not None and when.day is not None:
            found.insert(0, (written.start, written.end, when.day))
    return found


def _last_year(written: Written, as_of: date) -> int:
    """The last year in which a day without one had come."""
    return as_of.year - ((written.month or 0, written.day or 0) > (as_of.month, as_of.day))


def last_day(written: Written, as_of: date) -> date | None:
    """The day that a date names; one without a year is the last that had come."""
    when = replace(written, year=written.year or _last_year(written, as_of)).when
    return when.day if when is not None else None


def _beside(
    look: Look, said: Said, match: re.Match[str], days: list[tuple[int, int, date]]
) -> Iterator[Length]:
    stated = duration(match[0])
    is_of_it = _IT_CAME.fullmatch(said.text, 0, match.start()) is not None
    if stated is None or stated.hours or (is_of_it and _AFTER_THAT.match(said.text, match.end())):
        return
    counts = tuple(_counts(look, said.text, match, days))
    found = Length(said.start + match.start(), said.start + match.end(), stated, counts)
    if counts and not found.is_right:
        yield found


def _told_of(look: Look, text: str, match: re.Match[str]) -> Iterator[date]:
    """The days on which the file has what the length is told of: "…, charged two days later and …"."""
    ahead, behind = _PARTS.split(text[: match.start()])[-1], _PARTS.split(text[match.end() :])[0]
    whole = text[: match.start()].rpartition(";")[2]
    for _, _, sort in sorts_in(f"{ahead if ahead.strip() else whole} · {behind}"):
        yield from days_on_file(look, sort)
        if not ahead.strip():
            yield from last_days(look, sort)


def _counts(
    look: Look, text: str, match: re.Match[str], days: list[tuple[int, int, date]]
) -> Iterator[int]:
    """The numbers of days that the length can mean."""
    after = text[match.end() :]
    near = [d for s, e, d in days if _is_beside(text, match, s, e)]
    if _AGO.search(after):
        near = near or _with_what_came(text, match, days)
        yield from (abs((look.as_of - d).days) for d in near)
    elif _LATER.search(after) and len(days) > 1:
        if not _is_dated(text, match, days) or _is_from_the_untold(after):
            return
        yield from (abs((a - b).days) for _, _, a in days for _, _, b in days if a != b)
        yield from (abs((a - b).days) for _, _, a in days for b in _told_of(look, text, match))
    elif SINCE_THEN.match(after):
        yield from ((look.as_of - d).days + n for _, e, d in days if e <= match.start() for n in (0, 1))  # fmt: skip
    else:
        yield from _between(text, match, days)


def _is_from_the_untold(after: str) -> bool:
    """Whether it is reckoned from what is neither a day nor an event of the file: "eight days before you took office"."""
    match = _FROM_WHAT.match(after)
    return match is not None and not (dates_in(match["what"]) or sorts_in(match["what"]))


def _with_what_came(
    text: str, match: re.Match[str], days: list[tuple[int, int, date]]
) -> list[date]:
    """The day of which the words between it and the length only say what came then: "4 April, when his house arrest began, two days ago"."""
    return [d for _, end, d in days if _WHEN.fullmatch(text, end, match.start())]


def _is_dated(text: str, match: re.Match[str], days: list[tuple[int, int, date]]) -> bool:
    """Whether a day stands in the same part of the sentence: what was "two days later" may have none."""
    first = text.rfind(";", 0, match.start()) + 1
    last = text.find(";", match.end())
    return any(first <= s and (last < 0 or e <= last) for s, e, _ in days)


def _is_beside(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether nothing but a comma or so stands between the date and the length."""
    if end <= match.start():
        return _BESIDE.match(text[end : match.start()]) is not None
    ago = _AGO.search(text[match.end() :])
    first = match.end() + (ago.end() if ago else 0)
    return _BESIDE.match(re.sub(r"\bon\s*$", "", text[first:start])) is not None


def _between(text: str, match: re.Match[str], days: list[tuple[int, int, date]]) -> Iterator[int]:
    """The days of "from … to …" that the length stands next to, and of those told just before it: "for 3 days and for 5"."""
    earlier: list[int] = []
    for (start, end, first), (start2, end2, last) in pairwise(days):
        if not (_RUNS.search(text[:start]) and _TO.match(text[end:start2])):
            continue
        days_between = abs((last - first).days)
        gap = text[end2 : match.start()] if end2 <= match.start() else text[match.end() : start]
        if end2 <= match.start() and (
            _has_its_own(text, start) or _is_of_the_next(text, gap, match)
        ):
            continue
        if len(gap) < 16 and not re.search(r"[.;]", gap):
            yield from (days_between, days_between + 1, *earlier)
        if not _LENGTH.search(text, end2, match.start()):
            earlier += (days_between, days_between + 1)


def _is_of_the_next(text: str, gap: str, match: re.Match[str]) -> bool:
    """Whether the length is told of another place than the days before it: "…, and for thirteen days in the hospital"."""
    return _AND.search(gap) is not None and _IN.match(text, match.end()) is not None


def _has_its_own(text: str, start: int) -> bool:
    """Whether the two days have their length in front: "for 426 days between …"."""
    run = _RUNS.search(text, 0, start)
    return run is not None and any(m.end() + 2 > run.start() for m in _LENGTH.finditer(text, 0, run.start()))  # fmt: skip


def of_states(look: Look) -> Iterator[Length]:
    """How long a hunger strike, a time alone or a disappearance has lasted, where its days say otherwise."""
    for said in look.said:
        for match in _LENGTH.finditer(said.text):
            stated = duration(match[0])
            near = _near(said.text, match)
            is_then = match.start() == 0 and said.text.startswith(" into ", match.end())
            is_then = is_then or _LATER.match(said.text[match.end() :]) is not None
            is_then = is_then or _is_after(said.text, match)
            is_then = is_then or IN_CUSTODY.search(said.text, 0, match.start()) is not None
            if stated is None or stated.hours or is_then or _ONGOING.search(near):
                continue
            for kind, words in STATES:
                if words.search(near):
                    yield from of_state(look, said, match, (kind, stated))
                    break


def _is_after(text: str, match: re.Match[str]) -> bool:
    """Whether something came after so long, or so long after something."""
    is_end = _ENDED.search(text, 0, match.start()) is not None
    is_behind = _AFTER_IT.search(text, 0, match.start()) is not None and not is_end
    return is_behind or _AFTER_THAT.match(text, match.end()) is not None


def _near(text: str, match: re.Match[str]) -> str:
    """The words near a length; without the "after" of what ended after so long."""
    ended = _ENDED.search(text, 0, match.start())
    before = text[max(0, match.start() - _NEAR) : match.start()]
    if ended is not None:
        before = text[ended.start() : ended.start("after")]
    return f"{before}{match[0]}{text[match.end() : match.end() + _NEAR]}"


def of_state(
    look: Look, said: Said, match: re.Match[str], what: tuple[type[Fact], Duration]
) -> Iterator[Length]:
    """Such a length where the days of that state say otherwise.

    Of one of which the file has the length itself, days that have gone by since say nothing.
    """
    kind, stated = what
    held = [
        h for h in look.casefile.of_kind(kind)
        if h.followed.when is not None and h.followed.is_affirmed
        and h.followed.fact.stated("ended") != Stated.YES
    ]  # fmt: skip
    if any(c.fact.stated("length") for h in held for c in h.claims):
        return
    days = tuple(n for h in held if h.followed.when for n in _lasted(look, h, h.followed.when))
    claims = tuple(i for h in held for i in h.claim_ids)
    found = Length(said.start + match.start(), said.start + match.end(), stated, days, claims)
    if days and not found.is_right:
        yield found


def _lasted(look: Look, held: HeldFact, when: When) -> Iterator[int]:
    """The days that it can have lasted by the day looked at, or to what shows that it is over."""
    first, last = when.earliest, when.latest
    if first is None:
        return
    end = ended_by(look.casefile, held.followed.fact, held.claims)
    if end is not None and end.when is not None and end.when.latest is not None:
        over = lasted(held.followed.fact, held.claims, end)
        least = over.when.latest if over is not None else first
        most = (end.when.latest - first).days
        is_known = end.until is Until.THEN and end.when.day is not None
        yield from range(most if is_known else ((least or first) - first).days, most + 2)
        return
    if last is not None and "/" in when.text and not when.is_open:
        yield (last - first).days
        yield (last - first).days + 1
        return
    yield (look.as_of - first).days
    yield (look.as_of - first).days + 1
    if last is not None and last != first:
        yield (last - first).days


def fits(stated: Duration, days: int, counted: int) -> bool:
    """Whether a number of days counted is what a length says, that comes to so many."""
    match stated.bound:
        case Bound.MORE_THAN:
            return counted > days
        case Bound.AT_LEAST:
            return counted >= days
        case Bound.LESS_THAN | Bound.AT_MOST:
            return counted <= days
        case _:
            return abs(counted - days) <= room(stated, days)


def room(stated: Duration, days: int) -> int:
    """How far "six weeks", "two months" or "about 50 days" may lie from the days counted."""
    if stated.bound is not Bound.EXACTLY:
        return max(4, days // 10)
    if stated.years or stated.months:
        return 16
    if stated.text.endswith("W"):
        return 6 if days > _FORTNIGHT else 3
    return 0
