"""What a passage asks of the reader that it belongs to, and of the language that it is in."""

from collections.abc import Callable
from typing import Protocol

from habeas.core.values import Duration
from habeas.core.when import When
from habeas.reading.bodies import Bodies
from habeas.reading.passage_words import PassageWords
from habeas.reading.people import People
from habeas.reading.sentences import Sentence
from habeas.reading.voices import Voices


class Tongue(Protocol):
    """What a passage asks of the language it is in."""

    @property
    def passage(self) -> PassageWords:
        """The words of a clause."""

    @property
    def duration(self) -> Callable[[str], Duration | None]:
        """Reads a length of time."""


class Reader(Protocol):
    """What a passage asks of the reader it belongs to."""

    bodies: Bodies
    people: People
    voices: Voices
    document_date: When | None

    @property
    def pack(self) -> Tongue:
        """The language of the sentence being read."""

    def told_so_far(self, sentence: Sentence) -> str:
        """The paragraph up to and with the sentence."""

    def lead(self, sentence: Sentence) -> Sentence | None:
        """The sentence that opens the list in which it is an item."""

    def following(self, sentence: Sentence) -> Sentence | None:
        """The next sentence of its paragraph."""

    def day_of_court(self, sentence: Sentence) -> When | None:
        """The day of the court of which the sentence before it tells."""
