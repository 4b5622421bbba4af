"""What was done to a case, read from the log of acts, and which of it can still be undone."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from habeas.core.decisions import ON_PERSONS, Ruling
from habeas.ledger import models
from habeas.ledger.errors import NotThere

PAGE = 50
_READ = 200
Tells = Callable[[str, Sequence[str]], bool]
RULED: Mapping[str, Ruling] = {
    **{ruling.value: ruling for ruling in Ruling if ruling not in ON_PERSONS},
    "merge_persons": Ruling.SAME_PERSON,
    "part_persons": Ruling.NOT_SAME_PERSON,
    "enter_claim": Ruling.ACCEPT,
    "correct_claim": Ruling.SUPERSEDE,
}
_ON_PERSONS = ("merge_persons", "part_persons", "close_decision")
_RULED_AGAIN = frozenset(Ruling) - {Ruling.SUPERSEDE} - ON_PERSONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What of the log is asked for: by whom, which act, on which day (UTC), on which row."""

    by: str = ""
    act: str = ""
    day: date | None = None
    on: str = ""


def entries(
    case: models.Case | None, asked: Asked, *, before: int | None, tells: Tells | None = None
) -> list[models.AuditEntry]:
    """The lines of a case, or of the register, older than a number, the latest first: a page and one more.

    Of those only that tell something to whoever reads, where that is asked.
    """
    rows = models.AuditEntry.objects.all() if case is None else _of(case)
    for name in ("by", "act"):
        value = getattr(asked, name)
        rows = rows.filter(**{name: value}) if value else rows
    if asked.day is not None:
        rows = rows.filter(at__date=asked.day)
    if asked.on:
        rows = _naming(rows, asked.on)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    rows = rows.order_by("-pk")
    if tells is None:
        return list(rows[: PAGE + 1])
    return list(islice((row for row in rows.iterator(_READ) if tells(row.act, row.on)), PAGE + 1))


def _of(case: models.Case) -> QuerySet[models.AuditEntry]:
    """The lines of a case, of its opening, when there was no case yet to name, and on who its person is."""
    opening = Q(case=None, act="open_case", at=case.opened_at, on=[case.reference])
    on_persons = models.AuditEntry.objects.filter(case=None, act__in=_ON_PERSONS)
    whom = Q(pk__in=_naming(on_persons, case.person_id).values("pk"))
    return models.AuditEntry.objects.filter(Q(case=case) | opening | whom)


def _naming(rows: QuerySet[models.AuditEntry], ref: str) -> QuerySet[models.AuditEntry]:
    return rows.annotate(rows=Cast("on", TextField())).filter(rows__contains=f'"{ref}"')


def entry_of(case: models.Case, number: int) -> models.AuditEntry:
    """One line of the case. Raises NotThere."""
    found = _of(case).filter(pk=number).first()
    if found is None:
        raise NotThere(
            "The log of {case} has no line {number}.", case=case.reference, number=number
        )
    return found


def names_in(case: models.Case, tells: Tells) -> tuple[list[str], list[str]]:
    """Who has done something to the case, and which acts were done, in the lines that tell it; for the filters."""
    lines = _of(case).order_by().values_list("by", "act", "on")
    pairs = {(by, act) for by, act, on in lines.iterator() if tells(act, on)}
    return sorted({by for by, _ in pairs}), sorted({act for _, act in pairs})


def to_undo(
    case: models.Case, lines: Iterable[models.AuditEntry]
) -> dict[int, list[models.Decision]]:
    """For each line the decisions that undoing it closes, or for an undoing rules again. In two queries."""
    lines = list(lines)
    numbers = [number for line in lines if (number := _closed(line)) is not None]
    of_lines = Q(at__in=[line.at for line in lines if line.act in RULED], closed_at__isnull=True)
    rows = list(_rulings(case).filter(of_lines | Q(pk__in=numbers)))
    standing = set(_standing(case, [row for row in rows if row.closed_at is not None]))
    found = {line.pk: [r for r in rows if _is_undone(line, r, standing)] for line in lines}
    return {pk: decisions for pk, decisions in found.items() if decisions}


def why(case: models.Case, lines: Iterable[models.AuditEntry]) -> dict[int, list[models.Decision]]:
    """For each line the decisions that it made, with their reasons, undone since or not. In one query."""
    lines = list(lines)
    rows = list(_rulings(case).filter(at__in=[line.at for line in lines if line.act in RULED]))
    return {line.pk: [row for row in rows if _is_of(line, row)] for line in lines}


def _rulings(case: models.Case) -> QuerySet[models.Decision]:
    """Those on the case, and those on who is who."""
    on_persons = Q(case=None, ruling__in=[ruling.value for ruling in ON_PERSONS])
    return models.Decision.objects.filter(Q(case=case) | on_persons)


def _standing(
    case: models.Case, closed: list[models.Decision]
) -> QuerySet[models.Decision, tuple[str, str]]:
    """What is ruled now on the rows of closed decisions."""
    pairs = [row.pair for row in closed]
    now = models.Decision.objects.filter(case=case, pair__in=pairs, closed_at__isnull=True)
    return now.values_list("ruling", "pair")


def _is_undone(
    line: models.AuditEntry, row: models.Decision, standing: set[tuple[str, str]]
) -> bool:
    if row.closed_at is not None:
        is_free = (row.ruling, row.pair) not in standing and Ruling(row.ruling) in _RULED_AGAIN
        return is_free and _closed(line) == row.pk
    return _is_of(line, row)


def _is_of(line: models.AuditEntry, row: models.Decision) -> bool:
    """Whether the line made the decision."""
    ruled = RULED.get(line.act)
    is_of_line = ruled is not None and row.ruling == ruled.value and row.by == line.by
    return is_of_line and row.at == line.at and set(row.on) <= set(line.on)


def _closed(line: models.AuditEntry) -> int | None:
    """The number of the decision that a line closed."""
    first = str(line.on[0]) if line.act == "close_decision" and line.on else ""
    return int(first) if first.isdecimal() and len(first) < len("1000000000000") else None


def fingerprint(upto: int) -> tuple[int, str]:
    """How many lines the log has up to a number, and the SHA-256 in which each line holds the one before."""
    lines, last = 0, ""
    rows = models.AuditEntry.objects.filter(pk__lte=upto).order_by("pk")
    for pk, case, act, by, at, on in rows.values_list(
        "pk", "case_id", "act", "by", "at", "on"
    ).iterator(chunk_size=5000):
        line = json.dumps([last, pk, case, act, by, at.isoformat(), on], ensure_ascii=True)
        last = hashlib.sha256(line.encode()).hexdigest()
        lines += 1
    return lines, last


def last_line() -> int:
    """The number of the latest line of the log, 0 where there is none."""
    last = models.AuditEntry.objects.order_by("-pk").values_list("pk", flat=True).first()
    return int(last or 0)
