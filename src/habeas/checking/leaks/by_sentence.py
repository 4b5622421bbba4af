"""The concepts of each sentence of a draft, and of each of a source."""

from collections.abc import Iterator
from itertools import groupby

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.tongues.concepts import concepts
from habeas.checking.tongues.notions import Told
from habeas.checking.tongues.words import LANGUAGES
from habeas.reading.languages import UNKNOWN, language_of


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
def sentences_told(text: str) -> tuple[tuple[Told, ...], ...]:
    """The concepts of each sentence of a text that has any."""
    told = sorted(concepts(text), key=lambda t: t.sentence)
    return tuple(tuple(each) for _, each in groupby(told, key=lambda t: t.sentence))
