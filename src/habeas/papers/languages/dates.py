"""Dates as a language writes them in a sentence, no more precise than they are.

A language gives a table: for each place in a sentence (alone, on, near, from, to, since, by) how a day, a month, a
year and a decade are written there, and how a date that is in doubt is put.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from habeas.core.when import When
from habeas.papers.languages.words import Word

PLACES = ("alone", "on", "near", "from", "to", "since", "by")
DAY, MONTH, YEAR, DECADE = range(4)


@dataclass(frozen=True, slots=True)
class Dates:
    """How one language writes dates. `months` are as in a whole date, `months_in` as after "in", `months_alone` alone.

    `unsure` puts a date that is no one day where a sentence says from when to when, `at_least` the end of a time, or
    the whole of it, that may have been longer.
    """

    months: tuple[str, ...]
    places: Mapping[str, tuple[str, str, str, str]]
    between: str
    through: str
    at_least: str
    until: str
    since: str
    after: str
    later: str
    either: str
    about: str
    doubted: str
    unsure: Mapping[str, str]
    first: str = "1"
    months_in: tuple[str, ...] = ()
    months_alone: tuple[str, ...] = ()

    def say(self, when: When) -> Word:
        """The date with a form for each place."""
        if _is_single(when.text):
            alone, *others = (self._single(when.text, place) for place in PLACES)
            return Word(alone, **dict(zip(PLACES[1:], others, strict=True)))
        said = self._said(when)
        put = {place: words.format(date=said) for place, words in self.unsure.items()}
        if when.is_span:
            first, _, last = when.text.partition("/")
            put["through"] = self._put(self.through, a=first, b=last)
        start, slash, end = when.text.partition("/")
        if slash and start in ("", ".."):
            put["by"] = self._one(end, "by")
        return Word(said, **{**dict.fromkeys(("on", "near"), said), **put})

    def _said(self, when: When) -> str:
        text = when.text
        if when.is_interval:
            return self._interval(text)
        if when.is_later:
            before = when.unit_before
            words = self.after if before is not None else self.later
            return self._put(words, a=before if before is not None else text[1:-3])
        if text.startswith("["):
            first, *others = (self._one(part.strip(), "on") for part in text[1:-1].split(","))
            for other in others:
                first = self.either.format(a=first, b=other)
            return first
        return self._one(text, "on")

    def _interval(self, text: str) -> str:
        start, _, end = text.partition("/")
        if start in ("", ".."):
            return self._put(self.until, a=end)
        if end in ("", ".."):
            return self._put(self.since, a=start)
        return self._put(self.between, a=start, b=end)

    def _put(self, template: str, **dates: str) -> str:
        said = {
            name: Word(self._one(text, "alone"), **self._forms(text))
            for name, text in dates.items()
        }
        return template.format(**said).replace("\x1f", "")

    def _forms(self, text: str) -> dict[str, str]:
        return {place: self._one(text, place) for place in PLACES[1:]}

    def _one(self, text: str, place: str) -> str:
        """A date without an interval, with what the source says of its precision."""
        near = text[-1] in "~%"
        said = self._single(text.rstrip("?~%"), "near" if near else place)
        said = self.about.format(date=said) if near else said
        return self.doubted.format(date=said) if text[-1] in "?%" else said

    def _single(self, text: str, place: str) -> str:
        year, *rest = [part for part in text.split("-") if part != "XX"]
        month = int(rest[0]) - 1 if rest else 0
        day = "" if len(rest) < 2 else self.first if int(rest[1]) == 1 else str(int(rest[1]))
        precision = DAY if day else MONTH if rest else DECADE if "X" in year else YEAR
        return self.places[place][precision].format(
            d=day,
            m=self.months[month],
            loc=(self.months_in or self.months)[month],
            nom=(self.months_alone or self.months)[month],
            y=year.replace("X", "0"),
        )


def _is_single(text: str) -> bool:
    return not ("/" in text or text.startswith("[") or text[-1] in "?~%")
