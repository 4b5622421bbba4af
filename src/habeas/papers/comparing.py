"""Two versions of a paper, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from habeas.papers.footnotes import MARK, parted

_SENTENCE = re.compile(r".*?(?:[.!?](?:\[\^[\w-]+\])*\s+|\n+|$)", re.DOTALL)
_WORD = re.compile(r"\[\^[\w-]+\]|\w+(?:['’-]\w+)*|\s+|[^\w\s]")
_ESCAPED = re.compile(r"\\([^\w\s])")


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of words that stayed, went or came: `sort` is same, gone or new."""

    sort: str
    text: str


def changes(before: str, after: str) -> tuple[Change, ...]:
    """What changed from one version to the next, word by word; the notes of each follow their marks."""
    found = _by_sentence(_read(before), _read(after))
    grouped = groupby(found, key=lambda change: change.sort)
    return tuple(Change(sort, "".join(c.text for c in some)) for sort, some in grouped)


def _read(markdown: str) -> str:
    """The words of the body as they are read, with the marks."""
    body = parted(markdown).body
    return "".join(
        part if MARK.fullmatch(part) else _ESCAPED.sub(r"\1", part)
        for part in re.split(r"((?<!\\)\[\^[\w-]+\])", body)
    )


def _by_sentence(before: str, after: str) -> Iterator[Change]:
    """Sentences that stayed are passed over as wholes, so that only the others are held word against word."""
    old, new = _SENTENCE.findall(before), _SENTENCE.findall(after)
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[i:j]), "".join(new[k:m])
        if tag == "equal":
            yield Change("same", gone)
        else:
            yield from _by_word(gone, come)


def _by_word(before: str, after: str) -> Iterator[Change]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.real_quick_ratio() < 0.2 or matcher.ratio() < 0.4:
        yield from _whole(before, after)
        return
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Change("same", "".join(old[i:j]))
        else:
            yield from _whole("".join(old[i:j]), "".join(new[k:m]))


def _whole(before: str, after: str) -> Iterator[Change]:
    if before:
        yield Change("gone", before)
    if after:
        yield Change("new", after)
