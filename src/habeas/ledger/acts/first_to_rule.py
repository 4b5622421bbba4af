"""Rule on what waits for a ruling only if nobody has ruled on it meanwhile."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts._act import holding
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.decide import pair_of


@contextmanager
def first_to_rule(case: models.Case, rows: Sequence[str], *rulings: Ruling) -> Iterator[None]:
    """Hold the case while ruling on the rows. Raises ChangedMeanwhile where one of the rulings on them stands."""
    with holding(case):
        pairs = {pair_of(ruling, group) for ruling in rulings for group in (rows, rows[::-1])}
        standing = models.Decision.objects.filter(
            case=case, ruling__in=[r.value for r in rulings], pair__in=pairs, closed_at__isnull=True
        )
        if standing.exists():
            raise ChangedMeanwhile(
                "Somebody has ruled on this meanwhile. What they ruled stands below; undo it to rule otherwise."
            )
        yield
