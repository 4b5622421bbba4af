"""Clocks that know no law: hours between two days, and the round numbers of days in custody."""

from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.when import When

MILESTONES = (100, 365, 500, 1000, 1500, 2000, 2500, 3000, 3500)


def hours_between(first: When, then: When) -> tuple[int, int | None]:
    """The least and the most hours between two events of which only the dates are known.

    Days d apart: more than 24 (d - 1) and less than 24 (d + 1) hours; never below 0.
    """
    if first.latest is None or then.earliest is None:
        return 0, None
    least = max(0, (then.earliest - first.latest).days * 24 - 24)
    if first.earliest is None or then.latest is None:
        return least, None
    return least, (then.latest - first.earliest).days * 24 + 24


@dataclass(frozen=True, slots=True)
class Milestone:
    """A round number of days in custody, and the day on which the clock reaches it."""

    days: int
    on: date


def milestones(casefile: Casefile) -> tuple[Milestone, ...]:
    """The round numbers of days (100, 365, 500, 1,000 …) from this day on, if the person stays held; none if not.

    None either while the least count stands still, because the beginning may still be ahead within its date, nor where
    the calendar ends before them.
    """
    if date.max - casefile.as_of <= timedelta(days=max(MILESTONES)):
        return ()
    clock = custody(casefile)
    if casefile.as_of > date.max - timedelta(days=MILESTONES[-1]):
        return ()
    tomorrow = custody(casefile.at(casefile.as_of + timedelta(days=1)))
    if not clock.held or tomorrow.days_min <= clock.days_min:
        return ()
    return tuple(
        Milestone(days, casefile.as_of + timedelta(days=days - clock.days_min))
        for days in MILESTONES
        if days >= clock.days_min
    )


def next_milestone(casefile: Casefile) -> Milestone | None:
    """The first of them that is still ahead."""
    return next((m for m in milestones(casefile) if m.on > casefile.as_of), None)
