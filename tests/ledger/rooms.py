"""A register as tests need it: a case, its sources and claims, by Amal, a caseworker. All fictional."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from habeas.core.facts import Fact
from habeas.ledger.acts import add_source, enter_claim, open_case
from habeas.ledger.acts._act import together
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.models import Case, Source

NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
TODAY = date(2024, 6, 15)
BY = "amal"
P, T = ParamSpec("P"), TypeVar("T")
LETTER = "Amal Idris was arrested on 1 May 2024 in Lenora. She was released on 3 May 2024."


def at_once(make: Callable[P, T]) -> Callable[P, T]:
    """A fixture whose acts are one transaction: the registers of its cases are written once, at the end."""

    @wraps(make)
    def made(*given: P.args, **named: P.kwargs) -> T:
        with together(at=NOON):
            return make(*given, **named)

    return made


def a_case(name: str = "Amal Idris") -> Case:
    """A case in Varenia."""
    return open_case(name, country="XV", by=BY, at=NOON)


def a_source(
    case: Case, root: Path, *, text: str = LETTER, at: datetime = NOON, on: str = "2024-05-20"
) -> Source:
    """A letter in the case."""
    new = NewSource(
        data=text.encode(), title="A letter", text=text, media_type="text/plain", date=on
    )
    return add_source(case, new, root=root, by=BY, at=at)[0]


def a_claim(
    case: Case, source: Source, fact: Fact, *, quote: str = "Amal Idris", at: datetime = NOON
) -> str:
    """A claim by hand, accepted."""
    return enter_claim(case, source, ByHand(fact=fact, quote=quote), by=BY, at=at)
