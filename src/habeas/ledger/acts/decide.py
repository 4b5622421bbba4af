"""Enter a decision: accept, reject, the same occurrence or not, what to follow, what repeats what, what engages what."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import act, holding
from habeas.ledger.errors import NotThere

_ON_LAW = {Ruling.ENGAGE, Ruling.NOT_ENGAGE}
_ORDERED = {Ruling.SUPERSEDE, Ruling.REPEATS, *_ON_LAW}


def decide(
    case: models.Case,
    ruling: Ruling,
    rows: Iterable[Sequence[str]],
    *,
    by: str,
    at: datetime,
    why: str = "",
) -> int:
    """One decision for each group of ids; one that stands already is left. How many are new.

    Raises NotThere where an id is neither a claim nor a source of the case.
    """
    groups = [tuple(group) for group in rows]
    pairs = {pair_of(ruling, group): group for group in groups}
    with holding(case), act(ruling.value, [case], by=by, at=at) as doing:
        _must_be_there(case, {i for group in groups for i in _rows(ruling, group)})
        standing = models.Decision.objects.filter(
            ruling=ruling.value, pair__in=pairs, closed_at__isnull=True
        )
        new = pairs.keys() - set(standing.values_list("pair", flat=True))
        lifted = _lift_rejections(pairs, by=by, at=at) if ruling is Ruling.ACCEPT else set()
        models.Decision.objects.bulk_create(
            [
                models.Decision(
                    case=case, ruling=ruling.value, on=list(group), pair=pair, by=by, at=at, why=why
                )
                for pair, group in pairs.items()
                if pair in new
            ]
        )
        ruled = new | lifted
        doing.touches(*(i for pair, group in pairs.items() if pair in ruled for i in group))
    return len(ruled)


def _lift_rejections(claims: Iterable[str], *, by: str, at: datetime) -> set[str]:
    """What is accepted is rejected no longer; the claims that were."""
    rejections = models.Decision.objects.filter(
        ruling=Ruling.REJECT.value, pair__in=list(claims), closed_at__isnull=True
    )
    lifted = set(rejections.values_list("pair", flat=True))
    rejections.update(closed_by=by, closed_at=at)
    return lifted


def pair_of(ruling: Ruling, group: Sequence[str]) -> str:
    """What two decisions on the same rows have in common."""
    return " ".join(group if ruling in _ORDERED else sorted(group))


def _rows(ruling: Ruling, group: Sequence[str]) -> Sequence[str]:
    """The rows of the case that a group names; a ruling on law begins with instrument and provision."""
    return group[2:] if ruling in _ON_LAW else group


def _must_be_there(case: models.Case, ids: set[str]) -> None:
    known = set(models.Claim.objects.filter(case=case, pk__in=ids).values_list("pk", flat=True))
    known |= set(models.Source.objects.filter(case=case, pk__in=ids).values_list("pk", flat=True))
    missing = sorted(ids - known)
    if missing:
        raise NotThere(
            "{case} has no claim {id}; `habeas show` lists the ids.",
            case=case.reference,
            id=missing[0],
        )
