"""What every language's dates share: where they stand, what they mean, and how one is counted from another."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from re import Match, Pattern
from typing import ClassVar

from habeas.core.errors import BadValue
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a sentence: where it stands, what it means, and the word that leads to it."""

    start: int
    end: int
    when: When
    core: int = 0  # where the date itself begins, after its preposition
    relation: str = "on"  # on, since, then, until, as_of, by, before, after, between
    days: tuple[When, ...] = ()  # where several are named, and each is meant


class Calendar(ABC):
    """Reads the dates of one document in order, remembering the last day it told of.

    A language gives its patterns: `core` finds a date, `relation` the words that lead to it (a group for each relation),
    `ahead` the words before a date to come, `lead` a preposition that belongs to the date, `gap` and `opener` a range.
    """

    core: ClassVar[Pattern[str]]
    relation: ClassVar[Pattern[str]]
    ahead: ClassVar[Pattern[str]]
    lead: ClassVar[Pattern[str]]
    gap: ClassVar[Pattern[str]]
    opener: ClassVar[Pattern[str]]
    and_words: ClassVar[tuple[str, ...]]
    between_words: ClassVar[tuple[str, ...]]

    def __init__(self, document_date: When | None) -> None:
        self.base = document_date.latest if document_date else None
        self.day = document_date.day if document_date else None
        self.told: date | None = None
        self.year: int | None = None
        self.is_ahead = False

    @abstractmethod
    def edtf(self, m: Match[str]) -> str | None:
        """What a match of `core` means, as EDTF; None where nothing is certain."""

    def worded(self, match: Match[str], relation: str) -> str:
        """The relation, where the date's own words say it."""
        return relation

    def read(self, sentence: str) -> tuple[Dated, ...]:
        """The dates of the next sentence, ranges joined."""
        singles = list(self._singles(sentence))
        joined: list[Dated] = []
        while singles:
            first = singles.pop(0)
            if singles and (span := self._range_of(sentence, first, singles[0])):
                singles.pop(0)
                first = span
            joined.append(first)
        return tuple(joined)

    def _singles(self, sentence: str) -> Iterator[Dated]:
        for match in self.core.finditer(sentence):
            before = sentence[: match.start()]
            self.is_ahead = self.ahead.search(before) is not None
            text = self.edtf(match)
            if text is None:
                continue
            try:
                when = When(text)
            except BadValue:
                continue
            dated = self._dated(match, when, before)
            if when.day is not None and not self._is_end_ahead(dated):
                self.told = when.day
            self.year = self.year if when.day is None else when.day.year
            yield dated

    def _is_end_ahead(self, dated: Dated) -> bool:
        """Whether it is a day to come until which something lasts: nothing was done on it."""
        if dated.when.day is None or self.base is None:
            return False
        return dated.relation == "until" and dated.when.day > self.base

    def _dated(self, match: Match[str], when: When, before: str) -> Dated:
        lead = self.relation.search(before)
        relation = next((k for k, v in lead.groupdict().items() if v), "on") if lead else "on"
        relation = self.worded(match, relation)
        start = lead.start() if lead else self._with_preposition(before)
        if relation == "about":
            when, relation = replace_text(when, f"{when}~"), "on"
        return Dated(start, match.end(), when, match.start(), relation, self._each(match, when))

    def _each(self, match: Match[str], when: When) -> tuple[When, ...]:
        """The days of 'on 3, 8 and 11 September'; none of 'on 3 or 8 September', nor of what lies between two."""
        opener = self.opener.search(match.string[: match.start()])
        is_between = opener is not None and opener[1].casefold() in self.between_words
        words = match[0].casefold().split()
        if (
            is_between
            or not when.text.startswith("[")
            or not any(w in words for w in self.and_words)
        ):
            return ()
        each = tuple(map(When, when.text[1:-1].split(",")))
        return each if all(one.day is not None for one in each) else ()

    def _with_preposition(self, before: str) -> int:
        lead = self.lead.search(before)
        return lead.start() if lead else len(before)

    def _range_of(self, sentence: str, first: Dated, second: Dated) -> Dated | None:
        """'from A to B', 'between A and B', 'A – B'."""
        between = sentence[first.end : second.end]
        gap = self.gap.match(between)
        if (
            gap is None
            or gap.end() + max(12, second.end - second.core) < len(between)
            or first.when.is_interval
            or second.when.is_interval
        ):
            return None
        opener = self.opener.search(sentence[: first.core])
        if gap[0].strip().casefold() in self.and_words and not (
            opener and opener[1].casefold() in self.between_words
        ):
            return None
        text = f"{first.when.text}/{second.when.text}"
        when = replace_text(first.when, text)
        if when.text != text:
            return None
        return replace(first, end=second.end, when=when, relation="between", days=())

    @staticmethod
    def listed(more: str | None) -> list[str]:
        """The days of a list but for the last two, '3, 8, ', as they are written."""
        return re.findall(r"[^\s,]+", more or "")

    def days(
        self,
        day: str,
        to: str | None,
        month: int,
        year: str | None,
        *,
        is_set: bool,
        more: Sequence[str] = (),
    ) -> str | None:
        """A day of a month, or several; the year is found where it is not written. `is_set`: this one and that one, and `more`."""
        full = int(year) if year else self.year_for(month, int(day))
        if full is None:
            return None
        first = f"{full}-{month:02}-{int(day):02}"
        if not to:
            return first
        last = f"{full}-{month:02}-{int(to):02}"
        if not is_set:
            return f"{first}/{last}"
        before = (f"{full}-{month:02}-{int(one):02}" for one in more)
        return f"[{','.join((*before, first, last))}]"

    def year_for(self, month: int, day: int) -> int | None:
        """The year of a day that is written without one."""
        if self.base is None and self.year is None:
            return None
        years = [self.year] if self.year else []
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

    def month_alone(self, month: int) -> str | None:
        """A month written without its year."""
        year = self.year_for(month, 1)
        return f"{year}-{month:02}" if year else None


