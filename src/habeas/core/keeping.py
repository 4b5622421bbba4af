"""How an organisation keeps a file: the next day to look at it, or the outcome with which it was closed.

A case is never silently idle: it is to be looked at again on a day, or it is closed (domain.md, "The life of an appeal").
"""

import re
from dataclasses import dataclass
from datetime import date

from habeas.core.values import Choice

_OWN = re.compile(r"AA|Q[M-Z]|X[A-Z]|ZZ")


def is_own_code(country: str) -> bool:
    """Whether ISO 3166 leaves the code of a state to whoever uses it."""
    return _OWN.fullmatch(country.upper()) is not None


class Outcome(Choice):
    """With what a case ends for the organisation."""

    FREED = "freed"
    FREED_ON_CONDITIONS = "freed on conditions"
    DIED = "died"
    ANOTHER_ORGANISATION = "taken on by another organisation"
    NOT_WISHED = "the person or the family do not wish it"
    SAME_AS_ANOTHER = "the same as another case"
    NOTHING_MORE = "nothing more can be done"


@dataclass(frozen=True, slots=True)
class Keeping:
    """What people arranged about a file; `country_name` is of a state whose code is the organisation's own."""

    country_name: str = ""
    review_on: date | None = None
    review_why: str = ""
    closed_on: date | None = None
    outcome: Outcome | None = None
    outcome_why: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self.closed_on is not None


NOTHING_ARRANGED = Keeping()
