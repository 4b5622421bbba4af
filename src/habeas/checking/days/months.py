"""Months that a draft gives without day or year, to what the file has in others: "visited him in March"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.clauses import Clause, about_the_case
from habeas.checking.days.dates import dates_in
from habeas.checking.days.events import Sort, sort_nearest
from habeas.checking.look import Look
from habeas.checking.passages import split
from habeas.core.casefile import keep
from habeas.core.when import When

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_MONTH = re.compile(
    rf"\b(?i:in|since|until|during|of|early|late|mid-?|throughout)\s+(?:early |late |mid-?)?(?P<month>{'|'.join(MONTHS)})\b(?!\s*,?\s*\d)"
)
_TELLS = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|has|have|is|are|been|did|took|came|went|saw|met|made|said|wrote|sent|gave|held|found|told|began|won|got|let)\b"
)
_DUE = re.compile(r"\b(?:by|before|until|till) (?:the )?(?:end|middle|beginning|start|close)\s*$", re.IGNORECASE)  # fmt: skip
_AHEAD = re.compile(r"\b(?:we|I) (?:shall|will|are going to|plan to)\b", re.IGNORECASE)
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)? of\s*$")


@dataclass(frozen=True, slots=True)
class OtherMonth:
    """A month, and the days on which the file has the event; none where it has nothing in that month."""

    start: int
    name: str
    whens: tuple[When, ...]
    claims: tuple[str, ...]


def other_months(look: Look) -> Iterator[OtherMonth]:
    """Each month in which the file has nothing at all, or not the event that is told."""
    carried = keep(
        look.casefile, f"checking.months.{look.as_of}", lambda: frozenset(_carried(look))
    )
    for clause in about_the_case(look):
        for match in _MONTH.finditer(clause.text):
            month = 1 + MONTHS.index(match["month"])
            if _DAY_BEFORE.search(clause.text[: match.start("month")]):
                continue
            if _DUE.search(clause.text[: match.start()]) and month > look.as_of.month:
                continue
            if _AHEAD.search(clause.said.text[: clause.start - clause.said.start + match.start()]):
                continue
            start = clause.start + match.start("month")
            if month not in carried:
                yield OtherMonth(start, match["month"], (), ())
            else:
                yield from _of_event(look, clause, match, month)


def numbers_in_months(look: Look, text: str) -> frozenset[int]:
    """How many facts of each kind the file has in the months that a text names: "twice in December"."""
    months = {1 + MONTHS.index(m["month"]) for m in _MONTH.finditer(text)}
    whens = {(h.followed.fact.key, h.followed.when) for h in look.casefile.affirmed}
    found = ((key, w.day.month) for key, w in whens if w is not None and w.day is not None)
    return frozenset(Counter(one for one in found if one[1] in months).values())


def _of_event(look: Look, clause: Clause, match: re.Match[str], month: int) -> Iterator[OtherMonth]:
    sort = sort_nearest(clause.text, match.start(), match.end())
    if sort is None or _is_told(look, sort, match["month"]) or not _TELLS.search(clause.text):
        return
    held = look.casefile.of_kind(*sort.kinds)
    whens = tuple(dict.fromkeys(w for h in held for c in h.claims if (w := c.fact.occurred)))
    beside = (c.fact.occurred for h in look.casefile.of_kind(*sort.beside) for c in h.claims)
    near = (w for w in beside if w is not None and w.earliest is not None and w.latest is not None)
    if whens and not any(_touches(w, month) for w in (*whens, *near)):
        claims = tuple(i for h in held for i in h.claim_ids)
        yield OtherMonth(clause.start + match.start("month"), match["month"], whens, claims)


def _touches(when: When, month: int) -> bool:
    """Whether it may have been in that month of some year."""
    first, last = when.earliest, when.latest
    if first is None or last is None or (last - first).days > 300:
        return True
    return month in {first.month, last.month} or _between(first, last, month)


def _between(first: date, last: date, month: int) -> bool:
    months = range(12 * first.year + first.month, 12 * last.year + last.month + 1)
    return any((n - 1) % 12 + 1 == month for n in months)


def _is_told(look: Look, sort: Sort, month: str) -> bool:
    """Whether a source tells of such an event in a sentence with that month."""
    return any(
        month in sentence and sort.words.search(sentence)
        for source in look.casefile.known_sources.values()
        for sentence in split(source.text)
    )


def _carried(look: Look) -> Iterator[int]:
    yield look.as_of.month
    for claim in look.casefile.known_claims:
        when = claim.fact.occurred
        bounds = (when.earliest, when.latest) if when is not None else ()
        yield from (bound.month for bound in bounds if bound is not None)
    for source in look.casefile.known_sources.values():
        if source.date is not None and source.date.earliest is not None:
            yield source.date.earliest.month
        yield from (w.month for w in dates_in(source.text) if w.month is not None)
        yield from (n for n, name in enumerate(MONTHS, 1) if name in source.text)
