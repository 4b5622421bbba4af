"""The register of functions that say which facts engage a provision, and why."""

from collections.abc import Callable, Iterator

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.standards.instruments import Instrument, Provision
from habeas.standards.library import INSTRUMENTS
from habeas.standards.showing import SHOWN, why

Why = Callable[[Fact, Casefile], str | None]


class Rules:
    """The functions of one instrument: each takes a fact and its file and gives a reason in a sentence, or None."""

    def __init__(self, instrument: str) -> None:
        self.instrument = instrument
        self._functions: list[tuple[str, Why]] = []

    def engages(self, *numbers: str) -> Callable[[Why], Why]:
        """Register a function to one or more provisions, by number."""

        def register(function: Why) -> Why:
            self._functions += [(number, function) for number in numbers]
            return function

        return register

    def engages_by_table(self, *numbers: str) -> None:
        """Register provisions that the grounds in the instrument's own table engage."""
        by_number = INSTRUMENTS[self.instrument].by_number
        for number in numbers:
            self.engages(number)(_showing(_shown(by_number[number])))

    def __iter__(self) -> Iterator[tuple[str, Why]]:
        return iter(self._functions)

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers of the provisions that something can engage."""
        return frozenset(number for number, _ in self._functions)


def rules_of_table(instrument: Instrument) -> Rules:
    """The rules of an instrument whose table alone says which grounds engage what."""
    rules = Rules(instrument.key)
    for provision in instrument.provisions:
        grounds = _shown(provision)
        if grounds:
            rules.engages(provision.number)(_showing(grounds))
    return rules


def _shown(provision: Provision) -> tuple[str, ...]:
    """The grounds that a fact can show, without those that only say to whom an instrument applies."""
    return tuple(g for g in provision.facts if g in SHOWN and not g.startswith("person."))


def _showing(grounds: tuple[str, ...]) -> Why:
    def reason(fact: Fact, _: Casefile) -> str | None:
        return next((text for ground in grounds if (text := why(ground, fact))), None)

    return reason
