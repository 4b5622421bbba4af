"""The register of functions that say which facts engage a provision, and why."""

from collections.abc import Callable, Iterator

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact

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

    def __iter__(self) -> Iterator[tuple[str, Why]]:
        return iter(self._functions)

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers of the provisions that something can engage."""
        return frozenset(number for number, _ in self._functions)
