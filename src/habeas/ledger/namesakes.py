"""The cases on one person: those who were ruled to be one, each with the others that may be known beside it."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from django.db.models import QuerySet

from habeas.core.decisions import Ruling
from habeas.core.identity import canonical
from habeas.ledger.identity import ruled
from habeas.ledger.models import Case


class Namesake(NamedTuple):
    """A case on somebody ruled to be the same person: its reference, and the name that it uses."""

    reference: str
    name: str


def namesakes(cases: QuerySet[Case]) -> Mapping[str, tuple[Namesake, ...]]:
    """For each of these cases, by reference, the others of them on the same person. In two queries."""
    same = ruled(Ruling.SAME_PERSON)
    if not same:
        return {}
    one = canonical({person for pair in same for person in pair}, same)
    groups: dict[str, list[Namesake]] = defaultdict(list)
    rows = cases.filter(person__in=one).order_by("pk")
    for person, *told in rows.values_list("person", "reference", "person__name"):
        groups[one[person]].append(Namesake(*told))
    return {
        each.reference: tuple(other for other in group if other is not each)
        for group in groups.values()
        for each in group
    }
