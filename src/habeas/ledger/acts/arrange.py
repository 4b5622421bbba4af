"""Arrange the work on a case: who has it in hand, the team, when to look at it again, how many approve a paper."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import WORKS, ChangedMeanwhile
from habeas.ledger.errors import Refused

MOST_APPROVALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How the work on a case is arranged."""

    assigned_to: str = ""
    team: str = ""
    review_on: date | None = None
    review_why: str = ""
    approvals_needed: int = 1


def arrangement_of(case: models.Case) -> Arrangement:
    """How it is arranged now."""
    return Arrangement(
        assigned_to=case.assigned_to,
        team=case.team,
        review_on=case.review_on,
        review_why=case.review_why,
        approvals_needed=case.approvals_needed,
    )


def arrange(
    case: models.Case, new: Arrangement, *, seen: Arrangement, by: str, at: datetime
) -> None:
    """Raises Refused for what cannot be, and ChangedMeanwhile where it is not any more as it was seen."""
    _check(case, new, seen)
    with act("arrange", [case], by=by, at=at) as doing:
        now = models.Case.objects.select_for_update().get(pk=case.pk)
        if arrangement_of(now) != seen:
            raise ChangedMeanwhile(
                "Somebody else has arranged this case meanwhile; what you typed is kept below."
            )
        before = asdict(seen)
        changed = [name for name, value in asdict(new).items() if before[name] != value]
        for name in changed:
            setattr(now, name, getattr(new, name))
        if changed:
            now.save(update_fields=changed)
            case.refresh_from_db()
            _keep(case, seen, new, changed, by=by, at=at)
            doing.touches(*(f"part:{name}" for name in changed))


def _keep(
    case: models.Case,
    seen: Arrangement,
    new: Arrangement,
    changed: Sequence[str],
    *,
    by: str,
    at: datetime,
) -> None:
    """What it was and is, so that it can be arranged again as before."""
    before, after = (
        {name: _plain(getattr(each, name)) for name in changed} for each in (seen, new)
    )
    models.Arranged.objects.create(case=case, before=before, after=after, by=by, at=at)


def _plain(value: str | int | date | None) -> str | int | None:
    return value.isoformat() if isinstance(value, date) else value


def _check(case: models.Case, new: Arrangement, seen: Arrangement) -> None:
    if not 1 <= new.approvals_needed <= MOST_APPROVALS:
        raise Refused("A paper needs one approval or two; choose one of them.")
    if new.review_on is not None and not new.review_why:
        raise Refused(
            "Say why the case is to be looked at again; without a reason it is forgotten."
        )
    if new.assigned_to in ("", seen.assigned_to):
        return
    works = models.CaseRole.objects.filter(
        case=case, role__in=WORKS, closed_at__isnull=True, user__is_active=True
    )
    if not works.filter(user__username=new.assigned_to).exists():
        raise Refused(
            "{name} is neither lead nor editor of {case}; give them a part first.",
            name=new.assigned_to,
            case=case.reference,
        )
