"""Approve a version of a paper: only the latest, each person once."""

from datetime import datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.save_paper import latest_for_update
from habeas.ledger.errors import Refused


def approve_paper(paper: models.PaperDraft, *, seen: int, by: str, at: datetime) -> None:
    """Raises ChangedMeanwhile where the latest version is not the one seen, Refused for a second time."""
    with act("approve_paper", [paper.case], by=by, at=at) as doing:
        latest = latest_for_update(paper)
        if latest.number != seen:
            raise ChangedMeanwhile(
                "Somebody has saved other words meanwhile; read them before you approve."
            )
        if latest.approvals.filter(by=by).exists():
            raise Refused("You have approved these words already.")
        models.PaperApproval.objects.create(version=latest, by=by, at=at)
        doing.touches(paper.pk, f"version:{seen}")
