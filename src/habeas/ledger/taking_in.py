"""A document into a case: stored as a source, read, and what it says of the person proposed."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from habeas.core.confidential import kept_from_the_public
from habeas.core.levels import Level
from habeas.core.likeness import Likeness
from habeas.core.names import is_same_across_scripts, is_same_name
from habeas.core.unnamed import asks_not_to_be_named
from habeas.core.when import When
from habeas.ledger import models
from habeas.ledger.acts.add_source import NewSource, add_source
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.likeness import likenesses_of
from habeas.reading import Proposal, Reading, read


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one document.

    `asked` is how whoever wrote it asks not to be named; `kept` how it says that it is not for everybody, where it was added for more
    than the case team.
    """

    source: models.Source
    is_new: bool
    proposed: int
    about_others: int
    alike: tuple[Likeness, ...] = ()
    asked: str | None = None
    kept: str | None = None


def take_into(
    case: models.Case,
    new: NewSource,
    *,
    root: Path,
    by: str,
    at: datetime,
    clearance: Level = Level.SEALED,
    reading: Reading | None = None,
) -> TakenIn:
    """Store one document, by somebody cleared to a level, and propose its claims about the person of the case.

    It is read here, unless its reading is at hand and tells of the person. What somebody wrote who asks not to be named is for the case team at
    first, whatever level it is given.
    """
    names = _names_of(case)
    if reading is None or not _tells_of(reading, names):
        reading = read(
            new.text,
            document_date=When(new.date) if new.date else None,
            title=new.title,
            publisher=new.publisher,
            language=new.language or "en",
            known=names,
        )
    asked = next((new.text[a:b] for a, b in asks_not_to_be_named(new.text)), None)
    least = min(Level.RESTRICTED, clearance) if asked else Level.PUBLIC
    new = replace(new, publisher=new.publisher or reading.publisher, least=least)
    source, is_new = add_source(case, new, root=root, by=by, at=at, clearance=clearance)
    proposed, others = _propose(case, source, reading, by=by, at=at)
    alike = likenesses_of(source) if is_new else ()
    return TakenIn(source, is_new, proposed, others, alike, asked, _kept(source))


def _kept(source: models.Source) -> str | None:
    span = kept_from_the_public(source.text)
    return source.text[slice(*span)] if span and Level(source.level) < Level.RESTRICTED else None


def read_again(
    case: models.Case, source: models.Source, *, by: str, at: datetime
) -> tuple[int, int]:
    """Read a source of the case: how many claims are new, and how many of those found are about others."""
    reading = read(
        source.text,
        document_date=When(source.date) if source.date else None,
        title=source.title,
        publisher=source.publisher or None,
        language=source.language or "en",
        known=_names_of(case),
    )
    return _propose(case, source, reading, by=by, at=at)


def _names_of(case: models.Case) -> tuple[str, ...]:
    return tuple(form.text for form in case.person.forms.all())


def _tells_of(reading: Reading, names: tuple[str, ...]) -> bool:
    """Whether it proposes something of the person, or nothing of anybody; else the text may call them by the surname alone."""
    found = reading.proposals
    return not found or any(_is_about(each, reading, names) for each in found)


def _propose(
    case: models.Case, source: models.Source, reading: Reading, *, by: str, at: datetime
) -> tuple[int, int]:
    names = _names_of(case)
    mine = [_proposed(p) for p in reading.proposals if _is_about(p, reading, names)]
    proposed = propose_claims(case, source, mine, by=by, at=at)
    return proposed, len(reading.proposals) - len(mine)


def _is_about(found: Proposal, reading: Reading, names: tuple[str, ...]) -> bool:
    """Named as the person, or not named in a document that is about no one else."""
    told = found.persons or reading.persons
    return not told or any(_is_one(p, n) for p in told for n in names)


def _is_one(named: str, known: str) -> bool:
    return is_same_name(named, known) or is_same_across_scripts(named, known)


def _proposed(found: Proposal) -> Proposed:
    return Proposed(
        fact=found.fact,
        start=found.start,
        end=found.end,
        rule=found.rule_in_language,
        polarity=found.polarity,
        certainty=found.certainty,
        attribution=found.attribution,
        confidence=found.confidence,
        told_on=found.told_on,
    )
