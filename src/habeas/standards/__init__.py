"""The rules a case is held against: one folder an instrument, each with its provisions and what engages them.

Instruments are listed in the order in which they are cited. Adding one is adding a folder and its name here.
"""

from collections.abc import Mapping
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType

from habeas.core.casefile import Casefile, once
from habeas.core.facts import Fact
from habeas.standards.binding import Binding, binding
from habeas.standards.engagement import Engagement, Strength, engagements
from habeas.standards.instruments import Checked, Instrument, Kind, Provision, read_instrument
from habeas.standards.names import Mention, Pseudo, pseudo_instruments
from habeas.standards.names import mentions as _mentions
from habeas.standards.ratification import Status, state_names
from habeas.standards.reach import reach
from habeas.standards.rules import Rules

__all__ = [
    "INSTRUMENTS",
    "Binding",
    "Checked",
    "Engagement",
    "Instrument",
    "Kind",
    "Mention",
    "Provision",
    "Pseudo",
    "Status",
    "Strength",
    "binding",
    "can_engage",
    "engaged",
    "instruments_named",
    "pseudo_instruments",
    "state_names",
]

_IN_ORDER = (
    "iccpr",
    "cat",
    "opcat",
    "icescr",
    "udhr",
    "mandela_rules",
    "body_of_principles",
    "basic_principles",
)

INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType(
    {key: read_instrument(files(__name__) / key) for key in _IN_ORDER}
)


def _rules(key: str) -> Rules:
    found: Rules = import_module(f"{__name__}.{key}.engaged").rules
    return found


RULES: tuple[Rules, ...] = tuple(_rules(key) for key in _IN_ORDER)


@once
def engaged(casefile: Casefile) -> tuple[Engagement, ...]:
    """The provisions that the facts of a case engage as of its day, binding treaties first."""
    return engagements(casefile, INSTRUMENTS, RULES)


def instruments_named(text: str) -> tuple[Mention, ...]:
    """Every place where a text names one of the instruments by a right name."""
    return tuple(_mentions(text, INSTRUMENTS))


def can_engage(kind: type[Fact]) -> frozenset[tuple[str, str]]:
    """The provisions, by instrument and number, that a fact of this kind can engage."""
    return reach(kind, RULES)
