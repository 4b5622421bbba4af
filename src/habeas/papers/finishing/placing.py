"""Footnotes moved to the end of a paper: as notes in the order of their marks, or as an annex that names each source once."""

from collections.abc import Callable, Mapping

from habeas.papers.footnotes import MARK, Parted, parted


def as_endnotes(markdown: str, heading: str) -> str:
    """Each mark a raised number, the notes as a list at the end."""
    text = parted(markdown)
    numbers = {name: number for number, name in enumerate(_noted(text), 1)}
    said = [text.notes[name] for name in numbers]
    return _moved(text, numbers, heading, said, lambda number: f"^{number}^")


def as_annex(markdown: str, heading: str) -> str:
    """Each mark a number in brackets, the notes as a list at the end in which none stands twice."""
    text = parted(markdown)
    said = list(dict.fromkeys(text.notes[name] for name in _noted(text)))
    places = {words: number for number, words in enumerate(said, 1)}
    numbers = {name: places[text.notes[name]] for name in _noted(text)}
    return _moved(text, numbers, heading, said, lambda number: rf" \[{number}\]")


def _noted(text: Parted) -> list[str]:
    return [name for name in text.marks if text.notes.get(name)]


def _moved(
    text: Parted,
    numbers: Mapping[str, int],
    heading: str,
    said: list[str],
    mark: Callable[[int], str],
) -> str:
    body = MARK.sub(lambda m: mark(numbers[m[1]]) if m[1] in numbers else m[0], text.body)
    listed = "\n".join(f"{number}. {words}" for number, words in enumerate(said, 1))
    return "\n\n".join([body, *([f"## {heading}", listed] if said else [])]) + "\n"
