"""Documents of the development set, spoilt as documents are: cut, pasted, mistyped, misread and garbled.

The same number always gives the same document.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random

SET = Path(__file__).resolve().parents[1] / "tests" / "reading" / "development"
_ODD = (
    *"\x00\t\r\f\v\x85\u2028\u200b\u200d\u200e\u202e\ufeff\xad\ufffd\ufffe\u0301\u0670\U0001f5fa\U0001d7d9",
    *"İıßŉǅΣσςﬁﬀ٣۴三百〇", *"\"'“”«»„‘’‹›「」()[]{}*•–—-…;:,.!?؟。、§№/\\|@#%&",
    "\n\n", "\n", " ", "\u00a0", "...", " - ", "--", "1/2/", "00", "99", "(a)", "[1]", "&nbsp;", "<b>", "\r\n",
)  # fmt: skip
_STRAY = (
    "31 February 2021", "0 May 2020", "32 June", "1 January 0000", "31 décembre 9999", "30 февраля", "29 February 2023",
    "13/13/2013", "2020-00-00", "the 99th of May", "999999999 years ago", "two hundred million days later",
    "the following day", "that same night", "hace 0 años", "через 99999 лет", "il y a mille siècles", "since then",
    "he", "they both", "she said that he said that they said", "Mr", "Dr. Prof. Mrs", "the couple", "not not not",
    "for 99999999999999999999 months", "article 0", "№ 999999999999", "in 10000", "last Monday", "next century",
)  # fmt: skip
_PARAGRAPH = re.compile(r"\n\s*\n")
_SENTENCE = re.compile(r"(?<=[.!?。])\s+")


@cache
def originals() -> tuple[str, ...]:
    """Every text of the set, in all its languages."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(SET.glob("*/*.txt")))


def mutated(number: int) -> str:
    """One spoilt document: a part of one original, or of two, and some things done to it."""
    dice = Random(number)
    text = _excerpt(dice)
    if dice.random() < 0.3:
        text += dice.choice(("\n\n", "\n", " ")) + _excerpt(dice)
    for _ in range(dice.choice((1, 1, 2, 3, 5, 8))):
        text = dice.choice(_DAMAGES)(text, dice)
    return text


def _excerpt(dice: Random) -> str:
    paragraphs = _PARAGRAPH.split(dice.choice(originals()))
    start = dice.randrange(len(paragraphs))
    return "\n\n".join(paragraphs[start : start + dice.choice((1, 1, 2, 2, 4))])


def _place(text: str, dice: Random) -> int:
    return dice.randint(0, len(text))


def _cut(text: str, dice: Random) -> str:
    start = _place(text, dice)
    return text[:start] + text[start + dice.choice((1, 1, 2, 7, 40, 300)) :]


def _insert(text: str, dice: Random) -> str:
    for _ in range(dice.choice((1, 2, 10, 50))):
        at = _place(text, dice)
        text = text[:at] + dice.choice(_ODD) + text[at:]
    return text


def _overwrite(text: str, dice: Random) -> str:
    letters = list(text)
    for _ in range(len(letters) // dice.choice((10, 50, 200))):
        letters[dice.randrange(len(letters))] = dice.choice(_ODD)
    return "".join(letters)


def _stray(text: str, dice: Random) -> str:
    words = text.split(" ")
    words.insert(dice.randint(0, len(words)), dice.choice(_STRAY))
    return " ".join(words)


def _swap_sentences(text: str, dice: Random) -> str:
    sentences = _SENTENCE.split(text)
    dice.shuffle(sentences)
    return dice.choice((" ", "\n", "\n\n", "; ", ", and ")).join(sentences)


def _swap_words(text: str, dice: Random) -> str:
    words = text.split(" ")
    for _ in range(dice.choice((1, 4, 20))):
        one, two = dice.randrange(len(words)), dice.randrange(len(words))
        words[one], words[two] = words[two], words[one]
    return " ".join(words)


def _repeat(text: str, dice: Random) -> str:
    at, length = _place(text, dice), dice.choice((1, 5, 30, 200))
    return text[:at] + text[at : at + length] * dice.choice((2, 3, 10)) + text[at + length :]


def _change_digits(text: str, dice: Random) -> str:
    return re.sub(r"\d", lambda d: dice.choice("0123456789") if dice.random() < 0.5 else d[0], text)


def _change_case(text: str, dice: Random) -> str:
    return dice.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))(text)


def _wrap(text: str, dice: Random) -> str:
    """Lines broken where a printer broke them."""
    width = dice.choice((8, 30, 72))
    return re.sub(rf"(.{{{width},}}?) ", r"\1\n", text)


def _flatten(text: str, dice: Random) -> str:
    return re.sub(r"\s+", dice.choice((" ", "", "\n", "\u00a0")), text)


def _drop_marks(text: str, dice: Random) -> str:
    return re.sub(dice.choice((r"[.!?]", r"[,;:]", r"[\"“”«»]", r"[()\[\]]", r"\s")), "", text)


_DAMAGES: Sequence[Callable[[str, Random], str]] = (
    _cut, _insert, _overwrite, _stray, _swap_sentences, _swap_words, _repeat, _change_digits, _change_case, _wrap,
    _flatten, _drop_marks,
)  # fmt: skip
