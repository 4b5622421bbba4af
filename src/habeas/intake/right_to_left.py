"""Letters of scripts that run from the right, put in the order in which they are read.

Some programs, browsers among them, draw the letters of a word from the left: a PDF gives them in that order then. Where
each letter stands on the page tells.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

SCRIPT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_DIGITS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")
_STOP_AND_NUMBER = re.compile(r"(?<!\S)([.,:;!،؛؟]+)(\d[\d.,:/-]*)(?!\S)")


def in_reading_order(letters: Sequence[str], left_of: Callable[[int], float]) -> list[str]:
    """The letters, those of each word that runs from the right by their place on the page.

    >>> "".join(in_reading_order("נחל", [1.0, 2.0, 3.0].__getitem__))
    'לחנ'
    """
    ordered = list(letters)
    for word in _runs(range(len(letters)), lambda index: _is_of_word(letters[index])):
        if len(word) > 1:
            read = [letters[index] for index in _read(word, letters, left_of)]
            ordered[word[0] : word[-1] + 1] = read
    return ordered


def number_before_its_stop(text: str) -> str:
    """A line that runs from the right, in which a stop drawn at the left of a number stands after it."""
    return _STOP_AND_NUMBER.sub(r"\2\1", text) if SCRIPT.search(text) else text


def _is_of_word(letter: str) -> bool:
    return bool(SCRIPT.match(letter)) and not _DIGITS.match(letter) and letter not in "،؛؟"


def _read(
    word: Sequence[int], letters: Sequence[str], left_of: Callable[[int], float]
) -> list[int]:
    """A mark above or below a letter has no place of its own: it parts the word into pieces, each read by itself."""
    pieces = list(_pieces(word, letters))
    held = [piece for piece in pieces if not _is_mark(letters[piece[0]])]
    if len(held) > 1 and left_of(held[0][0]) < left_of(held[-1][0]):
        return [*reversed(word)]
    return [index for piece in pieces for index in _turned(piece, left_of)]


def _turned(piece: list[int], left_of: Callable[[int], float]) -> list[int]:
    return piece[::-1] if left_of(piece[0]) < left_of(piece[-1]) else piece


def _pieces(word: Sequence[int], letters: Sequence[str]) -> Iterable[list[int]]:
    piece: list[int] = []
    for index in word:
        if piece and _is_mark(letters[index]) != _is_mark(letters[piece[-1]]):
            yield piece
            piece = []
        piece.append(index)
    yield piece


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) > 0


def _runs(indexes: Iterable[int], belongs: Callable[[int], bool]) -> Iterable[list[int]]:
    run: list[int] = []
    for index in indexes:
        if belongs(index):
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run
