"""When a court's judgment stood by the file and when none did: sentenced, set aside, sentenced anew."""

import re
from datetime import date

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence

UNDONE = r"(?:quash(?:ed|es|ing)|overturn(?:ed|s|ing)|annul(?:led|s)|revers(?:ed|es)|sets? aside|struck down|lifted|revoked|vacated|cancelled|voided|thrown out|declared void)"
_UNDONE = re.compile(rf"\b{UNDONE}\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|refus\w+|declin\w+|dismiss\w+|reject\w+)\b", re.IGNORECASE)
_BASES = ("sentence_quashed", "acquittal")


@once
def turns(casefile: Casefile) -> tuple[tuple[date, bool], ...]:
    """Each day from which a judgment stood, or none did any more, in order."""
    found = {(day, True) for h in casefile.of_kind(Sentence) if (day := _day(h))}
    found |= {(day, False) for h in undoings(casefile) if (day := _day(h))}
    return tuple(sorted(found))


def undoings(casefile: Casefile) -> tuple[HeldFact, ...]:
    """The hearings and releases by which a judgment fell."""
    return tuple(h for h in casefile.affirmed if _is_undoing(h))


def _is_undoing(held: HeldFact) -> bool:
    fact = held.followed.fact
    if isinstance(fact, Release):
        return fact.stated("basis") in _BASES
    outcome = fact.stated("outcome") or ""
    is_hearing = isinstance(fact, Hearing) and _UNDONE.search(outcome) is not None
    return is_hearing and _NOT.search(outcome) is None


def _day(held: HeldFact) -> date | None:
    return held.followed.when.earliest if held.followed.when is not None else None


def was_retried(casefile: Casefile) -> bool:
    """Whether a court passed sentence again after a judgment had fallen."""
    last = turns(casefile)[-1:]
    return any(stands for _, stands in last) and any(not stands for _, stands in turns(casefile))


def has_fallen(casefile: Casefile) -> bool:
    """Whether no judgment stands any more."""
    undone = undoings(casefile)
    return bool(undone) and not was_retried(casefile)


def stood_between(casefile: Casefile, first: date, last: date) -> bool | None:
    """Whether a judgment stood from one day to another; None where that changed between them, or no court has judged at all."""
    if not turns(casefile) or any(first <= day <= last for day, _ in turns(casefile)):
        return None
    before = [stands for day, stands in turns(casefile) if day < first]
    return before[-1] if before else False
