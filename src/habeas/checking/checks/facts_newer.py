"""A draft older than the file: since its date the file has facts that it does not tell."""

from collections.abc import Iterator
from datetime import date

from habeas.checking.checks.date_unknown import own_dateline, own_day
from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.decisions import HeldFact
from habeas.core.facts import Strand
from habeas.core.prose import Label, whole
from habeas.core.when import When

CODE = "facts-newer"
EXAMPLE = (
    "A letter dated 14 May, sent after she was moved on 20 May.",
    "The letter brought up to date, with the move.",
)
_TELLING = (Strand.CUSTODY, Strand.HEALTH, Strand.TREATMENT, Strand.PROCEEDINGS, Strand.CONTACT)


def find(look: Look) -> Iterator[Finding]:
    """The draft's own date, where something happened after it."""
    dateline, own = own_dateline(look), own_day(look)
    if dateline is None or own is None or own >= look.as_of:
        return
    told = {w.when.day for w in dates_in(look.text) if w.when is not None} - {None}
    newer = [h for h in look.casefile.facts if _is_newer(h, own) and _day(h) not in told]
    if newer:
        last = newer[-1].followed
        words = whole(
            "The file has newer facts, the last of {day}: {kind}.",
            day=last.when or When.on(look.as_of), kind=Label(last.fact.label),
        )  # fmt: skip
        yield look.finding(
            CODE, dateline.start, dateline.end, words,
            severity=Severity.WARNING, claims=tuple(h.id for h in newer),
        )  # fmt: skip


def _is_newer(held: HeldFact, own: date) -> bool:
    """Whether it happened after the draft's day, or every source that tells of it came after."""
    if held.followed.fact.strand not in _TELLING:
        return False
    day = _day(held)
    if day is not None and day > own:
        return True
    told = [c.told_on.earliest for c in held.claims if c.told_on is not None]
    return len(told) == len(held.claims) and all(on is not None and on > own for on in told)


def _day(held: HeldFact) -> date | None:
    return held.followed.when.day if held.followed.when is not None else None
