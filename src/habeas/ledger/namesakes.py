"""The cases on one person: those who were ruled to be one, each with the others that may be known beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from django.db.models import QuerySet

from habeas.core.decisions import Ruling
from habeas.core.identity import canonical
from habeas.ledger.identity import ruled
from habeas.ledger.models import Case
from habeas.ledger.search import PERSON, Hit


class Namesake(NamedTuple):
    """A case on somebody ruled to be the same person: its reference, the name that it uses, the person's id."""

    reference: str
    name: str
    person: str


def namesakes(cases: QuerySet[Case]) -> Mapping[str, tuple[Namesake, ...]]:
    """For each of these cases, by reference, the others of them on the same person. In two queries."""
    same = ruled(Ruling.SAME_PERSON)
    if not same:
        return {}
    one = canonical({person for pair in same for person in pair}, same)
    groups: dict[str, list[Namesake]] = defaultdict(list)
    rows = cases.filter(person__in=one).order_by("pk")
    for reference, name, person in rows.values_list("reference", "person__name", "person"):
        groups[one[person]].append(Namesake(reference, name, person))
    return {
        each.reference: tuple(other for other in group if other is not each)
        for group in groups.values()
        for each in group
    }


def with_namesakes(hits: Iterable[Hit], cases: QuerySet[Case]) -> Iterator[Hit]:
    """What was found, and after each person the cases on the same one under other names, each once."""
    hits = list(hits)
    told = {hit.case for hit in hits if hit.sort == PERSON}
    same = namesakes(cases) if told else {}
    for hit in hits:
        yield hit
        for other in same.get(hit.case, ()) if hit.sort == PERSON else ():
            if other.reference not in told:
                told.add(other.reference)
                yield Hit(PERSON, other.reference, other.person, hit.excerpt)
