"""What a draft tells that no source of its readers does, in a field in which a source that is closed to them tells something.

Whoever retells what he read in confidence seldom keeps its words: "taken to hospital" becomes "three nights outside the
walls". So each sentence needs an open source for what it tells, where a closed one tells of the like: of violence, of a
breakdown, of what leaves the prison, of a record, or of the same days.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.checking.about import refers_to_the_person
from habeas.checking.kept import of_the_text
from habeas.checking.leaks.by_sentence import sentences_told, told_by_sentence
from habeas.checking.leaks.in_general import is_general
from habeas.checking.leaks.only_asked import is_only_asked, only_asks
from habeas.checking.leaks.seen_and_closed import closed_quotes, open_days, open_to_mean
from habeas.checking.leaks.those_days import days_in, those_days
from habeas.checking.look import Look
from habeas.checking.tongues.concepts import fields_of, with_broader
from habeas.checking.tongues.notions import Told
from habeas.core.casefile import keep
from habeas.core.claims import Claim

_FEWEST = 2
_ALONE = "alone"
"""Who is alone may be so in a court or at home."""
_SPEAK_OPENLY, _TELL = frozenset(["family", "lawyer"]), frozenset(["us", "says", "by"])
_OF_ANYTHING = frozenset(["record", "hidden", "letters", "threats", "care", "hunger"])
"""Fields whose plain words any letter has of something else: that an observer recorded it, that he ate."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The concepts of some texts, the fields that a plain word of them names, and those that any word does."""

    keys: frozenset[str]
    named: frozenset[str]
    touched: frozenset[str]


def of_the_field(look: Look, hidden: tuple[Claim, ...]) -> Iterator[tuple[int, int]]:
    """Where a draft tells what no open source does, in a field or of days of which a closed one tells."""
    of_the_file = keep(look.casefile, "of_the_field", lambda: _OfTheField(look, hidden))
    yield from of_the_file.in_text(look)


class _OfTheField:
    """The fields in which only closed texts tell something, and what the readers may read."""

    def __init__(self, look: Look, hidden: tuple[Claim, ...]) -> None:
        closed, open_ = closed_quotes(look, hidden), tuple(open_to_mean(look))
        days = frozenset(day for text in closed for day in days_in(text))
        self._days = days - open_days(look).union(*(days_in(text) for text in open_))
        self._open = _together(open_)
        told = _together(closed)
        alone = (key for key in told.keys - self._open.keys)
        touched = self._open.touched.union(*(fields_of(key) for key in self._open.keys))
        self._fields = frozenset(f for key in alone for f in fields_of(key)) | (
            told.named - self._open.named
        )

        self._untouched = self._fields - touched - _OF_ANYTHING

    def in_text(self, look: Look) -> Iterator[tuple[int, int]]:
        """Where a draft tells of such a field, or of days of which closed texts alone tell, what no open text does."""
        for every in told_by_sentence(look):
            if is_general(look, every[0].start) or only_asks(look, every[0].start) or _is_told_by_kin(every):  # fmt: skip
                continue
            new = _apart(t for t in every if self._is_new(t) and not is_only_asked(look, t))
            is_his = look.language != "en" or is_of_the_person(look, every[0].start)
            sure = [t for t in new if not t.concept.is_common or (is_his and self._is_alone(t))]
            then = tuple(those_days(look, every, self._days))
            if sure or len(new) >= _FEWEST or (new and then):
                told = sure or new
                yield told[0].start, told[-1].end
            else:
                yield from then

    def _is_alone(self, told: Told) -> bool:
        """Whether no open text tells of anything in the field."""
        key = told.concept.key
        return key != _ALONE and not fields_of(key).isdisjoint(self._untouched)

    def _is_new(self, told: Told) -> bool:
        concept = told.concept
        if fields_of(concept.key).isdisjoint(self._fields) or concept.is_telling:
            return False
        if not concept.is_field:
            return concept.key not in self._open.keys
        return concept.key not in (self._open.touched if concept.is_common else self._open.named)


def _is_told_by_kin(told: Iterable[Told]) -> bool:
    """Whether a relative or a lawyer is named who tells it, and may tell what no source has yet."""
    keys = {t.concept.key for t in told}
    return not keys.isdisjoint(_SPEAK_OPENLY) and not keys.isdisjoint(_TELL)


def is_of_the_person(look: Look, start: int) -> bool:
    """Whether the sentence that stands there names the person, or says "he" or "she"."""
    first, end = look.sentence_at(start)
    return refers_to_the_person(look, look.flat[first:end])


def _apart(told: Iterable[Told]) -> list[Told]:
    """Those of which no two share a word, the surer first where they do."""
    found: list[Told] = []
    for one in sorted(told, key=lambda t: (t.concept.is_common, t.start - t.end)):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    return sorted(found, key=lambda t: t.start)


def _together(texts: Iterable[str]) -> _Known:
    every = [_known(text) for text in texts]
    return _Known(*(frozenset().union(*(getattr(one, name) for one in every)) for name in ("keys", "named", "touched")))  # fmt: skip


@of_the_text
def _known(text: str) -> _Known:
    told = [t.concept for each in sentences_told(text) for t in each if not t.concept.is_telling]
    fields = [c for c in told if c.is_field]
    return _Known(
        with_broader(c.key for c in told if not c.is_field),
        frozenset(c.key for c in fields if not c.is_common),
        frozenset(c.key for c in fields),
    )
