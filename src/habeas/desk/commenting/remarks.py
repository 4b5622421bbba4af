"""Comments as pages show them: each with what it is about, and where that is read."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from habeas.core.access import Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.desk.asking import address
from habeas.desk.reader.pages import language_name
from habeas.desk.telling import tell
from habeas.ledger import models
from habeas.ledger.commenting import comments_seen_by, may_withdraw


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be commented on: in words, where it is read, whom it is for, and whether it has words to quote."""

    id: str
    said: str
    address: str
    level: Level
    is_paper: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment. The one who may withdraw it reads it still when it is."""

    row: models.Comment
    subject: Subject
    language: str
    may_withdraw: bool

    @property
    def is_readable(self) -> bool:
        """Whether its words are shown."""
        return self.row.withdrawn_at is None or self.may_withdraw


@dataclass(frozen=True, slots=True)
class Commented:
    """The comments on a page, and what whoever looks at it can comment on."""

    reference: str
    remarks: tuple[Remark, ...]
    subjects: tuple[Subject, ...] = ()


Papers = Mapping[str, models.PaperDraft]


def subject_of(casefile: Casefile, papers: Papers, about: str) -> Subject | None:
    """What the casefile or the papers have under that id."""
    if about in papers:
        paper = papers[about]
        there = address("paper", casefile.reference, about)
        return Subject(about, paper.title, there, Level(paper.audience), is_paper=True)
    source = casefile.known_sources.get(about)
    if source is not None:
        there = address("source", casefile.reference, about)
        return Subject(about, source.title, there, source.level)
    claim = next((c for c in casefile.known_claims if c.id == about), None)
    if claim is None:
        return None
    there = address("source", casefile.reference, claim.anchors[0].source, claim=about)
    levels = (casefile.known_sources[anchor.source].level for anchor in claim.anchors)
    return Subject(about, tell(claim), f"{there}#passage", max(claim.level, *levels))


def remarks_of(
    actor: Actor, casefile: Casefile, *, papers: Papers, about: Collection[str] | None = None
) -> tuple[Remark, ...]:
    """The comments that the actor sees, the oldest first."""
    rows = comments_seen_by(actor, casefile, papers=papers, about=about)
    return tuple(_remarks(actor, casefile, papers, rows))


def _remarks(
    actor: Actor, casefile: Casefile, papers: Papers, rows: Iterable[models.Comment]
) -> Iterator[Remark]:
    for row in rows:
        subject = subject_of(casefile, papers, row.about)
        if subject is not None:
            language = language_name(row.language) if row.language else ""
            yield Remark(row, subject, language, may_withdraw(actor, casefile, row))


def commented(
    actor: Actor,
    casefile: Casefile,
    *,
    about: Collection[str],
    offered: Sequence[str],
    papers: Papers | None = None,
) -> Commented:
    """The comments on these things, with the ways to comment on those `offered`, for a page that shows them."""
    known = papers or {}
    may_comment = may(actor, Action.COMMENT, casefile.reference)
    found = (subject_of(casefile, known, each) for each in offered if may_comment)
    remarks = remarks_of(actor, casefile, papers=known, about=about)
    return Commented(casefile.reference, remarks, tuple(each for each in found if each))


def on_paper(actor: Actor, casefile: Casefile, paper: models.PaperDraft) -> Commented:
    """The comments on a paper that the actor sees."""
    mine = (paper.pk,)
    return commented(actor, casefile, about=mine, offered=mine, papers={paper.pk: paper})
