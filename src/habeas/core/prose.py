"""Sentences as parts, so that they can be translated, footnoted and redacted.

A Line is a subject and an ordered row of phrases. A phrase is a template with named places and the values
that fill them: the template is what a translator sees, the values are what redaction sees.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from string import Formatter
from types import MappingProxyType
from typing import Any

from habeas.core.bodies import with_article, with_indefinite_article
from habeas.core.quick import quick
from habeas.core.values import Bound, Choice, Duration
from habeas.core.when import When, whole_day


@quick
@dataclass(frozen=True, slots=True)
class At:
    """A date as it stands in a sentence: 'on 8 August 2019', 'in August 2019', 'by 14 May 2022'.

    `is_so_far` marks the date of what had not happened by then: other languages put it in other words. `is_lasting` marks
    that of what went on from the first day to the last, and did not happen on one of them; `is_least` where it may have
    gone on longer: 'from 8 August 2019 to 30 August 2019 at least'. `as_at` is the
    day up to which a source tells of what goes on: 'since 8 August 2019 (as at 30 August 2019)'.
    """

    when: When
    is_so_far: bool = False
    is_lasting: bool = False
    is_least: bool = False
    as_at: date | None = None


@quick
@dataclass(frozen=True, slots=True)
class Name:
    """The name of a body or a place, which an English sentence may give an article."""

    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office or a profession, which an English sentence gives an article unless a body has it once."""

    name: str


@dataclass(frozen=True, slots=True)
class Country:
    """A state by its two letters, with its English name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Label:
    """A word that the core declares, such as the label of a kind; within a sentence it has no capital."""

    text: str
    is_within: bool = False


WITHHELD = "[withheld]"
_YEARS_OF_FOUR = 999
_ONE_PLACE = re.compile(r"([^{}]*)\{([a-z_]+)\}([^{}]*)")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_BARE = {"prison", "jail", "custody", "detention", "hospital", "court", "solitary confinement"}
_BOUNDS = {
    Bound.EXACTLY: "{length}",
    Bound.MORE_THAN: "more than {length}",
    Bound.AT_LEAST: "at least {length}",
    Bound.ABOUT: "about {length}",
    Bound.AT_MOST: "at most {length}",
    Bound.LESS_THAN: "less than {length}",
}


_NOTHING: Mapping[str, "Value"] = MappingProxyType({})
_NOBODY: frozenset[str] = frozenset()


@quick
@dataclass(frozen=True, slots=True)
class Phrase:
    """A template with named places, the values for them, and which of those are private."""

    template: str
    values: Mapping[str, "Value"] = field(default_factory=lambda: _NOTHING)
    private: frozenset[str] = _NOBODY

    def text(self) -> str:
        """The phrase in English."""
        around = _around(self.template)
        if around is None:
            return self.template.format(**{name: say(value) for name, value in self.values.items()})
        before, name, after = around
        return f"{before}{say(self.values[name])}{after}" if name else before

    def withheld(self) -> "Phrase":
        """The phrase without its private values."""
        kept = {
            name: WITHHELD if name in self.private else value for name, value in self.values.items()
        }
        return replace(self, values=MappingProxyType(kept))

    def followed_by(self, other: "Phrase") -> "Phrase":
        """The two as one: a subject with its verb, for a translator who needs both."""
        return Phrase(
            template=f"{self.template} {other.template}",
            values=MappingProxyType({**self.values, **other.values}),
            private=self.private | other.private,
        )


Value = str | int | When | At | Name | Office | Country | Label | Duration | Choice | Phrase
PERSON = Phrase("{person}")


@quick
@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: a subject, phrases in order, and the ids of the claims it rests on.

    The first phrase holds the verb: with the subject it is one message for a translator, each other phrase another.
    """

    phrases: tuple[Phrase, ...]
    subject: Phrase = PERSON
    claims: tuple[str, ...] = ()

    def clause(self, person: str = "") -> str:
        """The words in English as they stand within a sentence: no capital of their own, no full stop."""
        subject = person.strip() if self.subject is PERSON else self.subject.text()
        words = [p.text() for p in self.phrases]
        return " ".join(filter(None, (subject, *words))).replace(" ,", ",")

    def text(self, person: str = "") -> str:
        """The sentence in English. Without a person's name it begins with the verb: 'Was arrested …'."""
        clause = self.clause(person)
        sentence = clause[:1].upper() + clause[1:]
        return sentence if sentence.endswith((".", "!", "?", ".”")) else f"{sentence}."

    def redacted(self) -> "Line":
        """The sentence without its private values."""
        return replace(self, phrases=tuple(p.withheld() for p in self.phrases))

    def as_at(self, day: date | None) -> "Line":
        """The sentence with each date of what goes on bounded by the day up to which a source tells of it."""
        if day is None:
            return self
        return _dated(self, lambda at: replace(at, as_at=day) if at.when.is_open else at)

    def lasting(self, when: When, *, is_least: bool) -> "Line":
        """The sentence with a date of it told as the time from the first day to the last, or to that at least."""
        lasted = At(when, is_lasting=True, is_least=is_least)
        return _dated(self, lambda at: lasted if at.when == when else at)

    def citing(self, claims: Iterable[str]) -> "Line":
        """The sentence, resting on these claims."""
        return Line(self.phrases, self.subject, tuple(claims))


