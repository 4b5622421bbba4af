"""Dates in English prose, as EDTF. What has no year is resolved against the document's own date; nothing is guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from habeas.core.errors import BadValue
from habeas.core.when import When
from habeas.reading.en.durations import NUMBER, number

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT = {m[:3]: n for n, m in enumerate(_MONTHS, 1)} | {"sept": 9}
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MON = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DOM = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"

_CORE = re.compile(
    rf"""(?P<iso>\b{_YEAR}-[01]\d-[0-3]\d\b)
    |\b(?:{_WEEKDAY},?\s+)?(?:the\s+)?(?P<d1>{_DOM}){_TH}(?:\s*(?P<link>–|-|to|and|or)\s*(?P<d1b>{_DOM}){_TH})?\s+(?:of\s+)?(?P<m1>{_MON})(?:,?\s+(?:of\s+)?(?P<y1>{_YEAR}))?\b
    |\b(?:{_WEEKDAY},?\s+)?(?P<m2>{_MON})\s+(?P<d2>{_DOM}){_TH}\b(?!\s*,\s*\d{{3}}\b)(?:\s*(?P<link2>–|-|to|and|or)\s*(?P<d2b>{_DOM}){_TH}\b)?(?:\s*,?\s*(?P<y2>{_YEAR}))?\b
    |\b(?P<part>early|mid|late|the\s+beginning\s+of|the\s+end\s+of)?[\s-]*(?P<m3>{_MON})\s+(?:of\s+)?(?P<y3>{_YEAR})\b
    |\b(?P<slash>(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]{_YEAR})\b
    |(?<=\b[Ii]n\s)(?:early\s|mid-?\s?|late\s)?(?P<m4>{_MON})(?!\s+\d)(?=[\s,.;:)]|$)
    |(?<=\b[Ss]ince\s)(?:early\s|mid-?\s?|late\s)?(?P<m5>{_MON})(?!\s+\d)(?=[\s,.;:)]|$)
    |(?<=\blast\s)(?P<m6>{_MON})(?!\s+\d)\b
    |(?<=\b[Ss]ince\s)(?:early\s|mid-?\s?|late\s)?(?P<y4>{_YEAR})\b(?!-)
    |(?<=\b[Ii]n\s)(?:early\s|mid-?\s?|late\s)?(?P<y5>{_YEAR})\b(?![-,]?\d)
    |(?<=\buntil\s)(?P<y6>{_YEAR})\b
    |(?<=\bfrom\s)(?P<m7>{_MON})(?=\s+(?:to|until|through)\s+{_MON}\s+(?P<y10>{_YEAR}))
    |(?<=\bfrom\s)(?P<y7>{_YEAR})(?=\s+(?:to|until)\b)|(?<=\bto\s)(?P<y8>{_YEAR})\b
    |\b(?P<today>[Tt]oday|[Tt]his\s+(?:morning|afternoon|evening)|[Ee]arlier\s+today|this\s+(?:very\s+)?(?:date|day)\b|[Tt]o\s+date\b)
    |\b(?P<yesterday>[Yy]esterday)
    |\b(?P<lastunit>[Ll]ast\s+(?:week|month|year)|[Tt]his\s+(?:month|year))\b
    |\b(?P<weekday>(?:[Ll]ast\s+|[Tt]his\s+(?:past\s+)?|[Oo]n\s+){_WEEKDAY})\b
    |(?P<about>\b(?:about|around|approximately|some|nearly|almost|over|more\s+than)\s+)?\b(?P<ago>(?i:{NUMBER})\s+(?:days?|weeks?|months?|years?)\s+ago)\b
    |\b(?P<later>(?i:{NUMBER})\s+(?:days?|weeks?|months?)\s+(?:later|after(?:wards|ward)?\b(?!\s+\w+ing)))
    |\b(?P<next>[Tt]he\s+(?:next|following|same)\s+day|[Tt]he\s+day\s+after|[Tt]hat\s+(?:same\s+)?day)\b
    |\b(?P<then>(?<=[Ss]ince\s)then)\b
    |\b(?P<nye>New\s+Year's\s+(?:Eve|Day))(?:,?\s+(?:of\s+)?(?P<y9>{_YEAR}))?
    """,
    re.VERBOSE,
)  # fmt: skip
_RELATION = re.compile(
    r"(?:(?P<since>since|from|as\s+from|starting|beginning|ever\s+since)|(?P<until>until|till|up\s+to|through)|(?P<asof>as\s+of|as\s+at|to)"
    r"|(?P<by>by)|(?P<before>before|prior\s+to)|(?P<after>after|following)|(?P<about>around|about|circa|approximately))"
    r"\s+(?:at\s+least\s+|around\s+|about\s+|approximately\s+|early\s+|mid-?\s?|late\s+|last\s+|the\s+(?:morning|night|evening|beginning|end)\s+of\s+|"
    r"[Mm]onday\s+|the\s+)*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:until|scheduled\s+(?:for|on)|set\s+for|due\s+on|(?:adjourned|postponed|extended)\s+(?:to|until))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:to|until|till|through|and|–|-)\s*(?:the\s+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a sentence: where it stands, what it means, and the word that leads to it."""

    start: int
    end: int
    when: When
    core: int = 0  # where the date itself begins, after its preposition
    relation: str = "on"  # on, since, then, until, as_of, by, before, after, between


class Calendar:
    """Reads the dates of one document in order, remembering the last day it told of."""

    def __init__(self, document_date: When | None) -> None:
        self.base = document_date.latest if document_date else None
        self.day = document_date.day if document_date else None
        self.told: date | None = None
        self.is_ahead = False

    def read(self, sentence: str) -> tuple[Dated, ...]:
        """The dates of the next sentence, ranges joined."""
        singles = list(self._singles(sentence))
        joined: list[Dated] = []
        while singles:
            first = singles.pop(0)
            if singles and (span := _range_of(sentence, first, singles[0])):
                singles.pop(0)
                first = span
            joined.append(first)
        return tuple(joined)

    def _singles(self, sentence: str) -> Iterator[Dated]:
        for match in _CORE.finditer(sentence):
            self.is_ahead = _AHEAD.search(sentence[: match.start()]) is not None
            text = self._edtf(match)
            if text is None:
                continue
            try:
                when = When(text)
            except BadValue:
                continue
            if when.day is not None:
                self.told = when.day
            lead = _RELATION.search(sentence[: match.start()])
            relation = next((k for k, v in lead.groupdict().items() if v), "on") if lead else "on"
            if match["then"]:
                relation = "then"
            if match["today"] and match["today"].casefold().startswith("to "):
                relation = "asof"
            start = lead.start() if lead else _with_preposition(sentence, match.start())
            if relation == "about":
                when, relation = replace_text(when, f"{when}~"), "on"
            yield Dated(start, match.end(), when, match.start(), relation)

    def _edtf(self, m: re.Match[str]) -> str | None:
        if m["iso"]:
            return m["iso"]
        if m["d1"]:
            return self._days(m["d1"], m["d1b"], m["link"], m["m1"], m["y1"])
        if m["d2"]:
            return self._days(m["d2"], m["d2b"], m["link2"], m["m2"], m["y2"])
        if m["m3"]:
            return f"{m['y3']}-{_month(m['m3']):02}"
        if m["slash"]:
            day, month, year = re.split(r"[/.]", m["slash"])
            return f"{year}-{int(month):02}-{int(day):02}"
        if m["m7"]:
            return f"{m['y10']}-{_month(m['m7']):02}"
        year = m["y4"] or m["y5"] or m["y6"] or m["y7"] or m["y8"]
        if year:
            return str(year)
        month = m["m4"] or m["m5"] or m["m6"]
        return self._month_alone(_month(month)) if month else self._relative(m)

    def _days(
        self, day: str, to: str | None, link: str | None, month: str, year: str | None
    ) -> str | None:
        number_of_month = _month(month)
        full = int(year) if year else self._year_for(number_of_month, int(day))
        if full is None:
            return None
        first = f"{full}-{number_of_month:02}-{int(day):02}"
        if not to:
            return first
        last = f"{full}-{number_of_month:02}-{int(to):02}"
        return f"[{first},{last}]" if link in ("and", "or") else f"{first}/{last}"

    def _year_for(self, month: int, day: int) -> int | None:
        """The year of a day that is written without one."""
        if self.base is None and self.told is None:
            return None
        years = [self.told.year] if self.told else []
        if self.base:
            years += [self.base.year, self.base.year + 1 if self.is_ahead else self.base.year - 1]
        for year in years:
            try:
                candidate = date(year, month, day)
            except ValueError:
                continue
            if (
                self.base is None
                or (candidate > self.base) == self.is_ahead
                or candidate == self.base
            ):
                return year
        return None

    def _month_alone(self, month: int) -> str | None:
        year = self._year_for(month, 1)
        return f"{year}-{month:02}" if year else None

    def _relative(self, m: re.Match[str]) -> str | None:
        if m["then"]:
            return self.told.isoformat() if self.told else None
        if m["later"] or m["next"]:
            return self._counted_on(m["later"], m["next"])
        if m["nye"]:
            day = (12, 31) if "Eve" in m["nye"] else (1, 1)
            year = m["y9"] or self._year_for(*day)
            return f"{year}-{day[0]:02}-{day[1]:02}" if year else None
        base = self.day
        if base is None:
            return None
        if m["today"]:
            return base.isoformat()
        if m["yesterday"]:
            return (base - timedelta(days=1)).isoformat()
        if m["lastunit"]:
            return _unit_before(base, m["lastunit"].casefold())
        if m["weekday"]:
            return _weekday_before(base, m["weekday"])
        return _ago(base, m["ago"], "~" if m["about"] else "") if m["ago"] else None

    def _counted_on(self, later: str | None, following: str | None) -> str | None:
        if self.told is None:
            return None
        if following:
            same = "same" in following or following.casefold().startswith("that")
            return (self.told + timedelta(days=0 if same else 1)).isoformat()
        words, unit = re.split(r"\s+(?=days?|weeks?|months?)", later or "", maxsplit=1)
        count = number(words)
        if count is None:
            return None
        if unit.startswith("month"):
            return _months_from(self.told, count)
        return (
            self.told + timedelta(days=count * (7 if unit.startswith("week") else 1))
        ).isoformat()


def replace_text(when: When, text: str) -> When:
    """The date written otherwise, where that is a date."""
    try:
        return When(text)
    except BadValue:
        return when


def _month(name: str) -> int:
    return _SHORT[name.casefold().rstrip(".")[:3]]


def _months_from(day: date, count: int) -> str:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return f"{year:04}-{month + 1:02}"


def _unit_before(base: date, words: str) -> str:
    this = words.startswith("this")
    if words.endswith("week"):
        monday = base - timedelta(days=base.weekday() + 7)
        return f"{monday}/{monday + timedelta(days=6)}"
    if words.endswith("month"):
        return _months_from(base, 0 if this else -1)
    return str(base.year if this else base.year - 1)


def _weekday_before(base: date, words: str) -> str:
    back = (base.weekday() - _DAYS.index(words.split()[-1].casefold())) % 7
    if words.casefold().startswith("last") and back == 0:
        back = 7
    return (base - timedelta(days=back)).isoformat()


def _ago(base: date, words: str, about: str) -> str | None:
    amount, unit, _ = re.split(r"\s+(?=days?|weeks?|months?|years?|ago)", words)
    count = number(amount)
    if count is None or count > 100 * 365:
        return None
    if unit.startswith("day"):
        return f"{base - timedelta(days=count)}{about}"
    if unit.startswith("week"):
        return f"{base - timedelta(days=7 * count)}~"
    return (
        _months_from(base, -count) + about
        if unit.startswith("month")
        else f"{base.year - count}{about}"
    )


def _with_preposition(sentence: str, start: int) -> int:
    lead = re.search(r"(?:\b(?:on|in|during|of)\s+)?(?:(?:early|mid|late)[\s-]+|the\s+(?:night|morning|evening|afternoon)\s+of\s+)?$",
                     sentence[:start], re.IGNORECASE)  # fmt: skip
    return lead.start() if lead else start


def _range_of(sentence: str, first: Dated, second: Dated) -> Dated | None:
    """'from A to B', 'between A and B', 'A – B'."""
    between = sentence[first.end : second.end]
    gap = _RANGE.match(between)
    opener = re.search(r"\b(from|between)\s+(?:the\s+)?$", sentence[: first.core], re.IGNORECASE)
    if (
        gap is None
        or gap.end() + 12 < len(between)
        or first.when.is_interval
        or second.when.is_interval
    ):
        return None
    word = gap[0].strip().casefold()
    if word == "and" and not (opener and opener[1].casefold() == "between"):
        return None
    text = f"{first.when.text}/{second.when.text}"
    when = replace_text(first.when, text)
    return (
        replace(first, end=second.end, when=when, relation="between") if when.text == text else None
    )
