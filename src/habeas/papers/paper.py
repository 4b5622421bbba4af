"""What a paper is: a title, the order of its parts, and what the file must hold before it can be written."""

from collections.abc import Callable
from dataclasses import dataclass

from habeas.core.levels import Level
from habeas.papers.draft import Block, Heading, OwnWords
from habeas.papers.fitting import Spare
from habeas.papers.wording import languages_of
from habeas.papers.writing import Writing

Part = Callable[[Writing], list[Block]]


_SHORT = 2


def _title(_: Writing) -> str:
    return "title"


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a body lets a paper be, in pages without its annexes, and who says so."""

    pages: int
    authority: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of text that is written from a case. `parts` are pairs of a heading's piece, if any, and a part.

    `check` raises where the file does not hold what the paper cannot do without. `form_of` says whose form it is and
    what its questions were compared with. `until` asks for the day on which it turns: an embargo's end, the last day to write.
    `title_piece` names the piece that is the title, where that depends on the case. `spares` are the parts of a paper of
    one page that give way, one statement after the other, where it has no room for them. `read_by` is the level of who reads
    it once it is sent: whoever drafts it with more is told so.
    """

    key: str
    label: str
    package: str
    parts: tuple[tuple[str | None, Part], ...]
    check: Callable[[Writing], None]
    form_of: str = ""
    limit: Limit | None = None
    for_procedures: tuple[str, ...] = ()
    until: str = ""
    title_piece: Callable[[Writing], str] = _title
    spares: tuple[Spare, ...] = ()
    read_by: Level = Level.INTERNAL

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it can be written in."""
        return languages_of(self.package)

    @property
    def sources_cited(self) -> int:
        """How many sources a footnote names before it says how many more there are: a page or two have room for one."""
        return 1 if self.short_pages else 2

    @property
    def short_pages(self) -> int:
        """How many pages it has, where that is one or two; else 0."""
        return self.limit.pages if self.limit is not None and self.limit.pages <= _SHORT else 0

    def blocks(self, writing: Writing) -> list[Block]:
        """The paper's blocks in order; a part with nothing to tell leaves no heading."""
        found: list[Block] = []
        for heading, part in self.parts:
            made = part(writing)
            if made and heading is not None:
                found.append(Heading(OwnWords(writing.word(heading))))
            found += made
        return found


def any_file(writing: Writing) -> None:
    """The check of a paper that can be written from the first fact on."""
