"""The rules a case is held against: one folder an instrument, each with its provisions and what engages them.

What engages a provision is said by functions in the folder's `engaged.py`, or where there is none by the grounds in
its table. Adding an instrument is adding a folder, and its name to the library's order.
"""

from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec

from habeas.core.casefile import Casefile, once
from habeas.core.facts import Fact
from habeas.standards.acknowledgement import (
    acknowledged_by,
    acknowledgements,
    acknowledging,
    ended_on,
)
from habeas.standards.binding import Binding, binding
from habeas.standards.clocks import LegalClock, legal_clocks
from habeas.standards.competences import Acceptance, accepted_by
from habeas.standards.engagement import Engagement, Strength, engagements, set_aside
from habeas.standards.instruments import Checked, Instrument, Kind, Limit, Provision
from habeas.standards.lasting import ended_by, is_over
from habeas.standards.library import INSTRUMENTS
from habeas.standards.names import Mention, Pseudo, pseudo_instruments
from habeas.standards.names import mentions as _mentions
from habeas.standards.official import (
    has_version,
    is_version,
    is_word_of_authority,
    taken_back,
    versions,
)
from habeas.standards.ratification import Status, state_names
from habeas.standards.reach import reach
from habeas.standards.rules import Rules, rules_of_table

__all__ = [
    "INSTRUMENTS",
    "Acceptance",
    "Binding",
    "Checked",
    "Engagement",
    "Instrument",
    "Kind",
    "LegalClock",
    "Limit",
    "Mention",
    "Provision",
    "Pseudo",
    "Status",
    "Strength",
    "accepted_by",
    "acknowledged_by",
    "acknowledgements",
    "acknowledging",
    "all_rules",
    "binding",
    "can_engage",
    "ended_by",
    "ended_on",
    "engaged",
    "has_version",
    "instruments_named",
    "is_over",
    "is_version",
    "is_word_of_authority",
    "legal_clocks",
    "pseudo_instruments",
    "set_aside",
    "state_names",
    "taken_back",
    "versions",
]


@cache
def all_rules() -> tuple[Rules, ...]:
    """What engages the provisions of each instrument, in the order of the library."""
    return tuple(_rules(key) for key in INSTRUMENTS)


def _rules(key: str) -> Rules:
    module = f"{__name__}.{key}.engaged"
    if find_spec(module) is None:
        return rules_of_table(INSTRUMENTS[key])
    found: Rules = import_module(module).rules
    return found


@once
def engaged(casefile: Casefile) -> tuple[Engagement, ...]:
    """The provisions that the facts of a case engage as of its day, binding treaties first."""
    return engagements(casefile, INSTRUMENTS, all_rules())


@lru_cache(maxsize=8192)
def instruments_named(text: str) -> tuple[Mention, ...]:
    """Every place where a text names one of the instruments by a right name."""
    return tuple(_mentions(text, INSTRUMENTS))


def can_engage(kind: type[Fact]) -> frozenset[tuple[str, str]]:
    """The provisions, by instrument and number, that a fact of this kind can engage."""
    return reach(kind, all_rules())
