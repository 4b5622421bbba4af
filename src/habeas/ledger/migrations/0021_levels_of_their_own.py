"""The level that a claim was given for itself is kept apart from the one that it has through its source.

What was ruled on a claim in the same moment as on its source it has through that; all else somebody set on it alone, or
entered it so. Who asked to lower what was raised since asks no more.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps
from django.utils import timezone

LEVELS = ("public", "internal", "restricted", "sealed")


def keep(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """The last level that each claim was given for itself, and the requests that have lapsed."""
    decision = apps.get_model("ledger", "Decision")
    on_levels = defaultdict(list)
    for row in decision.objects.filter(ruling="level").order_by("at", "pk").iterator():
        on_levels[row.pair].append(row)
    _keep_own(apps, on_levels)
    for asked in decision.objects.filter(ruling="ask_level", closed_at=None):
        since = [row for row in on_levels[asked.pair] if row.at > asked.at]
        if since:
            asked.closed_by, asked.closed_at = since[0].by, since[0].at
            asked.save(update_fields=["closed_by", "closed_at"])


def _keep_own(apps: StateApps, on_levels: dict[str, list[Any]]) -> None:
    own = apps.get_model("ledger", "OwnLevel").objects
    for claim in _in_question(apps):
        beneath = [(level, on_levels[source]) for source, level in _rests(apps, claim[0])]
        found = _own(claim, on_levels[claim[0]], beneath)
        if found is not None and found[0] != LEVELS[0]:
            level, by, at = found
            own.create(case_id=claim[1], claim_id=claim[0], level=level, by=by, at=at)
            _raise_again(apps, claim, level, by, on_levels[claim[0]])


def _in_question(apps: StateApps) -> list[tuple[Any, ...]]:
    """The claims of cases in which a level was ruled on, and those that have another one than their source."""
    ruled = apps.get_model("ledger", "Decision").objects.filter(ruling="level").values("case")
    other = ~models.Q(anchors__source__level=models.F("level"))
    rows = apps.get_model("ledger", "Claim").objects.filter(models.Q(case__in=ruled) | other)
    told = rows.values_list("pk", "case", "level", "entered_by", "entered_at")
    return list(told.distinct())


def _rests(apps: StateApps, claim: str) -> list[tuple[str, str]]:
    """The sources of a claim, with the level of each now."""
    anchors = apps.get_model("ledger", "Anchor").objects.filter(claim=claim)
    return list(anchors.values_list("source", "source__level").distinct())


def _raise_again(
    apps: StateApps, claim: tuple[Any, ...], level: str, by: str, mine: list[Any]
) -> None:
    """What came down with its source below its own level has that again; the lists are written anew."""
    standing = next((row for row in mine if row.closed_at is None), None)
    if LEVELS.index(level) <= LEVELS.index(standing.on[1] if standing else claim[2]):
        return
    at = timezone.now()
    if standing is not None:
        standing.closed_by, standing.closed_at = by, at
        standing.save(update_fields=["closed_by", "closed_at"])
    apps.get_model("ledger", "Decision").objects.create(
        case_id=claim[1], ruling="level", on=[claim[0], level], pair=claim[0], by=by, at=at
    )
    lists = apps.get_model("ledger", "CaseRegister").objects
    lists.filter(case_id=claim[1]).update(fresh_until=date.min)


def _own(
    claim: tuple[Any, ...], mine: list[Any], beneath: list[tuple[str, list[Any]]]
) -> tuple[str, str, Any] | None:
    """The level, who gave it and when; None where the claim has all from its sources."""
    given = {(row.by, row.at) for _, rows in beneath for row in rows}
    alone = [row for row in mine if (row.by, row.at) not in given]
    if alone:
        return alone[-1].on[1], alone[-1].by, alone[-1].at
    _, _, level, by, at = claim
    first = [_when_entered(now, rows, at, bool(mine)) for now, rows in beneath]
    highest = max((LEVELS.index(each) for each in first if each), default=None)
    is_own = highest is None or LEVELS.index(level) > highest
    return (level, by, at) if is_own and beneath and None not in first else None


def _when_entered(now: str, rows: Iterable[Any], at: Any, has_followed: bool) -> str | None:
    """The level of a source when the claim was entered; None where that is not known and need not be."""
    rows = list(rows)
    before = [row for row in rows if row.at <= at]
    if before:
        return str(before[-1].on[1])
    if not rows:
        return now
    # What did not go along the first time had another level than its source.
    return None if has_followed else LEVELS[0]


class Migration(migrations.Migration):
    dependencies = (("ledger", "0020_wrong_passwords"),)
    operations = (
        migrations.CreateModel(
            name="OwnLevel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("level", models.CharField(max_length=16)),
                ("by", models.CharField(max_length=150)),
                ("at", models.DateTimeField()),
                ("closed_by", models.CharField(blank=True, max_length=150)),
                ("closed_at", models.DateTimeField(null=True)),
                ("case", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="own_levels", to="ledger.case")),
                ("claim", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="own_levels", to="ledger.claim")),
            ],
            options={
                "constraints": [models.UniqueConstraint(condition=models.Q(("closed_at__isnull", True)), fields=("claim",), name="one_own_level")],
            },
        ),
        migrations.RunPython(keep, migrations.RunPython.noop),
    )
