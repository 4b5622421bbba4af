"""The rows of the lists: a case in one line and what it calls for, once for each audience."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from habeas.core.access import LIMITED
from habeas.core.casefile import Casefile
from habeas.core.due import STILL_DUE, Due
from habeas.core.levels import Level
from habeas.core.scripts import skeleton
from habeas.core.summary import Count, Summary, summary, uncounted
from habeas.ledger import models
from habeas.ledger.access import limited_to
from habeas.procedures.applied import standing_procedure_tasks

Row = dict[str, Any]


def audience_of(user: int) -> str:
    """The audience that is one user, who is given single sources only."""
    return f"user:{user}"


def list_rows(case: models.Case, casefile: Casefile) -> Iterator[tuple[Row, list[Row]]]:
    """The row of each audience, and the rows of its tasks, as of the day of the casefile."""
    seen: tuple[int, int] | None = None
    for level in Level:
        mine = casefile.for_audience(level)
        size = (len(mine.known_sources), len(mine.known_claims))
        if size != seen:
            seen, found = size, summary(mine)
        yield _row(level.value, mine, found), _tasks(found, mine)
    for user, clearance, items in _given_sources(case):
        mine = limited_to(casefile.for_audience(Level(clearance)), items)
        yield _row(audience_of(user), mine, uncounted(summary(mine))), []


def _given_sources(case: models.Case) -> list[tuple[int, str, list[str]]]:
    limited = [role.value for role in LIMITED]
    parts = models.CaseRole.objects.filter(case=case, role__in=limited, closed_at__isnull=True)
    return list(parts.order_by("user").values_list("user", "clearance", "items"))


def _row(audience: str, casefile: Casefile, found: Summary) -> Row:
    names = list(casefile.person.all_names)
    return {
        "audience": audience,
        "day": found.day,
        "fresh_until": found.fresh_until,
        "names": names,
        "folded": "\n".join(f"{name.casefold()}\n {skeleton(name)}" for name in names),
        "status": found.status,
        "holding": found.holding.value,
        "least": found.least.days,
        "least_zero": _zero(found.least, found.day),
        "most": found.most.days,
        "most_zero": _zero(found.most, found.day),
        "is_about": found.is_about,
        "silent_since": found.silent_since,
        "silence_is_least": found.silence_is_least,
        "has_dayless_call": found.has_dayless_call,
        "last_call": found.last_call,
        "last_call_when": str(found.last_call_when or ""),
        "last_answer": found.last_answer,
        "last_answer_when": str(found.last_answer_when or ""),
        "care": found.care,
        "languages": "".join(f" {code} " for code in found.languages),
        "sources": found.sources,
        "facts": found.facts,
        "to_review": found.to_review,
        "single": found.single,
        "contested": found.contested,
        "alike": found.alike,
    }


def _zero(count: Count, day: date) -> int | None:
    return day.toordinal() - count.days if count.grows and count.days is not None else None


def _tasks(found: Summary, casefile: Casefile) -> list[Row]:
    """What the case calls for; a closed one only that what is new be read."""
    is_closed = casefile.keeping.is_closed
    tasks = (*found.tasks, *standing_procedure_tasks(casefile))
    return [_task(task) for task in tasks if not is_closed or task.code in STILL_DUE]


def _task(task: Due) -> Row:
    first, last = task.shown
    return {
        "code": task.code,
        "shows_from": first,
        "shows_to": last,
        "on": task.on,
        "when": str(task.when) if task.when else "",
        "about": task.about,
        "count": task.count,
    }


def comparable(row: Row, tasks: list[Row]) -> str:
    """A row with its tasks in one form, to compare what is stored with what the ledger gives."""
    return json.dumps([row, sorted(json.dumps(t, default=str, sort_keys=True) for t in tasks)], default=str, sort_keys=True)  # fmt: skip
