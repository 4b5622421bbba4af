"""Why something was ruled, for those who may see all that it was ruled on."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import Decision

_Act = tuple[str, datetime, str]


def reason(casefile: Casefile, decision: Decision) -> str:
    """The reason that was given; empty where it was given for anything that this audience does not see.

    What one person ruled at one moment for one reason is one act, and its reason may speak of every part of it.
    """
    is_seen = _ruled_on(casefile).get(_act(decision), frozenset()) <= _seen(casefile)
    return decision.why if is_seen else ""


def _act(decision: Decision) -> _Act:
    return decision.by, decision.at, decision.why


@once
def _ruled_on(casefile: Casefile) -> Mapping[_Act, frozenset[str]]:
    found: dict[_Act, set[str]] = defaultdict(set)
    for decision in casefile.decisions:
        found[_act(decision)].update(decision.rows)
    return {act: frozenset(rows) for act, rows in found.items()}


@once
def _seen(casefile: Casefile) -> frozenset[str]:
    return frozenset({c.id for c in casefile.known_claims} | set(casefile.known_sources))
