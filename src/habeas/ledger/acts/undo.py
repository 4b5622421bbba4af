"""Undo what a line of the log did: close the decisions it made, or make again those it closed."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import holding
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.close_decision import close_decision
from habeas.ledger.acts.decide import decide
from habeas.ledger.history import entry_of, to_undo


def undo(case: models.Case, number: int, *, by: str, at: datetime) -> int:
    """How many decisions that was. Raises NotThere, or ChangedMeanwhile where nothing is left to undo."""
    with holding(case):
        line = entry_of(case, number)
        decisions = to_undo(case, [line]).get(line.pk, [])
        if not decisions:
            raise ChangedMeanwhile("That has been undone already, or cannot be undone any more.")
        for row in decisions:
            if row.closed_at is None:
                close_decision(row.pk, by=by, at=at)
            else:
                decide(case, Ruling(row.ruling), [tuple(row.on)], by=by, at=at, why=row.why)
    return len(decisions)
