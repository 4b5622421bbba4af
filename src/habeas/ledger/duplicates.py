"""Who of the persons that a user sees may be one, and what is ruled of them: from the rows of the lists."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from habeas.core.access import Actor
from habeas.core.alike import Named, alike
from habeas.core.decisions import ON_PERSONS, Ruling
from habeas.core.identity import canonical
from habeas.ledger import models
from habeas.ledger.access import cases_seen_by
from habeas.ledger.identity import ruled
from habeas.ledger.lists import rows_seen_by


@dataclass(frozen=True, slots=True)
class RuledOn:
    """A ruling on two persons, by its number, with a case of each."""

    number: int
    references: tuple[str, str]


def duplicates_seen_by(actor: Actor, *, most: int) -> list[tuple[int, int]]:
    """The numbers of the rows, in the list of cases, of persons who may be one: the rarest names first, and no more."""
    rows = rows_seen_by(actor).order_by("case__reference")
    seen = list(rows.values_list("pk", "case__person", "names"))
    same = ruled(Ruling.SAME_PERSON)
    two = ruled(Ruling.NOT_SAME_PERSON)
    ids = {i for pair in (*same, *two) for i in pair}
    groups = canonical(ids | {person for _, person, _ in seen}, same)
    people = [Named(n, groups[who], tuple(names)) for n, (_, who, names) in enumerate(seen)]
    apart = {frozenset((groups[one], groups[other])) for one, other in two}
    found = islice(alike(people, apart), most)
    return [(seen[one.number][0], seen[other.number][0]) for one, other in found]


def rulings_seen_by(actor: Actor) -> Iterator[RuledOn]:
    """What is ruled now on two persons whose cases the actor sees, the latest first."""
    rows = models.Decision.objects.filter(
        ruling__in=[ruling.value for ruling in ON_PERSONS], closed_at__isnull=True
    )
    references = dict(cases_seen_by(actor).order_by("-pk").values_list("person", "reference"))
    for number, (one, other) in rows.order_by("-pk").values_list("pk", "on"):
        if one in references and other in references:
            yield RuledOn(number, (references[one], references[other]))
