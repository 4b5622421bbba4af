"""What a draft tells, in whatever language and words, of what only sources above its audience tell: by concept.

A concept that stands in closed texts alone gives them away in any language, since whoever reads the draft can have it from
nowhere else. One that any letter may tell does so only beside another of the same closed sentence.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from habeas.checking.kept import of_the_text
from habeas.checking.leaks.by_sentence import is_own, sentences_told, told_by_sentence
from habeas.checking.leaks.only_asked import is_only_asked
from habeas.checking.look import Look
from habeas.checking.telling.plainwords import roots, roots_in
from habeas.checking.tongues.concepts import with_broader
from habeas.checking.tongues.notions import Told

_FEWEST = 2
_DAY, _WEEK = re.compile(r"day (?P<month>\d+)-(?P<day>\d+)"), 7
_EVENT, _LAST_MONTH = "event", "lastmonth"
_VAGUE = frozenset([_EVENT, "emergency"])
_EVERYWHERE = frozenset(["official", *(f"in {month}" for month in range(1, 13))])
"""Of whom and of when any sentence may tell."""
_OF_ANYBODY = _EVERYWHERE | {"family", "lawyer"}
"""And who tells of guards and nurses in the open."""


class Meant:
    """The concepts of each closed sentence, and those that the audience may read."""

    def __init__(
        self, closed: Iterable[str], open_: Iterable[str], days: Iterable[str] = ()
    ) -> None:
        closed = tuple(closed)
        by_source = [_by_sentence(text) for text in closed]
        self._closed = tuple(keys for told in by_source for keys in told)
        self._known = frozenset(
            key for text in open_ for keys in _by_sentence(text) for key in keys
        )
        self._known |= {key for day in days for key in with_broader((f"day {day}",))}
        self._alone = frozenset().union(*self._closed) - self._known
        self._sources = tuple(frozenset().union(*told) & self._alone for told in by_source)
        self._words = roots_in(" ".join(closed))

    def in_text(self, look: Look) -> Iterator[tuple[int, int]]:
        """Where a draft tells of what only closed sentences do."""
        if not self._alone:
            return
        for every in told_by_sentence(look):
            told = [t for t in every if not (t.concept.is_field or is_only_asked(look, t))]
            near = any(self._is_near(told, one) for one in (*self._closed, *self._sources))
            at = any(t.concept.key in _VAGUE for t in told) and _at(told, look.as_of) & self._alone
            for one in told:
                is_what = not one.concept.is_telling and (near or not one.concept.is_role)
                is_alone = is_what and one.concept.key in self._alone
                is_same = (
                    look.language == "en"
                    and is_own(look, one)
                    and self._is_as_told(look.flat[one.start : one.end])
                )
                is_told = is_alone and (near or not (is_same or one.concept.is_common))
                if is_told or (at and one.concept.key in _VAGUE):
                    yield one.start, one.end

    def _is_near(self, told: Iterable[Told], closed: frozenset[str]) -> bool:
        """Whether two words tell of what a closed sentence does, one of them of what no open one does; or both so of what a closed source does."""
        shared = [(t, both) for t in told if (both := with_broader((t.concept.key,)) & closed)]
        return any(
            (one.end <= other.start or other.end <= one.start)
            and other.concept.key != one.concept.key
            for one, both in shared
            if not both.isdisjoint(self._alone)
            for other, _ in shared
            if other.concept.key not in (_OF_ANYBODY if one.concept.is_role else _EVERYWHERE)
        )

    def _is_as_told(self, words: str) -> bool:
        """Whether it is a word of a closed text itself: what such a word gives away another check says."""
        return " " not in words and not roots(words.casefold()).isdisjoint(self._words)


@of_the_text
def _by_sentence(text: str) -> tuple[frozenset[str], ...]:
    return tuple(
        with_broader(t.concept.key for t in told if not t.concept.is_telling)
        | _at(told)
        | frozenset(_lengths(told))
        for told in sentences_told(text)
    )


def _lengths(told: Iterable[Told]) -> Iterator[str]:
    """How long a stretch of days of one month is, which a draft may tell without the month."""
    days = [match for t in told if (match := _DAY.fullmatch(t.concept.key))]
    for one, other in pairwise(days):
        first, last = int(one["day"]), int(other["day"])
        if one["month"] == other["month"] and first < last:
            yield f"days {first}-{last}"
            yield from (f"{last - first} day", f"{last - first + 1} day")
            if (last - first) % _WEEK == 0:
                yield f"{(last - first) // _WEEK} week"


def _at(told: Iterable[Told], as_of: date | None = None) -> frozenset[str]:
    """That something happened in a month, of which a sentence tells; "last month" is one before the day of the draft."""
    keys = with_broader(t.concept.key for t in told)
    months = {key for key in keys if key.startswith("in ")}
    if _LAST_MONTH in keys and as_of is not None:
        months.add(f"in {(as_of.month + 10) % 12 + 1}")
    return frozenset(f"{_EVENT} {month}" for month in months if _EVENT in keys)
