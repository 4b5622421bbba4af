"""Rule whether a claim engages a provision: confirm it, add it, or set it aside, with the reason.

What one ruling says ends the opposite one on the same claim. The rules of the library go on for every other claim.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts.close_decision import close_decision
from habeas.ledger.acts.decide import decide
from habeas.ledger.errors import NotThere, Refused
from habeas.standards import INSTRUMENTS, Provision

_OPPOSITE = {Ruling.ENGAGE: Ruling.NOT_ENGAGE, Ruling.NOT_ENGAGE: Ruling.ENGAGE}


def engage(
    case: models.Case,
    provision: Provision,
    claims: Iterable[str],
    *,
    by: str,
    at: datetime,
    why: str,
) -> int:
    """Rule that these claims engage the provision; how many rulings are new. Raises Refused without a reason."""
    return _rule(case, Ruling.ENGAGE, _triples(provision, claims), by=by, at=at, why=why)


def not_engage(
    case: models.Case,
    provision: Provision,
    claims: Iterable[str],
    *,
    by: str,
    at: datetime,
    why: str,
) -> int:
    """Rule that these claims do not engage the provision; how many are new. Raises Refused without a reason."""
    return _rule(case, Ruling.NOT_ENGAGE, _triples(provision, claims), by=by, at=at, why=why)


def withdraw_rulings(case: models.Case, provision: Provision, *, by: str, at: datetime) -> int:
    """End every ruling on the provision in this case, so that the rules of the library decide; how many those were."""
    with transaction.atomic():
        rows = models.Decision.objects.filter(
            case=case, ruling__in=[r.value for r in _OPPOSITE], closed_at__isnull=True
        )
        wanted = [provision.instrument, provision.number]
        numbers = [row.pk for row in rows if row.on[:2] == wanted]
        take_back_rulings(numbers, by=by, at=at)
    return len(numbers)


def take_back_rulings(numbers: Iterable[int], *, by: str, at: datetime) -> None:
    """End these rulings, all or none. Raises NotThere, or Refused where one is closed already."""
    with transaction.atomic():
        for number in numbers:
            close_decision(number, by=by, at=at)


def find_provision(instrument: str, number: str) -> Provision:
    """The provision by the key or the short title of its instrument. Raises NotThere."""
    wanted = instrument.casefold()
    found = next(
        (i for i in INSTRUMENTS.values() if wanted in (i.key, i.short_title.casefold())), None
    )
    if found is None:
        raise NotThere(
            "There is no instrument {name}; `habeas standards` lists them.", name=repr(instrument)
        )
    provision = found.provision(number)
    if provision is None:
        raise NotThere(
            "The library has no {unit} {number} of the {name}.",
            unit=found.unit,
            number=number,
            name=found.cited_as,
        )
    return provision


def _triples(provision: Provision, claims: Iterable[str]) -> list[tuple[str, str, str]]:
    return [(provision.instrument, provision.number, claim) for claim in dict.fromkeys(claims)]


def _rule(
    case: models.Case,
    ruling: Ruling,
    triples: list[tuple[str, str, str]],
    *,
    by: str,
    at: datetime,
    why: str,
) -> int:
    if not why.strip():
        raise Refused("Say why: the reason is kept with the ruling.")
    if not triples:
        raise Refused("Name the claims that the ruling is on.")
    with transaction.atomic():
        for number in _standing(case, _OPPOSITE[ruling], triples):
            close_decision(number, by=by, at=at)
        return decide(case, ruling, triples, by=by, at=at, why=why.strip())


def _standing(case: models.Case, ruling: Ruling, triples: list[tuple[str, str, str]]) -> list[int]:
    pairs = [" ".join(triple) for triple in triples]
    rows = models.Decision.objects.filter(
        case=case, ruling=ruling.value, pair__in=pairs, closed_at__isnull=True
    )
    return list(rows.values_list("pk", flat=True))
