"""Footnotes moved to the end of a paper: as notes in the order of their marks, or as an annex that names each source once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from habeas.papers.footnotes import MARK, Parted, parted

_TOUCHING = re.compile(r"(?<=\d)\^\^(?=\d)")


@dataclass(frozen=True, slots=True)
class Numbered:
    """The number of each footnote by its name, and the words of the list in order."""

    numbers: Mapping[str, int]
    said: tuple[str, ...]


def for_endnotes(text: Parted) -> Numbered:
    """A number for each footnote, in the order of the marks."""
    names = _noted(text)
    numbers = {name: number for number, name in enumerate(names, 1)}
    return Numbered(numbers, tuple(text.notes[name] for name in names))


def for_annex(text: Parted) -> Numbered:
    """One number for all footnotes with the same words."""
    said = tuple(dict.fromkeys(text.notes[name] for name in _noted(text)))
    places = {words: number for number, words in enumerate(said, 1)}
    return Numbered({name: places[text.notes[name]] for name in _noted(text)}, said)


def as_endnotes(markdown: str, heading: str) -> str:
    """Each mark a raised number, a comma between two that touch; the notes as a list at the end."""
    text = parted(markdown)
    body = _marked(text, for_endnotes(text), lambda number: f"^{number}^")
    return _listed(_TOUCHING.sub(",", body), heading, for_endnotes(text))


def as_annex(markdown: str, heading: str) -> str:
    """Each mark a number in brackets, the notes as a list at the end in which none stands twice."""
    text = parted(markdown)
    body = _marked(text, for_annex(text), lambda number: rf" \[{number}\]")
    return _listed(body, heading, for_annex(text))


def _noted(text: Parted) -> list[str]:
    return [name for name in text.marks if text.notes.get(name)]


def _marked(text: Parted, numbered: Numbered, mark: Callable[[int], str]) -> str:
    numbers = numbered.numbers
    return MARK.sub(lambda m: mark(numbers[m[1]]) if m[1] in numbers else m[0], text.body)


def _listed(body: str, heading: str, numbered: Numbered) -> str:
    listed = "\n".join(f"{number}. {words}" for number, words in enumerate(numbered.said, 1))
    return "\n\n".join([body, *([f"## {heading}", listed] if listed else [])]) + "\n"
