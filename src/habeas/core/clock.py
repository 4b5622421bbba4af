"""Legal clocks that run in one case: time to a judge, solitary confinement, round numbers of days in custody.

48 hours to a judge: Human Rights Committee, General Comment 35, paragraph 33. Prolonged solitary confinement,
more than 15 consecutive days: Nelson Mandela Rules, rules 43 and 44. Clocks are computed; nothing stores "overdue".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.casefile import Casefile, once
from habeas.core.custody import custody
from habeas.core.facts import Role
from habeas.core.when import When

JUDGE_HOURS = 48
SOLITARY_DAYS = 15
MILESTONES = (100, 365, 500, 1000, 1500, 2000, 2500, 3000, 3500)


@dataclass(frozen=True, slots=True)
class LegalClock:
    """One time limit applied to the file: the figure as a least and a most, the limit, and its authority."""

    key: str
    label: str
    least: int
    most: int | None
    limit: int
    unit: str
    authority: str
    claims: tuple[str, ...]

    @property
    def is_exceeded(self) -> bool | None:
        """True or False where the dates leave no doubt, else None."""
        if self.least > self.limit:
            return True
        return None if self.most is None or self.most > self.limit else False


@once
def legal_clocks(casefile: Casefile) -> tuple[LegalClock, ...]:
    """The legal clocks of a case as of its day."""
    return (*_to_a_judge(casefile), *_solitary(casefile))


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


def _to_a_judge(casefile: Casefile) -> Iterator[LegalClock]:
    hearings = [h for h in casefile.in_role(Role.HEARING) if h.followed.when is not None]
    for arrest in casefile.in_role(Role.ARREST):
        when = arrest.followed.when
        after = [
            h
            for h in hearings
            if when and h.followed.when and h.followed.when.is_before(when) is not True
        ]
        if when is None or not after:
            continue
        least, most = hours_between(when, after[0].followed.when or when)
        yield LegalClock(
            "judge", "Time from arrest to the first hearing in the file", least, most, JUDGE_HOURS, "hours",
            "Human Rights Committee, General Comment 35, para. 33", (*arrest.claim_ids, *after[0].claim_ids),
        )  # fmt: skip


def _solitary(casefile: Casefile) -> Iterator[LegalClock]:
    for held in casefile.in_role(Role.SOLITARY):
        when = held.followed.when
        if when is None or when.earliest is None:
            continue
        first_latest = When(when.text.partition("/")[0]).latest or when.earliest
        ended = when.latest if when.is_interval else None
        last = min(ended or casefile.as_of, casefile.as_of)
        yield LegalClock(
            "solitary", "Consecutive days in solitary confinement",
            max(0, (last - first_latest).days + 1) if when.is_interval else 1, (last - when.earliest).days + 1,
            SOLITARY_DAYS, "days", "Nelson Mandela Rules, rules 43 and 44", held.claim_ids,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Milestone:
    """A round number of days in custody, and the day on which the clock reaches it."""

    days: int
    on: date


def milestones(casefile: Casefile) -> tuple[Milestone, ...]:
    """The round numbers of days (100, 365, 500, 1,000 …) from this day on, if the person stays held; none if not."""
    clock = custody(casefile)
    if not clock.held:
        return ()
    return tuple(
        Milestone(days, casefile.as_of + timedelta(days=days - clock.days_min))
        for days in MILESTONES
        if days >= clock.days_min
    )


def next_milestone(casefile: Casefile) -> Milestone | None:
    """The first of them that is still ahead."""
    return next((m for m in milestones(casefile) if m.on > casefile.as_of), None)