def replace_text(when: When, text: str) -> When:
    """The date written otherwise, where that is a date."""
    try:
        return When(text)
    except BadValue:
        return when


def months_from(day: date, count: int) -> str:
    """The month so many months after the day's."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return f"{year:04}-{month + 1:02}"


def unit_before(base: date, unit: str, *, this: bool = False) -> str:
    """The week, month or year before the day's, or the one it lies in."""
    if unit == "week":
        monday = base - timedelta(days=base.weekday() + (0 if this else 7))
        return f"{monday}/{monday + timedelta(days=6)}"
    if unit == "month":
        return months_from(base, 0 if this else -1)
    return str(base.year if this else base.year - 1)


def weekday_before(base: date, weekday: int, *, before_today: bool) -> str:
    """The last such day of the week (Monday is 0), the day itself only where it may be meant."""
    back = (base.weekday() - weekday) % 7
    if before_today and back == 0:
        back = 7
    return (base - timedelta(days=back)).isoformat()


def weekday_after(base: date, weekday: int) -> str:
    """The next such day of the week, never the day itself."""
    return (base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)).isoformat()


def counted(base: date, count: int | None, unit: str, about: str = "") -> str | None:
    """So many days, weeks, months or years before the day (`count` > 0) or after it."""
    if count is None or abs(count) > 100 * 365:
        return None
    if unit == "day":
        return f"{base - timedelta(days=count)}{about}"
    if unit == "week":
        return f"{base - timedelta(days=7 * count)}{about or '~'}"
    return months_from(base, -count) + about if unit == "month" else f"{base.year - count}{about}"


def is_date(match: re.Match[str], dates: tuple[Dated, ...]) -> bool:
    """Whether what a pattern found is one of these dates, or part of one."""
    return any(d.start < match.end() and match.start() < d.end for d in dates)
