"""Set a paper aside: it stays on file with every version, and is not written on any more."""

from datetime import datetime

from django.db import transaction

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.save_paper import Words, latest_for_update, save_paper


def set_paper_aside(paper: models.PaperDraft, *, by: str, at: datetime) -> None:
    """Raises Refused for a paper that is set aside already."""
    with act("set_paper_aside", [paper.case], by=by, at=at) as doing:
        latest_for_update(paper)
        paper.set_aside_at = at
        paper.save(update_fields=["set_aside_at"])
        doing.touches(paper.pk)


@transaction.atomic
def save_and_set_aside(
    paper: models.PaperDraft, words: Words, *, seen: int, by: str, at: datetime
) -> None:
    """Keep words that are not saved yet as the last version. Raises what saving and setting aside raise."""
    save_paper(paper, words, seen=seen, by=by, at=at)
    set_paper_aside(paper, by=by, at=at)
