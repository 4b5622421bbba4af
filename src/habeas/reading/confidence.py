"""How likely a proposal is right: each sign is worth what it was worth on documents annotated by hand.

Right is a proposal of which everything that is compared agrees with a mark: kind, passage, date, person, and whether it is
denied. `confidence.json` holds what `python -m tools.calibrate` found; a rule that it never saw counts as its kind does.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

from habeas.reading.reading import Proposal

_DIGITS = 2
_LEAST, _MOST = 0.01, 0.99  # nothing that a rule gives is beyond doubt


@dataclass(frozen=True, slots=True)
class Worth:
    """What no sign says, and what each sign adds to it, in log odds."""

    start: float
    of: Mapping[str, float]

    def confidence(self, signs: Iterable[str]) -> float:
        """How likely a proposal with these signs is right; signs that are not known add nothing.

        >>> Worth(0.0, {"denied": -1.0986}).confidence(["denied", "rule=en/arrest.seldom"])
        0.25
        """
        odds = self.start + sum(self.of.get(sign, 0.0) for sign in signs)
        return min(_MOST, max(_LEAST, round(1 / (1 + exp(-odds)), _DIGITS)))


@cache
def calibration() -> Mapping[str, Any]:
    """What was found, and how well it held."""
    found: dict[str, Any] = json.loads(
        files("habeas.reading").joinpath("confidence.json").read_text(encoding="utf-8")
    )
    return found


@cache
def worth() -> Worth:
    """What the signs are worth."""
    return Worth(calibration()["start"], calibration()["worth"])


def with_confidence(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The proposals with how likely each is right."""
    return tuple(replace(p, confidence=worth().confidence(p.signs)) for p in proposals)
