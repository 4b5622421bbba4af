"""What a file carries and its pages do not show: comments, changes that were kept track of, hidden words, properties."""

import re
from dataclasses import dataclass

from habeas.core.values import Choice

NAME = "Habeas"
"""The author of our comments in a Word document."""
# The soft hyphen, the space of no width, the word joiner and the mark of byte order.
SHOWS_NOTHING = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]")


class Where(Choice):
    """In which part of the file it is."""

    COMMENT = "comment"
    OURS = "comments of an earlier check"
    DELETED = "deleted words"
    INSERTED = "words not yet accepted"
    HIDDEN = "hidden words"
    PROPERTY = "property of the file"
    LINK = "address of a link"
    DESCRIBED = "description of a picture, a link or a field"
    FILE = "name of the file"


@dataclass(frozen=True, slots=True)
class Unseen:
    """One thing that the pages do not show, and the words of it.

    `at` is the number of the first sign of the text that it is about, and that of the sign after the last; None where
    it has no place among the words.
    """

    where: Where
    text: str
    at: tuple[int, int] | None = None


def is_sign(character: str) -> bool:
    """Whether it is seen: no white space, and none of those that show nothing.

    >>> [is_sign(each) for each in "a \u00ad"]
    [True, False, False]
    """
    return not character.isspace() and not SHOWS_NOTHING.match(character)
