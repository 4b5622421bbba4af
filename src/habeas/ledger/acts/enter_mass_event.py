"""Enter one event that happened to many people: a claim in the case of each, all of them or none."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from habeas.core.facts import Fact
from habeas.ledger import models
from habeas.ledger.acts._act import together
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.acts.enter_told import enter_told
from habeas.ledger.acts.open_case import open_case


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOfMany:
    """What happened to one of them: in a case that is there, or in one to be opened under a name."""

    fact: Fact
    case: models.Case | None = None
    name: str = ""
    not_known: frozenset[str] = frozenset()


def enter_mass_event(
    people: Iterable[OneOfMany],
    told: NewSource,
    *,
    quote: str,
    country: str,
    root: Path,
    by: str,
    at: datetime,
    country_name: str = "",
) -> list[models.Case]:
    """The cases, those opened for it too. Raises Refused, and then nothing is entered."""
    cases = []
    with together(at=at):
        for one in people:
            case = one.case or open_case(
                one.name, country=country, country_name=country_name, by=by, at=at
            )
            new = ByHand(fact=one.fact, quote=quote, not_known=one.not_known)
            enter_told(case, told, new, root=root, by=by, at=at)
            cases.append(case)
    return cases
