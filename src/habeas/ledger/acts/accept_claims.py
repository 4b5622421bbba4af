"""Accept proposals: from then on the file holds them."""

from collections.abc import Iterable
from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts.decide import decide


def accept_claims(case: models.Case, ids: Iterable[str], *, by: str, at: datetime) -> int:
    """Accept these claims; how many were not accepted yet. Raises NotThere."""
    return decide(case, Ruling.ACCEPT, [(i,) for i in ids], by=by, at=at)
