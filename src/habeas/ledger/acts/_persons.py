"""What the acts on who is whom share: two persons that are there, and one open ruling of a sort on them."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.decide import pair_of
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.identity import Pair, cases_on


def must_be_two(one: str, other: str) -> None:
    """Raises NotThere, or Refused for one person given twice."""
    if one == other:
        raise Refused("A person cannot be merged with themselves; name two persons.")
    there = models.Person.objects.filter(pk__in=(one, other)).values_list("pk", flat=True)
    for wanted in (one, other):
        if wanted not in there:
            raise NotThere("There is no person {id}.", id=wanted)


def rule_on(name: str, ruling: Ruling, persons: Pair, *, by: str, at: datetime, why: str) -> int:
    """The decision that stands already, or a new one; the rows of every case on those merged are written again."""
    pair = pair_of(ruling, persons)
    standing = models.Decision.objects.filter(
        ruling=ruling.value, pair=pair, closed_at__isnull=True
    ).first()
    if standing is not None:
        return int(standing.pk)
    with act(name, cases_on(persons), by=by, at=at) as doing:
        decision = models.Decision.objects.create(
            ruling=ruling.value, on=list(persons), pair=pair, by=by, at=at, why=why
        )
        doing.touches(*persons)
    return int(decision.pk)
