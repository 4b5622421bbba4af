"""The footnotes of a paper's Markdown, kept apart from its words: no typing can break them, and no word is lost.

A note is a line `[^name]: …` with the indented lines under it; every other line is of the body, wherever it stands.
A mark is `[^name]` in the body.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MARK = re.compile(r"(?<!\\)\[\^([\w-]+)\]")
_NOTE = re.compile(r" {0,3}\[\^([\w-]+)\]:[ \t]*(.*)")
_INDENTED = re.compile(r"(?: {4}|\t)\s*\S")


@dataclass(frozen=True, slots=True)
class Parted:
    """The body as typed, and the words of each note by its name, in the order in which they stand."""

    body: str
    notes: Mapping[str, str]

    @property
    def marks(self) -> tuple[str, ...]:
        """The names marked in the body, each once, in order."""
        return tuple(dict.fromkeys(MARK.findall(self.body)))

    @property
    def unmarked(self) -> tuple[str, ...]:
        """The notes that no mark in the body leads to."""
        marked = set(self.marks)
        return tuple(name for name in self.notes if name not in marked)

    @property
    def wordless(self) -> tuple[str, ...]:
        """The marks that lead to no note."""
        return tuple(name for name in self.marks if not self.notes.get(name))


def parted(markdown: str) -> Parted:
    """The body and the notes of a text. A note written twice with other words has the words of both."""
    body: list[str] = []
    notes: dict[str, str] = {}
    current: str | None = None
    for line in markdown.replace("\r\n", "\n").split("\n"):
        found = _NOTE.match(line)
        if found:
            current = found[1]
            _append(notes, current, found[2])
            body += [] if not body or not body[-1] else [""]
        elif current is not None and _INDENTED.match(line):
            _append(notes, current, line.strip())
        elif current is None or line.strip():
            current = None
            body.append(line)
    return Parted("\n".join(body).strip("\n"), notes)


def _append(notes: dict[str, str], name: str, words: str) -> None:
    held, more = notes.get(name, ""), words.strip()
    if not held or not more or more in held:
        notes[name] = held or more
    else:
        notes[name] = f"{held} {more}"


def joined(text: Parted) -> str:
    """The Markdown: the body, then the notes in the order of their marks, then those without a mark."""
    names = [name for name in text.marks if text.notes.get(name)]
    notes = (f"[^{name}]: {text.notes[name]}" for name in (*names, *text.unmarked))
    return "\n\n".join([*filter(None, [text.body]), *notes]) + "\n"


def tidied(markdown: str, bound: Mapping[str, str]) -> str:
    """The text with its notes whole: `bound` are the words of those that the file knows, by name.

    A known note that was deleted while its mark stands comes back; one whose mark was deleted goes with it.
    """
    text = parted(markdown)
    back = {name: bound[name] for name in text.wordless if name in bound}
    notes = {**text.notes, **back}
    if not notes:
        return markdown.replace("\r\n", "\n")
    gone = {n for n in text.unmarked if n in bound and text.notes[n] in ("", bound[n])}
    return joined(Parted(text.body, {n: words for n, words in notes.items() if n not in gone}))


def sent(markdown: str) -> str:
    """The text as it leaves: every word once, a note without a mark as a paragraph at the end of the body."""
    text = parted(markdown)
    loose = [rf"\[\^{name}\]: {text.notes[name]}" for name in text.unmarked]
    body = "\n\n".join(filter(None, [text.body, *loose]))
    return joined(
        Parted(body, {name: text.notes[name] for name in text.notes if name not in text.unmarked})
    )


def without_notes(markdown: str) -> str:
    """The body alone, for counting and comparing words."""
    return parted(markdown).body


def marked_spans(markdown: str) -> Iterator[tuple[str, int, int]]:
    """Each mark in the body with where it stands in the text."""
    for found in MARK.finditer(markdown):
        if _NOTE.match(markdown, markdown.rfind("\n", 0, found.start()) + 1) is None:
            yield found[1], found.start(), found.end()
