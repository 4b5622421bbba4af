"""What the lines of a history are about that whoever reads it may not see: it is as if it had not been done."""

from collections.abc import Collection, Iterable

from habeas.ledger import models

_TABLES = (models.Claim, models.Source, models.PaperDraft, models.Comment)


def hidden_in(
    case: models.Case, rows: Iterable[models.AuditEntry], seen: Collection[str]
) -> frozenset[str]:
    """The claims, sources, papers and comments of the case in these rows that are not seen. In a query for each sort."""
    asked = {str(i) for row in rows for i in row.on if ":" not in str(i)}.difference(seen)
    if not asked:
        return frozenset()
    found = (table.objects.filter(case=case, pk__in=asked) for table in _TABLES)
    return frozenset(pk for rows_found in found for pk in rows_found.values_list("pk", flat=True))


def is_told(row: models.AuditEntry, seen: Collection[str], hidden: Collection[str]) -> bool:
    """Whether something that the line is about is seen, or nothing that it is about is hidden."""
    return any(i in seen for i in row.on) or not any(i in hidden for i in row.on)
