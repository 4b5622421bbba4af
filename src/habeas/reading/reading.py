"""What a reading gives: proposals of claims, each on exact words, and whom and what the document is about."""

from dataclasses import dataclass

from habeas.core.claims import Certainty, Polarity
from habeas.core.degrees import Degree, degree_of
from habeas.core.facts import Fact
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that a document would give: `quote` is its text from start to end, in code points.

    Several persons of one fact are joined by '; '. `language` is that of the passage. `signs` speak for the proposal or
    against it; `confidence` is how likely it is right after them, None where nobody has measured it. `told_on` is the day on which
    somebody whom the document cites said it, where it gives one.
    """

    person: str | None
    fact: Fact
    polarity: Polarity
    certainty: Certainty
    attribution: str | None
    quote: str
    start: int
    end: int
    rule: str
    language: str = ""
    signs: tuple[str, ...] = ()
    confidence: float | None = None
    told_on: When | None = None

    @property
    def persons(self) -> tuple[str, ...]:
        """The persons one by one."""
        return tuple(self.person.split("; ")) if self.person else ()

    @property
    def rule_in_language(self) -> str:
        """The rule by a name that no other language has: 'en/arrest.was_taken'."""
        return f"{self.language}/{self.rule}" if self.language else self.rule

    @property
    def is_sure(self) -> bool:
        """Whether it is as likely right as what is called sure has to be."""
        return self.confidence is not None and degree_of(self.confidence) is Degree.SURE


@dataclass(frozen=True, slots=True)
class Unread:
    """A passage in a language in which claims are not read yet, with what is found in it all the same."""

    start: int
    end: int
    language: str
    noticed: tuple["Noticed", ...] = ()


@dataclass(frozen=True, slots=True)
class Noticed:
    """A name, date or quotation in such a passage; `what` says which, `when` what a date means."""

    what: str
    start: int
    end: int
    text: str
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One document, read. `languages` are those of its passages, the one that most is written in first.

    Of what is `quoted` from earlier messages nothing is proposed.
    """

    proposals: tuple[Proposal, ...]
    persons: tuple[str, ...]
    publisher: str | None
    language: str
    date: When | None
    languages: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()
    quoted: tuple[tuple[int, int], ...] = ()

    @property
    def unread_languages(self) -> tuple[str, ...]:
        """The languages in which passages of it stand and claims are not read yet."""
        return tuple(dict.fromkeys(passage.language for passage in self.unread))
