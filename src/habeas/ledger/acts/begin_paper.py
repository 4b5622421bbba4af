"""Begin a paper: what it is, for whom, and its first words."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.save_paper import Words, first_version


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPaper:
    """A paper that is to be written: which, for an audience, to whom, in whose name, as of which day."""

    template: str
    title: str
    audience: Level
    as_of: date
    language: str = "en"
    given: Mapping[str, Sequence[str]] = field(default_factory=dict)
    addressees: tuple[str, ...] = ()
    organisation: str = ""
    signatories: tuple[str, ...] = ()
    until: date | None = None


def begin_paper(
    case: models.Case, new: NewPaper, words: Words, *, by: str, at: datetime
) -> models.PaperDraft:
    """The paper with its first version."""
    with act("begin_paper", [case], by=by, at=at) as doing:
        paper = models.PaperDraft.objects.create(
            id=uuid.uuid4().hex,
            case=case,
            template=new.template,
            title=new.title,
            audience=new.audience.value,
            language=new.language,
            words_given={words: list(forms) for words, forms in new.given.items()},
            addressees=list(new.addressees),
            organisation=new.organisation,
            signatories=list(new.signatories),
            until=new.until,
            as_of=new.as_of,
            begun_by=by,
            begun_at=at,
        )
        first_version(paper, words, by=by, at=at)
        doing.touches(paper.pk)
    return paper
