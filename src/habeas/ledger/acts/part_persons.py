"""Rule that two persons whose names are alike are two; closing the decision asks about them again."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.identity import same_as
from habeas.ledger.acts._persons import must_be_two, rule_on
from habeas.ledger.errors import Refused
from habeas.ledger.identity import ruled


def part_persons(one: str, other: str, *, by: str, at: datetime, why: str) -> int:
    """The number of the decision. Raises NotThere, or Refused where they are ruled to be one."""
    must_be_two(one, other)
    if other in same_as([one], ruled(Ruling.SAME_PERSON)):
        raise Refused("They are ruled to be one person; undo that ruling first.")
    return rule_on("part_persons", Ruling.NOT_SAME_PERSON, (one, other), by=by, at=at, why=why)