def _dated(line: Line, put: Callable[[At], At]) -> Line:
    values = (
        {n: put(v) if isinstance(v, At) else v for n, v in p.values.items()} for p in line.phrases
    )
    said = zip(line.phrases, values, strict=True)
    return replace(line, phrases=tuple(replace(p, values=MappingProxyType(v)) for p, v in said))


def phrase(template: str, *, private: Iterable[str] = (), **values: Value | None) -> Phrase | None:
    """The phrase, or None where a value it needs is not stated."""
    needed = _places(template)
    if not needed:
        return Phrase(template) if not private else Phrase(template, _NOTHING, frozenset(private))
    for name in needed:
        if values.get(name) is None:
            return None
    given: dict[str, Any] = values
    if len(given) > len(needed):
        given = {name: value for name, value in values.items() if name in needed}
    return Phrase(template, MappingProxyType(given), frozenset(private) if private else _NOBODY)


@cache
def _places(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


@cache
def _around(template: str) -> tuple[str, str, str] | None:
    """The one place of a template with the words around it, words alone with no place; None where there is more to fill."""
    if "{" not in template and "}" not in template:
        return template, "", ""
    found = _ONE_PLACE.fullmatch(template)
    return (found[1], found[2], found[3]) if found else None


def whole(template: str, **values: Value) -> Phrase:
    """A whole sentence as one message, with all its values."""
    return Phrase(template, MappingProxyType(values))


def sentence(*phrases: Phrase | bool | None, subject: Phrase = PERSON) -> Line:
    """A Line of the phrases that are there; the subject is the person where none is named."""
    return Line(tuple([p for p in phrases if isinstance(p, Phrase)]), subject)


def doer(actor: str | None, otherwise: str) -> Phrase:
    """The subject of a sentence about what somebody else does; without a name, in the words given."""
    return whole("{actor}", actor=Name(actor)) if actor else Phrase(otherwise)


def at(when: When | None) -> Phrase | None:
    """When it happened: 'on 8 August 2019', 'in August 2019', 'between … and …', 'by 14 May 2022'."""
    return None if when is None else Phrase("{when}", MappingProxyType({"when": At(when)}))


def lasting(when: When | None) -> Phrase | None:
    """While it went on: 'from 8 August 2019 to 6 October 2020', 'since 8 August 2019'."""
    return None if when is None else phrase("{when}", when=At(when, is_lasting=True))


def so_far(when: When | None) -> Phrase | None:
    """Up to when it had not happened: 'by 14 May 2022'."""
    return None if when is None else phrase("{when}", when=At(when, is_so_far=True))


def say(value: Value) -> str:
    """A value in English words."""
    said = _SAYS.get(type(value))
    if said is not None:
        return said(value)
    if isinstance(value, Choice):
        return value.label
    return f"{value:,}" if isinstance(value, int) else str(value)


def _say_label(label: Label) -> str:
    return label.text.lower() if label.is_within else label.text


def _say_duration(length: Duration) -> str:
    return _BOUNDS[length.bound].format(length=_length(length))


def _say_date(at: At) -> str:
    when = at.when
    day = when.day
    if day is not None and _is_plain(when, day):
        return f"on {say_day(day)}{_say_as_at(at.as_at)}"
    if at.is_lasting and when.is_span:
        first, _, last = when.text.partition("/")
        least = " at least" if at.is_least else ""
        return f"from {_say_single(first)} to {_say_single(last)}{least}"
    return _say_at(when) + _say_as_at(at.as_at)


def _is_plain(when: When, day: date) -> bool:
    """Whether it is written as that one day, with nothing besides."""
    return day.year > _YEARS_OF_FOUR and when.text == day.isoformat()


def say_day(day: date) -> str:
    """A day in English: '8 August 2019'."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def say_when(when: When) -> str:
    """A date in English, no more precise than it is."""
    day = when.day
    if day is not None and _is_plain(when, day):
        return say_day(day)
    return _say_open(when)


def say_text(text: str) -> str:
    """The same of a date as it is written."""
    whole = whole_day(text)
    if whole is not None and whole.year > _YEARS_OF_FOUR:
        return say_day(whole)
    return say_when(When(text))


@lru_cache(maxsize=8192)
def _say_open(when: When) -> str:
    if when.is_interval:
        return _say_interval(when.text)
    if when.is_later:
        return _say_later(when)
    if when.text.startswith("["):
        return " or ".join(_say_single(part.strip()) for part in when.text[1:-1].split(","))
    return _say_single(when.text)


def _say_at(when: When) -> str:
    if when.is_interval or when.is_later:
        return say_when(when)
    return f"{'on' if when.day is not None else 'in'} {say_when(when)}"


def _say_as_at(day: date | None) -> str:
    return "" if day is None else f" (as at {say_day(day)})"


def _say_interval(text: str) -> str:
    start, _, end = text.partition("/")
    if start in ("", ".."):
        return f"by {_say_single(end)}"
    if end in ("", ".."):
        return f"since {_say_single(start)}"
    return f"between {_say_single(start)} and {_say_single(end)}"


def _say_later(when: When) -> str:
    before = when.unit_before
    if before is not None:
        return f"after {_say_single(before)}"
    return f"{_say_single(when.text[1:-3])} or later"


def _say_single(text: str) -> str:
    plain = text.rstrip("?~%")
    year, *rest = [part for part in plain.split("-") if part != "XX"]
    doubt = {"?": " (date uncertain)", "%": " (date uncertain)"}.get(text[-1], "")
    about = "about " if text[-1] in "~%" else ""
    year = _years(year) if year.endswith("X") else year
    if not rest:
        return f"{about}{year}{doubt}"
    month = _MONTHS[int(rest[0]) - 1]
    return f"{about}{f'{int(rest[1])} ' if len(rest) > 1 else ''}{month} {year}{doubt}"


def _years(year: str) -> str:
    if year.endswith("XX"):
        return f"the years {year.replace('X', '0')} to {year.replace('X', '9')}"
    return f"the {year[:3]}0s"


def _length(length: Duration) -> str:
    parts = [
        (length.years, "year"),
        (length.months, "month"),
        (length.days, "day"),
        (length.hours, "hour"),
    ]
    words = [f"{count:,} {unit}{'' if count == 1 else 's'}" for count, unit in parts if count]
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else "no time"


def by(actor: str | None) -> Phrase | None:
    """Who did it: 'by the State Committee for National Security'."""
    return phrase("by {actor}", actor=named(actor))


def to(addressee: str | None) -> Phrase | None:
    """To whom: 'to the government of Kyrgyzstan'."""
    return phrase("to {addressee}", addressee=named(addressee))


def place(where: str | None) -> Phrase | None:
    """Where: 'in Bishkek', 'at the National Centre of Cardiology', 'in his cell'."""
    if not where:
        return None
    first = where.partition(" ")[0].casefold()
    if first in ("in", "at", "near", "outside", "on", "inside"):
        return phrase("{where}", where=where)
    return phrase("in {where}", where=where if where in _BARE else Name(where))


def destination(where: str | None) -> Phrase | None:
    """Where to: 'to prison', 'to the National Centre of Cardiology'."""
    return phrase("to {where}", where=where if where in _BARE else named(where))


def named(name: str | None) -> Name | None:
    """The name of a body or a place as a value; None where there is none."""
    return Name(name) if name else None


_SAYS: Mapping[type, Callable[[Any], str]] = {
    str: str,
    When: say_when,
    At: _say_date,
    Name: lambda name: with_article(name.name),
    Office: lambda office: with_indefinite_article(office.name),
    Phrase: Phrase.text,
    Country: lambda country: country.name,
    Label: _say_label,
    Duration: _say_duration,
}
