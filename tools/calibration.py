"""How likely the reader's proposals are right: found on the development set, and tried on documents left out.

The rules were made in sight of the open documents and are righter there. That is one sign more while the worth of the others
is found, and left out when it is used: a figure is for a document that nobody has seen.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from habeas.core.degrees import LEAST, Degree
from tools.development import CHECK, Annotated, annotated, compared, proposals
from tools.logistic import Fitted, Observed, fit
from tools.scoring import Mark, outcomes, same_person

FOLDS = 6
BINS = 10
IN_A_BIN = 60  # fewer say little of what share is right
_SEEN = "rules made in sight of it"
_PULL = {"rule": 8.0, "kind and date": 4.0, "persons and named": 2.0, "language": 2.0, _SEEN: 0.1}
_USUAL = 1.0
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """One proposal that a mark bears out or contradicts: `found` where kind, words and date agree, `right` where all does."""

    path: str
    split: str
    signs: tuple[str, ...]
    found: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """A proposal with the confidence that the other documents give it."""

    judged: Judged
    confidence: float


def judged(documents: Iterable[Annotated] | None = None) -> tuple[Judged, ...]:
    """The proposals of the development set, but for those of what is optional to find."""
    return tuple(j for d in documents or annotated() for j in _judged_in(d))


def _judged_in(document: Annotated) -> Iterator[Judged]:
    comparison = compared(document)
    agreeing: dict[int, bool] = {}
    found: set[int] = set()
    for _, outcome in outcomes(comparison):
        agreeing |= {id(read): False for read in outcome.false}
        agreeing |= {id(read): _agree(marked, read) for marked, read in outcome.right}
        found |= {id(read) for _, read in outcome.right}
    for read, proposal in zip(comparison.read, proposals(document), strict=True):
        if id(read) in agreeing:
            yield Judged(
                document.path, document.split, proposal.signs, id(read) in found, agreeing[id(read)]
            )


def _agree(marked: Mark, read: Mark) -> bool:
    return same_person(marked, read) and marked.polarity == read.polarity


def fitted(found: Iterable[Judged]) -> Fitted:
    """What the signs are worth."""
    return fit([Observed(_seen(j), j.right) for j in found], _pull)


def _seen(one: Judged) -> tuple[str, ...]:
    return one.signs if one.split == CHECK else (*one.signs, _SEEN)


def _pull(sign: str) -> float:
    return _PULL.get(sign.partition("=")[0], _USUAL)


def tried(found: Sequence[Judged]) -> tuple[Tried, ...]:
    """Each proposal with what it is given by the worth found without its document."""
    fold_of = _folds(found)
    without = [fitted(j for j in found if fold_of[j.path] != fold) for fold in range(FOLDS)]
    return tuple(Tried(j, without[fold_of[j.path]].chance(j.signs)) for j in found)


def _folds(found: Sequence[Judged]) -> Mapping[str, int]:
    """The documents dealt out, those of one split one after the other, in an order that has no meaning."""
    documents = {(j.split, hashlib.sha256(j.path.encode()).hexdigest(), j.path) for j in found}
    return {path: number % FOLDS for number, (_, _, path) in enumerate(sorted(documents))}


def error(results: Sequence[Tried]) -> float:
    """The expected calibration error: how far in the mean a group of like confidence is from what is right of it."""
    far = [abs(group["confidence"] - group["right"]) * group["of"] for group in curve(results)]
    return float(sum(far)) / max(1, len(results))


def curve(results: Sequence[Tried]) -> list[dict[str, Any]]:
    """Groups of like confidence, as many in each: the mean that was said, and what share was right."""
    bins = max(1, min(BINS, len(results) // IN_A_BIN))
    ordered = sorted(results, key=lambda t: t.confidence)
    cuts = [n * len(ordered) // bins for n in range(bins + 1)]
    groups = [ordered[a:b] for a, b in pairwise(cuts) if a < b]
    return [_group(group) for group in groups]


def called(results: Sequence[Tried], degree: Degree) -> list[Tried]:
    """Those that are called sure, likely or doubtful."""
    above = min((least for least in LEAST.values() if least > LEAST[degree]), default=2.0)
    return [t for t in results if LEAST[degree] <= t.confidence < above]


def _group(group: Sequence[Tried]) -> dict[str, Any]:
    of = max(1, len(group))
    return {
        "of": len(group),
        "confidence": round(sum(t.confidence for t in group) / of, _DIGITS),
        "right": round(sum(t.judged.right for t in group) / of, _DIGITS),
        "found": round(sum(t.judged.found for t in group) / of, _DIGITS),
    }


def fingerprint(found: Sequence[Judged]) -> str:
    """What changes when the rules, their signs or the annotation do."""
    seen = [[j.path, j.split, list(j.signs), j.found, j.right] for j in found]
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def calibrated(found: Sequence[Judged]) -> dict[str, Any]:
    """What `confidence.json` holds."""
    worth, results = fitted(found), tried(found)
    kept = {sign: round(w, _DIGITS) for sign, w in sorted(worth.worth.items()) if sign != _SEEN}
    unseen = [t for t in results if t.judged.split == CHECK]
    return {
        "of": fingerprint(found),
        "documents": len({j.path for j in found}),
        "proposals": len(found),
        "kept to check with": measured(unseen),
        "all": measured(results),
        "start": round(worth.start, _DIGITS),
        "worth": kept,
    }


def measured(results: Sequence[Tried]) -> dict[str, Any]:
    """How well the confidence holds."""
    return {
        "documents": len({t.judged.path for t in results}),
        "proposals": len(results),
        "error": round(error(results), _DIGITS),
        "degrees": {degree.value: _group(called(results, degree)) for degree in Degree},
        "curve": curve(results),
    }
