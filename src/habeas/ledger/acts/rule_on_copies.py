"""Rule that one source of a case repeats another, or that the two are independent; the one ends the other."""

from datetime import datetime

from django.db import transaction

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts.close_decision import close_decision
from habeas.ledger.acts.decide import decide, pair_of

_BOTH = (Ruling.REPEATS, Ruling.NOT_REPEATS)


def rule_repeats(
    case: models.Case, source: str, origin: str, *, by: str, at: datetime, why: str = ""
) -> None:
    """The one repeats the other: what they both say is said once. Raises NotThere."""
    _rule(case, Ruling.REPEATS, (source, origin), by=by, at=at, why=why)


def rule_independent(
    case: models.Case, one: str, other: str, *, by: str, at: datetime, why: str
) -> None:
    """Each knows what it says by itself, alike as they are. Raises NotThere."""
    _rule(case, Ruling.NOT_REPEATS, (one, other), by=by, at=at, why=why)


def _rule(
    case: models.Case, ruling: Ruling, pair: tuple[str, str], *, by: str, at: datetime, why: str
) -> None:
    with transaction.atomic():
        models.Case.objects.select_for_update().get(pk=case.pk)
        for number in _others(case, ruling, pair):
            close_decision(number, by=by, at=at)
        decide(case, ruling, [pair], by=by, at=at, why=why)


def _others(case: models.Case, ruling: Ruling, pair: tuple[str, str]) -> list[int]:
    """What stands ruled on the two otherwise, whichever was taken for the origin."""
    mine = (ruling.value, pair_of(ruling, pair))
    pairs = {pair_of(each, group) for each in _BOTH for group in (pair, pair[::-1])}
    rows = models.Decision.objects.filter(
        case=case, ruling__in=[each.value for each in _BOTH], pair__in=pairs, closed_at__isnull=True
    )
    return [pk for pk, *told in rows.values_list("pk", "ruling", "pair") if tuple(told) != mine]
