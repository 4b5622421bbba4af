"""A decision of a court told as still to come, which by the file the court has taken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.look import Look
from habeas.checking.passages import RUN
from habeas.core.bodies import same_body
from habeas.core.decisions import HeldFact
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.hearing import Hearing

_RULING = (
    r"(?:ruling|judge?ment|decision|verdict|answer|word|outcome of (?:his|her|their|the) appeal)"
)
_AWAITED = re.compile(
    rf"\b(?:is|are|remains?) (?:\w+ )?(?:awaiting|waiting for) (?:an? |the |its )?(?:\w+ )?{_RULING} (?:of|by|from|before|at) (?:the )?(?P<of>{RUN})"
    rf"|\b(?:awaits?|waits? for) (?:an? |the |its )?(?:\w+ )?{_RULING} (?:of|by|from|before|at) (?:the )?(?P<by>{RUN})"
    rf"|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:\w+ )?(?:appeal|complaint|application)s? (?:\w+ )?(?:is|are|remains?) (?:now |still )?(?:pending|undecided|unheard|open|to be heard) (?:before|at|with|in) (?:the )?(?P<before>{RUN})"
    rf"|\b(?P<court>{RUN}) (?:has|have) (?:still |yet )?(?:not (?:yet )?|to )(?:ruled?|decided?|heard?|given its (?:ruling|judge?ment|decision)|judged?) (?:on )?(?:his|her|their|the|it|this|that)\b"
)
_NEW = re.compile(r"\b(?:new|second|another|further|other)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Awaited:
    """Where a draft tells so, and the decision that the file has."""

    start: int
    end: int
    decided: HeldFact


def awaited(look: Look) -> Iterator[Awaited]:
    """Each such decision of a court before which, by the file, nothing is open."""
    for said in look.said:
        match = None if said.is_heading or said.text.endswith("?") else _AWAITED.search(said.text)
        if match is None or _NEW.search(match[0]):
            continue
        court = match["of"] or match["by"] or match["before"] or match["court"]
        decided = _decided(look, court)
        if decided is not None:
            yield Awaited(said.start + match.start(), said.start + match.end(), decided)


def _decided(look: Look, court: str) -> HeldFact | None:
    """The last decision of the court, where nobody has turned to it since."""
    heard = [h for h in look.casefile.of_kind(Hearing) if h.followed.is_affirmed and _is_of(h, "court", court)]  # fmt: skip
    taken = [(day, h) for h in heard if h.followed.fact.stated("outcome") and (day := _day(h))]
    if not taken:
        return None
    last, decision = max(taken, key=lambda each: each[0])
    sought = (h for h in look.casefile.of_kind(DomesticRemedy) if _is_of(h, "addressee", court))
    is_open = any(
        not h.followed.fact.stated("decided") and ((day := _day(h)) is None or day >= last)
        for h in sought
    )
    is_heard_since = any((day := _day(h)) is None or day > last for h in heard if h is not decision)
    return None if is_open or is_heard_since else decision


def _is_of(held: HeldFact, field: str, court: str) -> bool:
    named = held.followed.fact.stated(field) or ""
    return bool(named) and (same_body(named, court) or same_body(court, named))


def _day(held: HeldFact) -> date | None:
    when = held.followed.when
    return when.latest if when is not None else None
