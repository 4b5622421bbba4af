"""The names of places and of bodies that a case holds already."""

from collections import Counter
from collections.abc import Mapping

from habeas.core.casefile import Casefile
from habeas.desk.entering.questions import BODY, LOOKED_UP, PLACE


def held_names(casefile: Casefile) -> Mapping[str, tuple[str, ...]]:
    """For each sort of name those that the claims of the case tell, the most told first."""
    found: dict[str, Counter[str]] = {PLACE: Counter(), BODY: Counter()}
    for claim in casefile.known_claims:
        for name, sort in LOOKED_UP.items():
            stated = claim.fact.stated(name)
            if stated:
                found[sort][stated] += 1
    return {sort: tuple(n for n, _ in names.most_common()) for sort, names in found.items()}
