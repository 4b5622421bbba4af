"""What a file carries and its pages do not show: comments, changes that were kept track of, hidden words, properties."""

from dataclasses import dataclass

from habeas.core.values import Choice


class Where(Choice):
    """In which part of the file it is."""

    COMMENT = "comment"
    DELETED = "deleted words"
    INSERTED = "words not yet accepted"
    HIDDEN = "hidden words"
    PROPERTY = "property of the file"


@dataclass(frozen=True, slots=True)
class Unseen:
    """One thing that the pages do not show, and the words of it."""

    where: Where
    text: str
