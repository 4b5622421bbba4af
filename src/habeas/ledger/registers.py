"""Registers rewritten for one case in the transaction of each act, and rebuilt for all on demand."""

from datetime import date
from typing import Any

from django.db import transaction

from habeas.core.casefile import Casefile
from habeas.core.custody import spells
from habeas.ledger import models, search
from habeas.ledger.load import casefile_of

_EVER = date.max
Rows = list[dict[str, Any]]


def rewrite(case: models.Case) -> None:
    """Write the rows of one case again."""
    write(case, casefile_of(case, as_of=_EVER))


def write(case: models.Case, casefile: Casefile) -> None:
    """Write the rows of one case from its casefile, as known to all and as of ever."""
    _replace(models.CustodyRegister, case, custody_rows(casefile))
    _replace(models.FactRegister, case, fact_rows(casefile))
    search.rewrite(case, casefile)


@transaction.atomic
def rebuild() -> int:
    """Write every register again, all or nothing; the number of cases."""
    cases = list(models.Case.objects.select_related("person"))
    for case in cases:
        rewrite(case)
        search.rebuild(case, casefile_of(case, as_of=_EVER))
    return len(cases)


def differences() -> list[str]:
    """The references of the cases whose registers are not what the ledger gives."""
    return [
        case.reference
        for case in models.Case.objects.select_related("person").order_by("pk")
        if not _agrees(case)
    ]


def _agrees(case: models.Case) -> bool:
    casefile = casefile_of(case, as_of=_EVER)
    stored = {
        "custody": _stored(models.CustodyRegister, case),
        "facts": _stored(models.FactRegister, case),
        "search": _in_order(_stored(models.SearchEntry, case)),
    }
    computed = {
        "custody": custody_rows(casefile),
        "facts": fact_rows(casefile),
        "search": _in_order(search.rows(casefile)),
    }
    return stored == computed


def _in_order(entries: Rows) -> Rows:
    return sorted(entries, key=lambda entry: (entry["sort"], entry["ref"], entry["text"]))


def _stored(table: type[Any], case: models.Case) -> Rows:
    names = [f.attname for f in table._meta.concrete_fields if f.attname not in ("id", "case_id")]
    return list(table.objects.filter(case=case).order_by("pk").values(*names))


def _replace(table: type[Any], case: models.Case, rows: Rows) -> None:
    table.objects.filter(case=case).delete()
    table.objects.bulk_create([table(case=case, **row) for row in rows])


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
