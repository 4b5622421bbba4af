"""A draft: statements, each on the claims it rests on, and the Markdown made of them.

What has no anchor does not compile: a Sentence without claims, or on a claim that the audience may not see,
raises Unanchored. The author's own words (a salutation, a heading, a closing) are a type of their own.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.prose import Phrase
from habeas.papers.escaping import escape


class Unanchored(HabeasError):
    """A statement with nothing under it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with its own footnote: the claims it rests on, and what the note says first.

    `names` are the words of the file that stand in it.
    """

    text: str
    claims: tuple[str, ...]
    note: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement of fact, in one clause or more."""

    clauses: tuple[Clause, ...]

    @property
    def text(self) -> str:
        """The words."""
        return " ".join(clause.text for clause in self.clauses)

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that it rests on, each once."""
        return tuple(dict.fromkeys(i for clause in self.clauses for i in clause.claims))


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The author's own words: an opening, a heading, a closing. They assert no fact of the case."""

    text: str


@dataclass(frozen=True, slots=True)
class Lead(OwnWords):
    """Own words that open a list: they stand before it and are no point of it."""


Statement = Sentence | OwnWords


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part, or deeper, of a question in it."""

    words: OwnWords
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Statements that stand together."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """Statements that stand in a numbered list."""

    statements: tuple[Statement, ...]


Block = Heading | Paragraph | Points


@dataclass(frozen=True, slots=True)
class Missing:
    """What the caseworker must know: a sentence, and the claims that it is about, if there are any."""

    said: Phrase
    claims: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.said.text()


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper as written from a case: `markdown` is without the title and has a footnote for every statement.

    `missing` is for the caseworker and not in the paper; `left_out` counts the claims above the audience. `names` are
    the words of the file that stand in it, each with the forms in which it can stand there. `gone` is how many statements
    a page had no room for.
    """

    title: str
    sentences: tuple[Statement, ...]
    markdown: str
    missing: tuple[Missing, ...]
    left_out: int
    claims: tuple[str, ...]
    language: str = "en"
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    gone: int = 0


def says(text: str, claims: Sequence[str], note: str = "") -> Sentence:
    """A sentence of one clause."""
    return Sentence((Clause(text, tuple(dict.fromkeys(claims)), note),))


def statements(blocks: Sequence[Block]) -> tuple[Statement, ...]:
    """The statements of the blocks in order."""
    found: list[Statement] = []
    for block in blocks:
        found += [block.words] if isinstance(block, Heading) else block.statements
    return tuple(found)


class Compiler:
    """Makes Markdown of blocks, numbering the footnotes as they come."""

    def __init__(self, casefile: Casefile, note: Callable[[Clause], str]) -> None:
        self._note = note
        self._notes: list[str] = []
        self._seen = {claim.id for claim in casefile.known_claims}

    def compile(self, blocks: Sequence[Block]) -> str:
        """The Markdown of the blocks with their footnotes; raises Unanchored."""
        parts = [self._block(block) for block in blocks]
        notes = [f"[^{number}]: {note}" for number, note in enumerate(self._notes, 1)]
        return "\n\n".join([*parts, *notes]) + "\n"

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            return f"{'#' * block.depth} {escape(block.words.text)}"
        told = [self._statement(statement) for statement in block.statements]
        if isinstance(block, Points):
            return "\n".join(f"{number}. {text}" for number, text in enumerate(told, 1))
        return " ".join(told)

    def _statement(self, statement: Statement) -> str:
        if isinstance(statement, OwnWords):
            return escape(statement.text)
        if not statement.clauses:
            raise Unanchored("A sentence has no words; leave it out.")
        return " ".join(self._clause(clause) for clause in statement.clauses)

    def _clause(self, clause: Clause) -> str:
        if not clause.claims:
            raise Unanchored(f"“{clause.text}” rests on no claim; anchor it or leave it out.")
        for claim in clause.claims:
            if claim not in self._seen:
                raise Unanchored(
                    f"“{clause.text}” rests on claim {claim}, which this audience may not see."
                )
        self._notes.append(self._note(clause))
        return f"{escape(clause.text)}[^{len(self._notes)}]"
