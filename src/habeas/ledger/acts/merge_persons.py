"""Rule that two persons are the same. Ids never move; closing the decision undoes it without loss."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.identity import same_as
from habeas.ledger.acts._persons import must_be_two, rule_on
from habeas.ledger.errors import Refused
from habeas.ledger.identity import ruled


def merge_persons(one: str, other: str, *, by: str, at: datetime, why: str) -> int:
    """The number of the decision.

    Raises NotThere, or Refused for one person given twice and where it would make one of those ruled to be two.
    """
    must_be_two(one, other)
    merged = same_as([one, other], ruled(Ruling.SAME_PERSON))
    if any(merged.issuperset(pair) for pair in ruled(Ruling.NOT_SAME_PERSON)):
        raise Refused("They are ruled to be two persons; undo that ruling first.")
    return rule_on("merge_persons", Ruling.SAME_PERSON, (one, other), by=by, at=at, why=why)
