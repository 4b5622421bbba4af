"""Registers rewritten for one case in the transaction of each act, and rebuilt for all on demand."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from habeas.core.casefile import Casefile
from habeas.core.spells import spells
from habeas.ledger import likeness, models, search
from habeas.ledger.listing import comparable, list_rows
from habeas.ledger.load import casefile_of
from habeas.ledger.telling import Tell, in_silence

_EVER = date.max
Rows = list[dict[str, Any]]
Changes = list[tuple[dict[str, Any], list[int]]]


def rewrite(case: models.Case, today: date) -> None:
    """Write the rows of one case again; `today` is the day as of which lists show it."""
    _revise(case)
    write(case, casefile_of(case, as_of=_EVER), today)


def _revise(case: models.Case) -> None:
    """Give the case its next revision; of two acts at once the later waits here, and reads what the earlier wrote."""
    models.Case.objects.filter(pk=case.pk).update(revision=F("revision") + 1)


def write(case: models.Case, casefile: Casefile, today: date) -> None:
    """Write the rows of one case from its casefile, as known to all and as of ever.

    Who reads them may not see the cases of those merged with its person, so no name comes from there.
    """
    casefile = casefile.named_from(())
    mine = {"case_id": case.pk}
    _replace(models.CustodyRegister.objects.filter(**mine), custody_rows(casefile), mine)
    _replace(models.FactRegister.objects.filter(**mine), fact_rows(casefile), mine)
    _replace_lists(case, casefile.at(today))
    search.rewrite(case, casefile)


@transaction.atomic
def rebuild(today: date, tell: Tell = in_silence) -> int:
    """Write every register again, all or nothing, and tell how far that is; the number of cases."""
    likeness.note_all(tell=tell)
    cases = list(models.Case.objects.select_related("person"))
    for number, case in enumerate(cases):
        tell("cases", number, len(cases))
        _revise(case)
        casefile = casefile_of(case, as_of=_EVER)
        write(case, casefile, today)
        search.rebuild(case, casefile.named_from(()))
    return len(cases)


def freshen(today: date, tell: Tell = in_silence) -> int:
    """Write again the lists of the cases whose rows do not serve this day, and tell how far that is; how many there were."""
    old = Q(fresh_until__lte=today) | Q(day__gt=today)
    stale = models.CaseRegister.objects.filter(old).values("case")
    bare = ~Exists(models.CaseRegister.objects.filter(case=OuterRef("pk")))
    cases = models.Case.objects.filter(Q(pk__in=stale) | bare).select_related("person")
    found = list(cases.order_by("pk"))
    for number, case in enumerate(found):
        tell("cases", number, len(found))
        with transaction.atomic():
            models.Case.objects.select_for_update().get(pk=case.pk)
            _replace_lists(case, casefile_of(case, as_of=today).named_from(()))
    return len(found)


def differences() -> list[str]:
    """The references of the cases whose registers are not what the ledger gives."""
    return [
        case.reference
        for case in models.Case.objects.select_related("person").order_by("pk")
        if not _agrees(case)
    ]


def _agrees(case: models.Case) -> bool:
    casefile = casefile_of(case, as_of=_EVER).named_from(())
    stored = {
        "custody": _in_order(_stored(models.CustodyRegister, case)),
        "facts": _in_order(_stored(models.FactRegister, case)),
        "search": _in_order(_stored(models.SearchEntry, case)),
    }
    computed = {
        "custody": _in_order(custody_rows(casefile)),
        "facts": _in_order(fact_rows(casefile)),
        "search": _in_order(search.rows(casefile)),
    }
    return stored == computed and likeness.agrees(case) and _lists_agree(case, casefile)


def _lists_agree(case: models.Case, casefile: Casefile) -> bool:
    """Whether the lists are those of the day on which they were made."""
    rows = list(models.CaseRegister.objects.filter(case=case))
    if not rows or len({row.day for row in rows}) > 1:
        return False
    stored = [
        comparable(_values(row, "case_id"), [_values(t, "row_id") for t in row.tasks.all()])
        for row in rows
    ]
    computed = [comparable(*both) for both in list_rows(case, casefile.at(rows[0].day))]
    return sorted(stored) == sorted(computed)


def _values(row: Any, but: str) -> dict[str, Any]:
    names = (f.attname for f in row._meta.concrete_fields if f.attname not in ("id", but))
    return {name: getattr(row, name) for name in names}


def _replace_lists(case: models.Case, casefile: Casefile) -> None:
    found = list(list_rows(case, casefile))
    ids = _replace_rows(case, [row for row, _ in found])
    tasks = [{"row_id": ids[row["audience"]], **task} for row, tasks in found for task in tasks]
    _replace(models.TaskRegister.objects.filter(row__case=case), tasks, {})


def _replace_rows(case: models.Case, rows: Rows) -> dict[str, int]:
    """Write of the rows of the lists what differs; the number of the row of each audience."""
    table = models.CaseRegister.objects.filter(case=case)
    stored = {row["audience"]: row for row in table.values("pk", *rows[0])}
    kept = [(stored.pop(row["audience"]), row) for row in rows if row["audience"] in stored]
    if stored:
        table.filter(pk__in=[row["pk"] for row in stored.values()]).delete()
    for changed, pks in _changes(kept):
        table.filter(pk__in=pks).update(**changed)
    ids = {was["audience"]: was["pk"] for was, _ in kept}
    new = [models.CaseRegister(case=case, **row) for row in rows if row["audience"] not in ids]
    return ids | {row.audience: row.pk for row in models.CaseRegister.objects.bulk_create(new)}


def _changes(kept: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> Changes:
    """What differs between rows as they are and as they should be, with the numbers of those that differ alike."""
    found: Changes = []
    for was, row in kept:
        changed = {name: value for name, value in row.items() if was[name] != value}
        alike = next((pks for other, pks in found if other == changed), None)
        if alike is not None:
            alike.append(was["pk"])
        elif changed:
            found.append((changed, [was["pk"]]))
    return found


def _in_order(rows: Rows) -> Rows:
    return sorted(rows, key=lambda row: [(name, str(row[name])) for name in sorted(row)])


def _stored(table: type[Any], case: models.Case) -> Rows:
    """The rows as they are; in which wording a sentence was put does not count where it reads as one put now."""
    apart = ("id", "case_id", "wording")
    names = [f.attname for f in table._meta.concrete_fields if f.attname not in apart]
    return list(table.objects.filter(case=case).order_by("pk").values(*names))


def _replace(stored: QuerySet[Any], rows: Rows, owner: dict[str, int]) -> None:
    """Leave the rows that are right as they are: most acts change one of hundreds."""
    table = stored.model
    names = [f.attname for f in table._meta.concrete_fields if f.attname not in ("id", *owner)]
    wanted = Counter(tuple(row[name] for name in names) for row in rows)
    wrong = []
    for pk, *values in stored.values_list("pk", *names):
        if wanted[tuple(values)] > 0:
            wanted[tuple(values)] -= 1
        else:
            wrong.append(pk)
    if wrong:
        stored.filter(pk__in=wrong).delete()
    missing = (dict(zip(names, values, strict=True)) for values in wanted.elements())
    table.objects.bulk_create([table(**owner, **row) for row in missing])


def custody_rows(casefile: Casefile) -> Rows:
    """One row a period of custody."""
    return [
        {
            "begins_earliest": spell.begins[0],
            "begins_latest": spell.begins[1],
            "ends_earliest": spell.ends[0] if spell.ends else None,
            "ends_latest": spell.ends[1] if spell.ends else None,
            "status": spell.status or "",
        }
        for spell in spells(casefile.affirmed, casefile.as_of)
    ]


def fact_rows(casefile: Casefile) -> Rows:
    """One row a fact that is held."""
    return [
        {
            "claim": held.id,
            "kind": held.followed.fact.key,
            "starts": held.followed.when.earliest if held.followed.when else None,
            "ends": held.followed.when.latest if held.followed.when else None,
            "place": held.followed.fact.stated("where") or "",
            "actor": held.followed.fact.stated("actor") or "",
        }
        for held in casefile.held
    ]
