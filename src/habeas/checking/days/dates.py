"""Dates as a draft writes them, and the dates that a file carries anywhere at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, timedelta

from habeas.checking.days import foreign
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.core.casefile import Casefile, once
from habeas.core.errors import BadValue
from habeas.core.when import When
from habeas.reading.sentences import plain
from habeas.standards import INSTRUMENTS, Instrument, binding, instruments_named

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
_MONTH = (
    "|".join(f"{m[:3]}(?:{m[3:]})?" if len(m) > 3 else m for m in _MONTHS)
    .replace("sep(?:tember)?", "sept?(?:ember)?")
    .replace("|may|", "|(?-i:M[Aa][Yy])|may(?=,? (?:19|20)\\d\\d)|")
)
"""Written small it is the verb, unless a year follows: "the facts under 3 may raise questions"."""
WORDED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
        "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first")  # fmt: skip
_WORDED = "|".join(sorted(WORDED, key=len, reverse=True))
_FIND = re.compile(
    rf"\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})\b\.?(?:,?\s+(?P<y1>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y2>(?:19|20)\d\d)\b)?(?![,.]?\d)"
    rf"|\b(?P<m3>{_MONTH})\b\.?\s+(?:of\s+)?(?P<y3>(?:19|20)\d\d)\b"
    rf"|\b(?P<d7>{_WORDED})\s+(?:day\s+)?(?:of\s+)?(?P<m7>{_MONTH})\b\.?(?:,?\s+(?P<y7>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<m8>{_MONTH})\s+(?:the\s+)?(?P<d8>{_WORDED})\b(?:,?\s+(?P<y8>(?:19|20)\d\d)\b)?"
    r"|(?<![\d/])(?P<d9>[0-3]?\d)/(?P<m9>[01]?\d)/(?P<y9>(?:19|20)\d\d)(?![\d/])"
    r"|(?<![\d-])(?P<y4>(?:19|20)\d\d)-(?P<m4>[01]\d)-(?P<d4>[0-3]\d)(?![\d-])"
    r"|(?<![\d.])(?P<d5>[0-3]?\d)\.(?P<m5>[01]?\d)\.(?P<y5>(?:19|20)\d\d)(?![\d.])"
    r"|\b(?:in|since|until|from|during) (?P<y6>(?:19|20)\d\d)\b(?![-/,.]?\d)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?<![\d.,:])\b(?P<d>[1-9]|[12]\d|3[01]) and (?:on )?$")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*|(?<=[.;:!?,])[ \t]*\n\s*(?=\d{1,2}[.)]\s)")
_NARROW = timedelta(days=62)
_A_SEASON = 93


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: `year` is None where only day and month are written."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None

    @property
    def when(self) -> When | None:
        """The date, where its year is written and the calendar has it."""
        if self.year is None:
            return None
        parts = [f"{self.year:04}", *(f"{p:02}" for p in (self.month, self.day) if p is not None)]
        try:
            return When("-".join(parts))
        except BadValue:
            return None


def may_be_ahead(written: Written, today: date) -> bool:
    """Whether a day without a year is still to come: later in this year, or within a season in the next."""
    days = 31 * ((written.month or 0) - today.month) + (written.day or 0) - today.day
    return days > 0 or days + 12 * 31 <= _A_SEASON


@of_the_text
def dates_in(text: str) -> tuple[Written, ...]:
    """Every date that the text writes out, in order."""
    english = tuple(_dates_in(text))
    taken = [(w.start, w.end) for w in english]
    others = (
        Written(*found)
        for found in foreign.dates(plain(text))
        if not any(found[0] < end and start < found[1] for start, end in taken)
    )
    return tuple(sorted((*english, *others), key=lambda w: w.start))


def without_dates(text: str) -> str:
    """The text with its dates blank: the day of a letter is no part of a number of letters."""
    for written in dates_in(text):
        text = f"{text[: written.start]}{' ' * (written.end - written.start)}{text[written.end :]}"
    return text


def has_its_days(text: str, end: int, stated: int) -> bool:
    """Whether behind a number stand the days of as many: "twice, on 2 November and on 7 December"."""
    days = [w for w in dates_in(text[end:]) if w.day is not None]
    return stated > 1 and len(days) == stated


def _dates_in(text: str) -> Iterator[Written]:
    for match in _FIND.finditer(_PARAGRAPH.sub(_apart, plain(text)).replace("\n", " ")):
        given = {name[0]: value for name, value in match.groupdict().items() if value is not None}
        yield Written(
            match.start("y6") if match["y6"] else match.start(),
            match.end(),
            int(given["y"]) if "y" in given else None,
            _month(given["m"]) if "m" in given else None,
            _day(given["d"]) if "d" in given else None,
        )
        yield from _joined(text, match, given)


def _apart(gap: re.Match[str]) -> str:
    return "\0" * len(gap[0])


def _joined(text: str, match: re.Match[str], given: dict[str, str]) -> Iterator[Written]:
    """The day before it that has its month: "15 and 22 January"."""
    before = _JOINED.search(text[: match.start()])
    if before is not None and "d" in given and "m" in given:
        year = int(given["y"]) if "y" in given else None
        yield Written(
            before.start("d"), before.end("d"), year, _month(given["m"]), int(before["d"])
        )


def _day(word: str) -> int:
    return int(word) if word.isdigit() else 1 + WORDED.index(word.casefold())


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    return 1 + next(n for n, m in enumerate(_MONTHS) if m.startswith(word.casefold()[:3]))


@dataclass(frozen=True, slots=True)
class Carried:
    """The dates that a file carries: exact days, and spans known only to a month or so."""

    days: frozenset[date]
    spans: frozenset[tuple[date, date]]

    def carries(self, written: Written) -> bool:
        """Whether the file has that day, or something within that month or year."""
        if written.year is None:
            return any((d.month, d.day) == (written.month, written.day) for d in self.days)
        when = written.when
        if when is None or when.earliest is None or when.latest is None:
            return False
        if when.day is not None:
            return when.day in self.days
        first, last = when.earliest, when.latest
        return any(first <= d <= last for d in self.days) or any(
            a <= last and first <= b for a, b in self.spans
        )

    def nearest(self, day: date) -> date | None:
        """The day of the file that was most likely meant: digits swapped, another month or year, or days away."""
        near = [d for d in self.days if _slip(d, day) < 4]
        return min(near, key=lambda d: likeness(d, day), default=None)


def likeness(one: date, other: date) -> tuple[int, int, date]:
    """How much two days look like one another: the less, the more alike, and of those alike the nearer."""
    return _slip(one, other), abs((one - other).days), one


def _slip(one: date, other: date) -> int:
    a, b = (f"{d:%d%m%Y}" for d in (one, other))
    if sorted(a[:2]) == sorted(b[:2]) and a[2:] == b[2:]:
        return 1
    same = sum(x == y for x, y in zip((a[:2], a[2:4], a[4:]), (b[:2], b[2:4], b[4:]), strict=True))
    if same == 2:
        return 2
    return 3 if abs((one - other).days) <= 10 else 4


def carried(look: Look) -> Carried:
    """Every date in the file: of facts and sources, in the words of sources, and of the standards."""
    days: set[date] = {look.as_of}
    spans: set[tuple[date, date]] = set()
    for when in (*_of_file(look.casefile), *_of_standards(look)):
        for bound in (when.earliest, when.latest) if when.is_interval else (when.day,):
            days |= {bound} if bound is not None else set()
        first, last = when.earliest, when.latest
        if first is not None and last is not None and _is_span(when, first, last):
            spans.add((first, last))
    return Carried(frozenset(days), frozenset(spans))


def _is_span(when: When, first: date, last: date) -> bool:
    """A month, a year, or an interval narrow enough to place something in a month."""
    return not when.is_interval or last - first <= _NARROW


@once
def _of_file(casefile: Casefile) -> tuple[When, ...]:
    return (*_of_facts(casefile), *_of_sources(casefile))


def _of_facts(casefile: Casefile) -> Iterator[When]:
    for claim in casefile.known_claims:
        for field in fields(claim.fact):
            value = getattr(claim.fact, field.name)
            if isinstance(value, When):
                yield value


def _of_sources(casefile: Casefile) -> Iterator[When]:
    for source in casefile.known_sources.values():
        if source.date is not None:
            yield source.date
        for written in dates_in(source.text):
            when = written.when or _with_year(written, source.date)
            if when is not None:
                yield when


def _with_year(written: Written, told_on: When | None) -> When | None:
    """A day and month without a year are of the last year in which the source can have told it."""
    if told_on is None or told_on.latest is None:
        return None
    for year in (told_on.latest.year, told_on.latest.year - 1):
        when = Written(0, 0, year, written.month, written.day).when
        if when is not None and when.earliest is not None and when.earliest <= told_on.latest:
            return when
    return None


def _of_standards(look: Look) -> Iterator[When]:
    """The days of the instruments that the draft names; those of the others bear no date out.

    In a language without all their names, those of every one.
    """
    for instrument in _instruments(look):
        yield When.on(instrument.adopted)
        if instrument.in_force is not None:
            yield When.on(instrument.in_force)
        found = binding(instrument, look.casefile.country, look.as_of)
        for when in (found.since_when, found.consent):
            if when is not None:
                yield when


def _instruments(look: Look) -> Iterable[Instrument]:
    if look.language != "en":
        return INSTRUMENTS.values()
    return {m.instrument.key: m.instrument for m in instruments_named(look.flat)}.values()
