"""Enter what somebody told: their words become a source, and the claim rests on them. Both, or neither."""

from datetime import datetime
from pathlib import Path

from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import together
from habeas.ledger.acts.add_source import NewSource, add_source
from habeas.ledger.acts.enter_claim import ByHand, enter_claim


def enter_told(
    case: models.Case,
    told: NewSource,
    new: ByHand,
    *,
    root: Path,
    by: str,
    at: datetime,
    clearance: Level = Level.SEALED,
) -> str:
    """The id of the new claim, by somebody cleared to a level. Raises Refused where its quote does not stand in what was told."""
    with together(at=at):
        source, _ = add_source(case, told, root=root, by=by, at=at, clearance=clearance)
        return enter_claim(case, source, new, by=by, at=at)
