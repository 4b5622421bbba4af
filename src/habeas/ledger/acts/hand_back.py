"""Hand a case back: both have the parts again that they had before it was handed over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import (
    WORKS,
    ChangedMeanwhile,
    must_be_theirs_to_give,
    pass_on,
)
from habeas.ledger.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """A handing over: by whom and when, who led before it and who since, and whether the work went along."""

    by: str
    at: datetime
    before: int
    since: int
    with_work: bool

    def stands(self, parts: Iterable[models.CaseRole]) -> bool:
        """Whether both have still the parts that it left them with."""
        mine = [part for part in parts if part.user_id in (self.before, self.since)]
        left = {part.pk for part in mine if self._gave(part)}
        return bool(left) and left == {part.pk for part in mine if part.closed_at is None}

    def ended(self, part: models.CaseRole) -> bool:
        """Whether it took the part from whoever had it."""
        return (part.closed_by, part.closed_at) == (self.by, self.at)

    def _gave(self, part: models.CaseRole) -> bool:
        return (part.given_by, part.given_at) == (self.by, self.at)


def hand_back(case: models.Case, handing: Handing, *, by: str, at: datetime) -> None:
    """Raises ChangedMeanwhile where a part was changed since, Refused for a lead who cannot log in, or is not theirs to clear."""
    with act("hand_back", [case], by=by, at=at) as doing:
        models.Case.objects.select_for_update().get(pk=case.pk)
        both = (handing.before, handing.since)
        parts = models.CaseRole.objects.filter(case=case, user__in=both).select_related("user")
        if not handing.stands(parts):
            raise ChangedMeanwhile("That has been undone already, or cannot be undone any more.")
        had = [part for part in parts if handing.ended(part)]
        now = {part.user_id: part for part in parts if part.closed_at is None}
        for part in had:
            _must_be_possible(case, part, now.get(part.user_id), by)
        parts.filter(closed_at=None).update(closed_by=by, closed_at=at)
        for part in had:
            _give_again(case, part, by=by, at=at)
        doing.touches(f"user:{handing.since}", f"user:{handing.before}")
        works = any(part.user_id == handing.since and part.role in WORKS for part in had)
        if (handing.with_work or not works) and _pass_back(case, handing, had, now):
            doing.touches("part:assigned_to")


def _must_be_possible(
    case: models.Case, part: models.CaseRole, now: models.CaseRole | None, by: str
) -> None:
    level = Level(part.clearance)
    if not part.user.is_active:
        raise Refused(
            "{name} cannot log in any more; choose somebody else.", name=part.user.username
        )
    if now is None or level > Level(now.clearance):
        must_be_theirs_to_give(case, part.user, level, by)


def _give_again(case: models.Case, part: models.CaseRole, *, by: str, at: datetime) -> None:
    models.CaseRole.objects.create(
        case=case,
        user=part.user,
        role=part.role,
        clearance=part.clearance,
        items=part.items,
        given_by=by,
        given_at=at,
    )


def _pass_back(
    case: models.Case,
    handing: Handing,
    had: list[models.CaseRole],
    now: dict[int, models.CaseRole],
) -> bool:
    """The work goes to whoever leads again; whether it was in the hands of whoever led since."""
    to = next((part.user.username for part in had if part.user_id == handing.before), "")
    since = now.get(handing.since)
    return since is not None and pass_on(case, of=since.user, to=to)
