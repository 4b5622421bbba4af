"""Logistic regression on signs that are there or not, each drawn towards nothing.

A sign that is seldom seen is worth little: the pull is what so many observations of no effect would be worth. So a rule is
drawn towards what its kind, its language and the other signs already say.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

_ROUNDS = 60
_SMALL = 1e-3
_STEP = 1.0


@dataclass(frozen=True, slots=True)
class Observed:
    """One proposal: what was seen of it, and whether it was right."""

    signs: tuple[str, ...]
    right: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """The log odds of one of which nothing is seen, and what each sign adds."""

    start: float
    worth: Mapping[str, float]

    def chance(self, signs: Sequence[str]) -> float:
        """How likely one with these signs is right."""
        return _chance(self.start + sum(self.worth.get(sign, 0.0) for sign in signs))


def fit(observed: Sequence[Observed], pull: Callable[[str], float]) -> Fitted:
    """The most likely worth of every sign, one after the other until none changes any more."""
    search = _Search(observed, pull)
    for _ in range(_ROUNDS):
        if search.improve() < _SMALL:
            break
    return Fitted(search.start, dict(search.worth))


class _Search:
    """Newton's steps, sign by sign; `odds` are kept up to date."""

    def __init__(self, observed: Sequence[Observed], pull: Callable[[str], float]) -> None:
        right = sum(o.right for o in observed)
        self.right = [float(o.right) for o in observed]
        self.pull = pull
        self.start = log((right + 1) / (len(observed) - right + 1))
        self.odds = [self.start] * len(observed)
        self.worth: dict[str, float] = {}
        self.having: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(observed):
            for sign in each.signs:
                self.having[sign].append(number)

    def improve(self) -> float:
        """One round; the longest step that was taken."""
        everything = range(len(self.odds))
        step = self._step(everything, pull=0.0, worth=0.0)
        self.start += step
        self._move(everything, step)
        longest = 0.0
        for sign, having in self.having.items():
            worth = self.worth.get(sign, 0.0)
            step = self._step(having, pull=self.pull(sign), worth=worth)
            self.worth[sign] = worth + step
            self._move(having, step)
            longest = max(longest, abs(step))
        return longest

    def _step(self, having: Sequence[int], *, pull: float, worth: float) -> float:
        slope, bend = -pull * worth, pull
        for number in having:
            chance = _chance(self.odds[number])
            slope += self.right[number] - chance
            bend += chance * (1 - chance)
        return max(-_STEP, min(_STEP, slope / bend))

    def _move(self, having: Sequence[int], step: float) -> None:
        for number in having:
            self.odds[number] += step


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))
