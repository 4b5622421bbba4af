"""Reject proposals, with the reason."""

from collections.abc import Iterable
from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts.decide import decide
from habeas.ledger.errors import Refused


def reject_claims(case: models.Case, ids: Iterable[str], *, by: str, at: datetime, why: str) -> int:
    """Reject these claims; how many were not rejected yet. Raises NotThere, or Refused without a reason."""
    if not why.strip():
        raise Refused("A rejection needs a reason; add --why.")
    return decide(case, Ruling.REJECT, [(i,) for i in ids], by=by, at=at, why=why.strip())
