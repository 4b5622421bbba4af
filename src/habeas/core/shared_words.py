"""The words that two texts share: found by marks that an index holds, and shown side by side.

Marks are picked by winnowing (Schleimer, Wilkerson and Aiken, 2003) out of the hashes of all runs of eight words:
of every 24 runs in a row one leaves a mark, so that no shared stretch of 31 words or more goes unnoticed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from habeas.core.date_words import folded

RUN, _WINDOW = 8, 24
_NEAR, _PLACES = 4, 4
_PRIME, _BASE = 2**61 - 1, 1_000_003
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: where each begins and ends, and a number for it that accents and case do not change."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    codes: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.codes)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that stands in both texts, by its offsets in the one and in the other, and how many words are shared."""

    start: int
    end: int
    other_start: int
    other_end: int
    words: int

    @property
    def turned(self) -> "Passage":
        """The same with the two texts exchanged."""
        return Passage(self.other_start, self.other_end, self.start, self.end, self.words)


@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """The words of a text; where words are not set apart, as in Chinese, every character is one."""
    found = [(m.start(), m.end(), code_of(m[0])) for m in _WORD.finditer(text)]
    starts, ends, codes = zip(*found, strict=True) if found else ((), (), ())
    return Words(starts, ends, codes)


@lru_cache(maxsize=65_536)
def code_of(word: str) -> int:
    """A number that stands for the word, the same in every process."""
    return int.from_bytes(blake2b(folded(word).encode(), digest_size=7).digest())


@lru_cache(maxsize=64)
def _runs(text: str) -> tuple[int, ...]:
    """A number for each run of eight words; a text of fewer is one run."""
    codes = words_of(text).codes
    run = min(RUN, len(codes))
    if not run:
        return ()
    leaving = pow(_BASE, run, _PRIME)
    found, rolled = [], 0
    for place, code in enumerate(codes):
        rolled = (rolled * _BASE + code) % _PRIME
        if place >= run:
            rolled = (rolled - codes[place - run] * leaving) % _PRIME
        if place >= run - 1:
            found.append(rolled)
    return tuple(found)


def marks(text: str) -> frozenset[int]:
    """The least of every 24 runs in a row; all of them from 0 to 2**61."""
    runs = _runs(text)
    return frozenset(
        min(runs[i : i + _WINDOW]) for i in range(max(1, len(runs) - _WINDOW + 1)) if runs
    )


def shared_passages(one: str, other: str) -> tuple[Passage, ...]:
    """The stretches of the first that stand in the second, in the order of the first; a few words between are let by."""
    a, b = words_of(one), words_of(other)
    found = _joined(_matches(one, other))
    return tuple(
        Passage(a.starts[i], a.ends[i_end - 1], b.starts[j], b.ends[j_end - 1], count)
        for i, i_end, j, j_end, count in found
    )


def _matches(one: str, other: str) -> Iterator[tuple[int, int, int]]:
    """Where in the one, where in the other, and for how many words: the longest at each place."""
    a, b = words_of(one).codes, words_of(other).codes
    runs, places = _runs(one), _places(_runs(other))
    least = min(RUN, len(a), len(b))
    if least < RUN and len(a) != len(b):
        return
    at = 0
    while at < len(runs):
        lengths = [(_length(a, b, at, there), there) for there in places.get(runs[at], ())]
        length, there = max(lengths, default=(0, 0))
        if length < least or not length:
            at += 1
            continue
        yield at, there, length
        at += length


def _places(runs: Sequence[int]) -> Mapping[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for place, run in enumerate(runs):
        if len(found[run]) < _PLACES:
            found[run].append(place)
    return found


def _length(a: Sequence[int], b: Sequence[int], i: int, j: int) -> int:
    length, most = 0, min(len(a) - i, len(b) - j)
    while length < most and a[i + length] == b[j + length]:
        length += 1
    return length


def _joined(matches: Iterator[tuple[int, int, int]]) -> Iterator[tuple[int, int, int, int, int]]:
    """Matches that follow one another in both, a few words aside, as one."""
    held: tuple[int, int, int, int, int] | None = None
    for i, j, length in matches:
        if held and i - held[1] <= _NEAR and 0 <= j - held[3] <= _NEAR:
            held = (held[0], i + length, held[2], j + length, held[4] + length)
            continue
        if held:
            yield held
        held = (i, i + length, j, j + length, length)
    if held:
        yield held
