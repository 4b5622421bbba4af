"""Sentences that came new from Word and have no footnote: nothing on file stands behind them yet."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from habeas.papers.footnotes import MARK
from habeas.word.notes_back import plain

_ENDS = re.compile(r"(?<=[.!?؟…])((?:\[\^[^\]\s]+\])*)\s+(?=\S)")
_ITEM = re.compile(r"^\s*(?:[-*+•]|\d+[.)])\s+")
_FEWEST_WORDS = 4
_ALIKE = 0.6


def unfooted(before: str, after: str) -> tuple[str, ...]:
    """The sentences of the edited body that no sentence of the old one is like, and that no footnote follows.

    Two sentences are alike where six in ten of their words stand in one order in both: one that was only reworded is not
    new. Titles are left out, and lines of fewer than four words.
    """
    old = [text.split() for text, _ in _sentences(before)]
    new = ((text, marked) for text, marked in _sentences(after) if not marked)
    return tuple(text for text, _ in new if not _is_old(text.split(), old))


def _is_old(words: list[str], old: list[list[str]]) -> bool:
    return len(words) < _FEWEST_WORDS or any(
        SequenceMatcher(None, words, other, autojunk=False).ratio() >= _ALIKE for other in old
    )


def _sentences(body: str) -> Iterator[tuple[str, bool]]:
    """Each sentence as it is read, and whether it has a footnote."""
    for line in body.splitlines():
        if line.lstrip().startswith("#"):
            continue
        for sentence in _ENDS.sub(r"\1\n", _ITEM.sub("", line)).splitlines():
            if words := plain(sentence):
                yield words, MARK.search(sentence) is not None
