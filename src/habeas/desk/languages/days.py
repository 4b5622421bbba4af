"""Days as the user's language writes them, no more precise than they are.

A date stands alone ("8 août 2019") or in a sentence ("le 8 août 2019", "depuis août 2019"). Each way is a whole
message, for the cases and the articles differ; the names of the months are those of the Unicode CLDR.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache, reduce
from typing import Literal

from babel import Locale
from babel.dates import get_month_names
from django.utils.translation import get_language, pgettext

from habeas.core import prose
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class _Single:
    """One date without an interval: its parts, and what the source says of its precision."""

    year: str
    month: int | None
    day: int | None
    is_about: bool
    is_doubted: bool


def language() -> str:
    """The language of the page: 'en', 'fr', 'es', 'ru' or 'ar'."""
    return (get_language() or "en").partition("-")[0]


def locale() -> Locale:
    """What the CLDR knows of that language."""
    return _locale(language())


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(code)


@cache
def _months(code: str, context: Literal["format", "stand-alone"]) -> tuple[str, ...]:
    names = get_month_names("wide", context=context, locale=_locale(code))
    return tuple(str(names[month]) for month in range(1, 13))


def say_day(when: date | datetime | When | None, code: str = "") -> str:
    """A date that stands alone; a dash where there is none. Who says many names the language of the page once."""
    if when is None:
        return "—"
    text = when.text if isinstance(when, When) else _day_of(when).isoformat()
    return _day(text, code or language())


@lru_cache(maxsize=8192)
def _day(text: str, code: str) -> str:
    """The words for a date in the language of the page, whose code is given."""
    if code == "en":
        return prose.say_text(text)
    found = When(text)
    if found.is_interval or found.text.startswith("["):
        return say_at(found)
    single = _read(found.text)
    return _doubted(single, _about(single) if single.is_about else _alone(single))


def say_at(when: When) -> str:
    """A date as it stands in a sentence about what happened then."""
    if language() == "en":
        return prose.say(prose.At(when))
    if when.is_interval:
        return _interval(when.text)
    if when.is_later:
        return _later(when)
    if when.text.startswith("["):
        said = [_at(_read(part.strip())) for part in when.text[1:-1].split(",")]
        return reduce(_either, said)
    return _at(_read(when.text))


def say_so_far(when: When) -> str:
    """The date up to which something had not happened."""
    start, slash, end = when.text.partition("/")
    if language() == "en" or not slash or start not in ("", ".."):
        return say_at(when)
    single = _read(end)
    if single.day is not None:
        return pgettext("not until then", "by {day}").format(day=_alone(single))
    if single.month is not None:
        return pgettext("not until then", "by {month}").format(month=_alone(single))
    return pgettext("not until then", "by {year}").format(year=_alone(single))


def say_as_at(said: str, day: date) -> str:
    """The date of what goes on, with the day up to which it is told."""
    return pgettext("date in a sentence", "{since} (as at {day})").format(
        since=said, day=say_day(day)
    )


def _day_of(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def _read(text: str) -> _Single:
    parts = [part for part in text.rstrip("?~%").split("-") if part != "XX"]
    numbers = [int(part) for part in parts[1:]]
    return _Single(
        year=parts[0],
        month=numbers[0] if numbers else None,
        day=numbers[1] if len(numbers) > 1 else None,
        is_about=text[-1] in "~%",
        is_doubted=text[-1] in "?%",
    )


def _interval(text: str) -> str:
    start, _, end = text.partition("/")
    if start in ("", ".."):
        return _by(_read(end))
    if end in ("", ".."):
        return pgettext("date in a sentence", "since {date}").format(date=_noun(_read(start)))
    return pgettext("date in a sentence", "between {first} and {last}").format(
        first=_noun(_read(start)), last=_noun(_read(end))
    )


def _later(when: When) -> str:
    """Some one day after another, or from a date on that is itself in doubt."""
    before = when.unit_before
    if before is not None:
        return pgettext("date in a sentence", "after {date}").format(date=_noun(_read(before)))
    return pgettext("date in a sentence", "{date} or later").format(
        date=_at(_read(when.text[1:-3]))
    )


def _either(one: str, other: str) -> str:
    return pgettext("date in a sentence", "{one} or {other}").format(one=one, other=other)


def _at(single: _Single) -> str:
    if single.is_about:
        return _doubted(single, _about(single))
    if single.day is not None:
        said = pgettext("date in a sentence", "on {day}").format(day=_within(single))
    elif single.month is not None:
        said = pgettext("date in a sentence", "in {month}").format(month=_within(single))
    elif single.year.endswith("X"):
        said = pgettext("date in a sentence", "in {decade}").format(decade=_within(single))
    else:
        said = pgettext("date in a sentence", "in {year}").format(year=_within(single))
    return _doubted(single, said)


def _by(single: _Single) -> str:
    if single.day is not None:
        return pgettext("date in a sentence", "by {day}").format(day=_noun(single))
    if single.month is not None:
        return pgettext("date in a sentence", "by {month}").format(month=_noun(single))
    return pgettext("date in a sentence", "by {year}").format(year=_noun(single))


def _noun(single: _Single) -> str:
    return _doubted(single, _about(single) if single.is_about else _within(single))


def _about(single: _Single) -> str:
    return pgettext("date in a sentence", "about {date}").format(date=_within(single))


def _doubted(single: _Single, said: str) -> str:
    if not single.is_doubted:
        return said
    return pgettext("date in a sentence", "{date} (date uncertain)").format(date=said)


def _within(single: _Single) -> str:
    """The date as it stands after a preposition."""
    year, month = single.year, _month(single, "format")
    if month is None:
        return _years(single) or pgettext("date in a sentence", "{year}").format(year=year)
    if single.day is None:
        return pgettext("date in a sentence", "{month} {year}").format(month=month, year=year)
    if single.day == 1:
        return pgettext("date in a sentence", "1 {month} {year}").format(month=month, year=year)
    return pgettext("date in a sentence", "{day} {month} {year}").format(
        day=single.day, month=month, year=year
    )


def _alone(single: _Single) -> str:
    """The date with nothing before it, as in a table."""
    year = single.year
    if single.month is None:
        return _years(single) or year
    if single.day is None:
        month = _month(single, "stand-alone")
        return pgettext("date alone", "{month} {year}").format(month=month, year=year)
    month = _month(single, "format")
    if single.day == 1:
        return pgettext("date alone", "1 {month} {year}").format(month=month, year=year)
    return pgettext("date alone", "{day} {month} {year}").format(
        day=single.day, month=month, year=year
    )


def _years(single: _Single) -> str | None:
    """A decade, or a century by its first and its last year."""
    if single.year.endswith("XX"):
        first, last = (single.year.replace("X", digit) for digit in "09")
        return pgettext("date in a sentence", "the years {first} to {last}").format(
            first=first, last=last
        )
    if single.year.endswith("X"):
        return pgettext("date in a sentence", "the {decade}s").format(decade=single.year[:3] + "0")
    return None


def _month(single: _Single, context: Literal["format", "stand-alone"]) -> str | None:
    return None if single.month is None else _months(language(), context)[single.month - 1]
