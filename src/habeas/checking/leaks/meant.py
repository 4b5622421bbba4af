"""What a draft tells, in whatever language and words, of what only sources above its audience tell: by concept.

A concept that stands in closed texts alone gives them away in any language, since whoever reads the draft can have it from
nowhere else. One that any letter may tell does so only beside another of the same closed sentence.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.telling.plainwords import roots, roots_in
from habeas.checking.tongues.concepts import concepts
from habeas.checking.tongues.notions import Told
from habeas.checking.tongues.words import LANGUAGES
from habeas.reading.languages import UNKNOWN, language_of

_FEWEST = 2


class Meant:
    """The concepts of each closed sentence, and those that the audience may read."""

    def __init__(
        self, closed: Iterable[str], open_: Iterable[str], days: Iterable[str] = ()
    ) -> None:
        closed = tuple(closed)
        self._closed = tuple(keys for text in closed for keys in _by_sentence(text))
        self._known = frozenset(
            key for text in open_ for keys in _by_sentence(text) for key in keys
        )
        self._known |= {f"day {day}" for day in days}
        self._alone = frozenset().union(*self._closed) - self._known
        self._words = roots_in(" ".join(closed))

    def in_text(self, look: Look) -> Iterator[tuple[int, int]]:
        """Where a draft tells of what only closed sentences do."""
        if not self._alone:
            return
        for told in told_by_sentence(look):
            keys = frozenset(t.concept.key for t in told)
            near = any(len(keys & closed) >= _FEWEST and keys & closed & self._alone for closed in self._closed)  # fmt: skip
            for one in told:
                is_what = not (one.concept.is_role or one.concept.is_telling)
                is_alone = is_what and one.concept.key in self._alone
                is_same = (
                    look.language == "en"
                    and is_own(look, one)
                    and self._is_as_told(look.flat[one.start : one.end])
                )
                if is_alone and not is_same and (near or not one.concept.is_common):
                    yield one.start, one.end

    def _is_as_told(self, words: str) -> bool:
        """Whether it is a word of a closed text itself: what such a word gives away another check says."""
        return " " not in words and not roots(words.casefold()).isdisjoint(self._words)


def is_own(look: Look, told: Told) -> bool:
    """Whether it stands in the author's own sentences, and not in a note or a quotation."""
    return look.bare[told.start : told.end] == look.flat[told.start : told.end]


def told_by_sentence(look: Look) -> tuple[tuple[Told, ...], ...]:
    """The concepts of each sentence of a draft, its headings, notes and quotations among them."""
    return look.once("told_by_sentence", lambda: tuple(_of_the_draft(look)))


def _of_the_draft(look: Look) -> Iterator[tuple[Told, ...]]:
    start = 0
    for line in look.text.split("\n"):
        told = concepts(line, _language(look, line))
        for _, each in groupby(sorted(told, key=lambda t: t.sentence), key=lambda t: t.sentence):
            yield tuple(Told(t.concept, t.start + start, t.end + start, t.sentence) for t in each)
        start += len(line) + 1


def _language(look: Look, line: str) -> str:
    """The language of a line, or that of the draft; none where English is only the likeliest."""
    found = language_of(line)
    if found != UNKNOWN:
        return found
    of_all = language_of(look.bare)
    return of_all if of_all != "en" and of_all in LANGUAGES else ""


@of_the_text
def concepts_in(text: str) -> frozenset[str]:
    """The concepts of a text."""
    return frozenset(told.concept.key for told in concepts(text))


@of_the_text
def _by_sentence(text: str) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(t.concept.key for t in told if not t.concept.is_telling)
        for told in sentences_told(text)
    )


@of_the_text
def sentences_told(text: str) -> tuple[tuple[Told, ...], ...]:
    """The concepts of each sentence of a text that has any."""
    told = sorted(concepts(text), key=lambda t: t.sentence)
    return tuple(tuple(each) for _, each in groupby(told, key=lambda t: t.sentence))
