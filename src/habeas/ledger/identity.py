"""Who is ruled to be whom now: the persons of one group, and the cases on them."""

from collections.abc import Iterable

from habeas.core.decisions import Ruling
from habeas.core.identity import same_as
from habeas.ledger import models

Pair = tuple[str, str]


def ruled(ruling: Ruling) -> list[Pair]:
    """The pairs of persons of whom this is ruled now."""
    rows = models.Decision.objects.filter(ruling=ruling.value, closed_at__isnull=True)
    return [(one, other) for one, other in rows.order_by("pk").values_list("on", flat=True)]


def cases_on(persons: Iterable[str]) -> list[models.Case]:
    """The cases on these persons and on everybody ruled to be one with them: they share every form of the name."""
    group = same_as(persons, ruled(Ruling.SAME_PERSON))
    cases = models.Case.objects.select_related("person").filter(person__in=group)
    return list(cases.order_by("pk"))
