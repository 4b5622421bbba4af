"""Rule that two persons are the same. Ids never move; closing the decision undoes it without loss."""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.decide import pair_of
from habeas.ledger.errors import NotThere, Refused


def merge_persons(one: str, other: str, *, by: str, at: datetime, why: str) -> int:
    """The number of the decision. Raises NotThere, or Refused for one person given twice."""
    persons = {p.pk: p for p in models.Person.objects.filter(pk__in=(one, other))}
    if one == other:
        raise Refused("A person cannot be merged with themselves; name two persons.")
    for wanted in (one, other):
        if wanted not in persons:
            raise NotThere("There is no person {id}.", id=wanted)
    pair = pair_of(Ruling.SAME_PERSON, [one, other])
    cases = list(models.Case.objects.select_related("person").filter(person__in=persons))
    standing = models.Decision.objects.filter(
        ruling=Ruling.SAME_PERSON.value, pair=pair, closed_at__isnull=True
    ).first()
    if standing is not None:
        return int(standing.pk)
    with act("merge_persons", cases, by=by, at=at) as doing:
        decision = models.Decision.objects.create(
            ruling=Ruling.SAME_PERSON.value, on=[one, other], pair=pair, by=by, at=at, why=why
        )
        doing.touches(one, other)
    return int(decision.pk)
